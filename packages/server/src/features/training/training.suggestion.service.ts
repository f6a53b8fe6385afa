import type { Scope } from '../../authz/scope.ts';
import type { Clock, LocalDate } from '../../kernel/date.ts';
import { invalidInput } from '../../kernel/errors.ts';
import { readYear } from '../../kernel/written.ts';
import { noteSeen, type OfficialRow, type RosterService, sortName } from '../roster/index.ts';
import { type CourseRow, listOf, type TrainingForm } from '../rulebook/index.ts';
import type { UnitRef, UnitsService } from '../units/index.ts';
import { readEligibility } from './training.candidates.ts';
import { endAfter } from './training.machine.rules.ts';
import type { ReadNeeds, TrainingNeed, TrainingNeedsService } from './training.needs.service.ts';
import type { EligibilitySnapshot } from './training.nomination.store.ts';
import { checkSeats } from './training.plan.rules.ts';
import { linesOfPlans, outcomesOf, planOfYear } from './training.plan.store.ts';
import { type OpenNeed, suggest } from './training.suggestion.rules.ts';
import type { LostBy, NotChosenReason } from './training.suggestion.words.rules.ts';

/** Seats somebody offers, in place of those the plan has left. */
export interface OfferedSeats {
  readonly course: string;
  readonly seats: number;
  readonly form: TrainingForm | null;
  readonly to: LocalDate | null;
}

export const SEAT_FAULTS = { TOO_LATE: 'TOO_LATE', BEGUN: 'BEGUN', GRANTS_NOTHING: 'GRANTS_NOTHING' } as const;
export type SeatFault = keyof typeof SEAT_FAULTS;

/** Seats of a course, and why they are of no use by the day, if they are not. */
export interface ConsideredSeats extends OfferedSeats {
  readonly key: string;
  readonly planLineId: string | null;
  readonly from: LocalDate | null;
  readonly fault: SeatFault | null;
}

export interface Choice {
  readonly official: OfficialRow;
  readonly seats: ConsideredSeats;
  readonly needs: readonly TrainingNeed[];
  readonly eligibility: EligibilitySnapshot;
}

export interface NotChosen {
  readonly need: TrainingNeed;
  readonly reason: NotChosenReason;
  readonly lostBy: LostBy | null;
}

export interface TrainingSuggestion {
  readonly at: LocalDate;
  readonly by: LocalDate;
  readonly seats: readonly ConsideredSeats[];
  readonly choices: readonly Choice[];
  readonly notChosen: readonly NotChosen[];
}

export interface SuggestionAsked {
  readonly unit: UnitRef;
  readonly year: number;
  readonly by: LocalDate;
  readonly at: LocalDate | null;
  readonly offered: readonly OfferedSeats[] | null;
  readonly mostPerPerson: number | null;
}

/** Wards, not provinces: every pair of person and course is weighed. */
const MOST_OFFICIALS = 300;
const MOST_OFFERS = 50;
const LATEST = '9999-12-31';

/** Whom to send so that the most standards are met by a day. It writes nothing: people decide. */
export class TrainingSuggestionService {
  readonly #units: UnitsService;
  readonly #roster: RosterService;
  readonly #needs: TrainingNeedsService;
  readonly #clock: Clock;

  constructor(units: UnitsService, roster: RosterService, needs: TrainingNeedsService, clock: Clock) {
    this.#units = units;
    this.#roster = roster;
    this.#needs = needs;
    this.#clock = clock;
  }

  async suggest(scope: Scope, asked: SuggestionAsked): Promise<TrainingSuggestion> {
    const { unit, by, mostPerPerson } = asked;
    const at = asked.at ?? this.#clock.today();
    if (by < at) {
      throw invalidInput(
        `Ngày ${by} ở trước ngày xem (${at}).`,
        `The day ${by} is before the day looked at (${at}).`,
        'by',
      );
    }
    if (mostPerPerson !== null && (!Number.isInteger(mostPerPerson) || mostPerPerson < 1)) {
      throw invalidInput(
        'Số khóa cho một người từ 1 trở lên.',
        'Courses for one person are 1 or more.',
        'mostPerPerson',
      );
    }
    const officials = await this.#roster.everyOfficial(scope, { by: 'unit', ref: unit }, at, MOST_OFFICIALS);
    const read = await this.#needs.read(scope, officials, at, by);
    const offered =
      asked.offered === null ? await this.#planned(scope, asked) : offeredSeats(asked.offered, read.courses);
    const seats = offered.map((each): ConsideredSeats => ({ ...each, fault: faultOf(each, read.courses, at, by) }));
    const useful = seats.filter(({ fault }) => fault === null);

    const settled = [
      ...read.unknown.map((need): NotChosen => ({ need, reason: 'LEVEL_UNKNOWN', lostBy: null })),
      ...read.needs.flatMap((need): NotChosen[] => {
        const reason = settledBy(need, by);
        return reason === null ? [] : [{ need, reason, lostBy: null }];
      }),
    ];
    const open = new Map(
      read.needs
        .filter((need) => settledBy(need, by) === null)
        .map((need) => [`${need.official.id} ${keyOf(need)}`, need]),
    );
    const eligibility = await this.#eligibility(scope, read, useful, at);
    const { choices, passedOver } = suggest({
      persons: read.candidates.map(({ official }) => ({
        id: official.id,
        nameKey: sortName(official.fullName),
        needs: [...open.values()]
          .filter((need) => need.official.id === official.id)
          .map((need) => openNeed(need, read)),
      })),
      courses: useful.flatMap(({ key, course, seats: count }) => {
        const grants = courseNamed(read.courses, course)?.grants ?? null;
        if (grants === null) return [];
        return [
          { key, seats: count, grants: { requirement: grants.kind, level: levelOf(grants.kind, grants.level, read) } },
        ];
      }),
      mostPerPerson,
      verdictOf: (personId, key) => eligibility(personId, key)?.verdict ?? 'UNKNOWN',
    });
    const needNamed = (personId: string, key: string) => open.get(`${personId} ${key}`) ?? [];
    const suggestion = {
      at,
      by,
      seats,
      choices: choices.flatMap(({ personId, courseKey, closes }): Choice[] => {
        const official = officials.find(({ id }) => id === personId);
        const taken = useful.find(({ key }) => key === courseKey);
        const verdict = eligibility(personId, courseKey);
        if (official === undefined || taken === undefined || verdict === null) return [];
        return [
          { official, seats: taken, needs: closes.flatMap((key) => needNamed(personId, key)), eligibility: verdict },
        ];
      }),
      notChosen: [
        ...passedOver.flatMap(({ personId, need, reason, lostBy }): NotChosen[] => {
          const named = open.get(`${personId} ${need}`);
          return named === undefined ? [] : [{ need: named, reason, lostBy }];
        }),
        ...settled,
      ],
    };
    const shown = [...suggestion.choices, ...suggestion.notChosen.map(({ need }) => need)];
    noteSeen(scope, [...new Set(shown.map(({ official }) => official))], at);
    return suggestion;
  }

  /** What the plan of the year has left. */
  async #planned(scope: Scope, { unit, year }: SuggestionAsked): Promise<Omit<ConsideredSeats, 'fault'>[]> {
    const plan = await planOfYear(scope, await this.#units.manageable(scope, 'roster:read', unit), readYear(year));
    if (plan === null) {
      throw invalidInput(
        `Đơn vị chưa có kế hoạch năm ${year}: hãy lập kế hoạch, hoặc nêu chỉ tiêu.`,
        `The unit has no plan for ${year}: make one, or give the seats.`,
        'seats',
      );
    }
    const outcomes = new Map((await outcomesOf(scope, [plan.id])).map((row) => [row.lineId, row.booked]));
    return (await linesOfPlans(scope, [plan.id]))
      .filter(({ status }) => status === 'ACTIVE')
      .map(({ id, course, seats, form, from, to }) => ({
        key: `${course} ${from ?? LATEST} ${id}`,
        planLineId: id,
        course,
        seats: Math.max(0, seats - (outcomes.get(id) ?? 0)),
        form,
        from,
        to,
      }));
  }

  async #eligibility(
    scope: Scope,
    { candidates, courses }: ReadNeeds,
    seats: readonly ConsideredSeats[],
    at: LocalDate,
  ): Promise<(personId: string, key: string) => EligibilitySnapshot | null> {
    const read = await readEligibility(scope, at, [...new Set(seats.map(({ course }) => course))]);
    const known = new Map(candidates.map((candidate) => [candidate.official.id, candidate]));
    const found = new Map<string, EligibilitySnapshot>();
    return (personId, key) => {
      const name = `${personId} ${key}`;
      const candidate = known.get(personId);
      const offer = seats.find((each) => each.key === key);
      const course = offer && courseNamed(courses, offer.course);
      if (candidate === undefined || offer === undefined || course === undefined) return null;
      const verdict = found.get(name) ?? read(candidate, course, offer.form);
      found.set(name, verdict);
      return verdict;
    };
  }
}

const courseNamed = (courses: readonly CourseRow[], code: string) => courses.find((course) => course.code === code);
const levelOf = (kind: NonNullable<CourseRow['grants']>['kind'], level: string, { scales }: ReadNeeds) =>
  (scales[listOf(kind)] ?? []).indexOf(level);
const keyOf = ({ standard }: TrainingNeed) => `${standard?.title.code} ${standard?.requirement}`;

/** Why nothing is to be suggested for a need, whatever seats there are. */
function settledBy({ official, nominations, turns }: TrainingNeed, by: LocalDate): NotChosenReason | null {
  if (official.until !== null && official.until <= by) return 'LEAVES';
  return nominations.length + turns.length > 0 ? 'UNDER_WAY' : null;
}

function openNeed(need: TrainingNeed, read: ReadNeeds): OpenNeed {
  const { standard, source, status, basis } = need;
  if (standard === null) throw new Error('What a year asks for is met by no level.');
  return {
    key: keyOf(need),
    requirement: standard.requirement,
    minimum: levelOf(standard.requirement, standard.required.code, read),
    verified: basis.verified,
    held: source === 'TITLE_HELD',
    transitionTo: status === 'IN_TRANSITION' ? standard.transitionTo : null,
  };
}

function offeredSeats(
  offered: readonly OfferedSeats[],
  courses: readonly CourseRow[],
): Omit<ConsideredSeats, 'fault'>[] {
  if (offered.length === 0 || offered.length > MOST_OFFERS) {
    throw invalidInput(`Nêu từ 1 đến ${MOST_OFFERS} khóa.`, `Give from 1 to ${MOST_OFFERS} courses.`, 'seats');
  }
  const seats = offered.map((each) => {
    checkSeats({ seats: each.seats, from: null, to: null });
    if (courseNamed(courses, each.course) === undefined) {
      throw invalidInput('Không có khóa này trong danh mục.', 'The catalogue holds no such course.', 'seats.course');
    }
    return { ...each, key: `${each.course} ${each.to ?? LATEST} ${each.form ?? ''}`, planLineId: null, from: null };
  });
  if (new Set(seats.map(({ key }) => key)).size < seats.length) {
    throw invalidInput('Một khóa được nêu hai lần.', 'A course is given twice.', 'seats');
  }
  return seats;
}

/** A course helps by the day if it is over by then, has not begun, and grants a level at all. */
function faultOf(
  { course, from, to }: Omit<ConsideredSeats, 'fault'>,
  courses: readonly CourseRow[],
  at: LocalDate,
  by: LocalDate,
): SeatFault | null {
  if (courseNamed(courses, course)?.grants == null) return 'GRANTS_NOTHING';
  if (to !== null && to > endAfter(by)) return 'TOO_LATE';
  return from !== null && from < at ? 'BEGUN' : null;
}
