import { ERROR_CATALOGUE } from '@cadre/server';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { CLIENT_ERRORS, type ErrorCode, SERVER_CODES } from './error-codes.ts';
import { type CadreError, ConflictError, clientError, isCode, serverError } from './errors.ts';

describe('the catalogue of codes', () => {
  it('is that of the server', () => {
    expect([...SERVER_CODES].sort()).toEqual(Object.keys(ERROR_CATALOGUE).sort());
  });

  it('gives every code a class of its own family', () => {
    const names = SERVER_CODES.map((code) => serverError([{ message: 'x', extensions: { code } }], {}).name);
    expect(new Set(names)).toEqual(
      new Set(['AccessError', 'NotFoundError', 'RequestError', 'ConflictError', 'ServerError']),
    );
    expect(clientError('NETWORK').name).toBe('TransportError');
    expect(Object.keys(CLIENT_ERRORS)).toEqual(['NETWORK', 'TIMEOUT', 'UNEXPECTED_RESPONSE']);
  });
});

describe('isCode', () => {
  const error: unknown = serverError([{ message: 'x', extensions: { code: 'CONFLICT' } }], {});

  it('tells codes apart', () => {
    expect(isCode(error, 'CONFLICT')).toBe(true);
    expect(isCode(error, 'NOT_FOUND', 'CONFLICT')).toBe(true);
    expect(isCode(error, 'NOT_FOUND')).toBe(false);
    expect(isCode(Object.assign(new Error('x'), { code: 'CONFLICT' }), 'CONFLICT')).toBe(false);
    expect(error).toBeInstanceOf(ConflictError);
  });

  it('narrows', () => {
    if (!isCode(error, 'CONFLICT', 'NETWORK')) throw new Error('not narrowed');
    expectTypeOf(error).toExtend<CadreError>();
    expectTypeOf(error.code).toEqualTypeOf<'CONFLICT' | 'NETWORK'>();
    // @ts-expect-error: not a code of the catalogue
    expect(isCode(error, 'CONFLICTS')).toBe(false);
    expectTypeOf<ErrorCode>().toExtend<string>();
  });
});
