import type { DataSource } from 'typeorm';
import type { StatementListener, WorkRecord } from '../database/unit-of-work.ts';
import { inTransaction } from '../database/unit-of-work.ts';
import type { AuditJournal } from '../features/audit/index.ts';

interface Waiting {
  readonly record: WorkRecord;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Records what requests showed before they are answered. There is one chain, so writers to it go one after another:
 * those that come while one is writing are written together by the next.
 */
export class ReadRecorder {
  readonly #dataSource: DataSource;
  readonly #journal: AuditJournal;
  readonly #onStatement: StatementListener | undefined;
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(dataSource: DataSource, journal: AuditJournal, onStatement?: StatementListener) {
    this.#dataSource = dataSource;
    this.#journal = journal;
    this.#onStatement = onStatement;
  }

  record(record: WorkRecord): Promise<void> {
    if (record.notes.length === 0) return Promise.resolve();
    return new Promise((done, failed) => {
      this.#waiting.push({ record, done, failed });
      if (!this.#writing) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await inTransaction(this.#dataSource, { journal: this.#journal, onStatement: this.#onStatement }, (work) =>
          this.#journal.recordReads(
            work,
            batch.map(({ record }) => record),
          ),
        );
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#writing = false;
  }
}
