import { DomainError } from '../kernel/errors.ts';
import type { Bilingual } from '../kernel/text.ts';

/** The most that one document may hold. The widest of our own has 140 tokens; introspection is 15 deep. */
export const LIMITS = {
  characters: 20_000,
  tokens: 2_000,
  depth: 15,
  rootFields: 20,
  aliases: 30,
  directives: 20,
} as const;

export type Limit = keyof typeof LIMITS;

const NAMES: Readonly<Record<Limit, Bilingual>> = {
  characters: { vi: 'ký tự', en: 'characters' },
  tokens: { vi: 'từ tố', en: 'tokens' },
  depth: { vi: 'tầng lồng nhau', en: 'levels of nesting' },
  rootFields: { vi: 'trường ở tầng ngoài cùng', en: 'fields at the top level' },
  aliases: { vi: 'bí danh', en: 'aliases' },
  directives: { vi: 'chỉ thị', en: 'directives' },
};

export function limitError(limit: Limit): DomainError {
  const { vi, en } = NAMES[limit];
  return new DomainError('COST_LIMIT', {
    vi: `Một truy vấn có tối đa ${LIMITS[limit]} ${vi}: hãy chia nhỏ.`,
    en: `A document holds at most ${LIMITS[limit]} ${en}: split it.`,
  });
}

/** The first limit that is passed. */
export function passedLimit(found: Readonly<Partial<Record<Limit, number>>>): Limit | null {
  const passed = (Object.keys(LIMITS) as Limit[]).find((limit) => (found[limit] ?? 0) > LIMITS[limit]);
  return passed ?? null;
}
