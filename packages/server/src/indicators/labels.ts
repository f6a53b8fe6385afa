import type { Language } from '../authz/request.ts';
import type { Scope } from '../authz/scope.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { Bilingual } from '../kernel/text.ts';
import type { Dimension } from './define.ts';

const UNKNOWN: Bilingual = { vi: 'Chưa rõ', en: 'Not known' };

/** Names of keys that no table holds. */
const FIXED: Partial<Record<Dimension, Record<string, Bilingual>>> = {
  CATEGORY: {
    CADRE: { vi: 'Cán bộ', en: 'Cadres' },
    CIVIL_SERVANT: { vi: 'Công chức', en: 'Civil servants' },
  },
  SEX: { FEMALE: { vi: 'Nữ', en: 'Female' }, MALE: { vi: 'Nam', en: 'Male' } },
  ETHNIC_MINORITY: {
    MINORITY: { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' },
    MAJORITY: { vi: 'Kinh', en: 'Kinh' },
  },
  AGE_BAND: {
    '<=30': { vi: '≤30', en: '≤30' },
    '31-40': { vi: '31–40', en: '31–40' },
    '41-50': { vi: '41–50', en: '41–50' },
    '51-60': { vi: '51–60', en: '51–60' },
    '>60': { vi: '>60', en: '>60' },
  },
  AGE_BAND_PARTY: {
    '<=40': { vi: '≤40', en: '≤40' },
    '41-50': { vi: '41–50', en: '41–50' },
    '>50': { vi: '>50', en: '>50' },
  },
  RANK: {
    EXCELLENT: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
    GOOD: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' },
    COMPLETED: { vi: 'Hoàn thành nhiệm vụ', en: 'Completed' },
    NOT_COMPLETED: { vi: 'Không hoàn thành nhiệm vụ', en: 'Not completed' },
  },
};

/** The order groups are shown in, where it is not the order of the keys. */
export const KEY_ORDER: Partial<Record<Dimension, readonly string[]>> = {
  AGE_BAND: ['<=30', '31-40', '41-50', '51-60', '>60'],
  AGE_BAND_PARTY: ['<=40', '41-50', '>50'],
  RANK: ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'],
  EDUCATION: ['DOCTOR', 'MASTER', 'UNIVERSITY', 'COLLEGE', 'INTERMEDIATE', 'ELEMENTARY', 'NONE', 'UNKNOWN'],
  POLITICAL_THEORY: ['BACHELOR', 'ADVANCED', 'INTERMEDIATE', 'ELEMENTARY', 'NONE', 'UNKNOWN'],
};

export type Labels = (dimension: Dimension, key: string) => string;

const FROM_TABLES: ReadonlySet<Dimension> = new Set(['ETHNICITY', 'EDUCATION', 'POLITICAL_THEORY', 'TITLE', 'COURSE']);

const namedKeys = (name: 'name_vi' | 'name_en') => `
  select case list when 'EDUCATION' then 'EDUCATION' when 'POLITICAL_THEORY' then 'POLITICAL_THEORY'
         else 'ETHNICITY' end as dimension,
         case when list like 'ETHNICITY%' then right(list, 1) || '-' || code else code end as key, ${name} as label
  from code_item where list in ('EDUCATION', 'POLITICAL_THEORY', 'ETHNICITY_A', 'ETHNICITY_B')
  union all
  (select distinct on (code) 'TITLE', code, ${name} from title where valid_from <= $1::date order by code, valid_from desc)
  union all
  select 'COURSE', code, ${name} from course`;

/** The groups a dimension is known to have by the day. Years are not listed: they name themselves. */
export async function knownKeys(scope: Scope, dimension: Dimension, at: LocalDate): Promise<ReadonlySet<string>> {
  const fixed = FIXED[dimension];
  if (fixed !== undefined) return new Set(Object.keys(fixed));
  const rows = await scope.sql.query<{ key: string }>(
    `/* knownKeys */
     select k.key from (${namedKeys('name_vi')} union all select 'PLANNING_TERM', t.code, t.code from planning_term t) k
     where k.dimension = $2 order by k.key`,
    [at, dimension],
  );
  return new Set(rows.map(({ key }) => key));
}

/** Reads the names of codes in one statement, only where a dimension needs it. */
export async function readLabels(
  scope: Scope,
  dimensions: readonly Dimension[],
  at: LocalDate,
  language: Language,
): Promise<Labels> {
  const wanted = dimensions.filter((dimension) => FROM_TABLES.has(dimension));
  const rows =
    wanted.length === 0
      ? []
      : await scope.sql.query<{ dimension: string; key: string; label: string }>(
          `/* readLabels */ ${namedKeys(language === 'en' ? 'name_en' : 'name_vi')}`,
          [at],
        );
  const names = new Map(rows.map((row) => [`${row.dimension} ${row.key}`, row.label]));
  return (dimension, key) =>
    FIXED[dimension]?.[key]?.[language] ??
    names.get(`${dimension} ${key}`) ??
    (key === 'UNKNOWN' ? UNKNOWN[language] : key);
}
