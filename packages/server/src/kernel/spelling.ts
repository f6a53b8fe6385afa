const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const SPACES = /[\s\u0085\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;

/** A text as it is stored: NFC, trimmed, single spaces, nothing invisible. */
export function cleanText(value: string): string {
  return value.replace(ZERO_WIDTH, '').normalize('NFC').replace(SPACES, ' ').trim();
}

/** Vietnamese has no eth: `Ð` U+00D0 and `Ɖ` U+0189 only look like `Đ` U+0110. */
export function fixDStroke(value: string): string {
  return value.replace(/[\u00D0\u0189]/gu, 'Đ').replace(/[\u00F0\u0256]/gu, 'đ');
}

/** A Vietnamese name or term as it is stored. */
export function cleanVietnamese(value: string): string {
  return fixDStroke(cleanText(value));
}

// “hoà” and “hòa”, “uỷ” and “ủy” are one spelling with the tone mark set in two places.
const OPEN_SYLLABLE = /([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L}|\p{M})/gu;

/** The form two spellings are compared in: case, dashes, tone placement and sĩ/sỹ do not count. */
export function fold(value: string): string {
  return cleanVietnamese(value)
    .toLowerCase()
    .normalize('NFD')
    .replace(OPEN_SYLLABLE, '$1$3$2')
    .normalize('NFC')
    .replace(DASHES, '-')
    .replace(/ ?- ?/g, '-')
    .replace(/(?<!\p{L})sỹ(?!\p{L})/gu, 'sĩ');
}

export function shorten(value: string, length = 60): string {
  const characters = [...value];
  return characters.length <= length ? value : `${characters.slice(0, length - 1).join('')}…`;
}
