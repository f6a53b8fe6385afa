import { describe, expect, test } from 'vitest';
import { DomainError } from '../../kernel/errors.ts';
import { type Hashing, Passwords } from './access.passwords.ts';

describe('passwords', () => {
  test('are kept as argon2id with the costs of OWASP, salted, and compared in one form of the letters', async () => {
    const passwords = new Passwords();
    const [one, two] = await Promise.all([passwords.hash('mật khẩu của tôi'), passwords.hash('mật khẩu của tôi')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await passwords.matches(one, 'mật khẩu của tôi'.normalize('NFD'))).toBe(true);
    expect(await passwords.matches(one, 'mật khẩu của tồi')).toBe(false);
  });

  test('where there is none are compared all the same, with the same costs, and never match', async () => {
    const compared: string[] = [];
    const hashing: Hashing = {
      hash: async (password) => `hash of ${password}`,
      verify: async (digest, password) => {
        compared.push(digest);
        return digest === `hash of ${password}`;
      },
    };
    const passwords = new Passwords(hashing);
    expect(await passwords.matches(null, 'nobody has this password'), 'not even the right one').toBe(false);
    expect(await passwords.matches('hash of x', 'x')).toBe(true);
    expect(compared).toEqual(['hash of nobody has this password', 'hash of x']);
  });

  test('many at once wait for their turn, too many are sent away', async () => {
    let open: (value: boolean) => void = () => {};
    const gate = new Promise<boolean>((resolve) => {
      open = resolve;
    });
    const passwords = new Passwords({ hash: async () => 'h', verify: () => gate });
    const tries = Array.from({ length: 70 }, () => passwords.matches('h', 'x').catch((error: unknown) => error));
    open(true);
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((each) => each === true)).toHaveLength(64);
    expect(outcomes.filter((each) => each instanceof DomainError && each.code === 'RATE_LIMITED')).toHaveLength(6);
    expect(await passwords.matches('h', 'x')).toBe(true);
  });
});
