import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PeriodKind } from '../rulebook/index.ts';
import type { AbsenceKind } from './ranking.months.rules.ts';
import type { PeriodPoints, Points } from './ranking.points.rules.ts';

export interface ScoreRow extends PeriodPoints {
  readonly id: string;
  readonly personId: string;
  readonly year: number;
  readonly version: number;
}

const SCORE = `s.id, s.person_id as "personId", s.year, s.period_kind as kind, s.period_number as number,
  (s.general * 100)::integer as general, (s.tasks * 100)::integer as tasks, s.version`;

/** The scores of the persons for years begun by the day, latest first. Give only persons that were read within the reach. */
export async function scoresOf(
  scope: Scope,
  personIds: readonly string[],
  years: { readonly from: number; readonly to: number },
): Promise<readonly ScoreRow[]> {
  return scope.sql.query<ScoreRow>(
    `/* scoresOf */
     select ${SCORE} from ranking_score s
     where s.person_id = any ($1::uuid[]) and s.year between $2::int and $3::int
     order by s.year desc, s.period_kind, s.period_number`,
    [personIds, years.from, years.to],
  );
}

export async function lockScore(
  scope: Scope,
  unitId: string,
  personId: string,
  year: number,
  kind: PeriodKind,
  number: number,
): Promise<ScoreRow | null> {
  const rows = await scope.sql.query<ScoreRow>(
    `/* lockScore */
     select ${SCORE} from ranking_score s
     where s.unit_id = $1 and s.person_id = $2 and s.year = $3 and s.period_kind = $4 and s.period_number = $5 for update`,
    [unitId, personId, year, kind, number],
  );
  return rows[0] ?? null;
}

/** Null where the part of the year was scored already, out of sight. */
export async function insertScore(
  scope: Scope,
  unitId: string,
  score: {
    readonly personId: string;
    readonly year: number;
    readonly kind: PeriodKind;
    readonly number: number;
    readonly general: Points;
    readonly tasks: Points;
  },
): Promise<ScoreRow | null> {
  const rows = await scope.sql.query<ScoreRow>(
    `/* insertScore */
     insert into ranking_score as s (unit_id, person_id, year, period_kind, period_number, general, tasks)
     values ($1, $2, $3, $4, $5, $6::integer / 100.0, $7::integer / 100.0)
     on conflict (person_id, year, period_kind, period_number) do nothing returning ${SCORE}`,
    [unitId, score.personId, score.year, score.kind, score.number, score.general, score.tasks],
  );
  return rows[0] ?? null;
}

export async function updateScore(scope: Scope, id: string, general: Points, tasks: Points): Promise<ScoreRow> {
  const [row] = await scope.sql.query<ScoreRow>(
    `/* updateScore */
     update ranking_score s set general = $2::integer / 100.0, tasks = $3::integer / 100.0, version = s.version + 1
     where s.id = $1 returning ${SCORE}`,
    [id, general, tasks],
  );
  if (row === undefined) throw new Error('A score was not written.');
  return row;
}

export interface AbsenceRow {
  readonly id: string;
  readonly unitId: string;
  readonly personId: string;
  readonly kind: AbsenceKind;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly withdrawn: boolean;
  readonly version: number;
}

const ABSENCE = `a.id, a.unit_id as "unitId", a.person_id as "personId", a.kind, a.valid_from as "from", a.valid_to as "to",
  a.withdrawn, a.version`;

/** The absences of the persons begun by the day, latest first, withdrawn ones too. Give only persons read within the reach. */
export async function absencesOf(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly AbsenceRow[]> {
  return scope.sql.query<AbsenceRow>(
    `/* absencesOf */
     select ${ABSENCE} from absence a where a.person_id = any ($1::uuid[]) and a.valid_from <= $2::date
     order by a.valid_from desc, a.withdrawn, a.id`,
    [personIds, at],
  );
}

/** What the unit has recorded of the person and not withdrawn. */
export async function lockAbsences(scope: Scope, unitId: string, personId: string): Promise<readonly AbsenceRow[]> {
  return scope.sql.query<AbsenceRow>(
    `/* lockAbsences */
     select ${ABSENCE} from absence a where a.unit_id = $1 and a.person_id = $2 order by a.id for update`,
    [unitId, personId],
  );
}

export async function absenceById(scope: Scope, id: string): Promise<AbsenceRow | null> {
  const rows = await scope.sql.query<AbsenceRow>(`/* absenceById */ select ${ABSENCE} from absence a where a.id = $1`, [
    id,
  ]);
  return rows[0] ?? null;
}

type Given = Pick<AbsenceRow, 'kind' | 'from' | 'to'>;

export async function insertAbsence(
  scope: Scope,
  unitId: string,
  personId: string,
  { kind, from, to }: Given,
): Promise<AbsenceRow> {
  const [row] = await scope.sql.query<AbsenceRow>(
    `/* insertAbsence */
     insert into absence as a (unit_id, person_id, kind, valid_from, valid_to) values ($1, $2, $3, $4, $5) returning ${ABSENCE}`,
    [unitId, personId, kind, from, to],
  );
  if (row === undefined) throw new Error('An absence was not written.');
  return row;
}

export async function updateAbsence(
  scope: Scope,
  id: string,
  { kind, from, to, withdrawn }: Given & Pick<AbsenceRow, 'withdrawn'>,
): Promise<AbsenceRow> {
  const [row] = await scope.sql.query<AbsenceRow>(
    `/* updateAbsence */
     update absence a set kind = $2, valid_from = $3, valid_to = $4, withdrawn = $5, version = a.version + 1
     where a.id = $1 returning ${ABSENCE}`,
    [id, kind, from, to, withdrawn],
  );
  if (row === undefined) throw new Error('An absence was not written.');
  return row;
}
