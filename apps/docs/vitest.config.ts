import { nodePreset } from '@cadre/config/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({ ...nodePreset, test: { include: ['tests/**/*.test.ts'] } });
