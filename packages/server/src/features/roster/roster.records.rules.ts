import type { DatePrecision, LocalDate } from '../../kernel/date.ts';
import { invalidInput } from '../../kernel/errors.ts';
import type { Machine } from '../../kernel/machine.ts';
import { cleanVietnamese, fold } from '../../kernel/spelling.ts';
import { readOptional, readText } from '../../kernel/written.ts';
import type { HeldPrecision } from './roster.rules.ts';

/** From low to high. */
export const DISCIPLINE_KINDS = {
  REPRIMAND: 'REPRIMAND',
  WARNING: 'WARNING',
  DEMOTION: 'DEMOTION',
  DISMISSAL: 'DISMISSAL',
  EXPULSION: 'EXPULSION',
} as const;
export type DisciplineKind = keyof typeof DISCIPLINE_KINDS;

/** By whose rules. */
export const DISCIPLINE_SCHEMES = { PARTY: 'PARTY', STATE: 'STATE', MASS: 'MASS' } as const;
export type DisciplineScheme = keyof typeof DISCIPLINE_SCHEMES;

export const DISCIPLINE_STATUSES = { IMPOSED: 'IMPOSED', LIFTED: 'LIFTED', ANNULLED: 'ANNULLED' } as const;
export type DisciplineStatus = keyof typeof DISCIPLINE_STATUSES;

export const DISCIPLINE_EVENTS = { LIFT: 'LIFT', ANNUL: 'ANNUL' } as const;
export type DisciplineEvent = keyof typeof DISCIPLINE_EVENTS;

/** Lifted: it was right and is over. Annulled: it is held not to have been. */
export const DISCIPLINE: Machine<DisciplineStatus, DisciplineEvent> = {
  IMPOSED: { LIFT: 'LIFTED', ANNUL: 'ANNULLED' },
  LIFTED: {},
  ANNULLED: {},
};

export const ETHNICITY_LISTS = { A: 'A', B: 'B' } as const;
export type EthnicityList = keyof typeof ETHNICITY_LISTS;

/** Of what fits on one line of a file. */
export const LONGEST_LINE = 200;
const LONGEST_KEY = 50;

export const notInList = (field: string) =>
  invalidInput('Mã không có trong danh mục.', 'The code is not in the list it belongs to.', field);

export const readNote = (given: string | null): string | null => readOptional(given, 'note');

export function readName(given: string): string {
  const name = readText(given, 'fullName', LONGEST_LINE);
  if (/\p{L}/u.test(name) && !/[\p{Nd}\p{Cc}]/u.test(name)) return name;
  throw invalidInput('Họ và tên chỉ gồm chữ.', 'A full name has letters and no digits.', 'fullName');
}

export function readIdentifier(given: string): string {
  const digits = cleanVietnamese(given).replace(/ /g, '');
  if (/^\d{12}$/.test(digits)) return digits;
  throw invalidInput(
    'Số định danh cá nhân có 12 chữ số.',
    'A personal identifier has 12 digits.',
    'personalIdentifier',
  );
}

/** As a workbook finds it again: case and dashes do not count. */
export function readKey(given: string): string {
  const key = fold(readText(given, 'key', LONGEST_KEY));
  if (!/^\d{12}$/.test(key)) return key;
  throw invalidInput(
    'Mã không được là số định danh: hãy ghi số đó ở `personalIdentifier`.',
    'A key must not be a personal identifier: give that as `personalIdentifier`.',
    'key',
  );
}

export interface VagueDate<Precision extends HeldPrecision = DatePrecision> {
  readonly on: LocalDate;
  readonly precision: Precision;
}

/** A day known to its month or year is given as the first of it, and none is after `today`. */
export function readDay<Precision extends HeldPrecision>(
  given: VagueDate<Precision>,
  today: LocalDate,
  field: string,
): VagueDate<Precision> {
  const { on, precision } = given;
  const first = { DAY: on, KNOWN_SINCE: on, MONTH: `${on.slice(0, 7)}-01`, YEAR: `${on.slice(0, 4)}-01-01` }[precision];
  if (on !== first) {
    throw invalidInput(
      `Chỉ biết đến ${precision === 'MONTH' ? 'tháng' : 'năm'}: hãy ghi ngày ${first}.`,
      `Known to the ${precision === 'MONTH' ? 'month' : 'year'} alone: give ${first}.`,
      field,
    );
  }
  if (on > today) throw invalidInput('Ngày này ở sau hôm nay.', 'This day is after today.', field);
  return given;
}

export interface PartyDates {
  readonly joined: VagueDate;
  readonly official: VagueDate | null;
  readonly endedOn: LocalDate | null;
}

export function readParty(given: PartyDates, today: LocalDate): PartyDates {
  const joined = readDay(given.joined, today, 'joinedOn');
  const official = given.official && readDay(given.official, today, 'officialOn');
  if (official !== null && official.on < joined.on) {
    throw invalidInput('Ngày chính thức ở trước ngày vào Đảng.', 'Official before joining.', 'officialOn');
  }
  if (given.endedOn !== null) readDay({ on: given.endedOn, precision: 'DAY' }, today, 'endedOn');
  if (given.endedOn !== null && given.endedOn <= joined.on) {
    throw invalidInput('Ngày ra khỏi Đảng phải sau ngày vào.', 'Membership must end after it began.', 'endedOn');
  }
  return { joined, official, endedOn: given.endedOn };
}

/** The first free one of `hs-0001`, `hs-0002` …; those a ward gave itself are left alone. */
export function nextKey(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const key = `hs-${String(number).padStart(4, '0')}`;
    if (!taken.has(key)) return key;
  }
}
