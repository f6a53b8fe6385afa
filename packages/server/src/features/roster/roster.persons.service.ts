import type { Scope } from '../../authz/scope.ts';
import type { DatePrecision, LocalDate } from '../../kernel/date.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { type Page, pageRequest, toPage } from '../../kernel/page.ts';
import { expectVersion } from '../../kernel/version.ts';
import { CodeList, listCodeItems } from '../rulebook/index.ts';
import type { UnitsService } from '../units/index.ts';
import { type FilePlace, type InFile, noteRegistered, openFile, openPerson, shownPerson } from './roster.file.ts';
import type { PersonalIdentifiers } from './roster.identifiers.ts';
import {
  type EthnicityList,
  nextKey,
  notInList,
  readDay,
  readIdentifier,
  readKey,
  readName,
  readNote,
} from './roster.records.rules.ts';
import {
  bearersOf,
  countRegistered,
  insertKey,
  insertPerson,
  keysOf,
  type LockedPerson,
  namesakeIn,
  type PersonFacts,
  type RegisteredRow,
  registeredPage,
  updatePerson,
} from './roster.records.store.ts';
import { type Sex, sortName } from './roster.rules.ts';

export interface StatedPerson {
  readonly fullName: string;
  readonly sex: Sex;
  readonly birthDate: LocalDate;
  readonly birthPrecision: DatePrecision;
  readonly personalIdentifier: string | null;
  readonly ethnicity: { readonly list: EthnicityList; readonly code: string } | null;
  readonly religion: string | null;
  readonly note: string | null;
}

/** Whom a unit's file knows. */
export class RosterPersonsService {
  readonly #units: UnitsService;
  readonly #identifiers: PersonalIdentifiers;

  constructor(units: UnitsService, identifiers: PersonalIdentifiers) {
    this.#units = units;
    this.#identifiers = identifiers;
  }

  async registered(
    scope: Scope,
    { unit: ref, at }: FilePlace,
    first: number,
    after: string | null,
  ): Promise<{ page: Page<RegisteredRow>; count: () => Promise<number> }> {
    const page = pageRequest(first, after, 2);
    const unit = await this.#units.recordable(scope, 'roster:read', ref, at);
    const rows = await registeredPage(scope, unit.id, at, page);
    noteRegistered(scope, rows.slice(0, page.first), at);
    return {
      page: toPage(
        rows,
        page,
        (row) => row.sortKey,
        (row) => row,
      ),
      count: () => countRegistered(scope, unit.id),
    };
  }

  async register(
    viewer: Scope,
    given: StatedPerson & FilePlace & { readonly key: string | null; readonly namesake: boolean },
  ): Promise<RegisteredRow> {
    const { scope, unit } = await openFile(this.#units, viewer, given);
    const person = await this.#person(scope, given);
    if (!given.namesake && (await namesakeIn(scope, unit.id, person.sortName, person.birthDate))) {
      throw new DomainError(
        'CONFLICT',
        {
          vi: 'Sổ của đơn vị đã có một người trùng họ tên và ngày sinh. Nếu đúng là người khác, hãy ghi `namesake: true`.',
          en: 'The file of the unit knows somebody of this name and date of birth already. If this is somebody else, say `namesake: true`.',
        },
        'namesake',
      );
    }
    const taken = await keysOf(scope, unit.id);
    const key = given.key === null ? nextKey(taken) : readKey(given.key);
    if (taken.has(key)) {
      throw new DomainError(
        'CONFLICT',
        {
          vi: 'Mã này đã là của người khác trong sổ của đơn vị: hãy chọn mã khác, hoặc để trống.',
          en: 'This key is somebody else’s in the file of the unit: choose another, or leave it out.',
        },
        'key',
      );
    }
    const id = await insertPerson(scope, person);
    await insertKey(scope, unit.id, key, id);
    return shownPerson(scope, unit.id, id, given.at);
  }

  async correct(
    viewer: Scope,
    given: Partial<StatedPerson> & InFile & { readonly expectedVersion: number },
  ): Promise<RegisteredRow> {
    const { scope, unit, person } = await openPerson(this.#units, viewer, given);
    expectVersion(person.version, given.expectedVersion);
    const changed = await this.#changes(scope, given, person);
    if (Object.keys(changed).length === 0) {
      throw invalidInput('Không có gì để sửa.', 'There is nothing to correct.', 'input');
    }
    await updatePerson(scope, person.id, changed);
    return shownPerson(scope, unit.id, person.id, given.at);
  }

  async #person(scope: Scope, given: StatedPerson): Promise<PersonFacts> {
    const fullName = readName(given.fullName);
    const birth = readDay({ on: given.birthDate, precision: given.birthPrecision }, this.#units.today(), 'birthDate');
    return {
      fullName,
      sortName: sortName(fullName),
      sex: given.sex,
      birthDate: birth.on,
      birthPrecision: birth.precision,
      identifier: await this.#identifier(scope, given.personalIdentifier, null),
      ethnicity: await this.#ethnicity(scope, given.ethnicity),
      religion: await this.#religion(scope, given.religion),
      note: readNote(given.note),
    };
  }

  async #changes(scope: Scope, given: Partial<StatedPerson>, person: LockedPerson): Promise<Partial<PersonFacts>> {
    const birth =
      given.birthDate === undefined
        ? undefined
        : readDay({ on: given.birthDate, precision: given.birthPrecision ?? 'DAY' }, this.#units.today(), 'birthDate');
    const fullName = given.fullName === undefined ? undefined : readName(given.fullName);
    return {
      ...(fullName === undefined ? {} : { fullName, sortName: sortName(fullName) }),
      ...(given.sex === undefined ? {} : { sex: given.sex }),
      ...(birth === undefined ? {} : { birthDate: birth.on, birthPrecision: birth.precision }),
      ...(given.personalIdentifier === undefined
        ? {}
        : { identifier: await this.#identifier(scope, given.personalIdentifier, person.id) }),
      ...(given.ethnicity === undefined ? {} : { ethnicity: await this.#ethnicity(scope, given.ethnicity) }),
      ...(given.religion === undefined ? {} : { religion: await this.#religion(scope, given.religion) }),
      ...(given.note === undefined ? {} : { note: readNote(given.note) }),
    };
  }

  /** Sealed; refused where another person bears it, without a word of who that is. */
  async #identifier(scope: Scope, given: string | null, self: string | null): Promise<PersonFacts['identifier']> {
    if (given === null) return null;
    const { indexes, ...kept } = this.#identifiers.keep(readIdentifier(given));
    const others = (await bearersOf(scope, indexes)).filter((id) => id !== self);
    if (others.length === 0) return kept;
    throw new DomainError(
      'CONFLICT',
      {
        vi: 'Số định danh này đã thuộc về một người khác trong hệ thống. Hãy kiểm tra lại số trên giấy tờ; nếu là người chuyển đến từ đơn vị khác, hãy nhập bằng sổ (importWorkbook) hoặc đề nghị cấp trên điều động.',
        en: 'This identifier is that of another person of the register. Check it against the paper; somebody who comes from another unit is taken over by a workbook (importWorkbook), or transferred by the superior office.',
      },
      'personalIdentifier',
    );
  }

  async #ethnicity(scope: Scope, given: StatedPerson['ethnicity']): Promise<StatedPerson['ethnicity']> {
    if (given === null) return null;
    const items = await listCodeItems(scope, given.list === 'A' ? CodeList.ETHNICITY_A : CodeList.ETHNICITY_B);
    if (items.some(({ code }) => code === given.code)) return given;
    throw notInList('ethnicity.code');
  }

  async #religion(scope: Scope, given: string | null): Promise<string | null> {
    if (given === null) return null;
    if ((await listCodeItems(scope, CodeList.RELIGION)).some(({ code }) => code === given)) return given;
    throw notInList('religion');
  }
}
