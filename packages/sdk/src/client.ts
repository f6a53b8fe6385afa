import { type CadreSdk, createSdk } from './_generated/sdk.ts';
import { clientError } from './errors.ts';
import type { CallOptions, Request } from './operation.ts';
import { items, pages } from './pages.ts';
import { createTransport, isObject, type Send } from './transport.ts';

export interface ClientOptions {
  /** Where the server is; `/graphql` and `/files` are added. Default `http://127.0.0.1:4000`. */
  readonly url?: string | undefined;
  /** The bearer token of the account. In a browser on the server's own pages, none: the session's cookie goes along. */
  readonly token?: string | undefined;
  /** The language of labels and passports. Default `vi`. */
  readonly language?: 'vi' | 'en' | undefined;
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** For each call, its retries included. Default one minute. */
  readonly timeoutMs?: number | undefined;
  /** How often a call is tried again when the network fails or the server is busy. Default 2. Uploads never are. */
  readonly retries?: number | undefined;
}

/** A file to send: a `File` or `Blob` of the browser, or bytes. */
export interface UploadFile {
  readonly name: string;
  readonly data: Blob | Uint8Array;
}

export interface CadreClient extends CadreSdk {
  /** Sends a document of your own; its types are yours to state. */
  readonly request: Request;
  /** Sends a ward workbook: one `.xlsx`, or the `.csv` of its sheets. The `fileId` goes to `imports.importWorkbook`. */
  readonly uploadFiles: (files: readonly UploadFile[], options?: CallOptions) => Promise<{ readonly fileId: string }>;
  /** Page after page of a list. */
  readonly pages: typeof pages;
  /** The items of a list, at most `limit`. */
  readonly items: typeof items;
}

const DEFAULT_URL = 'http://127.0.0.1:4000';

export function createClient(options: ClientOptions = {}): CadreClient {
  const { token, language = 'vi', timeoutMs = 60_000, retries = 2 } = options;
  // Checked here, since the error of a bad header would quote it.
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) throw new TypeError('`token` is not a bearer token.');
  const url = (options.url ?? DEFAULT_URL).replace(/\/+$/, '');
  const send = createTransport({
    headers: {
      accept: 'application/json',
      'accept-language': language,
      'apollo-require-preflight': 'true',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    secret: token,
    // Browsers refuse a `fetch` that was taken off its window.
    fetch: options.fetch ?? ((...args) => globalThis.fetch(...args)),
    timeoutMs,
    retries,
  });
  const request = createRequest(send, `${url}/graphql`);
  return {
    ...createSdk(request),
    request,
    uploadFiles: (files, call) => upload(send, `${url}/files`, files, call),
    pages,
    items,
  };
}

function createRequest(send: Send, url: string): Request {
  return async <Data>(...[operation, variables, options]: Parameters<Request>): Promise<Data> => {
    const { name: operationName, kind, text: query } = operation;
    const body = JSON.stringify({ operationName, query, variables });
    const { data } = await send({ ...options, url, body, headers: headersOf(kind, options), safe: true });
    if (!isObject(data)) throw clientError('UNEXPECTED_RESPONSE', { detail: 'data' });
    // The document was checked against the schema; the server answers by it.
    return data as Data;
  };
}

/** A mutation carries a key, so that sending it twice does it once. */
function headersOf(kind: 'query' | 'mutation', options: CallOptions | undefined): Record<string, string> {
  const key = kind === 'mutation' ? (options?.idempotencyKey ?? crypto.randomUUID()) : undefined;
  return {
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...(options?.reason === undefined ? {} : { 'cadre-reason': encodeURIComponent(options.reason) }),
  };
}

async function upload(send: Send, url: string, files: readonly UploadFile[], options: CallOptions | undefined) {
  const body = new FormData();
  for (const { name, data } of files) {
    body.append('file', data instanceof Blob ? data : new Blob([new Uint8Array(data)]), name);
  }
  const { fileId } = await send({ ...options, url, body, safe: false });
  if (typeof fileId !== 'string') throw clientError('UNEXPECTED_RESPONSE', { detail: 'fileId' });
  return { fileId };
}
