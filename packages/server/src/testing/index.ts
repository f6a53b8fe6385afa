/** For tests of this package and of those that stand on it. */
export {
  inDiscardedScope,
  inScope,
  inTestTransaction,
  type TestDatabase,
  testDatabase,
  testKeys,
  testWork,
} from './database.ts';
