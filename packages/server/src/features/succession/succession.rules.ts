import { yearOf } from '../../kernel/date.ts';
import { groupBy } from '../../kernel/group.ts';
import type { Bilingual } from '../../kernel/text.ts';
import type { PlanningRule, RetirementAge } from '../rulebook/index.ts';

/** A person planned for a title, as known on the day. */
export interface PlannedEntry {
  readonly unitId: string;
  readonly personId: string;
  readonly personName: string;
  /** Null where the person is outside of what the viewer may see. */
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly birthDate: string | null;
  readonly birthPrecision: string | null;
  readonly titleCode: string;
  readonly titleName: string;
  readonly titleNameEn: string;
  readonly active: boolean;
  /** Titles held on the day, as far as the viewer may see. */
  readonly present: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[];
}

export interface Limit {
  readonly rule: PlanningRule;
  readonly value: number | null;
  readonly youngUnder: number | null;
  readonly verified: boolean;
}

export interface PlanRules<Rule extends Limit> {
  readonly limits: readonly Rule[];
  readonly levels: ReadonlyMap<string, { readonly level: number; readonly verified: boolean }>;
  readonly ages: readonly Pick<RetirementAge, 'sex' | 'year' | 'months' | 'verified'>[];
}

/** Something to look at again; it blocks nothing. */
export interface Finding<Rule extends Limit> {
  readonly limit: Rule;
  readonly unitId: string;
  readonly personId: string | null;
  readonly titleCode: string | null;
  /** The person, the title or the term it is about. */
  readonly subject: string;
  readonly message: Bilingual;
  /** Whether the rule, and all it was applied with, were read in a public source. */
  readonly verified: boolean;
}

const LIKE_A_TERM = /^(\d{4})-(\d{4})$/;

/** First and last year of a term. */
export function yearsOfTerm(term: string): { readonly first: number; readonly last: number } | null {
  const match = LIKE_A_TERM.exec(term);
  return match === null ? null : { first: Number(match[1]), last: Number(match[2]) };
}

/** Whether a rule says anything here: a share that was not read is not held against anybody. */
export function isApplied(limit: Limit, term: string, at: string): boolean {
  switch (limit.rule) {
    case 'WOMEN_SHARE':
    case 'YOUNG_SHARE':
      return limit.verified;
    case 'AGE_FOR_TERM': {
      const years = yearsOfTerm(term);
      return limit.verified && years !== null && yearOf(at) < years.first;
    }
    default:
      return true;
  }
}

/** What the rules in force on the day find in the active entries, unit by unit. */
export function findingsOf<Rule extends Limit>(
  term: string,
  at: string,
  entries: readonly PlannedEntry[],
  rules: PlanRules<Rule>,
): Finding<Rule>[] {
  const units = groupBy(
    entries.filter(({ active }) => active),
    ({ unitId }) => unitId,
  );
  return [...units].flatMap(([unitId, plan]) =>
    rules.limits
      .filter((limit) => isApplied(limit, term, at))
      .flatMap((limit) =>
        CHECKS[limit.rule]({ plan, limit, term, at, rules }).map((found) => told(found, limit, unitId)),
      ),
  );
}

type Found = Pick<Finding<Limit>, 'personId' | 'titleCode' | 'subject' | 'message'> & { readonly inferred?: boolean };
interface Check {
  readonly plan: readonly PlannedEntry[];
  readonly limit: Limit;
  readonly term: string;
  readonly at: string;
  readonly rules: PlanRules<Limit>;
}

const NOT_CHECKED: Bilingual = {
  vi: 'Quy định này chưa đối chiếu với văn bản.',
  en: 'The rule was not checked against its text.',
};

function told<Rule extends Limit>({ inferred = false, ...found }: Found, limit: Rule, unitId: string): Finding<Rule> {
  const message = limit.verified
    ? found.message
    : { vi: `${found.message.vi} ${NOT_CHECKED.vi}`, en: `${found.message.en} ${NOT_CHECKED.en}` };
  return { ...found, message, limit, unitId, verified: limit.verified && !inferred };
}

const CHECKS: Readonly<Record<PlanningRule, (check: Check) => Found[]>> = {
  PERSONS_PER_TITLE: ({ plan, limit }) =>
    [...groupBy(plan, ({ titleCode }) => titleCode)].flatMap(([titleCode, entries]) => {
      const count = personsOf(entries).length;
      const [{ titleName, titleNameEn }] = entries;
      if (limit.value === null || count <= limit.value) return [];
      return {
        personId: null,
        titleCode,
        subject: titleName,
        message: {
          vi: `${titleName}: ${count} người trong quy hoạch, nhiều hơn ${limit.value}.`,
          en: `${titleNameEn}: ${count} persons planned, more than ${limit.value}.`,
        },
      };
    }),

  TITLES_PER_PERSON: ({ plan, limit }) =>
    [...groupBy(plan, ({ personId }) => personId)].flatMap(([personId, entries]) => {
      const count = new Set(entries.map(({ titleCode }) => titleCode)).size;
      const [{ personName }] = entries;
      if (limit.value === null || count <= limit.value) return [];
      return {
        personId,
        titleCode: null,
        subject: personName,
        message: {
          vi: `${personName} được quy hoạch ${count} chức danh, nhiều hơn ${limit.value}.`,
          en: `${personName} is planned for ${count} titles, more than ${limit.value}.`,
        },
      };
    }),

  HIGHER_TITLE: ({ plan, rules: { levels } }) =>
    plan.flatMap(({ personId, personName, titleCode, titleName, titleNameEn, present }) => {
      const planned = levels.get(titleCode);
      const [highest] = present
        .flatMap((title) => {
          const known = levels.get(title.code);
          return known === undefined ? [] : [{ ...title, ...known }];
        })
        .sort((a, b) => b.level - a.level);
      if (planned === undefined || highest === undefined || planned.level > highest.level) return [];
      const inferred = !planned.verified || !highest.verified;
      const equal = planned.level === highest.level;
      return {
        personId,
        titleCode,
        subject: personName,
        inferred,
        message: {
          vi: `${personName} đang là ${highest.name}; ${titleName} ${equal ? 'cùng bậc' : 'thấp hơn'}, không cao hơn.${inferred ? ' Thứ bậc chức danh là suy ra, luật không nêu.' : ''}`,
          en: `${personName} is ${highest.nameEn}; ${titleNameEn} is ${equal ? 'of the same level' : 'lower'}, not higher.${inferred ? ' The order of titles is an inference, no law states it.' : ''}`,
        },
      };
    }),

  AGE_FOR_TERM: ({ plan, term, rules }) =>
    personsOf(plan).flatMap((person) => {
      const checked = rules.ages.filter(({ verified }) => verified);
      const retired = retiredBy(person, yearsOfTerm(term)?.last ?? 0, checked);
      if (retired === null) return [];
      return {
        personId: person.personId,
        titleCode: null,
        subject: person.personName,
        message: {
          vi: `${person.personName} đến tuổi nghỉ hưu chậm nhất năm ${retired}, không đủ tuổi công tác trọn nhiệm kỳ ${term}.`,
          en: `${person.personName} reaches the age of retirement in ${retired} at the latest, too early to serve the whole term ${term}.`,
        },
      };
    }),

  WOMEN_SHARE: (check) => share(check, ({ sex }) => sex === 'FEMALE', { vi: 'Nữ', en: 'Women' }),

  YOUNG_SHARE: (check) => {
    const under = check.limit.youngUnder ?? 0;
    return share(check, ({ birthDate }) => birthDate !== null && yearOf(check.at) - yearOf(birthDate) < under, {
      vi: `Người dưới ${under} tuổi`,
      en: `Persons under ${under}`,
    });
  },
};

/** In whole numbers: 7 of 28 is exactly 25 %. */
function share({ plan, limit, term }: Check, counts: (person: PlannedEntry) => boolean, who: Bilingual): Found[] {
  const persons = personsOf(plan);
  const part = persons.filter(counts).length;
  if (limit.value === null || part * 100 >= limit.value * persons.length) return [];
  return [
    {
      personId: null,
      titleCode: null,
      subject: term,
      message: {
        vi: `${who.vi}: ${part} trong ${persons.length} người được quy hoạch, ít hơn ${limit.value} %.`,
        en: `${who.en}: ${part} of ${persons.length} persons planned, fewer than ${limit.value} %.`,
      },
    },
  ];
}

/**
 * The first year before `before` by whose end the person has reached the age of retirement of that year. Where only the
 * year of birth is known, the latest birthday is taken: nobody is told too early.
 */
export function retiredBy(
  { sex, birthDate, birthPrecision }: Pick<PlannedEntry, 'sex' | 'birthDate' | 'birthPrecision'>,
  before: number,
  ages: PlanRules<Limit>['ages'],
): number | null {
  if (sex === null || birthDate === null) return null;
  const month = birthPrecision === 'YEAR' ? 11 : Number(birthDate.slice(5, 7)) - 1;
  const born = yearOf(birthDate) * 12 + month;
  const years = ages
    .filter((age) => age.sex === sex && age.year < before && born + age.months <= age.year * 12 + 11)
    .map(({ year }) => year);
  return years.length === 0 ? null : Math.min(...years);
}

/** Each person once. */
export const personsOf = <Entry extends { readonly personId: string }>(plan: readonly Entry[]): Entry[] => [
  ...new Map(plan.map((entry) => [entry.personId, entry])).values(),
];
