/** A value PostgreSQL takes as a parameter; arrays become PostgreSQL arrays. */
export type SqlValue = string | number | boolean | null | Uint8Array | readonly (string | number | boolean | null)[];

/** The one way to the database: parameters only, inside the unit of work of the request. */
export interface Sql {
  query<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]>;
}

/** SQL: the row's window [valid_from, valid_to) holds the day. Both are names or parameters of ours, never input. */
export function inForce(alias: string, day: string): string {
  return `${alias}.valid_from <= ${day} and (${alias}.valid_to is null or ${day} < ${alias}.valid_to)`;
}
