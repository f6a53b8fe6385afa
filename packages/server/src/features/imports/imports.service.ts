import type { Scope } from '../../authz/scope.ts';
import { systemScope } from '../../authz/scope.ts';
import type { Work } from '../../authz/work.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import type { KeyRing } from '../../kernel/keyring.ts';
import { PersonalIdentifiers } from '../roster/index.ts';
import { lockUnit, type UnitAt, type UnitRef, type UnitsService } from '../units/index.ts';
import { applyWorkbook } from './imports.apply.ts';
import { readImportCatalogue } from './imports.catalogue.ts';
import { namedLine, namedSheet, registerProblem } from './imports.report.rules.ts';
import type { ImportPolicy, ImportReport } from './imports.rules.ts';
import {
  countLines,
  keepImport,
  listLines,
  listMetPersons,
  listProblems,
  openStage,
  undoImport,
} from './imports.stage.store.ts';
import { sanitisedName, uploadFault } from './imports.upload.rules.ts';
import { clearOldUploads, insertUpload, uploadedFiles } from './imports.upload.store.ts';
import { SHEET_KEYS } from './workbook.columns.ts';
import type { ParsedWorkbook } from './workbook.parsed.ts';
import { inFileOrder } from './workbook.problem.rules.ts';
import { readWorkbook } from './workbook.reader.ts';
import { parseWorkbook } from './workbook.rules.ts';
import { createWorkbookTemplate } from './workbook.template.ts';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportRequest {
  readonly fileId: string;
  readonly unit: UnitRef;
  readonly policy: ImportPolicy;
  readonly dryRun: boolean;
}

export class ImportsService {
  readonly #units: UnitsService;
  readonly #keys: KeyRing;
  readonly #identifiers: PersonalIdentifiers;

  constructor(units: UnitsService, keys: KeyRing) {
    this.#units = units;
    this.#keys = keys;
    this.#identifiers = new PersonalIdentifiers(keys);
  }

  /** Keeps files for a day, for the account that sent them. */
  async saveUpload(viewer: Scope, files: readonly UploadedFile[]): Promise<{ fileId: string }> {
    viewer.require('imports:write');
    const scope = viewer.for('IMPORT');
    const accountId = accountOf(scope);
    const fault = uploadFault(files);
    if (fault !== null) throw fault;
    await clearOldUploads(scope);
    const named = files.map(({ name, bytes }) => ({
      name: sanitisedName(name),
      ...this.#keys.sealBytes(bytes, contextOf(accountId)),
    }));
    return { fileId: await insertUpload(scope, accountId, named) };
  }

  /** The empty workbook, with the lists of this installation. */
  async template(work: Work): Promise<Uint8Array> {
    return createWorkbookTemplate(await readImportCatalogue(systemScope('workbook template', work)));
  }

  /**
   * A dry run does all the work and undoes it, so that it cannot say anything else than the import itself. The same
   * holds for a file that is refused as a whole.
   */
  async importWorkbook(viewer: Scope, request: ImportRequest): Promise<ImportReport> {
    viewer.require('imports:write');
    const scope = viewer.for('IMPORT');
    const { unit, at } = await this.#unitOf(scope, request.unit);
    const files = await this.#filesOf(scope, request.fileId);
    const book = parseWorkbook(await readWorkbook(files), await readImportCatalogue(scope), at);
    await lockUnit(scope, unit.id);
    await openStage(scope, book.rejected);
    const kept = new Map<string, ReturnType<PersonalIdentifiers['keep']>>();
    await applyWorkbook(scope, book, unit.id, at, (identifier) => {
      const known = kept.get(identifier) ?? this.#identifiers.keep(identifier);
      kept.set(identifier, known);
      return known;
    });
    const found = await readReport(scope, book);
    const applied = !request.dryRun && !refuses(found, request.policy);
    const outcome = request.dryRun ? 'DRY_RUN' : applied ? 'APPLIED' : 'REFUSED';
    await noteMet(scope, unit.id, at, outcome);
    await (applied ? keepImport(scope) : undoImport(scope));
    return { dryRun: request.dryRun, applied, ...found };
  }

  async #unitOf(scope: Scope, ref: UnitRef): Promise<{ unit: UnitAt; at: LocalDate }> {
    if (!ref.at) {
      throw new DomainError(
        'DATE_REQUIRED',
        { vi: 'Hãy nêu `unit.at`: ngày báo cáo của tệp.', en: 'Give `unit.at`: the reference date of the file.' },
        'unit',
      );
    }
    const selected = await this.#units.select(scope, 'imports:write', { by: 'unit', ref }, ref.at, 'AS_WAS');
    const [unit] = selected.units;
    if (unit === undefined) throw new DomainError('UNIT_NOT_FOUND');
    if (unit.tier !== 'COMMUNE') {
      throw new DomainError(
        'VALIDATION_FAILED',
        {
          vi: `Sổ này là của phường, xã, thị trấn, đặc khu; ${unit.name} không thuộc cấp đó. Hãy chọn đơn vị cấp xã.`,
          en: `The workbook is that of a ward, commune, township or special zone; ${unit.name} is of another tier. Choose a commune-tier unit.`,
        },
        'unit',
      );
    }
    return { unit, at: ref.at };
  }

  async #filesOf(scope: Scope, fileId: string): Promise<readonly UploadedFile[]> {
    const known = isId(fileId);
    const accountId = accountOf(scope);
    const files = known ? await uploadedFiles(scope, accountId, fileId) : [];
    // Sealed under a key that was taken off the ring since: as gone as an old one.
    if (files.length > 0 && files.every(({ keyId }) => this.#keys.holds(keyId))) {
      return files.map(({ name, keyId, content }) => ({
        name,
        bytes: this.#keys.openBytes(keyId, content, contextOf(accountId)),
      }));
    }
    throw new DomainError(
      'NOT_FOUND',
      {
        vi: 'Không có tệp này, hoặc tệp đã quá 24 giờ, hoặc do tài khoản khác gửi. Hãy gửi lại tệp.',
        en: 'There is no such file, or it is older than 24 hours, or another account sent it. Send it again.',
      },
      'fileId',
    );
  }
}

/** Sealed for the account that sent it. */
const contextOf = (accountId: string) => `upload ${accountId}`;

function accountOf(scope: Scope): string {
  if (scope.viewer === null) throw new DomainError('UNAUTHENTICATED');
  return scope.viewer.accountId;
}

/** Tells the audit chain whom the report speaks of: of a dry run and a refused file nothing else remains. */
async function noteMet(
  scope: Scope,
  unitId: string,
  at: LocalDate,
  outcome: 'DRY_RUN' | 'REFUSED' | 'APPLIED',
): Promise<void> {
  const met = await listMetPersons(scope);
  if (met.length === 0) return;
  scope.note({
    subject: 'person',
    personIds: met,
    unitIds: [unitId],
    detail: { at, import: outcome },
  });
}

async function readReport(
  scope: Scope,
  book: ParsedWorkbook,
): Promise<Pick<ImportReport, 'sheets' | 'lines' | 'problems'>> {
  const sheets = SHEET_KEYS.filter((key) => book.sheets.includes(key));
  const problems = inFileOrder([...book.problems, ...(await listProblems(scope)).map(registerProblem)]);
  return {
    sheets: (await countLines(scope, sheets)).map(namedSheet),
    lines: (await listLines(scope, sheets)).map(namedLine),
    problems,
  };
}

/** A fault of a row refuses the file or the row, as asked; a fault of a whole sheet or file always refuses the file. */
function refuses({ problems, lines }: Pick<ImportReport, 'problems' | 'lines'>, policy: ImportPolicy): boolean {
  const rows = new Set(lines.map(({ sheet, line }) => `${sheet} ${line}`));
  return problems.some(
    ({ severity, sheet, line }) => severity === 'ERROR' && (policy === 'REJECT_FILE' || !rows.has(`${sheet} ${line}`)),
  );
}
