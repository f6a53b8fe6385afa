import type { DataSource, QueryRunner } from 'typeorm';
import { type DatabaseRole, databaseSettings, statementTimeoutMs } from '../authz/database-role.ts';
import type { Viewer } from '../authz/viewer.ts';
import type { ReadNote, Work } from '../authz/work.ts';
import type { Sql, SqlValue } from '../kernel/sql.ts';

/** Told of every statement that is sent; used by tests and metrics. Values are never passed on. */
export type StatementListener = (text: string) => void;

/** For whom and for which request a transaction runs: told to the audit chain with every change. */
export interface WorkFacts {
  readonly viewer: Viewer | null;
  readonly requestId: string | null;
  /** What was asked for: the root fields of the operation, or what the system says it does. */
  readonly operation: string | null;
  readonly reason: string | null;
}

/** What one request showed. */
export interface WorkRecord {
  readonly facts: WorkFacts;
  readonly notes: readonly ReadNote[];
}

/** Writes down what a transaction changed and what it showed. Without it a change cannot commit. */
export interface Journal {
  /** In the transaction of the change, last before it commits. */
  sealChanges(work: Work, record: WorkRecord): Promise<void>;
}

/** For work that changes nothing that is audited: the database refuses to commit it otherwise. */
export const NOTHING_AUDITED: Journal = { sealChanges: async () => {} };

export interface WorkOptions {
  readonly journal: Journal;
  readonly facts?: Partial<WorkFacts>;
  readonly onStatement?: StatementListener | undefined;
}

// `jit` would compile the roll-ups, which takes longer than running them.
const BEGIN = {
  /** Every statement sees one snapshot, and can change nothing. */
  READ: 'begin isolation level repeatable read read only; set local jit = off',
  /** A statement that waited for a lock sees what the writer before it did. */
  WRITE: 'begin isolation level read committed; set local jit = off; set local lock_timeout = 30000',
} as const;
export type WorkMode = keyof typeof BEGIN;

/**
 * One request = one transaction = one connection. Opened by the first statement, so a request that reads nothing costs
 * nothing. Who asks is set inside the transaction alone, and so is the role: what a pooled connection carries to the
 * next request is a login that meets no row.
 */
export class UnitOfWork implements Work {
  readonly #dataSource: DataSource;
  readonly #options: WorkOptions;
  readonly #notes: ReadNote[] = [];
  #mode: WorkMode;
  #facts: WorkFacts;
  #runner: Promise<QueryRunner> | undefined;
  #role: DatabaseRole | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(dataSource: DataSource, mode: WorkMode, options: WorkOptions) {
    this.#dataSource = dataSource;
    this.#mode = mode;
    this.#options = options;
    this.#facts = { viewer: null, requestId: null, operation: null, reason: null, ...options.facts };
  }

  get record(): WorkRecord {
    return { facts: this.#facts, notes: this.#notes };
  }

  /** Known once the operation is: before the first statement. */
  prepare(mode: WorkMode, operation: string): void {
    if (this.#runner !== undefined) throw new Error('The transaction has begun.');
    this.#mode = mode;
    this.#facts = { ...this.#facts, operation };
  }

  /** The system goes on in the name of an account, in the same transaction. */
  async continueAs(viewer: Viewer): Promise<void> {
    this.#facts = { ...this.#facts, viewer };
    const settings = Object.entries(databaseSettings(viewer, true));
    await this.as('cadre_system').query(
      `/* continueAs */ select ${settings.map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, true)`).join(', ')}`,
      settings.flat(),
    );
  }

  as(role: DatabaseRole): Sql {
    return { query: (text, values = []) => this.#query(role, text, values) };
  }

  note(read: ReadNote): void {
    this.#notes.push(read);
  }

  because(reason: string): void {
    this.#facts = {
      ...this.#facts,
      reason: this.#facts.reason === null ? reason : `${this.#facts.reason} · ${reason}`,
    };
  }

  /** Statements of a request run one after another, however many loaders ask at once: it has one connection. */
  #query<Row>(role: DatabaseRole, text: string, values: readonly SqlValue[]): Promise<Row[]> {
    const result = this.#last.then(() => this.#send<Row>(role, text, values));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #send<Row>(role: DatabaseRole, text: string, values: readonly SqlValue[]): Promise<Row[]> {
    const runner = await this.#open(role);
    if (this.#role !== role) {
      await runner.query(this.#become(role));
      this.#role = role;
    }
    this.#options.onStatement?.(text);
    // Structured results: rows alike for select, insert … returning and update … returning.
    const result = await runner.query(text, [...values], true);
    // What was set since the savepoint is undone with it, the role included.
    if (text.startsWith('rollback to')) this.#role = undefined;
    return result.records as Row[];
  }

  /** Nothing is kept that the journal does not hold. */
  async commit(): Promise<void> {
    if (this.#runner !== undefined && !this.#closed && this.#mode === 'WRITE') {
      await this.#options.journal.sealChanges(this, { facts: this.#facts, notes: this.#notes });
    }
    await this.#end('commit');
  }

  async rollback(): Promise<void> {
    await this.#end('rollback');
  }

  #open(role: DatabaseRole): Promise<QueryRunner> {
    if (this.#closed) throw new Error('The unit of work has ended.');
    this.#runner ??= this.#begin(role);
    return this.#runner;
  }

  /** Roles and their settings are our own constants. */
  #become(role: DatabaseRole): string {
    const timeout = statementTimeoutMs(role, this.#facts.requestId !== null);
    return `set local role ${role}; set local statement_timeout = ${timeout}`;
  }

  async #begin(role: DatabaseRole): Promise<QueryRunner> {
    const runner = this.#dataSource.createQueryRunner();
    try {
      // One round trip.
      await runner.query(`${BEGIN[this.#mode]}; ${settingsText(this.#facts)}; ${this.#become(role)}`);
      this.#role = role;
      return runner;
    } catch (error) {
      await abandon(runner);
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
    } catch (error) {
      await abandon(runner);
      throw error;
    }
    await runner.release();
  }
}

/** No connection goes back with a transaction open: the next request would end it, and might keep what it did. */
async function abandon(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('rollback');
  } catch {
    const connection: { end(): Promise<void> } = await runner.connect();
    await connection.end().catch(() => undefined);
  } finally {
    await runner.release();
  }
}

/** Ids of the database, asterisks and `on`; quoted all the same. */
function settingsText({ viewer, requestId }: WorkFacts): string {
  const settings = Object.entries(databaseSettings(viewer, requestId !== null));
  return `select ${settings.map(([name, value]) => `set_config('${name}', '${value.replaceAll("'", "''")}', true)`).join(', ')}`;
}

/** Work of the system in a transaction of its own: commits when it returns, rolls back when it throws. */
export async function inTransaction<Result>(
  dataSource: DataSource,
  options: WorkOptions,
  work: (unitOfWork: UnitOfWork) => Promise<Result>,
): Promise<Result> {
  const unitOfWork = new UnitOfWork(dataSource, 'WRITE', options);
  try {
    const result = await work(unitOfWork);
    await unitOfWork.commit();
    return result;
  } catch (error) {
    await unitOfWork.rollback();
    throw error;
  }
}

/**
 * Single statements outside any transaction, as the login itself: for signing in alone, which must be over before it is
 * known whose transaction to open. Forced row-level security keeps the login from every person.
 */
export function directWork(dataSource: DataSource, onStatement?: StatementListener): Work {
  const sql: Sql = {
    query: (text, values = []) => {
      onStatement?.(text);
      return dataSource.query(text, [...values]);
    },
  };
  return { as: () => sql, note: () => {}, because: () => {} };
}
