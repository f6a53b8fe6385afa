import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CadreServer } from './library.ts';
import { problem } from './security.ts';

/** The files of one upload together. */
export const UPLOAD_LIMIT = 10 * 1024 * 1024;
const MAX_FILES = 20;
/** What the multipart form adds around the files. */
const FORM_ALLOWANCE = 64 * 1024;
/** How long, and how much, is still read and thrown away so that the sender gets to read the refusal. */
const LINGER_MS = 2_000;
const LINGER_BYTES = 64 * 1024 * 1024;

class TooLarge extends Error {}

export interface RequestFacts {
  readonly authorization: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly requestId: string;
  readonly reason: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly address: string;
}

export function factsOf(request: FastifyRequest): RequestFacts {
  const { authorization, 'accept-language': acceptLanguage } = request.headers;
  return {
    authorization,
    acceptLanguage,
    requestId: request.id,
    address: request.ip,
    reason: decoded(headerOf(request, 'cadre-reason')),
    idempotencyKey: headerOf(request, 'idempotency-key'),
  };
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A header holds ASCII only: Vietnamese comes percent-encoded. */
function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}

export async function addUploads(app: FastifyInstance, server: CadreServer): Promise<void> {
  await app.register(multipart, {
    // One byte over is enough to know; the total is counted below.
    limits: { fileSize: UPLOAD_LIMIT + 1, files: MAX_FILES, fields: 0, parts: MAX_FILES, headerPairs: 20 },
    throwFileSizeLimit: false,
  });
  app.post('/files', async (request, reply) => {
    if (!/^bearer +\S/i.test(request.headers.authorization ?? '')) {
      return refuse(request, reply, 401, 'UNAUTHENTICATED', 'Chưa đăng nhập. / You are not signed in.');
    }
    if (!request.isMultipart()) {
      return refuse(
        request,
        reply,
        415,
        'VALIDATION_FAILED',
        'Cần multipart/form-data, trường file. / Send multipart/form-data, field file.',
      );
    }
    if (Number(request.headers['content-length'] ?? 0) > UPLOAD_LIMIT + FORM_ALLOWANCE) return tooLarge(request, reply);
    let files: Awaited<ReturnType<typeof readFiles>>;
    try {
      files = await readFiles(request);
    } catch (error) {
      if (error instanceof TooLarge) return tooLarge(request, reply);
      if (error instanceof Error && 'statusCode' in error) throw error;
      // The parser of forms throws bare errors, and only about the form.
      return refuse(request, reply, 400, 'VALIDATION_FAILED', 'Biểu mẫu gửi lên bị hỏng. / The form sent is broken.');
    }
    if (files.length === 0) {
      return refuse(
        request,
        reply,
        400,
        'VALIDATION_FAILED',
        'Không có tệp nào trong trường file. / No file in the field file.',
      );
    }
    return server.saveUpload(factsOf(request), files);
  });
}

async function readFiles(request: FastifyRequest): Promise<{ name: string; bytes: Uint8Array }[]> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  let left = UPLOAD_LIMIT;
  for await (const part of request.files()) {
    const chunks: Buffer[] = [];
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      left -= chunk.byteLength;
      if (left < 0) throw new TooLarge();
      chunks.push(chunk);
    }
    if (part.fieldname === 'file') files.push({ name: part.filename.normalize('NFC'), bytes: Buffer.concat(chunks) });
  }
  return files;
}

function tooLarge(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const megabytes = UPLOAD_LIMIT / 1024 / 1024;
  return refuse(
    request,
    reply,
    413,
    'PAYLOAD_TOO_LARGE',
    `Tệp gửi lên quá ${megabytes} MB. / The upload is over ${megabytes} MB.`,
  );
}

/** Answers before the body was read: a closed connection would reset the answer away, so the rest is let through for a moment. */
function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply {
  const { raw } = request;
  if (!raw.complete) {
    raw.unpipe();
    let left = LINGER_BYTES;
    raw.on('data', (chunk: Buffer) => {
      left -= chunk.byteLength;
      if (left < 0) raw.destroy();
    });
    const timer = setTimeout(() => raw.destroy(), LINGER_MS);
    timer.unref();
    raw.once('close', () => clearTimeout(timer));
    raw.on('error', () => clearTimeout(timer));
    raw.resume();
  }
  return reply.code(status).send(problem(code, message));
}
