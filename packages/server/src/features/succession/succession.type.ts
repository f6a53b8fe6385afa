import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe } from '../../kernel/text.ts';
import { PlanningRule, RuleBasisType, TitleNameType } from '../rulebook/index.ts';
import { PLAN_STATUSES, type PlanStatus } from './succession.rules.ts';

const said = (vi: string, en: string) => ({ description: describe(vi, en) });

@ObjectType(
  'PlanningEntry',
  said('Một người trong quy hoạch một chức danh của một nhiệm kỳ.', 'A person planned for a title in a term.'),
)
export class PlanningEntryType {
  @Field(() => String, said('Nhiệm kỳ.', 'Term, such as 2025-2030.'))
  term!: string;
  @Field(() => String, said('Mã chức danh quy hoạch.', 'Code of the planned title.'))
  title!: string;
  @Field(() => String, said('Tên chức danh quy hoạch.', 'Name of the planned title, in Vietnamese.'))
  titleName!: string;
  @Field(() => DateScalar, said('Từ ngày.', 'Planned since.'))
  from!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày.', 'Up to, not including; null while planned.') })
  to!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Lý do đưa ra khỏi quy hoạch.', 'Why the person was removed from planning.'),
  })
  removalReason!: string | null;
}

registerEnumType(PLAN_STATUSES, {
  name: 'PlanStatus',
  description: describe(
    'Tình trạng của một lượt quy hoạch, theo những gì đã biết vào ngày đó.',
    'Where a planning entry stands, as known on that day.',
  ),
  valuesConfig: {
    ACTIVE: said('Đang trong quy hoạch.', 'In the plan.'),
    REMOVED: said('Đã ra khỏi quy hoạch.', 'No longer in the plan.'),
  },
});
registerEnumType(PlanningRule, {
  name: 'PlanningRule',
  description: describe('Quy hoạch được kiểm tra về điều gì.', 'What a plan of succession is checked for.'),
  valuesConfig: {
    PERSONS_PER_TITLE: said('Số người của một chức danh.', 'Persons planned for one title.'),
    TITLES_PER_PERSON: said(
      'Số chức danh của một người ở cùng một cấp.',
      'Titles one person is planned for at one level.',
    ),
    HIGHER_TITLE: said('Chỉ quy hoạch chức danh cao hơn chức danh đang giữ.', 'Only titles higher than those held.'),
    AGE_FOR_TERM: said(
      'Đủ tuổi công tác trọn nhiệm kỳ chưa bắt đầu, theo những mức tuổi nghỉ hưu đã đối chiếu.',
      'Young enough to serve the whole of a term not yet begun, by the retirement ages that were checked.',
    ),
    WOMEN_SHARE: said('Tỷ lệ nữ, phần trăm số người.', 'Share of women, in percent of persons.'),
    YOUNG_SHARE: said('Tỷ lệ cán bộ trẻ, phần trăm số người.', 'Share of the young, in percent of persons.'),
  },
});

@ObjectType('PlannedPerson', said('Một người trong quy hoạch.', 'A person in a plan of succession.'))
export class PlannedPersonType {
  @Field(() => ID, said('Định danh của người.', 'The id of the person.'))
  id!: string;
  @Field(
    () => String,
    said(
      'Họ và tên; "•••" khi người đó ở ngoài phạm vi của tài khoản.',
      'Full name; "•••" where the person is outside of what the account may see.',
    ),
  )
  fullName!: string;
  @Field(
    () => [TitleNameType],
    said('Các chức danh đang giữ vào ngày đó, chức danh chính trước.', 'Titles held on that day, the main one first.'),
  )
  titles!: readonly TitleNameType[];
}

@ObjectType(
  'SuccessionEntry',
  said('Một người trong quy hoạch một chức danh của nhiệm kỳ.', 'A person planned for a title in the term.'),
)
export class SuccessionEntryType {
  unitId!: string;
  at!: string;

  @Field(() => TitleNameType, said('Chức danh quy hoạch.', 'The planned title.'))
  title!: TitleNameType;
  @Field(() => PlannedPersonType, said('Người được quy hoạch.', 'The person planned.'))
  official!: PlannedPersonType;
  @Field(() => PLAN_STATUSES, said('Tình trạng vào ngày đó.', 'Status on that day.'))
  status!: PlanStatus;
  @Field(() => DateScalar, said('Từ ngày.', 'Planned since.'))
  from!: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said(
      'Ra khỏi quy hoạch từ ngày; trống khi chưa ra vào ngày đó.',
      'Up to, not including; null while planned on that day.',
    ),
  })
  to!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Lý do đưa ra, như hồ sơ ghi.', 'Why the person was removed, as the file says.'),
  })
  removalReason!: string | null;
}

@ObjectType(
  'SuccessionFinding',
  said(
    'Điều nên xem lại theo một quy định có hiệu lực ngày đó. Không chặn việc gì.',
    'Something to look at again by a rule in force on that day. It blocks nothing.',
  ),
)
export class SuccessionFindingType {
  unitId!: string;
  at!: string;

  @Field(() => PlanningRule, said('Quy định.', 'The rule.'))
  rule!: PlanningRule;
  @Field(() => String, said('Nói về ai, chức danh nào hoặc nhiệm kỳ nào.', 'The person, title or term it is about.'))
  subject!: string;
  @Field(() => String, said('Nhận xét, tiếng Việt rồi tiếng Anh.', 'The finding, in Vietnamese, then in English.'))
  message!: string;
  @Field(() => String, said('Nhận xét bằng tiếng Việt.', 'The finding in Vietnamese.'))
  messageVi!: string;
  @Field(() => String, said('Nhận xét bằng tiếng Anh.', 'The finding in English.'))
  messageEn!: string;
  @Field(
    () => Boolean,
    said(
      'Quy định và mọi dữ liệu dùng để áp dụng đã đối chiếu. Khi là `false`: không được dẫn như sự thật.',
      'Whether the rule and all it was applied with were checked. `false`: not to be quoted as fact.',
    ),
  )
  verified!: boolean;
  @Field(() => ID, {
    nullable: true,
    ...said('Định danh của người, nếu nói về một người.', 'The person’s id, if about one.'),
  })
  personId!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Mã chức danh, nếu nói về một chức danh.', 'The title’s code, if about one.'),
  })
  titleCode!: string | null;
  @Field(() => RuleBasisType, said('Căn cứ.', 'The basis.'))
  legalBasis!: RuleBasisType;
}

@ObjectType(
  'SuccessionRule',
  said('Một quy định về quy hoạch có hiệu lực ngày đó.', 'A rule of planning in force on that day.'),
)
export class SuccessionRuleType {
  @Field(() => PlanningRule, said('Quy định.', 'The rule.'))
  rule!: PlanningRule;
  @Field(() => Int, {
    nullable: true,
    ...said('Mức: số người, số chức danh hoặc phần trăm.', 'The limit: persons, titles or percent.'),
  })
  value!: number | null;
  @Field(
    () => Boolean,
    said(
      'Có được áp dụng cho nhiệm kỳ này: tỷ lệ và tuổi chỉ áp dụng khi đã đối chiếu.',
      'Whether it was applied to this term: shares and ages are only where they were checked.',
    ),
  )
  applied!: boolean;
  @Field(() => RuleBasisType, said('Căn cứ.', 'The basis.'))
  legalBasis!: RuleBasisType;
}

@ObjectType(
  'SuccessionPlan',
  said('Quy hoạch một nhiệm kỳ, như đã biết vào một ngày.', 'The plan of succession of a term, as known on a day.'),
)
export class SuccessionPlanType {
  @Field(() => String, said('Nhiệm kỳ.', 'Term.'))
  term!: string;
  @Field(() => DateScalar, said('Ngày xem.', 'The day looked at.'))
  at!: string;
  @Field(
    () => [SuccessionEntryType],
    said(
      'Các lượt đã có đến ngày đó, cả đang và đã ra, theo đơn vị rồi chức danh.',
      'Entries made by that day, active and removed, by unit, then title.',
    ),
  )
  entries!: readonly SuccessionEntryType[];
  @Field(() => [SuccessionFindingType], said('Những điều nên xem lại.', 'What to look at again.'))
  findings!: readonly SuccessionFindingType[];
  @Field(() => [SuccessionRuleType], said('Các quy định có hiệu lực ngày đó.', 'The rules in force on that day.'))
  rules!: readonly SuccessionRuleType[];
}
