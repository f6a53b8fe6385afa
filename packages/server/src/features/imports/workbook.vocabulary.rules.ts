import { covers, type LocalDate } from '../../kernel/date.ts';
import { fold } from '../../kernel/spelling.ts';
import type { CodeEntry, ImportCatalogue, ImportCategory, TitleEntry } from './workbook.catalogue.ts';
import type { ParsedCollective, ParsedRank, ParsedSex } from './workbook.parsed.ts';

/** A closed list, looked up by code or by any of its names. */
export interface Vocabulary<Code extends string> {
  find(text: string): Code | undefined;
  /** The first name of each entry, shortened for a message. */
  readonly choices: string;
}

const SHOWN_CHOICES = 10;

export function vocabulary<Code extends string>(entries: readonly CodeEntry<Code>[]): Vocabulary<Code> {
  const byText = new Map<string, Code>();
  for (const { code, names } of entries) for (const name of names) byText.set(fold(name), code);
  for (const { code } of entries) byText.set(fold(code), code);
  const names = entries.map((entry) => entry.names[0] ?? entry.code);
  const choices = names.slice(0, SHOWN_CHOICES).join(', ') + (names.length > SHOWN_CHOICES ? ', …' : '');
  return { find: (text) => byText.get(fold(text)), choices };
}

export const SEXES = vocabulary<ParsedSex>([
  { code: 'MALE', names: ['Nam'] },
  { code: 'FEMALE', names: ['Nữ'] },
]);

export const CATEGORY_NAMES: Readonly<Record<ImportCategory, readonly [vi: string, en: string]>> = {
  CADRE: ['Cán bộ', 'a cadre title'],
  CIVIL_SERVANT: ['Công chức', 'a civil-servant title'],
  NON_SPECIALISED: ['Không chuyên trách', 'a non-specialised title'],
};

export const CATEGORIES = vocabulary<ImportCategory>([
  { code: 'CADRE', names: ['Cán bộ', 'Cán bộ cấp xã'] },
  { code: 'CIVIL_SERVANT', names: ['Công chức', 'Công chức cấp xã'] },
  {
    code: 'NON_SPECIALISED',
    names: ['Không chuyên trách', 'Người hoạt động không chuyên trách', 'Cán bộ không chuyên trách'],
  },
]);

export const RANKS = vocabulary<ParsedRank>([
  { code: 'EXCELLENT', names: ['HTXS', 'HTXSNV', 'Hoàn thành xuất sắc', 'Hoàn thành xuất sắc nhiệm vụ'] },
  { code: 'GOOD', names: ['HTT', 'HTTNV', 'Hoàn thành tốt', 'Hoàn thành tốt nhiệm vụ'] },
  { code: 'COMPLETED', names: ['HT', 'HTNV', 'Hoàn thành', 'Hoàn thành nhiệm vụ'] },
  { code: 'NOT_COMPLETED', names: ['KHT', 'KHTNV', 'Không hoàn thành', 'Không hoàn thành nhiệm vụ'] },
]);

export const COLLECTIVES = vocabulary<ParsedCollective>([
  { code: 'PARTY_COMMITTEE', names: ['Cấp ủy', 'Đảng ủy'] },
  { code: 'GOVERNMENT', names: ['Chính quyền', 'UBND', 'Ủy ban nhân dân'] },
]);

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = (
  [
    ['hđnd', 'hội đồng nhân dân'],
    ['ubnd', 'ủy ban nhân dân'],
    ['ubmttq', 'ủy ban mặt trận tổ quốc'],
    ['mttq', 'mặt trận tổ quốc'],
    ['ub', 'ủy ban'],
    ['lhpn', 'liên hiệp phụ nữ'],
    ['chqs', 'chỉ huy quân sự'],
    ['ccb', 'cựu chiến binh'],
    ['tncs', 'thanh niên cộng sản'],
    ['hcm', 'hồ chí minh'],
    ['vn', 'việt nam'],
  ] as const
).map(([short, long]) => [new RegExp(`(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])`, 'gu'), fold(long)]);

/** A title with its usual short forms written out, without “phường”, “xã”, “thị trấn” at its end. */
export function foldTitle(text: string): string {
  let folded = fold(text);
  for (const [short, long] of SHORT_FORMS) folded = folded.replace(short, long);
  return folded.replace(/ (phường|xã|thị trấn)$/u, '');
}

export type TitleMatch =
  | { readonly kind: 'FOUND'; readonly title: TitleEntry }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'AMBIGUOUS'; readonly codes: readonly string[] }
  | { readonly kind: 'NOT_IN_FORCE'; readonly windows: readonly TitleEntry[] };

/** The title a text names at a date: by code first, then by name. */
export type TitleFinder = (text: string, at: LocalDate) => TitleMatch;

export function titleFinder(titles: ImportCatalogue['titles']): TitleFinder {
  const byText = new Map<string, Set<TitleEntry>>();
  const add = (key: string, title: TitleEntry) => byText.set(key, (byText.get(key) ?? new Set()).add(title));
  for (const title of titles) {
    add(`code ${fold(title.code)}`, title);
    for (const name of title.names) add(foldTitle(name), title);
  }
  return (text, at) => {
    const named = [...(byText.get(`code ${fold(text)}`) ?? byText.get(foldTitle(text)) ?? [])];
    if (named.length === 0) return { kind: 'UNKNOWN' };
    const inForce = named.filter((title) => covers(title, at));
    const codes = [...new Set(inForce.map((title) => title.code))];
    if (codes.length > 1) return { kind: 'AMBIGUOUS', codes };
    const [title] = inForce;
    return title ? { kind: 'FOUND', title } : { kind: 'NOT_IN_FORCE', windows: named };
  };
}

/** A catalogue with its look-ups made once per file. */
export function indexCatalogue(catalogue: ImportCatalogue) {
  const ethnicities = new Map(catalogue.ethnicities.map((entry) => [entry.code, entry]));
  return {
    titles: titleFinder(catalogue.titles),
    courses: vocabulary(catalogue.courses),
    grants: new Map(catalogue.courses.map((course) => [course.code, course.grants])),
    ethnicities: vocabulary(catalogue.ethnicities),
    ethnicityEntries: ethnicities,
    religions: vocabulary(catalogue.religions),
    educationLevels: vocabulary(catalogue.educationLevels),
    politicalTheoryLevels: vocabulary(catalogue.politicalTheoryLevels),
    stateManagementLevels: vocabulary(catalogue.stateManagementLevels),
  };
}

export type CatalogueIndex = ReturnType<typeof indexCatalogue>;
