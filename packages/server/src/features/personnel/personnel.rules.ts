import { addDays, type LocalDate } from '../../kernel/date.ts';
import { invalidInput } from '../../kernel/errors.ts';
import type { Machine } from '../../kernel/machine.ts';
import type { Bilingual } from '../../kernel/text.ts';
import { readOptional, readText } from '../../kernel/written.ts';

/** What befalls an office. */
export const PERSONNEL_EVENT_KINDS = {
  APPOINT: 'APPOINT',
  REAPPOINT: 'REAPPOINT',
  TRANSFER: 'TRANSFER',
  ROTATE: 'ROTATE',
  ADD_TITLE: 'ADD_TITLE',
  END_TITLE: 'END_TITLE',
  RELIEVE: 'RELIEVE',
  RETIRE: 'RETIRE',
  CARRY_OVER: 'CARRY_OVER',
} as const;
export type PersonnelEventKind = keyof typeof PERSONNEL_EVENT_KINDS;

export type OfficeState = 'OUT_OF_OFFICE' | 'IN_OFFICE';

/** A person on a day. */
export const OFFICE: Machine<OfficeState, PersonnelEventKind> = {
  OUT_OF_OFFICE: { APPOINT: 'IN_OFFICE', CARRY_OVER: 'IN_OFFICE' },
  IN_OFFICE: {
    REAPPOINT: 'IN_OFFICE',
    TRANSFER: 'IN_OFFICE',
    ROTATE: 'IN_OFFICE',
    ADD_TITLE: 'IN_OFFICE',
    END_TITLE: 'IN_OFFICE',
    RELIEVE: 'OUT_OF_OFFICE',
    RETIRE: 'OUT_OF_OFFICE',
  },
};

export const CARRY_OVER_STATUSES = { PROPOSED: 'PROPOSED', CONFIRMED: 'CONFIRMED', DECLINED: 'DECLINED' } as const;
export type CarryOverStatus = keyof typeof CARRY_OVER_STATUSES;

export const CARRY_OVER_EVENTS = { CONFIRM: 'CONFIRM', DECLINE: 'DECLINE' } as const;
export type CarryOverEvent = keyof typeof CARRY_OVER_EVENTS;

/** What a person of a unit that ended is to hold in the one that came of it. */
export const CARRY_OVER: Machine<CarryOverStatus, CarryOverEvent> = {
  PROPOSED: { CONFIRM: 'CONFIRMED', DECLINE: 'DECLINED' },
  CONFIRMED: {},
  DECLINED: {},
};

export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export const overlaps = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

/** An office ends after it began: one that begins and ends on a day was none. */
export function readPeriod(from: LocalDate, to: LocalDate | null, birthDate: LocalDate): Period {
  if (from <= birthDate) throw invalidInput('Ở trước ngày sinh.', 'Before the day of birth.', 'from');
  if (to !== null && to <= from)
    throw invalidInput('Phải ở sau ngày bắt đầu.', 'It must be after the first day.', 'until');
  return { from, to };
}

/**
 * Where the holder stands for something that befalls the office on the day: in office up to the day, and a new office may
 * begin where the old one ends.
 */
export function stateBefore(held: Period, on: LocalDate, field: string): OfficeState {
  if (on <= held.from) {
    throw invalidInput(
      `Chức vụ này bắt đầu từ ${held.from}: việc tiếp theo phải từ ngày ${addDays(held.from, 1)}.`,
      `The office began on ${held.from}: what befalls it comes from ${addDays(held.from, 1)} on.`,
      field,
    );
  }
  return held.to === null || on <= held.to ? 'IN_OFFICE' : 'OUT_OF_OFFICE';
}

const MOST_TITLES = 10;

/** The titles as the catalogue of the day knows them, in the order given; one it does not know is refused. */
export function readTitles<Title extends { readonly code: string; readonly category: string }>(
  codes: readonly string[],
  category: string,
  catalogue: readonly Title[],
  on: LocalDate,
  field = 'titles',
): readonly Title[] {
  if (codes.length === 0 || codes.length > MOST_TITLES || new Set(codes).size < codes.length) {
    throw invalidInput(
      `Cần từ 1 đến ${MOST_TITLES} chức danh khác nhau, chức danh chính trước.`,
      `From 1 to ${MOST_TITLES} different titles, the main one first.`,
      field,
    );
  }
  return codes.map((code) => {
    const title = catalogue.find((row) => row.code === code);
    if (title?.category === category) return title;
    const known = catalogue.filter((row) => row.category === category).map((row) => row.code);
    throw invalidInput(
      title === undefined
        ? `Chức danh thứ ${codes.indexOf(code) + 1} không có trong danh mục ngày ${on}. Có: ${known.join(', ')}.`
        : `Chức danh thứ ${codes.indexOf(code) + 1} không thuộc đối tượng đã nêu. Có: ${known.join(', ')}.`,
      title === undefined
        ? `Title number ${codes.indexOf(code) + 1} is not in the catalogue of ${on}. There are: ${known.join(', ')}.`
        : `Title number ${codes.indexOf(code) + 1} is not of that category. There are: ${known.join(', ')}.`,
      field,
    );
  });
}

/** The titles after one is added or ended; the next one becomes the main where the main one ends. */
export function changedTitles(
  kind: 'ADD_TITLE' | 'END_TITLE',
  held: readonly string[],
  title: string,
): readonly string[] {
  const has = held.includes(title);
  if (kind === 'ADD_TITLE') {
    if (has) throw invalidInput('Đã giữ chức danh này.', 'This title is held already.', 'title');
    return [...held, title];
  }
  if (!has) throw invalidInput('Không giữ chức danh này.', 'This title is not held.', 'title');
  if (held.length > 1) return held.filter((code) => code !== title);
  throw invalidInput(
    'Đây là chức danh duy nhất: hãy ghi miễn nhiệm, nghỉ hưu hoặc điều động.',
    'It is the only title: record that the person is relieved, retires or is transferred.',
    'title',
  );
}

const LONGEST_REASON = 1_000;

export function readReason(given: string | null, required: boolean): string | null {
  return required ? readText(given ?? '', 'reason', LONGEST_REASON) : readOptional(given, 'reason', LONGEST_REASON);
}

/** What of the titles of before the catalogue of the first day does not know any more. */
export function droppedTitles(
  former: readonly { readonly code: string; readonly name: string }[],
  suggested: readonly { readonly code: string }[],
  firstDay: LocalDate,
): Bilingual | null {
  const kept = new Set(suggested.map(({ code }) => code));
  const dropped = former.filter(({ code }) => !kept.has(code)).map(({ name }) => name);
  if (dropped.length === 0) return null;
  const [year, month, day] = firstDay.split('-');
  return {
    vi: `Chức danh không còn từ ${day}/${month}/${year}: ${dropped.join(', ')}.`,
    en: `Titles that are no more from ${firstDay}: ${dropped.join(', ')}.`,
  };
}
