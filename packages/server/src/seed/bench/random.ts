/**
 * Numbers that look random and are the same on every run: PostgreSQL's own hash of a row's number, seeded. `$1` is the
 * seed; each use has a salt of its own, so that no two traits of a row go together by accident.
 */
export const roll = (salt: number, sides: number, row = 'n'): string =>
  `(abs(hashint8extended(${row}::bigint * 128 + ${salt}, $1::bigint) % ${sides}))::int`;

/** True for so many rows in a hundred. */
export const percent = (salt: number, share: number, row = 'n'): string => `${roll(salt, 100, row)} < ${share}`;

/** One of the texts, each as likely. */
export const oneOf = (salt: number, texts: readonly string[], row = 'n'): string =>
  `(array[${texts.map((text) => `'${text}'`).join(', ')}])[${roll(salt, texts.length, row)} + 1]`;

/** One of the texts, each as likely as its weight says; weights add up to 100. */
export function weighted(salt: number, weights: Readonly<Record<string, number>>, row = 'n'): string {
  let upTo = 0;
  const cases = Object.entries(weights).map(([text, weight]) => {
    upTo += weight;
    return `when ${roll(salt, 100, row)} < ${upTo} then '${text}'`;
  });
  return `(case ${cases.join(' ')} end)`;
}

/** The same row gets the same id in every database. */
export const idOf = (what: string, row = 'n'): string => `md5('bench:${what}:' || ${row})::uuid`;

/** The same too, but in the order of the rows: for rows nobody refers to, so that their keys are written one after another. */
export const serialIdOf = (table: number, row = 'n'): string =>
  `('be4c0000-000${table}-4000-8000-' || lpad(to_hex((${row})::bigint), 12, '0'))::uuid`;
