import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import {
  Consequence,
  Disqualifier,
  Exclusion,
  OfficialKind,
  PeriodKind,
  RuleBasisType,
  ScaleMethod,
} from '../rulebook/index.ts';
import { RANKS, type Rank } from './ranking.rules.ts';

registerEnumType(ScaleMethod, {
  name: 'ScaleMethod',
  description: describe('Xếp loại bằng cách nào.', 'How a rank is found.'),
  valuesConfig: {
    CRITERIA: said('Theo tiêu chí, phải đạt tất cả.', 'By criteria, all of which are met.'),
    POINTS: said('Theo điểm.', 'By points.'),
  },
});
registerEnumType(PeriodKind, {
  name: 'ScorePeriod',
  description: describe('Kỳ chấm điểm.', 'The part of a year that is scored.'),
  valuesConfig: { MONTH: said('Tháng.', 'A month.'), QUARTER: said('Quý.', 'A quarter.') },
});
registerEnumType(OfficialKind, {
  name: 'OfficialKind',
  description: describe('Quy định nói về ai.', 'Of whom a rule speaks.'),
  valuesConfig: {
    EVERYBODY: said('Mọi người được xếp loại.', 'Everybody who is ranked.'),
    CADRE: said('Cán bộ.', 'Cadres.'),
    CIVIL_SERVANT: said('Công chức.', 'Civil servants.'),
    MANAGER: said('Người giữ chức vụ lãnh đạo, quản lý.', 'Those who lead or manage.'),
    STAFF: said('Người không giữ chức vụ lãnh đạo, quản lý.', 'Those who neither lead nor manage.'),
  },
});
registerEnumType(Disqualifier, {
  name: 'RankDisqualifier',
  description: describe(
    'Trường hợp bị xếp "không hoàn thành nhiệm vụ" dù đủ điểm.',
    'What makes the year not completed, whatever the points.',
  ),
  valuesConfig: {
    DEGRADED: said('Có kết luận suy thoái.', 'Degradation was concluded.'),
    DISCIPLINED: said(
      'Bị kỷ luật trong năm do vi phạm nhiệm vụ.',
      'Disciplined in the year for a violation of duties.',
    ),
    UNIT_CORRUPTION: said(
      'Đơn vị quản lý liên quan tham nhũng, lãng phí.',
      'The unit managed was involved in corruption or waste.',
    ),
  },
});
registerEnumType(Exclusion, {
  name: 'RankExclusion',
  description: describe('Thời gian công tác hạn chế việc xếp loại thế nào.', 'How the time worked limits the rank.'),
  valuesConfig: {
    SHORT_SERVICE: said('Công tác chưa đủ tháng để xếp loại.', 'Too few months of work to be ranked.'),
    LONG_ABSENCE: said('Nghỉ nhiều tháng nên không xếp cao.', 'So many months of absence that the rank is limited.'),
  },
});
registerEnumType(Consequence, {
  name: 'RankConsequence',
  description: describe('Hai năm không hoàn thành nhiệm vụ dẫn đến điều gì.', 'What two years not completed lead to.'),
  valuesConfig: {
    END_OF_SERVICE: said('Cho thôi việc.', 'The service ends.'),
    REMOVAL: said('Miễn nhiệm, cho thôi làm nhiệm vụ.', 'Removed or relieved of duty.'),
    NO_REAPPOINTMENT: said('Bố trí việc khác hoặc không bổ nhiệm lại.', 'Other work, or no reappointment.'),
    LOWER_POSITION: said('Bố trí việc có yêu cầu thấp hơn.', 'A position with lower requirements.'),
  },
});

const BASIS = said('Căn cứ.', 'The basis.');
const TEXT_VI = said('Nội dung bằng tiếng Việt.', 'What it says, in Vietnamese.');
const TEXT_EN = said('Nội dung bằng tiếng Anh.', 'What it says, in English.');
const OF = said('Nói về ai.', 'Of whom it speaks.');
const points = (vi: string, en: string) => ({ nullable: true, ...said(vi, en) });

@ObjectType('RankingScale', said('Cách xếp loại trong một thời gian.', 'How ranks are found during some time.'))
export class RankingScaleType {
  @Field(() => ScaleMethod, said('Cách xếp loại.', 'The way.'))
  method!: ScaleMethod;
  @Field(() => Int, points('Điểm tối đa của tiêu chí chung.', 'Most points of the general criteria.'))
  general!: number | null;
  @Field(() => Int, points('Điểm tối đa của kết quả nhiệm vụ.', 'Most points of the results of tasks.'))
  tasks!: number | null;
  @Field(() => Int, points('Từ bao nhiêu điểm là xuất sắc.', 'Excellent from so many points.'))
  excellentFrom!: number | null;
  @Field(() => Int, points('Từ bao nhiêu điểm là hoàn thành tốt.', 'Good from so many points.'))
  goodFrom!: number | null;
  @Field(
    () => Int,
    points('Từ bao nhiêu điểm là hoàn thành; dưới đó là không.', 'Completed from so many points, not below.'),
  )
  completedFrom!: number | null;
  @Field(
    () => [PeriodKind],
    said('Chấm theo kỳ nào; trống khi không chấm điểm.', 'By which parts of the year; empty without points.'),
  )
  periods!: readonly PeriodKind[];
  @Field(
    () => Boolean,
    said(
      'Văn bản có nói điểm năm là trung bình các kỳ. Khi là `false`: cách tính này chưa đối chiếu.',
      'Whether the text was read to make the year the mean of its periods. `false`: that was not checked.',
    ),
  )
  meanVerified!: boolean;
  @Field(() => RuleBasisType, BASIS)
  legalBasis!: RuleBasisType;
}

@ObjectType('RankingCriterion', said('Một tiêu chí xếp loại.', 'A criterion of ranking.'))
export class RankingCriterionType {
  @Field(() => String, said('Mã.', 'Code.'))
  code!: string;
  @Field(() => RANKS, {
    nullable: true,
    ...said('Của mức nào; trống: xét ở mọi mức.', 'Of which rank; null: looked at for each.'),
  })
  rank!: Rank | null;
  @Field(() => OfficialKind, OF)
  of!: OfficialKind;
  @Field(() => String, TEXT_VI)
  textVi!: string;
  @Field(() => String, TEXT_EN)
  textEn!: string;
  @Field(() => RuleBasisType, BASIS)
  legalBasis!: RuleBasisType;
}

@ObjectType(
  'RankingDisqualifierRule',
  said('Trường hợp bị xếp "không hoàn thành nhiệm vụ".', 'What makes the year not completed.'),
)
export class RankingDisqualifierType {
  @Field(() => Disqualifier, said('Trường hợp.', 'The case.'))
  code!: Disqualifier;
  @Field(() => OfficialKind, OF)
  of!: OfficialKind;
  @Field(() => String, TEXT_VI)
  textVi!: string;
  @Field(() => String, TEXT_EN)
  textEn!: string;
  @Field(() => RuleBasisType, BASIS)
  legalBasis!: RuleBasisType;
}

@ObjectType('RankingExclusionRule', said('Xếp loại theo thời gian công tác.', 'What the time worked does to the rank.'))
export class RankingExclusionType {
  @Field(() => Exclusion, said('Quy định.', 'The rule.'))
  code!: Exclusion;
  @Field(() => Int, said('Từ số tháng này.', 'From so many months.'))
  monthsFrom!: number;
  @Field(() => Int, said('Đến dưới số tháng này.', 'To less than so many months.'))
  monthsBelow!: number;
  @Field(() => RANKS, {
    nullable: true,
    ...said('Mức cao nhất còn được xếp; trống: không xếp loại.', 'The best rank left; null: not ranked at all.'),
  })
  bestRank!: Rank | null;
  @Field(() => Boolean, said('Trừ nghỉ thai sản.', 'Maternity leave is excepted.'))
  exceptMaternity!: boolean;
  @Field(() => String, TEXT_VI)
  textVi!: string;
  @Field(() => String, TEXT_EN)
  textEn!: string;
  @Field(() => RuleBasisType, BASIS)
  legalBasis!: RuleBasisType;
}

@ObjectType(
  'RankingConsequenceRule',
  said('Hai năm không hoàn thành nhiệm vụ dẫn đến điều gì.', 'What two years not completed lead to.'),
)
export class RankingConsequenceType {
  @Field(() => Consequence, said('Hậu quả.', 'The consequence.'))
  code!: Consequence;
  @Field(() => OfficialKind, OF)
  of!: OfficialKind;
  @Field(() => Boolean, said('Hai năm liền nhau.', 'The two years follow each other.'))
  consecutive!: boolean;
  @Field(() => Int, { nullable: true, ...said('Trong bao nhiêu năm.', 'Within so many years.') })
  withinYears!: number | null;
  @Field(() => Boolean, said('Trong một thời hạn bổ nhiệm.', 'Within one term of appointment.'))
  withinAppointment!: boolean;
  @Field(() => String, TEXT_VI)
  textVi!: string;
  @Field(() => String, TEXT_EN)
  textEn!: string;
  @Field(() => RuleBasisType, BASIS)
  legalBasis!: RuleBasisType;
}

@ObjectType(
  'DutyGroupTitle',
  said('Chức danh thuộc nhóm có nhiệm vụ tương đồng nào.', 'Which group of similar duties a title is in.'),
)
export class DutyGroupTitleType {
  @Field(() => String, said('Mã chức danh.', 'Code of the title.'))
  titleCode!: string;
  @Field(() => String, said('Mã nhóm.', 'Code of the group.'))
  group!: string;
  @Field(() => String, said('Tên nhóm, tiếng Việt.', 'Name of the group, in Vietnamese.'))
  nameVi!: string;
  @Field(() => String, said('Tên nhóm, tiếng Anh.', 'Name of the group, in English.'))
  nameEn!: string;
  @Field(() => Boolean, said('Người giữ chức danh này là lãnh đạo, quản lý.', 'Its holders lead or manage.'))
  manages!: boolean;
  @Field(() => RuleBasisType, BASIS)
  legalBasis!: RuleBasisType;
}

@ObjectType(
  'RankingRules',
  said('Các quy định về xếp loại có hiệu lực vào một ngày.', 'The rules of ranking in force on a day.'),
)
export class RankingRulesType {
  @Field(() => DateScalar, said('Ngày.', 'The day.'))
  at!: string;
  @Field(() => RankingScaleType, {
    nullable: true,
    ...said('Cách xếp loại; trống khi ngày đó chưa có.', 'How ranks are found; null where there was no way yet.'),
  })
  scale!: RankingScaleType | null;
  @Field(() => [RankingCriterionType], said('Tiêu chí.', 'Criteria.'))
  criteria!: readonly RankingCriterionType[];
  @Field(
    () => [RankingDisqualifierType],
    said('Các trường hợp bị xếp "không hoàn thành nhiệm vụ".', 'What makes the year not completed.'),
  )
  disqualifiers!: readonly RankingDisqualifierType[];
  @Field(() => [RankingExclusionType], said('Theo thời gian công tác.', 'By the time worked.'))
  exclusions!: readonly RankingExclusionType[];
  @Field(
    () => [RankingConsequenceType],
    said('Hậu quả của hai năm không hoàn thành.', 'What two years not completed lead to.'),
  )
  consequences!: readonly RankingConsequenceType[];
  @Field(
    () => [DutyGroupTitleType],
    said('Nhóm có nhiệm vụ tương đồng, theo chức danh.', 'Groups of similar duties, title by title.'),
  )
  dutyGroups!: readonly DutyGroupTitleType[];
}
