import { charge } from '../../authz/meter.ts';
import type { Scope } from '../../authz/scope.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { disciplinesOf } from '../roster/index.ts';
import { listRemovalGrounds, listRetirementAges } from '../rulebook/index.ts';
import { standardReadings } from '../titles/index.ts';
import type { UnitRef, UnitsService } from '../units/index.ts';
import { type Ground, groundsOf } from './succession.grounds.rules.ts';
import { latestRanks } from './succession.grounds.store.ts';
import { checkTerm, entriesNoted, MOST_ENTRIES, tooManyEntries } from './succession.service.ts';
import { type PlanRow, planOf } from './succession.store.ts';

export class GroundsService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  /** What the rules of the day find against entries in force, whether or not a round is open. */
  async removalGrounds(scope: Scope, ref: UnitRef, term: string, at: LocalDate): Promise<readonly Ground<PlanRow>[]> {
    const { units } = await this.#units.select(scope, 'roster:read', { by: 'unit', ref }, at, 'AS_WAS');
    const unitId = units[0]?.id ?? '';
    await checkTerm(scope, unitId, term, at);
    const grounds = await readGrounds(scope, unitId, term, at);
    entriesNoted(
      scope,
      grounds.map(({ entry }) => entry),
      { at, term, field: 'removalGrounds' },
    );
    return grounds;
  }
}

/** As the viewer may see them: a discipline is found only by whoever may see sensitive data of the person. */
export async function readGrounds(
  scope: Scope,
  unitId: string,
  term: string,
  at: LocalDate,
): Promise<readonly Ground<PlanRow>[]> {
  const rows = await planOf(scope, unitId, term, at, MOST_ENTRIES);
  if (rows.length > MOST_ENTRIES) throw tooManyEntries();
  const entries = rows.filter(({ active }) => active);
  charge(scope, entries.length);
  const first = entries.reduce((day, { from }) => (from < day ? from : day), at);
  const personIds = [...new Set(entries.map(({ personId }) => personId))];
  const facts = {
    ages: await listRetirementAges(scope),
    ranks: await latestRanks(scope, personIds, at),
    standards: (
      await standardReadings(
        scope,
        entries.map(({ personId, titleCode }) => ({ personId, titleCode })),
        at,
      )
    ).map((reading) => ({ ...reading, verified: reading.basis.verified })),
    disciplines: await disciplinesOf(scope, personIds, first, addDays(at, 1)),
  };
  return groundsOf(entries, await listRemovalGrounds(scope, at), facts, term, at);
}
