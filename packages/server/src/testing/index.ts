/** For tests of this package and of those that stand on it. */
export { inDiscardedScope, inScope, type TestDatabase, testDatabase } from './database.ts';
