import type { DatedWindow, IsoDate, Quota, Rulebook, Standard } from './rulebook-rows.rules.ts';

export type LawVerdict =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly reason: 'BACKDATED' | 'FROM_DIFFERS'; readonly key: string };

/** What may not be in force twice at once, by family of dated rules. */
export const keyOf = {
  titles: (row: Rulebook['titles'][number]): string[] => [row.code],
  quotas: (row: Quota): string[] => row.unitKinds.map((kind) => `${kind}|${row.unitClass}`),
  standards: (row: Standard): string[] => [`${row.titleCode}|${row.requirement}`],
  keyTitles: (row: Rulebook['keyTitles'][number]): string[] => [`${row.set}|${row.titleCode}`],
  rankingCaps: (row: Rulebook['rankingCaps'][number]): string[] => [`${row.per}|${row.base}`],
  planningLimits: (row: Rulebook['planningLimits'][number]): string[] => [row.rule],
  titleLevels: (row: Rulebook['titleLevels'][number]): string[] => [row.titleCode],
  appointmentLimits: (row: Rulebook['appointmentLimits'][number]): string[] => [`${row.rule}|${row.subject}`],
  rankingScales: (): string[] => ['SCALE'],
  rankingCriteria: (row: Rulebook['rankingCriteria'][number]): string[] => [row.code],
  rankingDisqualifiers: (row: Rulebook['rankingDisqualifiers'][number]): string[] => [row.code],
  rankingExclusions: (row: Rulebook['rankingExclusions'][number]): string[] => [row.code],
  rankingConsequences: (row: Rulebook['rankingConsequences'][number]): string[] => [row.code],
  dutyGroups: (row: Rulebook['dutyGroups'][number]): string[] => [row.titleCode],
  nominationSteps: (row: Rulebook['nominationSteps'][number]): string[] => [`${row.procedure}|${row.ordinal}`],
  removalGrounds: (row: Rulebook['removalGrounds'][number]): string[] => [row.reason],
  trainingEligibility: (row: Rulebook['trainingEligibility'][number]): string[] => [
    `${row.courseCode}|${row.terms.condition}|${row.form}|${row.sex}`,
  ],
  trainingDurations: (row: Rulebook['trainingDurations'][number]): string[] => [row.subject],
};
type Family = keyof typeof keyOf;

/** Rows that a new law brings; its day of effect is the `from` of each. */
export type LaterLaw = { readonly from: IsoDate } & { readonly [F in Family]?: Rulebook[F] };

const before = (a: IsoDate | null, b: IsoDate): boolean => a !== null && a <= b;

const groups = <T extends DatedWindow>(rows: readonly T[], keys: (row: T) => string[]): Map<string, T[]> => {
  const byKey = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keys(row)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  for (const group of byKey.values()) group.sort((a, b) => a.from.localeCompare(b.from));
  return byKey;
};

/** Keys with an empty or backward window, or with two rows in force on one day. */
export function overlaps<T extends DatedWindow>(rows: readonly T[], keys: (row: T) => string[]): string[] {
  const bad: string[] = [];
  for (const [key, group] of groups(rows, keys)) {
    group.forEach((row, index) => {
      const next = group[index + 1];
      if (before(row.to, row.from)) bad.push(`${key}: ${row.from} is not before ${row.to}`);
      if (next !== undefined && !before(row.to, next.from)) bad.push(`${key}: two rows at ${next.from}`);
    });
  }
  return bad;
}

/** Keys that have days in `[from, to)` with no row; `to: null` asks for an open end. */
export function gaps<T extends DatedWindow>(
  rows: readonly T[],
  keys: (row: T) => string[],
  from: IsoDate,
  to: IsoDate | null,
): string[] {
  const bad: string[] = [];
  for (const [key, group] of groups(rows, keys)) {
    let covered: IsoDate | null = from;
    for (const row of group) {
      if (covered === null || (to !== null && covered >= to)) break;
      if (row.from > covered) bad.push(`${key}: nothing from ${covered} to ${row.from}`);
      if (row.to === null || row.to > covered) covered = row.to;
    }
    if (covered !== null && (to === null || covered < to)) bad.push(`${key}: nothing from ${covered}`);
  }
  return bad;
}

type Replaced<T> = { readonly rows: T[] } | { readonly reason: 'BACKDATED' | 'FROM_DIFFERS'; readonly key: string };

const replace = <T extends DatedWindow>(
  old: readonly T[],
  fresh: readonly T[],
  keys: (row: T) => string[],
  from: IsoDate,
): Replaced<T> => {
  const freshKeys = new Set(fresh.flatMap(keys));
  const wrong = fresh.find((row) => row.from !== from);
  if (wrong !== undefined) return { reason: 'FROM_DIFFERS', key: keys(wrong).join() };
  const rows: T[] = [];
  for (const row of old) {
    const touched = keys(row).some((key) => freshKeys.has(key));
    if (!touched || before(row.to, from)) rows.push(row);
    else if (row.from < from) rows.push({ ...row, to: from });
    else return { reason: 'BACKDATED', key: keys(row).join() };
  }
  return { rows: [...rows, ...fresh] };
};

/** A row for several kinds of unit, one row per kind where the law speaks of some of them only. */
const perKind = (old: readonly Quota[], fresh: readonly Quota[]): Quota[] => {
  const freshKeys = new Set(fresh.flatMap(keyOf.quotas));
  return old.flatMap((row) => {
    const touched = keyOf.quotas(row).filter((key) => freshKeys.has(key)).length;
    const partly = touched > 0 && touched < row.unitKinds.length;
    return partly ? row.unitKinds.map((kind) => ({ ...row, unitKinds: [kind] })) : [row];
  });
};

/**
 * A rulebook with a later law in it: rows of the same key end the day the law takes effect, its rows follow.
 * A law that would reach behind a row already starting later is refused: it would rewrite answers already given.
 */
export function withLaterLaw(rulebook: Rulebook, law: LaterLaw): LawVerdict {
  const replaced: Partial<Record<Family, readonly DatedWindow[]>> = {};
  for (const family of Object.keys(keyOf) as Family[]) {
    const fresh: readonly DatedWindow[] = law[family] ?? [];
    const old: readonly DatedWindow[] =
      family === 'quotas' ? perKind(rulebook.quotas, law.quotas ?? []) : rulebook[family];
    // The rows of a family and its key go together.
    const found = replace(old, fresh, keyOf[family] as (row: DatedWindow) => string[], law.from);
    if ('reason' in found) return { ok: false, ...found };
    replaced[family] = found.rows;
  }
  return { ok: true, rulebook: { ...rulebook, ...(replaced as Partial<Rulebook>) } };
}
