import type { Indicator } from '../define.ts';
import { keyOfficials } from './key-officials.ts';
import { officials } from './officials.ts';
import { planning, ranking, training } from './year.ts';

const list = [...officials, ...keyOfficials, ...training, ...ranking, ...planning] as const;

export type IndicatorCode = (typeof list)[number]['code'];

/** Every indicator there is. Add one here and it is in the API, the catalogue, the SDK and the laws. */
export const INDICATORS: readonly (Indicator & { readonly code: IndicatorCode })[] = list;

const byCode = new Map<string, Indicator>(INDICATORS.map((indicator) => [indicator.code, indicator]));

export function indicatorOf(code: IndicatorCode): Indicator {
  const indicator = byCode.get(code);
  if (indicator === undefined) throw new Error(`No indicator ${code} in the catalogue.`);
  return indicator;
}
