import type { AddressInfo } from 'node:net';
import { createDataSource, createServer, entities, KeyRing } from '@cadre/server';
import pg from 'pg';
import { createApp, serve } from '../src/http.ts';
import { Observer } from '../src/observe.ts';
import { type Answer, type Order, resources, type Statement } from './messages.ts';

/** The product as `pnpm start` wires it, on the bench database: every header, log line and metric included. */
const say = (answer: Answer) => process.send?.(answer);
const dataSource = createDataSource({ kind: 'server', url: process.env.BENCH_DATABASE_URL ?? '' }, entities);
await dataSource.initialize();
const app = createApp({ logLevel: 'warn' });
const observer = new Observer();
const server = createServer({
  dataSource,
  keys: KeyRing.parse(KeyRing.newKey('bench')),
  plugins: [observer.apolloPlugin()],
});
await server.apollo.start();
const nowhere = new URL('./nowhere', import.meta.url).pathname;
await serve(app, {
  server,
  observer,
  folders: { admin: nowhere, playground: nowhere },
  demoAccounts: null,
  isStopping: () => false,
});
await app.listen({ host: '127.0.0.1', port: 0, listenTextResolver: () => '' });

/** Everything that goes over the wire, begin and rollback too. Only while asked: nothing is patched while measured. */
let statements: Statement[] = [];
const original = pg.Client.prototype.query;
function record(this: pg.Client, ...args: unknown[]): unknown {
  const [text, values] = args;
  if (typeof text === 'string') statements.push({ text, values: Array.isArray(values) ? values : [] });
  return Reflect.apply(original, this, args);
}

process.on('message', (order: Order) => {
  if (order.kind === 'record') {
    if (order.on) statements = [];
    pg.Client.prototype.query = order.on ? (record as typeof original) : original;
    say({ kind: 'recorded', statements });
  }
  if (order.kind === 'resources') say(resources());
});
// Nothing outlives the bench, however it ended.
process.once('disconnect', () => process.exit());
say({ kind: 'listening', port: (app.server.address() as AddressInfo).port });
