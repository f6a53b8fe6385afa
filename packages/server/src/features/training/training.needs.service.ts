import type { Scope } from '../../authz/scope.ts';
import { covers, type LocalDate, yearOf } from '../../kernel/date.ts';
import { groupBy } from '../../kernel/group.ts';
import { noteSeen, type OfficialRow, type RosterService } from '../roster/index.ts';
import {
  type Basis,
  type CourseRow,
  listCourses,
  listTrainingDurations,
  type Requirement,
  type StandardStatus,
} from '../rulebook/index.ts';
import { standardReadings } from '../titles/index.ts';
import type { UnitSelection } from '../units/index.ts';
import { type KnownCandidate, knownCandidates, readScales } from './training.candidates.ts';
import { reportedStatus } from './training.machine.rules.ts';
import {
  coursesClosing,
  isShort,
  type NeedSource,
  type Scales,
  type YearOfLessons,
  yearOfLessons,
} from './training.needs.rules.ts';
import { type NominationRow, nominationsUnderWay } from './training.nomination.store.ts';
import { type EnrolmentRow, enrolmentsOf } from './training.store.ts';

/** Needs of this many persons are answered at once. */
const MOST_OFFICIALS = 5_000;

export interface TrainingNeed {
  readonly official: OfficialRow;
  readonly source: NeedSource;
  /** Null for what everybody owes in a year. */
  readonly standard: {
    readonly title: { readonly code: string; readonly name: string };
    readonly requirement: Requirement;
    /** Null where no level is known. */
    readonly held: { readonly code: string; readonly name: string } | null;
    readonly required: { readonly code: string; readonly name: string };
    readonly transitionTo: LocalDate | null;
  } | null;
  readonly lessons: (YearOfLessons & { readonly least: number }) | null;
  readonly status: StandardStatus;
  readonly basis: Basis;
  /** Courses that would close it, the lowest level first. */
  readonly courses: readonly CourseRow[];
  /** On the way to one of them. */
  readonly nominations: readonly NominationRow[];
  readonly turns: readonly EnrolmentRow[];
}

/** Standards read of titles held and planned for, with what is known of the persons. */
export interface ReadNeeds {
  readonly candidates: readonly KnownCandidate[];
  readonly courses: readonly CourseRow[];
  readonly scales: Scales;
  readonly needs: readonly TrainingNeed[];
  /** Those of which the level held is not known: nothing can be said. */
  readonly unknown: readonly TrainingNeed[];
}

/** What is missing and can be learned: by titles held, by titles planned for, by what the year asks for. */
export class TrainingNeedsService {
  readonly #roster: RosterService;

  constructor(roster: RosterService) {
    this.#roster = roster;
  }

  async needs(
    scope: Scope,
    selection: UnitSelection,
    at: LocalDate,
    sources: readonly NeedSource[],
    includeUnknown: boolean,
  ): Promise<readonly TrainingNeed[]> {
    const officials = await this.#roster.everyOfficial(scope, selection, at, MOST_OFFICIALS);
    const read = await this.read(scope, officials, at, at);
    const needs = [
      ...read.needs,
      ...(includeUnknown ? read.unknown : []),
      ...(sources.includes('YEARLY_MINIMUM') ? await this.#yearly(scope, officials, at) : []),
    ].filter(({ source }) => sources.includes(source));
    const places = new Map(officials.map(({ id }, index) => [id, index]));
    const placeOf = ({ official }: TrainingNeed) => places.get(official.id) ?? 0;
    const sorted = needs.sort((a, b) => placeOf(a) - placeOf(b));
    noteSeen(scope, [...new Set(sorted.map(({ official }) => official))], at);
    return sorted;
  }

  /** Who they are on one day, against the standards of another. A constant number of statements. */
  async read(
    scope: Scope,
    everybody: readonly OfficialRow[],
    at: LocalDate,
    standardsAt: LocalDate,
  ): Promise<ReadNeeds> {
    const officials = everybody.filter(({ category }) => category !== 'NON_SPECIALISED');
    const ids = officials.map(({ id }) => id);
    const candidates = await knownCandidates(scope, officials, at);
    const courses = await listCourses(scope);
    const scales = await readScales(scope);
    const underWay = groupBy(await nominationsUnderWay(scope, ids, at), ({ personId }) => personId);
    const turns = groupBy(await enrolmentsOf(scope, ids, at), ({ personId }) => personId);

    const asked = candidates.flatMap(({ official, facts }) => {
      const held = new Set(official.titles.map(({ code }) => code));
      return [
        ...official.titles.map((title) => ({ official, title, source: 'TITLE_HELD' as const })),
        ...facts.planned
          .filter(({ code }) => !held.has(code))
          .map((title) => ({ official, title, source: 'TITLE_PLANNED' as const })),
      ];
    });
    const readings = groupBy(
      await standardReadings(
        scope,
        asked.map(({ official, title }) => ({ personId: official.id, titleCode: title.code })),
        standardsAt,
      ),
      ({ personId, titleCode }) => `${personId} ${titleCode}`,
    );
    const read = asked.flatMap((each) =>
      (readings.get(`${each.official.id} ${each.title.code}`) ?? []).map((reading) => ({ ...each, reading })),
    );
    const needOf = ({ official, title, source, reading }: (typeof read)[number]): TrainingNeed => {
      const { requirement, status, held, required, minimum, transitionTo, basis } = reading;
      const closing = coursesClosing(reading, courses, scales);
      const codes = new Set(closing.map(({ code }) => code));
      return {
        official,
        source,
        standard: {
          title,
          requirement,
          held: held === null ? null : { code: held.code, name: held.nameVi },
          required: { code: minimum, name: required?.nameVi ?? minimum },
          transitionTo: status === 'IN_TRANSITION' ? transitionTo : null,
        },
        lessons: null,
        status,
        basis,
        courses: closing,
        nominations: (underWay.get(official.id) ?? []).filter(({ course }) => codes.has(course)),
        turns: (turns.get(official.id) ?? []).filter(
          (turn) => turn.steps === null && codes.has(turn.course) && reportedStatus(turn, at) === 'ENROLLED',
        ),
      };
    };
    return {
      candidates,
      courses,
      scales,
      needs: read.filter(({ reading }) => isShort(reading, scales)).map(needOf),
      unknown: read.filter(({ reading }) => reading.held === null).map(needOf),
    };
  }

  async #yearly(scope: Scope, everybody: readonly OfficialRow[], at: LocalDate): Promise<TrainingNeed[]> {
    const rule = (await listTrainingDurations(scope)).find(
      ({ subject, basis }) => subject === 'YEAR' && covers({ from: basis.from, to: basis.to }, at),
    );
    if (rule?.least == null) return [];
    const { least, basis } = rule;
    const officials = everybody.filter(({ category }) => category !== 'NON_SPECIALISED');
    const ids = officials.map(({ id }) => id);
    const turns = groupBy(await enrolmentsOf(scope, ids, at), ({ personId }) => personId);
    return officials.flatMap((official): TrainingNeed[] => {
      const year = yearOfLessons(turns.get(official.id) ?? [], yearOf(at), { least, verified: basis.verified });
      if (year.status === 'MET') return [];
      return [
        {
          official,
          source: 'YEARLY_MINIMUM',
          standard: null,
          lessons: { ...year, least },
          status: year.status,
          basis,
          courses: [],
          nominations: [],
          turns: [],
        },
      ];
    });
  }
}
