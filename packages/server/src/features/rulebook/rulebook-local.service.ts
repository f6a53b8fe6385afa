import type { Scope } from '../../authz/scope.ts';
import type { Clock, LocalDate } from '../../kernel/date.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { pageRequest, toPage } from '../../kernel/page.ts';
import { type Bilingual, bothLanguages } from '../../kernel/text.ts';
import { expectVersion } from '../../kernel/version.ts';
import { lockUnit, type UnitRef, type UnitsService } from '../units/index.ts';
import { FAMILIES } from './families/families.catalogue.ts';
import type { Names, RuleFamilyEntry } from './families/family.ts';
import type { Listed } from './rulebook.service.ts';
import { listTitles } from './rulebook.store.ts';
import {
  endProblem,
  type Grounds,
  groundsOf,
  groundsProblem,
  isOfOneUnit,
  keyOfStatement,
  type LocalFamily,
  type LocalRule,
  type LocalStatement,
  problemOf,
  rewrittenDays,
  titlesIn,
} from './rulebook-local.rules.ts';
import {
  countLocalRules,
  insertLocalRule,
  localRuleById,
  localRulesPage,
  updateLocalRuleEnd,
} from './rulebook-local.store.ts';
import { readNames } from './rulebook-rules.store.ts';

/** `at`: the day it is looked at. */
export type SaidLocalRule = LocalRule & { readonly text: Bilingual; readonly at: LocalDate };

export interface AddedRule extends Grounds {
  readonly statement: LocalStatement;
  readonly unit: UnitRef | null;
  readonly wholeCountry: boolean;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly backdated: boolean;
}

export interface EndedRule {
  readonly id: string;
  readonly expectedVersion: number;
  readonly validTo: LocalDate;
  readonly backdated: boolean;
}

/** No unit bears it: whoever writes rules of the whole country waits for the one before. */
const COUNTRY_LOCK = 'country';

/** Rules of localities: dated, added and ended by operators, never edited. What they change is what is answered. */
export class LocalRulesService {
  readonly #units: UnitsService;
  readonly #clock: Clock;

  constructor(units: UnitsService, clock: Clock) {
    this.#units = units;
    this.#clock = clock;
  }

  async list(
    scope: Scope,
    filter: { readonly unit: UnitRef | null; readonly family: LocalFamily | null; readonly at: LocalDate | null },
    first: number,
    after: string | null,
  ): Promise<Listed<SaidLocalRule>> {
    const request = pageRequest(first, after, 4);
    const unitId = filter.unit === null ? null : (await this.#units.find(scope, filter.unit, filter.at)).id;
    const asked = { unitId, family: filter.family, at: filter.at };
    const rows = await localRulesPage(scope, asked, request);
    const at = filter.at ?? this.#clock.today();
    const names = await readNames(scope, at);
    return {
      page: toPage(
        rows,
        request,
        ({ family, key, from, id }) => [family, key, from, id],
        (row) => said(row, names, at),
      ),
      count: () => countLocalRules(scope, asked),
    };
  }

  async add(scope: Scope, given: AddedRule): Promise<SaidLocalRule> {
    const { statement, from, to } = given;
    const grounds = groundsOf(given);
    const wrong = problemOf(statement);
    if (wrong !== null) throw new DomainError('VALIDATION_FAILED', wrong, 'rule');
    const unfounded = groundsProblem(grounds);
    if (unfounded !== null) throw new DomainError('VALIDATION_FAILED', unfounded, unfounded.field);
    if (to !== null && to <= from) {
      throw invalidInput('`validTo` phải sau `validFrom`.', '`validTo` must be after `validFrom`.', 'validTo');
    }
    const unitId = await this.#whose(scope, given);
    await this.#refuseUnknownTitles(scope, statement, from);
    this.#refuseRewriting(scope, from, to, given.backdated, 'validFrom');

    await lockUnit(scope, unitId ?? COUNTRY_LOCK);
    const recordedOn = this.#clock.today();
    const rule = await insertLocalRule(scope, {
      ...grounds,
      statement,
      key: keyOfStatement(statement),
      unitId,
      from,
      to,
      recordedOn,
    });
    if (rule === null) {
      throw invalidInput(
        'Trong khoảng ngày này đã có một quy định địa phương cùng nội dung cho đơn vị đó: hãy kết thúc quy định ấy trước.',
        'A local rule on the same matter is in force there on some day of the window: end that one first.',
        'validFrom',
      );
    }
    return said(rule, await readNames(scope, from), from);
  }

  async end(scope: Scope, { id, expectedVersion, validTo, backdated }: EndedRule): Promise<SaidLocalRule> {
    const known = isId(id) ? await localRuleById(scope, id) : null;
    if (known === null) throw new DomainError('NOT_FOUND');
    await this.#refuseOutside(scope, known.unitId);

    await lockUnit(scope, known.unitId ?? COUNTRY_LOCK);
    const rule = await localRuleById(scope, id, { locked: true });
    if (rule === null) throw new DomainError('NOT_FOUND');
    expectVersion(rule.version, expectedVersion);
    const wrong = endProblem(rule, validTo);
    if (wrong !== null) throw new DomainError('VALIDATION_FAILED', wrong, 'validTo');
    this.#refuseRewriting(scope, validTo, rule.to, backdated, 'validTo');
    return said(await updateLocalRuleEnd(scope, id, validTo), await readNames(scope, rule.from), rule.from);
  }

  /** The unit a new rule is of, or null for the whole country; refuses what lies outside the reach. */
  async #whose(scope: Scope, { statement, unit, wholeCountry, from }: AddedRule): Promise<string | null> {
    if ((unit === null) !== wholeCountry) {
      throw invalidInput(
        'Cần đúng một trong hai: `unit`, hoặc `wholeCountry: true`.',
        'Give exactly one of the two: `unit`, or `wholeCountry: true`.',
        'unit',
      );
    }
    if (unit === null) {
      if (isOfOneUnit(statement)) throw ofOneCommune();
      await this.#refuseOutside(scope, null);
      return null;
    }
    const { units } = await this.#units.select(scope, 'rulebook:write', { by: 'unit', ref: unit }, from, 'AS_WAS');
    const [found] = units;
    if (found === undefined) throw new DomainError('UNIT_NOT_FOUND');
    if (isOfOneUnit(statement) && found.tier !== 'COMMUNE') throw ofOneCommune();
    return found.id;
  }

  async #refuseOutside(scope: Scope, unitId: string | null): Promise<void> {
    if (unitId !== null) {
      await this.#units.manageable(scope, 'rulebook:write', { id: unitId });
    } else if (scope.reach('rulebook:write') !== 'COUNTRY') {
      throw new DomainError('FORBIDDEN', {
        vi: 'Quy định của cả nước: tài khoản này chỉ có phạm vi một số đơn vị.',
        en: 'A rule of the whole country: this account reaches some units only.',
      });
    }
  }

  async #refuseUnknownTitles(scope: Scope, statement: LocalStatement, at: LocalDate): Promise<void> {
    const named = titlesIn(statement);
    if (named.length === 0) return;
    const known = new Set((await listTitles(scope, at)).map(({ code }) => code));
    const unknown = named.filter((code) => !known.has(code));
    if (unknown.length === 0) return;
    throw invalidInput(
      `Không có trong danh mục chức danh ngày ${at}: ${unknown.map((code) => code.slice(0, 20)).join(', ')}.`,
      `Not in the catalogue of titles on ${at}: ${unknown.map((code) => code.slice(0, 20)).join(', ')}.`,
      'rule',
    );
  }

  /** Answers already given change only where that is said, and then the audit chain says so too. */
  #refuseRewriting(scope: Scope, from: LocalDate, to: LocalDate | null, stated: boolean, field: string): void {
    const days = rewrittenDays(from, to, this.#clock.today());
    if (days === null) return;
    if (!stated) {
      throw invalidInput(
        `Điều này thay đổi câu trả lời của những ngày đã qua, từ ${days.from}: nếu đúng là vậy, hãy nêu \`backdated: true\`.`,
        `This changes answers of past days, from ${days.from} on: if that is what is meant, say \`backdated: true\`.`,
        field,
      );
    }
    scope.because(
      bothLanguages({
        vi: `Hồi tố: đổi câu trả lời từ ${days.from} đến trước ${days.to}.`,
        en: `Backdated: answers from ${days.from} up to ${days.to} change.`,
      }),
    );
  }
}

function ofOneCommune(): DomainError {
  return invalidInput(
    'Phân loại là của từng phường, xã, thị trấn, đặc khu: hãy nêu đơn vị cấp xã.',
    'A class is that of one ward, commune, township or special zone: name a commune-tier unit.',
    'unit',
  );
}

function said(rule: LocalRule, names: Names, at: LocalDate): SaidLocalRule {
  const { say, wholeSet }: RuleFamilyEntry = FAMILIES[rule.family];
  return { ...rule, at, text: wholeSet?.say(rule.value as never, names) ?? say(rule.value as never, names).text };
}
