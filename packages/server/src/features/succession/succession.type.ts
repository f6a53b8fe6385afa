import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { bothLanguages, describe, said } from '../../kernel/text.ts';
import { PlanningRule, RemovalReason, RuleBasisType, TitleNameType } from '../rulebook/index.ts';
import type { Finding } from './succession.rules.ts';
import type { PlanLimit, SuccessionPlan } from './succession.service.ts';
import { SHARE_GROUPS, SHARE_WITHHELD, type ShareGroup, type ShareWithheld } from './succession.shares.rules.ts';
import { PLAN_STATUSES, type PlanStatus, planStatusOf, removalCodeOf } from './succession.status.rules.ts';
import type { PlanRow } from './succession.store.ts';

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
    PROPOSED: said('Được đề xuất, chưa quyết định.', 'Proposed, not decided.'),
    APPROVED: said('Đã quyết định, chưa bắt đầu.', 'Decided, not begun.'),
    ACTIVE: said('Đang trong quy hoạch.', 'In the plan.'),
    REMOVED: said('Đã ra khỏi quy hoạch.', 'No longer in the plan.'),
    APPOINTED: said(
      'Ra khỏi quy hoạch vì đã được bổ nhiệm, bầu.',
      'No longer in the plan, because appointed or elected.',
    ),
    EXPIRED: said('Nhiệm kỳ đã hết, không bị đưa ra.', 'The term is over; never removed.'),
  },
});
registerEnumType(RemovalReason, {
  name: 'RemovalReason',
  description: describe('Lý do đưa ra khỏi quy hoạch.', 'Why somebody is removed from a plan.'),
  valuesConfig: {
    OVER_AGE: said('Quá tuổi.', 'Over age.'),
    DISCIPLINED: said('Bị kỷ luật, vi phạm quy định.', 'Disciplined, or violated rules.'),
    POLITICAL_STANDARD: said('Không đủ tiêu chuẩn chính trị.', 'Does not meet the political standards.'),
    TASKS_NOT_COMPLETED: said('Không hoàn thành nhiệm vụ.', 'Did not complete the tasks.'),
    STANDARD_NOT_MET: said('Không còn đáp ứng tiêu chuẩn, điều kiện.', 'No longer meets standards or conditions.'),
    TRANSFERRED_OUT: said('Chuyển công tác đi nơi khác.', 'Transferred elsewhere.'),
    HEALTH: said('Sức khỏe.', 'Health.'),
    OWN_REQUEST: said('Theo nguyện vọng.', 'At one’s own request.'),
    APPOINTED: said('Đã được bổ nhiệm, bầu giữ chức danh.', 'Appointed or elected to the title.'),
    OTHER: said('Lý do khác.', 'Another reason.'),
  },
});
registerEnumType(SHARE_GROUPS, {
  name: 'ShareGroup',
  description: describe('Nhóm có tỷ lệ trong quy hoạch.', 'A group whose share in a plan is looked at.'),
  valuesConfig: {
    WOMEN: said('Nữ.', 'Women.'),
    ETHNIC_MINORITY: said('Người dân tộc thiểu số.', 'Ethnic minorities.'),
    YOUNG: said('Cán bộ trẻ, theo tuổi của quy định.', 'The young, by the age of the rule.'),
  },
});
registerEnumType(SHARE_WITHHELD, {
  name: 'ShareWithheld',
  description: describe('Vì sao không nêu số đếm.', 'Why a count is not given.'),
  valuesConfig: {
    SENSITIVE: said(
      'Dữ liệu nhạy cảm: cần roster:sensitive tại đơn vị.',
      'Sensitive data: needs roster:sensitive over the unit.',
    ),
    NO_AGE: said('Không quy định nào của ngày đó nêu tuổi trẻ.', 'No rule of the day says who is young.'),
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

  @Field(() => ID, {
    nullable: true,
    ...said(
      'Định danh của lượt, để đề xuất giữ hoặc đưa ra; trống khi mới được đề xuất.',
      'The id of the entry, to propose keeping or removing it; null while it is only proposed.',
    ),
  })
  id!: string | null;
  @Field(() => Int, {
    nullable: true,
    ...said(
      'Thứ tự ưu tiên cho chức danh, theo quyết định gần nhất đến ngày đó; trống khi chưa xếp.',
      'The order among candidates for the title, as last decided by that day; null where none was.',
    ),
  })
  priorityOrder!: number | null;

  @Field(() => TitleNameType, said('Chức danh quy hoạch.', 'The planned title.'))
  title!: TitleNameType;
  @Field(() => PlannedPersonType, said('Người được quy hoạch.', 'The person planned.'))
  official!: PlannedPersonType;
  @Field(() => PLAN_STATUSES, said('Tình trạng vào ngày đó.', 'Status on that day.'))
  status!: PlanStatus;
  @Field(
    () => DateScalar,
    said(
      'Từ ngày; khi mới được đề xuất: ngày đề xuất.',
      'Planned from; of an entry that is only proposed, the day it was.',
    ),
  )
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
    ...said(
      'Lý do đưa ra: mã lý do của quyết định, hoặc lời của tệp dữ liệu.',
      'Why the person was removed: the code of the decision, or the words of the file.',
    ),
  })
  removalReason!: string | null;
  @Field(() => RemovalReason, {
    nullable: true,
    ...said('Mã lý do; trống khi tệp ghi bằng lời.', 'The code of the reason; null where a file says it in words.'),
  })
  removalCode!: RemovalReason | null;

  static of({ row, term, at }: { readonly row: PlanRow; readonly term: string; readonly at: string }) {
    return Object.assign(new SuccessionEntryType(), {
      unitId: row.unitId,
      at,
      id: row.entryId,
      priorityOrder: row.priorityOrder,
      title: { code: row.titleCode, name: row.titleName },
      official: { id: row.personId, fullName: row.personName, titles: row.present },
      status: planStatusOf(row, term, at),
      from: row.from,
      to: row.to,
      removalReason: row.removalReason,
      removalCode: removalCodeOf(row.removalReason),
    });
  }
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

  static of({ limit, message, ...finding }: Finding<PlanLimit>, at: string) {
    return Object.assign(new SuccessionFindingType(), finding, {
      at,
      rule: limit.rule,
      message: bothLanguages(message),
      messageVi: message.vi,
      messageEn: message.en,
      legalBasis: limit.basis,
    });
  }
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
  'SuccessionShare',
  said(
    'Một nhóm trong quy hoạch đối chiếu với mức của ngày đó. Đếm người đang trong quy hoạch, mỗi người một lần.',
    'A group of a plan against the target of that day. Counts the persons planned, each once.',
  ),
)
export class SuccessionShareType {
  @Field(() => SHARE_GROUPS, said('Nhóm.', 'The group.'))
  group!: ShareGroup;
  @Field(() => Int, said('Số người trong quy hoạch.', 'Persons planned.'))
  planned!: number;
  @Field(() => Int, {
    nullable: true,
    ...said('Trong đó thuộc nhóm; trống khi không nêu.', 'Of whom in the group; null where withheld.'),
  })
  ofWhom!: number | null;
  @Field(() => Int, {
    nullable: true,
    ...said('Số người chưa rõ; trống khi không nêu.', 'Persons of whom it is not known; null where withheld.'),
  })
  unknown!: number | null;
  @Field(() => Int, {
    nullable: true,
    ...said(
      'Mức ít nhất, phần trăm; trống khi không quy định nào nêu.',
      'The least share, in percent; null where no rule says one.',
    ),
  })
  targetPercent!: number | null;
  @Field(() => Boolean, {
    nullable: true,
    ...said('Đạt mức; trống khi không nói chắc được.', 'Whether the target is met; null where that cannot be said.'),
  })
  met!: boolean | null;
  @Field(
    () => Boolean,
    said(
      'Mức đã đối chiếu. Khi là `false`: không được dẫn như sự thật.',
      'Whether the target was checked. `false`: not to be quoted as fact.',
    ),
  )
  verified!: boolean;
  @Field(() => SHARE_WITHHELD, {
    nullable: true,
    ...said('Vì sao không nêu số đếm; trống khi có nêu.', 'Why the count is not given; null where it is.'),
  })
  withheld!: ShareWithheld | null;
  @Field(() => RuleBasisType, { nullable: true, ...said('Căn cứ của mức.', 'The basis of the target.') })
  legalBasis!: RuleBasisType | null;
}

@ObjectType(
  'SuccessionPlan',
  said('Quy hoạch một nhiệm kỳ, như đã biết vào một ngày.', 'The plan of succession of a term, as known on a day.'),
)
export class SuccessionPlanType {
  plan!: SuccessionPlan;

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
