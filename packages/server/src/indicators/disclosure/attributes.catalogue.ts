import type { Dimension, Subject } from '../define.ts';

/** What is said of the persons counted. Every figure is a sum over fine keys of some of these. */
export type Attribute =
  | 'CATEGORY'
  | 'SEX'
  | 'ETHNICITY'
  | 'AGE'
  | 'EDUCATION'
  | 'POLITICAL_THEORY'
  | 'TITLE'
  | 'PARTY'
  | 'STANDARD'
  | 'KEY'
  | 'COURSE'
  | 'RANK'
  | 'PLANNING_TERM';

/** What a filter means: only persons whose fine key, or a group of fine keys, is among those named. */
export type Meaning = Readonly<Partial<Record<Attribute, readonly string[]>>>;

interface AttributeData {
  /** The fine key of a fact. */
  readonly sql: string;
  readonly sensitive: boolean;
  /** Keys that everybody knows to exist: naming them tells nothing. */
  readonly known: readonly string[];
}

const of = (column: string, sensitive = false, known: readonly string[] = []): AttributeData => ({
  sql: `coalesce(${column}, 'UNKNOWN')`,
  sensitive,
  known,
});

/** Ages so fine that every band and every threshold is a union of them. */
const AGE = `case when age_band = '31-40' then case when under_40 then '31-39' else '40' end else age_band end`;

const ATTRIBUTES: Record<Attribute, AttributeData> = {
  CATEGORY: of('category', false, ['CADRE', 'CIVIL_SERVANT']),
  SEX: of('sex', false, ['FEMALE', 'MALE']),
  ETHNICITY: of('ethnic_minority', true, ['MAJORITY', 'MINORITY']),
  AGE: of(AGE, false, ['<=30', '31-39', '40', '41-50', '51-60']),
  EDUCATION: of('education'),
  POLITICAL_THEORY: of('political_theory'),
  TITLE: of('title'),
  PARTY: of(`case when party_member then 'MEMBER' else 'OTHER' end`, true, ['MEMBER', 'OTHER']),
  STANDARD: of(`case when standard_met then 'MET' when not standard_met then 'NOT_MET' else 'UNCHECKED' end`),
  KEY: of(`case when key_official then 'KEY' else 'OTHER' end`, false, ['KEY', 'OTHER']),
  COURSE: of('course'),
  RANK: of('rank', true, ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED']),
  PLANNING_TERM: of('planning_term'),
};

/** Only officials are told apart by each ethnicity; elsewhere the minorities are one group. */
const ETHNICITY_OF_OFFICIALS = of('ethnicity', true);

export function attributeData(subject: Subject, attribute: Attribute): AttributeData {
  return subject === 'OFFICIALS' && attribute === 'ETHNICITY' ? ETHNICITY_OF_OFFICIALS : ATTRIBUTES[attribute];
}

/** List A and list B of the ethnicities both begin with the Kinh. */
const minorityOf = (key: string) =>
  ['MAJORITY', 'MINORITY', 'UNKNOWN'].includes(key) ? key : /^.-01$/.test(key) ? 'MAJORITY' : 'MINORITY';
const bandOf = (key: string) => (key === '31-39' || key === '40' ? '31-40' : key);
const partyBandOf = (key: string) =>
  ['<=30', '31-39', '40'].includes(key) ? '<=40' : ['51-60', '>60'].includes(key) ? '>50' : key;
const itself = (key: string) => key;

interface DimensionData {
  readonly attribute: Attribute;
  /** The group of the dimension that a fine key belongs to. */
  readonly groupOf: (fine: string) => string;
}

/** Years are periods, not an attribute of persons. */
export const ATTRIBUTE_OF: Record<Exclude<Dimension, 'YEAR'>, DimensionData> = {
  CATEGORY: { attribute: 'CATEGORY', groupOf: itself },
  SEX: { attribute: 'SEX', groupOf: itself },
  ETHNIC_MINORITY: { attribute: 'ETHNICITY', groupOf: minorityOf },
  ETHNICITY: { attribute: 'ETHNICITY', groupOf: itself },
  AGE_BAND: { attribute: 'AGE', groupOf: bandOf },
  AGE_BAND_PARTY: { attribute: 'AGE', groupOf: partyBandOf },
  EDUCATION: { attribute: 'EDUCATION', groupOf: itself },
  POLITICAL_THEORY: { attribute: 'POLITICAL_THEORY', groupOf: itself },
  TITLE: { attribute: 'TITLE', groupOf: itself },
  COURSE: { attribute: 'COURSE', groupOf: itself },
  RANK: { attribute: 'RANK', groupOf: itself },
  PLANNING_TERM: { attribute: 'PLANNING_TERM', groupOf: itself },
};

/** The groups of the dimensions, and the sets of the filters: whatever of an attribute is ever asked for. */
const NAMED_SETS: Partial<Record<Attribute, readonly (readonly string[])[]>> = {
  ETHNICITY: [['MAJORITY'], ['MINORITY']],
  AGE: [
    ['<=30', '31-39'],
    ['31-39', '40'],
    ['<=30', '31-39', '40'],
    ['51-60', '>60'],
  ],
  EDUCATION: [['UNIVERSITY', 'MASTER', 'DOCTOR']],
  POLITICAL_THEORY: [
    ['ADVANCED', 'BACHELOR'],
    ['INTERMEDIATE', 'ADVANCED', 'BACHELOR'],
    ['ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR'],
  ],
  STANDARD: [['MET', 'NOT_MET']],
  RANK: [['EXCELLENT', 'GOOD']],
};

/** Is the fine key among those that a meaning, or a group, names? */
export function means(attribute: Attribute, names: readonly string[], fine: string): boolean {
  return names.includes(fine) || (attribute === 'ETHNICITY' && names.includes(minorityOf(fine)));
}

export function setsAsked(attribute: Attribute, keys: readonly string[]): readonly (readonly number[])[] {
  return (NAMED_SETS[attribute] ?? []).map((names) =>
    keys.flatMap((key, index) => (means(attribute, names, key) ? [index] : [])),
  );
}

/** In a table of two attributes the minorities are one group: fifty of them would leave nothing to show. */
export function pairKeyOf(attribute: Attribute, fine: string): string {
  return attribute === 'ETHNICITY' ? minorityOf(fine) : fine;
}

export type Pair = readonly [Attribute, Attribute];

/**
 * Which two attributes are ever shown together. The pairs of a subject form a tree, never a ring: along a tree the
 * tables of two fix no cell of three, around a ring they may.
 */
const PAIRS: Partial<Record<Subject, readonly Pair[]>> = {
  OFFICIALS: [
    ['CATEGORY', 'SEX'],
    ['AGE', 'SEX'],
    ['ETHNICITY', 'SEX'],
    ['PARTY', 'SEX'],
    ['KEY', 'SEX'],
    ['KEY', 'EDUCATION'],
    ['KEY', 'POLITICAL_THEORY'],
    ['KEY', 'STANDARD'],
  ],
  KEY_SEATS: [
    ['CATEGORY', 'SEX'],
    ['ETHNICITY', 'SEX'],
  ],
  TRAINING: [
    ['COURSE', 'SEX'],
    ['ETHNICITY', 'SEX'],
  ],
  RANKS: [
    ['RANK', 'SEX'],
    ['ETHNICITY', 'SEX'],
  ],
  PLANNING: [
    ['PLANNING_TERM', 'SEX'],
    ['PLANNING_TERM', 'ETHNICITY'],
    ['PLANNING_TERM', 'TITLE'],
  ],
};

export function pairsOf(subject: Subject): readonly Pair[] {
  return PAIRS[subject] ?? [];
}
