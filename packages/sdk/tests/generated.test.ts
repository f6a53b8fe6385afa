import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateSdk } from '../plugin/index.ts';
import { generate, OUTPUT, readOperations, SCHEMA, staleFiles } from '../scripts/generated.ts';

describe('src/_generated', () => {
  it('is what the schema and the operations give', async () => {
    const stale = staleFiles(await generate());
    expect(stale, 'run `npx -y pnpm --filter @cadre/sdk generate` and commit what it writes').toEqual([]);
  });
});

describe('the check itself', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cadre-sdk-'));
    cpSync(OUTPUT, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('sees a file edited by hand, one too many and one missing', async () => {
    writeFileSync(join(folder, 'sdk.ts'), '// by hand');
    writeFileSync(join(folder, 'extra.ts'), '');
    rmSync(join(folder, 'manifest.ts'));
    expect(staleFiles(await generate(), folder)).toEqual([
      'extra.ts: nothing generates it',
      'manifest.ts: missing',
      'sdk.ts: out of date',
    ]);
  });

  it('sees a change of an operation and of the schema', async () => {
    const schema = readFileSync(SCHEMA, 'utf8');
    const operations = readOperations();
    const fewer = operations.map((each) => ({ ...each, text: each.text.replace('    lineageComplete\n', '') }));
    expect(staleFiles(await generateSdk(schema, fewer))).toEqual([
      'manifest.ts: out of date',
      'sdk.ts: out of date',
      'types.ts: out of date',
    ]);
    const described = schema.replace('Who I am, what I may do, and where.', 'Who I am.');
    expect(staleFiles(await generateSdk(described, operations))).toEqual([
      'sdk.ts: out of date',
      'types.ts: out of date',
    ]);
  });
});
