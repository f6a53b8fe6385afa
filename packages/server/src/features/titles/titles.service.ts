import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { noteSeen, type OfficialRow, type RosterService } from '../roster/index.ts';
import type { UnitSelection } from '../units/index.ts';
import { readStandards, type StandardReading } from './titles.readings.ts';

/** Readings of this many persons are answered at once: the officials of a large province, not those of the country. */
const MOST_OFFICIALS = 5_000;

export interface StandardGap extends StandardReading {
  readonly official: OfficialRow;
  readonly title: { readonly code: string; readonly name: string };
}

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
    const readingsOf = await readStandards(scope, at);
    const gaps = officials
      .filter(({ category }) => category !== 'NON_SPECIALISED')
      .flatMap((official) => {
        const held = {
          PROFESSIONAL: official.education,
          POLITICAL_THEORY: official.politicalTheory,
          STATE_MANAGEMENT: official.stateManagement,
        };
        return official.titles.flatMap((title) =>
          readingsOf(title.code, held)
            .filter(({ status }) => includeMet || status !== 'MET')
            .map((reading): StandardGap => ({ ...reading, official, title })),
        );
      });
    noteSeen(scope, [...new Set(gaps.map(({ official }) => official))], at);
    return gaps;
  }
}
