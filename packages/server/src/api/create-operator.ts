import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/unit-of-work.ts';
import { makeOperator, type NewOperator } from '../features/access/index.ts';
import { AuditJournal } from '../features/audit/index.ts';
import type { KeyRing } from '../kernel/keyring.ts';

/** The first operator of an installation, and the entry of the chain that says so. */
export function createOperator(
  dataSource: DataSource,
  keys: KeyRing,
  given: NewOperator,
): Promise<{ readonly token: string | null }> {
  const options = { journal: new AuditJournal(keys), facts: { operation: 'make an operator' } };
  return inTransaction(dataSource, options, (work) => makeOperator(work, given));
}
