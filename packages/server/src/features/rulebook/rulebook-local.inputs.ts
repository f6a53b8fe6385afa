import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DomainError } from '../../kernel/errors.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput } from '../units/index.ts';
import type { LocalStatement } from './rulebook-local.rules.ts';
import { CapBase, CapPer, PlanningRule, Rounding, UnitClass } from './rulebook-rows.rules.ts';

@InputType('PlanningLimitInput', said('Một giới hạn của quy hoạch.', 'A limit of succession planning.'))
export class PlanningLimitInput {
  @Field(() => PlanningRule, said('Quy định nào.', 'Which rule.'))
  rule!: PlanningRule;
  @Field(() => Int, {
    nullable: true,
    ...said(
      'Số người, số chức danh hoặc tỷ lệ %; trống khi quy định không có số.',
      'Persons, titles or percent; null where the rule has no number.',
    ),
  })
  value?: number | null;
  @Field(() => Int, {
    nullable: true,
    ...said('Với YOUNG_SHARE: dưới tuổi này là trẻ.', 'With YOUNG_SHARE: under this age is young.'),
  })
  youngUnder?: number | null;
}

@InputType('RankingCapInput', said('Một trần hoàn thành xuất sắc.', 'A ceiling on excellent.'))
export class RankingCapInput {
  @Field(() => CapBase, said('Tỷ lệ của những ai.', 'Of whom it is a share.'))
  base!: CapBase;
  @Field(() => CapPer, { defaultValue: CapPer.BODY, ...said('Trong phạm vi nào.', 'Within what it holds.') })
  per!: CapPer;
  @Field(() => Int, said('Tỷ lệ, %.', 'The share, in percent.'))
  sharePercent!: number;
  @Field(() => Rounding, { defaultValue: Rounding.DOWN, ...said('Làm tròn.', 'How it is rounded.') })
  rounding!: Rounding;
}

@InputType('TitleLevelInput', said('Thứ bậc của một chức danh.', 'Where a title stands.'))
export class TitleLevelInput {
  @Field(() => String, said('Mã chức danh.', 'Title code.'))
  titleCode!: string;
  @Field(() => Int, said('Bậc: số lớn hơn là cao hơn.', 'The level: the larger the higher.'))
  level!: number;
}

@InputType(
  'LocalRuleStatement',
  said('Quy định địa phương nói gì. Nêu đúng một trường.', 'What a local rule says. Give exactly one field.'),
)
export class LocalRuleStatementInput {
  @Field(() => [String], {
    nullable: true,
    ...said(
      'KEY_TITLE: toàn bộ mã chức danh chủ chốt, thay cho danh sách chung.',
      'KEY_TITLE: the codes of all key titles, in place of the common list.',
    ),
  })
  keyTitles?: string[];
  @Field(() => UnitClass, {
    nullable: true,
    ...said('UNIT_CLASS: loại của một đơn vị cấp xã.', 'UNIT_CLASS: the class of one commune-tier unit.'),
  })
  unitClass?: UnitClass;
  @Field(() => PlanningLimitInput, {
    nullable: true,
    ...said('PLANNING_LIMIT: một giới hạn của quy hoạch.', 'PLANNING_LIMIT: a limit of succession planning.'),
  })
  planningLimit?: PlanningLimitInput;
  @Field(() => RankingCapInput, {
    nullable: true,
    ...said('RANKING_CAP: một trần hoàn thành xuất sắc.', 'RANKING_CAP: a ceiling on excellent.'),
  })
  rankingCap?: RankingCapInput;
  @Field(() => TitleLevelInput, {
    nullable: true,
    ...said('TITLE_LEVEL: thứ bậc của một chức danh.', 'TITLE_LEVEL: where a title stands.'),
  })
  titleLevel?: TitleLevelInput;
}

@InputType('AddLocalRuleInput', said('Một quy định địa phương mới.', 'A new local rule.'))
export class AddLocalRuleInput {
  @Field(() => LocalRuleStatementInput, said('Quy định nói gì.', 'What the rule says.'))
  rule!: LocalRuleStatementInput;
  @Field(() => UnitRefInput, {
    nullable: true,
    ...said(
      'Của đơn vị này và mọi đơn vị trực thuộc; đơn vị phải có vào ngày `validFrom`.',
      'Of this unit and all under it; the unit is to be in force on `validFrom`.',
    ),
  })
  unit?: UnitRefInput;
  @Field(() => Boolean, {
    defaultValue: false,
    ...said('Của cả nước, thay cho `unit`.', 'Of the whole country, instead of `unit`.'),
  })
  wholeCountry!: boolean;
  @Field(() => DateScalar, said('Có hiệu lực từ ngày.', 'In force from.'))
  validFrom!: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Hết hiệu lực từ ngày; trống khi chưa định.', 'In force up to, not including; null where open.'),
  })
  validTo?: string | null;
  @Field(() => String, { nullable: true, ...said('Số, ký hiệu văn bản.', 'Number of the instrument.') })
  instrument?: string | null;
  @Field(() => String, { nullable: true, ...said('Điều, khoản.', 'Clause.') })
  clause?: string | null;
  @Field(() => String, {
    nullable: true,
    ...said(
      'Điều cần biết trước khi dẫn; bắt buộc khi không có văn bản.',
      'What to know before quoting it; needed where there is no instrument.',
    ),
  })
  note?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    ...said(
      'Nội dung và hiệu lực đã đối chiếu với văn bản.',
      'Whether text and window were checked against the instrument.',
    ),
  })
  verified!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    ...said(
      'Bắt buộc là `true` khi `validFrom` ở trước hôm nay: câu trả lời của những ngày đã qua thay đổi, nhật ký ghi lại.',
      'Needs to be `true` where `validFrom` is before today: answers of past days change, and the audit chain says so.',
    ),
  })
  backdated!: boolean;
}

@InputType(
  'EndLocalRuleInput',
  said(
    'Kết thúc một quy định địa phương. Không sửa, không xóa: thay đổi là kết thúc rồi thêm quy định mới.',
    'Ends a local rule. None is edited or deleted: a change is an end and another rule.',
  ),
)
export class EndLocalRuleInput {
  @Field(() => ID, said('Định danh của quy định.', 'The id of the rule.'))
  id!: string;
  @Field(
    () => Int,
    said(
      '`version` khi được đọc; đã đổi thì CONFLICT.',
      'Its `version` when it was read; CONFLICT when it has changed.',
    ),
  )
  expectedVersion!: number;
  @Field(
    () => DateScalar,
    said(
      'Không còn hiệu lực từ ngày này; bằng ngày bắt đầu nghĩa là chưa từng có hiệu lực.',
      'No longer in force from this day; the day it begins means that it never was.',
    ),
  )
  validTo!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    ...said('Bắt buộc là `true` khi `validTo` ở trước hôm nay.', 'Needs to be `true` where `validTo` is before today.'),
  })
  backdated!: boolean;
}

/** Reads `LocalRuleStatement`: exactly one of its fields. */
export function statementFrom(given: LocalRuleStatementInput): LocalStatement {
  const { keyTitles, unitClass, planningLimit, rankingCap, titleLevel } = given;
  const stated: LocalStatement[] = [];
  if (keyTitles) stated.push({ family: 'KEY_TITLE', value: { titleCodes: keyTitles } });
  if (unitClass) stated.push({ family: 'UNIT_CLASS', value: { unitClass } });
  if (planningLimit) {
    const { rule, value = null, youngUnder = null } = planningLimit;
    stated.push({ family: 'PLANNING_LIMIT', value: { rule, value, youngUnder } });
  }
  if (rankingCap) {
    const { base, per, sharePercent, rounding } = rankingCap;
    stated.push({ family: 'RANKING_CAP', value: { base, per, sharePercent, rounding } });
  }
  if (titleLevel) {
    stated.push({ family: 'TITLE_LEVEL', value: { titleCode: titleLevel.titleCode, level: titleLevel.level } });
  }
  const [only, ...more] = stated;
  if (only !== undefined && more.length === 0) return only;
  throw new DomainError(
    'VALIDATION_FAILED',
    { vi: '`rule` cần đúng một trường.', en: '`rule` needs exactly one of its fields.' },
    'rule',
  );
}
