import type { Scope } from '../../authz/scope.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { follow } from '../../kernel/machine.ts';
import { expectVersion } from '../../kernel/version.ts';
import {
  type Category,
  ensureKey,
  type LockedPerson,
  lockOffice,
  lockPerson,
  type Office,
  officeById,
  officesOf,
  openOffice,
} from '../roster/index.ts';
import { listTitles, type TitleRow } from '../rulebook/index.ts';
import { lockUnit, type UnitAt, type UnitRef, type UnitsService } from '../units/index.ts';
import type { PersonnelFinding } from './personnel.findings.rules.ts';
import { OFFICE, overlaps, type PersonnelEventKind, readPeriod, readTitles, stateBefore } from './personnel.rules.ts';
import { eventById, hasLeft, insertEvent, type NewPersonnelEvent, type PersonnelEventRow } from './personnel.store.ts';

/** An event that was recorded, and what the rules of its day say of it. */
export interface RecordedEvent {
  readonly event: PersonnelEventRow;
  readonly findings: readonly PersonnelFinding[];
}

/** Which office, as it was when it was read. */
export interface OfficeChange {
  readonly appointmentId: string;
  readonly expectedVersion: number;
}

export interface StatedOffice {
  readonly category: Category;
  /** The main one first. */
  readonly titles: readonly string[];
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** An office of the catalogue of its day, at a unit, ready to be opened. */
export interface ReadOffice {
  readonly unit: UnitAt;
  readonly category: Category;
  readonly titles: readonly TitleRow[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** What every event goes through before it is written, and how it is. */
export class PersonnelDesk {
  readonly units: UnitsService;

  constructor(units: UnitsService) {
    this.units = units;
  }

  /** Whoever writes to one of the units next waits; always in one order, so that no two wait for each other. */
  async lock(scope: Scope, unitIds: readonly string[]): Promise<void> {
    for (const id of [...new Set(unitIds)].sort()) await lockUnit(scope, id);
  }

  async person(scope: Scope, unitId: string, personId: string): Promise<LockedPerson> {
    const person = isId(personId) ? await lockPerson(scope, unitId, personId) : null;
    if (person === null) throw new DomainError('NOT_FOUND');
    return person;
  }

  /**
   * The office an event befalls on the day, with its holder: within the reach, as it was read, held up to the day, and the
   * last one there is. Events are recorded in the order of time.
   */
  async held(
    scope: Scope,
    change: OfficeChange,
    kind: PersonnelEventKind,
    on: LocalDate,
    field: string,
    otherUnit: UnitAt | null = null,
  ): Promise<{ readonly office: Office; readonly person: LockedPerson }> {
    const known = isId(change.appointmentId) ? await officeById(scope, change.appointmentId) : null;
    if (known === null) throw new DomainError('NOT_FOUND');
    await this.units.manageable(scope, 'roster:write', { id: known.unitId });
    await this.lock(scope, [known.unitId, ...(otherUnit === null ? [] : [otherUnit.id])]);
    const office = await lockOffice(scope, known.id);
    if (office === null) throw new DomainError('NOT_FOUND');
    expectVersion(office.version, change.expectedVersion);
    const left = await hasLeft(scope, office.id);
    follow(OFFICE, left ? 'OUT_OF_OFFICE' : stateBefore(office, on, field), kind);
    // An office cannot outlast its unit: whoever is in office was so while there was one.
    await this.units.find(scope, { id: office.unitId }, addDays(on, -1));
    const person = await this.person(scope, office.unitId, office.personId);
    const later = (await officesOf(scope, person.id)).find(({ from }) => from > office.from);
    if (later !== undefined) throw await this.#inOffice(scope, later, 'Sau chức vụ này', 'After this office');
    return { office, person };
  }

  /** The titles the catalogue of the day has, at a unit in force on it. */
  async office(scope: Scope, ref: UnitRef, given: StatedOffice): Promise<ReadOffice> {
    const unit = await this.units.recordable(scope, 'roster:write', ref, given.from);
    const { category, from, until: to } = given;
    return { unit, category, titles: await this.titles(scope, given.titles, category, from), from, to };
  }

  async titles(
    scope: Scope,
    codes: readonly string[],
    category: Category,
    on: LocalDate,
    field?: string,
  ): Promise<readonly TitleRow[]> {
    return readTitles(codes, category, await listTitles(scope, on), on, field);
  }

  /** One person holds one office at a time. `ended`: the one that makes room. Gives the person a key of the unit. */
  async open(
    scope: Scope,
    person: LockedPerson,
    { unit, category, titles, ...given }: ReadOffice,
    decisionNumber: string,
    ended: Office | null,
  ): Promise<string> {
    const period = readPeriod(given.from, given.to, person.birthDate);
    const other = (await officesOf(scope, person.id)).find((row) => row.id !== ended?.id && overlaps(row, period));
    if (other !== undefined) throw await this.#inOffice(scope, other, 'Trong thời gian này', 'In that time');
    await ensureKey(scope, unit.id, person.id);
    const office = { personId: person.id, unitId: unit.id, category, ...period, decisionNumber };
    try {
      return await openOffice(scope, { ...office, titles: titles.map(({ code }) => code) });
    } catch (error) {
      if ((error as { code?: unknown }).code !== '23P01') throw error;
      throw new DomainError('CONFLICT', {
        vi: 'Trong thời gian này người đó giữ chức vụ ở nơi ngoài phạm vi của tài khoản: nơi ấy phải ghi miễn nhiệm, hoặc cấp trên ghi điều động.',
        en: 'In that time the person is in office outside what this account reaches: it has to be ended there, or the superior office records a transfer.',
      });
    }
  }

  /** Writes what befell the office, and tells the audit chain who is shown by the answer. */
  async record(scope: Scope, event: NewPersonnelEvent): Promise<PersonnelEventRow> {
    const row = await eventById(scope, await insertEvent(scope, event));
    if (row === null) throw new DomainError('NOT_FOUND');
    noteEvents(scope, [row]);
    return row;
  }

  async #inOffice(scope: Scope, { unitId, from, to }: Office, vi: string, en: string): Promise<DomainError> {
    const unit = await this.units.calledOn(scope, unitId, from);
    return new DomainError('CONFLICT', {
      vi: `${vi} người đó giữ chức vụ tại ${unit} từ ${from}${to === null ? '' : ` đến trước ${to}`}. Mỗi ngày một người giữ chức vụ ở một nơi: hãy kết thúc chức vụ kia trước, hoặc chọn ngày khác.`,
      en: `${en} the person is in office at ${unit} from ${from}${to === null ? '' : ` up to ${to}`}. A person is in one office on a day: end the other first, or choose another day.`,
    });
  }
}

/** Tells the audit chain whom the answer shows. */
export function noteEvents(scope: Scope, rows: readonly PersonnelEventRow[]): void {
  if (rows.length === 0) return;
  scope.note({
    subject: 'person',
    personIds: [...new Set(rows.map(({ personId }) => personId))],
    unitIds: [...new Set(rows.map(({ unitId }) => unitId))],
    detail: { events: rows.length },
  });
}
