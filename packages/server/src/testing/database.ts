import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { DataSource, Logger } from 'typeorm';
import { type Scope, systemScope } from '../authz/scope.ts';
import { createDataSource, openEmbedded } from '../database/data-source.ts';
import { inTransaction, UnitOfWork } from '../database/unit-of-work.ts';
import { AuditJournal } from '../features/audit/index.ts';
import { entities } from '../features/entities.ts';
import { KeyRing } from '../kernel/keyring.ts';
import { loadReference } from '../seed/reference/load.ts';
import { administer, onceInRun, runFolder, serverPrefix, serverUrl } from './run.ts';

export interface TestDatabase {
  readonly dataSource: DataSource;
  /** Every statement sent to this database, in order; empty it to count anew. */
  readonly statements: string[];
  close(): Promise<void>;
}

/**
 * A database of one's own: migrated, with the reference data, or quite empty. On PGlite, or on the PostgreSQL server
 * that TEST_DATABASE_URL names.
 */
export async function testDatabase({ empty = false }: { empty?: boolean } = {}): Promise<TestDatabase> {
  const url = serverUrl();
  return url === null ? embedded(empty) : onServer(url, empty);
}

/** The same in every run, and nowhere else. */
export const testKeys = KeyRing.parse(`test:${Buffer.alloc(32, 7).toString('base64')}`);
const journal = new AuditJournal(testKeys);

/** A transaction to write in; ended by whoever opened it. */
export function testWork(dataSource: DataSource): UnitOfWork {
  return new UnitOfWork(dataSource, 'WRITE', { journal });
}

export function inTestTransaction<Result>(
  dataSource: DataSource,
  work: (unitOfWork: UnitOfWork) => Promise<Result>,
): Promise<Result> {
  return inTransaction(dataSource, { journal }, work);
}

/** Does the work as the system, and keeps what it wrote. */
export function inScope<Result>(dataSource: DataSource, work: (scope: Scope) => Promise<Result>): Promise<Result> {
  return inTestTransaction(dataSource, (unitOfWork) => work(systemScope('test', unitOfWork)));
}

/** Does the work as the system, and keeps nothing. */
export async function inDiscardedScope<Result>(
  dataSource: DataSource,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  const unitOfWork = testWork(dataSource);
  try {
    return await work(systemScope('test', unitOfWork));
  } finally {
    await unitOfWork.rollback();
  }
}

async function embedded(empty: boolean): Promise<TestDatabase> {
  const pglite = await openEmbedded({ dump: await openAsBlob(empty ? await emptyDump() : await referenceDump()) });
  return opened(createDataSource({ kind: 'embedded', pglite }, entities), () => pglite.close());
}

/** Loading a dump takes a fraction of the time that making a database takes. */
function emptyDump(): Promise<string> {
  return dumpOnce('empty', {}, async () => {});
}

async function referenceDump(): Promise<string> {
  return dumpOnce('reference', { dump: await openAsBlob(await emptyDump()) }, (pglite) =>
    prepare(createDataSource({ kind: 'embedded', pglite }, entities)),
  );
}

async function dumpOnce(
  name: string,
  from: Parameters<typeof openEmbedded>[0],
  fill: (pglite: PGlite) => Promise<void>,
): Promise<string> {
  const file = join(runFolder(), `${name}.tar`);
  await onceInRun(name, async () => {
    const pglite = await openEmbedded(from);
    await fill(pglite);
    const dump = await pglite.dumpDataDir('none');
    await writeFile(file, dump.stream());
    await pglite.close();
  });
  return file;
}

async function onServer(url: string, empty: boolean): Promise<TestDatabase> {
  const prefix = serverPrefix();
  const template = `${prefix}_template`;
  if (!empty) {
    await onceInRun('server', async () => {
      await administer(url, `create database ${template}`);
      await prepare(createDataSource({ kind: 'server', url: databaseUrl(url, template), poolSize: 2 }, entities));
    });
  }
  const name = `${prefix}_${randomUUID().slice(0, 8)}`;
  await administer(url, `create database ${name} template ${empty ? 'template0' : template}`);
  return opened(createDataSource({ kind: 'server', url: databaseUrl(url, name), poolSize: 4 }, entities), () =>
    administer(url, `drop database if exists ${name} with (force)`),
  );
}

async function prepare(dataSource: DataSource): Promise<void> {
  await dataSource.initialize();
  await dataSource.runMigrations();
  await loadReference(dataSource);
  await dataSource.query('analyze');
  await dataSource.destroy();
}

async function opened(dataSource: DataSource, after: () => Promise<void>): Promise<TestDatabase> {
  const statements: string[] = [];
  await dataSource.initialize();
  dataSource.logger = recorder(statements);
  return {
    dataSource,
    statements,
    close: async () => {
      await dataSource.destroy();
      await after();
    },
  };
}

function recorder(statements: string[]): Logger {
  return {
    logQuery: (query) => {
      statements.push(query);
    },
    logQueryError: () => {},
    logQuerySlow: () => {},
    logSchemaBuild: () => {},
    logMigration: () => {},
    log: () => {},
  };
}

function databaseUrl(url: string, name: string): string {
  const result = new URL(url);
  result.pathname = `/${name}`;
  return result.toString();
}
