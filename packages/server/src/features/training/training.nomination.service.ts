import type { Scope } from '../../authz/scope.ts';
import type { Clock, LocalDate } from '../../kernel/date.ts';
import { type Decision, readDecision } from '../../kernel/decision.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { follow } from '../../kernel/machine.ts';
import { expectVersion } from '../../kernel/version.ts';
import type { RosterService } from '../roster/index.ts';
import type { CourseRow, TrainingForm } from '../rulebook/index.ts';
import { lockUnit, type UnitRef, type UnitsService } from '../units/index.ts';
import { type KnownCandidate, knownCandidates, namedCourse, readEligibility } from './training.candidates.ts';
import { checkDay, NOMINATION } from './training.machine.rules.ts';
import {
  insertNomination,
  lockNominations,
  moveNomination,
  type Need,
  type NominationRow,
  nominationsById,
  sendNominations,
  unitsOfNominations,
} from './training.nomination.store.ts';
import { written } from './training.plan.rules.ts';
import type { Change } from './training.plan.service.ts';
import { type LineRow, linesById, plansById } from './training.plan.store.ts';
import { insertEnrolment, unitOfTurn } from './training.store.ts';

export interface Proposal {
  readonly unit: UnitRef;
  readonly personId: string;
  readonly course: string;
  readonly planLineId: string | null;
  readonly form: TrainingForm | null;
  readonly need: Need | null;
  readonly reason: string | null;
  readonly nominatedOn: LocalDate;
}

const MOST_AT_ONCE = 100;

const not = (vi: string, en: string) => new DomainError('ILLEGAL_TRANSITION', { vi, en });

/** From a proposal to the first day of the course. */
export class TrainingNominationService {
  readonly #units: UnitsService;
  readonly #roster: RosterService;
  readonly #clock: Clock;

  constructor(units: UnitsService, roster: RosterService, clock: Clock) {
    this.#units = units;
    this.#roster = roster;
    this.#clock = clock;
  }

  today(): LocalDate {
    return this.#clock.today();
  }

  /** What the conditions of the course say of the person is kept with the nomination; it refuses nobody. */
  async nominate(scope: Scope, given: Proposal): Promise<NominationRow> {
    const reason = written(given.reason, 'reason');
    checkDay('nominatedOn', given.nominatedOn, this.today(), null);
    const unit = await this.#units.recordable(scope, 'training:write', given.unit, given.nominatedOn);
    await lockUnit(scope, unit.id);
    const course = await namedCourse(scope, given.course);
    const official = await this.#roster.official(scope, given.personId, given.nominatedOn);
    if (official.unitId !== unit.id) {
      throw invalidInput(
        `Người này không công tác tại ${unit.name} vào ngày ${given.nominatedOn}.`,
        `This person does not serve in ${unit.name} on ${given.nominatedOn}.`,
        'personId',
      );
    }
    const line = given.planLineId === null ? null : await this.#openLine(scope, given.planLineId, unit.id, course);
    const form = formOf(given.form, line);
    const [known] = await knownCandidates(scope, [official], given.nominatedOn);
    if (known === undefined) throw new DomainError('NOT_FOUND');
    if (given.need !== null) checkNeed(given.need, known, course);
    const read = await readEligibility(scope, given.nominatedOn, [course.code]);
    const id = await insertNomination(scope, {
      ...given,
      reason,
      form,
      unitId: unit.id,
      planLineId: line?.id ?? null,
      eligibility: read(known, course, form),
    });
    if (id === null) {
      throw invalidInput(
        'Người này đang được đề cử hoặc đang học khóa này.',
        'This person is nominated for this course, or in it, already.',
        'personId',
      );
    }
    return this.show(scope, id);
  }

  async decline(scope: Scope, change: Change, on: LocalDate, reason: string | null): Promise<NominationRow> {
    const nomination = await this.lock(scope, change);
    const status = follow(NOMINATION, nomination.status, 'DECLINE');
    checkDay('on', on, this.today(), dayOf(nomination, 'nominatedOn'));
    await moveNomination(scope, nomination.id, status, { on, reason: written(reason, 'reason') });
    return this.show(scope, nomination.id);
  }

  /** One decision for all of them: all are sent, or none. */
  async send(scope: Scope, changes: readonly Change[], given: Decision): Promise<readonly NominationRow[]> {
    const decision = readDecision(given, this.today());
    if (changes.length === 0 || changes.length > MOST_AT_ONCE) {
      throw invalidInput(
        `Một quyết định cử từ 1 đến ${MOST_AT_ONCE} đề cử.`,
        `A decision sends from 1 to ${MOST_AT_ONCE} nominations.`,
        'nominations',
      );
    }
    const nominations = await this.#lockAll(scope, changes);
    for (const nomination of nominations) {
      follow(NOMINATION, nomination.status, 'SEND');
      checkDay('decision.signedOn', decision.signedOn, this.today(), dayOf(nomination, 'nominatedOn'));
    }
    await this.#checkApproved(scope, nominations);
    const ids = nominations.map(({ id }) => id);
    await sendNominations(scope, ids, decision);
    return this.#showAll(scope, ids);
  }

  /** The turn begins: this is what is counted. */
  async enrol(scope: Scope, change: Change, startedOn: LocalDate, provider: string | null): Promise<NominationRow> {
    const nomination = await this.lock(scope, change);
    const status = follow(NOMINATION, nomination.status, 'ENROL');
    checkDay('startedOn', startedOn, this.today(), dayOf(nomination, 'decidedOn'));
    const unitId = await unitOfTurn(scope, nomination, startedOn);
    if (unitId === null) {
      throw invalidInput(
        'Đơn vị đề cử đã chấm dứt, và người này không công tác ở đơn vị nào của phạm vi vào ngày đó.',
        'The unit that nominated has ended, and the person serves in no unit within reach on that day.',
        'startedOn',
      );
    }
    const enrolmentId = await insertEnrolment(scope, nomination, {
      unitId,
      startedOn,
      provider: written(provider, 'provider'),
    });
    if (enrolmentId === null) {
      throw invalidInput(
        'Lượt học bắt đầu ngày này đã có, theo một đề cử khác hoặc của đơn vị khác.',
        'The turn begun on this day is there already, by another nomination or of another unit.',
        'startedOn',
      );
    }
    await moveNomination(scope, nomination.id, status, null);
    return this.show(scope, nomination.id);
  }

  /** The nomination that is changed, with its unit locked; refused where it is not of the version that was read. */
  async lock(scope: Scope, change: Change): Promise<NominationRow> {
    const [nomination] = await this.#lockAll(scope, [change]);
    if (nomination === undefined) throw new DomainError('NOT_FOUND');
    return nomination;
  }

  async show(scope: Scope, id: string): Promise<NominationRow> {
    const [nomination] = await this.#showAll(scope, [id]);
    if (nomination === undefined) throw new DomainError('NOT_FOUND');
    return nomination;
  }

  async #showAll(scope: Scope, ids: readonly string[]): Promise<readonly NominationRow[]> {
    const rows = await nominationsById(scope, ids);
    noteNominations(scope, rows);
    return rows;
  }

  async #lockAll(scope: Scope, changes: readonly Change[]): Promise<readonly NominationRow[]> {
    scope.require('training:write');
    const expected = new Map(changes.map(({ id, expectedVersion }) => [id.toLowerCase(), expectedVersion]));
    if (expected.size < changes.length) {
      throw invalidInput('Một đề cử được nêu hai lần.', 'A nomination is given twice.', 'nominations');
    }
    const ids = [...expected.keys()];
    const known = ids.every(isId) ? await unitsOfNominations(scope, ids) : [];
    if (known.length < ids.length) throw new DomainError('NOT_FOUND');
    for (const unitId of new Set(known.map((row) => row.unitId))) await lockUnit(scope, unitId);
    const rows = await lockNominations(scope, ids);
    if (rows.length < ids.length) throw new DomainError('NOT_FOUND');
    for (const { id, version } of rows) expectVersion(version, expected.get(id) ?? 0);
    return rows;
  }

  async #openLine(scope: Scope, id: string, unitId: string, course: CourseRow): Promise<LineRow> {
    const [line] = isId(id) ? await linesById(scope, [id]) : [];
    const [plan] = line === undefined ? [] : await plansById(scope, [line.planId]);
    if (line === undefined || plan === undefined || line.unitId !== unitId) {
      throw new DomainError('NOT_FOUND', undefined, 'planLineId');
    }
    if (line.course !== course.code) {
      throw invalidInput(
        'Dòng kế hoạch này là của khóa khác.',
        'This line of the plan is of another course.',
        'planLineId',
      );
    }
    if (line.status === 'CANCELLED' || plan.status === 'CLOSED') {
      throw not(
        'Dòng kế hoạch đã bỏ, hoặc kế hoạch đã đóng: không nhận đề cử.',
        'The line was cancelled, or its plan is closed: it takes no nominations.',
      );
    }
    return line;
  }

  /** A seat of a plan that nobody approved is no seat. */
  async #checkApproved(scope: Scope, nominations: readonly NominationRow[]): Promise<void> {
    const lineIds = nominations.flatMap(({ planLineId }) => planLineId ?? []);
    if (lineIds.length === 0) return;
    const lines = await linesById(scope, lineIds);
    const plans = await plansById(scope, [...new Set(lines.map(({ planId }) => planId))]);
    if (plans.some(({ status }) => status === 'DRAFT')) {
      throw not(
        'Kế hoạch năm của đề cử này chưa được phê duyệt: hãy phê duyệt trước khi cử đi.',
        'The plan of the year of this nomination is not approved: approve it before sending.',
      );
    }
  }
}

const STEPS = {
  nominatedOn: { vi: 'ngày đề cử', en: 'the day of the nomination' },
  decidedOn: { vi: 'ngày ký quyết định cử', en: 'the day the sending decision was signed' },
  startedOn: { vi: 'ngày bắt đầu học', en: 'the first day of the course' },
} as const;

/** The latest step taken up to this one, for a day that may not come before it. */
export function dayOf(
  nomination: NominationRow,
  step: keyof typeof STEPS,
): { readonly day: LocalDate; readonly vi: string; readonly en: string } | null {
  const day = nomination[step];
  return day === null ? null : { day, ...STEPS[step] };
}

/** The step before an event that ends a nomination. */
export const stepBefore = (nomination: NominationRow) =>
  dayOf(nomination, 'startedOn') ?? dayOf(nomination, 'decidedOn') ?? dayOf(nomination, 'nominatedOn');

/** Tells the audit chain whom the answer shows. */
export function noteNominations(scope: Scope, rows: readonly NominationRow[]): void {
  if (rows.length === 0) return;
  scope.note({
    subject: 'person',
    personIds: [...new Set(rows.map(({ personId }) => personId))],
    unitIds: [...new Set(rows.map(({ unitId }) => unitId))],
    detail: { nominations: rows.length },
  });
}

function formOf(given: TrainingForm | null, line: LineRow | null): TrainingForm | null {
  if (line === null || given === null || given === line.form) return line?.form ?? given;
  throw invalidInput(`Dòng kế hoạch này là hình thức ${line.form}.`, `This line of the plan is ${line.form}.`, 'form');
}

function checkNeed({ titleCode, requirement }: Need, { candidate }: KnownCandidate, { grants }: CourseRow): void {
  if (![...candidate.titles, ...candidate.planned].includes(titleCode)) {
    throw invalidInput(
      'Người này không giữ và không được quy hoạch chức danh đó vào ngày đề cử.',
      'This person neither holds nor is planned for that title on the day of the nomination.',
      'need.titleCode',
    );
  }
  if (grants?.kind !== requirement) {
    throw invalidInput(
      'Khóa này không cấp trình độ của tiêu chuẩn đó.',
      'This course grants no level of that requirement.',
      'need.requirement',
    );
  }
}
