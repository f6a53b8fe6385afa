import { charge } from '../../authz/meter.ts';
import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { follow } from '../../kernel/machine.ts';
import { type Page, pageRequest, toPage } from '../../kernel/page.ts';
import { expectVersion } from '../../kernel/version.ts';
import { readText } from '../../kernel/written.ts';
import type { UnitRef, UnitsService } from '../units/index.ts';
import { readDay } from './succession.days.rules.ts';
import type { SuccessionDesk } from './succession.desk.ts';
import { type Audience, checkNamed, checkWindow, PUBLICATION, publishedDay } from './succession.publications.rules.ts';
import {
  countPublished,
  insertLines,
  insertPublication,
  type LineRow,
  linesOf,
  lockPublication,
  type PublicationRow,
  publicationById,
  publishedPage,
  updateWithdrawnPublication,
} from './succession.publications.store.ts';
import { ROUND } from './succession.rounds.rules.ts';
import type { RoundChange } from './succession.rounds.service.ts';
import { touchRound } from './succession.rounds.store.ts';
import { MOST_ENTRIES } from './succession.service.ts';
import { planOf } from './succession.store.ts';

export interface PublishPlan extends RoundChange {
  readonly audience: Audience;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

export class PublicationsService {
  readonly #desk: SuccessionDesk;
  readonly #units: UnitsService;

  constructor(desk: SuccessionDesk, units: UnitsService) {
    this.#desk = desk;
    this.#units = units;
  }

  today(): LocalDate {
    return this.#desk.today();
  }

  /** Fixes what is told: later changes of the plan, of names or of offices do not reach it. */
  async publish(scope: Scope, given: PublishPlan): Promise<PublicationRow> {
    const today = this.#desk.today();
    const from = given.from ?? today;
    const { records, round } = await this.#desk.round(scope, given.roundId, from < today ? from : today);
    expectVersion(round.version, given.expectedVersion);
    const status = follow(ROUND, round.status, 'PUBLISH');
    checkWindow(from, given.to, round.decidedOn ?? from);
    const asOf = publishedDay(from, today, round.effectiveOn ?? from);
    const plan = await planOf(records, round.unitId, round.term, asOf, MOST_ENTRIES);
    const entries = plan
      .filter(({ active }) => active)
      .map((row) => ({
        named: row.sex !== null,
        personId: row.personId,
        titleCode: row.titleCode,
        titleName: row.titleName,
        fullName: row.personName,
        presentTitles: row.present.map(({ name }) => name),
      }));
    checkNamed(entries);
    const id = await insertPublication(records, {
      roundId: round.id,
      unitId: round.unitId,
      term: round.term,
      audience: given.audience,
      asOf,
      from,
      to: given.to,
    });
    await insertLines(records, id, round.unitId, entries);
    await touchRound(records, round.id, status);
    return this.#written(records, id);
  }

  async withdraw(
    scope: Scope,
    given: {
      readonly publicationId: string;
      readonly expectedVersion: number;
      readonly on: LocalDate | null;
      readonly reason: string;
    },
  ): Promise<PublicationRow> {
    scope.require('succession:write');
    const today = this.#desk.today();
    const day = readDay(given.on, { notBefore: null, today }, 'on');
    const known = isId(given.publicationId) ? await publicationById(scope.for('RECORDS'), given.publicationId) : null;
    if (known === null) throw new DomainError('NOT_FOUND');
    const { records } = await this.#desk.round(scope, known.roundId, day);
    const publication = await lockPublication(records, known.id);
    if (publication === null) throw new DomainError('NOT_FOUND');
    expectVersion(publication.version, given.expectedVersion);
    follow(PUBLICATION, publication.status, 'WITHDRAW');
    await updateWithdrawnPublication(records, known.id, day, readText(given.reason, 'reason'));
    return this.#written(records, known.id);
  }

  async published(
    scope: Scope,
    ref: UnitRef,
    at: LocalDate,
    first: number,
    after: string | null,
  ): Promise<{ page: Page<PublicationRow>; count: () => Promise<number> }> {
    const page = pageRequest(first, after, 2);
    const { units } = await this.#units.select(scope, 'succession:published', { by: 'unit', ref }, at, 'AS_WAS');
    const unitId = units[0]?.id ?? '';
    const today = this.#desk.today();
    const rows = await publishedPage(scope, unitId, at, today, page);
    return {
      page: toPage(
        rows,
        page,
        (row) => [row.from, row.id],
        (row) => row,
      ),
      count: () => countPublished(scope, unitId, at, today),
    };
  }

  /** Give only publications that were read within the reach. */
  async lines(scope: Scope, publicationIds: readonly string[]): Promise<readonly LineRow[]> {
    const rows = await linesOf(scope, publicationIds);
    charge(scope, rows.length);
    if (rows.length > 0) {
      scope.note({
        subject: 'person',
        personIds: [...new Set(rows.map(({ personId }) => personId))],
        unitIds: [...new Set(rows.map(({ unitId }) => unitId))],
        detail: { field: 'publication' },
      });
    }
    return rows;
  }

  async #written(scope: Scope, id: string): Promise<PublicationRow> {
    const row = await publicationById(scope, id);
    if (row === null) throw new Error('A publication that was written is not there.');
    return row;
  }
}
