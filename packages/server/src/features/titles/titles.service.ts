import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { noteSeen, type OfficialRow, type RosterService } from '../roster/index.ts';
import {
  type CodeItemRow,
  CodeList,
  listCodeItems,
  listOf,
  listStandards,
  type StandardRow,
  type StandardStatus,
} from '../rulebook/index.ts';
import type { UnitSelection } from '../units/index.ts';
import { type AskedStandard, readingsOf, type Scales } from './titles.rules.ts';

/** Readings of this many persons are answered at once: the officials of a large province, not those of the country. */
const MOST_OFFICIALS = 5_000;

export interface StandardGap {
  readonly official: OfficialRow;
  readonly title: { readonly code: string; readonly name: string };
  readonly standard: StandardRow;
  readonly status: StandardStatus;
  readonly held: CodeItemRow | null;
  readonly required: CodeItemRow | null;
}

const LEVELS: ReadonlySet<CodeList> = new Set([
  CodeList.EDUCATION,
  CodeList.POLITICAL_THEORY,
  CodeList.STATE_MANAGEMENT,
]);

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
    const officials = await this.#roster.everyOfficial(scope, selection, at, MOST_OFFICIALS);
    const standards = await listStandards(scope, at);
    const levels = (await listCodeItems(scope)).filter(({ list }) => LEVELS.has(list));

    const byTitle = groupBy(
      standards.map((row): StandardRow & AskedStandard => ({ ...row, verified: row.basis.verified })),
      ({ titleCode }) => titleCode,
    );
    const lists = groupBy(levels, ({ list }) => list);
    const scales: Scales = Object.fromEntries([...lists].map(([list, items]) => [list, items.map(({ code }) => code)]));
    const levelOf = (list: CodeList, code: string | null) =>
      lists.get(list)?.find((item) => item.code === code) ?? null;

    const gaps = officials
      .filter(({ category }) => category !== 'NON_SPECIALISED')
      .flatMap((official) => {
        const held = {
          PROFESSIONAL: official.education,
          POLITICAL_THEORY: official.politicalTheory,
          STATE_MANAGEMENT: official.stateManagement,
        };
        return official.titles.flatMap((title) =>
          readingsOf([title.code], held, byTitle, scales, at)
            .filter(({ status }) => includeMet || status !== 'MET')
            .map(({ standard, status, held: level }): StandardGap => {
              const list = listOf(standard.requirement);
              return {
                official,
                title,
                standard,
                status,
                held: levelOf(list, level),
                required: levelOf(list, standard.minimum),
              };
            }),
        );
      });
    noteSeen(scope, [...new Set(gaps.map(({ official }) => official))], at);
    return gaps;
  }
}

function groupBy<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
