import { createHash, randomBytes } from 'node:crypto';

/** Made of 256 random bits, so a plain digest is enough to keep it; a password is not, and goes through argon2. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** Scanners for leaked secrets look for `cadre_` and 43 characters. */
export function newToken(): string {
  return `cadre_${randomBytes(32).toString('base64url')}`;
}

/** The id in the cookie. */
export function newSessionId(): string {
  return randomBytes(32).toString('base64url');
}

/** Nobody mistakes these letters for one another when read aloud or written down. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** About 119 bits, in groups that can be dictated. */
export function newTemporaryPassword(): string {
  const groups: string[] = [];
  for (let group = 0; group < 6; group += 1) {
    let text = '';
    while (text.length < 4) {
      // 248 is the largest multiple of 31 a byte holds: what is above would favour the first letters.
      const [byte = 255] = randomBytes(1);
      if (byte < 248) text += LETTERS[byte % LETTERS.length];
    }
    groups.push(text);
  }
  return groups.join('-');
}
