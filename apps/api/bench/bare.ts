import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import pg from 'pg';
import { tableOf } from './bare-table.ts';
import { type Answer, type Order, type Recording, resources } from './messages.ts';

/**
 * What somebody who needed only this one answer would write: Fastify, pg, the same statements in the same transaction
 * (signing in and the check of the reach included), rows made into the same JSON by hand.
 */
const say = (answer: Answer) => process.send?.(answer);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 10 });
const app = Fastify();
let recordings = new Map<string, Recording>();

app.post('/table/:path', async (request) => {
  const { path } = request.params as { path: string };
  const recording = recordings.get(path);
  if (recording === undefined) throw new Error(`Nothing was recorded for ${path}.`);
  const client = await pool.connect();
  try {
    const results: pg.QueryResult[] = [];
    for (const { text, values } of recording.statements) results.push(await client.query(text, [...values]));
    return { data: { indicatorTable: tableOf(recording, results) } };
  } finally {
    client.release();
  }
});
await app.listen({ host: '127.0.0.1', port: 0 });

process.on('message', (order: Order) => {
  if (order.kind === 'play') {
    recordings = new Map(order.recordings.map((recording) => [recording.path, recording]));
    say({ kind: 'done' });
  }
  if (order.kind === 'resources') say(resources());
});
// Nothing outlives the bench, however it ended.
process.once('disconnect', () => process.exit());
say({ kind: 'listening', port: (app.server.address() as AddressInfo).port });
