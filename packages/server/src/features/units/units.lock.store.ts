import type { Scope } from '../../authz/scope.ts';

/** Writers of one unit wait for each other; whoever waited sees what the one before did. Held to the end of the transaction. */
export async function lockUnit(scope: Scope, unitId: string): Promise<void> {
  await scope.sql.query(`/* lockUnit */ select pg_advisory_xact_lock(hashtextextended('unit ' || $1, 0))`, [unitId]);
}
