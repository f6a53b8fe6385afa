import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';

const KEY_BYTES = 32;
const ENTRY = /^([a-z0-9][a-z0-9-]{0,31}):([A-Za-z0-9+/]{43}=)$/;
/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key. */
const ED25519_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A value at rest, with the id of the key that opens it. */
export interface Sealed {
  readonly keyId: string;
  /** Base64 of nonce, ciphertext and tag. */
  readonly text: string;
}

/** One master key; what is done with it uses keys derived for that purpose alone (HKDF-SHA-256). */
class MasterKey {
  readonly #master: Buffer;
  readonly #derived = new Map<string, Buffer>();

  constructor(
    readonly id: string,
    master: Buffer,
  ) {
    this.#master = master;
  }

  derive(purpose: string): Buffer {
    const known =
      this.#derived.get(purpose) ?? Buffer.from(hkdfSync('sha256', this.#master, '', `cadre ${purpose}`, 32));
    this.#derived.set(purpose, known);
    return known;
  }
}

/** The keys of an installation: the first seals and signs, the others still open what they sealed. */
export class KeyRing {
  readonly #keys: ReadonlyMap<string, MasterKey>;
  readonly #current: MasterKey;

  private constructor(keys: readonly [MasterKey, ...MasterKey[]]) {
    this.#current = keys[0];
    this.#keys = new Map(keys.map((key) => [key.id, key]));
  }

  /** Reads `id:base64,id:base64`; throws with a message that holds no key. */
  static parse(text: string): KeyRing {
    const keys = text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry, index) => {
        const [, id, base64] = ENTRY.exec(entry) ?? [];
        if (id === undefined || base64 === undefined) {
          throw new Error(`Key ${index + 1} is not written id:base64 of ${KEY_BYTES} bytes.`);
        }
        return new MasterKey(id, Buffer.from(base64, 'base64'));
      });
    const [first, ...rest] = keys;
    if (first === undefined) throw new Error('No key is given.');
    if (new Set(keys.map(({ id }) => id)).size !== keys.length) throw new Error('Two keys bear the same id.');
    return new KeyRing([first, ...rest]);
  }

  /** A new key, as it is written in the settings. */
  static newKey(id: string): string {
    return `${id}:${randomBytes(KEY_BYTES).toString('base64')}`;
  }

  get currentId(): string {
    return this.#current.id;
  }

  holds(keyId: string): boolean {
    return this.#keys.has(keyId);
  }

  /** AES-256-GCM with a fresh nonce; `context` is what the value belongs to, so that it opens nowhere else. */
  seal(plain: string, context: string): Sealed {
    const { keyId, bytes } = this.sealBytes(Buffer.from(plain, 'utf8'), context);
    return { keyId, text: bytes.toString('base64') };
  }

  sealBytes(plain: Uint8Array, context: string): { readonly keyId: string; readonly bytes: Buffer } {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#current.derive('seal'), nonce).setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return { keyId: this.#current.id, bytes: Buffer.concat([nonce, body, cipher.getAuthTag()]) };
  }

  /** Throws when the value was changed, belongs elsewhere, or its key is not on the ring. */
  open({ keyId, text }: Sealed, context: string): string {
    return this.openBytes(keyId, Buffer.from(text, 'base64'), context).toString('utf8');
  }

  openBytes(keyId: string, sealed: Uint8Array, context: string): Buffer {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    const decipher = createDecipheriv('aes-256-gcm', this.#key(keyId).derive('seal'), bytes.subarray(0, 12), {
      authTagLength: 16,
    }).setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  }

  /** Finds a sealed value by equality, under the current key first: keyed, so that nobody can try all values. */
  blindIndexes(plain: string): readonly string[] {
    return [...this.#keys.values()].map((key) => `${key.id}:${hmac(key.derive('index'), plain)}`);
  }

  blindIndex(plain: string): string {
    return `${this.#current.id}:${hmac(this.#current.derive('index'), plain)}`;
  }

  /** Knows a request again under any key, the current one first: keyed, since a request may hold a secret. */
  requestMarks(text: string): readonly [string, ...string[]] {
    const mark = (key: MasterKey) => `${key.id}:${hmac(key.derive('request'), text)}`;
    const others = [...this.#keys.values()].filter((key) => key !== this.#current);
    return [mark(this.#current), ...others.map(mark)];
  }

  /** Stands for a value that is not kept: shows that it changed, not what it was. */
  digest(text: string): string {
    return `${this.#current.id}:${hmac(this.#current.derive('digest'), text).slice(0, 32)}`;
  }

  /** Ed25519. */
  sign(text: string): { readonly keyId: string; readonly signature: string; readonly publicKey: string } {
    const key = signingKey(this.#current);
    return {
      keyId: this.#current.id,
      signature: sign(null, Buffer.from(text), key).toString('base64'),
      publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
    };
  }

  verify(text: string, { keyId, signature }: { readonly keyId: string; readonly signature: string }): boolean {
    const key = this.#keys.get(keyId);
    return (
      key !== undefined &&
      verify(null, Buffer.from(text), createPublicKey(signingKey(key)), Buffer.from(signature, 'base64'))
    );
  }

  #key(id: string): MasterKey {
    const key = this.#keys.get(id);
    if (key === undefined) throw new Error(`The key ${id} is not on the ring.`);
    return key;
  }
}

function hmac(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

function signingKey(key: MasterKey): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([ED25519_PREFIX, key.derive('sign')]),
    format: 'der',
    type: 'pkcs8',
  });
}
