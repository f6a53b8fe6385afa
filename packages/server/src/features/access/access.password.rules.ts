import type { Bilingual } from '../../kernel/text.ts';
import { loginKeyOf } from './access.rules.ts';

export const MIN_PASSWORD_LENGTH = 12;
/** More would only cost time. */
export const MAX_PASSWORD_LENGTH = 256;

/** What everybody tries first, of those long enough to pass. */
const COMMON = new Set([
  '123456789012',
  '1234567890123',
  '12345678901234',
  '1234567890123456',
  '012345678901',
  '123456123456',
  '123456654321',
  '111111111111',
  '000000000000',
  'aaaaaaaaaaaa',
  'abcdefghijkl',
  'abcd12345678',
  'abc123456789',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwerty123456',
  'qwertyqwerty',
  'qwertyuiopasdf',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'asdfghjkl123',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'administrator',
  'administrator1',
  'admin1234567',
  'admin12345678',
  'changeme1234',
  'letmeinletmein',
  'iloveyou1234',
  'matkhau12345',
  'matkhau123456',
  'matkhaumatkhau',
  'matkhau@1234',
  'matkhau@12345',
  'mậtkhẩu12345',
  'quantri12345',
  'quantrivien1',
  'quantrivien123',
  'anhyeuem1234',
  'vietnam12345',
  'vietnam123456',
  'vietnam@1234',
  'vietnamvodich',
  'hanoi1234567',
  'canbocongchuc',
  'laichau12345',
]);

/** One form of the letters, so that a password typed on another keyboard is the same password. Nothing is cut off. */
export function normalPassword(password: string): string {
  return password.normalize('NFC');
}

/** Length, not the account's own name, not one everybody tries. Nothing about which characters. */
export function passwordProblem(password: string, login: string | null): Bilingual | null {
  const text = normalPassword(password);
  const length = [...text].length;
  if (length < MIN_PASSWORD_LENGTH) {
    return {
      vi: `Mật khẩu cần ít nhất ${MIN_PASSWORD_LENGTH} ký tự: một câu dễ nhớ là tốt nhất.`,
      en: `A password needs at least ${MIN_PASSWORD_LENGTH} characters: a sentence is best.`,
    };
  }
  if (length > MAX_PASSWORD_LENGTH) {
    return {
      vi: `Mật khẩu có nhiều nhất ${MAX_PASSWORD_LENGTH} ký tự.`,
      en: `A password has at most ${MAX_PASSWORD_LENGTH} characters.`,
    };
  }
  const plain = text.toLowerCase().replace(/\s+/g, '');
  if (login !== null && text.trim().toLowerCase() === loginKeyOf(login)) {
    return { vi: 'Mật khẩu không được trùng tên đăng nhập.', en: 'The password may not be the login name.' };
  }
  if (COMMON.has(plain) || new Set(plain).size < 4) {
    return { vi: 'Mật khẩu này ai cũng đoán được.', en: 'Everybody guesses this password.' };
  }
  return null;
}
