import 'reflect-metadata';
import { afterAll, afterEach, expect } from 'vitest';

/** A test that prints, or leaves a promise that fails unheard, fails. */
const heard: string[] = [];

for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
  console[method] = (...words: unknown[]) => {
    heard.push(`console.${method}: ${words.map(String).join(' ')}`);
  };
}
process.on('unhandledRejection', (reason) => {
  heard.push(`unhandled rejection: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`);
});

async function nothingHeard(): Promise<void> {
  // A rejection counts as unhandled only after the turn it happened in.
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard.splice(0), 'nothing may be printed or rejected unheard').toEqual([]);
}

afterEach(nothingHeard);
afterAll(nothingHeard);
