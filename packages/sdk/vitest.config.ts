import { nodePreset } from '@cadre/config/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  ...nodePreset,
  test: {
    include: ['src/**/*.test.ts', 'plugin/**/*.test.ts', 'tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
