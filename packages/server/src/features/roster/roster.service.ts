import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Page } from '../../kernel/page.ts';
import { pageRequest, toPage } from '../../kernel/page.ts';
import type { UnitSelection, UnitsService } from '../units/index.ts';
import type { Category } from './roster.rules.ts';
import type { OfficialRow } from './roster.store.ts';
import { countOfficials, officialById, officialsPage } from './roster.store.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export class RosterService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  async officials(
    scope: Scope,
    selection: UnitSelection,
    at: LocalDate,
    category: Category | null,
    first: number,
    after: string | null,
  ): Promise<{ page: Page<OfficialRow>; count: () => Promise<number> }> {
    const page = pageRequest(first, after, 4);
    const { units } = await this.#units.select(scope, 'roster:read', selection, at, 'AS_WAS');
    const ids = units.map((unit) => unit.id);
    const rows = await officialsPage(scope, ids, at, category, page);
    return {
      page: toPage(
        rows,
        page,
        (row) => row.sortKey,
        (row) => row,
      ),
      count: () => countOfficials(scope, ids, at, category),
    };
  }

  async official(scope: Scope, id: string, at: LocalDate): Promise<OfficialRow> {
    const row = UUID.test(id) ? await officialById(scope, id, at) : null;
    if (row === null) throw new DomainError('NOT_FOUND');
    return row;
  }
}
