import type { Plain, Rule } from './plain.ts';

/**
 * The readings of a ward's year again, row by row and day by day, with the scales written out: slow, plain, and written
 * from the law alone. It imports no rules, no stores and no types of the server.
 */

const SCALES: Readonly<Record<string, readonly string[]>> = {
  PROFESSIONAL: ['NONE', 'ELEMENTARY', 'INTERMEDIATE', 'COLLEGE', 'UNIVERSITY', 'MASTER', 'DOCTOR'],
  POLITICAL_THEORY: ['NONE', 'ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR'],
  STATE_MANAGEMENT: ['NONE', 'CAN_SU', 'CHUYEN_VIEN', 'CHUYEN_VIEN_CHINH', 'CHUYEN_VIEN_CAO_CAP'],
};

const on = (row: { readonly valid_from: string; readonly valid_to: string | null }, day: string) =>
  row.valid_from <= day && (row.valid_to === null || day < row.valid_to);

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const yearOf = (day: string) => Number(day.slice(0, 4));

export const basisOf = (plain: Plain, { instrument_code: code, clause }: Rule) =>
  `${code === null ? '-' : plain.instruments.get(code)} ${clause ?? '-'}`;

/** The best a person is known to hold on a day; -1 where nothing is known. */
function heldOf(plain: Plain, person: string, requirement: string, day: string): number {
  const scale = SCALES[requirement] ?? [];
  return plain.credentials
    .filter((each) => each.person_id === person && each.kind === requirement && each.held_from <= day)
    .reduce((best, each) => Math.max(best, scale.indexOf(each.level)), -1);
}

export interface Stand {
  readonly person: string;
  readonly title: string;
  readonly requirement: string;
  readonly held: string | null;
  readonly required: string;
  readonly status: string;
  readonly basis: string;
}

/** Where a person who knows on `knownOn` what is known stands with each standard of a title on a day. */
export function stands(plain: Plain, person: string, title: string, day: string, knownOn = day): Stand[] {
  return plain.standards
    .filter((rule) => rule.title_code === title && on(rule, day))
    .map((rule) => {
      const scale = SCALES[rule.requirement] ?? [];
      const held = heldOf(plain, person, rule.requirement, knownOn);
      const lower = rule.exception?.minimum ?? null;
      let status = 'NOT_MET';
      if (held < 0) status = 'UNKNOWN';
      else if (held >= scale.indexOf(rule.minimum)) status = 'MET';
      else if (!rule.verified) status = 'UNKNOWN';
      else if (lower !== null && held >= scale.indexOf(lower)) status = 'EXEMPT';
      else if (rule.transition_to !== null && day < rule.transition_to) status = 'IN_TRANSITION';
      return {
        person,
        title,
        requirement: rule.requirement,
        held: scale[held] ?? null,
        required: rule.minimum,
        status,
        basis: basisOf(plain, rule),
      };
    });
}

/** Cadres and civil servants of the unit in office on the day, with their titles, the main one first. */
export function officialsOf(plain: Plain, unit: string, day: string) {
  return plain.offices
    .filter((office) => office.unit_id === unit && office.category !== 'NON_SPECIALISED' && on(office, day))
    .map((office) => ({
      ...office,
      titles: plain.titles
        .filter((each) => each.appointment_id === office.id)
        .sort((a, b) => a.ordinal - b.ordinal)
        .map((each) => each.title_code),
    }));
}

export function gapsOf(plain: Plain, unit: string, day: string): Stand[] {
  return officialsOf(plain, unit, day).flatMap((office) =>
    office.titles.flatMap((title) => stands(plain, office.person_id, title, day)),
  );
}

/** Walks life month by month: the first month in which as much was lived as its year asks. Null past the last year. */
function retires(plain: Plain, sex: string, year: number, month: number): string | null {
  const ages = plain.ages.filter((age) => age.sex === sex).sort((a, b) => a.year - b.year);
  const asked = (y: number) =>
    (ages.find((age) => age.year === y) ?? (y < (ages[0]?.year ?? 0) ? ages[0] : ages.at(-1)))?.months;
  for (let lived = 0; lived < 1200; lived += 1) {
    const [y, m] = [year + Math.floor((month - 1 + lived) / 12), ((month - 1 + lived) % 12) + 1];
    if (lived >= (asked(y) ?? 1200)) return m === 12 ? `${y + 1}-01-01` : `${y}-${String(m + 1).padStart(2, '0')}-01`;
  }
  return null;
}

const SHORT: Readonly<Record<string, number>> = { IN_TRANSITION: 1, NOT_MET: 2 };

/** What will come of those in office on `at`, up to and including `until`: lives every day there is between. */
export function forecastOf(plain: Plain, unit: string, at: string, until: string): string[] {
  return officialsOf(plain, unit, at).flatMap((office) => {
    const lines: string[] = [];
    const person = plain.persons.find(({ id }) => id === office.person_id);
    if (person === undefined) throw new Error('Nobody holds the office.');
    const born = person.birth_precision === 'YEAR' ? [1, 12] : [Number(person.birth_date.slice(5, 7))];
    const days = born.map((month) => retires(plain, person.sex, yearOf(person.birth_date), month) ?? '');
    if ((days[0] ?? '') <= until)
      lines.push(`${person.id} RETIREMENT ${days.at(-1)} ${days.length > 1 ? days[0] : '-'} ${office.titles[0]}`);
    if (office.valid_to !== null && office.valid_to <= until)
      lines.push(`${person.id} OFFICE_ENDS ${office.valid_to} - ${office.titles[0]}`);
    for (const title of office.titles) {
      for (let day = dayAfter(at), before = at; day <= until; before = day, day = dayAfter(day)) {
        if (office.valid_to !== null && day >= office.valid_to) break;
        for (const now of stands(plain, person.id, title, day, at)) {
          const then = stands(plain, person.id, title, before, at).find((each) => each.requirement === now.requirement);
          if ((SHORT[now.status] ?? 0) <= (SHORT[then?.status ?? ''] ?? 0)) continue;
          const fresh = plain.standards.some(
            (rule) => rule.title_code === title && rule.requirement === now.requirement && rule.valid_from === day,
          );
          const kind = fresh ? 'STANDARD_CHANGES' : 'STANDARD_TRANSITION_ENDS';
          lines.push(
            `${person.id} ${kind} ${day} - ${title} ${now.requirement} ${now.held} < ${now.required} ${now.status}`,
          );
        }
      }
    }
    return lines;
  });
}

/** The entries of a plan as known on the day. */
export function entriesOf(plain: Plain, unit: string, term: string, day: string) {
  return plain.planning
    .filter((entry) => entry.unit_id === unit && entry.term === term && entry.valid_from <= day)
    .map((entry) => ({ ...entry, active: entry.valid_to === null || day < entry.valid_to }));
}

/** What the rules in force on the day find in the plan: rule, person or title, whether all of it was checked. */
export function planFindingsOf(plain: Plain, unit: string, term: string, day: string): string[] {
  const active = entriesOf(plain, unit, term, day).filter((entry) => entry.active);
  const persons = [...new Set(active.map(({ person_id }) => person_id))];
  const titles = [...new Set(active.map(({ title_code }) => title_code))];
  const [first = 0, last = 0] = term.split('-').map(Number);
  const personOf = (id: string) => plain.persons.find((each) => each.id === id);
  const levelOf = (title: string) => plain.titleLevels.find((row) => row.title_code === title && on(row, day));
  const found: string[] = [];
  for (const limit of plain.limits.filter((row) => on(row, day))) {
    const say = (about: string, verified = limit.verified) =>
      found.push(`${limit.rule} ${about} ${verified} ${basisOf(plain, limit)}`);
    const most = limit.value ?? Number.POSITIVE_INFINITY;
    switch (limit.rule) {
      case 'PERSONS_PER_TITLE':
        for (const title of titles) {
          const planned = persons.filter((id) => active.some((e) => e.title_code === title && e.person_id === id));
          if (planned.length > most) say(title);
        }
        break;
      case 'TITLES_PER_PERSON':
        for (const id of persons) {
          const planned = titles.filter((title) => active.some((e) => e.title_code === title && e.person_id === id));
          if (planned.length > most) say(id);
        }
        break;
      case 'HIGHER_TITLE':
        for (const { person_id, title_code } of active) {
          const held = plain.offices
            .filter((office) => office.person_id === person_id && on(office, day))
            .flatMap((office) => plain.titles.filter((each) => each.appointment_id === office.id))
            .flatMap((each) => levelOf(each.title_code) ?? []);
          const planned = levelOf(title_code);
          const highest = Math.max(...held.map(({ level }) => level));
          if (planned === undefined || held.length === 0 || planned.level > highest) continue;
          const checked = planned.verified && held.some((row) => row.level === highest && row.verified);
          say(`${person_id} ${title_code}`, limit.verified && checked);
        }
        break;
      case 'AGE_FOR_TERM':
        if (!limit.verified || yearOf(day) >= first) break;
        for (const id of persons) {
          const person = personOf(id);
          if (person === undefined) continue;
          const month = person.birth_precision === 'YEAR' ? 12 : Number(person.birth_date.slice(5, 7));
          for (let lived = 0; lived < 1200; lived += 1) {
            const year = yearOf(person.birth_date) + Math.floor((month - 1 + lived) / 12);
            const age = plain.ages.find((row) => row.sex === person.sex && row.year === year && row.verified);
            if (age === undefined || year >= last || lived < age.months) continue;
            say(id);
            break;
          }
        }
        break;
      case 'WOMEN_SHARE':
      case 'YOUNG_SHARE': {
        const part = persons.filter((id) => {
          const person = personOf(id);
          if (limit.rule === 'WOMEN_SHARE') return person?.sex === 'FEMALE';
          return yearOf(day) - yearOf(person?.birth_date ?? '') < (limit.young_under ?? 0);
        });
        if (limit.verified && persons.length > 0 && part.length / persons.length < most / 100) say(term);
        break;
      }
      default:
        throw new Error(`The oracle knows nothing of ${limit.rule}.`);
    }
  }
  return found;
}

export interface CapSaid {
  readonly base: string;
  readonly baseCount: number;
  readonly ceiling: number | null;
  readonly excellent: number;
  readonly exceeded: boolean | null;
  readonly basis: string;
}

export interface RanksSaid {
  readonly ranked: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly caps: readonly CapSaid[];
}

/**
 * The year's ranks of one ward and what the ceilings of a day say of them: of everybody, and of each group of similar
 * duties by the main title held in the ward on the last day of the year.
 */
export function rankingOf(plain: Plain, unit: string, year: number, rulesAt: string) {
  const rows = plain.ranks.filter((row) => row.unit_id === unit && row.year === year);
  const groupOf = (person: string) => {
    const office = plain.offices.find(
      (each) => each.person_id === person && each.unit_id === unit && on(each, `${year}-12-31`),
    );
    const main = plain.titles.find((each) => each.appointment_id === office?.id && each.ordinal === 0);
    return plain.dutyGroups.find((each) => each.title_code === main?.title_code && on(each, rulesAt))?.group_code;
  };
  const read = (per: string, persons: typeof rows): RanksSaid => {
    const ranks = persons.map(({ rank }) => rank);
    return {
      ranked: ranks.length,
      counts: Object.fromEntries(ranks.map((rank) => [rank, ranks.filter((each) => each === rank).length])),
      caps: plain.caps.filter((cap) => cap.per === per && on(cap, rulesAt)).map((cap) => readCap(plain, cap, ranks)),
    };
  };
  const groups = new Set(plain.dutyGroups.filter((each) => on(each, rulesAt)).map((each) => each.group_code));
  return {
    ...read('BODY', rows),
    groups: new Map(
      [...groups].map((group) => [
        group,
        read(
          'DUTY_GROUP',
          rows.filter((row) => groupOf(row.person_id) === group),
        ),
      ]),
    ),
    ungrouped: rows.filter((row) => groupOf(row.person_id) === undefined).length,
  };
}

function readCap(plain: Plain, cap: Plain['caps'][number], ranks: readonly string[]): CapSaid {
  const count = (...wanted: string[]) => ranks.filter((rank) => wanted.includes(rank)).length;
  const baseCount =
    cap.base === 'GOOD' ? count('GOOD') : cap.base === 'GOOD_OR_BETTER' ? count('GOOD', 'EXCELLENT') : ranks.length;
  const share = cap.share_percent ?? 0;
  // Tried out one person after another.
  const fits = (persons: number) => {
    if (cap.rounding === 'DOWN') return persons * 100 <= share * baseCount;
    if (cap.rounding === 'UP') return (persons - 1) * 100 < share * baseCount;
    return persons * 100 - share * baseCount <= 50;
  };
  let ceiling = 0;
  while (fits(ceiling + 1)) ceiling += 1;
  const excellent = count('EXCELLENT');
  const read = cap.share_percent !== null;
  return {
    base: cap.base,
    baseCount,
    ceiling: read ? ceiling : null,
    excellent,
    exceeded: read ? excellent > ceiling : null,
    basis: basisOf(plain, cap),
  };
}
