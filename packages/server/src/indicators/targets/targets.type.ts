import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  ASSESSED,
  type Assessed,
  type ExactValue,
  ResolutionType,
  TARGET_KINDS,
  TARGET_OPERATORS,
  type TargetKind,
  type TargetMeasure,
  type TargetOperator,
  type TargetRow,
  type TermsRow,
} from '../../features/resolutions/index.ts';
import { BOUNDARY_LENSES, type BoundaryLens, UnitType } from '../../features/units/index.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { DecisionType } from '../../kernel/decision.type.ts';
import { said } from '../../kernel/text.ts';
import type { IndicatorCode } from '../catalogue/index.ts';
import type { Dimension } from '../define.ts';
import { DIMENSIONS } from '../define.ts';
import { INDICATOR_CODES, IndicatorFigureType, PassportType } from '../indicators.type.ts';
import { TARGET_UNITS, type TargetUnit, valueText } from './measure.ts';
import { STATUS_REASONS, type StatusReason, TARGET_STATUSES, type TargetStatus } from './progress.rules.ts';

registerEnumType(TARGET_UNITS, {
  name: 'TargetUnit',
  ...said('Đơn vị tính của chỉ tiêu.', 'In what a target says how much.'),
  valuesConfig: {
    PERCENT: said('Phần trăm, cho tỷ lệ.', 'Percent, for shares.'),
    PERSONS: said('Người.', 'Persons.'),
    SEATS: said('Chức danh đang giữ.', 'Title seats.'),
    TURNS: said('Lượt.', 'Turns.'),
    ENTRIES: said('Lượt quy hoạch.', 'Planning entries.'),
    COLLECTIVES: said('Tập thể.', 'Collectives.'),
    POSTS: said('Chỉ tiêu số lượng.', 'Posts of the quota.'),
  },
});
registerEnumType(TARGET_STATUSES, {
  name: 'TargetStatus',
  ...said('Chỉ tiêu đạt đến đâu.', 'How far a target is met.'),
  valuesConfig: {
    MET: said(
      'Đạt: số liệu của ngày thỏa chỉ tiêu, dù đã đến hạn hay chưa; hoặc được đánh giá là đạt.',
      'Met: the figure of the day satisfies it, due or not; or it was judged to be met.',
    ),
    ON_TRACK: said(
      'Chưa đến hạn, chưa đạt, nhưng không kém đường thẳng từ mốc so sánh đến giá trị đặt ra vào hạn.',
      'Neither due nor met, but not worse than the straight line from the baseline to the value on the day it is due.',
    ),
    NOT_MET: said(
      'Chưa đạt: đã đến hạn mà không thỏa (`DUE`), hoặc chưa đến hạn nhưng kém đường thẳng (`LINE_MISSED`); hoặc được đánh giá là chưa đạt.',
      'Not met: due and not satisfied (`DUE`), or not due and worse than the line (`LINE_MISSED`); or it was judged not to be met.',
    ),
    BASICALLY_MET: said(
      'Cơ bản đạt: chỉ của chỉ tiêu định tính, do đánh giá.',
      'Basically met: of qualitative targets alone, by judgement.',
    ),
    UNKNOWN: said('Không nói được; `reason` nêu vì sao.', 'Cannot be said; `reason` tells why.'),
  },
});
registerEnumType(STATUS_REASONS, {
  name: 'TargetStatusReason',
  ...said('Vì sao là trạng thái đó.', 'Why the status is what it is.'),
  valuesConfig: {
    HOLDS: said('Số liệu của ngày thỏa chỉ tiêu.', 'The figure of the day satisfies the target.'),
    ASSESSED: said('Theo đánh giá gần nhất đến ngày đó.', 'By the latest judgement up to the day.'),
    LINE_KEPT: said('Chưa đến hạn, không kém đường thẳng.', 'Not due, and not worse than the line.'),
    DUE: said('Đã đến hạn mà không thỏa.', 'Due, and not satisfied.'),
    LINE_MISSED: said('Chưa đến hạn, kém đường thẳng.', 'Not due, and worse than the line.'),
    WITHHELD: said('Số liệu bị giữ lại để bảo vệ cá nhân.', 'The figure is withheld to protect persons.'),
    UNAVAILABLE: said('Không có số liệu; xem `figure.unavailable`.', 'There is no figure; see `figure.unavailable`.'),
    NOBODY_COUNTED: said(
      'Mẫu số bằng 0: không có ai để tính tỷ lệ.',
      'Nobody is counted: the share has no denominator.',
    ),
    NOT_BEGUN: said('Kỳ đếm chưa bắt đầu vào ngày đó.', 'Counting had not begun on that day.'),
    NO_BASELINE: said(
      'Chưa đạt, chưa đến hạn, và không có mốc so sánh áp dụng cho đơn vị và ngày này.',
      'Neither met nor due, and no baseline applies to this unit and day.',
    ),
    BASELINE_WITHHELD: said(
      'Chưa đạt, chưa đến hạn; mốc so sánh chỉ dùng được với người có quyền xem số chính xác của đơn vị.',
      'Neither met nor due; the baseline serves only those with the right to exact figures of the unit.',
    ),
    NOT_ASSESSED: said('Chưa có đánh giá nào đến ngày đó.', 'No judgement up to that day.'),
  },
});

@ObjectType('TargetValue', said('Một giá trị chính xác, không làm tròn.', 'An exact value, never rounded.'))
export class TargetValueType {
  @Field(() => String, said('Cách viết: `75 %`, `2/3`, `30`.', 'As it is written: `75 %`, `2/3`, `30`.'))
  text!: string;
  @Field(() => Int, said('Tử số: 75 % là 3/4.', 'Numerator: 75 % is 3/4.'))
  numerator!: number;
  @Field(() => Int, said('Mẫu số; 1 với số đếm.', 'Denominator; 1 for a count.'))
  denominator!: number;
}

export const exactValue = ({ numerator, denominator }: ExactValue, unit: string): TargetValueType => ({
  text: valueText({ numerator, denominator }, unit),
  numerator,
  denominator,
});

@ObjectType('TargetGroup', said('Nhóm mà chỉ tiêu nói về.', 'The group a target is about.'))
export class TargetGroupType {
  @Field(() => DIMENSIONS, said('Chiều.', 'Dimension.'))
  dimension!: Dimension;
  @Field(() => String, said('Khóa của nhóm, như ở `indicatorTable`.', 'Key of the group, as in `indicatorTable`.'))
  key!: string;
}

@ObjectType(
  'TargetBaseline',
  said('Mốc so sánh: số liệu của đơn vị vào một ngày.', 'The unit’s figure on an earlier day.'),
)
export class TargetBaselineType {
  @Field(() => TargetValueType, said('Giá trị.', 'The value.'))
  value!: TargetValueType;
  @Field(() => DateScalar, said('Ngày của mốc.', 'Its day.'))
  on!: string;
}

@ObjectType(
  'TargetMeasure',
  said('Chỉ tiêu định lượng đòi hỏi gì.', 'What a measured target asks: indicator, group, comparison and value.'),
)
export class TargetMeasureType {
  readonly measure: TargetMeasure;
  readonly unitId: string;

  constructor(measure: TargetMeasure, unitId: string) {
    this.measure = measure;
    this.unitId = unitId;
    this.indicator = measure.indicator as IndicatorCode;
    this.operator = measure.operator;
    this.value = exactValue(measure.value, measure.unit);
    this.unit = measure.unit as TargetUnit;
    this.group = measure.group as TargetGroupType | null;
    this.countedFrom = measure.countedFrom;
  }

  @Field(() => INDICATOR_CODES, said('Chỉ tiêu thống kê.', 'The indicator.'))
  indicator: IndicatorCode;
  @Field(() => TARGET_OPERATORS, said('So sánh.', 'The comparison.'))
  operator: TargetOperator;
  @Field(() => TargetValueType, said('Giá trị đặt ra.', 'The value aimed at.'))
  value: TargetValueType;
  @Field(() => TARGET_UNITS, said('Đơn vị tính.', 'In what it is told.'))
  unit: TargetUnit;
  @Field(() => TargetGroupType, {
    nullable: true,
    ...said('Chỉ tính nhóm này; trống là tất cả.', 'Only this group counts; null for all.'),
  })
  group: TargetGroupType | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said(
      'Đếm từ ngày này, với chỉ tiêu tính theo kỳ.',
      'Facts count from this day on, where the indicator is of a period.',
    ),
  })
  countedFrom: string | null;
}

@ObjectType(
  'TargetTerms',
  said('Nội dung của chỉ tiêu trong một khoảng thời gian.', 'What a target said from one day to another.'),
)
export class TargetTermsType {
  constructor(row: TermsRow, unitId: string) {
    this.from = row.from;
    this.to = row.to;
    this.textVi = row.textVi;
    this.textEn = row.textEn;
    this.measure = row.measure === null ? null : new TargetMeasureType(row.measure, unitId);
    this.dueOn = row.dueOn;
    this.verified = row.verified;
    this.decision = row.decision;
    this.reason = row.reason;
    this.recordedOn = row.recordedOn;
  }

  @Field(() => DateScalar, said('Có hiệu lực từ ngày.', 'In force from.'))
  from: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Hết hiệu lực từ ngày; trống khi còn.', 'In force up to, not including; null while in force.'),
  })
  to: string | null;
  @Field(() => String, said('Lời văn.', 'Its words, in Vietnamese.'))
  textVi: string;
  @Field(() => String, { nullable: true, ...said('Lời văn bằng tiếng Anh.', 'Its words, in English.') })
  textEn: string | null;
  @Field(() => TargetMeasureType, {
    nullable: true,
    ...said('Đo bằng gì; trống với chỉ tiêu định tính.', 'How it is measured; null where it is qualitative.'),
  })
  measure: TargetMeasureType | null;
  @Field(() => DateScalar, said('Hạn: từ ngày này phải đạt.', 'Due: to hold on this day.'))
  dueOn: string;
  @Field(
    () => Boolean,
    said(
      'Đã đối chiếu với văn bản. `false`: không được dẫn như sự thật.',
      'Whether it was checked against the document. `false`: not to be quoted as fact.',
    ),
  )
  verified: boolean;
  @Field(() => DecisionType, {
    nullable: true,
    ...said(
      'Quyết định bổ sung hoặc điều chỉnh; trống khi như nghị quyết.',
      'What added or revised it; null as issued.',
    ),
  })
  decision: DecisionType | null;
  @Field(() => String, { nullable: true, ...said('Lý do điều chỉnh.', 'Why it was revised.') })
  reason: string | null;
  @Field(() => DateScalar, said('Ngày ghi vào sổ.', 'The day it was written down here.'))
  recordedOn: string;
}

@ObjectType('TargetAssessment', said('Đánh giá một chỉ tiêu định tính.', 'How a qualitative target was judged.'))
export class TargetAssessmentType {
  @Field(() => ASSESSED, said('Kết quả.', 'The judgement.'))
  status!: Assessed;
  @Field(() => String, said('Căn cứ, như lời báo cáo.', 'What it rests on, such as words of a report.'))
  evidence!: string;
  @Field(() => DateScalar, said('Ngày đánh giá.', 'The day of the judgement.'))
  assessedOn!: string;
  @Field(() => DateScalar, said('Ngày ghi vào sổ.', 'The day it was written down here.'))
  recordedOn!: string;
}

@ObjectType('TargetWithdrawal', said('Chỉ tiêu được rút.', 'That a target was withdrawn.'))
export class TargetWithdrawalType {
  @Field(() => DateScalar, said('Từ ngày.', 'As of this day.'))
  on!: string;
  @Field(() => DecisionType, { nullable: true, ...said('Quyết định.', 'The decision.') })
  decision!: DecisionType | null;
  @Field(() => String, { nullable: true, ...said('Lý do.', 'Why.') })
  reason!: string | null;
}

@ObjectType('Target', said('Một chỉ tiêu của nghị quyết.', 'A target of a resolution.'))
export class TargetType {
  readonly row: TargetRow;
  /** Null: by its last terms. */
  readonly at: string | null;

  constructor(row: TargetRow, at: string | null) {
    this.row = row;
    this.at = at;
    this.id = row.id;
    this.code = row.code;
    this.kind = row.kind;
    this.synthetic = row.synthetic;
    this.version = row.version;
    this.terms = new TargetTermsType(row.terms, row.unitId);
    this.withdrawal = row.withdrawal !== null && (at === null || row.withdrawal.on <= at) ? row.withdrawal : null;
  }

  @Field(() => ID, said('Định danh.', 'The lasting identity.'))
  id: string;
  @Field(() => String, said('Mã trong nghị quyết.', 'Its code within the resolution.'))
  code: string;
  @Field(() => TARGET_KINDS, said('Loại.', 'Its kind.'))
  kind: TargetKind;
  @Field(() => Boolean, said('Giả định, để minh họa: không phải số thật.', 'Invented for a demonstration: not real.'))
  synthetic: boolean;
  @Field(() => Int, said('Phiên bản, để sửa: `expectedVersion`.', 'Its version, to change it by: `expectedVersion`.'))
  version: number;
  @Field(() => TargetTermsType, said('Nội dung vào ngày được hỏi.', 'What it says on the day asked for.'))
  terms: TargetTermsType;
  @Field(() => TargetWithdrawalType, { nullable: true, ...said('Đã được rút.', 'That it was withdrawn.') })
  withdrawal: TargetWithdrawalType | null;
}

@ObjectType(
  'TargetProgress',
  said(
    'Một chỉ tiêu đạt đến đâu vào một ngày. Số liệu là đúng số mà `indicatorTable` cho cùng người hỏi.',
    'How far a target is met on a day. The figure is the very one that `indicatorTable` gives the same viewer.',
  ),
)
export class TargetProgressType {
  @Field(() => TargetType, said('Chỉ tiêu như vào ngày đó.', 'The target as it was on the day.'))
  target!: TargetType;
  @Field(() => TARGET_STATUSES, said('Đạt đến đâu.', 'How far it is met.'))
  status!: TargetStatus;
  @Field(() => STATUS_REASONS, said('Vì sao.', 'Why.'))
  reason!: StatusReason;
  @Field(() => DateScalar, said('Ngày được hỏi.', 'The day asked for.'))
  at!: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said(
      'Ngày mà số liệu nói về, như ở `indicatorTable`; trống khi không có số liệu.',
      'The day the figure speaks of, as in `indicatorTable`; null where there is none.',
    ),
  })
  referenceDate!: string | null;
  @Field(() => IndicatorFigureType, {
    nullable: true,
    ...said('Số liệu; trống với chỉ tiêu định tính.', 'The figure; null where the target is qualitative.'),
  })
  figure!: IndicatorFigureType | null;
  @Field(() => PassportType, { nullable: true, ...said('Hộ chiếu của số liệu.', 'The passport of the figure.') })
  passport!: PassportType | null;
  @Field(() => TargetAssessmentType, {
    nullable: true,
    ...said('Đánh giá gần nhất đến ngày đó.', 'The latest judgement up to the day.'),
  })
  assessment!: TargetAssessmentType | null;
}

@ObjectType(
  'ResolutionProgress',
  said(
    'Các chỉ tiêu của một nghị quyết, tính cho một đơn vị vào một ngày.',
    'The targets of a resolution, read for a unit on a day.',
  ),
)
export class ResolutionProgressType {
  @Field(() => ResolutionType, said('Nghị quyết như vào ngày đó.', 'The resolution as it was on the day.'))
  resolution!: ResolutionType;
  @Field(() => UnitType, said('Đơn vị được tính.', 'The unit it is read for.'))
  unit!: UnitType;
  @Field(() => DateScalar, said('Ngày được hỏi.', 'The day asked for.'))
  at!: string;
  @Field(() => BOUNDARY_LENSES, said('Địa giới.', 'Boundary lens.'))
  boundary!: BoundaryLens;
  @Field(
    () => [TargetProgressType],
    said('Theo thứ tự trong nghị quyết.', 'In the order of the resolution: those it had on the day.'),
  )
  targets!: readonly TargetProgressType[];
}
