import { createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyRing } from './keyring.ts';

const first = KeyRing.newKey('k1');
const second = KeyRing.newKey('k2');
const old = KeyRing.parse(first);
const rotated = KeyRing.parse(`${second},${first}`);
const foreign = KeyRing.parse(KeyRing.newKey('k1'));

describe('a sealed value', () => {
  it('opens to what it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, context) => {
        expect(old.open(old.seal(plain, context), context)).toBe(plain);
      }),
    );
  });

  it('shows nothing of it, nor that two are equal', () => {
    const [one, other] = [old.seal('001096012345', 'a'), old.seal('001096012345', 'a')];
    expect(one.text).not.toBe(other.text);
    expect(Buffer.from(one.text, 'base64').toString('latin1')).not.toContain('0960');
  });

  it('opens in its own context alone', () => {
    expect(() => old.open(old.seal('001096012345', 'person a'), 'person b')).toThrow();
  });

  it('does not open once any bit of it was changed, or its end was cut off', () => {
    const { keyId, bytes } = old.sealBytes(Buffer.from('001096012345'), 'a');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, flip) => {
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ flip;
        expect(() => old.openBytes(keyId, changed, 'a')).toThrow();
      }),
    );
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => old.openBytes(keyId, bytes.subarray(0, length), 'a')).toThrow();
    }
  });

  it('of a key that is not on the ring, or of another installation, does not open', () => {
    expect(() => old.open(rotated.seal('x', 'a'), 'a')).toThrow('The key k2 is not on the ring.');
    expect(() => foreign.open(old.seal('x', 'a'), 'a')).toThrow();
  });

  it('of the key before still opens after a rotation; new ones are of the new key', () => {
    expect(rotated.open(old.seal('x', 'a'), 'a')).toBe('x');
    expect(rotated.seal('x', 'a').keyId).toBe('k2');
    expect([rotated.currentId, rotated.holds('k1'), rotated.holds('k3')]).toEqual(['k2', true, false]);
  });
});

describe('the blind index', () => {
  it('is equal for equal values of a key, and for no others', () => {
    expect(old.blindIndex('001096012345')).toBe(old.blindIndex('001096012345'));
    expect(old.blindIndex('001096012345')).not.toBe(old.blindIndex('001096012346'));
    expect(old.blindIndex('001096012345')).not.toBe(foreign.blindIndex('001096012345'));
  });

  it('is given under every key, the current one first, so that older ones are found', () => {
    expect(rotated.blindIndexes('x')).toEqual([rotated.blindIndex('x'), old.blindIndex('x')]);
  });

  it('is no digest, and neither repeats the value', () => {
    expect(old.digest('001096012345')).not.toBe(old.blindIndex('001096012345'));
    expect(old.blindIndex('001096012345') + old.digest('001096012345')).not.toContain('001096012345');
  });
});

describe('the mark of a request', () => {
  it('is given under every key, the current one first; nobody without the key can tell of which request it is', () => {
    expect(rotated.requestMarks('x')).toEqual([...KeyRing.parse(second).requestMarks('x'), ...old.requestMarks('x')]);
    expect(old.requestMarks('x')).not.toEqual(old.requestMarks('y'));
    expect(old.requestMarks('x')).not.toEqual(foreign.requestMarks('x'));
    expect(old.requestMarks('x')[0]).not.toBe(old.blindIndex('x'));
    expect(old.requestMarks('x')[0]).not.toContain(old.digest('x'));
  });
});

describe('a signature', () => {
  it('holds for the text it was made for, by the key that made it', () => {
    const signed = old.sign('head 1');
    expect(old.verify('head 1', signed)).toBe(true);
    expect(rotated.verify('head 1', signed)).toBe(true);
    expect(old.verify('head 2', signed)).toBe(false);
    expect(foreign.verify('head 1', signed)).toBe(false);
    expect(old.verify('head 1', { ...signed, keyId: 'k9' })).toBe(false);
    for (const signature of ['', 'AAAA', '!', rotated.sign('head 1').signature]) {
      expect(old.verify('head 1', { ...signed, signature })).toBe(false);
    }
  });

  it('is checked by anybody who has the public key', () => {
    const { signature, publicKey } = old.sign('head 1');
    const check = (text: string) =>
      verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64'));
    expect([check('head 1'), check('head 2')]).toEqual([true, false]);
  });
});

describe('the text of a ring', () => {
  it('is read with spaces and a comma at the end', () => {
    expect(KeyRing.parse(` ${second} , ${first},`).currentId).toBe('k2');
  });

  it.each([
    ['', 'No key is given.'],
    ['k1', 'Key 1 is not written id:base64 of 32 bytes.'],
    [`${first},k2:AAAA`, 'Key 2 is not written id:base64 of 32 bytes.'],
    [`K1:${'A'.repeat(43)}=`, 'Key 1 is not written id:base64 of 32 bytes.'],
    [`${first},${first}`, 'Two keys bear the same id.'],
  ])('is refused, without repeating a key: %#', (text, message) => {
    expect(() => KeyRing.parse(text)).toThrow(message);
    try {
      KeyRing.parse(text);
    } catch (error) {
      expect(String(error)).not.toContain(first.slice(3));
    }
  });
});
