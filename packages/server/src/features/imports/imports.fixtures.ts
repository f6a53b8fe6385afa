/** For tests: wards with accounts, files imported through the service, and what the tables hold. */
import { type Scope, systemScope, viewerScope } from '../../authz/scope.ts';
import type { UnitOfWork } from '../../database/unit-of-work.ts';
import type { Sql } from '../../kernel/sql.ts';
import { testKeys, testWork } from '../../testing/index.ts';
import { ensureAccounts, hashToken, signIn } from '../access/index.ts';
import { UnitsService } from '../units/index.ts';
import type { ImportReport } from './imports.rules.ts';
import { type ImportRequest, ImportsService } from './imports.service.ts';
import type { WorkbookFile } from './workbook.raw.ts';

export const AT = '2023-10-05';
export const WARD = { code: '03387', at: AT };
/** A ward of the same city; in 2025 it became, with 03387 and others, the new Tân Phong, again under the code 03408. */
export const OTHER_WARD = { code: '03408', at: AT };
export const NEW_WARD = { code: '03408', at: '2025-10-01' };

export const service = new ImportsService(new UnitsService({ today: () => '2026-01-15' }), testKeys);

interface Database {
  readonly dataSource: Parameters<typeof testWork>[0];
}

export async function makeAccounts({ dataSource }: Database): Promise<void> {
  const work = testWork(dataSource);
  const account = (
    token: string,
    role: 'WARD_OFFICER' | 'PERSONNEL_OFFICER' | 'SUPERIOR_SYSTEM',
    unit: typeof WARD,
  ) => ({
    name: token,
    tokenHash: hashToken(token),
    role,
    unit,
  });
  await ensureAccounts(systemScope('test', work), [
    account('ward', 'WARD_OFFICER', WARD),
    account('other-ward', 'WARD_OFFICER', OTHER_WARD),
    account('officer', 'PERSONNEL_OFFICER', { code: '12', at: AT }),
    account('district', 'SUPERIOR_SYSTEM', { code: '105', at: AT }),
  ]);
  await work.commit();
}

export type Options = Partial<Omit<ImportRequest, 'fileId'>> & { readonly as?: string };

export type DeskWork = Pick<UnitOfWork, 'as' | 'note' | 'because' | 'continueAs'>;

/** A transaction to import in. */
export class Desk {
  readonly work: DeskWork;
  readonly sql: Sql;

  constructor(work: DeskWork) {
    this.work = work;
    this.sql = work.as('cadre_system');
  }

  async scope(token = 'officer'): Promise<Scope> {
    const viewer = await signIn(this.work, `Bearer ${token}`);
    if (viewer !== null) await this.work.continueAs(viewer);
    return viewerScope(viewer, this.work);
  }

  async import(files: readonly WorkbookFile[], { as, ...options }: Options = {}): Promise<ImportReport> {
    const scope = await this.scope(as);
    const { fileId } = await service.saveUpload(scope, files);
    return service.importWorkbook(scope, {
      fileId,
      unit: WARD,
      policy: 'REJECT_FILE',
      dryRun: false,
      ...options,
    });
  }

  rows<Row extends object>(text: string): Promise<Row[]> {
    return this.sql.query<Row>(text);
  }

  /** A digest of every table that holds facts of persons. */
  async checksum(): Promise<string> {
    const digests = FACT_TABLES.map(
      (table) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t)`,
    );
    const [row] = await this.rows<{ digest: string }>(`select concat_ws(' ', ${digests.join(', ')}) as digest`);
    return row?.digest ?? '';
  }
}

export const FACT_TABLES = [
  'person',
  'person_key',
  'party_membership',
  'appointment',
  'appointment_title',
  'credential',
  'training_enrolment',
  'planning_entry',
  'annual_rank',
  'collective_rank',
] as const;

/** Does the work in one transaction and keeps nothing. */
export async function atDesk<Result>({ dataSource }: Database, work: (desk: Desk) => Promise<Result>): Promise<Result> {
  const unitOfWork = testWork(dataSource);
  try {
    return await work(new Desk(unitOfWork));
  } finally {
    await unitOfWork.rollback();
  }
}

/** `sheet line field code` of each problem. */
export const codesOf = (report: ImportReport): string[] =>
  report.problems.map(({ sheet, line, field, code }) =>
    [sheet, line, field, code].filter((part) => part !== null).join(' '),
  );

/** `sheet line outcome fields` of each line that is not unchanged. */
export const changesOf = (report: ImportReport): string[] =>
  report.lines
    .filter(({ outcome }) => outcome !== 'UNCHANGED')
    .map(({ sheet, line, outcome, fields }) => [`${sheet} ${line} ${outcome}`, ...fields].join(' · '));
