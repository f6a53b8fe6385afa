import { readFileSync } from 'node:fs';
import { cadreSchemaText } from '@cadre/server';
import { expect, it } from 'vitest';

it('schema.graphql is what the server serves', () => {
  const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  const same = committed === cadreSchemaText();
  expect(same, 'run `npx -y pnpm generate` and commit what it writes').toBe(true);
});
