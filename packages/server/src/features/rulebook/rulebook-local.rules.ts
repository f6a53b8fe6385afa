import type { LocalDate } from '../../kernel/date.ts';
import type { Bilingual } from '../../kernel/text.ts';
import type { CapBase, CapPer, PlanningRule, Rounding, UnitClass } from './rulebook-rows.rules.ts';

/** What a rule of a locality says, by the family it belongs to. */
export interface LocalValues {
  /** The whole list of key titles, in place of the one of the country. */
  readonly KEY_TITLE: { readonly titleCodes: readonly string[] };
  readonly UNIT_CLASS: { readonly unitClass: UnitClass };
  readonly PLANNING_LIMIT: {
    readonly rule: PlanningRule;
    readonly value: number | null;
    readonly youngUnder: number | null;
  };
  readonly RANKING_CAP: {
    readonly base: CapBase;
    readonly per: CapPer;
    readonly sharePercent: number;
    readonly rounding: Rounding;
  };
  readonly TITLE_LEVEL: { readonly titleCode: string; readonly level: number };
}
export type LocalFamily = keyof LocalValues;

/** A family with a value of its own. */
export type LocalStatement = {
  readonly [F in LocalFamily]: { readonly family: F; readonly value: LocalValues[F] };
}[LocalFamily];

/** A rule as it is kept. `unitId: null` = the whole country; `key` = what of the family it takes the place of. */
export interface LocalRule {
  readonly id: string;
  readonly family: LocalFamily;
  readonly key: string;
  readonly unitId: string | null;
  readonly value: LocalValues[LocalFamily];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly instrument: string | null;
  readonly clause: string | null;
  readonly note: string | null;
  readonly verified: boolean;
  readonly recordedOn: LocalDate;
  readonly version: number;
}

interface Opened<Value> {
  readonly keyOf: (value: Value) => string;
  /** What is wrong with the value, or null. */
  readonly problem: (value: Value) => Bilingual | null;
  /** Titles it names: each must be in the catalogue. */
  readonly titles: (value: Value) => readonly string[];
  /** Belongs to one commune-tier unit; nothing under another inherits it. */
  readonly ofOneUnit: boolean;
}

const MOST_TITLES = 60;
const HIGHEST_LEVEL = 999;
const within = (value: number | null, least: number, most: number): boolean =>
  value !== null && Number.isInteger(value) && value >= least && value <= most;
const nothing = () => [];

/** Which number each rule of planning needs; none where the rule has no number. */
const PLANNING_VALUES: Readonly<Record<PlanningRule, readonly [number, number] | null>> = {
  PERSONS_PER_TITLE: [1, 20],
  TITLES_PER_PERSON: [1, 20],
  HIGHER_TITLE: null,
  AGE_FOR_TERM: null,
  WOMEN_SHARE: [0, 100],
  YOUNG_SHARE: [0, 100],
};

/** The families a locality may have rules of its own in. */
const OPEN: { readonly [F in LocalFamily]: Opened<LocalValues[F]> } = {
  KEY_TITLE: {
    keyOf: () => 'DEFAULT',
    problem: ({ titleCodes }) =>
      titleCodes.length > 0 && titleCodes.length <= MOST_TITLES && new Set(titleCodes).size === titleCodes.length
        ? null
        : {
            vi: `Danh sách chức danh chủ chốt có từ 1 đến ${MOST_TITLES} chức danh, không lặp lại.`,
            en: `A list of key titles has 1 to ${MOST_TITLES} titles, each once.`,
          },
    titles: ({ titleCodes }) => titleCodes,
    ofOneUnit: false,
  },
  UNIT_CLASS: { keyOf: () => 'CLASS', problem: () => null, titles: nothing, ofOneUnit: true },
  PLANNING_LIMIT: {
    keyOf: ({ rule }) => rule,
    problem: ({ rule, value, youngUnder }) => {
      const bounds = PLANNING_VALUES[rule];
      if (bounds === null ? value !== null : !within(value, ...bounds)) {
        return bounds === null
          ? { vi: `${rule} không có số.`, en: `${rule} takes no value.` }
          : {
              vi: `${rule} cần \`value\` từ ${bounds[0]} đến ${bounds[1]}.`,
              en: `${rule} needs a \`value\` from ${bounds[0]} to ${bounds[1]}.`,
            };
      }
      if (rule === 'YOUNG_SHARE' ? within(youngUnder, 18, 60) : youngUnder === null) return null;
      return {
        vi: '`youngUnder` từ 18 đến 60 đi với YOUNG_SHARE, và chỉ với quy định đó.',
        en: '`youngUnder`, from 18 to 60, goes with YOUNG_SHARE and with no other rule.',
      };
    },
    titles: nothing,
    ofOneUnit: false,
  },
  RANKING_CAP: {
    keyOf: ({ per, base }) => `${per}|${base}`,
    problem: ({ sharePercent }) =>
      within(sharePercent, 0, 100)
        ? null
        : { vi: '`sharePercent` từ 0 đến 100.', en: '`sharePercent` is from 0 to 100.' },
    titles: nothing,
    ofOneUnit: false,
  },
  TITLE_LEVEL: {
    keyOf: ({ titleCode }) => titleCode,
    problem: ({ level }) =>
      within(level, 0, HIGHEST_LEVEL)
        ? null
        : { vi: `\`level\` từ 0 đến ${HIGHEST_LEVEL}.`, en: `\`level\` is from 0 to ${HIGHEST_LEVEL}.` },
    titles: ({ titleCode }) => [titleCode],
    ofOneUnit: false,
  },
};

export const LOCAL_FAMILIES = Object.keys(OPEN) as readonly LocalFamily[];

const opened = ({ family }: LocalStatement) => OPEN[family] as Opened<LocalValues[LocalFamily]>;

export const keyOfStatement = (statement: LocalStatement): string => opened(statement).keyOf(statement.value);
export const problemOf = (statement: LocalStatement): Bilingual | null => opened(statement).problem(statement.value);
export const titlesIn = (statement: LocalStatement): readonly string[] => opened(statement).titles(statement.value);
export const isOfOneUnit = ({ family }: LocalStatement): boolean => OPEN[family].ofOneUnit;

/** What a rule rests on, trimmed and in NFC. */
export interface Grounds {
  readonly instrument: string | null;
  readonly clause: string | null;
  readonly note: string | null;
  readonly verified: boolean;
}

const LONGEST = { instrument: 200, clause: 200, note: 1_000 } as const;

export function groundsOf(given: Grounds): Grounds {
  const clean = (text: string | null) => text?.normalize('NFC').trim() || null;
  return {
    instrument: clean(given.instrument),
    clause: clean(given.clause),
    note: clean(given.note),
    verified: given.verified,
  };
}

export function groundsProblem(grounds: Grounds): (Bilingual & { readonly field: string }) | null {
  for (const [field, longest] of Object.entries(LONGEST)) {
    if ((grounds[field as keyof typeof LONGEST]?.length ?? 0) > longest) {
      return { field, vi: `Không quá ${longest} ký tự.`, en: `At most ${longest} characters.` };
    }
  }
  if (grounds.instrument === null && grounds.note === null) {
    return {
      field: 'instrument',
      vi: 'Nêu văn bản, hoặc ghi chú vì sao không có văn bản.',
      en: 'Name the instrument, or say in `note` why there is none.',
    };
  }
  if (grounds.verified && grounds.instrument === null) {
    return {
      field: 'verified',
      vi: 'Chỉ đối chiếu được với một văn bản: hãy nêu `instrument`.',
      en: 'Only against a text can a rule be checked: name the `instrument`.',
    };
  }
  return null;
}

/** The days of which answers change although they were given already; null where there are none. */
export function rewrittenDays(
  from: LocalDate,
  to: LocalDate | null,
  today: LocalDate,
): { readonly from: LocalDate; readonly to: LocalDate } | null {
  const until = to === null || today < to ? today : to;
  return from < until ? { from, to: until } : null;
}

/** Why a rule cannot end on the day; null where it can. One that ends the day it begins was never in force. */
export function endProblem({ from, to }: Pick<LocalRule, 'from' | 'to'>, validTo: LocalDate): Bilingual | null {
  if (validTo < from) {
    return { vi: `Quy định bắt đầu từ ${from}.`, en: `The rule begins on ${from}.` };
  }
  if (to !== null && validTo >= to) {
    return {
      vi: `Quy định đã kết thúc từ ${to}: muốn kéo dài thì thêm quy định mới.`,
      en: `The rule ends on ${to} already: to go on, add another one.`,
    };
  }
  return null;
}
