import type { Attribute, Meaning } from './attributes.catalogue.ts';
import { means } from './attributes.catalogue.ts';
import type { Asked } from './province.rules.ts';

/** A group of one dimension, in terms of the attribute behind it. */
export interface GroupAsked {
  readonly attribute: Attribute;
  readonly groupOf: (fine: string) => string;
  readonly key: string;
}

/** Whom a measure counts in a group: its filter and the group's own keys, each attribute once. */
export function askedOf(meaning: Meaning, groups: readonly GroupAsked[]): Asked {
  const asked = new Map<Attribute, (fine: string) => boolean>();
  const narrow = (attribute: Attribute, counts: (fine: string) => boolean) => {
    const before = asked.get(attribute);
    asked.set(attribute, before === undefined ? counts : (fine) => before(fine) && counts(fine));
  };
  for (const [attribute, names] of Object.entries(meaning) as [Attribute, readonly string[]][]) {
    narrow(attribute, (fine) => means(attribute, names, fine));
  }
  for (const { attribute, groupOf, key } of groups) narrow(attribute, (fine) => groupOf(fine) === key);
  return asked;
}
