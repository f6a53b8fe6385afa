import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import { FAMILIES } from './families/families.catalogue.ts';
import { LOCAL_FAMILIES, type LocalFamily, type LocalValues } from './rulebook-local.rules.ts';
import type { SaidLocalRule } from './rulebook-local.service.ts';
import { CapBase, CapPer, PlanningRule, Rounding, UnitClass } from './rulebook-rows.rules.ts';

export const LOCAL_RULE_FAMILIES = Object.fromEntries(LOCAL_FAMILIES.map((code) => [code, code])) as {
  readonly [F in LocalFamily]: F;
};
registerEnumType(LOCAL_RULE_FAMILIES, {
  name: 'LocalRuleFamily',
  description: describe(
    'Nhóm quy định mà địa phương có thể có quy định riêng.',
    'The families in which a locality may have rules of its own.',
  ),
  valuesConfig: Object.fromEntries(
    LOCAL_FAMILIES.map((code) => [code, said(FAMILIES[code].name.vi, FAMILIES[code].name.en)]),
  ),
});
registerEnumType(UnitClass, {
  name: 'UnitClass',
  description: describe('Phân loại đơn vị hành chính.', 'The class of an administrative unit.'),
  valuesConfig: {
    I: said('Loại I.', 'Class I.'),
    II: said('Loại II.', 'Class II.'),
    III: said('Loại III.', 'Class III.'),
  },
});

@ObjectType('PlanningLimitValue', said('Một giới hạn của quy hoạch.', 'A limit of succession planning.'))
export class PlanningLimitValueType {
  @Field(() => PlanningRule, said('Quy định nào.', 'Which rule.'))
  rule!: PlanningRule;
  @Field(() => Int, { nullable: true, ...said('Số; trống khi không có.', 'The number; null where it has none.') })
  value!: number | null;
  @Field(() => Int, { nullable: true, ...said('Dưới tuổi này là trẻ.', 'Under this age is young.') })
  youngUnder!: number | null;
}

@ObjectType('RankingCapValue', said('Một trần hoàn thành xuất sắc.', 'A ceiling on excellent.'))
export class RankingCapValueType {
  @Field(() => CapBase, said('Tỷ lệ của những ai.', 'Of whom it is a share.'))
  base!: CapBase;
  @Field(() => CapPer, said('Trong phạm vi nào.', 'Within what it holds.'))
  per!: CapPer;
  @Field(() => Int, said('Tỷ lệ, %.', 'The share, in percent.'))
  sharePercent!: number;
  @Field(() => Rounding, said('Làm tròn.', 'How it is rounded.'))
  rounding!: Rounding;
}

@ObjectType('TitleLevelValue', said('Thứ bậc của một chức danh.', 'Where a title stands.'))
export class TitleLevelValueType {
  @Field(() => String, said('Mã chức danh.', 'Title code.'))
  titleCode!: string;
  @Field(() => Int, said('Bậc: số lớn hơn là cao hơn.', 'The level: the larger the higher.'))
  level!: number;
}

@ObjectType(
  'LocalRuleValue',
  said(
    'Quy định địa phương nói gì: trường của nhóm có giá trị, các trường khác trống.',
    'What a local rule says: the field of its family is given, the others are null.',
  ),
)
export class LocalRuleValueType {
  @Field(() => [String], { nullable: true, ...said('Mọi mã chức danh chủ chốt.', 'The codes of all key titles.') })
  keyTitles!: readonly string[] | null;
  @Field(() => UnitClass, { nullable: true, ...said('Loại của đơn vị.', 'The class of the unit.') })
  unitClass!: UnitClass | null;
  @Field(() => PlanningLimitValueType, { nullable: true, ...said('Giới hạn của quy hoạch.', 'A limit of planning.') })
  planningLimit!: PlanningLimitValueType | null;
  @Field(() => RankingCapValueType, { nullable: true, ...said('Trần xuất sắc.', 'A ceiling on excellent.') })
  rankingCap!: RankingCapValueType | null;
  @Field(() => TitleLevelValueType, { nullable: true, ...said('Thứ bậc chức danh.', 'The level of a title.') })
  titleLevel!: TitleLevelValueType | null;
}

@ObjectType(
  'LocalRule',
  said(
    'Quy định riêng của một địa phương, thay cho quy định chung ở đơn vị đó và các đơn vị trực thuộc. Không sửa, không xóa: chỉ kết thúc.',
    'A rule of a locality, in place of the one of the country for a unit and all under it. Never edited nor deleted: it ends.',
  ),
)
export class LocalRuleType {
  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => LOCAL_RULE_FAMILIES, said('Nhóm quy định.', 'The family of rules.'))
  family!: LocalFamily;
  @Field(() => String, said('Điều gì của nhóm được thay.', 'What of the family it takes the place of.'))
  key!: string;
  @Field(() => String, said('Quy định nói gì, tiếng Việt.', 'What it says, in Vietnamese.'))
  textVi!: string;
  @Field(() => String, said('Quy định nói gì, tiếng Anh.', 'What it says, in English.'))
  textEn!: string;
  @Field(() => LocalRuleValueType, said('Quy định nói gì, cho máy.', 'What it says, for machines.'))
  value!: LocalRuleValueType;
  @Field(() => DateScalar, said('Có hiệu lực từ ngày.', 'In force from.'))
  validFrom!: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Hết hiệu lực từ ngày; trống khi chưa định.', 'In force up to, not including; null where open.'),
  })
  validTo!: string | null;
  @Field(() => String, { nullable: true, ...said('Số, ký hiệu văn bản.', 'Number of the instrument.') })
  instrument!: string | null;
  @Field(() => String, { nullable: true, ...said('Điều, khoản.', 'Clause.') })
  clause!: string | null;
  @Field(() => String, { nullable: true, ...said('Điều cần biết trước khi dẫn.', 'What to know before quoting it.') })
  note!: string | null;
  @Field(
    () => Boolean,
    said(
      'Đã đối chiếu với văn bản. `false`: không được dẫn như sự thật.',
      'Checked against the text. `false`: not to be quoted as fact.',
    ),
  )
  verified!: boolean;
  @Field(
    () => DateScalar,
    said(
      'Ngày ghi; sau ngày có hiệu lực nghĩa là hồi tố.',
      'The day it was recorded; after the day it begins: backdated.',
    ),
  )
  recordedOn!: string;
  @Field(() => Int, said('Tăng khi quy định kết thúc.', 'Grows when the rule ends.'))
  version!: number;

  unitId!: string | null;
  at!: string;

  static of({ text, value, from, to, family, ...rule }: SaidLocalRule): LocalRuleType {
    return Object.assign(new LocalRuleType(), rule, {
      family,
      textVi: text.vi,
      textEn: text.en,
      validFrom: from,
      validTo: to,
      value: shown(family, value),
    });
  }
}

function shown(family: LocalFamily, value: LocalValues[LocalFamily]): LocalRuleValueType {
  const nothing = { keyTitles: null, unitClass: null, planningLimit: null, rankingCap: null, titleLevel: null };
  const fields: { readonly [F in LocalFamily]: (value: LocalValues[F]) => Partial<LocalRuleValueType> } = {
    KEY_TITLE: ({ titleCodes }) => ({ keyTitles: titleCodes }),
    UNIT_CLASS: ({ unitClass }) => ({ unitClass }),
    PLANNING_LIMIT: (planningLimit) => ({ planningLimit }),
    RANKING_CAP: (rankingCap) => ({ rankingCap }),
    TITLE_LEVEL: (titleLevel) => ({ titleLevel }),
  };
  return Object.assign(new LocalRuleValueType(), nothing, fields[family](value as never));
}

export const LocalRuleConnection = connectionType(LocalRuleType, 'LocalRule', 'quy định địa phương', 'local rules');
