import type { Scope } from '../../authz/scope.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type Decision, readDecision } from '../../kernel/decision.ts';
import { invalidInput } from '../../kernel/errors.ts';
import { type Page, pageRequest, toPage } from '../../kernel/page.ts';
import { closeOffice, touchOffice } from '../roster/index.ts';
import type { UnitRef, UnitSelection } from '../units/index.ts';
import {
  noteEvents,
  type OfficeChange,
  type PersonnelDesk,
  type RecordedEvent,
  type StatedOffice,
} from './personnel.desk.ts';
import { findingsFor } from './personnel.findings.service.ts';
import { changedTitles, type PersonnelEventKind, readReason } from './personnel.rules.ts';
import { countEvents, eventsPage, type PersonnelEventRow } from './personnel.store.ts';

interface Decided {
  readonly decision: Decision;
  readonly reason: string | null;
}

/** What befalls offices, each by a decision and in one transaction with the office itself. */
export class PersonnelService {
  readonly #desk: PersonnelDesk;

  constructor(desk: PersonnelDesk) {
    this.#desk = desk;
  }

  today(): LocalDate {
    return this.#desk.units.today();
  }

  async appoint(
    viewer: Scope,
    given: StatedOffice & Decided & { readonly unit: UnitRef; readonly personId: string },
  ): Promise<RecordedEvent> {
    const scope = viewer.for('RECORDS');
    const decision = this.#decision(given);
    const office = await this.#desk.office(scope, given.unit, given);
    await this.#desk.lock(scope, [office.unit.id]);
    const person = await this.#desk.person(scope, office.unit.id, given.personId);
    const opened = await this.#desk.open(scope, person, office, decision.number, null);
    const event = await this.#desk.record(scope, {
      unitId: office.unit.id,
      personId: person.id,
      kind: 'APPOINT',
      effectiveOn: given.from,
      decision,
      fromAppointmentId: null,
      toAppointmentId: opened,
      fromUnitId: null,
      reason: readReason(given.reason, false),
    });
    const taken = { unitId: office.unit.id, personId: person.id, birthDate: person.birthDate, joins: true };
    return { event, findings: await findingsFor(scope, { ...taken, ...office, on: given.from }) };
  }

  /** The same titles by a new decision; a new office where the old or the new one has a term. */
  async reappoint(
    viewer: Scope,
    given: OfficeChange & Decided & { readonly from: LocalDate; readonly until: LocalDate | null },
  ): Promise<RecordedEvent> {
    const scope = viewer.for('RECORDS');
    const decision = this.#decision(given);
    const { office, person } = await this.#desk.held(scope, given, 'REAPPOINT', given.from, 'from');
    const unit = await this.#desk.units.recordable(scope, 'roster:write', { id: office.unitId }, given.from);
    const titles = await this.#desk.titles(scope, office.titles, office.category, given.from, 'from');
    const dated = office.to !== null || given.until !== null;
    if (!dated) await touchOffice(scope, office.id);
    else if (office.to !== given.from) await closeOffice(scope, office.id, given.from);
    else await touchOffice(scope, office.id);
    const next = { unit, category: office.category, titles, from: given.from, to: given.until };
    const opened = dated ? await this.#desk.open(scope, person, next, decision.number, office) : office.id;
    const event = await this.#desk.record(scope, {
      unitId: unit.id,
      personId: person.id,
      kind: 'REAPPOINT',
      effectiveOn: given.from,
      decision,
      fromAppointmentId: office.id,
      toAppointmentId: opened,
      fromUnitId: null,
      reason: readReason(given.reason, false),
    });
    const taken = { unitId: unit.id, personId: person.id, birthDate: person.birthDate, joins: false };
    return { event, findings: await findingsFor(scope, { ...taken, ...next, on: given.from }) };
  }

  /** The old office ends the day the new one begins. */
  async move(
    viewer: Scope,
    kind: 'TRANSFER' | 'ROTATE',
    given: OfficeChange & StatedOffice & Decided & { readonly toUnit: UnitRef },
  ): Promise<RecordedEvent> {
    const scope = viewer.for('RECORDS');
    const decision = this.#decision(given);
    const next = await this.#desk.office(scope, given.toUnit, given);
    const { office, person } = await this.#desk.held(scope, given, kind, given.from, 'from', next.unit);
    if (office.unitId === next.unit.id) {
      throw invalidInput(
        'Người đó đang ở chính đơn vị này: hãy ghi thêm hoặc thôi chức danh.',
        'The person serves in this very unit: record that a title is added or ended.',
        'toUnit',
      );
    }
    if (office.to !== given.from) await closeOffice(scope, office.id, given.from);
    else await touchOffice(scope, office.id);
    const opened = await this.#desk.open(scope, person, next, decision.number, office);
    const event = await this.#desk.record(scope, {
      unitId: next.unit.id,
      personId: person.id,
      kind,
      effectiveOn: given.from,
      decision,
      fromAppointmentId: office.id,
      toAppointmentId: opened,
      fromUnitId: office.unitId,
      reason: readReason(given.reason, false),
    });
    const taken = { unitId: next.unit.id, personId: person.id, birthDate: person.birthDate, joins: true };
    return { event, findings: await findingsFor(scope, { ...taken, ...next, on: given.from }) };
  }

  /** The present office ends and one with the new titles begins, up to where the old one would have gone. */
  async changeTitle(
    viewer: Scope,
    kind: 'ADD_TITLE' | 'END_TITLE',
    given: OfficeChange & Decided & { readonly title: string; readonly on: LocalDate },
  ): Promise<RecordedEvent> {
    const scope = viewer.for('RECORDS');
    const decision = this.#decision(given);
    const { office, person } = await this.#desk.held(scope, given, kind, given.on, 'on');
    if (office.to === given.on) {
      throw invalidInput('Chức vụ này kết thúc đúng ngày đó.', 'The office ends on that very day.', 'on');
    }
    const unit = await this.#desk.units.recordable(scope, 'roster:write', { id: office.unitId }, given.on);
    const codes = changedTitles(kind, office.titles, given.title);
    const titles = await this.#desk.titles(scope, codes, office.category, given.on, 'title');
    await closeOffice(scope, office.id, given.on);
    const next = { unit, category: office.category, titles, from: given.on, to: office.to };
    const opened = await this.#desk.open(scope, person, next, decision.number, office);
    const event = await this.#desk.record(scope, {
      unitId: unit.id,
      personId: person.id,
      kind,
      effectiveOn: given.on,
      decision,
      fromAppointmentId: office.id,
      toAppointmentId: opened,
      fromUnitId: null,
      reason: readReason(given.reason, false),
    });
    const added = titles.filter(({ code }) => kind === 'ADD_TITLE' && code === given.title);
    const taken = { unitId: unit.id, personId: person.id, birthDate: person.birthDate, joins: false };
    const findings =
      added.length === 0 ? [] : await findingsFor(scope, { ...taken, ...next, titles: added, on: given.on });
    return { event, findings };
  }

  async end(
    viewer: Scope,
    kind: 'RELIEVE' | 'RETIRE',
    given: OfficeChange & Decided & { readonly on: LocalDate },
  ): Promise<RecordedEvent> {
    const scope = viewer.for('RECORDS');
    const decision = this.#decision(given);
    const reason = readReason(given.reason, kind === 'RELIEVE');
    const { office, person } = await this.#desk.held(scope, given, kind, given.on, 'on');
    if (office.to === given.on) await touchOffice(scope, office.id);
    else await closeOffice(scope, office.id, given.on);
    const event = await this.#desk.record(scope, {
      unitId: office.unitId,
      personId: person.id,
      kind,
      effectiveOn: given.on,
      decision,
      fromAppointmentId: office.id,
      toAppointmentId: null,
      fromUnitId: null,
      reason,
    });
    return { event, findings: [] };
  }

  /** Events of `[from, to)`, of the units as they were on its last day and of what was under them before. */
  async events(
    scope: Scope,
    selection: UnitSelection,
    period: { readonly from: LocalDate; readonly to: LocalDate },
    kinds: readonly PersonnelEventKind[] | null,
    first: number,
    after: string | null,
  ): Promise<{ page: Page<PersonnelEventRow>; count: () => Promise<number> }> {
    const page = pageRequest(first, after, 2);
    const { from, to } = period;
    if (to <= from) throw invalidInput('`to` phải ở sau `from`.', '`to` must be after `from`.', 'to');
    const { units } = await this.#desk.units.select(scope, 'roster:read', selection, addDays(to, -1), 'AS_WAS');
    const ids = units.map(({ id }) => id);
    const rows = await eventsPage(scope, ids, from, to, kinds, page);
    noteEvents(scope, rows.slice(0, page.first));
    return {
      page: toPage(
        rows,
        page,
        (row) => row.sortKey,
        (row) => row,
      ),
      count: () => countEvents(scope, ids, from, to, kinds),
    };
  }

  #decision({ decision }: Decided): Decision {
    return readDecision(decision, this.#desk.units.today());
  }
}
