import { describe, expect, test } from 'vitest';
import { passwordProblem } from './access.password.rules.ts';
import { endOf, loginKeyOf, loginProblem, nameProblem, windowProblem } from './access.rules.ts';
import { hashToken, newSessionId, newTemporaryPassword, newToken } from './access.secrets.ts';
import { RateLimitedError, Throttle } from './access.throttle.ts';
import { UsageLog, type Used } from './access.usage.ts';

describe('a login name', () => {
  test.each(['an', 'a b c', '.an', 'an!x', '', 'x'.repeat(65), 'an\u0000b'])('%j is refused', (login) => {
    expect(loginProblem(login)).not.toBeNull();
  });
  test.each(['an.nguyen', 'Nguyễn.Văn.An', 'an@laichau.gov.vn', '  an.nguyen '])('%j is taken', (login) => {
    expect(loginProblem(login)).toBeNull();
  });
  test('is the same in every form of the letters and case', () => {
    expect(loginKeyOf('NGUYỄN.An'.normalize('NFD'))).toBe(loginKeyOf('nguyễn.an'));
  });
  test('and a name has letters', () => {
    expect([nameProblem(' '), nameProblem('x'.repeat(201))]).not.toContain(null);
    expect(nameProblem('An')).toBeNull();
  });
});

describe('a password', () => {
  test.each([
    ['mười một', 'a1B!a1B!a1B', 'an'],
    ['the login name', 'Nguyen.Van.An', 'nguyen.van.an'],
    ['what everybody tries', 'Matkhau12345', 'an'],
    ['with spaces in between', 'mat khau 12345', 'an'],
    ['one letter', 'zzzzzzzzzzzzzzzz', 'an'],
    ['too long', 'ab1c'.repeat(65), 'an'],
  ])('%s is refused', (_name, password, login) => {
    expect(passwordProblem(password, login)).not.toBeNull();
  });
  test.each(['con mèo trèo cây cau', 'correct horse battery', 'ổ khóa nhà tôi màu xanh', 'a1B!a1B!a1B!'])(
    '%s is taken, whatever its letters',
    (password) => expect(passwordProblem(password, 'an')).toBeNull(),
  );
  test('is measured in letters, not in how they are written', () => {
    const eleven = 'ộộộộộabcdef';
    expect(passwordProblem(eleven.normalize('NFD'), 'an')).not.toBeNull();
  });
});

describe('what is generated', () => {
  test('is recognised, random, and passes our own rules', () => {
    const tokens = Array.from({ length: 50 }, newToken);
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) expect(token).toMatch(/^cadre_[\w-]{43}$/);
    expect(newSessionId()).toMatch(/^[\w-]{43}$/);
    expect(hashToken('x')).toMatch(/^[0-9a-f]{64}$/);
    const passwords = Array.from({ length: 50 }, newTemporaryPassword);
    expect(new Set(passwords).size).toBe(50);
    for (const password of passwords) {
      expect(password).toMatch(/^([a-hj-km-np-z2-9]{4}-){5}[a-hj-km-np-z2-9]{4}$/);
      expect(passwordProblem(password, 'an')).toBeNull();
    }
  });
});

describe('windows', () => {
  test('hold at least one day, and end no earlier than they began', () => {
    expect(windowProblem('2025-07-01', '2025-07-01')).not.toBeNull();
    expect(windowProblem('2025-07-01', '2025-07-02')).toBeNull();
    expect(windowProblem('2025-07-01', null)).toBeNull();
    expect(endOf('2025-07-01', '2025-01-01')).toBe('2025-07-01');
    expect(endOf('2025-07-01', '2025-08-01')).toBe('2025-08-01');
  });
});

describe('guessing', () => {
  const at = { ms: 0 };
  const fresh = () => {
    at.ms = 0;
    return new Throttle(() => new Date(at.ms));
  };
  const waitOf = (work: () => unknown): number => {
    try {
      work();
      return 0;
    } catch (error) {
      if (error instanceof RateLimitedError) return error.retryAfterSeconds;
      throw error;
    }
  };
  const fail = (throttle: Throttle, times: number, subject: string, address: string) => {
    for (let turn = 0; turn < times; turn += 1) throttle.attempt(subject, address);
  };

  test('waits longer and longer after five failures', () => {
    const throttle = fresh();
    fail(throttle, 5, 'an', '10.0.0.1');
    expect(waitOf(() => throttle.attempt('an', '10.0.0.1'))).toBe(30);
    at.ms += 30_000;
    throttle.attempt('an', '10.0.0.1');
    expect(waitOf(() => throttle.attempt('an', '10.0.0.1'))).toBe(60);
    for (let turn = 0; turn < 10; turn += 1) {
      at.ms += 15 * 60_000;
      throttle.attempt('an', '10.0.0.1');
    }
    expect(waitOf(() => throttle.attempt('an', '10.0.0.1'))).toBe(15 * 60);
    at.ms += 61 * 60_000;
    fail(throttle, 4, 'an', '10.0.0.1');
    expect(waitOf(() => throttle.attempt('an', '10.0.0.1'))).toBe(0);
  });

  test('locks out nobody else: not the account from another address, not another account from this one', () => {
    const throttle = fresh();
    fail(throttle, 5, 'an', '10.0.0.1');
    expect(waitOf(() => throttle.attempt('an', '10.0.0.2'))).toBe(0);
    expect(waitOf(() => throttle.attempt('binh', '10.0.0.1'))).toBe(0);
  });

  test('from one address at many accounts is slowed too, and the many addresses of one line are one', () => {
    const throttle = fresh();
    for (let turn = 0; turn < 50; turn += 1) throttle.attempt(`name${turn}`, `2001:db8:1:2::${turn.toString(16)}`);
    expect(waitOf(() => throttle.attempt('new', '2001:db8:1:2:ffff::1'))).toBe(30);
    expect(waitOf(() => throttle.attempt('new', '2001:db8:1:3::1'))).toBe(0);
  });

  test('succeeding takes the failures of that account back, and of the address only its own', () => {
    const throttle = fresh();
    fail(throttle, 4, 'an', '10.0.0.1');
    throttle.attempt('an', '10.0.0.1').succeeded();
    fail(throttle, 4, 'an', '10.0.0.1');
    expect(waitOf(() => throttle.attempt('an', '10.0.0.1'))).toBe(0);
    const office = fresh();
    for (let turn = 0; turn < 200; turn += 1) office.attempt(`name${turn}`, '10.0.0.1').succeeded();
    expect(waitOf(() => office.attempt('an', '10.0.0.1'))).toBe(0);
  });

  test('counts attempts before their outcome: many at once are many', () => {
    const throttle = fresh();
    const waits = Array.from({ length: 20 }, () => waitOf(() => throttle.attempt('an', '10.0.0.1')));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  test('cannot fill the memory', () => {
    const throttle = fresh();
    fail(throttle, 5, 'an', '10.0.0.1');
    for (let turn = 0; turn < 30_000; turn += 1)
      throttle.attempt('x', `10.${turn >> 16}.${(turn >> 8) & 255}.${turn & 255}`);
    expect(
      waitOf(() => throttle.attempt('an', '10.0.0.1')),
      'forgotten, oldest first',
    ).toBe(0);
  });
});

describe('last use', () => {
  test('is written later, once an hour for a token and more often for a session, and never fails a request', async () => {
    let ms = 0;
    const written: Used[] = [];
    const failures: unknown[] = [];
    let broken = false;
    const usage = new UsageLog({
      now: () => new Date(ms),
      everyMs: 3_600_000,
      failed: (error) => failures.push(error),
      write: async (used) => {
        if (broken) throw new Error('no database');
        written.push(used);
      },
    });
    const use = async () => {
      usage.note({ kind: 'TOKEN', id: 't' });
      usage.note({ kind: 'TOKEN', id: 't' });
      usage.note({ kind: 'SESSION', id: 's' });
      usage.note(undefined);
      await usage.flush();
    };
    await use();
    ms = 10 * 60_000;
    await use();
    ms = 61 * 60_000;
    broken = true;
    await use();
    expect(written.map(({ tokenIds, sessionIds }) => [tokenIds, sessionIds])).toEqual([
      [['t'], ['s']],
      [[], ['s']],
    ]);
    expect(failures).toHaveLength(1);
  });
});
