import { covers, type LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { cleanText } from '../../kernel/spelling.ts';
import type { Bilingual } from '../../kernel/text.ts';
import type { Basis, TrainingDurationRow, TrainingForm } from '../rulebook/index.ts';

export const PLAN_FINDINGS = { SEATS_OVERBOOKED: 'SEATS_OVERBOOKED', TOO_LONG: 'TOO_LONG' } as const;
export type PlanFindingRule = keyof typeof PLAN_FINDINGS;

/** Something to look at again in a plan; it blocks nothing. */
export interface PlanFinding {
  readonly rule: PlanFindingRule;
  readonly lineId: string;
  readonly message: Bilingual;
  readonly verified: boolean;
  /** Null where it is a matter of counting, not of law. */
  readonly basis: Basis | null;
}

export interface CheckedLine {
  readonly id: string;
  readonly course: string;
  readonly seats: number;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly form: TrainingForm;
  readonly status: string;
}

const WEEK = 7 * 86_400_000;
const NOT_CHECKED: Bilingual = {
  vi: 'Mức này chưa đối chiếu với văn bản.',
  en: 'The limit was not checked against its text.',
};

/** More persons than seats, and courses longer than the rule of their first day allows. */
export function planFindings(
  lines: readonly CheckedLine[],
  bookedOf: (lineId: string) => number,
  durations: readonly TrainingDurationRow[],
): PlanFinding[] {
  return lines
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap((line) => [...overbooked(line, bookedOf(line.id)), ...tooLong(line, durations)]);
}

function overbooked({ id, seats, course }: CheckedLine, booked: number): PlanFinding[] {
  if (booked <= seats) return [];
  return [
    {
      rule: 'SEATS_OVERBOOKED',
      lineId: id,
      verified: true,
      basis: null,
      message: {
        vi: `${course}: ${booked} người cho ${seats} chỉ tiêu.`,
        en: `${course}: ${booked} persons for ${seats} seats.`,
      },
    },
  ];
}

/** Weeks on end are those of a full-time course: another is spread over more of them than it lasts. */
function tooLong(
  { id, course, from, to, form }: CheckedLine,
  durations: readonly TrainingDurationRow[],
): PlanFinding[] {
  if (form !== 'FULL_TIME' || from === null || to === null) return [];
  const limit = durations.find(
    ({ subject, measure, basis }) =>
      subject === course && measure === 'WEEK' && covers({ from: basis.from, to: basis.to }, from),
  );
  const weeks = Math.ceil((Date.parse(to) - Date.parse(from)) / WEEK);
  if (limit?.most == null || weeks <= limit.most) return [];
  const { verified } = limit.basis;
  return [
    {
      rule: 'TOO_LONG',
      lineId: id,
      verified,
      basis: limit.basis,
      message: {
        vi: `${course}: kéo dài ${weeks} tuần, nhiều hơn ${limit.most} tuần.${verified ? '' : ` ${NOT_CHECKED.vi}`}`,
        en: `${course}: lasts ${weeks} weeks, more than ${limit.most}.${verified ? '' : ` ${NOT_CHECKED.en}`}`,
      },
    },
  ];
}

export const LONGEST_TEXT = 500;
const MOST_SEATS = 1_000;

/** What somebody wrote, as it is kept: null when empty, refused when too long. */
export function written(text: string | null | undefined, field: string): string | null {
  const clean = cleanText(text ?? '') || null;
  if ((clean?.length ?? 0) <= LONGEST_TEXT) return clean;
  throw new DomainError(
    'VALIDATION_FAILED',
    { vi: `Nhiều nhất ${LONGEST_TEXT} ký tự.`, en: `At most ${LONGEST_TEXT} characters.` },
    field,
  );
}

export function checkSeats({ seats, from, to }: Pick<CheckedLine, 'seats' | 'from' | 'to'>): void {
  if (!Number.isInteger(seats) || seats < 1 || seats > MOST_SEATS) {
    throw new DomainError(
      'VALIDATION_FAILED',
      { vi: `Số chỉ tiêu từ 1 đến ${MOST_SEATS}.`, en: `Seats are from 1 to ${MOST_SEATS}.` },
      'seats',
    );
  }
  if (from !== null && to !== null && to <= from) {
    throw new DomainError(
      'VALIDATION_FAILED',
      {
        vi: '`to` phải sau `from`: khóa học kết thúc trước ngày `to`.',
        en: '`to` comes after `from`: the course ends before it.',
      },
      'to',
    );
  }
}
