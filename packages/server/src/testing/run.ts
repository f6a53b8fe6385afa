import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** The folder one test run shares; set before its processes start. */
const RUN_FOLDER = 'CADRE_TEST_RUN';
const TEMPLATE_PATIENCE = 300_000;

/** The PostgreSQL server to test on; null for the embedded one. */
export function serverUrl(): string | null {
  return process.env.TEST_DATABASE_URL || null;
}

function makeRunFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cadre-test-'));
}

/** Lets the first process of the run that asks do the work; the others wait, and fail as it failed. */
export async function onceInRun(name: string, work: () => Promise<void>): Promise<void> {
  const path = join(runFolder(), name);
  const claim = await open(`${path}.claimed`, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    return null;
  });
  if (claim === null) return outcome(`${path}.done`);
  await claim.close();
  try {
    await work();
  } catch (error) {
    await settle(`${path}.done`, error instanceof Error ? (error.stack ?? error.message) : String(error));
    throw error;
  }
  await settle(`${path}.done`, '');
}

/** Nobody may read a file half written. */
async function settle(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}

async function outcome(path: string): Promise<void> {
  for (let waited = 0; waited < TEMPLATE_PATIENCE; waited += 50) {
    const failure = await readFile(path, 'utf8').catch(() => null);
    if (failure === '') return;
    if (failure !== null) throw new Error(`The template database could not be made: ${failure}`);
    await wait(50);
  }
  throw new Error('The template database was not ready in time.');
}

let ownFolder: string | undefined;

/** Of the run; of this process alone where no run has set one up. */
export function runFolder(): string {
  const shared = process.env[RUN_FOLDER];
  if (shared !== undefined && shared !== '') return shared;
  if (ownFolder === undefined) {
    const folder = makeRunFolder();
    ownFolder = folder;
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  return ownFolder;
}

/** What the names of this run's databases on a shared server begin with. */
export function serverPrefix(): string {
  return `cadre_test_${createHash('sha256').update(runFolder()).digest('hex').slice(0, 8)}`;
}

/** Drops every database a run has made on the server, whatever became of its tests. */
async function dropServerDatabases(): Promise<void> {
  const url = serverUrl();
  if (url === null) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [`${serverPrefix()}_`],
    );
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  } finally {
    await client.end();
  }
}

export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** One folder for the run. The template database in it is made by the first test that asks for one. */
export function openTestRun(): () => Promise<void> {
  const folder = makeRunFolder();
  process.env[RUN_FOLDER] = folder;
  return async () => {
    await dropServerDatabases();
    rmSync(folder, { recursive: true, force: true });
  };
}
