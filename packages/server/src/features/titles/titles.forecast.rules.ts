import { addDays } from '../../kernel/date.ts';
import { groupBy } from '../../kernel/group.ts';
import type { Bilingual } from '../../kernel/text.ts';
import type { StandardStatus } from '../rulebook/index.ts';
import { type AskedStandard, type Held, type Scales, statusOf } from './titles.rules.ts';

/** Why an office will need somebody's attention. */
export const FORECAST_KINDS = {
  RETIREMENT: 'RETIREMENT',
  STANDARD_TRANSITION_ENDS: 'STANDARD_TRANSITION_ENDS',
  STANDARD_CHANGES: 'STANDARD_CHANGES',
  OFFICE_ENDS: 'OFFICE_ENDS',
} as const;
export type ForecastKind = keyof typeof FORECAST_KINDS;

export interface DatedStandard extends AskedStandard {
  readonly basis: { readonly from: string; readonly to: string | null };
}

export interface Shortfall<Standard extends DatedStandard> {
  readonly kind: Extract<ForecastKind, 'STANDARD_TRANSITION_ENDS' | 'STANDARD_CHANGES'>;
  /** The first day on which the person falls short. */
  readonly on: string;
  readonly standard: Standard;
  readonly status: StandardStatus;
}

/** How far short a status is; what is not known is not short. */
const SHORT: Readonly<Record<StandardStatus, number>> = { MET: 0, EXEMPT: 0, UNKNOWN: 0, IN_TRANSITION: 1, NOT_MET: 2 };

/**
 * The days after `at`, up to `until`, on which somebody who holds a title and learns nothing more falls short of what it
 * asks, or further short than the day before: a transition ends, or another standard takes effect. Give the standards of
 * the title in force on any of the days.
 */
export function shortfallsOf<Standard extends DatedStandard>(
  standards: readonly Standard[],
  held: Held,
  scales: Scales,
  at: string,
  until: string,
): Shortfall<Standard>[] {
  return [...groupBy(standards, ({ requirement }) => requirement).values()].flatMap((rows) => {
    const days = [...new Set(rows.flatMap(({ basis, transitionTo }) => [basis.from, transitionTo ?? basis.from]))]
      .filter((day) => at < day && day <= until)
      .sort();
    const inForce = (day: string) =>
      rows.find(({ basis }) => basis.from <= day && (basis.to === null || day < basis.to)) ?? null;
    const shortOn = (day: string) => {
      const standard = inForce(day);
      return standard === null ? 0 : SHORT[statusOf(standard, held, scales, day)];
    };
    return days.flatMap((on): Shortfall<Standard>[] => {
      const standard = inForce(on);
      if (standard === null || shortOn(on) <= shortOn(addDays(on, -1))) return [];
      const kind = standard.basis.from === on ? 'STANDARD_CHANGES' : 'STANDARD_TRANSITION_ENDS';
      return [{ kind, on, standard, status: statusOf(standard, held, scales, on) }];
    });
  });
}

interface Named {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** What is to be told of a forecast, beside the person, the title and the day. */
export type Told =
  | { readonly kind: 'RETIREMENT'; readonly earliest: string; readonly months: number }
  | {
      readonly kind: Shortfall<DatedStandard>['kind'];
      readonly held: Named | null;
      readonly required: Named;
      readonly transitionTo: string | null;
      readonly status: StandardStatus;
    }
  | { readonly kind: 'OFFICE_ENDS' };

export function sayForecast(told: Told, title: string, on: string): Bilingual {
  switch (told.kind) {
    case 'RETIREMENT': {
      const [years, months] = [Math.floor(told.months / 12), told.months % 12];
      const age = {
        vi: `${years} tuổi${months > 0 ? ` ${months} tháng` : ''}`,
        en: `${years} years${months > 0 ? ` ${months} months` : ''}`,
      };
      if (told.earliest === on) {
        return { vi: `Đủ ${age.vi}, nghỉ hưu từ ${on}.`, en: `Reaches ${age.en} and retires from ${on}.` };
      }
      return {
        vi: `Chỉ biết năm sinh: đủ tuổi nghỉ hưu sớm nhất từ ${told.earliest}, muộn nhất từ ${on} (${age.vi}).`,
        en: `Only the year of birth is known: retires from ${told.earliest} at the earliest, from ${on} at the latest (${age.en}).`,
      };
    }
    case 'OFFICE_ENDS':
      return { vi: `Thôi giữ ${title} từ ${on}.`, en: `Holds ${title} no longer from ${on}.` };
    case 'STANDARD_TRANSITION_ENDS':
      return {
        vi: `Từ ${on} không còn thời hạn chuyển tiếp: ${title} cần ${told.required.nameVi}, đang có ${told.held?.nameVi ?? '—'}.`,
        en: `From ${on} no transition runs: ${title} needs ${told.required.nameEn}, ${told.held?.nameEn ?? '—'} is held.`,
      };
    case 'STANDARD_CHANGES': {
      const until = told.status === 'IN_TRANSITION' ? told.transitionTo : null;
      return {
        vi: `Từ ${on} ${title} cần ${told.required.nameVi}, đang có ${told.held?.nameVi ?? '—'}${until === null ? '' : `; chuyển tiếp đến ${until}`}.`,
        en: `From ${on} ${title} needs ${told.required.nameEn}, ${told.held?.nameEn ?? '—'} is held${until === null ? '' : `; the transition runs up to ${until}`}.`,
      };
    }
  }
}
