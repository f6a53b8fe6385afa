import { charge } from '../../authz/meter.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { groupBy } from '../../kernel/group.ts';
import { readYear } from '../../kernel/written.ts';
import { disciplinesOf } from '../roster/index.ts';
import {
  listDutyGroups,
  listRankingConsequences,
  listRankingDisqualifiers,
  listRankingExclusions,
  rankingScaleAt,
} from '../rulebook/index.ts';
import type { UnitRef, UnitsService } from '../units/index.ts';
import type { PersonYear } from './ranking.checks.rules.ts';
import { type FindingRules, findingsOf, type RankingFinding } from './ranking.findings.rules.ts';
import { failuresBefore, officesInYear, type RankedRow, rankedOfYear } from './ranking.findings.store.ts';
import { yearOfWork } from './ranking.months.rules.ts';
import { yearPointsOf } from './ranking.points.rules.ts';
import { absencesOf, scoresOf } from './ranking.records.store.ts';
import { lastDayOf } from './ranking.rules.ts';
import { capsFor, type GroupRead, type RanksRead, readRanks } from './ranking.service.ts';

export interface RankingFindings extends RanksRead {
  readonly year: number;
  readonly rulesAt: LocalDate;
  /** How many of the ranks are proposals. */
  readonly proposed: number;
  readonly groups: readonly GroupRead[];
  readonly ungrouped: number;
  readonly findings: readonly RankingFinding[];
}

/** Persons looked at in one go: those of a large province. */
const MOST_PERSONS = 5_000;

/** What the rules find in the ranking of a year, decided or proposed. It blocks nothing. */
export class RankingFindingsService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  async findings(scope: Scope, ref: UnitRef, year: number, rulesAt: LocalDate | null): Promise<RankingFindings> {
    const lastDay = lastDayOf(readYear(year));
    const at = rulesAt ?? lastDay;
    const { units } = await this.#units.select(scope, 'roster:read', { by: 'unit', ref }, lastDay, 'AS_WAS');
    const [unit] = units;
    if (unit === undefined) throw new DomainError('UNIT_NOT_FOUND');
    const rows = await rankedOfYear(scope, unit.id, year, MOST_PERSONS);
    if (rows.length > MOST_PERSONS) throw tooMany();
    charge(scope, rows.length);
    const bodies = groupBy(rows, ({ unitId }) => unitId);
    const capsOf = await capsFor(scope, [unit.id, ...bodies.keys()], { unitsAt: lastDay, rulesAt: at });
    const rules: Omit<FindingRules, 'caps'> = {
      scale: await rankingScaleAt(scope, at),
      disqualifiers: await listRankingDisqualifiers(scope, at),
      exclusions: await listRankingExclusions(scope, at),
      consequences: await listRankingConsequences(scope, at),
      dutyGroups: await listDutyGroups(scope, at),
    };
    const persons = await personYears(scope, rows, year);
    if (rows.length > 0) {
      scope.note({
        subject: 'person',
        personIds: [...new Set(rows.map(({ personId }) => personId))],
        unitIds: [...new Set(rows.map(({ unitId }) => unitId))],
        detail: { field: 'rankingFindings', year },
      });
    }
    const ranked = persons.flatMap(({ unitId, titleCode, rank }) =>
      rank === null ? [] : [{ unitId, titleCode, rank, count: 1 }],
    );
    return {
      year,
      rulesAt: at,
      proposed: rows.filter(({ rank, proposedRank }) => rank === null && proposedRank !== null).length,
      ...readRanks(unit.id, ranked, capsOf, rules.dutyGroups),
      findings: [...groupBy(persons, ({ unitId }) => unitId)].flatMap(([unitId, body]) =>
        findingsOf(year, body, { ...rules, caps: capsOf(unitId) }),
      ),
    };
  }
}

/** One statement for each kind of record, however many persons. */
async function personYears(scope: Scope, rows: readonly RankedRow[], year: number): Promise<readonly PersonYear[]> {
  const ids = [...new Set(rows.map(({ personId }) => personId))];
  const ofPerson = <Row extends { readonly personId: string }>(records: readonly Row[]) => {
    const groups = groupBy(records, ({ personId }) => personId);
    return (personId: string): readonly Row[] => groups.get(personId) ?? [];
  };
  const offices = ofPerson(await officesInYear(scope, ids, year));
  const absences = ofPerson(await absencesOf(scope, ids, lastDayOf(year)));
  const scores = ofPerson(await scoresOf(scope, ids, { from: year, to: year }));
  const disciplines = ofPerson(await disciplinesOf(scope, ids, `${year}-01-01`, `${year + 1}-01-01`));
  const failures = ofPerson(await failuresBefore(scope, ids, year));
  return rows.map(({ proposedRank, generalPoints, taskPoints, ...row }) => ({
    ...row,
    rank: row.rank ?? proposedRank,
    work: yearOfWork(
      offices(row.personId),
      absences(row.personId)
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ from, to, kind }) => ({ from, to, maternity: kind === 'MATERNITY' })),
      year,
    ),
    points: yearPointsOf(scores(row.personId)),
    givenPoints: generalPoints === null || taskPoints === null ? null : { general: generalPoints, tasks: taskPoints },
    disciplines: disciplines(row.personId),
    failedBefore: failures(row.personId).map((failure) => failure.year),
  }));
}

const tooMany = () =>
  new DomainError(
    'COST_LIMIT',
    {
      vi: `Năm này có hơn ${MOST_PERSONS} người: hãy hỏi từng huyện hoặc từng xã.`,
      en: `More than ${MOST_PERSONS} persons were ranked: ask for one district, or one commune, at a time.`,
    },
    'unit',
  );
