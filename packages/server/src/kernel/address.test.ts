import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from './address.ts';

test('any spelling of an address is one line', () => {
  expect(lineOf('::ffff:10.0.0.1')).toBe('10.0.0.1');
  expect(lineOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(lineOf('2001:DB8:0:0:1:2:3:4')).toBe('2001:db8:0:0::/64');
  fc.assert(fc.property(fc.ipV6(), (address) => /::\/64$|^\d+\.\d+\.\d+\.\d+$/.test(lineOf(address))));
});
