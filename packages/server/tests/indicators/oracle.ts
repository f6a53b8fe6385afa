import { createHash } from 'node:crypto';
import {
  isKeyTitle,
  quotaOf,
  type Rulebook,
  scaleOf,
  standardsOf,
  type UnitClass,
} from '../../src/features/rulebook/index.ts';
import { type Dimension, INDICATORS, type IndicatorCode } from '../../src/indicators/index.ts';
import { localRulesOf, OPENS, type World, type WorldLocalRule, type WorldPerson, type WorldUnit } from './world.ts';

/**
 * The figures again, person by person and day by day, without SQL, closure, epochs or grouping: slow, plain, and
 * written from the definitions alone.
 */
export interface Question {
  readonly indicators: readonly IndicatorCode[];
  readonly rows: readonly string[];
  readonly at: string;
  readonly since: string;
  readonly by: readonly Dimension[];
  readonly lens: 'AS_WAS' | 'AS_NOW';
  readonly today: string;
}

export const idOf = (key: string): string =>
  createHash('md5')
    .update(`unit:${key}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const holds = (from: string, to: string | null, at: string) => from <= at && (to === null || at < to);
const yearOf = (date: string) => Number(date.slice(0, 4));
const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

interface Counted {
  readonly unit: string;
  readonly day: string;
  readonly person: number | null;
  readonly groups: Partial<Record<Dimension, string>>;
  readonly is: (what: string) => boolean;
}

/** The local rule that holds for a unit, where it stands or last stood: its own, else that of who is next above, else that of the country. */
export function nearestRules(
  world: World,
): (unit: string, unitsAt: string, rulesAt: string, family: string, key: string) => WorldLocalRule | undefined {
  const rules = localRulesOf(world);
  const superiorOf = (unit: string, day: string): string | null => {
    const versions = world.units.find(({ key }) => key === unit)?.versions ?? [];
    return versions.find((v) => holds(v.from, v.to, day))?.superior ?? null;
  };
  const find = (
    unit: string | null,
    unitsAt: string,
    rulesAt: string,
    family: string,
    key: string,
  ): WorldLocalRule | undefined => {
    const own = rules.find(
      (rule) => rule.unit === unit && rule.family === family && rule.key === key && holds(rule.from, rule.to, rulesAt),
    );
    return own ?? (unit === null ? undefined : find(superiorOf(unit, unitsAt), unitsAt, rulesAt, family, key));
  };
  return (unit, unitsAt, ...rest) => {
    const versions = world.units.find(({ key }) => key === unit)?.versions ?? [];
    const [opened = unitsAt, closed = null] = [versions[0]?.from, versions.at(-1)?.to];
    const last = closed === null || unitsAt < closed ? unitsAt : dayBefore(closed);
    return find(unit, last < opened ? opened : last, ...rest);
  };
}

export function answer(world: World, rulebook: Rulebook, question: Question): Map<string, string> {
  const { at, since } = question;
  const units = new Map(world.units.map((unit) => [unit.key, unit]));
  const versionAt = (key: string, day: string) => units.get(key)?.versions.find((v) => holds(v.from, v.to, day));
  const lifeOf = (unit: WorldUnit) => ({ from: unit.versions[0]?.from ?? '', to: unit.versions.at(-1)?.to ?? null });

  /** The unit and all above it on a day; none when the unit was not in force. */
  const lineUp = (key: string, day: string): string[] => {
    const version = versionAt(key, day);
    if (version === undefined) return [];
    return [key, ...(version.superior === null ? [] : lineUp(version.superior, day))];
  };
  /** The units that all of this one went into, itself first. */
  const wholeHeirs = (key: string): string[] => [
    key,
    ...world.lineage
      .filter((l) => l.part === 'WHOLE' && l.from === key && l.to !== key && l.to !== null)
      .flatMap((l) => wholeHeirs(l.to ?? '')),
  ];
  const within = (unit: string, day: string): string => {
    const found = units.get(unit);
    if (found === undefined) return day;
    const { from, to } = lifeOf(found);
    const upTo = to === null || day < to ? day : dayBefore(to);
    return upTo < from ? from : upTo;
  };
  const countsIn = (fact: Counted, row: string): boolean =>
    lineUp(fact.unit, fact.day).some((above) =>
      question.lens === 'AS_WAS' ? above === row : wholeHeirs(above).includes(row),
    );

  const nearest = nearestRules(world);
  const isKey = (unit: string, title: string): boolean => {
    const list = nearest(unit, at, at, 'KEY_TITLE', 'DEFAULT')?.value as { titleCodes: string[] } | undefined;
    return list === undefined ? isKeyTitle(rulebook, title, at) : list.titleCodes.includes(title);
  };
  const inForce = (key: string, day: string) => versionAt(key, day) !== undefined;
  const gapOf = (row: string): string | null => {
    if (question.lens === 'AS_WAS') return null;
    const ledTo = (key: string) => world.lineage.filter((l) => l.to === key);
    if (!wholeHeirs(row).some((heir) => inForce(heir, question.today))) {
      return world.lineage.some((l) => l.part === 'PART' && l.from === row) ? 'BOUNDARY_SPLIT' : 'LINEAGE_UNKNOWN';
    }
    const merged = world.units.filter((unit) => wholeHeirs(unit.key).includes(row));
    const openedSince = merged.filter((unit) => lifeOf(unit).from > at);
    if (openedSince.some((unit) => lifeOf(unit).from > OPENS && ledTo(unit.key).length === 0)) return 'LINEAGE_UNKNOWN';
    const unclear = merged.flatMap((unit) => ledTo(unit.key)).filter((l) => l.part !== 'WHOLE' && l.on > at);
    if (unclear.length === 0) return null;
    return unclear.some((l) => l.part === 'UNKNOWN') ? 'LINEAGE_UNKNOWN' : 'BOUNDARY_SPLIT';
  };

  const personGroups = (person: WorldPerson): Counted['groups'] => ({
    SEX: person.sex,
    ETHNIC_MINORITY: person.ethnicity === null ? 'UNKNOWN' : person.ethnicity === '01' ? 'MAJORITY' : 'MINORITY',
    ETHNICITY: person.ethnicity === null ? 'UNKNOWN' : `A-${person.ethnicity}`,
  });
  const bestLevel = (person: WorldPerson, kind: string): string | null => {
    const scale = scaleOf(rulebook, kind === 'PROFESSIONAL' ? 'EDUCATION' : 'POLITICAL_THEORY');
    const held = person.credentials.filter((c) => c.kind === kind && c.from <= at).map((c) => scale.indexOf(c.level));
    return held.length === 0 ? null : (scale[Math.max(...held)] ?? null);
  };
  const reaches = (level: string | null, minimum: string, list: 'EDUCATION' | 'POLITICAL_THEORY'): boolean => {
    const scale = scaleOf(rulebook, list);
    return level !== null && scale.indexOf(level) >= scale.indexOf(minimum);
  };
  const band = (age: number) =>
    age <= 30 ? '<=30' : age <= 40 ? '31-40' : age <= 50 ? '41-50' : age <= 60 ? '51-60' : '>60';

  const officials: Counted[] = [];
  const seats: Counted[] = [];
  world.persons.forEach((person, index) => {
    for (const office of person.offices) {
      if (!holds(office.from, office.to, at) || office.category === 'NON_SPECIALISED') continue;
      const education = bestLevel(person, 'PROFESSIONAL');
      const theory = bestLevel(person, 'POLITICAL_THEORY');
      const age = yearOf(at) - person.birthYear;
      const checks = office.titles.flatMap((title) =>
        standardsOf(rulebook, title, at).map((standard) => {
          const professional = standard.requirement === 'PROFESSIONAL';
          const level = professional ? education : theory;
          const list = professional ? 'EDUCATION' : 'POLITICAL_THEORY';
          const lower = standard.exception?.minimum ?? null;
          return reaches(level, standard.minimum, list) || (lower !== null && reaches(level, lower, list));
        }),
      );
      const facts: Record<string, boolean> = {
        woman: person.sex === 'FEMALE',
        minority: person.ethnicity !== null && person.ethnicity !== '01',
        member: person.partyFrom !== null && person.partyFrom <= at,
        young: age < 40,
        graduate: reaches(education, 'UNIVERSITY', 'EDUCATION'),
        theory: theory !== null,
        intermediate: reaches(theory, 'INTERMEDIATE', 'POLITICAL_THEORY'),
        advanced: reaches(theory, 'ADVANCED', 'POLITICAL_THEORY'),
        key: office.titles.some((title) => isKey(office.unit, title)),
        checked: checks.length > 0,
        standard: checks.length > 0 && checks.every(Boolean),
      };
      const is = (what: string) => facts[what] ?? false;
      const shared = { unit: office.unit, day: at, person: index, is };
      const groups = { ...personGroups(person), CATEGORY: office.category };
      officials.push({
        ...shared,
        groups: {
          ...groups,
          AGE_BAND: band(age),
          AGE_BAND_PARTY: age <= 40 ? '<=40' : age <= 50 ? '41-50' : '>50',
          EDUCATION: education ?? 'UNKNOWN',
          POLITICAL_THEORY: theory ?? 'NONE',
          TITLE: office.titles[0] ?? '',
        },
      });
      for (const title of office.titles) {
        if (isKey(office.unit, title)) seats.push({ ...shared, groups: { ...groups, TITLE: title } });
      }
    }
  });

  const fact = (unit: string, day: string, person: number | null, groups: Counted['groups'], rank = ''): Counted => ({
    unit,
    day: within(unit, day),
    person,
    groups: { ...(person === null || !world.persons[person] ? {} : personGroups(world.persons[person])), ...groups },
    is: (what) =>
      (what === 'woman' && person !== null && world.persons[person]?.sex === 'FEMALE') ||
      (what === 'minority' && person !== null && ![null, undefined, '01'].includes(world.persons[person]?.ethnicity)) ||
      (what === 'excellent' && rank === 'EXCELLENT') ||
      (what === 'good' && (rank === 'EXCELLENT' || rank === 'GOOD')),
  });
  const turns = world.training
    .filter((t) => since <= t.on && t.on <= at)
    .map((t) => fact(t.unit, t.on, t.person, { COURSE: t.course, YEAR: t.on.slice(0, 4) }));
  const inYears = (year: number) => yearOf(since) <= year && year <= yearOf(at);
  const yearEnd = (year: number) => (`${year}-12-31` < at ? `${year}-12-31` : at);
  const ranks = world.ranks
    .filter((r) => inYears(r.year))
    .map((r) => fact(r.unit, yearEnd(r.year), r.person, { RANK: r.rank, YEAR: String(r.year) }, r.rank));
  const collectives = world.collectives
    .filter((c) => inYears(c.year))
    .map((c) => fact(c.unit, yearEnd(c.year), null, { YEAR: String(c.year) }, c.rank));
  const planned = world.planning
    .filter((p) => holds(p.from, p.to, at))
    .map((p) => ({ ...fact(p.unit, at, p.person, { PLANNING_TERM: p.term, TITLE: p.title }), day: at }));

  const quotaIn = (row: string): { quota: number | null; gap: string | null } => {
    const communes = world.units.flatMap((unit) => {
      const version = unit.versions.find((v) => holds(v.from, v.to, at));
      const counted = { unit: unit.key, day: at, person: null, groups: {}, is: () => false };
      return version?.tier === 'COMMUNE' && countsIn(counted, row) ? [{ key: unit.key, kind: version.kind }] : [];
    });
    const answers = communes.map(({ key, kind }) => {
      const rule = nearest(key, at, at, 'UNIT_CLASS', 'CLASS')?.value as { unitClass: UnitClass } | undefined;
      return rule === undefined ? null : quotaOf(rulebook, kind, rule.unitClass, at);
    });
    const unknownClass = answers.some((each) => each === null);
    const noRule = answers.some((each) => each !== null && 'unknown' in each);
    // The words of two gaps in one row: the one later in the alphabet is said.
    if (noRule) return { quota: null, gap: 'NO_RULE' };
    if (unknownClass) return { quota: null, gap: 'CLASS_UNKNOWN' };
    return {
      quota: answers.reduce((sum, each) => sum + (each !== null && 'headcount' in each ? each.headcount : 0), 0),
      gap: null,
    };
  };

  const all = () => true;
  const when = (what: string) => (counted: Counted) => counted.is(what);
  const rows = (list: readonly Counted[]) => list.length;
  const heads = (list: readonly Counted[]) => new Set(list.map((each) => each.person)).size;
  type Rule = {
    from: Counted[];
    whole: (c: Counted) => boolean;
    part?: (c: Counted) => boolean;
    count: (list: readonly Counted[]) => number;
  };
  const share = (what: string): Rule => ({ from: officials, whole: all, part: when(what), count: rows });
  const keyShare = (what: string): Rule => ({
    from: officials,
    whole: when('key'),
    part: (c) => c.is('key') && c.is(what),
    count: rows,
  });
  const rules: Record<Exclude<IndicatorCode, 'QUOTA' | 'VACANCY'>, Rule> = {
    OFFICIAL_COUNT: { from: officials, whole: all, count: rows },
    FEMALE_SHARE: share('woman'),
    ETHNIC_MINORITY_SHARE: share('minority'),
    PARTY_MEMBER_SHARE: share('member'),
    UNDER_40_SHARE: share('young'),
    UNIVERSITY_SHARE: share('graduate'),
    POLITICAL_THEORY_SHARE: share('theory'),
    POLITICAL_THEORY_INTERMEDIATE_SHARE: share('intermediate'),
    POLITICAL_THEORY_ADVANCED_SHARE: share('advanced'),
    STANDARD_MET_SHARE: { from: officials, whole: when('checked'), part: when('standard'), count: rows },
    KEY_OFFICIAL_COUNT: { from: officials, whole: when('key'), count: rows },
    KEY_SEAT_COUNT: { from: seats, whole: all, count: rows },
    KEY_STANDARD_MET_SHARE: {
      from: officials,
      whole: (c) => c.is('key') && c.is('checked'),
      part: (c) => c.is('key') && c.is('standard'),
      count: rows,
    },
    KEY_UNIVERSITY_SHARE: keyShare('graduate'),
    KEY_ADVANCED_SHARE: keyShare('advanced'),
    TRAINING_TURN_COUNT: { from: turns, whole: all, count: rows },
    TRAINING_PERSON_COUNT: { from: turns, whole: all, count: heads },
    RANKED_COUNT: { from: ranks, whole: all, count: rows },
    RANK_EXCELLENT_SHARE: { from: ranks, whole: all, part: when('excellent'), count: rows },
    RANK_GOOD_OR_BETTER_SHARE: { from: ranks, whole: all, part: when('good'), count: rows },
    COLLECTIVE_EXCELLENT_COUNT: { from: collectives, whole: when('excellent'), count: rows },
    PLANNED_PERSON_COUNT: { from: planned, whole: all, count: heads },
    PLANNED_ENTRY_COUNT: { from: planned, whole: all, count: rows },
    PLANNED_FEMALE_SHARE: { from: planned, whole: all, part: when('woman'), count: heads },
    PLANNED_ETHNIC_MINORITY_SHARE: { from: planned, whole: all, part: when('minority'), count: heads },
  };

  const figures = new Map<string, string>();
  const say = (code: string, row: string, keys: readonly string[], text: string) =>
    figures.set(`${code} ${row} ${keys.join(',')}`, text);
  for (const code of question.indicators) {
    for (const row of question.rows) {
      const gap = gapOf(row);
      if (gap !== null) {
        say(code, row, [], gap);
        continue;
      }
      if (code === 'QUOTA' || code === 'VACANCY') {
        const { quota, gap: why } = quotaIn(row);
        const held = officials.filter((each) => countsIn(each, row)).length;
        say(code, row, [], why ?? String(code === 'QUOTA' ? quota : (quota ?? 0) - held));
        continue;
      }
      const rule = rules[code];
      const groups = new Map<string, { keys: string[]; list: Counted[] }>();
      if (question.by.length === 0) groups.set('', { keys: [], list: [] });
      for (const each of rule.from.filter((counted) => countsIn(counted, row))) {
        const keys = question.by.map((dimension) => each.groups[dimension] ?? '');
        const group = groups.get(keys.join(',')) ?? { keys, list: [] };
        group.list.push(each);
        groups.set(keys.join(','), group);
      }
      for (const { keys, list } of groups.values()) {
        const whole = rule.count(list.filter(rule.whole));
        if (whole === 0 && question.by.length > 0) continue;
        say(
          code,
          row,
          keys,
          rule.part === undefined ? String(whole) : `${rule.count(list.filter(rule.part))}/${whole}`,
        );
      }
    }
  }
  return figures;
}

export const ALL_CODES = INDICATORS.map(({ code }) => code);
