import { expect, test } from 'vitest';
import { readDecision } from './decision.ts';

const given = { number: ' 12-QĐ/ĐU ', signer: '', signedOn: '2023-05-01' };

test('a decision is trimmed; without a number, or signed tomorrow, it is none', () => {
  expect(readDecision(given, '2023-05-01')).toEqual({ number: '12-QĐ/ĐU', signer: null, signedOn: '2023-05-01' });
  expect(() => readDecision({ ...given, number: ' ' }, '2023-05-01')).toThrow(/number/);
  expect(() => readDecision(given, '2023-04-30')).toThrow(/after today/);
});
