export { openTestRun as default } from '../../src/testing/run.ts';
