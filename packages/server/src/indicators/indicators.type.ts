import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RuleBasisType } from '../features/rulebook/index.ts';
import { BOUNDARY_LENSES, type BoundaryLens, UnitType } from '../features/units/index.ts';
import { DateScalar } from '../kernel/date.scalar.ts';
import { describe, said } from '../kernel/text.ts';
import type { IndicatorCode } from './catalogue/index.ts';
import { INDICATORS } from './catalogue/index.ts';
import type { CountUnit, Dimension } from './define.ts';
import { COUNT_UNITS, DIMENSIONS } from './define.ts';
import { WITHHELD, type Withheld } from './disclosure/protection.rules.ts';
import type { Unavailable } from './figures.ts';

/** The enum of the API is the catalogue itself: its values and their meaning cannot drift apart. */
export const INDICATOR_CODES = Object.fromEntries(INDICATORS.map(({ code }) => [code, code])) as Record<
  IndicatorCode,
  IndicatorCode
>;
registerEnumType(INDICATOR_CODES, {
  name: 'IndicatorCode',
  description: describe('Mã chỉ tiêu.', 'The code of an indicator.'),
  valuesConfig: Object.fromEntries(
    INDICATORS.map(({ code, name, definition }) => [
      code,
      said(`${name.vi}. ${definition.vi}`, `${name.en}. ${definition.en}`),
    ]),
  ),
});
registerEnumType(DIMENSIONS, {
  name: 'IndicatorDimension',
  description: describe(
    'Chiều phân tổ. Mỗi chỉ tiêu cho phép một số chiều.',
    'A dimension to break figures down by. Each indicator allows some.',
  ),
  valuesConfig: {
    CATEGORY: said('Đối tượng.', 'Category.'),
    SEX: said('Giới tính.', 'Sex.'),
    ETHNIC_MINORITY: said('Dân tộc thiểu số hay Kinh.', 'Ethnic minority or Kinh.'),
    ETHNICITY: said('Dân tộc.', 'Ethnicity.'),
    AGE_BAND: said(
      'Nhóm tuổi của Bộ Nội vụ: ≤30, 31–40, 41–50, 51–60, >60.',
      'Age bands of the Ministry of Home Affairs: ≤30, 31–40, 41–50, 51–60, >60.',
    ),
    AGE_BAND_PARTY: said('Nhóm tuổi của biểu Đảng: ≤40, 41–50, >50.', 'Age bands of the Party forms: ≤40, 41–50, >50.'),
    EDUCATION: said('Trình độ chuyên môn.', 'Professional qualification.'),
    POLITICAL_THEORY: said('Lý luận chính trị.', 'Political theory.'),
    TITLE: said(
      'Chức danh; với chỉ tiêu đếm người là chức danh chính.',
      'Title; the main title where persons are counted.',
    ),
    COURSE: said('Khóa đào tạo, bồi dưỡng.', 'Course.'),
    YEAR: said('Năm.', 'Year.'),
    RANK: said('Mức xếp loại.', 'Rank.'),
    PLANNING_TERM: said('Nhiệm kỳ quy hoạch.', 'Planning term.'),
  },
});
registerEnumType(COUNT_UNITS, {
  name: 'CountUnit',
  description: describe('Đếm cái gì.', 'What is counted.'),
  valuesConfig: {
    PERSON: said('Người.', 'Persons.'),
    SEAT: said('Chức danh đang giữ.', 'Title seats.'),
    TURN: said('Lượt.', 'Turns.'),
    ENTRY: said('Lượt quy hoạch (người × chức danh × nhiệm kỳ).', 'Planning entries: person × title × term.'),
    COLLECTIVE: said('Tập thể.', 'Collectives.'),
    POST: said('Chỉ tiêu số lượng.', 'Posts of the quota.'),
  },
});
registerEnumType(WITHHELD, {
  name: 'Withheld',
  description: describe(
    'Vì sao một số liệu bị giữ lại để bảo vệ cá nhân.',
    'Why a figure is withheld to protect persons.',
  ),
  valuesConfig: {
    PRIMARY: said(
      'Quá ít người. Mọi ô bị giữ trong cùng một dòng mang cùng lý do, nên lý do không chỉ ra ô nào quá nhỏ.',
      'Too few persons. All cells withheld in one row say so alike, so the reason does not point at the small one.',
    ),
    SECONDARY: said(
      'Dòng này tự nó không có ô nào quá nhỏ: nếu hiện sẽ suy ra số liệu bị giữ của đơn vị khác.',
      'Nothing in the row is too small by itself: shown, it would give away a withheld figure of another unit.',
    ),
    GROUP_ATTRIBUTE: said(
      'Đặc điểm nhạy cảm: có nhóm quá ít người hoặc không có ai (hay tất cả). Là trường hợp nào thì không nêu.',
      'A sensitive attribute: some group holds too few, or nobody, or everybody. Which of these is not told.',
    ),
    DIFFERENCING: said(
      'Nếu hiện, so với bảng khác (kỳ, địa giới hoặc tổ hợp đặc điểm khác) sẽ suy ra cá nhân.',
      'Shown, it would give a person away beside another table: another period, lens or combination of attributes.',
    ),
  },
});
const UNAVAILABLE: Record<Unavailable, Unavailable> = {
  LINEAGE_UNKNOWN: 'LINEAGE_UNKNOWN',
  BOUNDARY_SPLIT: 'BOUNDARY_SPLIT',
  CLASS_UNKNOWN: 'CLASS_UNKNOWN',
  NO_RULE: 'NO_RULE',
  PERIOD_OPEN: 'PERIOD_OPEN',
};
registerEnumType(UNAVAILABLE, {
  name: 'Unavailable',
  description: describe(
    'Vì sao không có số liệu, dù không bị giữ lại.',
    'Why there is no figure although none is withheld.',
  ),
  valuesConfig: {
    LINEAGE_UNKNOWN: said(
      'Không rõ đơn vị kế tục nên không vẽ lại được trên đơn vị hiện nay.',
      'The lineage is not known, so past figures cannot be carried over.',
    ),
    BOUNDARY_SPLIT: said(
      'Đơn vị đã bị chia nên không vẽ lại được.',
      'A unit was split, so past figures cannot be carried over.',
    ),
    CLASS_UNKNOWN: said('Có đơn vị chưa biết loại.', 'The class of a unit is not known.'),
    NO_RULE: said('Không có quy định đã kiểm chứng vào ngày đó.', 'No verified rule is in force on that day.'),
    PERIOD_OPEN: said(
      'Kỳ chưa có năm nào kết thúc; khi kiểm soát tiết lộ, số liệu theo kỳ chỉ gồm các năm trọn vẹn.',
      'No year of the period is over yet; under disclosure control figures of a period are made of whole years.',
    ),
  },
});

@ObjectType('LegalBasis', said('Căn cứ pháp lý.', 'A legal basis.'))
export class LegalBasisType {
  @Field(() => String, said('Số, ký hiệu văn bản.', 'Number of the instrument.'))
  instrument!: string;
  @Field(() => String, { nullable: true, ...said('Điều, khoản.', 'Clause.') })
  clause!: string | null;
}

@ObjectType('Indicator', said('Một chỉ tiêu của danh mục.', 'An indicator of the catalogue.'))
export class IndicatorType {
  @Field(() => INDICATOR_CODES, said('Mã.', 'Code.'))
  code!: IndicatorCode;
  @Field(() => String, said('Tên tiếng Việt.', 'Name in Vietnamese.'))
  nameVi!: string;
  @Field(() => String, said('Tên tiếng Anh.', 'Name in English.'))
  nameEn!: string;
  @Field(() => String, said('Định nghĩa tiếng Việt.', 'Definition in Vietnamese.'))
  definitionVi!: string;
  @Field(() => String, said('Định nghĩa tiếng Anh.', 'Definition in English.'))
  definitionEn!: string;
  @Field(() => COUNT_UNITS, said('Đếm cái gì.', 'What is counted.'))
  countOf!: CountUnit;
  @Field(() => [DIMENSIONS], said('Các chiều được phép.', 'The dimensions it allows.'))
  dimensions!: readonly Dimension[];
  @Field(
    () => Boolean,
    said(
      'Tính trên kỳ (`since` đến `at`) chứ không phải một ngày.',
      'Drawn from a period (`since` to `at`), not from one day.',
    ),
  )
  ofPeriod!: boolean;
  @Field(() => Boolean, said('Cho thấy đặc điểm nhạy cảm.', 'Shows a sensitive attribute.'))
  sensitive!: boolean;
  @Field(() => [LegalBasisType], said('Căn cứ pháp lý qua các thời kỳ.', 'Legal basis over time.'))
  legalBasis!: readonly LegalBasisType[];
}

@ObjectType('FigureGroup', {
  simpleResolvers: true,
  ...said('Nhóm mà số liệu thuộc về, theo một chiều.', 'The group a figure belongs to, in one dimension.'),
})
export class FigureGroupType {
  @Field(() => DIMENSIONS, said('Chiều.', 'Dimension.'))
  dimension!: Dimension;
  @Field(() => String, said('Khóa ổn định của nhóm.', 'The stable key of the group.'))
  key!: string;
  @Field(() => String, said('Tên của nhóm, theo ngôn ngữ được hỏi.', 'Name of the group, in the language asked for.'))
  label!: string;
}

/** Its fields are plain: thousands of figures are answered without a function call for each. */
@ObjectType('IndicatorFigure', { simpleResolvers: true, ...said('Một số liệu.', 'One figure.') })
export class IndicatorFigureType {
  @Field(() => INDICATOR_CODES, said('Chỉ tiêu.', 'Indicator.'))
  indicator!: IndicatorCode;
  @Field(() => UnitType, said('Đơn vị của dòng.', 'The unit of the row.'))
  unit!: UnitType;
  @Field(
    () => [FigureGroupType],
    said(
      'Mỗi chiều của `by` một nhóm; trống khi không phân tổ.',
      'One group for each dimension of `by`; none without it.',
    ),
  )
  groups!: readonly FigureGroupType[];
  @Field(() => Float, {
    nullable: true,
    ...said(
      'Giá trị: số đếm, hoặc tỷ lệ từ 0 đến 1; trống khi mẫu số bằng 0, bị giữ lại hoặc không có.',
      'The value: a count, or a share between 0 and 1; null when the denominator is 0, when withheld, or when not available.',
    ),
  })
  value!: number | null;
  @Field(() => Int, { nullable: true, ...said('Tử số (hoặc chính số đếm).', 'Numerator (or the count itself).') })
  numerator!: number | null;
  @Field(() => Int, { nullable: true, ...said('Mẫu số; trống với số đếm.', 'Denominator; null for a count.') })
  denominator!: number | null;
  @Field(() => WITHHELD, { nullable: true, ...said('Vì sao bị giữ lại.', 'Why it is withheld.') })
  withheld!: Withheld | null;
  @Field(() => UNAVAILABLE, { nullable: true, ...said('Vì sao không có.', 'Why it is not available.') })
  unavailable!: Unavailable | null;
}

@ObjectType(
  'Passport',
  said(
    'Hộ chiếu của số liệu: nó đếm ai, theo căn cứ nào.',
    'The passport of a figure: whom it counts, on which basis.',
  ),
)
export class PassportType {
  @Field(() => INDICATOR_CODES, said('Chỉ tiêu.', 'Indicator.'))
  indicator!: IndicatorCode;
  @Field(() => String, said('Tên, theo ngôn ngữ được hỏi.', 'Name, in the language asked for.'))
  name!: string;
  @Field(() => String, said('Tổng thể được đếm.', 'The population.'))
  population!: string;
  @Field(() => String, said('Tử số là gì.', 'What the numerator is.'))
  numerator!: string;
  @Field(() => String, {
    nullable: true,
    ...said('Mẫu số là gì; trống với số đếm.', 'What the denominator is; null for a count.'),
  })
  denominator!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Điều cần biết trước khi dẫn số liệu.', 'What to know before quoting the figure.'),
  })
  note!: string | null;
  @Field(() => Boolean, said('Cho thấy đặc điểm nhạy cảm.', 'Shows a sensitive attribute.'))
  sensitive!: boolean;
  @Field(
    () => [LegalBasisType],
    said('Căn cứ pháp lý có hiệu lực vào ngày báo cáo.', 'The legal basis in force on the day.'),
  )
  legalBasis!: readonly LegalBasisType[];
  @Field(
    () => [RuleBasisType],
    said(
      'Quy định địa phương mà số liệu của bảng dựa vào (loại đơn vị, danh sách cán bộ chủ chốt), căn cứ như nhau nêu một lần.',
      'The local rules the figures of the table rest on (classes of units, lists of key titles), alike grounds once.',
    ),
  )
  localRules!: readonly RuleBasisType[];
}

@ObjectType('IndicatorTable', said('Bảng số liệu kèm hộ chiếu.', 'A table of figures with their passports.'))
export class IndicatorTableType {
  @Field(() => DateScalar, said('Ngày báo cáo.', 'The day of the table.'))
  at!: string;
  @Field(
    () => DateScalar,
    said(
      'Ngày mà số liệu nói về. Bằng `at` với người có quyền xem số chính xác; khi kiểm soát tiết lộ là ngày cuối của kỳ (nửa năm) chứa `at` đã kết thúc, và chỉ tiêu theo kỳ gồm các năm trọn vẹn.',
      'The day the figures speak of. Equals `at` for exact figures; under disclosure control the last day of the half-year of `at` (or of the last one that is over), and figures of a period are made of whole years.',
    ),
  )
  referenceDate!: string;
  @Field(
    () => DateScalar,
    said(
      'Đầu kỳ, cho chỉ tiêu tính theo kỳ; mặc định là ngày đầu năm của `at`.',
      'Begin of the period, for indicators of a period; the first day of the year of `at` by default.',
    ),
  )
  since!: string;
  @Field(() => BOUNDARY_LENSES, said('Địa giới.', 'Boundary lens.'))
  boundary!: BoundaryLens;
  @Field(
    () => [IndicatorFigureType],
    said('Các số liệu: theo chỉ tiêu, đơn vị rồi nhóm.', 'The figures: by indicator, unit, then group.'),
  )
  rows!: readonly IndicatorFigureType[];
  @Field(() => [PassportType], said('Hộ chiếu của từng chỉ tiêu.', 'A passport for each indicator.'))
  passports!: readonly PassportType[];
}
