import { charge } from '../../authz/meter.ts';
import type { Scope } from '../../authz/scope.ts';
import { systemScope } from '../../authz/scope.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { KeyRing } from '../../kernel/keyring.ts';
import type { Page } from '../../kernel/page.ts';
import { pageRequest, toPage } from '../../kernel/page.ts';
import { hashLink } from './audit.journal.ts';
import type { AuditBody, BadEntry, ChainPlace } from './audit.rules.ts';
import { CHAIN_START, headText, walkChain } from './audit.rules.ts';
import { type AuditFilter, countEntries, countUnsealed, entriesPage, linksAfter, readHead } from './audit.store.ts';

/** A head to keep outside the database: nobody who rewrites the chain can make it agree again. */
export interface SignedHead extends ChainPlace {
  /** When it was signed, UTC. */
  readonly at: string;
  readonly keyId: string;
  readonly signature: string;
}

export interface AuditEntry {
  readonly body: AuditBody;
  readonly hash: string;
  readonly actor: string | null;
  /** The viewer may not see persons: values of their rows are left out. */
  readonly restricted: boolean;
}

export interface Verification {
  readonly entries: number;
  readonly head: ChainPlace;
  readonly bad: BadEntry | null;
}

/** Tables that say nothing about a person. */
const IMPERSONAL: ReadonlySet<string> = new Set([
  'account',
  'account_grant',
  'account_identity',
  'access_token',
  'collective_rank',
  'collective_review',
  'collective_correction',
  'figure',
  'audit',
]);
const STRETCH = 5_000;
/** What walking the chain costs: a long one may still be walked, but not twenty times in a request. */
const ENTRIES_A_POINT = 100;
const MOST_POINTS = 20_000;
/** Before every place there could be. */
const BEFORE_ALL = Number.MIN_SAFE_INTEGER;
const PLACE = /^\d{1,15}$/;

/** There is one chain: it is looked into as a whole, or not at all. */
function requireWholeChain(scope: Scope): void {
  if (scope.reach('audit:read') === 'COUNTRY') return;
  throw new DomainError('FORBIDDEN', {
    vi: 'Chuỗi nhật ký là của cả hệ thống: cần quyền audit:read trên phạm vi cả nước.',
    en: 'The audit chain is that of the whole installation: audit:read is needed for the whole country.',
  });
}

export class AuditService {
  readonly #keys: KeyRing;
  readonly #now: () => Date;

  constructor(keys: KeyRing, now: () => Date = () => new Date()) {
    this.#keys = keys;
    this.#now = now;
  }

  async entries(
    scope: Scope,
    filter: AuditFilter,
    first: number,
    after: string | null,
  ): Promise<{ page: Page<AuditEntry>; count: () => Promise<number> }> {
    requireWholeChain(scope);
    const page = pageRequest(first, after, 1, PLACE);
    const reader = systemScope('show the audit chain to whoever may read it', scope.work);
    const rows = await entriesPage(reader, filter, page);
    const shown = rows.slice(0, page.first);
    scope.note({ subject: 'audit', detail: { first: shown[0]?.seq ?? null, last: shown.at(-1)?.seq ?? null } });
    const seesPersons = scope.reach('roster:read') === 'COUNTRY';
    return {
      page: toPage(
        rows,
        page,
        ({ seq }) => [String(seq)],
        ({ body: text, hash, actor }) => {
          const body = JSON.parse(text) as AuditBody;
          return { body, hash, actor, restricted: !seesPersons && !IMPERSONAL.has(body.subject) };
        },
      ),
      count: () => countEntries(reader, filter),
    };
  }

  async head(scope: Scope): Promise<SignedHead & { readonly publicKey: string }> {
    requireWholeChain(scope);
    const place = await readHead(systemScope('sign the head of the audit chain', scope.work));
    const at = this.#now().toISOString();
    return { ...place, at, ...this.#keys.sign(headText({ ...place, at })) };
  }

  /** Walks the whole chain. With an anchor a chain that was cut off or written anew is found out as well. */
  async verify(scope: Scope, anchor: SignedHead | null): Promise<Verification> {
    requireWholeChain(scope);
    if (anchor !== null && !this.#keys.verify(headText(anchor), anchor)) {
      throw new DomainError(
        'VALIDATION_FAILED',
        {
          vi: 'Chữ ký của mốc đối chiếu không đúng, hoặc khóa ký không còn trong hệ thống.',
          en: 'The signature of the anchor does not hold, or its key is not on this installation.',
        },
        'anchor',
      );
    }
    const system = systemScope('verify the audit chain', scope.work);
    const head = await readHead(system);
    charge(scope, Math.min(Math.ceil(head.seq / ENTRIES_A_POINT), MOST_POINTS));
    let place: ChainPlace = { seq: 0, hash: CHAIN_START };
    let anchored: string | null = anchor?.seq === 0 ? CHAIN_START : null;
    for (;;) {
      const links = await linksAfter(system, place.seq === 0 ? BEFORE_ALL : place.seq, STRETCH);
      const walked = walkChain(place, links, hashLink);
      if ('fault' in walked) return { entries: place.seq, head, bad: walked };
      anchored ??= links.find(({ seq }) => seq === anchor?.seq)?.hash ?? null;
      place = walked;
      if (links.length < STRETCH) break;
    }
    return { entries: place.seq, head, bad: await this.#endFault(system, place, head, anchor, anchored) };
  }

  async #endFault(
    system: Scope,
    place: ChainPlace,
    head: ChainPlace,
    anchor: SignedHead | null,
    anchored: string | null,
  ): Promise<BadEntry | null> {
    if (anchor !== null && anchored === null) return { seq: place.seq + 1, fault: 'TRUNCATED' };
    if (anchor !== null && anchored !== anchor.hash) return { seq: anchor.seq, fault: 'REWRITTEN' };
    if (head.seq > place.seq) return { seq: place.seq + 1, fault: 'TRUNCATED' };
    if (head.seq < place.seq) return { seq: head.seq + 1, fault: 'ALTERED' };
    if (head.hash !== place.hash) return { seq: place.seq, fault: 'ALTERED' };
    return (await countUnsealed(system)) > 0 ? { seq: place.seq + 1, fault: 'UNSEALED' } : null;
  }
}
