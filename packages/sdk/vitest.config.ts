import { fileURLToPath } from 'node:url';
import { nodePreset } from '@cadre/config/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  ...nodePreset,
  test: {
    include: ['src/**/*.test.ts', 'plugin/**/*.test.ts', 'tests/**/*.test.ts'],
    // The databases of the contract tests are the server's.
    globalSetup: [fileURLToPath(new URL('../server/tests/setup/global-database.ts', import.meta.url))],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
