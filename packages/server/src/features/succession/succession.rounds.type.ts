import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionType } from '../../kernel/decision.type.ts';
import { eventsOf } from '../../kernel/machine.ts';
import { describe, said } from '../../kernel/text.ts';
import {
  BallotBase,
  NominationBody,
  type NominationStepRuleRow,
  RemovalReason,
  RuleBasisType,
  TieRule,
  TitleNameType,
} from '../rulebook/index.ts';
import { BALLOT_OUTCOMES, type BallotOutcome, quorumReached } from './succession.ballots.rules.ts';
import type { Evidence, Ground } from './succession.grounds.rules.ts';
import type { ReadStep, ShownProposal } from './succession.readings.service.ts';
import {
  PROPOSAL_ACTIONS,
  PROPOSAL_STATUSES,
  type ProposalAction,
  type ProposalStatus,
  ROUND,
  ROUND_EVENTS,
  ROUND_KINDS,
  ROUND_STATUSES,
  type RoundEvent,
  type RoundKind,
  type RoundStatus,
  roundStatusAt,
} from './succession.rounds.rules.ts';
import type { RoundRow } from './succession.rounds.store.ts';
import type { PlanRow } from './succession.store.ts';
import { PlannedPersonType, SuccessionEntryType, SuccessionFindingType } from './succession.type.ts';

registerEnumType(ROUND_KINDS, {
  name: 'PlanningRoundKind',
  description: describe('Loại đợt quy hoạch.', 'What a round of planning is for.'),
  valuesConfig: {
    BUILD: said('Xây dựng quy hoạch của nhiệm kỳ.', 'Builds the plan of a term.'),
    ANNUAL_REVIEW: said(
      'Rà soát hằng năm: mỗi lượt được giữ hoặc đưa ra.',
      'The review of a year: each entry is kept or removed.',
    ),
    SUPPLEMENT: said('Bổ sung.', 'Supplements the plan.'),
  },
});
registerEnumType(ROUND_STATUSES, {
  name: 'PlanningRoundStatus',
  description: describe('Tình trạng của đợt.', 'Where a round stands.'),
  valuesConfig: {
    OPEN: said('Đang mở.', 'Open.'),
    BALLOTED: said('Đã lấy phiếu.', 'Put to the vote.'),
    DECIDED: said('Đã quyết định.', 'Decided.'),
    CANCELLED: said('Đã hủy.', 'Cancelled.'),
  },
});
registerEnumType(ROUND_EVENTS, {
  name: 'PlanningRoundEvent',
  description: describe('Việc làm được với đợt.', 'What can be done to a round.'),
  valuesConfig: {
    PROPOSE: said('Đề xuất hoặc rút đề xuất.', 'Propose, or withdraw a proposal.'),
    MEET: said('Ghi một bước không bỏ phiếu.', 'Record a step without a vote.'),
    BALLOT: said('Ghi một bước có bỏ phiếu.', 'Record a step with votes.'),
    DECIDE: said('Quyết định.', 'Decide.'),
    CANCEL: said('Hủy.', 'Cancel.'),
    PUBLISH: said('Công khai.', 'Publish.'),
  },
});
registerEnumType(PROPOSAL_ACTIONS, {
  name: 'ProposalAction',
  description: describe('Đề xuất điều gì.', 'What is proposed.'),
  valuesConfig: {
    ADD: said('Đưa vào quy hoạch.', 'To add to the plan.'),
    KEEP: said('Giữ trong quy hoạch.', 'To keep in the plan.'),
    REMOVE: said('Đưa ra khỏi quy hoạch.', 'To remove from the plan.'),
  },
});
registerEnumType(PROPOSAL_STATUSES, {
  name: 'ProposalStatus',
  description: describe('Tình trạng của đề xuất.', 'Where a proposal stands.'),
  valuesConfig: {
    PROPOSED: said('Đang chờ quyết định.', 'Waits for the decision.'),
    APPROVED: said('Được duyệt.', 'Approved.'),
    REJECTED: said('Không được duyệt.', 'Rejected.'),
    WITHDRAWN: said('Đã rút.', 'Withdrawn.'),
  },
});
registerEnumType(NominationBody, {
  name: 'NominationBody',
  description: describe('Ai họp trong một bước giới thiệu.', 'Who meets in a step of nomination.'),
  valuesConfig: {
    STANDING_COMMITTEE: said('Ban Thường vụ.', 'The Standing Committee.'),
    ENLARGED_LEADERSHIP: said('Tập thể lãnh đạo mở rộng.', 'The enlarged leadership.'),
    EXECUTIVE_COMMITTEE: said('Ban Chấp hành.', 'The Executive Committee.'),
    KEY_OFFICIALS: said('Hội nghị cán bộ chủ chốt.', 'The conference of key officials.'),
    STAFF: said('Hội nghị cán bộ, công chức.', 'The conference of cadres and civil servants.'),
    PARTY_COMMITTEE: said('Cấp ủy.', 'The Party committee.'),
    LEADERSHIP: said('Tập thể lãnh đạo.', 'The leadership.'),
  },
});
registerEnumType(BallotBase, {
  name: 'BallotBase',
  description: describe('Tỷ lệ đồng ý tính trên số nào.', 'Of whom those who agree are a share.'),
  valuesConfig: {
    SUMMONED: said('Số triệu tập.', 'Those summoned.'),
    PRESENT: said('Số có mặt.', 'Those present.'),
    VALID: said('Số phiếu đồng ý và không đồng ý.', 'Ballots that agree or disagree.'),
  },
});
registerEnumType(TieRule, {
  name: 'TieRule',
  description: describe('Khi tỷ lệ bằng đúng mức.', 'What becomes of a share that is the threshold itself.'),
  valuesConfig: {
    HEAD_DECIDES: said('Người đứng đầu quyết định.', 'The head decides.'),
    NOT_REACHED: said('Không đạt.', 'Not reached.'),
  },
});
registerEnumType(BALLOT_OUTCOMES, {
  name: 'BallotOutcome',
  description: describe(
    'Kết quả phiếu theo quy định của ngày họp.',
    'What the vote comes to by the rule of the day it was held.',
  ),
  valuesConfig: {
    REACHED: said('Đạt: nhiều hơn mức.', 'Reached: more than the threshold.'),
    NOT_REACHED: said('Không đạt.', 'Not reached.'),
    TIED: said('Bằng đúng mức: người đứng đầu quyết định.', 'Exactly the threshold: the head decides.'),
    NO_QUORUM: said(
      'Không đủ số người họp: phiếu không có giá trị.',
      'Too few were there: the vote counts for nothing.',
    ),
  },
});

@ObjectType('GroundEvidence', said('Dựa vào đâu mà đề xuất đưa ra.', 'What a removal is proposed by.'))
export class GroundEvidenceType {
  @Field(() => DateScalar, said('Như đã biết vào ngày này.', 'As known on this day.'))
  at!: string;
  @Field(() => String, { nullable: true, ...said('Văn bản.', 'The instrument.') })
  instrument!: string | null;
  @Field(() => String, { nullable: true, ...said('Điều, khoản.', 'The clause.') })
  clause!: string | null;
  @Field(
    () => Boolean,
    said('Quy định và dữ liệu đã đối chiếu.', 'Whether the rule, and what it was applied with, were checked.'),
  )
  verified!: boolean;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày của việc đó.', 'The day of what was found.') })
  day!: string | null;
  @Field(() => String, said('Giá trị.', 'The value found.'))
  value!: string;
  @Field(() => String, said('Bằng tiếng Việt.', 'In Vietnamese.'))
  messageVi!: string;
  @Field(() => String, said('Bằng tiếng Anh.', 'In English.'))
  messageEn!: string;

  static of({ vi, en, ...evidence }: Evidence) {
    return Object.assign(new GroundEvidenceType(), evidence, { messageVi: vi, messageEn: en });
  }
}

@ObjectType('PlanningProposal', said('Một đề xuất của đợt.', 'A proposal of a round.'))
export class PlanningProposalType {
  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => PROPOSAL_ACTIONS, said('Đề xuất điều gì.', 'What is proposed.'))
  action!: ProposalAction;
  @Field(() => TitleNameType, said('Chức danh quy hoạch.', 'The planned title.'))
  title!: TitleNameType;
  @Field(() => PlannedPersonType, said('Về ai.', 'Whom it is about.'))
  official!: PlannedPersonType;
  @Field(() => ID, {
    nullable: true,
    ...said(
      'Lượt quy hoạch được giữ, đưa ra, hoặc đã thành; trống khi chưa thành.',
      'The entry that is kept, removed or came of it; null where none has yet.',
    ),
  })
  entryId!: string | null;
  @Field(() => Int, { nullable: true, ...said('Thứ tự ưu tiên.', 'The order among candidates for the title.') })
  priorityOrder!: number | null;
  @Field(() => RemovalReason, { nullable: true, ...said('Mã lý do đưa ra.', 'The code of why to remove.') })
  reasonCode!: RemovalReason | null;
  @Field(() => String, {
    nullable: true,
    ...said(
      'Lý do; trống khi nói về kỷ luật, sức khỏe mà tài khoản không có roster:sensitive tại đơn vị.',
      'The reason; null where it is about discipline or health and the account holds no roster:sensitive over the unit.',
    ),
  })
  reason!: string | null;
  @Field(() => RemovalReason, {
    nullable: true,
    ...said(
      'Quy định đã tự nêu đề xuất này; trống khi người đề xuất.',
      'The ground of the rules that made it; null where people did.',
    ),
  })
  ground!: RemovalReason | null;
  @Field(() => GroundEvidenceType, {
    nullable: true,
    ...said('Bằng chứng của quy định; trống như lý do.', 'What the ground rests on; null as the reason is.'),
  })
  evidence!: GroundEvidenceType | null;
  @Field(() => PROPOSAL_STATUSES, said('Tình trạng vào ngày đó.', 'Where it stood on that day.'))
  status!: ProposalStatus;
  @Field(() => DateScalar, said('Ngày đề xuất.', 'The day it was proposed.'))
  proposedOn!: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Ngày được trả lời hoặc rút.', 'The day it was answered or withdrawn.'),
  })
  resolvedOn!: string | null;
  @Field(() => String, { nullable: true, ...said('Vì sao bác hoặc rút.', 'Why it was rejected or withdrawn.') })
  resolution!: string | null;
  @Field(() => Int, said('Phiên bản, để rút.', 'Its version, to withdraw it by.'))
  version!: number;

  static of(row: ShownProposal) {
    const { personId, personName, present, titleCode, titleName, evidence, ...rest } = row;
    return Object.assign(new PlanningProposalType(), rest, {
      title: { code: titleCode, name: titleName },
      official: { id: personId, fullName: personName, titles: present },
      evidence: evidence === null ? null : GroundEvidenceType.of(evidence),
    });
  }
}

@ObjectType('NominationBallot', said('Phiếu về một đề xuất: chỉ có số đếm.', 'The votes on a proposal: counts alone.'))
export class NominationBallotType {
  @Field(() => ID, said('Đề xuất.', 'The proposal.'))
  proposalId!: string;
  @Field(() => Int, said('Đồng ý.', 'Agree.'))
  agree!: number;
  @Field(() => Int, said('Không đồng ý.', 'Disagree.'))
  disagree!: number;
  @Field(() => Int, said('Không hợp lệ.', 'Invalid.'))
  invalid!: number;
  @Field(() => BALLOT_OUTCOMES, {
    nullable: true,
    ...said('Kết quả theo quy định của bước.', 'What it comes to by the rule of the step.'),
  })
  outcome!: BallotOutcome | null;
}

@ObjectType('NominationStepRule', said('Quy định về một bước giới thiệu nhân sự.', 'The rule of a step of nomination.'))
export class NominationStepRuleType {
  @Field(() => String, said('Mã trình tự.', 'Code of the procedure.'))
  procedure!: string;
  @Field(() => Int, said('Bước thứ mấy.', 'Which step it is.'))
  ordinal!: number;
  @Field(() => NominationBody, said('Ai họp.', 'Who meets.'))
  body!: NominationBody;
  @Field(() => String, said('Tên bước, tiếng Việt.', 'Name of the step in Vietnamese.'))
  nameVi!: string;
  @Field(() => String, said('Tên bước, tiếng Anh.', 'Name of the step in English.'))
  nameEn!: string;
  @Field(() => Int, {
    nullable: true,
    ...said('Tử số của tỷ lệ có mặt ít nhất.', 'Numerator of the least share present.'),
  })
  quorumNumerator!: number | null;
  @Field(() => Int, {
    nullable: true,
    ...said('Mẫu số của tỷ lệ có mặt ít nhất.', 'Denominator of the least share present.'),
  })
  quorumDenominator!: number | null;
  @Field(() => Int, {
    nullable: true,
    ...said(
      'Tử số của mức phải vượt; trống khi không bỏ phiếu.',
      'Numerator of the share to exceed; null where nothing is put to the vote.',
    ),
  })
  thresholdNumerator!: number | null;
  @Field(() => Int, { nullable: true, ...said('Mẫu số của mức phải vượt.', 'Denominator of the share to exceed.') })
  thresholdDenominator!: number | null;
  @Field(() => BallotBase, { nullable: true, ...said('Tính trên số nào.', 'Of whom it is a share.') })
  base!: BallotBase | null;
  @Field(() => TieRule, { nullable: true, ...said('Khi bằng đúng mức.', 'When the share is the threshold itself.') })
  tie!: TieRule | null;
  @Field(() => RuleBasisType, said('Căn cứ.', 'The basis.'))
  legalBasis!: RuleBasisType;

  static of({ basis, ...rule }: NominationStepRuleRow) {
    return Object.assign(new NominationStepRuleType(), rule, { legalBasis: basis });
  }
}

@ObjectType('NominationStep', said('Một bước giới thiệu đã họp.', 'A step of nomination that was held.'))
export class NominationStepType {
  unitId!: string;

  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => Int, said('Bước thứ mấy.', 'Which step it is.'))
  ordinal!: number;
  @Field(() => DateScalar, said('Ngày họp.', 'The day it was held.'))
  heldOn!: string;
  @Field(() => Int, said('Số triệu tập.', 'How many were summoned.'))
  summoned!: number;
  @Field(() => Int, said('Số có mặt.', 'How many were present.'))
  present!: number;
  @Field(() => Boolean, {
    nullable: true,
    ...said(
      'Đủ số người họp; trống khi quy định không nêu.',
      'Whether enough were there; null where the rule names no quorum.',
    ),
  })
  quorumReached!: boolean | null;
  @Field(() => NominationStepRuleType, said('Quy định của ngày họp.', 'The rule of the day it was held.'))
  rule!: NominationStepRuleType;
  @Field(() => Int, said('Phiên bản, để sửa.', 'Its version, to correct it by.'))
  version!: number;
  read!: ReadStep;

  static of(read: ReadStep) {
    const { id, unitId, ordinal, heldOn, summoned, present, version } = read;
    return Object.assign(
      new NominationStepType(),
      { id, unitId, ordinal, heldOn, summoned, present, version, read },
      {
        quorumReached: quorumReached(read, read.rule),
        rule: NominationStepRuleType.of(read.rule),
      },
    );
  }
}

@ObjectType(
  'PlanningRound',
  said(
    'Một đợt quy hoạch của một đơn vị, như đã biết vào một ngày.',
    'A round of planning of a unit, as known on a day.',
  ),
)
export class PlanningRoundType {
  unitId!: string;
  at!: string;

  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => String, said('Nhiệm kỳ.', 'The term.'))
  term!: string;
  @Field(() => ROUND_KINDS, said('Loại đợt.', 'What it is for.'))
  kind!: RoundKind;
  @Field(() => Int, said('Của năm.', 'The year it is of.'))
  year!: number;
  @Field(() => String, {
    nullable: true,
    ...said('Mã trình tự giới thiệu; trống khi không có.', 'Code of the procedure of nomination; null where none.'),
  })
  procedure!: string | null;
  @Field(() => String, said('Cấp có thẩm quyền phê duyệt.', 'The authority that approves.'))
  authority!: string;
  @Field(() => ROUND_STATUSES, said('Tình trạng vào ngày đó.', 'Where it stood on that day.'))
  status!: RoundStatus;
  @Field(
    () => [TitleNameType],
    said('Các chức danh được quy hoạch trong đợt; trống: mọi chức danh.', 'The titles planned in it; empty: any.'),
  )
  titles!: readonly TitleNameType[];
  @Field(() => DateScalar, said('Ngày mở.', 'The day it was opened.'))
  openedOn!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày lấy phiếu đầu tiên.', 'The day of the first vote.') })
  ballotedOn!: string | null;
  @Field(() => DecisionType, {
    nullable: true,
    ...said('Quyết định; trống khi chưa có vào ngày đó.', 'The decision; null where there was none on that day.'),
  })
  decision!: DecisionType | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Ngày quyết định có hiệu lực.', 'The day the decision takes effect.'),
  })
  effectiveOn!: string | null;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày hủy.', 'The day it was cancelled.') })
  cancelledOn!: string | null;
  @Field(() => String, { nullable: true, ...said('Vì sao hủy.', 'Why it was cancelled.') })
  cancellationReason!: string | null;
  @Field(
    () => Int,
    said('Phiên bản hiện nay: đổi với mỗi việc trong đợt.', 'Its version now: changes with whatever is done in it.'),
  )
  version!: number;
  @Field(() => [ROUND_EVENTS], said('Việc làm được hiện nay.', 'What can be done to it now.'))
  allowedEvents!: readonly RoundEvent[];

  /** What came after the day is not known yet. */
  static of(row: RoundRow, at: string) {
    const known = (day: string | null) => (day !== null && day <= at ? day : null);
    const decidedOn = known(row.decidedOn);
    const cancelledOn = known(row.cancelledOn);
    const { id, unitId, term, kind, year, procedure, authority, titles, openedOn, version } = row;
    return Object.assign(
      new PlanningRoundType(),
      { id, unitId, at, term, kind, year, procedure, authority, titles, openedOn, version, cancelledOn },
      {
        status: roundStatusAt(row, at),
        ballotedOn: known(row.ballotedOn),
        decision:
          decidedOn === null
            ? null
            : { number: row.decisionNumber ?? '', signer: row.decisionSigner, signedOn: decidedOn },
        effectiveOn: decidedOn === null ? null : row.effectiveOn,
        cancellationReason: cancelledOn === null ? null : row.cancellationReason,
        allowedEvents: eventsOf(ROUND, row.status),
      },
    );
  }
}

export const PlanningRoundConnection = connectionType(
  PlanningRoundType,
  'PlanningRound',
  'đợt quy hoạch',
  'rounds of planning',
);

@ObjectType(
  'PlanningRoundReading',
  said(
    'Một đợt, điều còn thiếu để quyết định, và điều nên xem lại nếu đợt được duyệt như đề xuất.',
    'A round, what is missing before it can be decided, and what to look at again if it is approved as proposed.',
  ),
)
export class PlanningRoundReadingType {
  @Field(() => PlanningRoundType, said('Đợt.', 'The round.'))
  round!: PlanningRoundType;
  @Field(
    () => [SuccessionEntryType],
    said(
      'Rà soát hằng năm: các lượt đang trong quy hoạch chưa có đề xuất giữ hoặc đưa ra.',
      'Of a yearly review: entries in force that nobody has proposed to keep or to remove.',
    ),
  )
  missing!: readonly SuccessionEntryType[];
  @Field(
    () => [SuccessionFindingType],
    said(
      'Những điều nên xem lại trong quy hoạch như đợt này sẽ để lại.',
      'What the rules find in the plan as the round would leave it.',
    ),
  )
  findings!: readonly SuccessionFindingType[];
}

@ObjectType(
  'RemovalGround',
  said(
    'Điều quy định của ngày đó nêu ra với một lượt đang trong quy hoạch. Con người quyết định.',
    'What the rules of the day hold against an entry in force. People decide.',
  ),
)
export class RemovalGroundType {
  @Field(() => SuccessionEntryType, said('Lượt quy hoạch.', 'The entry.'))
  entry!: SuccessionEntryType;
  @Field(() => RemovalReason, said('Lý do.', 'The reason.'))
  reason!: RemovalReason;
  @Field(
    () => Boolean,
    said(
      'Đưa ra ngay theo quy định; khi là `false`: qua rà soát hằng năm.',
      'Whether the rule removes at once; `false`: by the review of the year.',
    ),
  )
  automatic!: boolean;
  @Field(
    () => Boolean,
    said(
      'Quy định và mọi dữ liệu đã đối chiếu. Chỉ khi là `true`, mở đợt rà soát mới tự đề xuất đưa ra.',
      'Whether the rule and all it was applied with were checked. Only then a review that is opened proposes the removal by itself.',
    ),
  )
  verified!: boolean;
  @Field(() => GroundEvidenceType, said('Bằng chứng.', 'The evidence.'))
  evidence!: GroundEvidenceType;
  @Field(() => RuleBasisType, said('Căn cứ.', 'The basis.'))
  legalBasis!: RuleBasisType;

  static of({ entry, reason, rule, verified, evidence }: Ground<PlanRow>, term: string) {
    return Object.assign(new RemovalGroundType(), {
      entry: SuccessionEntryType.of({ row: entry, term, at: evidence.at }),
      reason,
      automatic: rule.automatic,
      verified,
      evidence: GroundEvidenceType.of(evidence),
      legalBasis: rule.basis,
    });
  }
}
