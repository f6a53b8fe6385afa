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

/** What the titles ask for on the day, ready to be held against levels. Two statements, however many are asked about. */
export async function readStandards(
  scope: Scope,
  at: LocalDate,
): Promise<(titleCode: string, held: Held) => readonly StandardReading[]> {
  const standards = (await listStandards(scope, at)).map((row): StandardRow & AskedStandard => ({
    ...row,
    verified: row.basis.verified,
  }));
  const lists = groupBy(
    (await listCodeItems(scope)).filter(({ list }) => LEVELS.has(list)),
    ({ list }) => list,
  );
  const byTitle = groupBy(standards, ({ titleCode }) => titleCode);
  const scales: Scales = Object.fromEntries([...lists].map(([list, items]) => [list, items.map(({ code }) => code)]));
  const levelOf = (list: CodeList, code: string | null) => lists.get(list)?.find((item) => item.code === code) ?? null;

  return (titleCode, held) =>
    readingsOf([titleCode], held, byTitle, scales, at).map(({ standard, status, held: level }) => {
      const list = listOf(standard.requirement);
      return { ...standard, status, held: levelOf(list, level), required: levelOf(list, standard.minimum) };
    });
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
  const readings = await readStandards(scope, at);
  return asked.flatMap(({ personId, titleCode }) => {
    const known = levels.get(personId) ?? [];
    const held: Held = { ...NOTHING_HELD, ...Object.fromEntries(known.map(({ kind, level }) => [kind, level])) };
    return readings(titleCode, held).map((reading) => ({ ...reading, personId }));
  });
}
