import { charge } from '../../authz/meter.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import type { Page } from '../../kernel/page.ts';
import { pageRequest, toPage } from '../../kernel/page.ts';
import type { UnitSelection, UnitsService } from '../units/index.ts';
import type { PersonalIdentifiers } from './roster.identifiers.ts';
import type { Category } from './roster.rules.ts';
import type { OfficialRow } from './roster.store.ts';
import { countOfficials, officialById, officialsPage, sealedIdentifierOf } from './roster.store.ts';

const SHORTEST_REASON = 10;

export class RosterService {
  readonly #units: UnitsService;
  readonly #identifiers: PersonalIdentifiers;

  constructor(units: UnitsService, identifiers: PersonalIdentifiers) {
    this.#units = units;
    this.#identifiers = identifiers;
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
    noteSeen(scope, rows.slice(0, page.first), at);
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

  /** Everybody in office under the units at once, for a reading that is of no use in pages. Notes nobody: show, then `noteSeen`. */
  async everyOfficial(
    scope: Scope,
    selection: UnitSelection,
    at: LocalDate,
    atMost: number,
  ): Promise<readonly OfficialRow[]> {
    const { units } = await this.#units.select(scope, 'roster:read', selection, at, 'AS_WAS');
    const ids = units.map((unit) => unit.id);
    const rows = await officialsPage(scope, ids, at, null, { first: atMost, after: null });
    if (rows.length > atMost) {
      throw new DomainError(
        'COST_LIMIT',
        {
          vi: `Những đơn vị này có hơn ${atMost} người: hãy hỏi từng huyện hoặc từng xã.`,
          en: `More than ${atMost} persons are in office in these units: ask for one district, or one commune, at a time.`,
        },
        'units',
      );
    }
    charge(scope, rows.length);
    return rows;
  }

  async official(scope: Scope, id: string, at: LocalDate): Promise<OfficialRow> {
    const row = isId(id) ? await officialById(scope, id, at) : null;
    if (row === null) throw new DomainError('NOT_FOUND');
    noteSeen(scope, [row], at);
    return row;
  }

  /** The last digits alone: enough to tell two persons of a list apart. */
  maskedIdentifier({ identifierIndex, identifierSealed, identifierKeyId }: OfficialRow): string | null {
    if (identifierIndex === null || identifierSealed === null || identifierKeyId === null) return null;
    return this.#identifiers.masked({ index: identifierIndex, sealed: identifierSealed, keyId: identifierKeyId });
  }

  /** Opens a personal identifier. Who did it to whom, and why, is in the audit chain before the answer is. */
  async revealIdentifier(scope: Scope, id: string, at: LocalDate, reason: string): Promise<string> {
    scope.require('roster:identify');
    const why = reason.trim();
    if (why.length < SHORTEST_REASON) {
      throw new DomainError(
        'VALIDATION_FAILED',
        {
          vi: `Hãy nêu lý do xem số định danh, ít nhất ${SHORTEST_REASON} ký tự.`,
          en: `Say why the identifier is opened, in at least ${SHORTEST_REASON} characters.`,
        },
        'reason',
      );
    }
    const sealed = isId(id) ? await sealedIdentifierOf(scope, id, at) : null;
    if (sealed === null) throw new DomainError('NOT_FOUND');
    scope.note({ subject: 'person_identifier', personIds: [id], reason: why });
    return this.#identifiers.open(sealed);
  }
}

/** Tells the audit chain whom the answer shows. */
export function noteSeen(scope: Scope, rows: readonly OfficialRow[], at: LocalDate): void {
  if (rows.length === 0) return;
  scope.note({
    subject: 'person',
    personIds: rows.map(({ id }) => id),
    unitIds: [...new Set(rows.map(({ unitId }) => unitId))],
    detail: { at, sensitive: rows.filter(({ sensitive }) => sensitive).length },
  });
}
