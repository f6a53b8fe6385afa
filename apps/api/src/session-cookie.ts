import type { FastifyReply, FastifyRequest } from 'fastify';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** Another claim than `sub` that accounts may be linked by; null: `sub` alone. */
  readonly claim: string | null;
}

export interface SessionSettings {
  /** Where browsers find this server; told by the request itself when not set. */
  readonly publicUrl?: URL | undefined;
  readonly oidc?: OidcSettings | undefined;
}

const NAMES = { session: 'cadre_session', oidc: 'cadre_oidc' } as const;
type Cookie = keyof typeof NAMES;

/** What a session's cookie may be sent along with; the flow's must survive the way back from the provider. */
const SAME_SITE = { session: 'strict', oidc: 'lax' } as const;

function isSecure(request: FastifyRequest, { publicUrl }: SessionSettings): boolean {
  return publicUrl === undefined ? request.protocol === 'https' : publicUrl.protocol === 'https:';
}

export function originFor(request: FastifyRequest, { publicUrl }: SessionSettings): string {
  return publicUrl?.origin ?? `${request.protocol}://${request.host}`;
}

/** Behind TLS the name itself makes the browser refuse a cookie set by another host, or without TLS. */
export function cookieName(cookie: Cookie, request: FastifyRequest, settings: SessionSettings): string {
  return isSecure(request, settings) ? `__Host-${NAMES[cookie]}` : NAMES[cookie];
}

export function setCookie(
  cookie: Cookie,
  value: string,
  expires: Date,
  request: FastifyRequest,
  reply: FastifyReply,
  settings: SessionSettings,
): void {
  reply.setCookie(cookieName(cookie, request, settings), value, { ...optionsOf(cookie, request, settings), expires });
}

export function clearCookie(
  cookie: Cookie,
  request: FastifyRequest,
  reply: FastifyReply,
  settings: SessionSettings,
): void {
  reply.clearCookie(cookieName(cookie, request, settings), optionsOf(cookie, request, settings));
}

function optionsOf(cookie: Cookie, request: FastifyRequest, settings: SessionSettings) {
  return { path: '/', httpOnly: true, sameSite: SAME_SITE[cookie], secure: isSecure(request, settings) };
}
