import type { Bilingual } from '../../kernel/text.ts';
import { type Dimension, defineIndicators, type Indicator, type LegalBasis } from '../define.ts';
import type { Meaning } from '../disclosure/attributes.catalogue.ts';
import { KEY_OFFICIALS, KEY_SET_NOTE, STANDARDS, WHO_IS_AN_OFFICIAL } from './bases.ts';

const KEY_DIMENSIONS: readonly Dimension[] = [
  'CATEGORY',
  'SEX',
  'ETHNIC_MINORITY',
  'AGE_BAND',
  'AGE_BAND_PARTY',
  'EDUCATION',
  'POLITICAL_THEORY',
  'TITLE',
];

interface KeyShare<Code extends string> {
  readonly code: Code;
  readonly name: Bilingual;
  readonly who: Bilingual;
  readonly part: string;
  readonly partMeans: Meaning;
  readonly whole?: string;
  readonly wholeMeans?: Meaning;
  readonly legalBasis: readonly LegalBasis[];
  readonly note?: Bilingual;
}

function shareOfKeyOfficials<const Code extends string>(share: KeyShare<Code>): Indicator & { readonly code: Code } {
  const whole = share.whole ?? 'key_official';
  return {
    code: share.code,
    name: share.name,
    definition: {
      vi: `Số ${share.who.vi} chia cho số ${KEY_OFFICIALS.vi}.`,
      en: `${share.who.en}, over all ${KEY_OFFICIALS.en}.`,
    },
    countOf: 'PERSON',
    subject: 'OFFICIALS',
    formula: {
      kind: 'SHARE',
      part: { kind: 'ROWS', filter: `key_official and ${share.part}`, means: { KEY: ['KEY'], ...share.partMeans } },
      whole: { kind: 'ROWS', filter: whole, means: { KEY: ['KEY'], ...share.wholeMeans } },
    },
    population: KEY_OFFICIALS,
    numerator: share.who,
    denominator: KEY_OFFICIALS,
    dimensions: KEY_DIMENSIONS,
    sensitive: false,
    legalBasis: share.legalBasis,
    note: share.note ?? KEY_SET_NOTE,
  };
}

export const keyOfficials = defineIndicators([
  {
    code: 'KEY_OFFICIAL_COUNT',
    name: { vi: 'Số cán bộ chủ chốt', en: 'Key officials' },
    definition: {
      vi: 'Số người giữ ít nhất một chức danh chủ chốt. Người giữ hai chức danh chủ chốt tính một lần.',
      en: 'Persons who hold at least one key title. Who holds two of them counts once.',
    },
    countOf: 'PERSON',
    subject: 'OFFICIALS',
    formula: { kind: 'COUNT', of: { kind: 'ROWS', filter: 'key_official', means: { KEY: ['KEY'] } } },
    population: KEY_OFFICIALS,
    numerator: KEY_OFFICIALS,
    denominator: null,
    dimensions: KEY_DIMENSIONS,
    sensitive: false,
    legalBasis: WHO_IS_AN_OFFICIAL,
    note: KEY_SET_NOTE,
  },
  {
    code: 'KEY_SEAT_COUNT',
    name: { vi: 'Số chức danh chủ chốt đang được giữ', en: 'Key seats held' },
    definition: {
      vi: 'Số chức danh chủ chốt đang có người giữ. Người giữ hai chức danh tính hai.',
      en: 'Key titles that somebody holds. Who holds two of them counts twice.',
    },
    countOf: 'SEAT',
    subject: 'KEY_SEATS',
    formula: { kind: 'COUNT', of: { kind: 'ROWS', filter: 'true', means: {} } },
    population: { vi: 'chức danh chủ chốt đang có người giữ', en: 'key titles held on the day' },
    numerator: { vi: 'chức danh chủ chốt đang có người giữ', en: 'key titles held on the day' },
    denominator: null,
    dimensions: ['CATEGORY', 'SEX', 'ETHNIC_MINORITY', 'TITLE'],
    sensitive: false,
    legalBasis: WHO_IS_AN_OFFICIAL,
    note: KEY_SET_NOTE,
  },
  shareOfKeyOfficials({
    code: 'KEY_STANDARD_MET_SHARE',
    name: { vi: 'Tỷ lệ cán bộ chủ chốt đạt chuẩn chức danh', en: 'Key officials meeting title standards' },
    who: {
      vi: 'cán bộ chủ chốt đạt mọi tiêu chuẩn chức danh',
      en: 'key officials who meet every standard of their titles',
    },
    part: 'standard_met',
    partMeans: { STANDARD: ['MET'] },
    whole: 'key_official and standard_met is not null',
    wholeMeans: { STANDARD: ['MET', 'NOT_MET'] },
    legalBasis: STANDARDS,
  }),
  shareOfKeyOfficials({
    code: 'KEY_UNIVERSITY_SHARE',
    name: { vi: 'Tỷ lệ cán bộ chủ chốt có đại học trở lên', en: 'Key officials with university or above' },
    who: { vi: 'cán bộ chủ chốt có trình độ đại học trở lên', en: 'key officials with a university degree or above' },
    part: "education in ('UNIVERSITY', 'MASTER', 'DOCTOR')",
    partMeans: { EDUCATION: ['UNIVERSITY', 'MASTER', 'DOCTOR'] },
    legalBasis: STANDARDS,
  }),
  shareOfKeyOfficials({
    code: 'KEY_ADVANCED_SHARE',
    name: { vi: 'Tỷ lệ cán bộ chủ chốt có cao cấp lý luận chính trị', en: 'Key officials with advanced theory' },
    who: {
      vi: 'cán bộ chủ chốt có cao cấp lý luận chính trị trở lên',
      en: 'key officials with advanced political theory or above',
    },
    part: "political_theory in ('ADVANCED', 'BACHELOR')",
    partMeans: { POLITICAL_THEORY: ['ADVANCED', 'BACHELOR'] },
    legalBasis: WHO_IS_AN_OFFICIAL,
    note: {
      vi: `Bài báo nêu "75 %" mà không nói của ai; bản minh họa hiểu là của cán bộ chủ chốt (3/4). ${KEY_SET_NOTE.vi}`,
      en: `The article says "75 %" without saying of whom; the demo reads it as of the key officials (3/4). ${KEY_SET_NOTE.en}`,
    },
  }),
]);
