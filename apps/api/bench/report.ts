import type { Outcome } from './rounds.ts';

type Print = (line: string) => void;

const COLUMNS = [26, 4, 10, 9, 9, 13, 10, 15, 11];
const row = (cells: readonly string[]) =>
  cells
    .map((cell, index) => (index === 0 ? cell.padEnd(COLUMNS[0] ?? 0) : cell.padStart(COLUMNS[index] ?? 0)))
    .join(' ');
const percent = (ratio: number) => `${Math.round(ratio * 100)} %`;
const rate = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

export function printHead(print: Print, run: { people: number; rounds: number; seconds: number }): void {
  print('');
  print(
    `12 indicators, ${run.people} people; median of ${run.rounds} interleaved rounds of ${run.seconds} s, keep-alive.`,
  );
  print('bare = Fastify + pg in its own process: the statements the product sent, in the same transaction, same JSON.');
  print(
    'sql  = the same statements on open connections, nothing made of the rows. cpu = product / bare process, per answer.',
  );
  print('');
  print(row(['', 'at', 'product/s', 'bare/s', 'sql/s', 'product:bare', 'time:sql', 'cpu ms of each', 'statements']));
}

export function printRow(
  print: Print,
  {
    name,
    concurrency,
    outcome,
    statements,
  }: { name: string; concurrency: number; outcome: Outcome; statements: number },
): void {
  const { product, bare, sql, productToBare, productToSql, cpu } = outcome;
  const cpus = `${cpu.product.toFixed(1)} / ${cpu.bare.toFixed(1)}`;
  const rates = [product, bare, sql].map(({ perSecond }) => rate(perSecond));
  print(
    row([
      name,
      `×${concurrency}`,
      ...rates,
      percent(productToBare),
      `${productToSql.toFixed(2)} ×`,
      cpus,
      String(statements),
    ]),
  );
}

export interface Budgets {
  readonly cityToBare: readonly (number | undefined)[];
  readonly countryToSql: readonly (number | undefined)[];
  readonly peakMegabytes: number;
  readonly statements: readonly number[];
}

/** Says what was asked for and what came out; the numbers of one machine on one day fail nobody's build. */
export function printBudgets(print: Print, { cityToBare, countryToSql, peakMegabytes, statements }: Budgets): void {
  const line = (what: string, budget: string, measured: string, met: boolean) =>
    print(`  ${met ? 'met    ' : 'NOT MET'}  ${what}: budget ${budget}, measured ${measured}`);
  const worst = Math.min(...cityToBare.map((ratio) => ratio ?? 0));
  const slowest = Math.max(...countryToSql.map((ratio) => ratio ?? Number.POSITIVE_INFINITY));
  print('');
  print('Budgets');
  line(
    'wards of one city, throughput against bare',
    '≥ 80 %',
    cityToBare.map((r) => percent(r ?? 0)).join(' and '),
    worst >= 0.8,
  );
  line('all provinces, time against the SQL alone', '≤ 1.50 ×', `${slowest.toFixed(2)} ×`, slowest <= 1.5);
  line('peak resident memory of the product', '≤ 250 MB', `${Math.round(peakMegabytes)} MB`, peakMegabytes <= 250);
  const [narrow, wide] = statements;
  line('statements, 15 wards and 171 communes', 'the same', `${narrow} and ${wide}`, narrow === wide);
  print('  left out  PostGraphile 5 + pg-aggregates on the same database: not in this benchmark yet');
}
