import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { UnitKind, UnitTier } from './units.rules.ts';

/** Units by lasting keys. A key that has several versions is one unit that goes on. */
export interface UnitRegister {
  /** key, code, name, kind, tier, key of the superior, from, to */
  readonly versions: readonly (readonly [
    string,
    string,
    string,
    UnitKind,
    UnitTier,
    string | null,
    LocalDate,
    LocalDate | null,
  ])[];
  /** event key, kind, day, instrument */
  readonly events: readonly (readonly [string, string, LocalDate, string | null])[];
  /** event key, key of the predecessor, its name in the source, key of the successor, part */
  readonly lineage: readonly (readonly [
    string,
    string | null,
    string | null,
    string | null,
    'WHOLE' | 'PART' | 'UNKNOWN',
  ])[];
}

/** The same key gives the same id in every installation. */
const idOf = (what: string, key: string): string => `md5('${what}:' || (${key}))::uuid`;

export async function hasUnits(scope: Scope): Promise<boolean> {
  const rows = await scope.sql.query<{ found: boolean }>('/* hasUnits */ select exists (select 1 from unit) as found');
  return rows[0]?.found ?? false;
}

/** Takes every unit away. The database refuses while any fact names one. */
export async function clearUnits(scope: Scope): Promise<void> {
  await scope.sql.query(
    `/* clearUnits */
     with closure as (delete from unit_closure), redraw as (delete from unit_redraw), epoch as (delete from unit_epoch),
          lineage as (delete from unit_lineage), event as (delete from unit_event), version as (delete from unit_version)
     delete from unit`,
  );
}

/** Puts a register into an empty database. What is derived from it is rebuilt separately. */
export async function insertUnits(scope: Scope, { versions, events, lineage }: UnitRegister): Promise<void> {
  await scope.sql.query(
    `/* insertUnits */
     insert into unit (id, opened_on, closed_on)
     select ${idOf('unit', `v ->> 0`)}, min((v ->> 6)::date), nullif(max(coalesce((v ->> 7)::date, 'infinity')), 'infinity')
     from jsonb_array_elements($1::jsonb) as v group by v ->> 0`,
    [JSON.stringify(versions)],
  );
  await scope.sql.query(
    `/* insertUnitVersions */
     insert into unit_version (id, unit_id, code, name, kind, tier, superior_id, valid_from, valid_to)
     select ${idOf('version', `(v ->> 0) || ':' || (v ->> 6)`)}, ${idOf('unit', `v ->> 0`)},
            v ->> 1, v ->> 2, v ->> 3, v ->> 4, ${idOf('unit', `v ->> 5`)}, (v ->> 6)::date, (v ->> 7)::date
     from jsonb_array_elements($1::jsonb) as v`,
    [JSON.stringify(versions)],
  );
  await scope.sql.query(
    `/* insertUnitEvents */
     insert into unit_event (id, kind, effective_on, instrument)
     select ${idOf('event', `e ->> 0`)}, e ->> 1, (e ->> 2)::date, e ->> 3 from jsonb_array_elements($1::jsonb) as e`,
    [JSON.stringify(events)],
  );
  await scope.sql.query(
    `/* insertUnitLineage */
     insert into unit_lineage (id, event_id, predecessor_id, predecessor_name, successor_id, part)
     select ${idOf('lineage', 'ordinal::text')}, ${idOf('event', `l ->> 0`)}, ${idOf('unit', `l ->> 1`)}, l ->> 2,
            ${idOf('unit', `l ->> 3`)}, l ->> 4
     from jsonb_array_elements($1::jsonb) with ordinality as given(l, ordinal)`,
    [JSON.stringify(lineage)],
  );
}

/**
 * Rebuilds what is derived from units, versions and lineage: the closure in time, the redrawing of past units on
 * later ones, and the epochs between two changes of boundaries.
 */
export async function rebuildDerivedUnits(scope: Scope): Promise<void> {
  await scope.sql.query('/* clearClosure */ delete from unit_closure');
  await scope.sql.query('/* clearRedraw */ delete from unit_redraw');
  await scope.sql.query('/* clearEpochs */ delete from unit_epoch');
  await scope.sql.query(
    `/* rebuildClosure */
     with recursive up (ancestor_id, descendant_id, depth, valid_from, valid_to) as (
       select id, id, 0, opened_on, closed_on from unit
       union all
       select v.superior_id, up.descendant_id, up.depth + 1,
              greatest(up.valid_from, v.valid_from), least(up.valid_to, v.valid_to)
       from up join unit_version v on v.unit_id = up.ancestor_id and v.superior_id is not null
        and daterange(v.valid_from, v.valid_to) && daterange(up.valid_from, up.valid_to)
     )
     insert into unit_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
     select ancestor_id, descendant_id, depth, valid_from, valid_to from up`,
  );
  await scope.sql.query(
    `/* rebuildRedraw */
     with recursive chain (unit_id, target_id) as (
       select id, id from unit
       union
       select chain.unit_id, l.successor_id from chain
       join unit_lineage l on l.predecessor_id = chain.target_id and l.part = 'WHOLE'
     )
     insert into unit_redraw (unit_id, target_id, valid_from, valid_to)
     select chain.unit_id, chain.target_id, u.opened_on, u.closed_on from chain join unit u on u.id = chain.target_id`,
  );
  await scope.sql.query(
    `/* rebuildEpochs */
     insert into unit_epoch (valid_from, valid_to)
     select day, lead(day) over (order by day)
     from (select valid_from as day from unit_version union select valid_to from unit_version where valid_to is not null) days`,
  );
}
