import type { Scope } from '../../authz/scope.ts';
import { type Clock, type LocalDate, yearOf } from '../../kernel/date.ts';
import { type Decision, readDecision } from '../../kernel/decision.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { follow } from '../../kernel/machine.ts';
import { expectVersion } from '../../kernel/version.ts';
import { readYear } from '../../kernel/written.ts';
import { lockUnit, type UnitRef, type UnitsService } from '../units/index.ts';
import { namedCourse } from './training.candidates.ts';
import { LINE, PLAN } from './training.machine.rules.ts';
import { checkSeats, written } from './training.plan.rules.ts';
import {
  insertLine,
  insertPlan,
  type LineRow,
  linesById,
  linesOfPlans,
  lockLine,
  lockPlan,
  outcomesOf,
  type PlannedSeats,
  type PlanRow,
  planOfYear,
  plansById,
  unitOfPlan,
  updateLine,
  updatePlan,
} from './training.plan.store.ts';

/** Which row is changed, as it was when it was read. */
export interface Change {
  readonly id: string;
  readonly expectedVersion: number;
}

const MOST_LINES = 200;

/** The plan of a year: drafted line by line, approved by a decision, closed. */
export class TrainingPlanService {
  readonly #units: UnitsService;
  readonly #clock: Clock;

  constructor(units: UnitsService, clock: Clock) {
    this.#units = units;
    this.#clock = clock;
  }

  /** Null where the unit has made none. The unit may have ended since. */
  async plan(scope: Scope, ref: UnitRef, year: number): Promise<PlanRow | null> {
    return planOfYear(scope, await this.#units.manageable(scope, 'roster:read', ref), readYear(year));
  }

  async create(scope: Scope, ref: UnitRef, year: number): Promise<PlanRow> {
    readYear(year);
    const day = dayInYear(year, ref, this.#clock.today());
    const { id } = await this.#units.recordable(scope, 'training:write', ref, day);
    await lockUnit(scope, id);
    const planId = await insertPlan(scope, id, year);
    if (planId === null) {
      throw invalidInput(
        `Đơn vị đã có kế hoạch năm ${year}: hãy sửa kế hoạch đó.`,
        `The unit has a plan for ${year} already: change that one.`,
        'year',
      );
    }
    return this.#read(scope, planId);
  }

  async addLine(scope: Scope, change: Change, course: string, given: PlannedSeats): Promise<PlanRow> {
    const seats = seatsOf(given);
    const plan = await this.#draft(scope, change.id);
    expectVersion(plan.version, change.expectedVersion);
    const { code } = await namedCourse(scope, course);
    if ((await linesOfPlans(scope, [plan.id])).length >= MOST_LINES) {
      throw invalidInput(
        `Kế hoạch có nhiều nhất ${MOST_LINES} dòng.`,
        `A plan has at most ${MOST_LINES} lines.`,
        'planId',
      );
    }
    await insertLine(scope, plan, code, seats);
    return this.#bump(scope, plan);
  }

  async reviseLine(scope: Scope, change: Change, given: PlannedSeats): Promise<PlanRow> {
    const seats = seatsOf(given);
    const { plan, line } = await this.#draftOfLine(scope, change);
    await updateLine(scope, line.id, { ...seats, status: follow(LINE, line.status, 'REVISE') });
    return this.#bump(scope, plan);
  }

  /** The line stays, and counts no more. */
  async removeLine(scope: Scope, change: Change): Promise<PlanRow> {
    const { plan, line } = await this.#draftOfLine(scope, change);
    const status = follow(LINE, line.status, 'CANCEL');
    const taken = (await outcomesOf(scope, [plan.id])).find(({ lineId }) => lineId === line.id)?.booked ?? 0;
    if (taken > 0) {
      throw invalidInput(
        `Còn ${taken} người được đề cử theo dòng này: hãy từ chối đề cử trước.`,
        `${taken} persons are nominated on this line: decline them first.`,
        'lineId',
      );
    }
    await updateLine(scope, line.id, { ...line, status });
    return this.#bump(scope, plan);
  }

  /** Whoever approves says which version was read: every change of a line makes another. */
  async approve(scope: Scope, change: Change, given: Decision): Promise<PlanRow> {
    const decision = readDecision(given, this.#clock.today());
    const plan = await this.#writable(scope, change.id);
    expectVersion(plan.version, change.expectedVersion);
    const status = follow(PLAN, plan.status, 'APPROVE');
    if (!(await linesOfPlans(scope, [plan.id])).some((line) => line.status === 'ACTIVE')) {
      throw invalidInput('Kế hoạch chưa có dòng nào.', 'The plan has no line yet.', 'planId');
    }
    await updatePlan(scope, plan.id, status, decision);
    return this.#read(scope, plan.id);
  }

  async close(scope: Scope, change: Change): Promise<PlanRow> {
    const plan = await this.#writable(scope, change.id);
    expectVersion(plan.version, change.expectedVersion);
    await updatePlan(scope, plan.id, follow(PLAN, plan.status, 'CLOSE'), plan.decision);
    return this.#read(scope, plan.id);
  }

  async #writable(scope: Scope, id: string): Promise<PlanRow> {
    scope.require('training:write');
    const unitId = isId(id) ? await unitOfPlan(scope, id) : null;
    if (unitId === null) throw new DomainError('NOT_FOUND');
    await lockUnit(scope, unitId);
    const plan = await lockPlan(scope, id);
    if (plan === null) throw new DomainError('NOT_FOUND');
    return plan;
  }

  /** Lines are changed while the plan is a draft: a decision approves what it has seen. */
  async #draft(scope: Scope, id: string): Promise<PlanRow> {
    const plan = await this.#writable(scope, id);
    if (plan.status === 'DRAFT') return plan;
    throw new DomainError('ILLEGAL_TRANSITION', {
      vi: `Kế hoạch đang ở trạng thái ${plan.status}: chỉ sửa được dòng khi là DRAFT.`,
      en: `The plan is ${plan.status}: its lines are changed while it is a DRAFT.`,
    });
  }

  async #draftOfLine(scope: Scope, { id, expectedVersion }: Change): Promise<{ plan: PlanRow; line: LineRow }> {
    const [found] = isId(id) ? await linesById(scope, [id]) : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    const plan = await this.#draft(scope, found.planId);
    const line = await lockLine(scope, id);
    if (line === null) throw new DomainError('NOT_FOUND');
    expectVersion(line.version, expectedVersion);
    return { plan, line };
  }

  async #bump(scope: Scope, plan: PlanRow): Promise<PlanRow> {
    await updatePlan(scope, plan.id, plan.status, plan.decision);
    return this.#read(scope, plan.id);
  }

  async #read(scope: Scope, id: string): Promise<PlanRow> {
    const [plan] = await plansById(scope, [id]);
    if (plan === undefined) throw new DomainError('NOT_FOUND');
    return plan;
  }
}

/** The day of the reference, where it lies in the year; otherwise today, or the end of the year nearest to it. */
function dayInYear(year: number, { at }: UnitRef, today: LocalDate): LocalDate {
  if (at != null && yearOf(at) === year) return at;
  if (yearOf(today) === year) return today;
  return yearOf(today) < year ? `${year}-01-01` : `${year}-12-31`;
}

function seatsOf(given: PlannedSeats): PlannedSeats {
  checkSeats(given);
  return {
    ...given,
    provider: written(given.provider, 'provider'),
    funding: written(given.funding, 'funding'),
  };
}
