import { createDataSource, createServer, entities, KeyRing } from '@cadre/server';
import { median } from './load.ts';
import { INDICATORS } from './questions.ts';

/** What disclosure control costs and what it leaves: the same table asked with the exact right and without it. */
const AT = '2024-12-31';
const TABLE = `query ($indicators: [IndicatorCode!]!, $units: UnitScope!, $at: Date!, $by: [IndicatorDimension!]) {
  indicatorTable(indicators: $indicators, units: $units, at: $at, by: $by) { rows { value unavailable } } }`;

const unit = (code: string) => ({ code, at: AT });
const TABLES = [
  { name: 'a ward, 12 figures', units: { unit: unit('03000') }, indicators: INDICATORS, by: [] },
  { name: 'wards of a city, 12 figures', units: { childrenOf: unit('214') }, indicators: INDICATORS, by: [] },
  {
    name: 'communes of a province, by sex',
    units: { leavesOf: unit('20') },
    indicators: ['OFFICIAL_COUNT'],
    by: ['SEX'],
  },
  {
    name: 'communes of a province, by age',
    units: { leavesOf: unit('20') },
    indicators: ['OFFICIAL_COUNT'],
    by: ['AGE_BAND'],
  },
  { name: 'a province, by ethnicity', units: { unit: unit('20') }, indicators: ['OFFICIAL_COUNT'], by: ['ETHNICITY'] },
] as const;

interface Row {
  readonly value: number | null;
  readonly unavailable: string | null;
}

/** One line for each table: first time, then as often as `rounds` says, in turns with the exact one. */
export async function disclosureAgainstExact(
  url: string,
  tokens: { readonly exact: string; readonly controlled: string },
  rounds: number,
  line: (...parts: readonly string[]) => void,
): Promise<void> {
  const dataSource = await createDataSource({ kind: 'server', url, poolSize: 2 }, entities).initialize();
  const server = createServer({ dataSource, keys: KeyRing.parse(KeyRing.newKey('bench')) });
  await server.apollo.start();
  const ask = async (token: string, { units, indicators, by }: (typeof TABLES)[number]) => {
    const contextValue = await server.contextFor({
      authorization: `Bearer ${token}`,
      acceptLanguage: 'vi',
      requestId: 'bench',
    });
    const begun = performance.now();
    const { body } = await server.apollo.executeOperation(
      { query: TABLE, variables: { indicators, units, at: AT, by } },
      { contextValue },
    );
    const time = performance.now() - begun;
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    const table = body.singleResult.data?.indicatorTable as { readonly rows: readonly Row[] } | undefined;
    return { time, rows: (table?.rows ?? []).filter(({ unavailable }) => unavailable === null) };
  };
  line('', 'exact', 'controlled', 'ratio', 'the first time', 'cells shown');
  for (const table of TABLES) {
    const first = await ask(tokens.controlled, table);
    const [exact, controlled]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      exact.push((await ask(tokens.exact, table)).time);
      controlled.push((await ask(tokens.controlled, table)).time);
    }
    const [without, within] = [median(exact), median(controlled)];
    const shown = first.rows.filter(({ value }) => value !== null).length;
    line(
      table.name,
      `${without.toFixed(1)} ms`,
      `${within.toFixed(1)} ms`,
      `${(within / without).toFixed(2)} ×`,
      `${first.time.toFixed(0)} ms`,
      `${shown} of ${first.rows.length}`,
    );
  }
  await server.apollo.stop();
  await dataSource.destroy();
}
