import { describe, expect, it, vi } from 'vitest';
import { CadreError } from './errors.ts';
import { type Connection, items, pages } from './pages.ts';

interface Variables {
  readonly first: number;
  readonly after?: string | null | undefined;
}
type Data = { readonly list: Connection<number> | null };

/** A list of 1 to `size` with the number as its cursor. */
function list(size: number) {
  return vi.fn(async ({ first, after }: Variables): Promise<Data> => {
    const begin = Number(after ?? 0);
    const nodes = Array.from({ length: Math.min(first, size - begin) }, (_, index) => begin + index + 1);
    const end = begin + nodes.length;
    return {
      list: { nodes, pageInfo: { hasNextPage: end < size, endCursor: nodes.length === 0 ? null : String(end) } },
    };
  });
}

const pick = (data: Data) => data.list;

async function collect<Value>(from: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of from) all.push(value);
  return all;
}

describe('pages', () => {
  it('follows the cursors to the end', async () => {
    const call = list(7);
    const all = await collect(pages(call, { first: 3 }, pick));
    expect(all.map((page) => page.nodes)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
    expect(call.mock.calls.map(([variables]) => variables.after)).toEqual([undefined, '3', '6']);
  });

  it('begins where it is told to', async () => {
    const all = await collect(pages(list(7), { first: 3, after: '5' }, pick));
    expect(all.map((page) => page.nodes)).toEqual([[6, 7]]);
  });

  it('asks for a page only when it is wanted', async () => {
    const call = list(100);
    for await (const page of pages(call, { first: 2 }, pick)) if (page.nodes.includes(4)) break;
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('gives nothing where there is no list', async () => {
    expect(await collect(pages(async (_: Variables): Promise<Data> => ({ list: null }), { first: 3 }, pick))).toEqual(
      [],
    );
  });

  it('does not turn for ever on a cursor that stands still', async () => {
    const stuck = vi.fn(
      async (_: Variables): Promise<Data> => ({
        list: { nodes: [1], pageInfo: { hasNextPage: true, endCursor: 'same' } },
      }),
    );
    await expect(collect(pages(stuck, { first: 1 }, pick))).rejects.toBeInstanceOf(CadreError);
    expect(stuck).toHaveBeenCalledTimes(2);
  });

  it('passes the options of the call on', async () => {
    const call = vi.fn(async (_: Variables, _options?: object): Promise<Data> => ({ list: null }));
    const options = { timeoutMs: 5 };
    await collect(pages(call, { first: 1 }, pick, options));
    expect(call.mock.calls[0]?.[1]).toBe(options);
  });
});

describe('items', () => {
  it('gives at most as many as it is allowed, and asks for no page more', async () => {
    const call = list(100);
    expect(await collect(items(call, { first: 3 }, pick, { limit: 6 }))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('gives all there are below the limit', async () => {
    expect(await collect(items(list(4), { first: 3 }, pick, { limit: 50 }))).toEqual([1, 2, 3, 4]);
  });

  it.each([0, -1, Number.NaN])('refuses the limit %s', async (limit) => {
    await expect(collect(items(list(4), { first: 3 }, pick, { limit }))).rejects.toThrow(RangeError);
  });
});
