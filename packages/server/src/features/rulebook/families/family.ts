import type { Bilingual } from '../../../kernel/text.ts';

/** In what the number of a rule counts; null with a rule that has none. */
export const RULE_MEASURES = {
  PERSONS: 'PERSONS',
  TITLES: 'TITLES',
  PERCENT: 'PERCENT',
  MONTHS: 'MONTHS',
  LEVEL: 'LEVEL',
} as const;
export type RuleMeasure = keyof typeof RULE_MEASURES;

/** What codes are called on the day. */
export interface Names {
  readonly title: (code: string) => Bilingual;
  /** An item of a code list: a level of education, of political theory … */
  readonly item: (list: string, code: string) => Bilingual;
}

/** What the row of a family says. */
export interface Said {
  readonly text: Bilingual;
  /** The value itself: a number, or a code where the rule says which. */
  readonly value: string | null;
  readonly measure: RuleMeasure | null;
}

/** A family of rules: where its rows are, and what a row says. A new family is one more of these. */
export interface RuleFamilyEntry {
  readonly name: Bilingual;
  /** SQL: `part, key, value, valid_from, valid_to, instrument_code, clause, verified, note`; one row for a key on a day. */
  readonly rows: string;
  readonly say: (value: never, names: Names) => Said;
  /** Where one local rule takes the place of several rows: the rows it makes, and what it says as a whole. */
  readonly wholeSet?: {
    /** SQL over the local rule `r`: each row is `code`, with this key and value. */
    readonly each: string;
    readonly key: string;
    readonly value: string;
    readonly say: (value: never, names: Names) => Bilingual;
  };
}

interface RowsText {
  readonly key: string;
  /** What a local rule takes the place of, as a whole; the key itself where not given. */
  readonly part?: string;
  /** Pairs of `jsonb_build_object`. */
  readonly value: string;
  /** Null where the table has no such column. */
  readonly window?: { readonly from: string; readonly to: string };
  readonly basis?: { readonly instrument?: string; readonly clause?: string; readonly note?: string };
}

/** The rows of a table that has its window and basis in the usual columns. */
export function rowsOf(table: string, { key, part = key, value, window, basis }: RowsText): string {
  const { from, to } = window ?? { from: 'r.valid_from', to: 'r.valid_to' };
  const { instrument = 'r.instrument_code', clause = 'r.clause', note = 'r.note' } = basis ?? {};
  return `
    select ${part} as part, ${key} as key, jsonb_build_object(${value}) as value, ${from} as valid_from, ${to} as valid_to,
           ${instrument} as instrument_code, ${clause} as clause, r.verified, ${note} as note
    from ${table} r`;
}

/** For tables whose rows are not dated: what they say has no beginning that is known. */
export const UNDATED = {
  window: { from: 'null::date', to: 'null::date' },
  basis: { instrument: 'null::text', clause: 'null::text', note: 'null::text' },
} as const;
