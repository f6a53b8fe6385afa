import DataLoader from 'dataloader';

/** Loads the rows that belong to each key with one statement for all keys. */
export function rowsLoader<Row>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string | null,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys)) groups.get(keyOf(row) ?? '')?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** Loads the one value of each key with one statement for all keys. */
export function valueLoader<Row, Value>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  pick: (row: Row) => Value,
): DataLoader<string, Value | null> {
  return new DataLoader(async (keys) => {
    const values = new Map((await read(keys)).map((row) => [keyOf(row), pick(row)]));
    return keys.map((key) => values.get(key) ?? null);
  });
}

/** One loader for each set of arguments its statement shares: the day, the page. */
export function loaderPer<Key extends readonly unknown[], Loader>(
  make: (...key: Key) => Loader,
): (...key: Key) => Loader {
  const made = new Map<string, Loader>();
  return (...key) => {
    const name = JSON.stringify(key);
    const known = made.get(name);
    if (known !== undefined) return known;
    const loader = make(...key);
    made.set(name, loader);
    return loader;
  };
}
