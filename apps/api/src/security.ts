import type { FastifyInstance } from 'fastify';
import { isLoopback } from './config.ts';

/** Nothing from elsewhere, nothing written into the page itself. */
function policy(styles: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styles}`.trim(),
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const POLICY = policy('');
/** The editor of the playground makes its style elements itself and knows no nonce. */
export const PLAYGROUND_POLICY = policy("'unsafe-inline'");
/** The admin marks its style elements with the nonce of the page; its charts lay out their tips by attributes. */
export const adminPolicy = (nonce: string) => `${policy(`'nonce-${nonce}'`)}; style-src-attr 'unsafe-inline'`;

/** What no page of ours uses. */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

export interface SecurityOptions {
  readonly demo: boolean;
  /** Only then may a browser be told never to come without TLS again. */
  readonly behindTls: boolean;
}

export function addSecurity(app: FastifyInstance, options: SecurityOptions): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': PERMISSIONS_POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-request-id': request.id,
      ...(options.behindTls ? { 'strict-transport-security': 'max-age=31536000' } : {}),
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
