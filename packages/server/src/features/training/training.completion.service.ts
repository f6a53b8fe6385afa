import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { follow } from '../../kernel/machine.ts';
import { insertCredential } from '../roster/index.ts';
import { type CourseRow, listCourses, listOf } from '../rulebook/index.ts';
import { readScales } from './training.candidates.ts';
import { checkDay, endAfter, NOMINATION } from './training.machine.rules.ts';
import { stepBefore, type TrainingNominationService } from './training.nomination.service.ts';
import { moveNomination, type NominationRow } from './training.nomination.store.ts';
import { written } from './training.plan.rules.ts';
import type { Change } from './training.plan.service.ts';
import { endEnrolment } from './training.store.ts';

/** The degree or certificate a course ended with. */
export interface Document {
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly issuer: string;
}

export interface Ending {
  readonly lastDay: LocalDate;
  readonly result: string | null;
  readonly lessons: number | null;
}

const MOST_LESSONS = 10_000;

/** How a course ends: with a document that closes the gap, without, or before its time. */
export class TrainingCompletionService {
  readonly #nominations: TrainingNominationService;

  constructor(nominations: TrainingNominationService) {
    this.#nominations = nominations;
  }

  async complete(scope: Scope, change: Change, ending: Ending, given: Document | null): Promise<NominationRow> {
    const nomination = await this.#nominations.lock(scope, change);
    const status = follow(NOMINATION, nomination.status, 'COMPLETE');
    const enrolmentId = this.#enrolmentOf(nomination);
    const document = given === null ? null : this.#documentOf(given, nomination);
    await this.#end(scope, nomination, enrolmentId, ending, document?.number ?? null);
    const course = (await listCourses(scope)).find(({ code }) => code === nomination.course);
    if (course?.grants != null) await issue(scope, nomination, enrolmentId, course.grants, document);
    await moveNomination(scope, nomination.id, status, { on: ending.lastDay, reason: null });
    return this.#nominations.show(scope, nomination.id);
  }

  async fail(scope: Scope, change: Change, ending: Ending): Promise<NominationRow> {
    const nomination = await this.#nominations.lock(scope, change);
    const status = follow(NOMINATION, nomination.status, 'FAIL');
    await this.#end(scope, nomination, this.#enrolmentOf(nomination), ending, null);
    await moveNomination(scope, nomination.id, status, { on: ending.lastDay, reason: null });
    return this.#nominations.show(scope, nomination.id);
  }

  /** Before the course, or out of it: a turn that was begun is still counted. */
  async withdraw(scope: Scope, change: Change, on: LocalDate, reason: string | null): Promise<NominationRow> {
    const nomination = await this.#nominations.lock(scope, change);
    const status = follow(NOMINATION, nomination.status, 'WITHDRAW');
    const why = written(reason, 'reason');
    checkDay('on', on, this.#nominations.today(), stepBefore(nomination));
    if (nomination.enrolmentId !== null) {
      const ended = { endedOn: endAfter(on), result: null, certificate: null, lessons: null };
      if (!(await endEnrolment(scope, nomination.enrolmentId, ended))) throw new DomainError('NOT_FOUND');
    }
    await moveNomination(scope, nomination.id, status, { on, reason: why });
    return this.#nominations.show(scope, nomination.id);
  }

  #enrolmentOf({ enrolmentId }: NominationRow): string {
    if (enrolmentId === null) throw new Error('A nomination is ENROLLED, and its enrolment is not there.');
    return enrolmentId;
  }

  #documentOf({ number, issuedOn, issuer }: Document, nomination: NominationRow): Document {
    const [numbered, issued] = [written(number, 'document.number'), written(issuer, 'document.issuer')];
    if (numbered === null)
      throw invalidInput('Cần số văn bằng, chứng chỉ.', 'The document needs its number.', 'document.number');
    if (issued === null) throw invalidInput('Cần nơi cấp.', 'The document needs who issued it.', 'document.issuer');
    checkDay('document.issuedOn', issuedOn, this.#nominations.today(), stepBefore(nomination));
    return { number: numbered, issuedOn, issuer: issued };
  }

  async #end(
    scope: Scope,
    nomination: NominationRow,
    enrolmentId: string,
    { lastDay, result, lessons }: Ending,
    certificate: string | null,
  ): Promise<void> {
    checkDay('lastDay', lastDay, this.#nominations.today(), stepBefore(nomination));
    if (lessons !== null && (!Number.isInteger(lessons) || lessons < 1 || lessons > MOST_LESSONS)) {
      throw invalidInput(`Số tiết từ 1 đến ${MOST_LESSONS}.`, `Lessons are from 1 to ${MOST_LESSONS}.`, 'lessons');
    }
    const ended = { endedOn: endAfter(lastDay), result: written(result, 'result'), certificate, lessons };
    if (!(await endEnrolment(scope, enrolmentId, ended))) throw new DomainError('NOT_FOUND');
  }
}

/** The level is held from the day of its document; without one nothing is held. */
async function issue(
  scope: Scope,
  { personId }: NominationRow,
  enrolmentId: string,
  { kind, level }: NonNullable<CourseRow['grants']>,
  document: Document | null,
): Promise<void> {
  if (document === null) {
    throw invalidInput(
      'Khóa này cấp trình độ: cần văn bằng, chứng chỉ (số, ngày cấp, nơi cấp).',
      'This course grants a level: give its document (number, day and issuer).',
      'document',
    );
  }
  const rank = (await readScales(scope))[listOf(kind)]?.indexOf(level) ?? -1;
  if (rank < 0) throw new Error(`The course grants ${kind} ${level}, which is on no scale.`);
  const held = { personId, kind, level, rank, field: null, heldFrom: document.issuedOn, precision: 'DAY' } as const;
  if ((await insertCredential(scope, { ...held, document, enrolmentId })) === null) throw new DomainError('NOT_FOUND');
}
