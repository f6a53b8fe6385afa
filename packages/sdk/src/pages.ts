import { clientError } from './errors.ts';
import type { CallOptions } from './operation.ts';

/** One page of a list, as every list of the API gives it. */
export interface Connection<Node = unknown> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A function of the SDK whose variables hold `after`. */
export type PagedCall<Data, Variables extends { readonly after?: string | null | undefined }> = (
  variables: Variables,
  options?: CallOptions,
) => Promise<Data>;

/** Page after page, each asked for when the one before was used. `pick` says where the list is in the answer. */
export async function* pages<
  Data,
  Variables extends { readonly after?: string | null | undefined },
  Page extends Connection,
>(
  call: PagedCall<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Page | null | undefined,
  options?: CallOptions,
): AsyncGenerator<Page, void, undefined> {
  let after = variables.after;
  for (;;) {
    const page = pick(await call({ ...variables, after }, options));
    if (page === null || page === undefined) return;
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) return;
    // A cursor that stands still would ask for the same page for ever.
    if (endCursor === null || endCursor === after) throw clientError('UNEXPECTED_RESPONSE', { detail: 'endCursor' });
    after = endCursor;
  }
}

/** The items of all pages, at most `limit` of them: nobody reads a whole country by accident. */
export async function* items<Data, Variables extends { readonly after?: string | null | undefined }, Node>(
  call: PagedCall<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Connection<Node> | null | undefined,
  options: CallOptions & { readonly limit: number },
): AsyncGenerator<Node, void, undefined> {
  let left = options.limit;
  if (!(left > 0)) throw new RangeError('`limit` must be a number above 0.');
  for await (const page of pages(call, variables, pick, options)) {
    for (const node of page.nodes) {
      yield node;
      left -= 1;
      if (left <= 0) return;
    }
  }
}
