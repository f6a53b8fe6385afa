import type { ReferenceKind, ReferenceTier } from '../../src/seed/reference/units.data.ts';

const KIND_WORDS: Readonly<Record<ReferenceTier, readonly (readonly [string, ReferenceKind])[]>> = {
  PROVINCE: [
    ['Tỉnh', 'PROVINCE'],
    ['Thành phố', 'CENTRAL_CITY'],
  ],
  DISTRICT: [
    ['Thành phố', 'CITY'],
    ['Thị xã', 'TOWN'],
    ['Quận', 'URBAN_DISTRICT'],
    ['Huyện', 'RURAL_DISTRICT'],
  ],
  COMMUNE: [
    ['Thị trấn', 'TOWNSHIP'],
    ['Đặc khu', 'SPECIAL_ZONE'],
    ['Phường', 'WARD'],
    ['Xã', 'COMMUNE'],
  ],
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

export interface OfficialName {
  readonly name: string;
  readonly kind: ReferenceKind;
  /** Without the kind word. */
  readonly proper: string;
}

/** One Unicode form, single spaces. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();
}

/** The kind word decides the kind; its spelling is made one (“Thị Trấn” → “Thị trấn”). */
export function officialName(text: string, tier: ReferenceTier): OfficialName {
  const whole = tidy(text);
  for (const [word, kind] of KIND_WORDS[tier]) {
    if (whole.toLowerCase().startsWith(`${word.toLowerCase()} `)) {
      const proper = whole.slice(word.length + 1);
      return { name: `${word} ${proper}`, kind, proper };
    }
  }
  throw new Error(`No ${tier} kind word in “${whole}”`);
}

/** Equal for two spellings of one name: tone placement (Hoà, Hòa), case, hyphens, leading zeros (Phường 05). */
export function spellingKey(text: string): string {
  return tidy(text)
    .toLowerCase()
    .split(/[\s\-–'’]+/)
    .map((word) => {
      const letters = word.normalize('NFD');
      const tones = letters.match(TONES)?.join('') ?? '';
      return letters.replace(TONES, '').replace(/^0+(?=\d)/, '') + tones;
    })
    .join(' ');
}

export function sameSpelling(a: string, b: string): boolean {
  return spellingKey(a) === spellingKey(b);
}
