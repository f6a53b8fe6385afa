import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { announcerFor, originOf } from './announce.ts';
import type { Environment } from './config.ts';
import { readConfig } from './config.ts';
import { openDatabase } from './database.ts';
import { createApp, serve } from './http.ts';
import { readKeys } from './keys.ts';
import type { Library } from './library.ts';
import type { ProcessLike } from './lifecycle.ts';
import { watchSignals } from './lifecycle.ts';
import { Observer } from './observe.ts';
import { cannotListen, refuseTakenPort } from './port.ts';
import { prepareDatabase } from './prepare.ts';

export interface Surroundings {
  readonly env: Environment;
  readonly repositoryRoot: string;
  readonly host: ProcessLike;
  readonly output: { write(text: string): unknown; readonly isTTY?: boolean };
  /** Loaded late: it is the slow part, and bad settings should be told at once. */
  readonly loadLibrary: () => Promise<Library>;
}

/** Starts the server process; answers once it listens. Throws a StartupError for what the operator can mend. */
export async function run(around: Surroundings): Promise<{ readonly origin: string }> {
  const config = readConfig(around.env, around.repositoryRoot);
  const app = createApp(config);
  const announcer = announcerFor(config, around.output, (fields, message) => app.log.info(fields, message));
  const shutdown = watchSignals(around.host, {
    stopping: () => announcer.step({ vi: 'Đang dừng', en: 'Stopping' }),
    failed: (error) => app.log.error({ err: error }, 'stopping failed'),
  });
  await refuseTakenPort(config.host, config.port);

  announcer.step({ vi: 'Mở cơ sở dữ liệu', en: 'Opening the database' });
  const library = await around.loadLibrary();
  const database = await openDatabase(config.database, library, announcer.step);
  try {
    const keys = readKeys(config, library);
    await prepareDatabase(library, database.dataSource, { demo: config.demo, keys }, announcer.step);
    const observer = new Observer();
    const server = await library.createServer({
      dataSource: database.dataSource,
      keys,
      plugins: [fastifyApolloDrainPlugin(app), observer.apolloPlugin()],
      pointsPerMinute: config.pointsPerMinute,
      onInternalError: (error, requestId) => app.log.error({ err: error, reqId: requestId }, 'internal error'),
    });
    await server.apollo.start();
    const folders = {
      admin: join(around.repositoryRoot, 'apps/admin/dist'),
      playground: join(around.repositoryRoot, 'apps/api/dist/playground'),
    };
    const demoAccounts = config.demo ? library.DEMO_ACCOUNTS : null;
    await serve(app, {
      server,
      observer,
      folders,
      demoAccounts,
      isStopping: shutdown.isStopping,
      behindTls: config.behindTls,
    });
    await app
      .listen({ host: config.host, port: config.port, listenTextResolver: (address) => `listening on ${address}` })
      .catch((error: unknown) => {
        throw cannotListen(config.host, config.port, error);
      });
    shutdown.onStop(async () => {
      // Drains: no new connection, running requests finish; then the data behind them may go.
      await server.apollo.stop();
      await app.close();
      await database.close();
    });
    const origin = originOf(config.host, (app.server.address() as AddressInfo).port);
    announcer.ready({ origin, demoAccounts, adminBuilt: existsSync(join(folders.admin, 'index.html')) });
    return { origin };
  } catch (error) {
    await app.close().catch(() => undefined);
    await database.close();
    throw error;
  }
}
