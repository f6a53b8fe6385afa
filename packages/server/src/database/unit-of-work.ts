import type { DataSource, QueryRunner } from 'typeorm';
import type { Sql, SqlValue } from '../kernel/sql.ts';

/** Told of every statement that is sent; used by tests and metrics. Values are never passed on. */
export type StatementListener = (text: string) => void;

// One round trip. `jit` would compile the roll-ups, which takes longer than running them.
const BEGIN = 'begin isolation level repeatable read; set local jit = off';

/**
 * One request = one transaction = one connection. Opened by the first statement, so a request that reads nothing
 * costs nothing; every statement of the request sees one snapshot.
 */
export class UnitOfWork implements Sql {
  readonly #dataSource: DataSource;
  readonly #onStatement: StatementListener | undefined;
  #runner: Promise<QueryRunner> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(dataSource: DataSource, onStatement?: StatementListener) {
    this.#dataSource = dataSource;
    this.#onStatement = onStatement;
  }

  /** Statements of a request run one after another, however many loaders ask at once: it has one connection. */
  query<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    const result = this.#last.then(() => this.#send<Row>(text, values));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #send<Row>(text: string, values: readonly SqlValue[]): Promise<Row[]> {
    const runner = await this.#open();
    this.#onStatement?.(text);
    // Structured results: rows alike for select, insert … returning and update … returning.
    const result = await runner.query(text, [...values], true);
    return result.records as Row[];
  }

  async commit(): Promise<void> {
    await this.#end('commit');
  }

  async rollback(): Promise<void> {
    await this.#end('rollback');
  }

  #open(): Promise<QueryRunner> {
    if (this.#closed) throw new Error('The unit of work has ended.');
    this.#runner ??= this.#begin();
    return this.#runner;
  }

  async #begin(): Promise<QueryRunner> {
    const runner = this.#dataSource.createQueryRunner();
    try {
      await runner.query(BEGIN);
      return runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  async #end(how: 'commit' | 'rollback'): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#runner === undefined) return;
    await this.#last;
    const runner = await this.#runner.catch(() => null);
    if (runner === null) return;
    try {
      await runner.query(how);
    } finally {
      await runner.release();
    }
  }
}

/** Runs work in a transaction of its own: commits when it returns, rolls back when it throws. */
export async function inTransaction<Result>(
  dataSource: DataSource,
  work: (unitOfWork: UnitOfWork) => Promise<Result>,
  onStatement?: StatementListener,
): Promise<Result> {
  const unitOfWork = new UnitOfWork(dataSource, onStatement);
  try {
    const result = await work(unitOfWork);
    await unitOfWork.commit();
    return result;
  } catch (error) {
    await unitOfWork.rollback();
    throw error;
  }
}
