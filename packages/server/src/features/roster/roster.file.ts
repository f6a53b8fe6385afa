import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { lockUnit, type UnitAt, type UnitRef, type UnitsService } from '../units/index.ts';
import { type LockedPerson, lockPerson, type RegisteredRow, registeredPerson } from './roster.records.store.ts';

/** A unit's file, on the day it is looked at. */
export interface FilePlace {
  readonly unit: UnitRef;
  readonly at: LocalDate;
}
export interface InFile extends FilePlace {
  readonly personId: string;
}
/** To write into the file of a unit: the right to, and everybody else who would has to wait. */
export async function openFile(
  units: UnitsService,
  viewer: Scope,
  { unit: ref, at }: FilePlace,
): Promise<{ readonly scope: Scope; readonly unit: UnitAt }> {
  const scope = viewer.for('RECORDS');
  const unit = await units.recordable(scope, 'roster:write', ref, at);
  await lockUnit(scope, unit.id);
  return { scope, unit };
}

export async function openPerson(
  units: UnitsService,
  viewer: Scope,
  given: InFile,
): Promise<{ readonly scope: Scope; readonly unit: UnitAt; readonly person: LockedPerson }> {
  const { scope, unit } = await openFile(units, viewer, given);
  const person = isId(given.personId) ? await lockPerson(scope, unit.id, given.personId) : null;
  if (person === null) throw new DomainError('NOT_FOUND');
  return { scope, unit, person };
}

export async function shownPerson(
  scope: Scope,
  unitId: string,
  personId: string,
  at: LocalDate,
): Promise<RegisteredRow> {
  const row = await registeredPerson(scope, unitId, personId, at);
  if (row === null) throw new DomainError('NOT_FOUND');
  noteRegistered(scope, [row], at);
  return row;
}

/** Tells the audit chain whom the answer shows. */
export function noteRegistered(scope: Scope, rows: readonly RegisteredRow[], at: LocalDate): void {
  if (rows.length === 0) return;
  scope.note({
    subject: 'person',
    personIds: rows.map(({ id }) => id),
    unitIds: [...new Set(rows.map(({ unitId }) => unitId))],
    detail: { at, sensitive: rows.filter(({ sensitive }) => sensitive).length },
  });
}
