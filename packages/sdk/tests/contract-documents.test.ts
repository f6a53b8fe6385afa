import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PACKAGE, SCHEMA } from '../scripts/generated.ts';
import { manifest } from '../src/manifest.ts';

/** Documents other people's programs already send: they stay valid. */
const FOLDER = join(PACKAGE, 'tests/contract');

const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
const files = readdirSync(FOLDER).sort();

describe('the documents of the contract', () => {
  it('are all there', () => {
    expect(files).toHaveLength(11);
  });

  it.each(files)('%s is valid', (file) => {
    expect(validate(schema, parse(readFileSync(join(FOLDER, file), 'utf8')))).toEqual([]);
  });
});

describe('the documents of the SDK', () => {
  it.each(Object.values(manifest).map((text) => [/\w+ (\w+)/.exec(text)?.[1], text]))('%s is valid', (_, text = '') => {
    expect(validate(schema, parse(text))).toEqual([]);
  });
});
