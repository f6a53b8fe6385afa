import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { CredentialKind } from './roster.rules.ts';

export interface HeldLevelRow {
  readonly personId: string;
  readonly kind: Extract<CredentialKind, 'PROFESSIONAL' | 'POLITICAL_THEORY' | 'STATE_MANAGEMENT'>;
  readonly level: string;
}

/** The highest level of each kind that titles ask for, as known on the day. Give only persons that were read within the reach. */
export async function heldLevels(
  scope: Scope,
  personIds: readonly string[],
  at: LocalDate,
): Promise<readonly HeldLevelRow[]> {
  return scope.sql.query<HeldLevelRow>(
    `/* heldLevels */
     select distinct on (c.person_id, c.kind) c.person_id as "personId", c.kind, c.level
     from credential c
     join code_item i on i.code = c.level and i.list = case c.kind when 'PROFESSIONAL' then 'EDUCATION' else c.kind end
     where c.person_id = any ($1::uuid[]) and c.kind in ('PROFESSIONAL', 'POLITICAL_THEORY', 'STATE_MANAGEMENT')
       and c.held_from <= $2::date
     order by c.person_id, c.kind, c.level_rank desc`,
    [personIds, at],
  );
}
