import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { lockUnit, type UnitAt, type UnitRef, type UnitsService } from '../units/index.ts';
import { type LockedRound, lockRound, unitOfRound } from './succession.rounds.store.ts';

/** Where succession is recorded: in a unit of that day, within the reach, by one writer at a time. */
export class SuccessionDesk {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  today(): LocalDate {
    return this.#units.today();
  }

  /** The unit of that day, locked, and the scope to write by. Whoever proposes persons reads them as well. */
  async unit(scope: Scope, ref: UnitRef, day: LocalDate): Promise<{ readonly records: Scope; readonly unit: UnitAt }> {
    const unit = await this.#units.recordable(scope, 'succession:write', ref, day);
    await this.#units.recordable(scope, 'roster:read', { id: unit.id }, day);
    const records = scope.for('RECORDS');
    await lockUnit(records, unit.id);
    return { records, unit };
  }

  /** A round to change on that day: its unit is of that day, and nobody else is at it. */
  async round(
    scope: Scope,
    id: string,
    day: LocalDate,
  ): Promise<{ readonly records: Scope; readonly round: LockedRound }> {
    scope.require('succession:write');
    const unitId = isId(id) ? await unitOfRound(scope.for('RECORDS'), id) : null;
    if (unitId === null) throw new DomainError('NOT_FOUND');
    const { records } = await this.unit(scope, { id: unitId }, day);
    const round = await lockRound(records, id);
    if (round === null) throw new DomainError('NOT_FOUND');
    return { records, round };
  }
}
