import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import { FAMILIES, RULE_FAMILIES, type RuleFamily } from './families/families.catalogue.ts';
import { RULE_MEASURES, type RuleMeasure } from './families/family.ts';
import type { SaidRule } from './rulebook.service.ts';
import type { InstrumentRow } from './rulebook.store.ts';

@ObjectType(
  'RuleBasis',
  said(
    'Quy định được áp dụng: văn bản, điều khoản, thời gian hiệu lực, và đã đối chiếu với văn bản hay chưa.',
    'The rule applied: instrument, clause, window, and whether it was checked against the text.',
  ),
)
export class RuleBasisType {
  @Field(() => String, {
    nullable: true,
    ...said(
      'Số, ký hiệu văn bản; trống khi không văn bản nào nêu.',
      'Number of the instrument; null where none says so.',
    ),
  })
  instrument!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Điều, khoản; trống khi chưa đọc được.', 'Clause; null when not read.'),
  })
  clause!: string | null;
  @Field(
    () => Boolean,
    said(
      'Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.',
      'Whether text and window were read in a public source. `false`: not to be quoted as fact.',
    ),
  )
  verified!: boolean;
  @Field(() => String, { nullable: true, ...said('Điều cần biết trước khi dẫn.', 'What to know before quoting it.') })
  note!: string | null;
  @Field(() => DateScalar, said('Có hiệu lực từ ngày.', 'In force from.'))
  from!: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Hết hiệu lực từ ngày; trống khi còn hiệu lực.', 'In force up to, not including; null while in force.'),
  })
  to!: string | null;
  /** Only where it is one of a locality. */
  readonly local?: boolean;
}

@ObjectType('TitleName', said('Một chức danh của danh mục.', 'A title of the catalogue.'))
export class TitleNameType {
  @Field(() => String, said('Mã chức danh.', 'Title code.'))
  code!: string;
  @Field(() => String, said('Tên chức danh vào ngày đó.', 'Name of the title on that day, in Vietnamese.'))
  name!: string;
}

registerEnumType(RULE_FAMILIES, {
  name: 'RuleFamily',
  description: describe('Nhóm quy định của sổ quy định.', 'A family of rules of the rulebook.'),
  valuesConfig: Object.fromEntries(Object.entries(FAMILIES).map(([code, { name }]) => [code, said(name.vi, name.en)])),
});
registerEnumType(RULE_MEASURES, {
  name: 'RuleMeasure',
  description: describe('Số của quy định đếm bằng gì.', 'In what the number of a rule counts.'),
  valuesConfig: {
    PERSONS: said('Người.', 'Persons.'),
    TITLES: said('Chức danh.', 'Titles.'),
    PERCENT: said('Phần trăm.', 'Percent.'),
    MONTHS: said('Tháng tuổi.', 'Months of life.'),
    LEVEL: said('Bậc: lớn hơn là cao hơn.', 'A level: the larger the higher.'),
  },
});

@ObjectType('Rule', said('Một quy định áp dụng vào một ngày.', 'A rule that applies on a day.'))
export class RuleType {
  @Field(() => RULE_FAMILIES, said('Nhóm quy định.', 'The family of rules.'))
  family!: RuleFamily;
  @Field(() => String, said('Khóa trong nhóm: mỗi ngày một quy định.', 'Its key in the family: one rule a day.'))
  key!: string;
  @Field(() => String, said('Quy định nói gì, tiếng Việt.', 'What it says, in Vietnamese.'))
  textVi!: string;
  @Field(() => String, said('Quy định nói gì, tiếng Anh.', 'What it says, in English.'))
  textEn!: string;
  @Field(() => String, {
    nullable: true,
    ...said(
      'Giá trị: một số, hoặc một mã; trống khi không có hay chưa đọc được.',
      'Its value: a number, or a code; null where it has none, or it was not read.',
    ),
  })
  value!: string | null;
  @Field(() => RULE_MEASURES, {
    nullable: true,
    ...said('Số đếm bằng gì; trống khi không phải là số.', 'In what the number counts; null where it is none.'),
  })
  measure!: RuleMeasure | null;
  @Field(
    () => Boolean,
    said(
      'Đã đối chiếu với nguồn công khai. `false`: không được dẫn như sự thật.',
      'Whether it was read in a public source. `false`: not to be quoted as fact.',
    ),
  )
  verified!: boolean;
  @Field(() => RuleBasisType, {
    nullable: true,
    ...said(
      'Căn cứ và thời gian hiệu lực; trống khi quy định không ghi ngày.',
      'Where it stands, and its window; null where the rule is not dated.',
    ),
  })
  legalBasis!: RuleBasisType | null;
  @Field(() => Boolean, said('Là quy định địa phương.', 'Whether it is a local rule.'))
  local!: boolean;
  @Field(() => ID, { nullable: true, ...said('Định danh của quy định địa phương.', 'The id of the local rule.') })
  localRuleId!: string | null;
  @Field(() => RuleBasisType, {
    nullable: true,
    ...said(
      'Căn cứ của quy định chung mà quy định địa phương thay thế; trống khi không có.',
      'Where the rule of the country stands that the local one takes the place of; null where there is none.',
    ),
  })
  replaces!: RuleBasisType | null;

  localTo!: string | null;
  at!: string;

  static of({ text, basis, value, from: _from, to: _to, ...rule }: SaidRule, at: string): RuleType {
    return Object.assign(new RuleType(), rule, {
      at,
      value,
      textVi: text.vi,
      textEn: text.en,
      legalBasis: basis,
      local: rule.localRuleId !== null,
    });
  }
}

export const RuleConnection = connectionType(RuleType, 'Rule', 'quy định', 'rules');

@ObjectType(
  'Instrument',
  said(
    'Một văn bản. Ngày không tìm thấy thì trống, không đoán.',
    'A legal text. Dates that were not found are null, never guessed.',
  ),
)
export class InstrumentType {
  @Field(() => ID, said('Mã trong sổ quy định.', 'Its code in the rulebook.'))
  code!: string;
  @Field(() => String, said('Số, ký hiệu.', 'Its number.'))
  number!: string;
  @Field(() => String, said('Cơ quan ban hành.', 'Who issued it, in Vietnamese.'))
  issuer!: string;
  @Field(() => String, said('Về việc gì, tiếng Việt.', 'What it is about, in Vietnamese.'))
  titleVi!: string;
  @Field(() => String, said('Về việc gì, tiếng Anh.', 'What it is about, in English.'))
  titleEn!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày ban hành.', 'The day it was issued.') })
  issuedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, ...said('Có hiệu lực từ ngày.', 'In force from.') })
  validFrom!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said(
      'Hết hiệu lực từ ngày; trống khi còn hiệu lực, hoặc chưa tìm thấy.',
      'In force up to, not including; null while in force, or not found.',
    ),
  })
  validTo!: string | null;
  @Field(
    () => Boolean,
    said('Số và các ngày đã đối chiếu với nguồn công khai.', 'Whether number and dates were read in a public source.'),
  )
  verified!: boolean;
  @Field(() => String, { nullable: true, ...said('Điều cần biết trước khi dẫn.', 'What to know before quoting it.') })
  note!: string | null;

  replacedByCode!: string | null;

  static of({ from, to, replacedBy, ...row }: InstrumentRow): InstrumentType {
    return Object.assign(new InstrumentType(), row, { validFrom: from, validTo: to, replacedByCode: replacedBy });
  }
}

export const InstrumentConnection = connectionType(InstrumentType, 'Instrument', 'văn bản', 'instruments');
