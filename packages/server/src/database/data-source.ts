import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.ts';
import { SnakeNaming } from './naming.ts';

/** A PostgreSQL server, or PostgreSQL compiled into the process (PGlite) with its data in a folder or a loaded dump. */
export type DatabaseTarget =
  | { readonly kind: 'server'; readonly url: string; readonly poolSize?: number }
  | { readonly kind: 'embedded'; readonly pglite: PGlite };

/** Days stay `YYYY-MM-DD`: a JavaScript Date would move them with the time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export function openEmbedded(options: { dataDir?: string; dump?: Blob }): Promise<PGlite> {
  return PGlite.create({
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.dump === undefined ? {} : { loadDataDir: options.dump }),
    extensions: { btree_gist },
  });
}

export function createDataSource(
  target: DatabaseTarget,
  entities: readonly (abstract new () => unknown)[],
): DataSource {
  const connection =
    target.kind === 'server'
      ? { url: target.url, extra: { max: target.poolSize ?? 10, connectionTimeoutMillis: 10_000 } }
      : // One process, one session: a second connection would be the same one.
        { extra: { ...createPgConfig(target.pglite), max: 1 } };
  return new DataSource({
    type: 'postgres',
    ...connection,
    driver: pg,
    entities: entities as never,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    synchronize: false,
    logging: false,
  });
}
