import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { type Page, pageRequest, toPage } from '../../kernel/page.ts';
import type { Bilingual } from '../../kernel/text.ts';
import type { UnitRef, UnitsService } from '../units/index.ts';
import { FAMILIES, type RuleFamily } from './families/families.catalogue.ts';
import type { RuleFamilyEntry, Said } from './families/family.ts';
import { countInstruments, type InstrumentRow, instrumentsPage, listInstruments } from './rulebook.store.ts';
import { countRules, type RuleRow, readNames, rulesPage } from './rulebook-rules.store.ts';

export interface Listed<Row> {
  readonly page: Page<Row>;
  readonly count: () => Promise<number>;
}

/** A rule with what it says. */
export type SaidRule = RuleRow & Said & { readonly family: RuleFamily; readonly text: Bilingual };

/** What the law says on a day. Nothing here is about anybody. */
export class RulebookService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  async instruments(
    scope: Scope,
    at: LocalDate | null,
    first: number,
    after: string | null,
  ): Promise<Listed<InstrumentRow>> {
    const request = pageRequest(first, after, 1);
    const rows = await instrumentsPage(scope, at, request);
    return {
      page: toPage(
        rows,
        request,
        ({ code }) => [code],
        (row) => row,
      ),
      count: () => countInstruments(scope, at),
    };
  }

  async instrument(scope: Scope, code: string): Promise<InstrumentRow> {
    const [row] = await listInstruments(scope, [code]);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** The rules of a family on the day: those of the country, or as they stand for a unit in force that day. */
  async rules(
    scope: Scope,
    family: RuleFamily,
    at: LocalDate,
    ref: UnitRef | null,
    first: number,
    after: string | null,
  ): Promise<Listed<SaidRule>> {
    const request = pageRequest(first, after, 1);
    const unitId = ref === null ? null : (await this.#units.find(scope, ref, at)).id;
    const rows = await rulesPage(scope, family, at, unitId, request);
    const names = await readNames(scope, at);
    const { say }: RuleFamilyEntry = FAMILIES[family];
    return {
      page: toPage(
        rows,
        request,
        ({ key }) => [key],
        (row) => {
          const { text, value, measure } = say(row.value as never, names);
          return { ...row, family, text, value, measure };
        },
      ),
      count: () => countRules(scope, family, at, unitId),
    };
  }
}
