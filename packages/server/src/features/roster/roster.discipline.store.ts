import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Decision } from '../../kernel/decision.ts';
import type { DisciplineKind, DisciplineScheme, DisciplineStatus } from './roster.records.rules.ts';

export interface DisciplineRow {
  readonly id: string;
  readonly personId: string;
  readonly kind: DisciplineKind;
  readonly scheme: DisciplineScheme;
  readonly decidedOn: LocalDate;
  readonly decisionNumber: string;
  readonly endsOn: LocalDate | null;
}

/**
 * Disciplines of the persons decided on a day of `[from, to)`, but for those annulled since. Sensitive: gives only those
 * of units where the viewer holds roster:sensitive, so that whoever lacks it is told of none.
 */
export async function disciplinesOf(
  scope: Scope,
  personIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
): Promise<readonly DisciplineRow[]> {
  const reach = scope.reach('roster:sensitive');
  return scope.sql.query<DisciplineRow>(
    `/* disciplinesOf */
     select d.id, d.person_id as "personId", d.kind, d.scheme, d.decided_on as "decidedOn",
            d.decision_number as "decisionNumber", coalesce(d.ended_on, d.ends_on) as "endsOn"
     from discipline d
     where d.person_id = any ($1::uuid[]) and d.status <> 'ANNULLED' and $2::date <= d.decided_on and d.decided_on < $3::date
       and ($4::uuid[] is null or d.unit_id = any (array(
         select c.descendant_id from unit_closure c where c.ancestor_id = any ($4::uuid[]))))
     order by d.decided_on, d.id`,
    [personIds, from, to, reach === 'COUNTRY' ? null : reach],
  );
}

export interface ShownDiscipline extends DisciplineRow {
  readonly decisionSigner: string | null;
  readonly status: DisciplineStatus;
  readonly lift: Decision | null;
  readonly version: number;
}

/** As known on the day: what was lifted later stands. Give only persons whose sensitive data the viewer may see. */
export async function disciplinesKnown(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly ShownDiscipline[]> {
  return scope.sql.query<ShownDiscipline>(
    `/* disciplinesKnown */
     select d.id, d.person_id as "personId", d.kind, d.scheme, d.decided_on as "decidedOn",
            d.decision_number as "decisionNumber", d.decision_signer as "decisionSigner",
            case when known.over then d.status else 'IMPOSED' end as status,
            case when known.over then d.ended_on else d.ends_on end as "endsOn",
            case when known.over then json_build_object('number', d.lift_decision_number, 'signer', d.lift_decision_signer,
                                                        'signedOn', d.lift_decided_on) end as lift, d.version
     from discipline d
     cross join lateral (select d.lift_decided_on is not null and d.lift_decided_on <= $2::date as over) known
     where d.person_id = any ($1::uuid[]) and d.decided_on <= $2::date
     order by d.decided_on desc, d.id`,
    [personIds, at],
  );
}

export async function insertDiscipline(
  scope: Scope,
  unitId: string,
  personId: string,
  given: {
    readonly kind: DisciplineKind;
    readonly scheme: DisciplineScheme;
    readonly decision: Decision;
    readonly endsOn: LocalDate | null;
  },
): Promise<void> {
  const { number, signer, signedOn } = given.decision;
  await scope.sql.query(
    `/* insertDiscipline */
     insert into discipline (unit_id, person_id, kind, scheme, decision_number, decision_signer, decided_on, ends_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [unitId, personId, given.kind, given.scheme, number, signer, signedOn, given.endsOn],
  );
}

/** Whether that very decision is on file of the person already. */
export async function hasDiscipline(scope: Scope, personId: string, { number, signedOn }: Decision): Promise<boolean> {
  const rows = await scope.sql.query(
    `/* hasDiscipline */
     select 1 from discipline where person_id = $1 and decision_number = $2 and decided_on = $3 and status <> 'ANNULLED'`,
    [personId, number, signedOn],
  );
  return rows.length > 0;
}

export interface LockedDiscipline {
  readonly id: string;
  readonly unitId: string;
  readonly personId: string;
  readonly status: DisciplineStatus;
  readonly decidedOn: LocalDate;
  readonly version: number;
}

export async function unitOfDiscipline(scope: Scope, id: string): Promise<string | null> {
  const rows = await scope.sql.query<{ unitId: string }>(
    '/* unitOfDiscipline */ select unit_id as "unitId" from discipline where id = $1',
    [id],
  );
  return rows[0]?.unitId ?? null;
}

export async function lockDiscipline(scope: Scope, id: string): Promise<LockedDiscipline | null> {
  const rows = await scope.sql.query<LockedDiscipline>(
    `/* lockDiscipline */
     select d.id, d.unit_id as "unitId", d.person_id as "personId", d.status, d.decided_on as "decidedOn", d.version
     from discipline d where d.id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

export async function updateDiscipline(
  scope: Scope,
  id: string,
  { status, endedOn, decision }: { status: DisciplineStatus; endedOn: LocalDate; decision: Decision },
): Promise<void> {
  await scope.sql.query(
    `/* updateDiscipline */
     update discipline d set status = $2, ended_on = $3, lift_decision_number = $4, lift_decision_signer = $5,
            lift_decided_on = $6, version = d.version + 1 where d.id = $1`,
    [id, status, endedOn, decision.number, decision.signer, decision.signedOn],
  );
}
