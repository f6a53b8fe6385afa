import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionInput } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import { RemovalReason } from '../rulebook/index.ts';
import { UnitRefInput } from '../units/index.ts';
import { AUDIENCES, type Audience } from './succession.publications.rules.ts';
import { ROUND_KINDS, type RoundKind } from './succession.rounds.rules.ts';

const ROUND_ID = said('Định danh của đợt.', 'The id of the round.');
const VERSION = said(
  '`version` khi được đọc; đã đổi thì CONFLICT.',
  'The `version` as it was read; CONFLICT when it has changed.',
);
const REASON = said('Lý do, bằng lời.', 'Why, in words.');
const optionalDay = (vi: string, en: string) => ({
  nullable: true,
  ...said(`${vi} Mặc định: hôm nay.`, `${en} Today where not given.`),
});
const ORDER = {
  nullable: true,
  ...said('Thứ tự ưu tiên cho chức danh, từ 1.', 'The order among candidates for the title, from 1.'),
};

@InputType('OpenPlanningRoundInput', said('Một đợt quy hoạch mới.', 'A new round of planning.'))
export class OpenPlanningRoundInput {
  @Field(
    () => UnitRefInput,
    said('Phường, xã, thị trấn, đặc khu có vào ngày mở.', 'A commune-tier unit in force on the day it is opened.'),
  )
  unit!: UnitRefInput;
  @Field(() => String, said('Nhiệm kỳ, như 2025-2030.', 'The term, such as 2025-2030.'))
  term!: string;
  @Field(() => ROUND_KINDS, said('Loại đợt.', 'What it is for.'))
  kind!: RoundKind;
  @Field(() => Int, said('Của năm.', 'The year it is of.'))
  year!: number;
  @Field(() => String, said('Cấp có thẩm quyền phê duyệt.', 'The authority that approves.'))
  authority!: string;
  @Field(() => String, {
    nullable: true,
    ...said(
      'Mã trình tự giới thiệu, từ `nominationProcedures`.',
      'Code of the procedure of nomination, one of `nominationProcedures`.',
    ),
  })
  procedure?: string | null;
  @Field(() => [String], {
    defaultValue: [],
    ...said(
      'Mã các chức danh được quy hoạch; chỉ đợt rà soát hằng năm được để trống.',
      'Codes of the titles planned; only a yearly review may name none.',
    ),
  })
  titles!: string[];
  @Field(() => DateScalar, optionalDay('Ngày mở.', 'The day it was opened.'))
  openedOn?: string | null;
}

@InputType('CancelPlanningRoundInput', said('Hủy đợt nào.', 'Which round is cancelled.'))
export class CancelPlanningRoundInput {
  @Field(() => ID, ROUND_ID)
  roundId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => String, REASON)
  reason!: string;
  @Field(() => DateScalar, optionalDay('Ngày hủy.', 'The day it was cancelled.'))
  on?: string | null;
}

@InputType('ProposeEntryInput', said('Đề xuất đưa một người vào quy hoạch.', 'Proposes somebody for the plan.'))
export class ProposeEntryInput {
  @Field(() => ID, ROUND_ID)
  roundId!: string;
  @Field(() => ID, said('Người được đề xuất.', 'The person proposed.'))
  personId!: string;
  @Field(() => String, said('Mã chức danh quy hoạch.', 'Code of the planned title.'))
  titleCode!: string;
  @Field(() => String, REASON)
  reason!: string;
  @Field(() => Int, ORDER)
  priorityOrder?: number | null;
  @Field(() => DateScalar, optionalDay('Ngày đề xuất.', 'The day it was proposed.'))
  proposedOn?: string | null;
}

@InputType('ProposeKeepInput', said('Đề xuất giữ một lượt.', 'Proposes to keep an entry.'))
export class ProposeKeepInput {
  @Field(() => ID, ROUND_ID)
  roundId!: string;
  @Field(() => ID, said('Lượt quy hoạch.', 'The entry.'))
  entryId!: string;
  @Field(() => String, REASON)
  reason!: string;
  @Field(() => Int, ORDER)
  priorityOrder?: number | null;
  @Field(() => DateScalar, optionalDay('Ngày đề xuất.', 'The day it was proposed.'))
  proposedOn?: string | null;
}

@InputType('ProposeRemovalInput', said('Đề xuất đưa một lượt ra khỏi quy hoạch.', 'Proposes to remove an entry.'))
export class ProposeRemovalInput {
  @Field(() => ID, ROUND_ID)
  roundId!: string;
  @Field(() => ID, said('Lượt quy hoạch.', 'The entry.'))
  entryId!: string;
  @Field(() => RemovalReason, said('Mã lý do.', 'The code of the reason.'))
  reasonCode!: RemovalReason;
  @Field(() => String, REASON)
  reason!: string;
  @Field(() => DateScalar, optionalDay('Ngày đề xuất.', 'The day it was proposed.'))
  proposedOn?: string | null;
}

@InputType('WithdrawProposalInput', said('Rút đề xuất nào.', 'Which proposal is withdrawn.'))
export class WithdrawProposalInput {
  @Field(() => ID, said('Định danh của đề xuất.', 'The id of the proposal.'))
  proposalId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => String, REASON)
  reason!: string;
  @Field(() => DateScalar, optionalDay('Ngày rút.', 'The day it was withdrawn.'))
  on?: string | null;
}

@InputType('NominationBallotInput', said('Phiếu về một đề xuất: chỉ số đếm.', 'The votes on a proposal: counts alone.'))
export class NominationBallotInput {
  @Field(() => ID, said('Đề xuất.', 'The proposal.'))
  proposalId!: string;
  @Field(() => Int, said('Đồng ý.', 'Agree.'))
  agree!: number;
  @Field(() => Int, said('Không đồng ý.', 'Disagree.'))
  disagree!: number;
  @Field(() => Int, said('Không hợp lệ.', 'Invalid.'))
  invalid!: number;
}

@InputType('RecordNominationStepInput', said('Một bước giới thiệu đã họp.', 'A step of nomination that was held.'))
export class RecordNominationStepInput {
  @Field(() => ID, ROUND_ID)
  roundId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => Int, said('Bước thứ mấy của trình tự.', 'Which step of the procedure it is.'))
  ordinal!: number;
  @Field(() => DateScalar, said('Ngày họp.', 'The day it was held.'))
  heldOn!: string;
  @Field(() => Int, said('Số triệu tập.', 'How many were summoned.'))
  summoned!: number;
  @Field(() => Int, said('Số có mặt.', 'How many were present.'))
  present!: number;
  @Field(() => [NominationBallotInput], {
    defaultValue: [],
    ...said(
      'Phiếu của từng đề xuất; trống khi bước này không bỏ phiếu.',
      'The votes on each proposal; empty where nothing is put to the vote.',
    ),
  })
  ballots!: NominationBallotInput[];
}

@InputType(
  'CorrectNominationStepInput',
  said('Số liệu đúng của một bước đã ghi.', 'The right counts of a step that was recorded.'),
)
export class CorrectNominationStepInput {
  @Field(() => ID, said('Định danh của bước.', 'The id of the step.'))
  stepId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => DateScalar, said('Ngày họp.', 'The day it was held.'))
  heldOn!: string;
  @Field(() => Int, said('Số triệu tập.', 'How many were summoned.'))
  summoned!: number;
  @Field(() => Int, said('Số có mặt.', 'How many were present.'))
  present!: number;
  @Field(() => [NominationBallotInput], {
    defaultValue: [],
    ...said(
      'Mọi phiếu của bước; phiếu không nêu nữa là vô hiệu.',
      'All votes of the step; those not given any more are void.',
    ),
  })
  ballots!: NominationBallotInput[];
}

@InputType('RejectedProposalInput', said('Một đề xuất không được duyệt.', 'A proposal that is not approved.'))
export class RejectedProposalInput {
  @Field(() => ID, said('Đề xuất.', 'The proposal.'))
  proposalId!: string;
  @Field(() => String, REASON)
  reason!: string;
}

@InputType(
  'DecidePlanningRoundInput',
  said('Một quyết định trả lời mọi đề xuất của đợt.', 'One decision that answers every proposal of the round.'),
)
export class DecidePlanningRoundInput {
  @Field(() => ID, ROUND_ID)
  roundId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => DecisionInput, said('Quyết định.', 'The decision.'))
  decision!: DecisionInput;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Ngày có hiệu lực. Mặc định: ngày ký.', 'The day it takes effect. The day of signing where not given.'),
  })
  effectiveOn?: string | null;
  @Field(() => [ID], { defaultValue: [], ...said('Các đề xuất được duyệt.', 'The proposals approved.') })
  approved!: string[];
  @Field(() => [RejectedProposalInput], {
    defaultValue: [],
    ...said('Các đề xuất không được duyệt, kèm lý do.', 'The proposals rejected, each with the reason.'),
  })
  rejected!: RejectedProposalInput[];
}

@InputType('PublishPlanInput', said('Công khai quy hoạch sau một đợt.', 'Publishes the plan that a round left.'))
export class PublishPlanInput {
  @Field(() => ID, ROUND_ID)
  roundId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => AUDIENCES, said('Công khai đến ai.', 'To whom.'))
  audience!: Audience;
  @Field(() => DateScalar, optionalDay('Từ ngày.', 'From.'))
  from?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Đến trước ngày; trống: không hạn.', 'Up to, not including; null: without end.'),
  })
  to?: string | null;
}

@InputType('WithdrawPublicationInput', said('Thu hồi lần công khai nào.', 'Which publication is withdrawn.'))
export class WithdrawPublicationInput {
  @Field(() => ID, said('Định danh của lần công khai.', 'The id of the publication.'))
  publicationId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => String, REASON)
  reason!: string;
  @Field(() => DateScalar, optionalDay('Ngày thu hồi.', 'The day it was withdrawn.'))
  on?: string | null;
}
