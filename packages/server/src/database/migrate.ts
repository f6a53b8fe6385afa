import type { DataSource } from 'typeorm';
import { migrations } from './migrations/index.ts';

/** The database was migrated by a later release than this one: running on it could lose what that release wrote. */
export class DatabaseNewerError extends Error {
  readonly unknown: readonly string[];

  constructor(unknown: readonly string[]) {
    super(`The database holds migrations this release does not know: ${unknown.join(', ')}.`);
    this.name = 'DatabaseNewerError';
    this.unknown = unknown;
  }
}

/** Brings the database to this release, each migration in a transaction of its own. */
export async function migrate(dataSource: DataSource): Promise<{ applied: number }> {
  const [table] = await dataSource.query<{ found: string | null }[]>(`select to_regclass('migration')::text as found`);
  if (table?.found) {
    const done = await dataSource.query<{ name: string }[]>('select name from migration order by id');
    const known = new Set(migrations.map((Migration) => new Migration().name));
    const unknown = done.map((row) => row.name).filter((name) => !known.has(name));
    if (unknown.length > 0) throw new DatabaseNewerError(unknown);
  }
  return { applied: (await dataSource.runMigrations()).length };
}
