import type { LocalDate } from '../../kernel/date.ts';
import { yearOf } from '../../kernel/date.ts';
import { invalidInput } from '../../kernel/errors.ts';
import type { Machine } from '../../kernel/machine.ts';
import { readOptional, readText, readYear } from '../../kernel/written.ts';

export const RESOLUTION_KINDS = { PROVINCE: 'PROVINCE', CONGRESS: 'CONGRESS', PLAN: 'PLAN' } as const;
export type ResolutionKind = keyof typeof RESOLUTION_KINDS;

/** `DRAFT`: the record is being made; the document itself was issued. */
export const RESOLUTION_STATES = {
  DRAFT: 'DRAFT',
  IN_FORCE: 'IN_FORCE',
  CLOSED: 'CLOSED',
  REPLACED: 'REPLACED',
} as const;
export type ResolutionState = keyof typeof RESOLUTION_STATES;

export const RESOLUTION_EVENTS = {
  CORRECT: 'CORRECT',
  PUT_IN_FORCE: 'PUT_IN_FORCE',
  CLOSE: 'CLOSE',
  REPLACE: 'REPLACE',
  ADD_TARGET: 'ADD_TARGET',
  CORRECT_TARGET: 'CORRECT_TARGET',
  REVISE_TARGET: 'REVISE_TARGET',
  WITHDRAW_TARGET: 'WITHDRAW_TARGET',
  ASSESS_TARGET: 'ASSESS_TARGET',
} as const;
export type ResolutionEvent = keyof typeof RESOLUTION_EVENTS;

/** What is in force is revised by a version with its own day; only a draft is corrected where it stands. */
export const RESOLUTION: Machine<ResolutionState, ResolutionEvent> = {
  DRAFT: {
    CORRECT: 'DRAFT',
    PUT_IN_FORCE: 'IN_FORCE',
    ADD_TARGET: 'DRAFT',
    CORRECT_TARGET: 'DRAFT',
    WITHDRAW_TARGET: 'DRAFT',
  },
  IN_FORCE: {
    CLOSE: 'CLOSED',
    REPLACE: 'REPLACED',
    ADD_TARGET: 'IN_FORCE',
    REVISE_TARGET: 'IN_FORCE',
    WITHDRAW_TARGET: 'IN_FORCE',
    ASSESS_TARGET: 'IN_FORCE',
  },
  // A term is often summed up after it is over.
  CLOSED: { ASSESS_TARGET: 'CLOSED' },
  REPLACED: { ASSESS_TARGET: 'REPLACED' },
};

/** The days that make a state; a state is never kept. */
export interface Life {
  readonly inForceOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly replacedById: string | null;
}

export function stateOf({ inForceOn, endedOn, replacedById }: Life): ResolutionState {
  if (inForceOn === null) return 'DRAFT';
  if (endedOn === null) return 'IN_FORCE';
  return replacedById === null ? 'CLOSED' : 'REPLACED';
}

/** The state a past day knew. */
export function stateOn(life: Life, at: LocalDate): ResolutionState {
  const by = (day: LocalDate | null) => (day !== null && day <= at ? day : null);
  return stateOf({ ...life, inForceOn: by(life.inForceOn), endedOn: by(life.endedOn) });
}

export const TARGET_KINDS = { INDICATOR: 'INDICATOR', QUALITATIVE: 'QUALITATIVE' } as const;
export type TargetKind = keyof typeof TARGET_KINDS;

export const TARGET_OPERATORS = {
  AT_LEAST: 'AT_LEAST',
  AT_MOST: 'AT_MOST',
  EQUALS: 'EQUALS',
  MORE_THAN: 'MORE_THAN',
} as const;
export type TargetOperator = keyof typeof TARGET_OPERATORS;

export const ASSESSED = { BASICALLY_MET: 'BASICALLY_MET', MET: 'MET', NOT_MET: 'NOT_MET' } as const;
export type Assessed = keyof typeof ASSESSED;

/** An exact value: 75 % is 3/4, 30 turns are 30/1. */
export interface ExactValue {
  readonly numerator: number;
  readonly denominator: number;
}

/** What of the indicators a target asks, and how much. Codes are those of the catalogue of indicators. */
export interface TargetMeasure {
  readonly indicator: string;
  readonly operator: TargetOperator;
  readonly value: ExactValue;
  readonly unit: string;
  /** The one group whose figure counts; null for all. */
  readonly group: { readonly dimension: string; readonly key: string } | null;
  /** Since when facts count, where the indicator is of a period. */
  readonly countedFrom: LocalDate | null;
  readonly baseline: (ExactValue & { readonly on: LocalDate }) | null;
}

/** What a target says, from one day to another. */
export interface TargetTerms {
  readonly textVi: string;
  readonly textEn: string | null;
  /** Null where the target is qualitative. */
  readonly measure: TargetMeasure | null;
  readonly dueOn: LocalDate;
  readonly verified: boolean;
}

export interface ResolutionFacts {
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: LocalDate;
  readonly titleVi: string;
  readonly titleEn: string | null;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly orientationYear: number | null;
  readonly kind: ResolutionKind;
  readonly verified: boolean;
  readonly note: string | null;
}

export const MOST_TARGETS = 100;

export function readResolution(given: ResolutionFacts, today: LocalDate): ResolutionFacts {
  const { periodFrom, periodTo, orientationYear, issuedOn } = given;
  for (const [field, year] of Object.entries({ periodFrom, periodTo, orientationYear })) {
    if (year !== null) readYear(year, field);
  }
  if (periodTo < periodFrom) {
    throw invalidInput('Giai đoạn kết thúc trước khi bắt đầu.', 'The period ends before it begins.', 'periodTo');
  }
  if (orientationYear !== null && orientationYear < periodTo) {
    throw invalidInput(
      'Năm định hướng ở trước cuối giai đoạn.',
      'The orientation year is before the end of the period.',
      'orientationYear',
    );
  }
  if (issuedOn > today) {
    throw invalidInput(
      'Ngày ban hành ở sau hôm nay: chỉ ghi nghị quyết đã ban hành.',
      'The day of issue is after today: only what was issued is recorded.',
      'issuedOn',
    );
  }
  return {
    ...given,
    number: readText(given.number, 'number', 100),
    issuer: readText(given.issuer, 'issuer', 200),
    titleVi: readText(given.titleVi, 'titleVi', 1_000),
    titleEn: readOptional(given.titleEn, 'titleEn', 1_000),
    note: readOptional(given.note, 'note'),
  };
}

/** The first day may not be before the issue, nor after today; a day is never put before what it follows. */
export function checkDay(field: string, day: LocalDate, after: LocalDate, today: LocalDate, sameDay: boolean): void {
  if (sameDay ? day < after : day <= after) {
    const [vi, en] = sameDay ? ['không trước', 'not be before'] : ['sau', 'be after'];
    throw invalidInput(`Ngày này phải ${vi} ${after}.`, `This day must ${en} ${after}.`, field);
  }
  if (day > today) throw invalidInput('Ngày này ở sau hôm nay.', 'This day is after today.', field);
}

/** The texts and days of a target; what it measures is read by the catalogue of indicators. */
export function readTerms(given: TargetTerms, { issuedOn, periodTo, orientationYear }: ResolutionFacts): TargetTerms {
  const { dueOn, measure } = given;
  if (dueOn < issuedOn) {
    throw invalidInput(`Hạn ở trước ngày ban hành ${issuedOn}.`, `Due before the day of issue, ${issuedOn}.`, 'dueOn');
  }
  const lastYear = orientationYear ?? periodTo;
  if (yearOf(dueOn) > lastYear) {
    throw invalidInput(
      `Hạn ở sau năm ${lastYear}, năm cuối của nghị quyết.`,
      `Due after ${lastYear}, the last year of the resolution.`,
      'dueOn',
    );
  }
  if (measure !== null && measure.baseline !== null && measure.baseline.on >= dueOn) {
    throw invalidInput('Mốc so sánh phải trước hạn.', 'The baseline must lie before the target is due.', 'baseline.on');
  }
  if (measure !== null && measure.countedFrom !== null && measure.countedFrom > dueOn) {
    throw invalidInput('Kỳ đếm bắt đầu sau hạn.', 'Counting begins after the target is due.', 'countedFrom');
  }
  return {
    ...given,
    textVi: readText(given.textVi, 'textVi'),
    textEn: readOptional(given.textEn, 'textEn'),
  };
}
