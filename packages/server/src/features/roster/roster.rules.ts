export const CATEGORIES = {
  CADRE: 'CADRE',
  CIVIL_SERVANT: 'CIVIL_SERVANT',
  NON_SPECIALISED: 'NON_SPECIALISED',
} as const;
export type Category = keyof typeof CATEGORIES;

/** Fields shown only to whoever may see sensitive data (Decree 356/2025/NĐ-CP article 4), and the identifier. */
export const RESTRICTED_FIELDS = {
  ETHNICITY: 'ETHNICITY',
  RELIGION: 'RELIGION',
  PARTY_MEMBERSHIP: 'PARTY_MEMBERSHIP',
  PERSONAL_IDENTIFIER: 'PERSONAL_IDENTIFIER',
  DISCIPLINE: 'DISCIPLINE',
} as const;
export type RestrictedField = keyof typeof RESTRICTED_FIELDS;

export const SEXES = { FEMALE: 'FEMALE', MALE: 'MALE' } as const;
export type Sex = keyof typeof SEXES;

export const EDUCATION_LEVELS = {
  NONE: 'NONE',
  ELEMENTARY: 'ELEMENTARY',
  INTERMEDIATE: 'INTERMEDIATE',
  COLLEGE: 'COLLEGE',
  UNIVERSITY: 'UNIVERSITY',
  MASTER: 'MASTER',
  DOCTOR: 'DOCTOR',
} as const;
export type EducationLevel = keyof typeof EDUCATION_LEVELS;

export const POLITICAL_THEORY_LEVELS = {
  NONE: 'NONE',
  ELEMENTARY: 'ELEMENTARY',
  INTERMEDIATE: 'INTERMEDIATE',
  ADVANCED: 'ADVANCED',
  BACHELOR: 'BACHELOR',
} as const;
export type PoliticalTheoryLevel = keyof typeof POLITICAL_THEORY_LEVELS;

export const CREDENTIAL_KINDS = {
  PROFESSIONAL: 'PROFESSIONAL',
  POLITICAL_THEORY: 'POLITICAL_THEORY',
  STATE_MANAGEMENT: 'STATE_MANAGEMENT',
  FOREIGN_LANGUAGE: 'FOREIGN_LANGUAGE',
  IT: 'IT',
  ETHNIC_LANGUAGE: 'ETHNIC_LANGUAGE',
} as const;
export type CredentialKind = keyof typeof CREDENTIAL_KINDS;

export const HELD_PRECISIONS = { DAY: 'DAY', MONTH: 'MONTH', YEAR: 'YEAR', KNOWN_SINCE: 'KNOWN_SINCE' } as const;
export type HeldPrecision = keyof typeof HELD_PRECISIONS;

const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz';
const RANK = new Map([...LETTERS].map((letter, index) => [letter, String.fromCharCode(0x30 + index)]));

/**
 * A key that sorts names as Vietnamese lists do: given name first, then the rest, letters in the Vietnamese order.
 * Plain byte order of the key is the order of the names, on any database.
 */
export function sortName(fullName: string): string {
  const words = fullName.normalize('NFC').toLocaleLowerCase('vi').trim().split(/\s+/);
  const given = words.at(-1) ?? '';
  return [given, ...words.slice(0, -1)]
    .map((word) => [...word].map((letter) => RANK.get(letter) ?? '~').join(''))
    .join(' ');
}
