/** A value PostgreSQL takes as a parameter; arrays become PostgreSQL arrays. */
export type SqlValue = string | number | boolean | null | Uint8Array | readonly (string | number | boolean | null)[];

/** The one way to the database: parameters only, inside the unit of work of the request. */
export interface Sql {
  query<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]>;
}
