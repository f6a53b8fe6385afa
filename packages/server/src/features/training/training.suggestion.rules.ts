import type { LocalDate } from '../../kernel/date.ts';
import type { Requirement } from '../rulebook/index.ts';
import type { EligibilityVerdict } from './training.eligibility.rules.ts';
import { compare, Network, type Value } from './training.flow.rules.ts';

/** One standard a person falls short of: what a course can close. */
export interface OpenNeed {
  /** Names the need among those of the person. */
  readonly key: string;
  readonly requirement: Requirement;
  /** Place of the least level on its scale. */
  readonly minimum: number;
  readonly verified: boolean;
  /** Of a title held; of one planned for otherwise. */
  readonly held: boolean;
  /** The day a transition ends; null where none runs. */
  readonly transitionTo: LocalDate | null;
}

export interface Aspirant {
  readonly id: string;
  /** Sorts names the Vietnamese way. */
  readonly nameKey: string;
  readonly needs: readonly OpenNeed[];
}

/** Seats of one course. Keys are unique, and sort in an order of their own. */
export interface Seats {
  readonly key: string;
  readonly grants: { readonly requirement: Requirement; readonly level: number };
  readonly seats: number;
}

export interface Ward {
  readonly persons: readonly Aspirant[];
  readonly courses: readonly Seats[];
  /** The most courses for one person; null: as many as help. */
  readonly mostPerPerson: number | null;
  readonly verdictOf: (personId: string, courseKey: string) => EligibilityVerdict;
}

/** What decides, in this order; a later one never outweighs an earlier one. */
export const AIMS = [
  'STANDARDS',
  'URGENCY',
  'UNVERIFIED_STANDARDS',
  'FEWER_SEATS',
  'LOWER_LEVEL',
  'ELIGIBILITY',
  'NAME',
] as const;
export type Aim = (typeof AIMS)[number];

export interface Choice {
  readonly personId: string;
  readonly courseKey: string;
  /** Keys of the needs it closes. */
  readonly closes: readonly string[];
}

export interface Suggestion {
  readonly choices: readonly Choice[];
  readonly passedOver: readonly PassedOver[];
}

export const PASSED_OVER = {
  NO_COURSE: 'NO_COURSE',
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  COURSE_LIMIT: 'COURSE_LIMIT',
  SEATS_TAKEN: 'SEATS_TAKEN',
} as const;
export type PassedOverReason = keyof typeof PASSED_OVER;

export interface PassedOver {
  readonly personId: string;
  readonly need: string;
  readonly reason: PassedOverReason;
  /** Of whoever lost a seat: the first aim by which the best choice with this person in it is worse, and by how much. */
  readonly lostBy: { readonly aim: Aim; readonly by: number } | null;
}

interface Edge {
  readonly person: Aspirant;
  readonly course: Seats;
  readonly closes: readonly OpenNeed[];
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const closedBy = ({ grants }: Seats, needs: readonly OpenNeed[]) =>
  needs.filter(({ requirement, minimum }) => requirement === grants.requirement && minimum <= grants.level);

/**
 * Whom to send so that the most standards are met. Levels of one requirement contain each other, so a second course of
 * the same requirement closes nothing more for a person: it is enough to give each person at most one of each, and what
 * they close adds up. That makes it an assignment of maximum weight, solved exactly as a flow. The last aim gives every
 * pair of person and course a weight of its own, in the order of names: no two choices are equal, so the answer is one
 * answer, in whatever order the ward is given.
 */
export function suggest(ward: Ward): Suggestion {
  const persons = [...ward.persons].sort((a, b) => byText(a.nameKey, b.nameKey) || byText(a.id, b.id));
  const courses = [...ward.courses].sort((a, b) => byText(a.key, b.key));
  const edges = persons.flatMap((person) =>
    courses.flatMap((course): Edge[] => {
      const closes = closedBy(course, person.needs);
      const barred = closes.length === 0 || ward.verdictOf(person.id, course.key) === 'NOT_ELIGIBLE';
      return barred ? [] : [{ person, course, closes }];
    }),
  );
  const { network, arcs } = solve(ward, edges);
  const choices = edges.flatMap(({ person, course, closes }, index): Choice[] =>
    network.used(arcs[index] ?? -1)
      ? [{ personId: person.id, courseKey: course.key, closes: closes.map(({ key }) => key) }]
      : [],
  );
  const closed = new Set(choices.flatMap(({ personId, closes }) => closes.map((key) => `${personId} ${key}`)));
  const passedOver = persons.flatMap((person) =>
    person.needs
      .filter(({ key }) => !closed.has(`${person.id} ${key}`))
      .map((need) => explain(ward, person, need, { edges, arcs, network, choices })),
  );
  return { choices, passedOver };
}

interface Solved {
  readonly edges: readonly Edge[];
  readonly arcs: readonly number[];
  readonly network: Network;
  readonly choices: readonly Choice[];
}

function solve(ward: Ward, edges: readonly Edge[]): Pick<Solved, 'network' | 'arcs'> {
  const network = new Network(worthOf([], 0, 'ELIGIBLE', 0n));
  const [start, end] = [network.node(), network.node()];
  const nodes = new Map<string, number>();
  const nodeOf = (name: string, make: (node: number) => void) => {
    const known = nodes.get(name);
    if (known !== undefined) return known;
    const node = network.node();
    nodes.set(name, node);
    make(node);
    return node;
  };
  const most = ward.mostPerPerson ?? Number.MAX_SAFE_INTEGER;
  const arcs = edges.map(({ person, course, closes }, index) => {
    const ofPerson = nodeOf(`person ${person.id}`, (node) => network.arc(start, node, most));
    const { requirement, level } = course.grants;
    const ofKind = nodeOf(`kind ${person.id} ${requirement}`, (node) => network.arc(ofPerson, node, 1));
    const seats = nodeOf(`course ${course.key}`, (node) => network.arc(node, end, course.seats));
    const name = 1n << BigInt(edges.length - 1 - index);
    const worth = worthOf(closes, level, ward.verdictOf(person.id, course.key), name);
    return network.arc(ofKind, seats, 1, worth);
  });
  network.maximise(start, end);
  // From now on a circulation: who is made room for may cost a seat elsewhere, or another course of the same person.
  network.arc(end, start, Number.MAX_SAFE_INTEGER);
  network.arc(start, end, Number.MAX_SAFE_INTEGER);
  return { network, arcs };
}

/** No transition, or one that has ended, is as urgent as can be. */
const urgencyOf = ({ verified, held, transitionTo }: OpenNeed) => {
  if (!verified || !held) return 0;
  const day = transitionTo === null ? 0 : Math.floor(Date.parse(transitionTo) / 86_400_000);
  return 1_000_000 - day;
};

/** What one course does for one person, by the aims. `name` is its place in the order of names. */
function worthOf(closes: readonly OpenNeed[], level: number, verdict: EligibilityVerdict, name: bigint): Value {
  const seat = closes.length > 0 ? 1 : 0;
  return [
    closes.filter(({ verified }) => verified).length,
    closes.reduce((sum, need) => sum + urgencyOf(need), 0),
    closes.filter(({ verified }) => !verified).length,
    -seat,
    -level * seat,
    verdict === 'UNKNOWN' ? -1 : 0,
    name,
  ];
}

/** Why a need is not closed: what is in the way of every course that would. */
function explain(ward: Ward, person: Aspirant, need: OpenNeed, { edges, arcs, network, choices }: Solved): PassedOver {
  const told = (reason: PassedOverReason, lostBy: PassedOver['lostBy'] = null): PassedOver => ({
    personId: person.id,
    need: need.key,
    reason,
    lostBy,
  });
  const closing = ward.courses.filter((course) => course.seats > 0 && closedBy(course, [need]).length > 0);
  if (closing.length === 0) return told('NO_COURSE');
  const open = edges.flatMap((edge, index) =>
    edge.person.id === person.id && edge.closes.includes(need) && edge.course.seats > 0 ? [arcs[index] ?? -1] : [],
  );
  if (open.length === 0) return told('NOT_ELIGIBLE');
  if (ward.mostPerPerson === choices.filter(({ personId }) => personId === person.id).length) {
    return told('COURSE_LIMIT');
  }
  const [best] = open
    .map((arc) => network.gainIfForced(arc))
    .filter((gain) => gain !== null)
    .sort((a, b) => compare(b, a));
  const place = best?.findIndex((part) => part !== 0 && part !== 0n) ?? -1;
  const aim = AIMS[place];
  return told('SEATS_TAKEN', aim === undefined ? null : { aim, by: aim === 'NAME' ? 0 : -Number(best?.[place] ?? 0) });
}
