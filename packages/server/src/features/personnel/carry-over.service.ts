import type { Scope } from '../../authz/scope.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type Decision, readDecision } from '../../kernel/decision.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { follow } from '../../kernel/machine.ts';
import { type Page, pageRequest, toPage } from '../../kernel/page.ts';
import { expectVersion } from '../../kernel/version.ts';
import { closeOfficesAt, inOfficeOn, lockOfficesAt, lockPerson } from '../roster/index.ts';
import { listTitles } from '../rulebook/index.ts';
import type { UnitAt, UnitRef } from '../units/index.ts';
import {
  type CarryOverRow,
  carryOverById,
  carryOversPage,
  countCarryOvers,
  insertCarryOvers,
  type LockedCarryOver,
  lockCarryOver,
  settledOffices,
  unitOfCarryOver,
  updateConfirmed,
  updateDeclined,
} from './carry-over.store.ts';
import type { PersonnelDesk, RecordedEvent, StatedOffice } from './personnel.desk.ts';
import { findingsFor } from './personnel.findings.service.ts';
import { CARRY_OVER, type CarryOverEvent, type CarryOverStatus, readReason } from './personnel.rules.ts';

/** What a proposal for a new unit did. */
export interface ProposedCarryOver {
  readonly unit: UnitAt;
  readonly firstDay: LocalDate;
  readonly predecessors: readonly UnitAt[];
  /** Units only a part of which went in, or that are not known: nobody of them is proposed. */
  readonly otherPredecessors: number;
  readonly proposed: number;
  readonly closed: number;
}

export interface CarryOverChange {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Who of the units that ended is to hold what in the one that came of them: proposed by rule, decided by people. */
export class CarryOverService {
  readonly #desk: PersonnelDesk;

  constructor(desk: PersonnelDesk) {
    this.#desk = desk;
  }

  /**
   * Ends the offices of the units that ended, on their last day, and proposes for each holder who is not in office
   * elsewhere already. Done twice it proposes those alone who were not there the first time.
   */
  async propose(viewer: Scope, ref: UnitRef, firstDay: LocalDate): Promise<ProposedCarryOver> {
    const scope = viewer.for('RECORDS');
    const { units } = this.#desk;
    const unit = await units.recordable(scope, 'roster:write', ref, firstDay);
    const { whole, others } = await units.predecessors(scope, ['roster:write', 'roster:read'], unit, firstDay);
    if (whole.length === 0) {
      throw invalidInput(
        `Không có đơn vị nào nhập toàn bộ vào ${unit.name} đúng ngày ${firstDay}: hãy nêu ngày đơn vị mới hoạt động.`,
        `No unit went into ${unit.name} whole on ${firstDay}: give the first day of the new unit.`,
        'from',
      );
    }
    const ids = whole.map(({ id }) => id);
    await this.#desk.lock(scope, [unit.id, ...ids]);
    const offices = await lockOfficesAt(scope, ids, addDays(firstDay, -1));
    const { closed, left } = await closeOfficesAt(scope, ids, firstDay);
    if (left > 0) {
      throw new DomainError('CONFLICT', {
        vi: `Có ${left} chức vụ ở đơn vị cũ mà sổ của đơn vị không ghi người giữ: hãy nhập lại sổ của đơn vị cũ trước.`,
        en: `${left} offices of the old units have holders whom no file knows: import the files of the old units first.`,
      });
    }
    const settled = await settledOffices(
      scope,
      offices.map(({ id }) => id),
    );
    const busy = await inOfficeOn(
      scope,
      offices.map(({ personId }) => personId),
      firstDay,
    );
    const catalogue = new Map((await listTitles(scope, firstDay)).map((title) => [title.code, title.category]));
    const proposals = offices
      .filter(({ id, personId }) => !settled.has(id) && !busy.has(personId))
      .map(({ id, unitId, personId, category, titles }) => ({
        fromUnitId: unitId,
        personId,
        fromAppointmentId: id,
        suggestedTitles: titles.filter((code) => catalogue.get(code) === category),
      }));
    await insertCarryOvers(scope, unit.id, firstDay, proposals);
    return {
      unit,
      firstDay,
      predecessors: whole,
      otherPredecessors: others,
      proposed: proposals.length,
      closed,
    };
  }

  async confirm(
    viewer: Scope,
    given: CarryOverChange &
      Omit<StatedOffice, 'from'> & { readonly from: LocalDate | null; readonly decision: Decision },
  ): Promise<RecordedEvent & { readonly carryOver: CarryOverRow }> {
    const scope = viewer.for('RECORDS');
    const decision = readDecision(given.decision, this.#desk.units.today());
    const held = await this.#held(scope, given, 'CONFIRM');
    const from = given.from ?? held.firstDay;
    if (from < held.firstDay) {
      throw invalidInput(
        `Đơn vị mới hoạt động từ ${held.firstDay}.`,
        `The new unit began on ${held.firstDay}.`,
        'from',
      );
    }
    const office = await this.#desk.office(scope, { id: held.unitId }, { ...given, from });
    const person = await lockPerson(scope, held.fromUnitId, held.personId);
    if (person === null) throw new DomainError('NOT_FOUND');
    const opened = await this.#desk.open(scope, person, office, decision.number, null);
    const event = await this.#desk.record(scope, {
      unitId: held.unitId,
      personId: person.id,
      kind: 'CARRY_OVER',
      effectiveOn: from,
      decision,
      fromAppointmentId: held.fromAppointmentId,
      toAppointmentId: opened,
      fromUnitId: held.fromUnitId,
      reason: null,
    });
    await updateConfirmed(scope, held.id, opened, decision);
    const taken = { unitId: held.unitId, personId: person.id, birthDate: person.birthDate, joins: true };
    const findings = await findingsFor(scope, { ...taken, ...office, on: from });
    return { event, findings, carryOver: await this.#shown(scope, held.id) };
  }

  async decline(viewer: Scope, given: CarryOverChange & { readonly reason: string }): Promise<CarryOverRow> {
    const scope = viewer.for('RECORDS');
    const held = await this.#held(scope, given, 'DECLINE');
    await updateDeclined(scope, held.id, readReason(given.reason, true) ?? '');
    return this.#shown(scope, held.id);
  }

  async list(
    scope: Scope,
    ref: UnitRef,
    status: CarryOverStatus | null,
    first: number,
    after: string | null,
  ): Promise<{ page: Page<CarryOverRow>; count: () => Promise<number> }> {
    const page = pageRequest(first, after, 2);
    const unit = await this.#desk.units.recordable(scope, 'roster:read', ref, ref.at ?? this.#desk.units.today());
    const rows = await carryOversPage(scope, unit.id, status, page);
    noteCarryOvers(scope, rows.slice(0, page.first));
    return {
      page: toPage(
        rows,
        page,
        (row) => row.sortKey,
        (row) => row,
      ),
      count: () => countCarryOvers(scope, unit.id, status),
    };
  }

  async #held(scope: Scope, { id, expectedVersion }: CarryOverChange, event: CarryOverEvent): Promise<LockedCarryOver> {
    const unitId = isId(id) ? await unitOfCarryOver(scope, id) : null;
    if (unitId === null) throw new DomainError('NOT_FOUND');
    await this.#desk.units.manageable(scope, 'roster:write', { id: unitId });
    await this.#desk.lock(scope, [unitId]);
    const held = await lockCarryOver(scope, id);
    if (held === null) throw new DomainError('NOT_FOUND');
    expectVersion(held.version, expectedVersion);
    follow(CARRY_OVER, held.status, event);
    return held;
  }

  async #shown(scope: Scope, id: string): Promise<CarryOverRow> {
    const row = await carryOverById(scope, id);
    if (row === null) throw new DomainError('NOT_FOUND');
    noteCarryOvers(scope, [row]);
    return row;
  }
}

/** Tells the audit chain whom the answer shows. */
function noteCarryOvers(scope: Scope, rows: readonly CarryOverRow[]): void {
  if (rows.length === 0) return;
  scope.note({
    subject: 'person',
    personIds: rows.map(({ personId }) => personId),
    unitIds: [...new Set(rows.map(({ unitId }) => unitId))],
    detail: { carryOvers: rows.length },
  });
}
