import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { groupBy } from '../../kernel/group.ts';
import { heldLevels } from '../roster/index.ts';
import {
  type CodeItemRow,
  CodeList,
  listCodeItems,
  listOf,
  listStandards,
  type Requirement,
  type StandardRow,
  type StandardStatus,
} from '../rulebook/index.ts';
import { type AskedStandard, type Held, NOTHING_HELD, readingsOf, type Scales } from './titles.rules.ts';

/** Where somebody stands with one requirement of a title, whether or not the title is held. */
export interface StandardReading extends StandardRow {
  readonly status: StandardStatus;
  readonly held: CodeItemRow | null;
  /** Null where the code list does not know the level: `minimum` is its code. */
  readonly required: CodeItemRow | null;
}

const LEVELS: ReadonlySet<CodeList> = new Set([
  CodeList.EDUCATION,
  CodeList.POLITICAL_THEORY,
  CodeList.STATE_MANAGEMENT,
]);

export interface Levels {
  readonly scales: Scales;
  readonly named: (requirement: Requirement, code: string | null) => CodeItemRow | null;
}

/** The levels that requirements are measured by. */
export async function readLevels(scope: Scope): Promise<Levels> {
  const lists = groupBy(
    (await listCodeItems(scope)).filter(({ list }) => LEVELS.has(list)),
    ({ list }) => list,
  );
  return {
    scales: Object.fromEntries([...lists].map(([list, items]) => [list, items.map(({ code }) => code)])),
    named: (requirement, code) => lists.get(listOf(requirement))?.find((item) => item.code === code) ?? null,
  };
}

/** The standards of each title on the day, or on any day up to another. */
export async function readStandards(
  scope: Scope,
  at: LocalDate,
  until: LocalDate = at,
): Promise<ReadonlyMap<string, readonly (StandardRow & AskedStandard)[]>> {
  const rows = await listStandards(scope, at, until);
  return groupBy(
    rows.map((row) => ({ ...row, verified: row.basis.verified })),
    ({ titleCode }) => titleCode,
  );
}

/** What titles ask for on the day, ready to be held against levels. Two statements, however many are asked about. */
export async function standardReader(
  scope: Scope,
  at: LocalDate,
): Promise<(titleCode: string, held: Held) => readonly StandardReading[]> {
  const standards = await readStandards(scope, at);
  const { scales, named } = await readLevels(scope);
  return (titleCode, held) =>
    readingsOf(titleCode, held, standards, scales, at).map(({ standard, status, held: level }) => ({
      ...standard,
      status,
      held: named(standard.requirement, level),
      required: named(standard.requirement, standard.minimum),
    }));
}

/**
 * Persons against what titles ask for on the day, held by them, planned or proposed, in office or not. In the order
 * asked, three statements in all. Give only persons that were read within the reach, and charge for them: of others no
 * level is seen, and everything is UNKNOWN.
 */
export async function standardReadings(
  scope: Scope,
  asked: readonly { readonly personId: string; readonly titleCode: string }[],
  at: LocalDate,
): Promise<readonly (StandardReading & { readonly personId: string })[]> {
  const personIds = [...new Set(asked.map(({ personId }) => personId))];
  const levels = groupBy(await heldLevels(scope, personIds, at), ({ personId }) => personId);
  const readings = await standardReader(scope, at);
  return asked.flatMap(({ personId, titleCode }) => {
    const known = levels.get(personId) ?? [];
    const held: Held = { ...NOTHING_HELD, ...Object.fromEntries(known.map(({ kind, level }) => [kind, level])) };
    return readings(titleCode, held).map((reading) => ({ ...reading, personId }));
  });
}
