import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { compareCredentials, stageCredentials, writeCredentials } from './imports.credentials.store.ts';
import { compareOffices, noteOffices, writeOffices } from './imports.offices.store.ts';
import { compareParty, writeParty } from './imports.party.store.ts';
import { comparePersons, refusePersons, resolvePersons, stagePersons, writePersons } from './imports.persons.store.ts';
import { comparePlanning, writePlanning } from './imports.planning.store.ts';
import { compareCollectives, compareRanks, writeCollectives, writeRanks } from './imports.ranks.store.ts';
import { noteSheet, resolveReferences } from './imports.sheets.store.ts';
import {
  type Keep,
  stagedCredentials,
  stagedOffice,
  stagedPlan,
  stagedRank,
  stagedReferences,
  stagedTraining,
} from './imports.staging.rules.ts';
import { compareTraining, writeTraining } from './imports.training.store.ts';
import type { ParsedWorkbook } from './workbook.parsed.ts';

/** Compares the sound rows of a file with the register and writes those the register can take. */
export async function applyWorkbook(
  scope: Scope,
  book: ParsedWorkbook,
  unitId: string,
  at: LocalDate,
  keep: Keep,
): Promise<void> {
  await applyPersons(scope, book, unitId, at, keep);
  await resolveReferences(scope, unitId, stagedReferences(book, keep));
  await compareTraining(
    scope,
    unitId,
    at,
    book.training.map((row) => stagedTraining(row, keep)),
  );
  await comparePlanning(
    scope,
    unitId,
    at,
    book.planning.map((row) => stagedPlan(row, keep)),
  );
  await compareRanks(
    scope,
    unitId,
    at,
    book.ranks.map((row) => stagedRank(row, keep)),
  );
  await compareCollectives(scope, unitId, book.collectives);
  await writeTraining(scope, unitId);
  await writePlanning(scope, unitId);
  await writeRanks(scope, unitId);
  await writeCollectives(scope, unitId);
  for (const sheet of ['training', 'planning', 'ranks', 'collectives'] as const) await noteSheet(scope, sheet);
}

async function applyPersons(
  scope: Scope,
  book: ParsedWorkbook,
  unitId: string,
  at: LocalDate,
  keep: Keep,
): Promise<void> {
  await stagePersons(
    scope,
    book.persons.map((row) => stagedOffice(row, keep)),
  );
  await stageCredentials(
    scope,
    book.persons.flatMap((row) => stagedCredentials(row, at, keep)),
  );
  await resolvePersons(scope, unitId);
  await comparePersons(scope);
  await compareParty(scope, at);
  await compareCredentials(scope, at);
  await compareOffices(scope, unitId, at);
  await refusePersons(scope);
  await writePersons(scope, unitId);
  await writeParty(scope);
  await writeCredentials(scope, at);
  await writeOffices(scope, unitId);
  await noteOffices(scope);
}
