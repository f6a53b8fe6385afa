import { addDays, type LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Machine } from '../../kernel/machine.ts';
import { fold } from '../../kernel/spelling.ts';

export const PLAN_STATUSES = { DRAFT: 'DRAFT', APPROVED: 'APPROVED', CLOSED: 'CLOSED' } as const;
export type PlanStatus = keyof typeof PLAN_STATUSES;
export const PLAN_EVENTS = { APPROVE: 'APPROVE', CLOSE: 'CLOSE' } as const;
export type PlanEvent = keyof typeof PLAN_EVENTS;

export const PLAN: Machine<PlanStatus, PlanEvent> = {
  DRAFT: { APPROVE: 'APPROVED' },
  APPROVED: { CLOSE: 'CLOSED' },
  CLOSED: {},
};

export const LINE_STATUSES = { ACTIVE: 'ACTIVE', CANCELLED: 'CANCELLED' } as const;
export type LineStatus = keyof typeof LINE_STATUSES;
export const LINE_EVENTS = { REVISE: 'REVISE', CANCEL: 'CANCEL' } as const;
export type LineEvent = keyof typeof LINE_EVENTS;

export const LINE: Machine<LineStatus, LineEvent> = {
  ACTIVE: { REVISE: 'ACTIVE', CANCEL: 'CANCELLED' },
  CANCELLED: {},
};

export const NOMINATION_STATUSES = {
  NOMINATED: 'NOMINATED',
  SENT: 'SENT',
  ENROLLED: 'ENROLLED',
  COMPLETED: 'COMPLETED',
  FAILED: 'FAILED',
  WITHDRAWN: 'WITHDRAWN',
  DECLINED: 'DECLINED',
} as const;
export type NominationStatus = keyof typeof NOMINATION_STATUSES;
export const NOMINATION_EVENTS = {
  DECLINE: 'DECLINE',
  SEND: 'SEND',
  ENROL: 'ENROL',
  COMPLETE: 'COMPLETE',
  FAIL: 'FAIL',
  WITHDRAW: 'WITHDRAW',
} as const;
export type NominationEvent = keyof typeof NOMINATION_EVENTS;

export const NOMINATION: Machine<NominationStatus, NominationEvent> = {
  NOMINATED: { DECLINE: 'DECLINED', SEND: 'SENT' },
  SENT: { ENROL: 'ENROLLED', WITHDRAW: 'WITHDRAWN' },
  ENROLLED: { COMPLETE: 'COMPLETED', FAIL: 'FAILED', WITHDRAW: 'WITHDRAWN' },
  COMPLETED: {},
  FAILED: {},
  WITHDRAWN: {},
  DECLINED: {},
};

/** Takes a seat of the plan, now or since. */
export const SEATED: readonly NominationStatus[] = ['NOMINATED', 'SENT', 'ENROLLED', 'COMPLETED', 'FAILED'];

/** The days of a nomination; those of steps not taken are null. */
export interface NominationDays {
  readonly status: NominationStatus;
  readonly nominatedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  /** The day it was declined, withdrawn, or the last day of the course. */
  readonly closedOn: LocalDate | null;
}

/** What the nomination was on a day, by the days its steps were taken; null before it was made. */
export function statusOn(days: NominationDays, day: LocalDate): NominationStatus | null {
  const { status, nominatedOn, decidedOn, startedOn, closedOn } = days;
  if (day < nominatedOn) return null;
  if (closedOn !== null && closedOn <= day) return status;
  if (startedOn !== null && startedOn <= day) return 'ENROLLED';
  return decidedOn !== null && decidedOn <= day ? 'SENT' : 'NOMINATED';
}

/** Refuses a day after today, or before the step that comes before. */
export function checkDay(
  field: string,
  day: LocalDate,
  today: LocalDate,
  after: { readonly day: LocalDate; readonly vi: string; readonly en: string } | null,
): void {
  if (day > today) {
    throw new DomainError(
      'VALIDATION_FAILED',
      { vi: `Ngày ${day} ở sau hôm nay.`, en: `The day ${day} is after today.` },
      field,
    );
  }
  if (after !== null && day < after.day) {
    throw new DomainError(
      'VALIDATION_FAILED',
      {
        vi: `Ngày ${day} ở trước ${after.vi} (${after.day}).`,
        en: `The day ${day} is before ${after.en} (${after.day}).`,
      },
      field,
    );
  }
}

/** A last day, as a range `[from, to)` ends. */
export const endAfter = (lastDay: LocalDate): LocalDate => addDays(lastDay, 1);

const folded = (text: string) => fold(text).replace(/\.$/, '').trim();
const FINISHED = new Set([
  'hoàn thành',
  'đã hoàn thành',
  'đạt',
  'đạt yêu cầu',
  'tốt nghiệp',
  'đã tốt nghiệp',
  'xuất sắc',
  'giỏi',
  'khá',
  'trung bình khá',
  'trung bình',
]);
const IN_PROGRESS = new Set(['đang học', 'đang theo học']);

/** What the reported result of a turn that came by a file says on a day; null unless it is certain. */
export function reportedStatus(
  turn: { readonly result: string | null; readonly endedOn: LocalDate | null },
  day: LocalDate,
): Extract<NominationStatus, 'ENROLLED' | 'COMPLETED'> | null {
  if (turn.result === null) return null;
  const result = folded(turn.result);
  const over = turn.endedOn === null ? null : turn.endedOn <= endAfter(day);
  if (FINISHED.has(result)) return over === false ? 'ENROLLED' : 'COMPLETED';
  return IN_PROGRESS.has(result) && over !== true ? 'ENROLLED' : null;
}
