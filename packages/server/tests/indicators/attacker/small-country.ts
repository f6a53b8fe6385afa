import type { World, WorldPerson, WorldUnit } from '../world.ts';

/** Deterministic numbers: the same seed makes the same country. */
export function randomOf(seed: number): { next(): number; below(n: number): number; pick<T>(list: readonly T[]): T } {
  let state = seed >>> 0 || 1;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return { next, below, pick };
}

export const MERGED = '2025-07-01';
const OPENED = '2021-01-01';

/** One province, a district or two, four to eight wards that merged since; ten to forty officials in each, or nearly nobody. */
export function smallCountry(seed: number): World {
  const { next, below, pick } = randomOf(seed);
  const units: WorldUnit[] = [];
  const lineage: World['lineage'][number][] = [];
  const add = (
    key: string,
    code: string,
    tier: 'PROVINCE' | 'DISTRICT' | 'COMMUNE',
    superior: string | null,
    from: string,
    to: string | null,
  ) => {
    const kind = tier === 'COMMUNE' ? 'WARD' : tier === 'DISTRICT' ? 'CITY' : 'PROVINCE';
    units.push({
      key,
      versions: [{ code, tier, kind, unitClass: tier === 'COMMUNE' ? 'I' : null, superior, from, to }],
    });
  };
  add('P', '10', 'PROVINCE', null, OPENED, null);
  const districts = 1 + below(2);
  for (let d = 0; d < districts; d += 1) add(`D${d}`, `10${d}`, 'DISTRICT', 'P', OPENED, MERGED);
  const wards = 4 + below(5);
  const heirs = 1 + below(2);
  for (let h = 0; h < heirs; h += 1) add(`N${h}`, `1090${h}`, 'COMMUNE', 'P', MERGED, null);
  for (let w = 0; w < wards; w += 1) {
    add(`W${w}`, `1000${w}`, 'COMMUNE', `D${w % districts}`, OPENED, MERGED);
    lineage.push({ on: MERGED, from: `W${w}`, to: `N${w < heirs ? w : below(heirs)}`, part: 'WHOLE' });
  }
  return { units, lineage, ...peopleOf(wards, { next, below, pick }) };
}

/** The demo ward's distribution in a province where nobody else has sent anything: the total is the ward. */
export function oneWard(): World {
  const { units, lineage } = smallCountry(1);
  const ethnicities = [
    ['01', 11],
    ['03', 4],
    ['25', 2],
    ['30', 2],
    ['35', 1],
    ['02', 1],
  ] as const;
  const persons = ethnicities
    .flatMap(([ethnicity, count]) => Array.from({ length: count }, () => ethnicity))
    .map(
      (ethnicity, n): WorldPerson => ({
        sex: n % 21 < 8 ? 'FEMALE' : 'MALE',
        birthYear: [1995, 1988, 1985, 1983, 1978, 1972, 1968][n % 7] ?? 1980,
        ethnicity,
        partyFrom: '2019-03-01',
        credentials: [{ kind: 'PROFESSIONAL', level: n < 2 ? 'MASTER' : 'UNIVERSITY', from: OPENED }],
        offices: [
          {
            unit: 'W0',
            category: n % 2 === 0 ? 'CADRE' : 'CIVIL_SERVANT',
            from: OPENED,
            to: MERGED,
            titles: [['BT', 'PBT', 'CTUBND', 'CTHDND'][n] ?? 'VPTK'],
          },
        ],
      }),
    );
  const ranks = persons.flatMap((_, person) =>
    [2022, 2023].map((year) => ({ person, unit: 'W0', year, rank: person < 5 ? 'EXCELLENT' : 'GOOD' })),
  );
  return { units, lineage, persons, ranks, training: [], planning: [], collectives: [] };
}

function peopleOf(
  wards: number,
  { next, below, pick }: ReturnType<typeof randomOf>,
): Pick<World, 'persons' | 'training' | 'ranks' | 'planning' | 'collectives'> {
  const persons: WorldPerson[] = [];
  const training: World['training'][number][] = [];
  const ranks: World['ranks'][number][] = [];
  const planning: World['planning'][number][] = [];
  for (let w = 0; w < wards; w += 1) {
    const unit = `W${w}`;
    const size = next() < 0.15 ? below(7) : 10 + below(31);
    // Wards differ: some have one ethnicity, few women, no rank but one.
    const [women, majority, members, degrees, excellent] = [
      next(),
      next() < 0.2 ? 1 : next(),
      next() < 0.3 ? 1 : next(),
      next(),
      next() * 0.4,
    ];
    for (let n = 0; n < size; n += 1) {
      const person = persons.length;
      const sex = next() < women ? 'FEMALE' : 'MALE';
      const cadre = next() < 0.45;
      persons.push({
        sex,
        birthYear: pick([1961, 1968, 1972, 1978, 1983, 1983, 1985, 1988, 1990, 1995]),
        ethnicity: next() < majority ? '01' : pick(['03', '03', '25', '30', null]),
        partyFrom: next() < members ? '2019-03-01' : null,
        credentials: [
          {
            kind: 'PROFESSIONAL',
            level: next() < degrees ? pick(['UNIVERSITY', 'UNIVERSITY', 'MASTER']) : pick(['COLLEGE', 'INTERMEDIATE']),
            from: OPENED,
          },
          ...(next() < 0.6
            ? [{ kind: 'POLITICAL_THEORY', level: pick(['INTERMEDIATE', 'INTERMEDIATE', 'ADVANCED']), from: OPENED }]
            : []),
        ],
        offices: [
          {
            unit,
            category: cadre ? 'CADRE' : 'CIVIL_SERVANT',
            from: OPENED,
            to: MERGED,
            titles: [
              cadre ? pick(n < 5 ? ['BT', 'PBT', 'CTUBND', 'CTHDND'] : ['CTPN', 'CTMTTQ']) : pick(['VPTK', 'TPHT']),
            ],
          },
        ],
      });
      for (const year of [2022, 2023]) {
        if (next() < 0.9)
          ranks.push({
            person,
            unit,
            year,
            rank: next() < excellent ? 'EXCELLENT' : next() < 0.9 ? 'GOOD' : 'COMPLETED',
          });
        for (const course of ['CCHC', 'TON_GIAO', 'CC_LLCT']) {
          if (next() < 0.25) training.push({ person, unit, course, on: `${year}-03-0${1 + below(9)}` });
        }
      }
      for (const term of ['2020-2025', '2025-2030']) {
        if (next() < 0.4)
          planning.push({ person, unit, term, title: pick(['BT', 'PBT', 'CTUBND']), from: OPENED, to: null });
      }
    }
  }
  return { persons, training, ranks, planning, collectives: [] };
}
