import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { noteSeen, type OfficialRow, type RosterService } from '../roster/index.ts';
import {
  listRetirementAges,
  type Retirement,
  type RetirementAgeRow,
  retirementOf,
  type StandardRow,
} from '../rulebook/index.ts';
import type { UnitSelection } from '../units/index.ts';
import { type ForecastKind, shortfallsOf } from './titles.forecast.rules.ts';
import { type Levels, readLevels, readStandards, type StandardReading, standardReader } from './titles.readings.ts';
import type { Held } from './titles.rules.ts';

/** Readings of this many persons are answered at once: the officials of a large province, not those of the country. */
const MOST_OFFICIALS = 5_000;

type Reached = Retirement<RetirementAgeRow>;
type HeldTitle = OfficialRow['titles'][number];

export interface StandardGap extends StandardReading {
  readonly official: OfficialRow;
  readonly title: HeldTitle;
}

export type Forecast = { readonly official: OfficialRow; readonly title: HeldTitle | null; readonly on: LocalDate } & (
  | { readonly kind: 'RETIREMENT'; readonly earliest: Reached; readonly latest: Reached }
  | { readonly kind: Extract<ForecastKind, `STANDARD_${string}`>; readonly reading: StandardReading }
  | { readonly kind: 'OFFICE_ENDS' }
);

export class TitlesService {
  readonly #roster: RosterService;

  constructor(roster: RosterService) {
    this.#roster = roster;
  }

  /** Cadres and civil servants against what their titles ask for on the day; those met only when asked for. */
  async standardGaps(
    scope: Scope,
    selection: UnitSelection,
    at: LocalDate,
    includeMet: boolean,
  ): Promise<readonly StandardGap[]> {
    const officials = await this.#officials(scope, selection, at);
    const readingsOf = await standardReader(scope, at);
    const gaps = officials.flatMap((official) =>
      official.titles.flatMap((title) =>
        readingsOf(title.code, heldBy(official))
          .filter(({ status }) => includeMet || status !== 'MET')
          .map((reading): StandardGap => ({ ...reading, official, title })),
      ),
    );
    noteSeen(scope, [...new Set(gaps.map(({ official }) => official))], at);
    return gaps;
  }

  /**
   * Who of those in office on the day will have to be replaced or sent to learn by another, as known today: as if each
   * kept the titles held up to the end of the office, and learned nothing more. In the order of the days.
   */
  async forecast(
    scope: Scope,
    selection: UnitSelection,
    at: LocalDate,
    until: LocalDate,
  ): Promise<readonly Forecast[]> {
    if (until < at) {
      throw new DomainError(
        'VALIDATION_FAILED',
        { vi: '`until` phải từ `at` trở đi.', en: '`until` must not be before `at`.' },
        'until',
      );
    }
    const ages = await listRetirementAges(scope);
    refuseOutside(ages, at, until);
    const officials = await this.#officials(scope, selection, at);
    const standards = await readStandards(scope, at, until);
    const levels = await readLevels(scope);
    const forecasts = officials.flatMap((official): Forecast[] => [
      ...retirements(official, ages, until),
      ...shortfalls(official, standards, levels, at, until),
      ...(official.until !== null && official.until <= until
        ? [{ kind: 'OFFICE_ENDS' as const, official, title: official.titles[0] ?? null, on: official.until }]
        : []),
    ]);
    noteSeen(scope, [...new Set(forecasts.map(({ official }) => official))], at);
    return forecasts.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  }

  async #officials(scope: Scope, selection: UnitSelection, at: LocalDate): Promise<readonly OfficialRow[]> {
    const officials = await this.#roster.everyOfficial(scope, selection, at, MOST_OFFICIALS);
    return officials.filter(({ category }) => category !== 'NON_SPECIALISED');
  }
}

const heldBy = (official: OfficialRow): Held => ({
  PROFESSIONAL: official.education,
  POLITICAL_THEORY: official.politicalTheory,
  STATE_MANAGEMENT: official.stateManagement,
});

/** A year without an age of retirement would read as a year in which nobody retires. */
function refuseOutside(ages: readonly RetirementAgeRow[], at: LocalDate, until: LocalDate): void {
  const years = ages.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (at >= `${first}-01-01` && until <= `${last}-12-31`) return;
  throw new DomainError(
    'VALIDATION_FAILED',
    {
      vi: `Bảng tuổi nghỉ hưu chỉ có từ năm ${first} đến năm ${last}: hãy hỏi trong khoảng đó.`,
      en: `The table of retirement ages runs from ${first} to ${last}: ask for days within it.`,
    },
    at < `${first}-01-01` ? 'at' : 'until',
  );
}

function retirements(official: OfficialRow, ages: readonly RetirementAgeRow[], until: LocalDate): Forecast[] {
  const reached = retirementOf(official, ages);
  if (reached === null || reached.earliest.on > until) return [];
  const [title = null] = official.titles;
  return [{ kind: 'RETIREMENT', official, title, on: reached.latest.on, ...reached }];
}

function shortfalls(
  official: OfficialRow,
  standards: ReadonlyMap<string, readonly (StandardRow & { readonly verified: boolean })[]>,
  { scales, named }: Levels,
  at: LocalDate,
  until: LocalDate,
): Forecast[] {
  const held = heldBy(official);
  return official.titles.flatMap((title) =>
    shortfallsOf(standards.get(title.code) ?? [], held, scales, at, until)
      .filter(({ on }) => official.until === null || on < official.until)
      .map(({ kind, on, standard, status }): Forecast => {
        const { requirement, minimum } = standard;
        const reading = { status, held: named(requirement, held[requirement]), required: named(requirement, minimum) };
        return { kind, official, title, on, reading: { ...standard, ...reading } };
      }),
  );
}
