import pg from 'pg';
import type { Child } from './child.ts';
import { type Measured, measure, measureHttp, median, type Target } from './load.ts';
import type { Statement } from './messages.ts';

interface Server {
  readonly child: Child;
  readonly target: Target;
}

export interface Contestants {
  readonly product: Server;
  readonly bare: Server;
  readonly databaseUrl: string;
  readonly statements: readonly Statement[];
}

export interface Outcome {
  readonly product: Measured;
  readonly bare: Measured;
  readonly sql: Measured;
  /** Of each round, so that a slow minute of the machine hits both sides of a ratio. */
  readonly productToBare: number;
  readonly productToSql: number;
  /** Processor time of the server process for one answer, in milliseconds: hardly moved by what else the machine does. */
  readonly cpu: { readonly product: number; readonly bare: number };
}

/** The same question to all three, in turns; each round begins with another one. */
export async function compete(
  contestants: Contestants,
  concurrency: number,
  rounds: number,
  seconds: number,
): Promise<Outcome> {
  const cpu = { product: [] as number[], bare: [] as number[] };
  const timed = async (name: 'product' | 'bare'): Promise<Measured> => {
    const { child, target } = contestants[name];
    const before = await child.ask({ kind: 'resources' }, 'resources');
    const measured = await measureHttp(target, concurrency, seconds);
    const after = await child.ask({ kind: 'resources' }, 'resources');
    cpu[name].push((after.cpuMilliseconds - before.cpuMilliseconds) / measured.answers);
    return measured;
  };
  const clients = await connected(contestants.databaseUrl, concurrency);
  const turns: Record<'product' | 'bare' | 'sql', () => Promise<Measured>> = {
    product: () => timed('product'),
    bare: () => timed('bare'),
    sql: () =>
      measure(
        clients.map((client) => () => runAll(client, contestants.statements)),
        seconds,
      ),
  };
  const names = ['product', 'bare', 'sql'] as const;
  const results: Record<(typeof names)[number], Measured>[] = [];
  try {
    for (const name of names) await turns[name]();
    for (let round = 0; round < rounds; round += 1) {
      const result: Partial<Record<(typeof names)[number], Measured>> = {};
      for (const [index] of names.entries()) {
        const name = names[(index + round) % names.length] ?? 'product';
        result[name] = await turns[name]();
      }
      results.push(result as Required<typeof result>);
    }
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
  const middle = (name: (typeof names)[number]): Measured => ({
    perSecond: median(results.map((result) => result[name].perSecond)),
    milliseconds: median(results.map((result) => result[name].milliseconds)),
    answers: results.reduce((sum, result) => sum + result[name].answers, 0),
  });
  return {
    product: middle('product'),
    bare: middle('bare'),
    sql: middle('sql'),
    productToBare: median(results.map((result) => result.product.perSecond / result.bare.perSecond)),
    cpu: { product: median(cpu.product), bare: median(cpu.bare) },
    productToSql: median(results.map((result) => result.product.milliseconds / result.sql.milliseconds)),
  };
}

async function connected(url: string, count: number): Promise<pg.Client[]> {
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  return clients;
}

async function runAll(client: pg.Client, statements: readonly Statement[]): Promise<void> {
  for (const { text, values } of statements) await client.query(text, [...values]);
}
