import type { FastifyInstance } from 'fastify';
import { isLoopback } from './config.ts';

/** One policy fits the admin and the playground: nothing from elsewhere; styles are set in place by both. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export function addSecurity(app: FastifyInstance, options: { readonly demo: boolean }): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-request-id': request.id,
    });
    // The demo tokens are public: a page elsewhere could name its own host to this address and then use them.
    if (options.demo && !isLoopback(hostOf(request.headers.host))) {
      return reply
        .code(421)
        .send(problem('FORBIDDEN', 'Chế độ demo chỉ trả lời địa chỉ nội bộ. / Demo mode answers loopback names only.'));
    }
    return undefined;
  });
}

function hostOf(header: string | undefined): string {
  return (header ?? '').replace(/:\d{1,5}$/, '');
}

/** Errors outside GraphQL have the shape of GraphQL errors, so that a client reads one kind. */
export function problem(
  code: string,
  message: string,
): { errors: [{ message: string; extensions: { code: string } }] } {
  return { errors: [{ message, extensions: { code } }] };
}
