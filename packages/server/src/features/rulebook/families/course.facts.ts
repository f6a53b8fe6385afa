import type { CourseKind } from '../rulebook-rows.rules.ts';
import { type RuleFamilyEntry, rowsOf, UNDATED } from './family.ts';

interface Value {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: CourseKind;
  readonly grants: string | null;
}

const KINDS: Readonly<Record<CourseKind, readonly [string, string]>> = {
  DEGREE: ['đào tạo', 'training that leads to a degree or level'],
  COURSE: ['bồi dưỡng', 'a fostering course'],
};

export const COURSE: RuleFamilyEntry = {
  name: { vi: 'Danh mục khóa đào tạo, bồi dưỡng.', en: 'The catalogue of courses.' },
  rows: rowsOf('course', {
    key: 'r.code',
    value: `'nameVi', r.name_vi, 'nameEn', r.name_en, 'kind', r.kind, 'grants', r.grants_level`,
    ...UNDATED,
  }),
  say: ({ nameVi, nameEn, kind, grants }: Value, names) => {
    const level = grants === null ? null : names.item('POLITICAL_THEORY', grants);
    return {
      text: {
        vi: `${nameVi}: ${KINDS[kind][0]}${level === null ? '' : `, cấp trình độ ${level.vi}`}.`,
        en: `${nameEn}: ${KINDS[kind][1]}${level === null ? '' : `, which grants ${level.en}`}.`,
      },
      value: grants,
      measure: null,
    };
  },
};
