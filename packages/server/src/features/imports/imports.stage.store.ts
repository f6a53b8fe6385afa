import type { Scope } from '../../authz/scope.ts';
import type { ImportedSheet, ImportOutcome } from './imports.rules.ts';
import type { SheetKey } from './workbook.columns.ts';
import type { ProblemCode } from './workbook.problem.rules.ts';

const SAVEPOINT = 'workbook_import';

/** Opens the tables an import is planned in. They vanish with its undoing, or at the end of the transaction. */
export async function openStage(
  scope: Scope,
  rejected: readonly { readonly sheet: SheetKey; readonly line: number }[],
): Promise<void> {
  await scope.sql.query(`savepoint ${SAVEPOINT}`);
  await scope.sql.query(
    `/* openImportLines */
     create temporary table import_line on commit drop as
     select r.sheet, r.line, 'REJECTED' as outcome, '{}'::text[] as fields
     from jsonb_to_recordset($1::jsonb) as r(sheet text, line integer)`,
    [JSON.stringify(rejected)],
  );
  await scope.sql.query(
    `/* openImportProblems */
     create temporary table import_problem (sheet text, line integer, field text, code text, details jsonb) on commit drop`,
  );
}

/** Everybody the register already had whom the file touches, refused lines included. */
export async function listMetPersons(scope: Scope): Promise<readonly string[]> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* listMetPersons */
     select unnest(i.met) as id from import_person i
     union
     select r.person_id from import_reference r
     where r.person_id is not null and not exists (select from import_person i where i.person_id = r.person_id)
     order by id`,
  );
  return rows.map(({ id }) => id);
}

export async function undoImport(scope: Scope): Promise<void> {
  await scope.sql.query(`rollback to savepoint ${SAVEPOINT}`);
  await scope.sql.query(`release savepoint ${SAVEPOINT}`);
}

export async function keepImport(scope: Scope): Promise<void> {
  await scope.sql.query(
    `/* closeStage */
     drop table if exists import_line, import_problem, import_office, import_person, import_credential,
       import_reference, import_training, import_planning, import_rank, import_collective`,
  );
  await scope.sql.query(`release savepoint ${SAVEPOINT}`);
}

export async function countLines(scope: Scope, sheets: readonly SheetKey[]): Promise<readonly ImportedSheet[]> {
  const count = (outcome: ImportOutcome) =>
    `count(*) filter (where l.outcome = '${outcome}')::int as ${outcome.toLowerCase()}`;
  return scope.sql.query<ImportedSheet>(
    `/* countImportLines */
     select s.sheet, ${count('CREATED')}, ${count('UPDATED')}, ${count('UNCHANGED')}, ${count('REJECTED')}
     from unnest($1::text[]) with ordinality as s(sheet, ordinal)
     left join import_line l on l.sheet = s.sheet
     group by s.sheet, s.ordinal order by s.ordinal`,
    [sheets],
  );
}

export interface StagedLine {
  readonly sheet: SheetKey;
  readonly line: number;
  readonly outcome: ImportOutcome;
  /** Column keys. */
  readonly fields: readonly string[];
}

export async function listLines(scope: Scope, sheets: readonly SheetKey[]): Promise<readonly StagedLine[]> {
  return scope.sql.query<StagedLine>(
    `/* listImportLines */
     select l.sheet, l.line, l.outcome, l.fields from import_line l
     order by array_position($1::text[], l.sheet), l.line`,
    [sheets],
  );
}

export interface StagedProblem {
  readonly sheet: SheetKey;
  readonly line: number;
  /** A column key. */
  readonly field: string | null;
  readonly code: ProblemCode;
  readonly details: Readonly<Record<string, string | number | null>> | null;
}

export async function listProblems(scope: Scope): Promise<readonly StagedProblem[]> {
  return scope.sql.query<StagedProblem>(
    `/* listImportProblems */
     select p.sheet, p.line, p.field, p.code, p.details from import_problem p order by p.line, p.code, p.field`,
  );
}
