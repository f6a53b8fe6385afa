import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { follow } from '../../kernel/machine.ts';
import { type Page, pageRequest, toPage } from '../../kernel/page.ts';
import { expectVersion } from '../../kernel/version.ts';
import { lockUnit, type UnitRef, type UnitsService } from '../units/index.ts';
import {
  checkDay,
  RESOLUTION,
  type ResolutionEvent,
  type ResolutionFacts,
  readResolution,
  readTerms,
  stateOf,
} from './resolutions.rules.ts';
import {
  countResolutions,
  insertResolution,
  isRecorded,
  type ResolutionRow,
  resolutionsByIds,
  resolutionsForUpdate,
  resolutionsPage,
  updateFacts,
  updateLife,
  type Whose,
} from './resolutions.store.ts';
import { moveTerms, targetsOf } from './resolutions.targets.store.ts';

/** Which resolution is changed, as it was when it was read. */
export interface ResolutionChange {
  readonly resolutionId: string;
  readonly expectedVersion: number;
}

const CURSOR = /^(\d{4}-\d{2}-\d{2}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Resolutions themselves: everybody may read them, whoever may record them does. */
export class ResolutionsService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  today(): LocalDate {
    return this.#units.today();
  }

  async list(
    scope: Scope,
    ref: UnitRef,
    whose: Whose,
    at: LocalDate,
    first: number,
    after: string | null,
  ): Promise<{ page: Page<ResolutionRow>; count: () => Promise<number> }> {
    const page = pageRequest(first, after, 2, CURSOR);
    const unit = await this.#units.find(scope, ref, at);
    const rows = await resolutionsPage(scope, unit.id, whose, at, page);
    return {
      page: toPage(
        rows,
        page,
        (row) => [row.issuedOn, row.id],
        (row) => row,
      ),
      count: () => countResolutions(scope, unit.id, whose, at),
    };
  }

  /** A resolution issued by the day. */
  async resolution(scope: Scope, id: string, at: LocalDate): Promise<ResolutionRow> {
    const [row] = isId(id) ? await resolutionsByIds(scope, [id], at) : [];
    if (row === undefined || row.issuedOn > at) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** The record begins as a draft: its targets are entered and looked over before it is put in force. */
  async record(scope: Scope, ref: UnitRef, given: ResolutionFacts): Promise<ResolutionRow> {
    const facts = readResolution(given, this.today());
    const unit = await this.#units.owner(scope, 'resolutions:write', ref, facts.issuedOn);
    const records = scope.for('RECORDS');
    await lockUnit(records, unit.id);
    const id = await insertResolution(records, unit.id, facts);
    if (id === null) throw recordedAlready();
    return this.resolution(records, id, this.today());
  }

  /** What was copied wrongly, while the record is a draft. */
  async correct(scope: Scope, change: ResolutionChange, given: ResolutionFacts): Promise<ResolutionRow> {
    const facts = readResolution(given, this.today());
    const { records, held } = await this.take(scope, change, 'CORRECT');
    await this.#units.owner(scope, 'resolutions:write', { id: held.unitId }, facts.issuedOn);
    if (await isRecorded(records, held.unitId, facts, held.id)) throw recordedAlready();
    for (const { terms } of await targetsOf(records, [held.id], held.issuedOn)) readTerms(terms, facts);
    await updateFacts(records, held.id, facts);
    await moveTerms(records, held.id, facts.issuedOn);
    return this.resolution(records, held.id, this.today());
  }

  async putInForce(scope: Scope, change: ResolutionChange, on: LocalDate): Promise<ResolutionRow> {
    const { records, held } = await this.take(scope, change, 'PUT_IN_FORCE');
    checkDay('on', on, held.issuedOn, this.today(), true);
    await updateLife(records, held.id, { ...held, inForceOn: on });
    return this.resolution(records, held.id, this.today());
  }

  /** Over, or replaced by another one in force on that day. */
  async close(
    scope: Scope,
    change: ResolutionChange,
    on: LocalDate,
    replacedById: string | null,
  ): Promise<ResolutionRow> {
    const { records, held, others } = await this.take(
      scope,
      change,
      replacedById === null ? 'CLOSE' : 'REPLACE',
      replacedById,
    );
    checkDay('on', on, held.inForceOn ?? held.issuedOn, this.today(), false);
    const [other] = others;
    if (other !== undefined) {
      if (other.id === held.id) {
        throw invalidInput('Nghị quyết không tự thay thế mình.', 'A resolution does not replace itself.', 'replacedBy');
      }
      if (stateOf(other) !== 'IN_FORCE' || (other.inForceOn ?? on) > on) {
        throw invalidInput(
          `Nghị quyết thay thế phải có hiệu lực vào ngày ${on}.`,
          `What replaces it must be in force on ${on}.`,
          'replacedBy',
        );
      }
    }
    await updateLife(records, held.id, { ...held, endedOn: on, replacedById });
    return this.resolution(records, held.id, this.today());
  }

  /**
   * Holds a resolution of the writer's reach, as it was read, for the event: no other writer of its unit comes in
   * between. `alsoId`: another one of the same reach.
   */
  async take(
    scope: Scope,
    { resolutionId, expectedVersion }: ResolutionChange,
    event: ResolutionEvent,
    alsoId: string | null = null,
  ): Promise<{ records: Scope; held: ResolutionRow; others: readonly ResolutionRow[] }> {
    const { records, held, others } = await this.hold(scope, resolutionId, alsoId);
    expectVersion(held.version, expectedVersion);
    follow(RESOLUTION, stateOf(held), event);
    return { records, held, others };
  }

  /** The same for who changes something that belongs to it, and has a version of its own. */
  async hold(
    scope: Scope,
    id: string,
    alsoId: string | null = null,
  ): Promise<{ records: Scope; held: ResolutionRow; others: readonly ResolutionRow[] }> {
    const records = scope.for('RECORDS');
    const ids = [id, ...(alsoId === null ? [] : [alsoId])];
    if (!ids.every(isId)) throw new DomainError('NOT_FOUND');
    const found = await resolutionsByIds(records, ids, this.today());
    for (const each of ids) {
      const unitId = found.find((row) => row.id === each)?.unitId;
      if (unitId === undefined) throw new DomainError('NOT_FOUND');
      await this.#units.manageable(scope, 'resolutions:write', { id: unitId });
    }
    const [unitId = ''] = found.flatMap((row) => (row.id === id ? [row.unitId] : []));
    await lockUnit(records, unitId);
    const rows = await resolutionsForUpdate(records, ids, this.today());
    const held = rows.find((row) => row.id === id);
    if (held === undefined) throw new DomainError('NOT_FOUND');
    return { records, held, others: alsoId === null ? [] : rows.filter((row) => row.id === alsoId) };
  }
}

function recordedAlready(): DomainError {
  return invalidInput(
    'Đơn vị đã có nghị quyết mang số này, ban hành ngày này.',
    'The unit has a resolution of that number and day of issue already.',
    'number',
  );
}
