import { readFileSync } from 'node:fs';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { formatError } from '../../src/api/format-error.ts';
import { DomainError, ERROR_CATALOGUE, type ErrorCode } from '../../src/kernel/errors.ts';
import { sourceFiles } from './sources.ts';

/** Codes that later work throws; the contract already names them. */
const NOT_YET_THROWN: readonly ErrorCode[] = [];

describe('errors', () => {
  test('every code of the catalogue is thrown somewhere', () => {
    const text = sourceFiles()
      .filter((file) => file.path !== 'kernel/errors.ts')
      .map((file) => file.text)
      .join('\n');
    const silent = (Object.keys(ERROR_CATALOGUE) as ErrorCode[]).filter((code) => !text.includes(`'${code}'`));
    expect(silent).toEqual(NOT_YET_THROWN);
  });

  test('every text speaks both languages', () => {
    for (const text of Object.values(ERROR_CATALOGUE)) {
      expect(text.vi.length).toBeGreaterThan(10);
      expect(text.en.length).toBeGreaterThan(10);
      expect(text.vi).not.toBe(text.en);
    }
  });

  test('anything unexpected is INTERNAL, without a word of it', () => {
    const secret = new Error('relation "person" does not exist: Nguyễn Văn An');
    const wrapped = new GraphQLError(secret.message, { originalError: secret });
    const formatted = formatError({ message: secret.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }, wrapped);
    expect(formatted.extensions).toEqual({ code: 'INTERNAL' });
    expect(JSON.stringify(formatted)).not.toMatch(/person|Nguyễn/);
  });

  test('a domain error keeps its code, both languages and the field', () => {
    const error = new GraphQLError('x', { originalError: new DomainError('DATE_REQUIRED', undefined, 'ref') });
    expect(formatError({ message: 'x' }, error).extensions).toEqual({
      code: 'DATE_REQUIRED',
      messageVi: ERROR_CATALOGUE.DATE_REQUIRED.vi,
      messageEn: ERROR_CATALOGUE.DATE_REQUIRED.en,
      field: 'ref',
    });
  });

  test.each([
    [
      'Variable "$first" got invalid value "Nguyễn Văn An"; Int cannot represent non-integer value: "Nguyễn Văn An"',
      'Variable "$first" got invalid value …; Int cannot represent non-integer value: …',
    ],
    [
      'Variable "$input" got invalid value { at: "001080; 1" } at "input.unit[0]"; Field "x" is not defined by type "UnitRef!".',
      'Variable "$input" got invalid value … at "input.unit[0]"; Field "x" is not defined by type "UnitRef!".',
    ],
    ['Expected value of type "[Date!]!", found "001080111222".', 'Expected value of type "[Date!]!", found …'],
    ['Field "Nguyễn Văn An" is not defined by type "UnitRef".', 'Field "…" is not defined by type "UnitRef".'],
    ['Value "001 080" does not exist in "UnitTier" enum.', 'Value "…" does not exist in "UnitTier" enum.'],
    ['Syntax Error: Unexpected String "001080111222".', 'Syntax Error: Unexpected String "…".'],
    [
      'Cannot query field "nme" on type "Unit". Did you mean "name"?',
      'Cannot query field "nme" on type "Unit". Did you mean "name"?',
    ],
  ])('a refusal repeats no value: %s', (message, said) => {
    const error = new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
    expect(formatError(error.toJSON(), error).message).toBe(said);
  });

  test('having no connection left is BUSY', () => {
    const original = new Error('timeout exceeded when trying to connect');
    expect(formatError({ message: 'x' }, new GraphQLError('x', { originalError: original })).extensions?.code).toBe(
      'BUSY',
    );
  });

  test('two writers that met are told CONFLICT', () => {
    for (const state of ['40001', '23P01', '23505']) {
      const original = Object.assign(new Error('could not serialize'), { code: state });
      const formatted = formatError({ message: 'x' }, new GraphQLError('x', { originalError: original }));
      expect(formatted.extensions?.code).toBe('CONFLICT');
    }
  });

  test('no source file logs to the console', () => {
    const loud = sourceFiles().filter((file) =>
      /\bconsole\.\w+\(/.test(readFileSync(new URL(`../../src/${file.path}`, import.meta.url), 'utf8')),
    );
    expect(loud.map((file) => file.path)).toEqual([]);
  });
});
