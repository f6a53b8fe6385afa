import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Configuration, IDToken } from 'openid-client';
import type { CadreServer } from './library.ts';
import { refusalOf } from './library.ts';
import {
  clearCookie,
  cookieName,
  type OidcSettings,
  originFor,
  type SessionSettings,
  setCookie,
} from './session-cookie.ts';

const CALLBACK = '/session/oidc/callback';
/** How long somebody may take at the provider. */
const PATIENCE_MS = 10 * 60_000;
const PROVIDER_TIMEOUT_SECONDS = 10;

/** What the way to the provider and back has in common; kept by the browser that went. */
interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly to: string;
}

/** Signing in at an OpenID Connect provider: authorization code with PKCE, state and nonce. */
export function addOidc(
  app: FastifyInstance,
  server: CadreServer,
  settings: SessionSettings,
  oidc: OidcSettings,
): void {
  const provider = new Provider(oidc);

  app.get('/session/oidc', async (request, reply) => {
    const to = pathWithin((request.query as { to?: unknown }).to);
    try {
      const { url, ...journey } = await provider.begin(`${originFor(request, settings)}${CALLBACK}`);
      const kept = Buffer.from(JSON.stringify({ ...journey, to })).toString('base64url');
      setCookie('oidc', kept, new Date(Date.now() + PATIENCE_MS), request, reply, settings);
      return reply.redirect(url.href);
    } catch (error) {
      request.log.warn({ err: error }, 'the identity provider does not answer');
      return refused(reply, 'unavailable');
    }
  });

  app.get(CALLBACK, async (request, reply) => {
    const journey = journeyIn(request.cookies[cookieName('oidc', request, settings)]);
    // Used once, whatever comes of it.
    clearCookie('oidc', request, reply, settings);
    if (journey === null) return refused(reply, 'failed');
    let token: IDToken;
    try {
      const address = new URL(request.url, originFor(request, settings));
      token = await provider.finish(address, journey);
    } catch (error) {
      request.log.warn({ err: error }, 'signing in at the identity provider failed');
      return refused(reply, 'failed');
    }
    try {
      const replaces = request.sessionId ?? undefined;
      const claims = claimsOf(token, oidc.claim);
      const opened = await server.sessions.signInWithIdentity({ issuer: token.iss, claims, replaces });
      setCookie('session', opened.session, opened.expiresAt, request, reply, settings);
      return reply.redirect(journey.to);
    } catch (error) {
      if (refusalOf(error) === undefined) throw error;
      return refused(reply, 'unknown');
    }
  });
}

/** The provider is asked for its addresses when first needed, and again when that failed. */
class Provider {
  readonly #oidc: OidcSettings;
  #configuration: Promise<Configuration> | undefined;

  constructor(oidc: OidcSettings) {
    this.#oidc = oidc;
  }

  async begin(redirectUri: string): Promise<Omit<Journey, 'to'> & { readonly url: URL }> {
    const client = await import('openid-client');
    const configuration = await this.#discovered();
    const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.#oidc.claim === null ? 'openid' : 'openid profile email',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url, state, nonce, verifier };
  }

  /** The identity token, its signature, audience, nonce and times checked by the library. */
  async finish(address: URL, { state, nonce, verifier }: Journey): Promise<IDToken> {
    const client = await import('openid-client');
    const tokens = await client.authorizationCodeGrant(await this.#discovered(), address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const token = tokens.claims();
    if (token === undefined) throw new Error('The provider gave no identity token.');
    return token;
  }

  #discovered(): Promise<Configuration> {
    this.#configuration ??= discover(this.#oidc).catch((error: unknown) => {
      this.#configuration = undefined;
      throw error;
    });
    return this.#configuration;
  }
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const client = await import('openid-client');
  const address = new URL(issuer);
  return client.discovery(
    address,
    clientId,
    undefined,
    clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret),
    {
      timeout: PROVIDER_TIMEOUT_SECONDS,
      // The settings let plain HTTP through on loopback only.
      ...(address.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
    },
  );
}

/** `sub` first, then the claim of the settings, where the provider vouches for it. */
export function claimsOf(
  token: Readonly<Record<string, unknown>> & { readonly sub: string },
  claim: string | null,
): readonly { readonly claim: string; readonly subject: string }[] {
  const claims = [{ claim: 'sub', subject: token.sub }];
  if (claim === null) return claims;
  const subject = token[claim];
  // Of these two the provider says whether the person was seen to own them; a mere entry in a form is worth nothing.
  const vouched = !(claim === 'email' || claim === 'phone_number') || token[`${claim}_verified`] === true;
  return typeof subject === 'string' && subject !== '' && vouched ? [...claims, { claim, subject }] : claims;
}

/** A path of this server, or its first page: no link leads a signed-in person elsewhere. */
export function pathWithin(to: unknown): string {
  if (typeof to !== 'string' || !to.startsWith('/') || to.length > 2_000) return '/';
  const here = 'http://here.invalid';
  const url = URL.canParse(to, here) ? new URL(to, here) : null;
  return url?.origin === here && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : '/';
}

function journeyIn(cookie: string | undefined): Journey | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString());
    if (typeof value !== 'object' || value === null) return null;
    const { state, nonce, verifier, to } = value as Record<string, unknown>;
    if (typeof state !== 'string' || typeof nonce !== 'string' || typeof verifier !== 'string') return null;
    return { state, nonce, verifier, to: pathWithin(to) };
  } catch {
    return null;
  }
}

/** The sign-in screen says it in words. */
function refused(reply: FastifyReply, why: 'unknown' | 'failed' | 'unavailable'): FastifyReply {
  return reply.redirect(`/sign-in?refused=${why}`);
}
