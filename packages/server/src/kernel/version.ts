import { DomainError } from './errors.ts';

/** Whoever changes a record says which version was read: another writer in between is not overwritten. */
export function expectVersion(held: number, expected: number): void {
  if (held !== expected) throw new DomainError('CONFLICT', undefined, 'expectedVersion');
}
