/** For tests of this package and of those that stand on it. */
import 'reflect-metadata';

export { addDemoAccounts } from '../seed/demo/demo.ts';
export {
  inDiscardedScope,
  inScope,
  inTestTransaction,
  type TestDatabase,
  testDatabase,
  testKeys,
  testWork,
} from './database.ts';
