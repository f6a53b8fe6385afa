import { describe, expect, test } from 'vitest';
import { SUBJECTS, type Subject } from '../../src/indicators/define.ts';
import {
  ATTRIBUTE_OF,
  type Attribute,
  means,
  pairsOf,
  setsAsked,
} from '../../src/indicators/disclosure/attributes.catalogue.ts';
import { INDICATORS } from '../../src/indicators/index.ts';

const KEYS: Partial<Record<Attribute, readonly string[]>> = {
  ETHNICITY: ['A-01', 'A-03', 'A-25', 'UNKNOWN'],
  AGE: ['<=30', '31-39', '40', '41-50', '51-60', '>60'],
  EDUCATION: ['ELEMENTARY', 'COLLEGE', 'UNIVERSITY', 'MASTER', 'DOCTOR', 'UNKNOWN'],
  POLITICAL_THEORY: ['NONE', 'ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR'],
  STANDARD: ['MET', 'NOT_MET', 'UNCHECKED'],
  RANK: ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'],
  SEX: ['FEMALE', 'MALE'],
  PARTY: ['MEMBER', 'OTHER'],
  KEY: ['KEY', 'OTHER'],
};

test('whatever a filter or a dimension asks of an attribute is among the sets that are protected', () => {
  const asked: [Attribute, readonly number[]][] = [];
  const places = (attribute: Attribute, counts: (key: string) => boolean) =>
    (KEYS[attribute] ?? []).flatMap((key, index) => (counts(key) ? [index] : []));
  for (const { formula } of INDICATORS) {
    const measures =
      formula.kind === 'COUNT' ? [formula.of] : formula.kind === 'SHARE' ? [formula.part, formula.whole] : [];
    for (const measure of measures) {
      if (measure.kind === 'SUM') continue;
      for (const [attribute, names] of Object.entries(measure.means) as [Attribute, readonly string[]][]) {
        asked.push([attribute, places(attribute, (key) => means(attribute, names, key))]);
      }
    }
  }
  for (const { attribute, groupOf } of Object.values(ATTRIBUTE_OF)) {
    for (const group of new Set((KEYS[attribute] ?? []).map(groupOf))) {
      asked.push([attribute, places(attribute, (key) => groupOf(key) === group)]);
    }
  }
  expect(asked.length).toBeGreaterThan(30);
  for (const [attribute, set] of asked) {
    if (set.length <= 1 || set.length === KEYS[attribute]?.length) continue;
    expect(setsAsked(attribute, KEYS[attribute] ?? []), `${attribute} ${set}`).toContainEqual(set);
  }
});

describe('the pairs of a subject', () => {
  test.each(Object.keys(SUBJECTS) as Subject[])('%s: form a tree, never a ring', (subject) => {
    const group = new Map<Attribute, Attribute>();
    const headOf = (attribute: Attribute): Attribute => {
      const above = group.get(attribute);
      return above === undefined ? attribute : headOf(above);
    };
    for (const [first, second] of pairsOf(subject)) {
      const [a, b] = [headOf(first), headOf(second)];
      expect(a, `${first} and ${second} are joined already`).not.toBe(b);
      group.set(a, b);
    }
  });
});
