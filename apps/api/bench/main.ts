import { deepStrictEqual } from 'node:assert';
import { Agent } from 'node:http';
import { type Child, startChild } from './child.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { prepareDatabase } from './database.ts';
import { post, type Target } from './load.ts';
import type { Recording } from './messages.ts';
import { DOCUMENT, QUESTIONS, type Question } from './questions.ts';
import { printBudgets, printHead, printRow } from './report.ts';
import { compete, type Outcome } from './rounds.ts';

const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
const people = number('BENCH_PEOPLE', 330_000);
const rounds = number('BENCH_ROUNDS', 5);
const seconds = number('BENCH_SECONDS', 2);
const print = (line: string) => void process.stdout.write(`${line}\n`);

/** As the product is asked; and as the bare server, by the place of the question in the list. */
const asked = (product: Child, question: Question): Target => ({
  port: product.port,
  path: '/graphql',
  headers: { authorization: `Bearer ${question.token}` },
  body: JSON.stringify({ query: DOCUMENT, variables: question.variables }),
});
const askedBare = (bare: Child, path: string): Target => ({
  port: bare.port,
  path: `/table/${path}`,
  headers: {},
  body: '{}',
});

/** Learns what the product sends, hands it to the bare server, and goes on only if both answer the same. */
async function rehearse(product: Child, bare: Child): Promise<readonly Recording[]> {
  const agent = new Agent();
  const answers: string[] = [];
  const recordings: Recording[] = [];
  for (const [index, question] of QUESTIONS.entries()) {
    await post(agent, asked(product, question));
    await product.ask({ kind: 'record', on: true }, 'recorded');
    const answer = await post(agent, asked(product, question));
    const { statements } = await product.ask({ kind: 'record', on: false }, 'recorded');
    const { data, errors } = JSON.parse(answer);
    if (errors !== undefined) throw new Error(`${question.name}: ${JSON.stringify(errors)}`);
    const { rows: _, ...constants } = data.indicatorTable;
    answers.push(answer);
    recordings.push({ path: String(index), statements, constants });
  }
  await bare.ask({ kind: 'play', recordings }, 'done');
  for (const [index, { path }] of recordings.entries()) {
    const { data } = JSON.parse(await post(agent, askedBare(bare, path)));
    deepStrictEqual(data, JSON.parse(answers[index] ?? '').data);
  }
  agent.destroy();
  return recordings;
}

async function run(url: string, children: Child[]): Promise<void> {
  await prepareDatabase(url, people, print);
  const product = await startChild('./product.ts', url);
  children.push(product);
  const bare = await startChild('./bare.ts', url);
  children.push(bare);
  const recordings = await rehearse(product, bare);
  printHead(print, { people, rounds, seconds });
  const outcomes = new Map<string, Outcome>();
  for (const [index, question] of QUESTIONS.entries()) {
    const recording = recordings[index];
    if (recording === undefined) continue;
    const { path, statements } = recording;
    for (const concurrency of [1, 8]) {
      const contestants = {
        product: { child: product, target: asked(product, question) },
        bare: { child: bare, target: askedBare(bare, path) },
        databaseUrl: url,
        statements,
      };
      const outcome = await compete(contestants, concurrency, rounds, seconds);
      outcomes.set(`${index}/${concurrency}`, outcome);
      printRow(print, { name: question.name, concurrency, outcome, statements: statements.length });
    }
  }
  const { peakMegabytes } = await product.ask({ kind: 'resources' }, 'resources');
  printBudgets(print, {
    cityToBare: [outcomes.get('0/1')?.productToBare, outcomes.get('0/8')?.productToBare],
    countryToSql: [outcomes.get('2/1')?.productToSql],
    peakMegabytes,
    statements: recordings.map((recording) => recording.statements.length),
  });
}

const children: Child[] = [];
let cluster: Cluster | undefined;
const tidy = () => {
  for (const child of children.splice(0)) child.stop();
  cluster?.stop();
  cluster = undefined;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    tidy();
    process.exit(130);
  });
}
try {
  const given = process.env.BENCH_DATABASE_URL;
  if (given === undefined) cluster = await startCluster();
  await run(given ?? cluster?.url ?? '', children);
} finally {
  tidy();
}
