import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answering, failure, ok, settled, TOKEN, VIEWER } from '../tests/answering.ts';
import { createFakeServer } from '../tests/fake-server.ts';
import { createClient } from './client.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a call', () => {
  it('sends the document, who asks and in which language', async () => {
    const fetch = answering(ok);
    const sdk = createClient({ url: 'https://cadre.test/', token: TOKEN, language: 'en', fetch });
    expect(await sdk.access.viewer()).toEqual(VIEWER.data);
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe('https://cadre.test/graphql');
    const headers = new Headers(init?.headers);
    expect(Object.fromEntries(headers)).toEqual({
      accept: 'application/json',
      'accept-language': 'en',
      'apollo-require-preflight': 'true',
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
    });
    expect(JSON.parse(String(init?.body))).toMatchObject({ operationName: 'Viewer', variables: {} });
  });

  it('goes to the local address, in Vietnamese, when nothing is said', async () => {
    const server = createFakeServer();
    vi.stubGlobal('fetch', server.fetch);
    await createClient().access.viewer();
    vi.unstubAllGlobals();
    expect(server.requests[0]?.url).toBe('http://127.0.0.1:4000/graphql');
    expect(server.requests[0]?.headers.get('accept-language')).toBe('vi');
    expect(server.requests[0]?.headers.has('authorization')).toBe(false);
  });

  it('leaves no timer behind', async () => {
    await createClient({ fetch: answering(ok) }).access.viewer();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('carries a document of one’s own', async () => {
    const sdk = createClient({ fetch: answering(() => Response.json({ data: { viewer: { name: 'A' } } })) });
    const own = { name: 'Me', kind: 'query', text: 'query Me { viewer { name } }' } as const;
    expect(await sdk.request<{ viewer: { name: string } }, object>(own, {})).toEqual({ viewer: { name: 'A' } });
  });
});

describe('answers that are errors', () => {
  const withErrors = (errors: unknown, data: unknown = null, init: ResponseInit = {}) =>
    createClient({ token: TOKEN, fetch: answering(() => Response.json({ data, errors }, init)) }).access.viewer();

  it('keeps code, texts, field, request id and partial data', async () => {
    const extensions = { code: 'VALIDATION_FAILED', messageVi: 'Sai.', messageEn: 'Wrong.', field: 'first' };
    const error = await failure(
      withErrors([{ message: 'Sai. / Wrong.', extensions }], { viewer: null }, { headers: { 'x-request-id': 'r-1' } }),
    );
    expect(error).toMatchObject({
      name: 'RequestError',
      code: 'VALIDATION_FAILED',
      message: 'Sai. / Wrong.',
      messageVi: 'Sai.',
      messageEn: 'Wrong.',
      field: 'first',
      requestId: 'r-1',
      status: 200,
      data: { viewer: null },
    });
    expect(error.errors).toHaveLength(1);
  });

  it('reads both languages out of one message', async () => {
    const errors = [{ message: 'Tệp quá lớn. / Too large.', extensions: { code: 'PAYLOAD_TOO_LARGE' } }];
    expect(await failure(withErrors(errors, null, { status: 413 }))).toMatchObject({
      messageVi: 'Tệp quá lớn.',
      messageEn: 'Too large.',
      status: 413,
    });
  });

  it('does not guess at a code it does not know', async () => {
    const error = await failure(withErrors([{ message: 'New.', extensions: { code: 'FROM_THE_FUTURE' } }]));
    expect(error.code).toBe('UNEXPECTED_RESPONSE');
    expect(error.message).toContain('New.');
  });

  it.each([
    ['a page of a proxy', () => new Response('<html>gateway</html>', { status: 200 })],
    ['a list', () => Response.json([])],
    ['no data', () => Response.json({})],
    ['errors that are none', () => Response.json({ errors: [] })],
    ['an error without errors', () => Response.json({ data: {} }, { status: 500 })],
  ])('refuses %s', async (_, answer) => {
    expect((await failure(createClient({ fetch: answering(answer) }).access.viewer())).code).toBe(
      'UNEXPECTED_RESPONSE',
    );
  });

  it('never tells the token', async () => {
    const echo = [
      { message: `No such token: ${TOKEN}`, extensions: { code: 'UNAUTHENTICATED', messageVi: TOKEN, seen: [TOKEN] } },
    ];
    const refused = await failure(withErrors(echo));
    const lost = await failure(
      settled(
        createClient({
          token: TOKEN,
          fetch: async () => Promise.reject(new Error(`bad header Bearer ${TOKEN}`)),
        }).access.viewer(),
      ),
    );
    for (const error of [refused, lost]) {
      const everything = [error.message, error.stack, JSON.stringify(error), String(error.cause)].join('\n');
      expect(everything).not.toContain(TOKEN);
      expect(everything).toContain('***');
    }
    expect(() => createClient({ token: `${TOKEN}\nX-Other: 1` })).toThrow(/^`token` is not a bearer token\.$/);
  });
});

describe('uploadFiles', () => {
  it('sends every file in the field the server reads', async () => {
    const server = createFakeServer();
    const sdk = createClient({ fetch: server.fetch, token: TOKEN });
    const files = [
      { name: 'Danh sách.csv', data: new TextEncoder().encode('mã\n1') },
      { name: 'Xếp loại.csv', data: new Blob(['năm']) },
    ];
    expect(await sdk.uploadFiles(files)).toEqual({ fileId: 'file-1' });
    const [request] = server.requests;
    expect(request?.url).toBe('http://127.0.0.1:4000/files');
    expect(request?.files).toEqual(['Danh sách.csv', 'Xếp loại.csv']);
    expect(request?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    expect(request?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
  });

  it('refuses an answer without the id', async () => {
    const sdk = createClient({ fetch: answering(() => Response.json({})) });
    expect((await failure(sdk.uploadFiles([]))).code).toBe('UNEXPECTED_RESPONSE');
  });
});
