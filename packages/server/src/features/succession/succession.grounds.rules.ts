import { type LocalDate, yearOf } from '../../kernel/date.ts';
import type { Bilingual } from '../../kernel/text.ts';
import type { RemovalGroundRow, RemovalReason, RetirementAge } from '../rulebook/index.ts';
import { type PlannedEntry, retiredBy, yearsOfTerm } from './succession.rules.ts';

/** What a ground rests on, kept with the proposal it makes: as it was known on that day, under the rule of that day. */
export interface Evidence {
  readonly at: LocalDate;
  readonly instrument: string | null;
  readonly clause: string | null;
  readonly verified: boolean;
  /** The day of what was found; null where it has none. */
  readonly day: LocalDate | null;
  readonly value: string;
  readonly vi: string;
  readonly en: string;
}

export interface Ground<Entry> {
  readonly entry: Entry;
  readonly reason: RemovalReason;
  readonly rule: RemovalGroundRow;
  /** Whether the rule, and all it was applied with, were read in a public source. */
  readonly verified: boolean;
  readonly evidence: Evidence;
}

export interface GroundFacts {
  readonly ages: readonly Pick<RetirementAge, 'sex' | 'year' | 'months' | 'verified'>[];
  /** The latest year ranked of each person. */
  readonly ranks: readonly { readonly personId: string; readonly year: number; readonly rank: string }[];
  readonly standards: readonly {
    readonly personId: string;
    readonly titleCode: string;
    readonly requirement: string;
    readonly minimum: string;
    readonly status: string;
    readonly verified: boolean;
  }[];
  readonly disciplines: readonly {
    readonly personId: string;
    readonly kind: string;
    readonly decidedOn: LocalDate;
    readonly decisionNumber: string;
  }[];
}

/** An entry in force. */
export type GroundEntry = Pick<PlannedEntry, 'personId' | 'titleCode' | 'sex' | 'birthDate' | 'birthPrecision'> & {
  readonly from: LocalDate;
};

interface Found {
  readonly verified: boolean;
  readonly day: LocalDate | null;
  readonly value: string;
  readonly message: Bilingual;
}
type Look = (entry: GroundEntry, facts: GroundFacts, term: string, at: LocalDate) => Found | null;

/**
 * What the rules of the day find against entries in force: each proposes a removal, people decide. Of what was not seen
 * nothing is found: an UNKNOWN standard, a year not ranked, a birth date outside of the reach.
 */
export function groundsOf<Entry extends GroundEntry>(
  entries: readonly Entry[],
  rules: readonly RemovalGroundRow[],
  facts: GroundFacts,
  term: string,
  at: LocalDate,
): Ground<Entry>[] {
  return entries.flatMap((entry) =>
    rules.flatMap((rule) => {
      const found = LOOKS[rule.reason]?.(entry, facts, term, at) ?? null;
      if (found === null) return [];
      const { instrument, clause } = rule.basis;
      const verified = rule.basis.verified && found.verified;
      const { day, value, message } = found;
      return [
        {
          entry,
          reason: rule.reason,
          rule,
          verified,
          evidence: { at, instrument, clause, verified, day, value, ...message },
        },
      ];
    }),
  );
}

/** Somebody is proposed for removal once, for the first ground that was checked throughout: nothing else is held against anybody. */
export function heldAgainst<Entry>(grounds: readonly Ground<Entry>[]): Ground<Entry>[] {
  const first = new Map<Entry, Ground<Entry>>();
  for (const ground of grounds) {
    if (ground.verified && !first.has(ground.entry)) first.set(ground.entry, ground);
  }
  return [...first.values()];
}

/** Grounds that no record of the register shows are left to people. */
const LOOKS: Readonly<Partial<Record<RemovalReason, Look>>> = {
  OVER_AGE: (entry, { ages }, term, at) => {
    const years = yearsOfTerm(term);
    if (years === null) return null;
    // Before it begins, somebody has to be able to serve all of it; after that, to be of working age at all.
    const begun = yearOf(at) >= years.first;
    const before = begun ? yearOf(at) : years.last;
    const checked = retiredBy(
      entry,
      before,
      ages.filter(({ verified }) => verified),
    );
    const retired = checked ?? retiredBy(entry, before, ages);
    if (retired === null) return null;
    return {
      verified: checked !== null,
      day: null,
      value: String(retired),
      message: begun
        ? {
            vi: `Đã đến tuổi nghỉ hưu, chậm nhất năm ${retired}.`,
            en: `Reached the age of retirement, in ${retired} at the latest.`,
          }
        : {
            vi: `Đến tuổi nghỉ hưu chậm nhất năm ${retired}, không đủ tuổi công tác trọn nhiệm kỳ ${term}.`,
            en: `Reaches the age of retirement in ${retired} at the latest, too early to serve the whole term ${term}.`,
          },
    };
  },

  DISCIPLINED: ({ personId, from }, { disciplines }, _, at) => {
    const last = disciplines
      .filter(({ personId: of, decidedOn }) => of === personId && from <= decidedOn && decidedOn <= at)
      .sort((a, b) => b.decidedOn.localeCompare(a.decidedOn))[0];
    if (last === undefined) return null;
    return {
      verified: true,
      day: last.decidedOn,
      value: last.kind,
      message: {
        vi: `Bị kỷ luật (${last.kind}) theo quyết định ${last.decisionNumber} ngày ${last.decidedOn}, khi đang trong quy hoạch.`,
        en: `Disciplined (${last.kind}) by decision ${last.decisionNumber} of ${last.decidedOn}, while planned.`,
      },
    };
  },

  STANDARD_NOT_MET: ({ personId, titleCode }, { standards }) => {
    const missed = standards.find(
      (one) => one.personId === personId && one.titleCode === titleCode && one.status === 'NOT_MET',
    );
    if (missed === undefined) return null;
    return {
      verified: missed.verified,
      day: null,
      value: `${missed.requirement} ${missed.minimum}`,
      message: {
        vi: `Không đạt tiêu chuẩn ${missed.requirement} của chức danh ${titleCode}: cần ${missed.minimum}.`,
        en: `Does not meet the ${missed.requirement} standard of the title ${titleCode}: ${missed.minimum} is needed.`,
      },
    };
  },

  TASKS_NOT_COMPLETED: ({ personId, from }, { ranks }, _, at) => {
    const last = ranks.find((one) => one.personId === personId);
    if (last?.rank !== 'NOT_COMPLETED' || last.year < yearOf(from) || last.year > yearOf(at)) return null;
    return {
      verified: true,
      day: `${last.year}-12-31` <= at ? `${last.year}-12-31` : null,
      value: String(last.year),
      message: {
        vi: `Xếp loại không hoàn thành nhiệm vụ năm ${last.year}.`,
        en: `Ranked as not having completed the tasks of ${last.year}.`,
      },
    };
  },
};
