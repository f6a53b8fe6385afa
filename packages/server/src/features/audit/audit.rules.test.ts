import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainLink, RowChange } from './audit.rules.ts';
import { CHAIN_START, changedFields, headText, isRedacted, plainText, shownKey, walkChain } from './audit.rules.ts';

const digest = (text: string) => createHmac('sha256', 'key').update(text).digest('hex');
const hashOf = (previous: string, body: string) => createHash('sha256').update(`${previous}\n${body}`).digest('hex');

describe('what of a change is kept', () => {
  const change = (fields: Partial<RowChange>): RowChange => ({
    subject: 'person',
    rowKey: 'p1',
    action: 'UPDATE',
    before: null,
    after: null,
    personId: 'p1',
    unitId: null,
    ...fields,
  });

  it('are the fields that differ', () => {
    const kept = changedFields(
      change({ before: { full_name: 'An', sex: 'MALE' }, after: { full_name: 'Ân', sex: 'MALE' } }),
      digest,
    );
    expect(kept).toEqual({ before: { full_name: 'An' }, after: { full_name: 'Ân' } });
  });

  it('of a new row is the row, of a row that is gone what it was', () => {
    const row = { id: 'r', year: 2022 };
    const subject = 'annual_rank';
    expect(changedFields(change({ subject, action: 'INSERT', after: row }), digest)).toEqual({
      before: null,
      after: row,
    });
    expect(changedFields(change({ subject, action: 'DELETE', before: row }), digest)).toEqual({
      before: row,
      after: null,
    });
  });

  const SENSITIVE: readonly [string, string][] = [
    ['person', 'ethnicity_code'],
    ['person', 'ethnicity_list'],
    ['person', 'religion_code'],
    ['person', 'note'],
    ['person', 'personal_identifier'],
    ['person', 'identifier_index'],
    ['person', 'identifier_sealed'],
    ['person_key', 'key'],
    ['party_membership', 'joined_on'],
    ['party_membership', 'any column of a later release'],
    ['account', 'token_hash'],
    ['account', 'password_hash'],
  ];
  // Longer than anything an entry says by itself, so that finding it means that it was kept.
  const secret = fc.stringMatching(/^[0-9A-Za-zđéữ]{12,40}$/);
  const value = fc.oneof(
    secret,
    secret.map((text) => [text]),
    secret.map((text) => ({ deep: text })),
  );

  it.each(SENSITIVE)('is never a value of %s.%s', (subject, field) => {
    fc.assert(
      fc.property(value, value, (was, is) => {
        for (const [before, after] of [
          [null, { [field]: is }],
          [{ [field]: was }, { [field]: is }],
          [{ [field]: was }, null],
        ] as const) {
          const row = change({ subject, rowKey: `u1 ${JSON.stringify(is)}`, before, after });
          const said = JSON.stringify([changedFields(row, digest), subject === 'person_key' && shownKey(row, digest)]);
          for (const secretValue of [was, is]) {
            const text = typeof secretValue === 'string' ? secretValue : String(Object.values(secretValue)[0]);
            expect(said).not.toContain(text);
          }
        }
      }),
    );
  });

  it('shows whether a value that is not kept changed, was set or was taken away', () => {
    const [was, is, none] = [
      { religion_code: '01', sex: 'MALE' },
      { religion_code: '02', sex: 'MALE' },
      { religion_code: null },
    ];
    const kept = changedFields(change({ before: was, after: is }), digest);
    expect(kept.before).not.toEqual(kept.after);
    expect(Object.keys(kept.after ?? {})).toEqual(['religion_code']);
    expect(changedFields(change({ before: was, after: { ...none, sex: 'MALE' } }), digest).after).toEqual({
      religion_code: null,
    });
  });

  it('has unlike digests for equal values of two rows and of two fields, equal ones for a value that came back', () => {
    const after = { religion_code: '01', ethnicity_code: '01' };
    const one = changedFields(change({ rowKey: 'p1', after }), digest).after;
    const other = changedFields(change({ rowKey: 'p2', after }), digest).after;
    expect(one?.religion_code).not.toEqual(other?.religion_code);
    expect(one?.religion_code).not.toEqual(one?.ethnicity_code);
    expect(changedFields(change({ rowKey: 'p1', before: after }), digest).before).toEqual(one);
  });

  it('keeps ids readable even where the rest of the row is not', () => {
    expect(['id', 'person_id', 'unit_id'].map((field) => isRedacted('party_membership', field))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('what a caller says', () => {
  it('is kept without control characters and halves of letters, which no JSON column could hold', () => {
    expect(plainText(null)).toBeNull();
    expect(plainText('a\u0000b\u001fc\ud800d')).toBe('a b c d');
    expect(plainText('Kiểm tra hồ sơ 👩‍💼')).toBe('Kiểm tra hồ sơ 👩‍💼');
  });
});

function chain(length: number): ChainLink[] {
  let hash = CHAIN_START;
  return Array.from({ length }, (_, index) => {
    const body = JSON.stringify({ seq: index + 1, subject: 'person' });
    hash = hashOf(hash, body);
    return { seq: index + 1, body, hash };
  });
}
const START = { seq: 0, hash: CHAIN_START };
const walk = (links: readonly ChainLink[]) => walkChain(START, links, hashOf);

describe('walking the chain', () => {
  const arbitrary = fc
    .integer({ min: 3, max: 40 })
    .chain((length) => fc.tuple(fc.constant(chain(length)), fc.nat(length - 1), fc.nat(length - 1)));

  it('gets to its end, in one stretch or in several', () => {
    fc.assert(
      fc.property(arbitrary, ([links, cut]) => {
        const end = walk(links);
        expect(end).toEqual({ seq: links.length, hash: links.at(-1)?.hash });
        const half = walk(links.slice(0, cut));
        if ('fault' in half) throw new Error('An honest chain does not hold.');
        expect(walkChain(half, links.slice(cut), hashOf)).toEqual(end);
      }),
    );
  });

  it('names the first entry whose body or hash was touched', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom('body', 'hash'), ([links, place], part) => {
        const touched = links.map((link, index) => (index < place ? link : { ...link, [part]: `${link[part]} ` }));
        expect(walk(touched)).toEqual({ seq: place + 1, fault: 'ALTERED' });
      }),
    );
  });

  it('names the first entry that is not there, or is there twice', () => {
    fc.assert(
      fc.property(arbitrary, ([links, place]) => {
        const without = links.filter((_, index) => index !== place);
        const last = place === links.length - 1;
        expect(walk(without)).toEqual(
          last ? { seq: place, hash: links[place - 1]?.hash } : { seq: place + 1, fault: 'MISSING' },
        );
        expect(walk(links.flatMap((link, index) => (index === place ? [link, link] : [link])))).toEqual({
          seq: place + 1,
          fault: 'ALTERED',
        });
      }),
    );
  });

  it('names the first of two that changed places, with their hashes or without', () => {
    fc.assert(
      fc.property(arbitrary, ([links, one, other]) => {
        fc.pre(one < other);
        for (const swap of [
          (from: ChainLink, to: ChainLink) => ({ ...from, body: to.body }),
          (from: ChainLink, to: ChainLink) => ({ ...from, body: to.body, hash: to.hash }),
        ]) {
          const [a, b] = [links[one], links[other]] as [ChainLink, ChainLink];
          const swapped = links.map((link) => (link === a ? swap(a, b) : link === b ? swap(b, a) : link));
          expect(walk(swapped)).toEqual({ seq: one + 1, fault: 'ALTERED' });
        }
      }),
    );
  });

  it('refuses an entry that says another place than it has, even when it was hashed so', () => {
    const [first] = chain(1);
    const body = JSON.stringify({ seq: 3 });
    const forged = { seq: 2, body, hash: hashOf(first?.hash ?? '', body) };
    expect(walk([...chain(1), forged])).toEqual({ seq: 2, fault: 'ALTERED' });
  });

  it('refuses a place before the first, and a body that is no JSON', () => {
    expect(walk([{ seq: 0, body: '{"seq":0}', hash: hashOf(CHAIN_START, '{"seq":0}') }])).toEqual({
      seq: 0,
      fault: 'ALTERED',
    });
    expect(walk([{ seq: 1, body: 'no', hash: hashOf(CHAIN_START, 'no') }])).toEqual({ seq: 1, fault: 'ALTERED' });
  });
});

it('signs place, hash and time of a head, each of them', () => {
  const head = { seq: 7, hash: 'ab', at: '2026-01-01T00:00:00.000Z' };
  const texts = [head, { ...head, seq: 8 }, { ...head, hash: 'ac' }, { ...head, at: '2027-01-01T00:00:00.000Z' }].map(
    headText,
  );
  expect(new Set(texts).size).toBe(4);
  expect(texts[0]).toBe('cadre audit head\n7 ab\n2026-01-01T00:00:00.000Z');
});
