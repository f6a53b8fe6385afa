import { describe, expect, test } from 'vitest';
import { LIMITS, type Limit, limitError, passedLimit } from './limits.rules.ts';

describe('limits', () => {
  test.each(Object.entries(LIMITS) as [Limit, number][])('%s: %i is let through, one more is not', (limit, most) => {
    expect(passedLimit({ [limit]: most })).toBeNull();
    expect(passedLimit({ [limit]: most + 1 })).toBe(limit);
    const { code, text } = limitError(limit);
    expect(code).toBe('COST_LIMIT');
    expect(text.vi).toContain(String(most));
    expect(text.en).toContain(String(most));
  });
});
