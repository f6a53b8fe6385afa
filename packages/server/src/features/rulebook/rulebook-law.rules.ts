import type {
  DatedWindow,
  IsoDate,
  KeyTitle,
  PlanningLimit,
  Quota,
  RankingCap,
  Rulebook,
  Standard,
  Title,
  TitleLevel,
} from './rulebook-rows.rules.ts';

/** Rows that a new law brings; its day of effect is the `from` of each. */
export type LaterLaw = {
  readonly from: IsoDate;
  readonly titles?: readonly Title[];
  readonly quotas?: readonly Quota[];
  readonly standards?: readonly Standard[];
  readonly keyTitles?: readonly KeyTitle[];
  readonly rankingCaps?: readonly RankingCap[];
  readonly planningLimits?: readonly PlanningLimit[];
  readonly titleLevels?: readonly TitleLevel[];
};

export type LawVerdict =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly reason: 'BACKDATED' | 'FROM_DIFFERS'; readonly key: string };

/** What may not be in force twice at once. */
export const keyOf = {
  title: (row: Title): string[] => [row.code],
  quota: (row: Quota): string[] => row.unitKinds.map((kind) => `${kind}|${row.unitClass}`),
  standard: (row: Standard): string[] => [`${row.titleCode}|${row.requirement}`],
  keyTitle: (row: KeyTitle): string[] => [`${row.set}|${row.titleCode}`],
  rankingCap: (row: RankingCap): string[] => [`${row.per}|${row.base}`],
  planningLimit: (row: PlanningLimit): string[] => [row.rule],
  titleLevel: (row: TitleLevel): string[] => [row.titleCode],
};

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
  const freshKeys = new Set(fresh.flatMap(keyOf.quota));
  return old.flatMap((row) => {
    const touched = keyOf.quota(row).filter((key) => freshKeys.has(key)).length;
    const partly = touched > 0 && touched < row.unitKinds.length;
    return partly ? row.unitKinds.map((kind) => ({ ...row, unitKinds: [kind] })) : [row];
  });
};

/**
 * A rulebook with a later law in it: rows of the same key end the day the law takes effect, its rows follow.
 * A law that would reach behind a row already starting later is refused: it would rewrite answers already given.
 */
export function withLaterLaw(rulebook: Rulebook, law: LaterLaw): LawVerdict {
  const titles = replace(rulebook.titles, law.titles ?? [], keyOf.title, law.from);
  const quotas = replace(perKind(rulebook.quotas, law.quotas ?? []), law.quotas ?? [], keyOf.quota, law.from);
  const standards = replace(rulebook.standards, law.standards ?? [], keyOf.standard, law.from);
  const keyTitles = replace(rulebook.keyTitles, law.keyTitles ?? [], keyOf.keyTitle, law.from);
  const rankingCaps = replace(rulebook.rankingCaps, law.rankingCaps ?? [], keyOf.rankingCap, law.from);
  const planningLimits = replace(rulebook.planningLimits, law.planningLimits ?? [], keyOf.planningLimit, law.from);
  const titleLevels = replace(rulebook.titleLevels, law.titleLevels ?? [], keyOf.titleLevel, law.from);
  if ('reason' in titles) return { ok: false, ...titles };
  if ('reason' in quotas) return { ok: false, ...quotas };
  if ('reason' in standards) return { ok: false, ...standards };
  if ('reason' in keyTitles) return { ok: false, ...keyTitles };
  if ('reason' in rankingCaps) return { ok: false, ...rankingCaps };
  if ('reason' in planningLimits) return { ok: false, ...planningLimits };
  if ('reason' in titleLevels) return { ok: false, ...titleLevels };
  return {
    ok: true,
    rulebook: {
      ...rulebook,
      titles: titles.rows,
      quotas: quotas.rows,
      standards: standards.rows,
      keyTitles: keyTitles.rows,
      rankingCaps: rankingCaps.rows,
      planningLimits: planningLimits.rows,
      titleLevels: titleLevels.rows,
    },
  };
}
