import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { systemScope } from '../../authz/scope.ts';
import type { Viewer } from '../../authz/viewer.ts';
import type { ReadNote, Work } from '../../authz/work.ts';
import type { KeyRing } from '../../kernel/keyring.ts';
import type { AuditBody, ChainLink, ChainPlace, RowChange } from './audit.rules.ts';
import { changedFields, plainText, shownKey } from './audit.rules.ts';
import { appendEntries, lockHead, takeChanges } from './audit.store.ts';

/** Who acted, on whose request. */
interface Facts {
  readonly viewer: Pick<Viewer, 'accountId' | 'signedInBy'> | null;
  readonly requestId: string | null;
  readonly operation: string | null;
  readonly reason: string | null;
}
interface Record {
  readonly facts: Facts;
  readonly notes: readonly ReadNote[];
}
type Unplaced = Omit<AuditBody, 'seq' | 'at'>;

export function hashLink(previous: string, body: string): string {
  return createHash('sha256').update(`${previous}\n${body}`, 'utf8').digest('hex');
}

/** One chain for the installation: who writes to it holds its head until the transaction ends. */
export class AuditJournal {
  readonly #keys: KeyRing;
  readonly #now: () => Date;

  constructor(keys: KeyRing, now: () => Date = () => new Date()) {
    this.#keys = keys;
    this.#now = now;
  }

  /** Every change of the transaction, and what it showed. */
  async sealChanges(work: Work, { facts, notes }: Record): Promise<void> {
    const scope = systemScope('seal the audit chain', work);
    const changes = await takeChanges(scope);
    if (changes.length + notes.length === 0) return;
    const entries = [
      ...changes.map((change) => this.#ofChange(facts, change)),
      ...notes.map((note) => ofRead(facts, note)),
    ];
    await appendEntries(scope, this.#linked(await lockHead(scope, true), entries));
  }

  /** What requests showed: they changed nothing, so this is a transaction of its own, done before they are answered. */
  async recordReads(work: Work, records: readonly Record[]): Promise<void> {
    const scope = systemScope('record what was read', work);
    const entries = records.flatMap(({ facts, notes }) => notes.map((note) => ofRead(facts, note)));
    await appendEntries(scope, this.#linked(await lockHead(scope, false), entries));
  }

  #ofChange(facts: Facts, change: RowChange): Unplaced {
    const digest = (text: string) => this.#keys.digest(text);
    return {
      kind: 'CHANGE',
      action: change.action,
      ...actor(facts),
      reason: plainText(facts.reason),
      subject: change.subject,
      key: shownKey(change, digest),
      persons: change.personId === null ? [] : [change.personId],
      units: change.unitId === null ? [] : [change.unitId],
      ...changedFields(change, digest),
      detail: null,
    };
  }

  #linked({ seq, hash }: ChainPlace, entries: readonly Unplaced[]): ChainLink[] {
    const at = this.#now().toISOString();
    let previous = hash;
    return entries.map((entry, index) => {
      const place = seq + index + 1;
      const body = canonicalize({ ...entry, seq: place, at } satisfies AuditBody) ?? '';
      previous = hashLink(previous, body);
      return { seq: place, body, hash: previous };
    });
  }
}

const actor = ({ viewer, requestId, operation }: Facts) => ({
  account: viewer?.accountId ?? null,
  token: viewer?.signedInBy?.kind === 'TOKEN' ? viewer.signedInBy.id : null,
  request: requestId,
  operation,
});

function ofRead(facts: Facts, note: ReadNote): Unplaced {
  return {
    kind: 'READ',
    action: 'READ',
    ...actor(facts),
    reason: plainText(note.reason ?? facts.reason),
    subject: note.subject,
    key: null,
    persons: note.personIds ?? [],
    units: note.unitIds ?? [],
    before: null,
    after: null,
    detail: note.detail ?? null,
  };
}
