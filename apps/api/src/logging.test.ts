import pino from 'pino';
import { expect, it } from 'vitest';
import { describeError, loggerOptions } from './logging.ts';

/** As TypeORM throws it: the refused values are in the message, the detail, the parameters and the head of the stack. */
function refusedByDatabase(): Error {
  const driverError = Object.assign(new Error('invalid input: "Nguyễn Văn An"'), {
    code: '23505',
    severity: 'ERROR',
    constraint: 'uq_person_number',
    detail: 'Key (number)=(001099012345) already exists.',
  });
  const error = new Error(driverError.message);
  error.name = 'QueryFailedError';
  return Object.assign(error, { driverError, query: 'insert', parameters: ['Nguyễn Văn An', '001099012345'] });
}

it.each([
  ['wrapped', refusedByDatabase()],
  ['by GraphQL', Object.assign(new Error(refusedByDatabase().message), { originalError: refusedByDatabase() })],
  ['bare', (refusedByDatabase() as Error & { driverError: Error }).driverError],
])('keeps of a database error (%s) the code and the constraint, and nobody’s data', (_name, error) => {
  let line = '';
  pino(loggerOptions('info'), { write: (text: string) => (line += text) }).error({ err: error }, 'failed');
  expect(JSON.parse(line).err).toMatchObject({ code: '23505', constraint: 'uq_person_number' });
  expect(line).not.toMatch(/Nguyễn|001099012345/);
});

it('keeps message and frames of an error of our own', () => {
  const line = describeError(new TypeError('x is not a function'));
  expect(line).toMatchObject({ type: 'TypeError', message: 'x is not a function' });
  expect(line.at.length).toBeGreaterThan(0);
});

it('keeps no text that could not be parsed', () => {
  let line = '';
  try {
    JSON.parse('Nguyễn Văn An');
  } catch (error) {
    pino(loggerOptions('info'), { write: (text: string) => (line += text) }).error({ err: error }, 'failed');
  }
  expect(JSON.parse(line).err).toMatchObject({ type: 'SyntaxError' });
  expect(line).not.toContain('Nguyễn');
});

it('keeps no headers that a library traces', () => {
  let line = '';
  const headers = { authorization: 'Bearer tok-s3cret' };
  pino(loggerOptions('trace'), { write: (text: string) => (line += text) }).trace({ busboyOptions: { headers } }, 'x');
  expect(line).toContain('"msg":"x"');
  expect(line).not.toContain('tok-s3cret');
});
