import { DomainError } from './errors.ts';

export const MAX_PAGE_SIZE = 100;

/** Keyset page: `first` rows after the sort key of the last row seen. Never an offset. */
export interface PageRequest {
  readonly first: number;
  readonly after: readonly string[] | null;
}

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * `keyLength` is how many sort values this list's cursor holds, `part` what each looks like: a cursor of another list is
 * refused.
 */
export function pageRequest(
  first: number,
  after: string | null | undefined,
  keyLength: number,
  part: RegExp = /^/,
): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE_SIZE) {
    throw new DomainError(
      'VALIDATION_FAILED',
      {
        vi: `\`first\` phải từ 1 đến ${MAX_PAGE_SIZE}.`,
        en: `\`first\` must be between 1 and ${MAX_PAGE_SIZE}.`,
      },
      'first',
    );
  }
  return { first, after: after == null ? null : decodeCursor(after, keyLength, part) };
}

/** Stores read `first + 1` rows; the extra row only says that there is a next page. */
export function toPage<Row, Node>(
  rows: readonly Row[],
  request: PageRequest,
  keyOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node,
): Page<Node> {
  const shown = rows.slice(0, request.first);
  const last = shown.at(-1);
  return {
    nodes: shown.map(nodeOf),
    pageInfo: {
      hasNextPage: rows.length > request.first,
      endCursor: last === undefined ? null : encodeCursor(keyOf(last)),
    },
  };
}

export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

function decodeCursor(cursor: string, keyLength: number, form: RegExp): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits = (part: unknown) => typeof part === 'string' && form.test(part);
    if (Array.isArray(key) && key.length === keyLength && key.every(fits)) return key;
  } catch {
    // Falls through to the refusal below.
  }
  throw new DomainError(
    'VALIDATION_FAILED',
    {
      vi: '`after` không phải con trỏ của danh sách này: hãy dùng `endCursor` của trang trước.',
      en: '`after` is not a cursor of this list: use `endCursor` of the page before.',
    },
    'after',
  );
}
