/** The rows as they lie in the tables, for an oracle that knows nothing of the code that reads them. */
export interface Plain {
  readonly persons: readonly {
    id: string;
    full_name: string;
    sex: 'FEMALE' | 'MALE';
    birth_date: string;
    birth_precision: string;
  }[];
  readonly offices: readonly {
    id: string;
    person_id: string;
    unit_id: string;
    category: string;
    valid_from: string;
    valid_to: string | null;
  }[];
  readonly titles: readonly { appointment_id: string; title_code: string; ordinal: number }[];
  readonly credentials: readonly { person_id: string; kind: string; level: string; held_from: string }[];
  readonly planning: readonly {
    unit_id: string;
    person_id: string;
    term: string;
    title_code: string;
    valid_from: string;
    valid_to: string | null;
    removal_reason: string | null;
  }[];
  readonly ranks: readonly { unit_id: string; person_id: string; year: number; rank: string }[];
  readonly standards: readonly (Rule & {
    title_code: string;
    requirement: string;
    minimum: string;
    transition_to: string | null;
    exception: { minimum: string | null } | null;
  })[];
  readonly caps: readonly (Rule & { base: string; per: string; share_percent: number | null; rounding: string })[];
  readonly limits: readonly (Rule & { rule: string; value: number | null; young_under: number | null })[];
  readonly titleLevels: readonly (Rule & { title_code: string; level: number })[];
  readonly dutyGroups: readonly (Rule & { title_code: string; group_code: string })[];
  readonly ages: readonly { sex: string; year: number; months: number; verified: boolean }[];
  readonly instruments: ReadonlyMap<string, string>;
}

export interface Rule {
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly verified: boolean;
  readonly instrument_code: string | null;
  readonly clause: string | null;
}

/** Whole tables, days as texts. */
export async function readPlain(query: <Row>(text: string) => Promise<Row[]>): Promise<Plain> {
  const all = async <Row>(table: string) =>
    (await query<{ row: Row }>(`select to_jsonb(t) as row from ${table} t`)).map(({ row }) => row);
  const instruments = await all<{ code: string; number: string }>('instrument');
  return {
    persons: await all('person'),
    offices: await all('appointment'),
    titles: await all('appointment_title'),
    credentials: await all('credential'),
    planning: await all('planning_entry'),
    ranks: await all('annual_rank'),
    standards: await all('title_standard'),
    caps: await all('ranking_cap'),
    limits: await all('planning_limit'),
    titleLevels: await all('title_level'),
    dutyGroups: await all('duty_group'),
    ages: await all('retirement_age'),
    instruments: new Map(instruments.map(({ code, number }) => [code, number])),
  };
}
