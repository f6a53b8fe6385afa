import { fileURLToPath } from 'node:url';
import { nodePreset } from '@cadre/config/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  ...nodePreset,
  test: {
    include: ['src/**/*.test.ts', 'playground/src/**/*.test.ts'],
    // Signing in at a provider is tested against the real server, on a database of the server's.
    globalSetup: [fileURLToPath(new URL('../../packages/server/tests/setup/global-database.ts', import.meta.url))],
    testTimeout: 20_000,
  },
});
