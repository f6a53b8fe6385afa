import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { eventsOf } from '../../kernel/machine.ts';
import { said } from '../../kernel/text.ts';
import {
  ASSESSED,
  RESOLUTION,
  RESOLUTION_EVENTS,
  RESOLUTION_KINDS,
  RESOLUTION_STATES,
  type ResolutionEvent,
  type ResolutionKind,
  type ResolutionState,
  stateOf,
  stateOn,
  TARGET_KINDS,
  TARGET_OPERATORS,
} from './resolutions.rules.ts';
import type { ResolutionRow } from './resolutions.store.ts';

registerEnumType(RESOLUTION_KINDS, {
  name: 'ResolutionKind',
  ...said('Loại nghị quyết.', 'The kind of a resolution.'),
  valuesConfig: {
    PROVINCE: said('Nghị quyết của cấp ủy tỉnh, thành phố.', 'Of a provincial Party committee.'),
    CONGRESS: said('Nghị quyết đại hội.', 'Of a congress.'),
    PLAN: said('Kế hoạch, chương trình của đơn vị.', 'A plan or programme of the unit.'),
  },
});
registerEnumType(RESOLUTION_STATES, {
  name: 'ResolutionState',
  ...said('Trạng thái của nghị quyết vào một ngày.', 'The state of a resolution on a day.'),
  valuesConfig: {
    DRAFT: said('Hồ sơ đang được nhập; văn bản đã ban hành.', 'Its record is being made; the document was issued.'),
    IN_FORCE: said('Đang có hiệu lực.', 'In force.'),
    CLOSED: said('Đã kết thúc.', 'Over.'),
    REPLACED: said('Đã được thay thế.', 'Replaced by another one.'),
  },
});
registerEnumType(RESOLUTION_EVENTS, {
  name: 'ResolutionEvent',
  ...said('Việc làm được với nghị quyết.', 'What can be done with a resolution.'),
  valuesConfig: {
    CORRECT: said('Sửa cho đúng văn bản: `correctResolution`.', 'Correct the copy: `correctResolution`.'),
    PUT_IN_FORCE: said('Đưa vào hiệu lực: `putResolutionInForce`.', 'Put it in force: `putResolutionInForce`.'),
    CLOSE: said('Kết thúc: `closeResolution`.', 'Close it: `closeResolution`.'),
    REPLACE: said(
      'Thay bằng nghị quyết khác: `closeResolution` với `replacedBy`.',
      'Replace it: `closeResolution` with `replacedBy`.',
    ),
    ADD_TARGET: said('Thêm chỉ tiêu: `addTarget`.', 'Add a target: `addTarget`.'),
    CORRECT_TARGET: said('Sửa chỉ tiêu của dự thảo: `reviseTarget`.', 'Correct a target of a draft: `reviseTarget`.'),
    REVISE_TARGET: said(
      'Điều chỉnh chỉ tiêu từ một ngày: `reviseTarget`.',
      'Revise a target from a day on: `reviseTarget`.',
    ),
    WITHDRAW_TARGET: said('Rút chỉ tiêu: `withdrawTarget`.', 'Withdraw a target: `withdrawTarget`.'),
    ASSESS_TARGET: said('Đánh giá chỉ tiêu định tính: `assessTarget`.', 'Assess a qualitative target: `assessTarget`.'),
  },
});
registerEnumType(TARGET_KINDS, {
  name: 'TargetKind',
  ...said('Loại chỉ tiêu.', 'The kind of a target.'),
  valuesConfig: {
    INDICATOR: said('Định lượng: so với số liệu của một chỉ tiêu thống kê.', 'Measured: answered by an indicator.'),
    QUALITATIVE: said('Định tính: có đánh giá bằng lời.', 'Qualitative: answered by a judgement.'),
  },
});
registerEnumType(TARGET_OPERATORS, {
  name: 'TargetOperator',
  ...said('So sánh với giá trị đặt ra.', 'How the figure is held against the value.'),
  valuesConfig: {
    AT_LEAST: said('Ít nhất (≥).', 'At least (≥).'),
    AT_MOST: said('Nhiều nhất (≤).', 'At most (≤).'),
    EQUALS: said('Bằng (=).', 'Equal (=).'),
    MORE_THAN: said('Trên (>).', 'More than (>).'),
  },
});
registerEnumType(ASSESSED, {
  name: 'AssessedStatus',
  ...said('Kết quả đánh giá chỉ tiêu định tính.', 'How a qualitative target was judged.'),
  valuesConfig: {
    BASICALLY_MET: said(
      'Cơ bản đạt ("cơ bản được triển khai có hiệu quả").',
      'Basically met ("basically carried out with effect").',
    ),
    MET: said('Đạt.', 'Met.'),
    NOT_MET: said('Chưa đạt.', 'Not met.'),
  },
});

@ObjectType(
  'Resolution',
  said(
    'Nghị quyết, kế hoạch của một đơn vị như được biết vào một ngày. Ai đăng nhập cũng đọc được.',
    'A resolution or plan of a unit, as known on a day. Whoever is signed in may read it.',
  ),
)
export class ResolutionType {
  readonly row: ResolutionRow;
  readonly at: string;

  constructor(row: ResolutionRow, at: string) {
    this.row = row;
    this.at = at;
    this.id = row.id;
    this.number = row.number;
    this.issuer = row.issuer;
    this.issuedOn = row.issuedOn;
    this.titleVi = row.titleVi;
    this.titleEn = row.titleEn;
    this.periodFrom = row.periodFrom;
    this.periodTo = row.periodTo;
    this.orientationYear = row.orientationYear;
    this.kind = row.kind;
    this.state = stateOn(row, at);
    this.inForceOn = row.inForceOn;
    this.endedOn = row.endedOn;
    this.verified = row.verified;
    this.note = row.note;
    this.shipped = row.shipped;
    this.version = row.version;
    this.allowedEvents = eventsOf(RESOLUTION, stateOf(row));
  }

  @Field(() => ID, said('Định danh.', 'The lasting identity.'))
  id: string;
  @Field(() => String, said('Số, ký hiệu.', 'Its number.'))
  number: string;
  @Field(() => String, said('Cơ quan ban hành, như trong văn bản.', 'Who issued it, as the document says.'))
  issuer: string;
  @Field(() => DateScalar, said('Ngày ban hành.', 'The day of issue.'))
  issuedOn: string;
  @Field(() => String, said('Trích yếu.', 'Its title, in Vietnamese.'))
  titleVi: string;
  @Field(() => String, { nullable: true, ...said('Trích yếu bằng tiếng Anh.', 'Its title, in English.') })
  titleEn: string | null;
  @Field(() => Int, said('Năm đầu của giai đoạn.', 'First year of its period.'))
  periodFrom: number;
  @Field(() => Int, said('Năm cuối của giai đoạn.', 'Last year of its period.'))
  periodTo: number;
  @Field(() => Int, { nullable: true, ...said('Định hướng đến năm.', 'The year it looks ahead to.') })
  orientationYear: number | null;
  @Field(() => RESOLUTION_KINDS, said('Loại.', 'Its kind.'))
  kind: ResolutionKind;
  @Field(() => RESOLUTION_STATES, said('Trạng thái vào ngày được hỏi.', 'Its state on the day asked for.'))
  state: ResolutionState;
  @Field(() => DateScalar, { nullable: true, ...said('Có hiệu lực từ ngày.', 'In force from.') })
  inForceOn: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Kết thúc hoặc được thay thế từ ngày.', 'Over, or replaced, as of this day.'),
  })
  endedOn: string | null;
  @Field(
    () => Boolean,
    said(
      'Số, ngày và trích yếu đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.',
      'Whether number, day and title were read in a public source. `false`: not to be quoted as fact.',
    ),
  )
  verified: boolean;
  @Field(() => String, { nullable: true, ...said('Điều cần biết trước khi dẫn.', 'What to know before quoting it.') })
  note: string | null;
  @Field(
    () => Boolean,
    said('Có sẵn trong dữ liệu tham chiếu của bản phát hành.', 'Shipped with the reference data of the release.'),
  )
  shipped: boolean;
  @Field(() => Int, said('Phiên bản, để sửa: `expectedVersion`.', 'Its version, to change it by: `expectedVersion`.'))
  version: number;
  @Field(
    () => [RESOLUTION_EVENTS],
    said('Những việc làm được lúc này.', 'What can be done with it now, whatever day was asked for.'),
  )
  allowedEvents: readonly ResolutionEvent[];
}

export const ResolutionConnection = connectionType(ResolutionType, 'Resolution', 'nghị quyết', 'resolutions');
