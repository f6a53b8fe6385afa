import type { Bilingual } from '../../kernel/text.ts';
import { type Dimension, defineIndicators, type Indicator, type LegalBasis } from '../define.ts';
import type { Meaning } from '../disclosure/attributes.catalogue.ts';
import { IN_OFFICE, QUOTAS, STANDARDS, WHO_IS_AN_OFFICIAL } from './bases.ts';

const PERSON_DIMENSIONS: readonly Dimension[] = [
  'CATEGORY',
  'SEX',
  'ETHNIC_MINORITY',
  'ETHNICITY',
  'AGE_BAND',
  'AGE_BAND_PARTY',
  'EDUCATION',
  'POLITICAL_THEORY',
  'TITLE',
];

interface OfficialShare<Code extends string> {
  readonly code: Code;
  readonly name: Bilingual;
  readonly who: Bilingual;
  readonly filter: string;
  readonly means: Meaning;
  readonly sensitive?: boolean;
  readonly legalBasis?: readonly LegalBasis[];
  readonly note?: Bilingual;
}

/** A share of the persons in office: those who pass the filter over all of them. */
function shareOfOfficials<const Code extends string>(share: OfficialShare<Code>): Indicator & { readonly code: Code } {
  return {
    code: share.code,
    name: share.name,
    definition: {
      vi: `Số ${share.who.vi} chia cho tổng số ${IN_OFFICE.vi}.`,
      en: `${share.who.en}, over all ${IN_OFFICE.en}.`,
    },
    countOf: 'PERSON',
    subject: 'OFFICIALS',
    formula: {
      kind: 'SHARE',
      part: { kind: 'ROWS', filter: share.filter, means: share.means },
      whole: { kind: 'ROWS', filter: 'true', means: {} },
    },
    population: IN_OFFICE,
    numerator: share.who,
    denominator: IN_OFFICE,
    dimensions: PERSON_DIMENSIONS,
    sensitive: share.sensitive ?? false,
    legalBasis: share.legalBasis ?? WHO_IS_AN_OFFICIAL,
    note: share.note ?? null,
  };
}

export const officials = defineIndicators([
  {
    code: 'OFFICIAL_COUNT',
    name: { vi: 'Số cán bộ, công chức', en: 'Cadres and civil servants' },
    definition: {
      vi: 'Số người là cán bộ hoặc công chức đang giữ chức vụ vào ngày báo cáo. Người kiêm nhiệm tính một lần.',
      en: 'Persons who are cadres or civil servants in office on the day. Who holds several titles counts once.',
    },
    countOf: 'PERSON',
    subject: 'OFFICIALS',
    formula: { kind: 'COUNT', of: { kind: 'ROWS', filter: 'true', means: {} } },
    population: IN_OFFICE,
    numerator: IN_OFFICE,
    denominator: null,
    dimensions: PERSON_DIMENSIONS,
    sensitive: false,
    legalBasis: WHO_IS_AN_OFFICIAL,
    note: null,
  },
  {
    code: 'QUOTA',
    name: { vi: 'Số lượng được giao', en: 'Quota' },
    definition: {
      vi: 'Tổng số lượng cán bộ, công chức theo loại đơn vị hành chính cấp xã, chưa kể phần tăng thêm theo dân số, diện tích.',
      en: 'Posts for cadres and civil servants by the class of the commune-tier unit, increments for population and area not included.',
    },
    countOf: 'POST',
    subject: 'QUOTAS',
    formula: { kind: 'COUNT', of: { kind: 'SUM', column: 'quota', gap: 'gap' } },
    population: { vi: 'các đơn vị cấp xã vào ngày báo cáo', en: 'commune-tier units on the day' },
    numerator: { vi: 'số lượng theo loại đơn vị', en: 'posts by the class of the unit' },
    denominator: null,
    dimensions: [],
    sensitive: false,
    legalBasis: QUOTAS,
    note: {
      vi: 'Phân loại đơn vị là quy định địa phương. Đơn vị chưa biết loại thì không có số.',
      en: 'The class of a unit is a local rule. A unit whose class is not known has no figure.',
    },
  },
  {
    code: 'VACANCY',
    name: { vi: 'Số còn thiếu so với số lượng được giao', en: 'Vacancies' },
    definition: {
      vi: 'Số lượng được giao trừ số cán bộ, công chức hiện có; âm khi vượt.',
      en: 'The quota less the cadres and civil servants in office; negative when there are more.',
    },
    countOf: 'POST',
    subject: 'QUOTAS',
    formula: { kind: 'VACANCY' },
    population: { vi: 'các đơn vị cấp xã vào ngày báo cáo', en: 'commune-tier units on the day' },
    numerator: { vi: 'số lượng được giao trừ số hiện có', en: 'quota less persons in office' },
    denominator: null,
    dimensions: [],
    sensitive: false,
    legalBasis: QUOTAS,
    note: null,
  },
  shareOfOfficials({
    code: 'FEMALE_SHARE',
    name: { vi: 'Tỷ lệ nữ', en: 'Share of women' },
    who: { vi: 'nữ trong số cán bộ, công chức đang giữ chức vụ', en: 'women among those in office' },
    filter: "sex = 'FEMALE'",
    means: { SEX: ['FEMALE'] },
    note: {
      vi: 'Bài báo nêu "40 %" mà không nói của ai; bản minh họa hiểu là trong số cán bộ (4/10).',
      en: 'The article says "40 %" without saying of whom; the demo reads it as of the cadres (4/10).',
    },
  }),
  shareOfOfficials({
    code: 'ETHNIC_MINORITY_SHARE',
    name: { vi: 'Tỷ lệ người dân tộc thiểu số', en: 'Share of ethnic minorities' },
    who: { vi: 'người dân tộc thiểu số (khác Kinh)', en: 'persons of an ethnic minority (other than Kinh)' },
    filter: "ethnic_minority = 'MINORITY'",
    means: { ETHNICITY: ['MINORITY'] },
    sensitive: true,
  }),
  shareOfOfficials({
    code: 'PARTY_MEMBER_SHARE',
    name: { vi: 'Tỷ lệ đảng viên', en: 'Share of Party members' },
    who: { vi: 'đảng viên (dự bị và chính thức)', en: 'Party members, probationary or official' },
    filter: 'party_member',
    means: { PARTY: ['MEMBER'] },
    sensitive: true,
  }),
  shareOfOfficials({
    code: 'UNDER_40_SHARE',
    name: { vi: 'Tỷ lệ dưới 40 tuổi', en: 'Share under 40' },
    who: { vi: 'người dưới 40 tuổi (tính theo năm)', en: 'persons under 40, by year difference' },
    filter: 'under_40',
    means: { AGE: ['<=30', '31-39'] },
  }),
  shareOfOfficials({
    code: 'UNIVERSITY_SHARE',
    name: { vi: 'Tỷ lệ có trình độ đại học trở lên', en: 'Share with university or above' },
    who: { vi: 'người có trình độ chuyên môn từ đại học trở lên', en: 'persons with a university degree or above' },
    filter: "education in ('UNIVERSITY', 'MASTER', 'DOCTOR')",
    means: { EDUCATION: ['UNIVERSITY', 'MASTER', 'DOCTOR'] },
    legalBasis: STANDARDS,
  }),
  shareOfOfficials({
    code: 'POLITICAL_THEORY_SHARE',
    name: { vi: 'Tỷ lệ đã học lý luận chính trị', en: 'Share with political theory' },
    who: { vi: 'người có trình độ lý luận chính trị bất kỳ', en: 'persons with any level of political theory' },
    filter: "political_theory <> 'NONE'",
    means: { POLITICAL_THEORY: ['ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR'] },
  }),
  shareOfOfficials({
    code: 'POLITICAL_THEORY_INTERMEDIATE_SHARE',
    name: { vi: 'Tỷ lệ trung cấp lý luận chính trị trở lên', en: 'Share with intermediate theory or above' },
    who: {
      vi: 'người có trung cấp lý luận chính trị trở lên',
      en: 'persons with intermediate political theory or above',
    },
    filter: "political_theory in ('INTERMEDIATE', 'ADVANCED', 'BACHELOR')",
    means: { POLITICAL_THEORY: ['INTERMEDIATE', 'ADVANCED', 'BACHELOR'] },
  }),
  shareOfOfficials({
    code: 'POLITICAL_THEORY_ADVANCED_SHARE',
    name: { vi: 'Tỷ lệ cao cấp lý luận chính trị trở lên', en: 'Share with advanced theory or above' },
    who: { vi: 'người có cao cấp lý luận chính trị trở lên', en: 'persons with advanced political theory or above' },
    filter: "political_theory in ('ADVANCED', 'BACHELOR')",
    means: { POLITICAL_THEORY: ['ADVANCED', 'BACHELOR'] },
  }),
  {
    code: 'STANDARD_MET_SHARE',
    name: { vi: 'Tỷ lệ đạt chuẩn chức danh', en: 'Share meeting title standards' },
    definition: {
      vi: 'Số người đạt mọi tiêu chuẩn của mọi chức danh đang giữ, chia cho số người có ít nhất một tiêu chuẩn để đối chiếu.',
      en: 'Persons who meet every standard of every title held, over persons with at least one standard to check against.',
    },
    countOf: 'PERSON',
    subject: 'OFFICIALS',
    formula: {
      kind: 'SHARE',
      part: { kind: 'ROWS', filter: 'standard_met', means: { STANDARD: ['MET'] } },
      whole: { kind: 'ROWS', filter: 'standard_met is not null', means: { STANDARD: ['MET', 'NOT_MET'] } },
    },
    population: {
      vi: 'cán bộ, công chức đang giữ chức danh có tiêu chuẩn đã kiểm chứng vào ngày báo cáo',
      en: 'cadres and civil servants in office whose titles have a verified standard in force on the day',
    },
    numerator: { vi: 'người đạt mọi tiêu chuẩn', en: 'persons who meet every standard' },
    denominator: { vi: 'người có tiêu chuẩn để đối chiếu', en: 'persons with a standard to check against' },
    dimensions: PERSON_DIMENSIONS,
    sensitive: false,
    legalBasis: STANDARDS,
    note: {
      vi: 'Chỉ đối chiếu tiêu chuẩn đã kiểm chứng trong bộ quy định; chức danh chưa có tiêu chuẩn như vậy không được coi là đạt hay không đạt.',
      en: 'Only verified standards of the rulebook are checked; a title without one counts neither as met nor as missed.',
    },
  },
]);
