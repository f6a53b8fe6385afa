import { type Dimension, defineIndicators } from '../define.ts';
import { PLANNING, RANKING, TRAINING } from './bases.ts';

const TRAINED = {
  vi: 'lượt đào tạo, bồi dưỡng bắt đầu trong kỳ (từ `since` đến `at`, tính cả hai ngày)',
  en: 'training turns begun in the period, from `since` to `at`, both included',
};
const RANKED = {
  vi: 'cán bộ, công chức được xếp loại của các năm trong kỳ (từ năm của `since` đến năm của `at`)',
  en: 'cadres and civil servants ranked in the years of the period, from the year of `since` to that of `at`',
};
const PLANNED = {
  vi: 'người đang trong quy hoạch vào ngày báo cáo',
  en: 'persons in the succession plan on the day',
};
const TRAINING_DIMENSIONS: readonly Dimension[] = ['COURSE', 'YEAR', 'SEX', 'ETHNIC_MINORITY'];
const RANK_DIMENSIONS: readonly Dimension[] = ['RANK', 'YEAR', 'SEX', 'ETHNIC_MINORITY'];
const PLANNING_DIMENSIONS: readonly Dimension[] = ['PLANNING_TERM', 'TITLE', 'SEX', 'ETHNIC_MINORITY'];
export const training = defineIndicators([
  {
    code: 'TRAINING_TURN_COUNT',
    name: { vi: 'Số lượt đào tạo, bồi dưỡng', en: 'Training turns' },
    definition: {
      vi: 'Số lượt được cử đi đào tạo, bồi dưỡng. Một người học hai khóa tính hai lượt.',
      en: 'How many times somebody was sent to a course. A person with two courses is two turns.',
    },
    countOf: 'TURN',
    subject: 'TRAINING',
    formula: { kind: 'COUNT', of: { kind: 'ROWS', filter: 'true', means: {} } },
    population: TRAINED,
    numerator: TRAINED,
    denominator: null,
    dimensions: TRAINING_DIMENSIONS,
    sensitive: false,
    legalBasis: TRAINING,
    note: null,
  },
  {
    code: 'TRAINING_PERSON_COUNT',
    name: { vi: 'Số người được đào tạo, bồi dưỡng', en: 'Persons trained' },
    definition: {
      vi: 'Số người có ít nhất một lượt đào tạo, bồi dưỡng trong kỳ. Mỗi người tính một lần.',
      en: 'Persons with at least one training turn in the period, each counted once.',
    },
    countOf: 'PERSON',
    subject: 'TRAINING',
    formula: { kind: 'COUNT', of: { kind: 'PERSONS', filter: 'true', means: {} } },
    population: { vi: 'người có lượt đào tạo, bồi dưỡng trong kỳ', en: 'persons with a training turn in the period' },
    numerator: { vi: 'người có lượt đào tạo, bồi dưỡng trong kỳ', en: 'persons with a training turn in the period' },
    denominator: null,
    dimensions: TRAINING_DIMENSIONS,
    sensitive: false,
    legalBasis: TRAINING,
    note: null,
  },
]);

export const ranking = defineIndicators([
  {
    code: 'RANKED_COUNT',
    name: { vi: 'Số người được xếp loại', en: 'Persons ranked' },
    definition: {
      vi: 'Số lần một người được xếp loại trong các năm của kỳ. Người không xếp loại không tính.',
      en: 'Ranks given to persons in the years of the period. Who was not ranked is not counted.',
    },
    countOf: 'PERSON',
    subject: 'RANKS',
    formula: { kind: 'COUNT', of: { kind: 'ROWS', filter: 'true', means: {} } },
    population: RANKED,
    numerator: RANKED,
    denominator: null,
    dimensions: RANK_DIMENSIONS,
    sensitive: true,
    legalBasis: RANKING,
    note: null,
  },
  {
    code: 'RANK_EXCELLENT_SHARE',
    name: { vi: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ', en: 'Share ranked excellent' },
    definition: {
      vi: 'Số người hoàn thành xuất sắc nhiệm vụ chia cho số người được xếp loại.',
      en: 'Persons ranked excellent over persons ranked.',
    },
    countOf: 'PERSON',
    subject: 'RANKS',
    formula: {
      kind: 'SHARE',
      part: { kind: 'ROWS', filter: "rank = 'EXCELLENT'", means: { RANK: ['EXCELLENT'] } },
      whole: { kind: 'ROWS', filter: 'true', means: {} },
    },
    population: RANKED,
    numerator: { vi: 'người hoàn thành xuất sắc nhiệm vụ', en: 'persons ranked excellent' },
    denominator: RANKED,
    dimensions: ['YEAR', 'SEX', 'ETHNIC_MINORITY'],
    sensitive: true,
    legalBasis: RANKING,
    note: null,
  },
  {
    code: 'RANK_GOOD_OR_BETTER_SHARE',
    name: { vi: 'Tỷ lệ hoàn thành tốt nhiệm vụ trở lên', en: 'Share ranked good or better' },
    definition: {
      vi: 'Số người hoàn thành tốt hoặc xuất sắc nhiệm vụ chia cho số người được xếp loại.',
      en: 'Persons ranked good or excellent over persons ranked.',
    },
    countOf: 'PERSON',
    subject: 'RANKS',
    formula: {
      kind: 'SHARE',
      part: { kind: 'ROWS', filter: "rank in ('EXCELLENT', 'GOOD')", means: { RANK: ['EXCELLENT', 'GOOD'] } },
      whole: { kind: 'ROWS', filter: 'true', means: {} },
    },
    population: RANKED,
    numerator: { vi: 'người hoàn thành tốt nhiệm vụ trở lên', en: 'persons ranked good or excellent' },
    denominator: RANKED,
    dimensions: ['YEAR', 'SEX', 'ETHNIC_MINORITY'],
    sensitive: true,
    legalBasis: RANKING,
    note: null,
  },
  {
    code: 'COLLECTIVE_EXCELLENT_COUNT',
    name: { vi: 'Số tập thể hoàn thành xuất sắc nhiệm vụ', en: 'Collectives ranked excellent' },
    definition: {
      vi: 'Số tập thể (cấp ủy, chính quyền) hoàn thành xuất sắc nhiệm vụ trong các năm của kỳ.',
      en: 'Collectives (Party committee, government) ranked excellent in the years of the period.',
    },
    countOf: 'COLLECTIVE',
    subject: 'COLLECTIVES',
    formula: { kind: 'COUNT', of: { kind: 'ROWS', filter: "rank = 'EXCELLENT'", means: { RANK: ['EXCELLENT'] } } },
    population: {
      vi: 'tập thể được xếp loại của các năm trong kỳ',
      en: 'collectives ranked in the years of the period',
    },
    numerator: { vi: 'tập thể hoàn thành xuất sắc nhiệm vụ', en: 'collectives ranked excellent' },
    denominator: null,
    dimensions: ['YEAR'],
    sensitive: false,
    legalBasis: RANKING,
    note: null,
  },
]);

export const planning = defineIndicators([
  {
    code: 'PLANNED_PERSON_COUNT',
    name: { vi: 'Số người trong quy hoạch', en: 'Persons planned' },
    definition: {
      vi: 'Số người đang trong quy hoạch vào ngày báo cáo. Người được quy hoạch nhiều chức danh tính một lần.',
      en: 'Persons in the succession plan on the day. Who is planned for several titles counts once.',
    },
    countOf: 'PERSON',
    subject: 'PLANNING',
    formula: { kind: 'COUNT', of: { kind: 'PERSONS', filter: 'true', means: {} } },
    population: PLANNED,
    numerator: PLANNED,
    denominator: null,
    dimensions: PLANNING_DIMENSIONS,
    sensitive: false,
    legalBasis: PLANNING,
    note: null,
  },
  {
    code: 'PLANNED_ENTRY_COUNT',
    name: { vi: 'Số lượt quy hoạch', en: 'Planning entries' },
    definition: {
      vi: 'Số lượt người × chức danh × nhiệm kỳ đang trong quy hoạch vào ngày báo cáo.',
      en: 'Entries (person × title × term) active in the succession plan on the day.',
    },
    countOf: 'ENTRY',
    subject: 'PLANNING',
    formula: { kind: 'COUNT', of: { kind: 'ROWS', filter: 'true', means: {} } },
    population: { vi: 'lượt quy hoạch đang có hiệu lực', en: 'active planning entries' },
    numerator: { vi: 'lượt quy hoạch đang có hiệu lực', en: 'active planning entries' },
    denominator: null,
    dimensions: PLANNING_DIMENSIONS,
    sensitive: false,
    legalBasis: PLANNING,
    note: null,
  },
  {
    code: 'PLANNED_FEMALE_SHARE',
    name: { vi: 'Tỷ lệ nữ trong quy hoạch', en: 'Share of women planned' },
    definition: {
      vi: 'Số nữ trong quy hoạch chia cho số người trong quy hoạch.',
      en: 'Women planned over persons planned.',
    },
    countOf: 'PERSON',
    subject: 'PLANNING',
    formula: {
      kind: 'SHARE',
      part: { kind: 'PERSONS', filter: "sex = 'FEMALE'", means: { SEX: ['FEMALE'] } },
      whole: { kind: 'PERSONS', filter: 'true', means: {} },
    },
    population: PLANNED,
    numerator: { vi: 'nữ trong quy hoạch', en: 'women planned' },
    denominator: PLANNED,
    dimensions: PLANNING_DIMENSIONS,
    sensitive: false,
    legalBasis: PLANNING,
    note: null,
  },
  {
    code: 'PLANNED_ETHNIC_MINORITY_SHARE',
    name: { vi: 'Tỷ lệ người dân tộc thiểu số trong quy hoạch', en: 'Share of ethnic minorities planned' },
    definition: {
      vi: 'Số người dân tộc thiểu số trong quy hoạch chia cho số người trong quy hoạch.',
      en: 'Persons of an ethnic minority planned over persons planned.',
    },
    countOf: 'PERSON',
    subject: 'PLANNING',
    formula: {
      kind: 'SHARE',
      part: { kind: 'PERSONS', filter: "ethnic_minority = 'MINORITY'", means: { ETHNICITY: ['MINORITY'] } },
      whole: { kind: 'PERSONS', filter: 'true', means: {} },
    },
    population: PLANNED,
    numerator: { vi: 'người dân tộc thiểu số trong quy hoạch', en: 'persons of an ethnic minority planned' },
    denominator: PLANNED,
    dimensions: PLANNING_DIMENSIONS,
    sensitive: true,
    legalBasis: PLANNING,
    note: null,
  },
]);
