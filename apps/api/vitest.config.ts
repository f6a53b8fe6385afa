import { nodePreset } from '@cadre/config/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  ...nodePreset,
  test: { include: ['src/**/*.test.ts', 'playground/src/**/*.test.ts'], testTimeout: 20_000 },
});
