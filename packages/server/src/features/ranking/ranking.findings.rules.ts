import { groupBy } from '../../kernel/group.ts';
import type { Bilingual } from '../../kernel/text.ts';
import type {
  CapBase,
  DutyGroupRow,
  RankingCapRow,
  RankingConsequenceRow,
  RankingDisqualifierRow,
  RankingExclusionRow,
  RankingScaleRow,
} from '../rulebook/index.ts';
import {
  type FindingKind,
  type Found,
  ofDisqualifiers,
  ofFailures,
  ofPoints,
  ofTimeWorked,
  type PersonYear,
} from './ranking.checks.rules.ts';
import { bodiesOf, readCap } from './ranking.rules.ts';

export interface FindingRules {
  readonly scale: RankingScaleRow | null;
  readonly caps: readonly RankingCapRow[];
  readonly disqualifiers: readonly RankingDisqualifierRow[];
  readonly exclusions: readonly RankingExclusionRow[];
  readonly consequences: readonly RankingConsequenceRow[];
  readonly dutyGroups: readonly DutyGroupRow[];
}

/** Something to look at again; it blocks nothing. */
export interface RankingFinding {
  readonly kind: FindingKind;
  readonly unitId: string;
  readonly personId: string | null;
  /** The person or the group it is about; of a whole body nobody. */
  readonly subject: string | null;
  readonly groupCode: string | null;
  readonly base: CapBase | null;
  readonly message: Bilingual;
  readonly basis: RankingScaleRow['basis'];
  /** Whether the rule, and all it was applied with, were read in a public source. */
  readonly verified: boolean;
}

const NOT_CHECKED: Bilingual = {
  vi: 'Quy định, hoặc điều dùng để áp dụng, chưa đối chiếu với văn bản.',
  en: 'The rule, or something it was applied with, was not checked against its text.',
};

function told(found: Found, unitId: string, person: PersonYear | null): RankingFinding {
  const verified = found.basis.verified && found.inferred !== true;
  const { vi, en } = found;
  return {
    kind: found.kind,
    unitId,
    personId: person?.personId ?? null,
    subject: person?.personName ?? found.group?.nameVi ?? null,
    groupCode: found.group?.group ?? null,
    base: found.base ?? null,
    message: verified ? { vi, en } : { vi: `${vi} ${NOT_CHECKED.vi}`, en: `${en} ${NOT_CHECKED.en}` },
    basis: found.basis,
    verified,
  };
}

/** Body by body: the ceilings on it, then what is to be said of each person, in the order given. */
export function findingsOf(year: number, persons: readonly PersonYear[], rules: FindingRules): RankingFinding[] {
  const groupOf = new Map(rules.dutyGroups.map((row) => [row.titleCode, row]));
  const group = ({ titleCode }: PersonYear) => groupOf.get(titleCode ?? '') ?? null;
  return [...groupBy(persons, ({ unitId }) => unitId)].flatMap(([unitId, body]) => [
    ...capsOf(body, rules.caps, group).map((found) => told(found, unitId, null)),
    ...body.flatMap((person) =>
      [
        ...ofTimeWorked(person, rules.exclusions),
        ...ofPoints(person, rules.scale),
        ...ofDisqualifiers(person, rules.disqualifiers, group(person)),
        ...ofFailures(year, person, rules.consequences, group(person)),
      ].map((found) => told(found, unitId, person)),
    ),
  ]);
}

const BASE_NAMES: Readonly<Record<CapBase, Bilingual>> = {
  RANKED: { vi: 'người được xếp loại', en: 'persons ranked' },
  GOOD: { vi: 'người hoàn thành tốt', en: 'persons ranked good' },
  GOOD_OR_BETTER: { vi: 'người hoàn thành tốt trở lên', en: 'persons ranked good or better' },
};

function capsOf(
  body: readonly PersonYear[],
  caps: readonly RankingCapRow[],
  groupOf: (person: PersonYear) => DutyGroupRow | null,
): Found[] {
  const groups = groupBy(body, (person) => groupOf(person)?.group ?? null);
  return caps.flatMap((cap) => {
    const within =
      cap.per === 'BODY'
        ? [{ of: body, group: null }]
        : [...groups].flatMap(([code, of]) => (code === null ? [] : [{ of, group: groupOf(of[0]) }]));
    return within.flatMap(({ of, group }) => {
      const ranked = of.flatMap(({ rank }) => (rank === null ? [] : [{ unitId: '', rank, count: 1 }]));
      const { exceeded, excellent, ceiling, baseCount } = readCap(bodiesOf(ranked), cap);
      if (exceeded !== true) return [];
      const [where, whereEn] = group === null ? ['', ''] : [`Nhóm ${group.nameVi}: `, `${group.nameEn}: `];
      const base = BASE_NAMES[cap.base];
      return {
        kind: group === null ? ('CAP' as const) : ('GROUP_CAP' as const),
        basis: cap.basis,
        base: cap.base,
        group,
        inferred: group !== null && !group.basis.verified,
        vi: `${where}${excellent} người xuất sắc, vượt trần ${ceiling} (${cap.sharePercent} % của ${baseCount} ${base.vi}).`,
        en: `${whereEn}${excellent} ranked excellent, over the ceiling of ${ceiling} (${cap.sharePercent} % of ${baseCount} ${base.en}).`,
      };
    });
  });
}
