import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';

export interface PlanningEntryRow {
  readonly personId: string;
  readonly term: string;
  readonly title: string;
  readonly titleName: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly removalReason: string | null;
}

/** The succession-plan entries of the persons, begun by the day. Give only persons that were read within the reach. */
export async function planningEntriesOf(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly PlanningEntryRow[]> {
  return scope.sql.query<PlanningEntryRow>(
    `/* planningEntriesOf */
     select e.person_id as "personId", e.term, e.title_code as title, coalesce(t.name_vi, e.title_code) as "titleName",
            e.valid_from as "from", e.valid_to as "to", e.removal_reason as "removalReason"
     from planning_entry e
     left join title t on t.code = e.title_code and t.valid_from <= e.valid_from
      and (t.valid_to is null or e.valid_from < t.valid_to)
     where e.person_id = any ($1::uuid[]) and e.valid_from <= $2::date
     order by e.term desc, e.valid_from, e.title_code`,
    [personIds, at],
  );
}
