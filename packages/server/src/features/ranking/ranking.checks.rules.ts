import { yearOf } from '../../kernel/date.ts';
import type {
  CapBase,
  Disqualifier,
  DutyGroupRow,
  OfficialKind,
  RankingConsequenceRow,
  RankingDisqualifierRow,
  RankingExclusionRow,
  RankingScaleRow,
} from '../rulebook/index.ts';
import { isAbove, isLimited, type YearOfWork } from './ranking.months.rules.ts';
import { meanOf, rankByPoints, writePoints, type YearPoints } from './ranking.points.rules.ts';
import type { GivenPoints, NotRankedReason } from './ranking.review.rules.ts';
import { RANK_NAMES, type Rank } from './ranking.rules.ts';

export const FINDING_KINDS = {
  CAP: 'CAP',
  GROUP_CAP: 'GROUP_CAP',
  SHORT_SERVICE: 'SHORT_SERVICE',
  LONG_SERVICE: 'LONG_SERVICE',
  LONG_ABSENCE: 'LONG_ABSENCE',
  POINTS: 'POINTS',
  POINTS_NOT_MEAN: 'POINTS_NOT_MEAN',
  DISQUALIFIER: 'DISQUALIFIER',
  CONSEQUENCE: 'CONSEQUENCE',
} as const;
export type FindingKind = keyof typeof FINDING_KINDS;

/** A year of a person, with all that a rank may be held against. */
export interface PersonYear {
  readonly unitId: string;
  readonly personId: string;
  readonly personName: string;
  /** Decided or brought by a file; where neither, the one proposed. */
  readonly rank: Rank | null;
  readonly notRankedReason: NotRankedReason | null;
  /** The office held in the unit at the end of the year. */
  readonly category: 'CADRE' | 'CIVIL_SERVANT' | 'NON_SPECIALISED' | null;
  readonly titleCode: string | null;
  readonly appointedFrom: string | null;
  readonly work: YearOfWork;
  readonly points: YearPoints | null;
  readonly givenPoints: GivenPoints | null;
  readonly disqualifiers: readonly Disqualifier[];
  /** Disciplines decided in the year, as far as the viewer may see. */
  readonly disciplines: readonly { readonly decisionNumber: string; readonly decidedOn: string }[];
  /** Earlier years not completed. */
  readonly failedBefore: readonly number[];
}

/** What a check has to say. */
export interface Found {
  readonly kind: FindingKind;
  readonly basis: RankingScaleRow['basis'];
  readonly vi: string;
  readonly en: string;
  /** Applied with something that was not read. */
  readonly inferred?: boolean;
  readonly group?: DutyGroupRow | null;
  readonly base?: CapBase;
}

/** Months are counted in a way that was not read, so nothing here is fact. */
export function ofTimeWorked(person: PersonYear, exclusions: readonly RankingExclusionRow[]): Found[] {
  const { rank, work, notRankedReason } = person;
  return exclusions.flatMap((rule): Found[] => {
    const limited = isLimited(rule, work);
    const basis = { basis: rule.basis, inferred: true };
    if (rule.code === 'SHORT_SERVICE' && !limited && notRankedReason === 'UNDER_SIX_MONTHS') {
      return [
        {
          ...basis,
          kind: 'LONG_SERVICE',
          vi: `${person.personName} không xếp loại vì chưa đủ ${rule.monthsBelow} tháng, nhưng theo sổ (${work.served} tháng công tác) thì được xếp loại.`,
          en: `${person.personName} is not ranked for less than ${rule.monthsBelow} months, but by the register (${work.served} months of work) would be.`,
        },
      ];
    }
    if (!limited || rank === null || !isAbove(rank, rule.bestRank)) return [];
    if (rule.code === 'SHORT_SERVICE') {
      return [
        {
          ...basis,
          kind: 'SHORT_SERVICE',
          vi: `${person.personName} được xếp ${RANK_NAMES[rank].vi}, nhưng sổ chỉ ghi ${work.served} tháng công tác trong năm.`,
          en: `${person.personName} is ranked ${RANK_NAMES[rank].en}, but the register has ${work.served} months of work in the year.`,
        },
      ];
    }
    const best = RANK_NAMES[rule.bestRank ?? 'NOT_COMPLETED'];
    return [
      {
        ...basis,
        kind: 'LONG_ABSENCE',
        vi: `${person.personName} được xếp ${RANK_NAMES[rank].vi}, nhưng nghỉ ${work.absent} tháng trong năm: cao nhất là ${best.vi}.`,
        en: `${person.personName} is ranked ${RANK_NAMES[rank].en}, but was absent for ${work.absent} months of the year: at best ${best.en}.`,
      },
    ];
  });
}

export function ofPoints(person: PersonYear, scale: RankingScaleRow | null): Found[] {
  const { rank, points, givenPoints, category, personName } = person;
  if (scale === null) return [];
  const given = givenPoints && { sum: givenPoints.general + givenPoints.tasks, periods: 1 };
  const counted = points ?? given;
  // The decree speaks of civil servants; that the year is the mean of its parts was not read.
  const inferred = category !== 'CIVIL_SERVANT' || (points !== null && !scale.meanVerified);
  const found: Found[] = [];
  const expected = counted && rankByPoints(scale, counted);
  if (counted !== null && expected !== null && rank !== null && rank !== expected) {
    const missing = points === null ? [] : points.missing;
    const [gap, gapEn] =
      missing.length === 0
        ? ['', '']
        : [` (chưa có điểm kỳ ${missing.join(', ')})`, ` (without a score of period ${missing.join(', ')})`];
    found.push({
      kind: 'POINTS',
      basis: scale.basis,
      inferred,
      vi: `${personName} được xếp ${RANK_NAMES[rank].vi}, nhưng ${writePoints(meanOf(counted))} điểm${gap} là ${RANK_NAMES[expected].vi}.`,
      en: `${personName} is ranked ${RANK_NAMES[rank].en}, but ${writePoints(meanOf(counted))} points${gapEn} are ${RANK_NAMES[expected].en}.`,
    });
  }
  if (points !== null && given !== null && given.sum * points.periods !== points.sum) {
    found.push({
      kind: 'POINTS_NOT_MEAN',
      basis: scale.basis,
      inferred: true,
      vi: `${personName}: điểm đề xuất ${writePoints(given.sum)} khác trung bình các kỳ đã ghi, ${writePoints(meanOf(points))}.`,
      en: `${personName}: ${writePoints(given.sum)} points were proposed, the mean of the periods recorded is ${writePoints(meanOf(points))}.`,
    });
  }
  return found;
}

/** Whether a rule of that kind speaks of the person, as far as that can be told. */
function speaksOf(of: OfficialKind, { category }: PersonYear, group: DutyGroupRow | null): boolean {
  switch (of) {
    case 'EVERYBODY':
      return true;
    case 'MANAGER':
      return group?.manages === true;
    case 'STAFF':
      return group?.manages === false;
    default:
      return category === of;
  }
}
const isByGroup = (of: OfficialKind) => of === 'MANAGER' || of === 'STAFF';

export function ofDisqualifiers(
  person: PersonYear,
  rules: readonly RankingDisqualifierRow[],
  group: DutyGroupRow | null,
): Found[] {
  const { rank, personName } = person;
  if (rank === null || rank === 'NOT_COMPLETED') return [];
  return rules.flatMap((rule): Found[] => {
    const named = person.disqualifiers.includes(rule.code);
    const disciplines = rule.code === 'DISCIPLINED' ? person.disciplines : [];
    if (!speaksOf(rule.of, person, group) || (!named && disciplines.length === 0)) return [];
    const [decision] = disciplines;
    const [why, whyEn] =
      named || decision === undefined
        ? [rule.textVi, rule.textEn]
        : [
            `có quyết định kỷ luật ${decision.decisionNumber} ngày ${decision.decidedOn}.`,
            `there is the disciplinary decision ${decision.decisionNumber} of ${decision.decidedOn}.`,
          ];
    return [
      {
        kind: 'DISQUALIFIER',
        basis: rule.basis,
        // A record of discipline does not say that it was for a violation of duties.
        inferred: !named || isByGroup(rule.of),
        vi: `${personName} được xếp ${RANK_NAMES[rank].vi}, nhưng ${lower(why)}`,
        en: `${personName} is ranked ${RANK_NAMES[rank].en}, but: ${whyEn}`,
      },
    ];
  });
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The years not completed that, with this one, make the rule speak. */
export function failuresTogether(
  rule: Pick<RankingConsequenceRow, 'consecutive' | 'withinYears' | 'withinAppointment'>,
  year: number,
  failedBefore: readonly number[],
  appointedFrom: string | null,
): readonly number[] {
  if (rule.consecutive) return failedBefore.filter((failed) => failed === year - 1);
  // Two in a row are dealt with as such.
  if (failedBefore.includes(year - 1)) return [];
  return failedBefore.filter(
    (failed) =>
      failed < year - 1 &&
      (rule.withinYears === null || failed > year - rule.withinYears) &&
      (!rule.withinAppointment || (appointedFrom !== null && failed >= yearOf(appointedFrom))),
  );
}

export function ofFailures(
  year: number,
  person: PersonYear,
  rules: readonly RankingConsequenceRow[],
  group: DutyGroupRow | null,
): Found[] {
  if (person.rank !== 'NOT_COMPLETED') return [];
  return rules.flatMap((rule): Found[] => {
    if (!speaksOf(rule.of, person, group)) return [];
    const failed = failuresTogether(rule, year, person.failedBefore, person.appointedFrom);
    if (failed.length === 0) return [];
    const years = [...failed, year].sort((a, b) => a - b).join(', ');
    return [
      {
        kind: 'CONSEQUENCE',
        basis: rule.basis,
        inferred: isByGroup(rule.of) || rule.withinAppointment,
        vi: `${person.personName} không hoàn thành các năm ${years}. ${rule.textVi}`,
        en: `${person.personName} was ranked not completed in ${years}. ${rule.textEn}`,
      },
    ];
  });
}
