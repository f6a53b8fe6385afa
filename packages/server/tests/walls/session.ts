import type { DataSource, QueryRunner } from 'typeorm';
import type { DatabaseRole } from '../../src/authz/database-role.ts';

export type Settings = Readonly<Record<string, string>>;

/** A statement under a role and settings, as a request would send it; whatever it does is undone. */
export class Session {
  readonly #runner: QueryRunner;

  private constructor(runner: QueryRunner) {
    this.#runner = runner;
  }

  /** In a transaction that is never kept. */
  static async in<Result>(dataSource: DataSource, work: (session: Session) => Promise<Result>): Promise<Result> {
    const runner = dataSource.createQueryRunner();
    await runner.query('begin');
    try {
      return await work(new Session(runner));
    } finally {
      await runner.query('rollback');
      await runner.release();
    }
  }

  /** As the login itself: to break a wall on purpose. */
  async sabotage(text: string): Promise<void> {
    await this.#runner.query(text);
  }

  /** The rows, or the state of the error. */
  async as<Row>(
    role: DatabaseRole,
    settings: Settings,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[] | string> {
    const set = Object.entries(settings).map(([name, value]) => `set_config('${name}', '${value}', true)`);
    await this.#runner.query(
      `savepoint attempt; set local role ${role}; ${set.length === 0 ? '' : `select ${set.join(', ')};`}`,
    );
    try {
      return (await this.#runner.query(text, [...values])) as Row[];
    } catch (error) {
      return String((error as { code?: unknown }).code ?? error);
    } finally {
      await this.#runner.query('rollback to savepoint attempt; release savepoint attempt');
    }
  }
}
