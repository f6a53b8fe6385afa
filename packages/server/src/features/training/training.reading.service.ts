import { charge } from '../../authz/meter.ts';
import type { Scope } from '../../authz/scope.ts';
import { type LocalDate, yearOf } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { type Page, pageRequest, toPage } from '../../kernel/page.ts';
import { readYear } from '../../kernel/written.ts';
import type { RosterService } from '../roster/index.ts';
import type { TrainingForm } from '../rulebook/index.ts';
import type { UnitSelection, UnitsService } from '../units/index.ts';
import { knownCandidates, namedCourse, readEligibility } from './training.candidates.ts';
import { noteNominations } from './training.nomination.service.ts';
import {
  countNominations,
  type EligibilitySnapshot,
  type NominationFilter,
  type NominationRow,
  nominationsPage,
} from './training.nomination.store.ts';

/** What is read of training without changing anything. */
export class TrainingReadingService {
  readonly #units: UnitsService;
  readonly #roster: RosterService;

  constructor(units: UnitsService, roster: RosterService) {
    this.#units = units;
    this.#roster = roster;
  }

  async nominations(
    scope: Scope,
    selection: UnitSelection,
    asked: Omit<NominationFilter, 'unitIds' | 'at'> & { readonly at: LocalDate | null },
    first: number,
    after: string | null,
  ): Promise<{ page: Page<NominationRow>; count: () => Promise<number> }> {
    const page = pageRequest(first, after, 2, KEY_PART);
    for (const field of ['planLineId', 'personId'] as const) {
      const id = asked[field];
      if (id !== null && !isId(id)) throw new DomainError('NOT_FOUND', undefined, field);
    }
    const at = asked.at ?? lastDayKnown(readYear(asked.year), this.#units.today());
    const { units } = await this.#units.select(scope, 'roster:read', selection, at, 'AS_WAS');
    const filter = { ...asked, at, unitIds: units.map(({ id }) => id) };
    const rows = await nominationsPage(scope, filter, page);
    noteNominations(scope, rows.slice(0, page.first));
    return {
      page: toPage(
        rows,
        page,
        ({ nominatedOn, id }) => [nominatedOn, id],
        (row) => row,
      ),
      count: () => countNominations(scope, filter),
    };
  }

  async eligibility(
    scope: Scope,
    personId: string,
    courseCode: string,
    form: TrainingForm | null,
    at: LocalDate,
  ): Promise<EligibilitySnapshot> {
    const official = await this.#roster.official(scope, personId, at);
    const course = await namedCourse(scope, courseCode);
    const [known] = await knownCandidates(scope, [official], at);
    if (known === undefined) throw new DomainError('NOT_FOUND');
    charge(scope, 1);
    return (await readEligibility(scope, at, [course.code]))(known, course, form);
  }
}

const KEY_PART = /^(\d{4}-\d{2}-\d{2}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Today, or the last day of a year that is over; a year to come begins with its first. */
function lastDayKnown(year: number, today: LocalDate): LocalDate {
  if (yearOf(today) === year) return today;
  return yearOf(today) < year ? `${year}-01-01` : `${year}-12-31`;
}
