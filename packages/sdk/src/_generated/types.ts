// Generated from the schema and operations/ by `pnpm --filter @cadre/sdk generate`. Do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * Nghỉ vì lý do gì.
 *
 * What somebody was absent for.
 */
export const AbsenceKind = {
  /**
   * Thai sản.
   *
   * Maternity.
   */
  MATERNITY: 'MATERNITY',
  /**
   * Lý do khác.
   *
   * Another reason.
   */
  OTHER: 'OTHER',
  /**
   * Ốm đau.
   *
   * Illness.
   */
  SICK: 'SICK',
  /**
   * Đi học.
   *
   * Study.
   */
  STUDY: 'STUDY'
} as const;

export type AbsenceKind = typeof AbsenceKind[keyof typeof AbsenceKind];
/**
 * Đổi tài khoản nào.
 *
 * Which account is changed.
 */
export type AccountChangeInput = {
  /**
   * Định danh tài khoản.
   *
   * The id of the account.
   */
  readonly accountId: string;
  /**
   * `version` của tài khoản khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the account when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
};

/**
 * Một quy định địa phương mới.
 *
 * A new local rule.
 */
export type AddLocalRuleInput = {
  /**
   * Bắt buộc là `true` khi `validFrom` ở trước hôm nay: câu trả lời của những ngày đã qua thay đổi, nhật ký ghi lại.
   *
   * Needs to be `true` where `validFrom` is before today: answers of past days change, and the audit chain says so.
   */
  readonly backdated?: boolean;
  /**
   * Điều, khoản.
   *
   * Clause.
   */
  readonly clause?: string | null | undefined;
  /**
   * Số, ký hiệu văn bản.
   *
   * Number of the instrument.
   */
  readonly instrument?: string | null | undefined;
  /**
   * Điều cần biết trước khi dẫn; bắt buộc khi không có văn bản.
   *
   * What to know before quoting it; needed where there is no instrument.
   */
  readonly note?: string | null | undefined;
  /**
   * Quy định nói gì.
   *
   * What the rule says.
   */
  readonly rule: LocalRuleStatement;
  /**
   * Của đơn vị này và mọi đơn vị trực thuộc; đơn vị phải có vào ngày `validFrom`.
   *
   * Of this unit and all under it; the unit is to be in force on `validFrom`.
   */
  readonly unit?: UnitRef | null | undefined;
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly validFrom: string;
  /**
   * Hết hiệu lực từ ngày; trống khi chưa định.
   *
   * In force up to, not including; null where open.
   */
  readonly validTo?: string | null | undefined;
  /**
   * Nội dung và hiệu lực đã đối chiếu với văn bản.
   *
   * Whether text and window were checked against the instrument.
   */
  readonly verified?: boolean;
  /**
   * Của cả nước, thay cho `unit`.
   *
   * Of the whole country, instead of `unit`.
   */
  readonly wholeCountry?: boolean;
};

/**
 * Dòng mới của một kế hoạch.
 *
 * A new line of a plan.
 */
export type AddPlanLineInput = {
  /**
   * Mã khóa.
   *
   * Course code.
   */
  readonly course: string;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Nội dung.
   *
   * What it says.
   */
  readonly line: TrainingSeatsInput;
  /**
   * Định danh của kế hoạch.
   *
   * The id of the plan.
   */
  readonly planId: string;
};

/**
 * Chỉ tiêu mới của một nghị quyết.
 *
 * A new target of a resolution.
 */
export type AddTargetInput = {
  /**
   * Mã, không trùng trong nghị quyết.
   *
   * Its code, once within the resolution.
   */
  readonly code: string;
  /**
   * Văn bản đã bổ sung chỉ tiêu, có từ ngày ký; bỏ trống khi chính nghị quyết nêu: có từ ngày ban hành.
   *
   * What added it later: it is a target from the day that was signed. Left out where the resolution itself says so: from the day of issue.
   */
  readonly decision?: DecisionInput | null | undefined;
  /**
   * `version` của nghị quyết khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the resolution when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh nghị quyết.
   *
   * The id of the resolution.
   */
  readonly resolutionId: string;
  /**
   * Giả định, để minh họa.
   *
   * Invented for a demonstration.
   */
  readonly synthetic?: boolean;
  /**
   * Nội dung.
   *
   * What it says.
   */
  readonly terms: TargetTermsInput;
};

/**
 * Bổ nhiệm, bầu, tuyển dụng một người trong sổ.
 *
 * Appoints a person of the file.
 */
export type AppointInput = {
  /**
   * Đối tượng.
   *
   * Category.
   */
  readonly category: Category;
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * Giữ chức vụ từ ngày.
   *
   * In office from this day.
   */
  readonly from: string;
  /**
   * Định danh của người, trong sổ của đơn vị.
   *
   * The id of the person, known to the unit’s file.
   */
  readonly personId: string;
  /**
   * Lý do.
   *
   * Why.
   */
  readonly reason?: string | null | undefined;
  /**
   * Mã các chức danh có trong danh mục ngày đó, chức danh chính trước.
   *
   * Codes of titles in the catalogue of that day, the main one first.
   */
  readonly titles: ReadonlyArray<string>;
  /**
   * Đơn vị cấp xã, có hiệu lực ngày `from`.
   *
   * The commune-tier unit, in force on `from`.
   */
  readonly unit: UnitRef;
  /**
   * Đến trước ngày, nếu có thời hạn.
   *
   * Up to, not including, where there is a term.
   */
  readonly until?: string | null | undefined;
};

/**
 * Phê duyệt kế hoạch.
 *
 * Approves a plan.
 */
export type ApproveTrainingPlanInput = {
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của kế hoạch.
   *
   * The id of the plan.
   */
  readonly planId: string;
};

/**
 * Đánh giá một chỉ tiêu định tính.
 *
 * Judges a qualitative target.
 */
export type AssessTargetInput = {
  /**
   * Ngày đánh giá, không sau hôm nay.
   *
   * The day of the judgement, not after today.
   */
  readonly assessedOn: string;
  /**
   * Căn cứ, như lời báo cáo. Ai đăng nhập cũng đọc được: không nêu tên người.
   *
   * What it rests on, such as words of a report. Whoever is signed in may read it: name no person.
   */
  readonly evidence: string;
  /**
   * `version` của chỉ tiêu khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the target when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Kết quả.
   *
   * The judgement.
   */
  readonly status: AssessedStatus;
  /**
   * Định danh chỉ tiêu.
   *
   * The id of the target.
   */
  readonly targetId: string;
};

/**
 * Kết quả đánh giá chỉ tiêu định tính.
 *
 * How a qualitative target was judged.
 */
export const AssessedStatus = {
  /**
   * Cơ bản đạt ("cơ bản được triển khai có hiệu quả").
   *
   * Basically met ("basically carried out with effect").
   */
  BASICALLY_MET: 'BASICALLY_MET',
  /**
   * Đạt.
   *
   * Met.
   */
  MET: 'MET',
  /**
   * Chưa đạt.
   *
   * Not met.
   */
  NOT_MET: 'NOT_MET'
} as const;

export type AssessedStatus = typeof AssessedStatus[keyof typeof AssessedStatus];
/**
 * Việc đã làm.
 *
 * What was done.
 */
export const AuditAction = {
  /**
   * Xóa.
   *
   * Taken away.
   */
  DELETE: 'DELETE',
  /**
   * Thêm.
   *
   * Added.
   */
  INSERT: 'INSERT',
  /**
   * Xem.
   *
   * Looked at.
   */
  READ: 'READ',
  /**
   * Sửa.
   *
   * Changed.
   */
  UPDATE: 'UPDATE'
} as const;

export type AuditAction = typeof AuditAction[keyof typeof AuditAction];
/**
 * Một đầu chuỗi đã ký từ trước.
 *
 * A head signed before.
 */
export type AuditAnchor = {
  /**
   * Lúc ký.
   *
   * When it was signed.
   */
  readonly at: string;
  /**
   * Mã băm.
   *
   * Its hash.
   */
  readonly hash: string;
  /**
   * Mã khóa ký.
   *
   * Id of the signing key.
   */
  readonly keyId: string;
  /**
   * Số thứ tự.
   *
   * Its place.
   */
  readonly seq: number;
  /**
   * Chữ ký.
   *
   * The signature.
   */
  readonly signature: string;
};

/**
 * Chuỗi nhật ký hỏng thế nào.
 *
 * How the audit chain does not hold.
 */
export const AuditChainFault = {
  /**
   * Nội dung dòng này đã bị sửa.
   *
   * This entry was altered.
   */
  ALTERED: 'ALTERED',
  /**
   * Thiếu dòng này.
   *
   * This entry is missing.
   */
  MISSING: 'MISSING',
  /**
   * Chuỗi đã bị viết lại: khác với mốc đã ký.
   *
   * The chain was written anew: it differs from the signed anchor.
   */
  REWRITTEN: 'REWRITTEN',
  /**
   * Chuỗi bị cắt từ dòng này.
   *
   * The chain was cut off from here on.
   */
  TRUNCATED: 'TRUNCATED',
  /**
   * Có thay đổi không được ghi nhật ký.
   *
   * A change was kept that no entry tells of.
   */
  UNSEALED: 'UNSEALED'
} as const;

export type AuditChainFault = typeof AuditChainFault[keyof typeof AuditChainFault];
/**
 * Chỉ những dòng nhật ký này.
 *
 * Only these entries.
 */
export type AuditFilter = {
  /**
   * Do tài khoản này làm.
   *
   * Done by this account.
   */
  readonly accountId?: string | null | undefined;
  /**
   * Từ ngày, giờ Việt Nam.
   *
   * From this day on, Vietnamese time.
   */
  readonly from?: string | null | undefined;
  /**
   * Loại.
   *
   * Kind.
   */
  readonly kind?: AuditKind | null | undefined;
  /**
   * Về người này.
   *
   * About this person.
   */
  readonly personId?: string | null | undefined;
  /**
   * Bảng, hoặc thứ được xem.
   *
   * The table, or what was looked at.
   */
  readonly subject?: string | null | undefined;
  /**
   * Đến hết ngày, giờ Việt Nam.
   *
   * Up to the end of this day, Vietnamese time.
   */
  readonly to?: string | null | undefined;
  /**
   * Về đơn vị này.
   *
   * About this unit.
   */
  readonly unitId?: string | null | undefined;
};

/**
 * Loại dòng nhật ký.
 *
 * What an entry of the audit chain tells of.
 */
export const AuditKind = {
  /**
   * Dữ liệu thay đổi.
   *
   * Data changed.
   */
  CHANGE: 'CHANGE',
  /**
   * Có người xem dữ liệu.
   *
   * Somebody looked at data.
   */
  READ: 'READ'
} as const;

export type AuditKind = typeof AuditKind[keyof typeof AuditKind];
/**
 * Tỷ lệ đồng ý tính trên số nào.
 *
 * Of whom those who agree are a share.
 */
export const BallotBase = {
  /**
   * Số có mặt.
   *
   * Those present.
   */
  PRESENT: 'PRESENT',
  /**
   * Số triệu tập.
   *
   * Those summoned.
   */
  SUMMONED: 'SUMMONED',
  /**
   * Số phiếu đồng ý và không đồng ý.
   *
   * Ballots that agree or disagree.
   */
  VALID: 'VALID'
} as const;

export type BallotBase = typeof BallotBase[keyof typeof BallotBase];
/**
 * Kết quả phiếu theo quy định của ngày họp.
 *
 * What the vote comes to by the rule of the day it was held.
 */
export const BallotOutcome = {
  /**
   * Không đạt.
   *
   * Not reached.
   */
  NOT_REACHED: 'NOT_REACHED',
  /**
   * Không đủ số người họp: phiếu không có giá trị.
   *
   * Too few were there: the vote counts for nothing.
   */
  NO_QUORUM: 'NO_QUORUM',
  /**
   * Đạt: nhiều hơn mức.
   *
   * Reached: more than the threshold.
   */
  REACHED: 'REACHED',
  /**
   * Bằng đúng mức: người đứng đầu quyết định.
   *
   * Exactly the threshold: the head decides.
   */
  TIED: 'TIED'
} as const;

export type BallotOutcome = typeof BallotOutcome[keyof typeof BallotOutcome];
/**
 * Địa giới dùng để lập bảng số liệu.
 *
 * On which boundaries a table of figures is drawn.
 */
export const BoundaryLens = {
  /**
   * Số liệu cũ vẽ lại trên đơn vị hiện nay, chỉ khi biết chắc đơn vị kế tục.
   *
   * Past figures re-drawn on the units of today, only where the lineage is known.
   */
  AS_NOW: 'AS_NOW',
  /**
   * Mỗi sự kiện tính cho đơn vị của chính ngày đó.
   *
   * Each fact counts in the unit of its own day.
   */
  AS_WAS: 'AS_WAS'
} as const;

export type BoundaryLens = typeof BoundaryLens[keyof typeof BoundaryLens];
/**
 * Hủy đợt nào.
 *
 * Which round is cancelled.
 */
export type CancelPlanningRoundInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` as it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Ngày hủy. Mặc định: hôm nay.
   *
   * The day it was cancelled. Today where not given.
   */
  readonly on?: string | null | undefined;
  /**
   * Lý do, bằng lời.
   *
   * Why, in words.
   */
  readonly reason: string;
  /**
   * Định danh của đợt.
   *
   * The id of the round.
   */
  readonly roundId: string;
};

/**
 * Trần "hoàn thành xuất sắc" là tỷ lệ của những ai.
 *
 * Of whom the ceiling on "excellent" is a share.
 */
export const CapBase = {
  /**
   * Những người hoàn thành tốt nhiệm vụ.
   *
   * Those ranked good.
   */
  GOOD: 'GOOD',
  /**
   * Những người hoàn thành tốt trở lên.
   *
   * Those ranked good or excellent.
   */
  GOOD_OR_BETTER: 'GOOD_OR_BETTER',
  /**
   * Mọi người được xếp loại.
   *
   * Everybody ranked.
   */
  RANKED: 'RANKED'
} as const;

export type CapBase = typeof CapBase[keyof typeof CapBase];
/**
 * Trần áp dụng trong phạm vi nào.
 *
 * Within what the ceiling holds.
 */
export const CapPer = {
  /**
   * Từng cơ quan, đơn vị.
   *
   * Each body: the unit that gave the ranks.
   */
  BODY: 'BODY',
  /**
   * Từng nhóm có nhiệm vụ tương đồng trong một cơ quan; xem `groups`.
   *
   * Each group of similar duties of a body; see `groups`.
   */
  DUTY_GROUP: 'DUTY_GROUP'
} as const;

export type CapPer = typeof CapPer[keyof typeof CapPer];
/**
 * Việc có thể làm với một đề xuất.
 *
 * What can be done with a carry-over.
 */
export const CarryOverEvent = {
  /**
   * Xác nhận.
   *
   * Confirm.
   */
  CONFIRM: 'CONFIRM',
  /**
   * Không chuyển tiếp.
   *
   * Decline.
   */
  DECLINE: 'DECLINE'
} as const;

export type CarryOverEvent = typeof CarryOverEvent[keyof typeof CarryOverEvent];
/**
 * Đề xuất chuyển tiếp đã được quyết định hay chưa.
 *
 * Whether a carry-over is decided.
 */
export const CarryOverStatus = {
  /**
   * Đã có quyết định giữ chức vụ ở đơn vị mới.
   *
   * Confirmed: in office in the new unit.
   */
  CONFIRMED: 'CONFIRMED',
  /**
   * Không chuyển tiếp, có lý do.
   *
   * Declined, with a reason.
   */
  DECLINED: 'DECLINED',
  /**
   * Đang đề xuất.
   *
   * Proposed.
   */
  PROPOSED: 'PROPOSED'
} as const;

export type CarryOverStatus = typeof CarryOverStatus[keyof typeof CarryOverStatus];
/**
 * Đối tượng.
 *
 * The category of a person in office.
 */
export const Category = {
  /**
   * Cán bộ: bầu cử, giữ chức vụ theo nhiệm kỳ.
   *
   * Cadre: elected, holds a term post.
   */
  CADRE: 'CADRE',
  /**
   * Công chức: tuyển dụng, giữ chức danh chuyên môn.
   *
   * Civil servant: recruited to a professional title.
   */
  CIVIL_SERVANT: 'CIVIL_SERVANT',
  /**
   * Người hoạt động không chuyên trách.
   *
   * Non-specialised staff.
   */
  NON_SPECIALISED: 'NON_SPECIALISED'
} as const;

export type Category = typeof Category[keyof typeof Category];
/**
 * Đổi mật khẩu của chính mình.
 *
 * One’s own password.
 */
export type ChangePasswordInput = {
  /**
   * Mật khẩu mới: ít nhất 12 ký tự, một câu càng tốt.
   *
   * The new one: at least 12 characters, a sentence is best.
   */
  readonly newPassword: string;
  /**
   * Mật khẩu cũ.
   *
   * The old password.
   */
  readonly oldPassword: string;
};

/**
 * Thêm hoặc thôi một chức danh.
 *
 * Adds or ends one of the titles.
 */
export type ChangeTitleInput = {
  /**
   * Định danh của lần giữ chức vụ.
   *
   * The id of the office.
   */
  readonly appointmentId: string;
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * `version` của lần giữ chức vụ khi được đọc; đã đổi thì CONFLICT.
   *
   * `version` of the office as it was read; CONFLICT when changed.
   */
  readonly expectedVersion: number;
  /**
   * Từ ngày.
   *
   * From this day.
   */
  readonly on: string;
  /**
   * Lý do.
   *
   * Why.
   */
  readonly reason?: string | null | undefined;
  /**
   * Mã chức danh.
   *
   * Code of the title.
   */
  readonly title: string;
};

/**
 * Kết thúc một nghị quyết.
 *
 * Closes a resolution.
 */
export type CloseResolutionInput = {
  /**
   * `version` của nghị quyết khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the resolution when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Từ ngày này không còn hiệu lực; không sau hôm nay.
   *
   * Not in force any more as of this day; not after today.
   */
  readonly on: string;
  /**
   * Nghị quyết thay thế, có hiệu lực vào ngày đó, trong phạm vi của người ghi.
   *
   * What replaces it: a resolution in force on that day, within the reach of the writer.
   */
  readonly replacedBy?: string | null | undefined;
  /**
   * Định danh nghị quyết.
   *
   * The id of the resolution.
   */
  readonly resolutionId: string;
};

/**
 * Tập thể được xếp loại.
 *
 * A collective that is ranked.
 */
export const Collective = {
  /**
   * Chính quyền.
   *
   * The government.
   */
  GOVERNMENT: 'GOVERNMENT',
  /**
   * Cấp ủy.
   *
   * The Party committee.
   */
  PARTY_COMMITTEE: 'PARTY_COMMITTEE'
} as const;

export type Collective = typeof Collective[keyof typeof Collective];
/**
 * Hoàn thành khóa học.
 *
 * The course was completed.
 */
export type CompleteTrainingInput = {
  /**
   * Văn bằng, chứng chỉ; bắt buộc khi khóa cấp trình độ.
   *
   * The document; needed where the course grants a level.
   */
  readonly document?: TrainingDocumentInput | null | undefined;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của đề cử.
   *
   * The id of the nomination.
   */
  readonly id: string;
  /**
   * Ngày học cuối cùng.
   *
   * The last day of the course.
   */
  readonly lastDay: string;
  /**
   * Số tiết đã học.
   *
   * How many lessons it counts.
   */
  readonly lessons?: number | null | undefined;
  /**
   * Kết quả, như được báo.
   *
   * The result, as reported.
   */
  readonly result?: string | null | undefined;
};

/**
 * Giữ chức vụ gì ở đơn vị mới.
 *
 * What is held in the new unit.
 */
export type ConfirmCarryOverInput = {
  /**
   * Đối tượng.
   *
   * Category.
   */
  readonly category: Category;
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * `version` as it was read; CONFLICT when changed.
   */
  readonly expectedVersion: number;
  /**
   * Từ ngày; mặc định ngày đơn vị mới hoạt động.
   *
   * From this day; the first of the new unit by default.
   */
  readonly from?: string | null | undefined;
  /**
   * Định danh của đề xuất.
   *
   * Its id.
   */
  readonly id: string;
  /**
   * Mã các chức danh có trong danh mục ngày đó, chức danh chính trước.
   *
   * Codes of titles in the catalogue of that day, the main one first.
   */
  readonly titles: ReadonlyArray<string>;
  /**
   * Đến trước ngày, nếu có thời hạn.
   *
   * Up to, not including, where there is a term.
   */
  readonly until?: string | null | undefined;
};

/**
 * Số liệu đúng của một bước đã ghi.
 *
 * The right counts of a step that was recorded.
 */
export type CorrectNominationStepInput = {
  /**
   * Mọi phiếu của bước; phiếu không nêu nữa là vô hiệu.
   *
   * All votes of the step; those not given any more are void.
   */
  readonly ballots?: ReadonlyArray<NominationBallotInput>;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` as it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Ngày họp.
   *
   * The day it was held.
   */
  readonly heldOn: string;
  /**
   * Số có mặt.
   *
   * How many were present.
   */
  readonly present: number;
  /**
   * Định danh của bước.
   *
   * The id of the step.
   */
  readonly stepId: string;
  /**
   * Số triệu tập.
   *
   * How many were summoned.
   */
  readonly summoned: number;
};

/**
 * Điều cần sửa; bỏ trống thì giữ nguyên.
 *
 * What is to be corrected; what is left out stays.
 */
export type CorrectPersonInput = {
  /**
   * Ngày: đơn vị phải có hiệu lực.
   *
   * The day: the unit has to be in force.
   */
  readonly at: string;
  /**
   * Ngày sinh; ngày đầu nếu chỉ biết tháng, năm.
   *
   * Date of birth; the first day of what is known.
   */
  readonly birthDate?: string | null | undefined;
  /**
   * Cùng `birthDate`; mặc định DAY.
   *
   * With `birthDate`; DAY by default.
   */
  readonly birthPrecision?: DatePrecision | null | undefined;
  /**
   * Dân tộc; null: bỏ.
   *
   * Ethnicity; null takes it away.
   */
  readonly ethnicity?: Ethnicity | null | undefined;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * `version` as it was read; CONFLICT when changed.
   */
  readonly expectedVersion: number;
  /**
   * Họ và tên.
   *
   * Full name.
   */
  readonly fullName?: string | null | undefined;
  /**
   * Ghi chú; null: bỏ.
   *
   * The note; null takes it away.
   */
  readonly note?: string | null | undefined;
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly personId: string;
  /**
   * Số định danh; null: bỏ.
   *
   * Personal identifier; null takes it away.
   */
  readonly personalIdentifier?: string | null | undefined;
  /**
   * Mã tôn giáo; null: bỏ.
   *
   * Religion; null takes it away.
   */
  readonly religion?: string | null | undefined;
  /**
   * Giới tính.
   *
   * Sex.
   */
  readonly sex?: Sex | null | undefined;
  /**
   * Đơn vị có sổ.
   *
   * The unit whose file it is.
   */
  readonly unit: UnitRef;
};

/**
 * Sửa kết quả bằng một quyết định mới.
 *
 * A correction, by a decision of its own.
 */
export type CorrectRankInput = {
  /**
   * Quyết định sửa.
   *
   * The decision that corrects.
   */
  readonly decision: DecisionInput;
  /**
   * `version` khi được đọc.
   *
   * Its `version` when it was read.
   */
  readonly expectedVersion: number;
  /**
   * Mức.
   *
   * The rank.
   */
  readonly rank: Rank;
  /**
   * Lý do sửa.
   *
   * Why it is corrected.
   */
  readonly reason: string;
  /**
   * Định danh.
   *
   * Its id.
   */
  readonly reviewId: string;
};

/**
 * Nội dung đúng của một hồ sơ dự thảo.
 *
 * What a draft record should say.
 */
export type CorrectResolutionInput = {
  /**
   * `version` của nghị quyết khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the resolution when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Toàn bộ nội dung.
   *
   * All of what it says.
   */
  readonly resolution: ResolutionFactsInput;
  /**
   * Định danh nghị quyết.
   *
   * The id of the resolution.
   */
  readonly resolutionId: string;
};

/**
 * Sửa điều đã ghi nào.
 *
 * Which record is corrected.
 */
export type Correction = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * `version` as it was read; CONFLICT when changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của điều đã ghi.
   *
   * The id of the record.
   */
  readonly id: string;
};

/**
 * Đếm cái gì.
 *
 * What is counted.
 */
export const CountUnit = {
  /**
   * Tập thể.
   *
   * Collectives.
   */
  COLLECTIVE: 'COLLECTIVE',
  /**
   * Lượt quy hoạch (người × chức danh × nhiệm kỳ).
   *
   * Planning entries: person × title × term.
   */
  ENTRY: 'ENTRY',
  /**
   * Người.
   *
   * Persons.
   */
  PERSON: 'PERSON',
  /**
   * Chỉ tiêu số lượng.
   *
   * Posts of the quota.
   */
  POST: 'POST',
  /**
   * Chức danh đang giữ.
   *
   * Title seats.
   */
  SEAT: 'SEAT',
  /**
   * Lượt.
   *
   * Turns.
   */
  TURN: 'TURN'
} as const;

export type CountUnit = typeof CountUnit[keyof typeof CountUnit];
/**
 * Nhóm khóa, theo các dòng của Biểu 10-BTCTW.
 *
 * Group of a course, as the rows of form 10-BTCTW.
 */
export const CourseCategory = {
  /**
   * Quốc phòng, an ninh.
   *
   * Defence and security.
   */
  DEFENCE_SECURITY: 'DEFENCE_SECURITY',
  /**
   * Quản lý kinh tế.
   *
   * Economic management.
   */
  ECONOMIC_MANAGEMENT: 'ECONOMIC_MANAGEMENT',
  /**
   * Ngoại ngữ.
   *
   * Foreign language.
   */
  FOREIGN_LANGUAGE: 'FOREIGN_LANGUAGE',
  /**
   * Tin học.
   *
   * Information technology.
   */
  IT: 'IT',
  /**
   * Công tác đoàn thể.
   *
   * Mass organisations.
   */
  MASS_ORGANISATION: 'MASS_ORGANISATION',
  /**
   * Kiến thức mới.
   *
   * New knowledge.
   */
  NEW_KNOWLEDGE: 'NEW_KNOWLEDGE',
  /**
   * Xây dựng Đảng.
   *
   * Party building.
   */
  PARTY_BUILDING: 'PARTY_BUILDING',
  /**
   * Lý luận chính trị.
   *
   * Political theory.
   */
  POLITICAL_THEORY: 'POLITICAL_THEORY',
  /**
   * Chuyên môn.
   *
   * Professional.
   */
  PROFESSIONAL: 'PROFESSIONAL',
  /**
   * Quản lý nhà nước.
   *
   * State management.
   */
  STATE_MANAGEMENT: 'STATE_MANAGEMENT'
} as const;

export type CourseCategory = typeof CourseCategory[keyof typeof CourseCategory];
/**
 * Đào tạo hay bồi dưỡng.
 *
 * Training for a degree, or a course.
 */
export const CourseKind = {
  /**
   * Bồi dưỡng.
   *
   * A course that updates knowledge or skill.
   */
  COURSE: 'COURSE',
  /**
   * Đào tạo: kết thúc bằng văn bằng, trình độ.
   *
   * Training that ends in a degree or a level.
   */
  DEGREE: 'DEGREE'
} as const;

export type CourseKind = typeof CourseKind[keyof typeof CourseKind];
/**
 * Tài khoản mới.
 *
 * A new account.
 */
export type CreateAccountInput = {
  /**
   * Tên đăng nhập, cho người; hệ thống không cần.
   *
   * The login name, for a person; a system needs none.
   */
  readonly login?: string | null | undefined;
  /**
   * Tên.
   *
   * The name.
   */
  readonly name: string;
};

/**
 * Mã truy cập mới.
 *
 * A new access token.
 */
export type CreateTokenInput = {
  /**
   * Định danh tài khoản.
   *
   * The id of the account.
   */
  readonly accountId: string;
  /**
   * `version` của tài khoản khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the account when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Hết hiệu lực từ ngày này.
   *
   * No longer valid from this day.
   */
  readonly expiresOn?: string | null | undefined;
  /**
   * Tên, để nhận ra.
   *
   * Its name, to tell it from others.
   */
  readonly name: string;
  /**
   * Chỉ các quyền này; trống: mọi quyền của tài khoản.
   *
   * These permissions only; null: all of the account.
   */
  readonly permissions?: ReadonlyArray<string> | null | undefined;
  /**
   * Chỉ các đơn vị này; trống: mọi đơn vị của tài khoản.
   *
   * These units only; null: all of the account.
   */
  readonly units?: ReadonlyArray<UnitRef> | null | undefined;
};

/**
 * Kế hoạch mới, ở dạng dự thảo.
 *
 * A new plan, as a draft.
 */
export type CreateTrainingPlanInput = {
  /**
   * Đơn vị cấp xã. `at` trong năm của kế hoạch nói đơn vị nào, nếu đơn vị thay đổi trong năm.
   *
   * The commune-tier unit. An `at` in the year of the plan says which, where units changed in the year.
   */
  readonly unit: UnitRef;
  /**
   * Năm.
   *
   * Year.
   */
  readonly year: number;
};

/**
 * Văn bằng, chứng chỉ.
 *
 * A degree or certificate.
 */
export type CredentialDocument = {
  /**
   * Ngày cấp.
   *
   * Issued on.
   */
  readonly issuedOn?: string | null | undefined;
  /**
   * Nơi cấp.
   *
   * Who issued it.
   */
  readonly issuer?: string | null | undefined;
  /**
   * Số hiệu.
   *
   * Its number.
   */
  readonly number: string;
};

/**
 * Loại văn bằng, chứng chỉ.
 *
 * The kind of a credential.
 */
export const CredentialKind = {
  /**
   * Tiếng dân tộc.
   *
   * Ethnic language.
   */
  ETHNIC_LANGUAGE: 'ETHNIC_LANGUAGE',
  /**
   * Ngoại ngữ.
   *
   * Foreign language.
   */
  FOREIGN_LANGUAGE: 'FOREIGN_LANGUAGE',
  /**
   * Tin học.
   *
   * Information technology.
   */
  IT: 'IT',
  /**
   * Lý luận chính trị.
   *
   * Political theory.
   */
  POLITICAL_THEORY: 'POLITICAL_THEORY',
  /**
   * Chuyên môn.
   *
   * Professional qualification.
   */
  PROFESSIONAL: 'PROFESSIONAL',
  /**
   * Quản lý nhà nước.
   *
   * State management.
   */
  STATE_MANAGEMENT: 'STATE_MANAGEMENT'
} as const;

export type CredentialKind = typeof CredentialKind[keyof typeof CredentialKind];
/**
 * Biết ngày đến mức nào.
 *
 * How exactly a day is known.
 */
export const DatePrecision = {
  /**
   * Đúng ngày.
   *
   * To the day.
   */
  DAY: 'DAY',
  /**
   * Đến tháng: ghi ngày 01.
   *
   * To the month: its first day is given.
   */
  MONTH: 'MONTH',
  /**
   * Đến năm: ghi ngày 01/01.
   *
   * To the year: its first day is given.
   */
  YEAR: 'YEAR'
} as const;

export type DatePrecision = typeof DatePrecision[keyof typeof DatePrecision];
/**
 * Một quyết định trả lời mọi đề xuất của đợt.
 *
 * One decision that answers every proposal of the round.
 */
export type DecidePlanningRoundInput = {
  /**
   * Các đề xuất được duyệt.
   *
   * The proposals approved.
   */
  readonly approved?: ReadonlyArray<string>;
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * Ngày có hiệu lực. Mặc định: ngày ký.
   *
   * The day it takes effect. The day of signing where not given.
   */
  readonly effectiveOn?: string | null | undefined;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` as it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Các đề xuất không được duyệt, kèm lý do.
   *
   * The proposals rejected, each with the reason.
   */
  readonly rejected?: ReadonlyArray<RejectedProposalInput>;
  /**
   * Định danh của đợt.
   *
   * The id of the round.
   */
  readonly roundId: string;
};

/**
 * Một quyết định xếp loại nhiều người hoặc tập thể của một năm.
 *
 * One decision on the ranks of a year.
 */
export type DecideRanksInput = {
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * Những ai; tất cả hoặc không ai.
   *
   * Whose; all of them, or none.
   */
  readonly reviews: ReadonlyArray<RankedReview>;
  /**
   * Đơn vị có vào ngày cuối năm.
   *
   * The unit in force on the last day of the year.
   */
  readonly unit: UnitRef;
  /**
   * Năm xếp loại.
   *
   * The year that is ranked.
   */
  readonly year: number;
};

/**
 * Quyết định bằng văn bản.
 *
 * A decision on paper.
 */
export type DecisionInput = {
  /**
   * Số, ký hiệu.
   *
   * Its number.
   */
  readonly number: string;
  /**
   * Ngày ký.
   *
   * The day it was signed.
   */
  readonly signedOn: string;
  /**
   * Người ký.
   *
   * Who signed it.
   */
  readonly signer?: string | null | undefined;
};

/**
 * Không chuyển tiếp.
 *
 * Nothing is carried over.
 */
export type DeclineCarryOverInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * `version` as it was read; CONFLICT when changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của đề xuất.
   *
   * Its id.
   */
  readonly id: string;
  /**
   * Lý do, ví dụ đã nghỉ hưu.
   *
   * Why, such as that the person has retired.
   */
  readonly reason: string;
};

/**
 * Việc có thể làm với một kỷ luật.
 *
 * What can be done with a discipline.
 */
export const DisciplineEvent = {
  /**
   * Hủy bỏ quyết định.
   *
   * Annul the decision.
   */
  ANNUL: 'ANNUL',
  /**
   * Chấm dứt hiệu lực.
   *
   * Lift it.
   */
  LIFT: 'LIFT'
} as const;

export type DisciplineEvent = typeof DisciplineEvent[keyof typeof DisciplineEvent];
/**
 * Hình thức kỷ luật, từ nhẹ đến nặng.
 *
 * The kind of a discipline, from low to high.
 */
export const DisciplineKind = {
  /**
   * Giáng chức, hạ bậc lương.
   *
   * Demotion, or a lower grade of pay.
   */
  DEMOTION: 'DEMOTION',
  /**
   * Cách chức.
   *
   * Dismissal from office.
   */
  DISMISSAL: 'DISMISSAL',
  /**
   * Khai trừ; buộc thôi việc.
   *
   * Expulsion from the Party or organisation; forced resignation.
   */
  EXPULSION: 'EXPULSION',
  /**
   * Khiển trách.
   *
   * Reprimand.
   */
  REPRIMAND: 'REPRIMAND',
  /**
   * Cảnh cáo.
   *
   * Warning.
   */
  WARNING: 'WARNING'
} as const;

export type DisciplineKind = typeof DisciplineKind[keyof typeof DisciplineKind];
/**
 * Kỷ luật theo quy định của bên nào.
 *
 * By whose rules a discipline is.
 */
export const DisciplineScheme = {
  /**
   * Đoàn thể.
   *
   * A mass organisation.
   */
  MASS: 'MASS',
  /**
   * Đảng.
   *
   * The Party.
   */
  PARTY: 'PARTY',
  /**
   * Chính quyền.
   *
   * The State.
   */
  STATE: 'STATE'
} as const;

export type DisciplineScheme = typeof DisciplineScheme[keyof typeof DisciplineScheme];
/**
 * Tình trạng của kỷ luật, theo những gì đã biết vào ngày đó.
 *
 * Where a discipline stands, as known on that day.
 */
export const DisciplineStatus = {
  /**
   * Quyết định đã bị hủy bỏ.
   *
   * Annulled: it is held not to have been.
   */
  ANNULLED: 'ANNULLED',
  /**
   * Đã ra quyết định.
   *
   * Imposed.
   */
  IMPOSED: 'IMPOSED',
  /**
   * Đã chấm dứt hiệu lực.
   *
   * Lifted: it was right, and is over.
   */
  LIFTED: 'LIFTED'
} as const;

export type DisciplineStatus = typeof DisciplineStatus[keyof typeof DisciplineStatus];
/**
 * Trình độ chuyên môn cao nhất.
 *
 * The highest professional qualification.
 */
export const EducationLevel = {
  /**
   * Cao đẳng.
   *
   * College.
   */
  COLLEGE: 'COLLEGE',
  /**
   * Tiến sĩ.
   *
   * Doctor.
   */
  DOCTOR: 'DOCTOR',
  /**
   * Sơ cấp.
   *
   * Elementary.
   */
  ELEMENTARY: 'ELEMENTARY',
  /**
   * Trung cấp.
   *
   * Intermediate.
   */
  INTERMEDIATE: 'INTERMEDIATE',
  /**
   * Thạc sĩ.
   *
   * Master.
   */
  MASTER: 'MASTER',
  /**
   * Chưa qua đào tạo.
   *
   * Untrained.
   */
  NONE: 'NONE',
  /**
   * Đại học.
   *
   * University.
   */
  UNIVERSITY: 'UNIVERSITY'
} as const;

export type EducationLevel = typeof EducationLevel[keyof typeof EducationLevel];
/**
 * Kết thúc một vai trò.
 *
 * Ends a grant.
 */
export type EndGrantInput = {
  /**
   * Định danh tài khoản.
   *
   * The id of the account.
   */
  readonly accountId: string;
  /**
   * `version` của tài khoản khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the account when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của vai trò đã giao.
   *
   * The id of the grant.
   */
  readonly grantId: string;
  /**
   * Từ ngày này không còn; mặc định hôm nay, tức là ngay bây giờ.
   *
   * Gives nothing from this day; today by default, that is at once.
   */
  readonly on?: string | null | undefined;
};

/**
 * Kết thúc một quy định địa phương. Không sửa, không xóa: thay đổi là kết thúc rồi thêm quy định mới.
 *
 * Ends a local rule. None is edited or deleted: a change is an end and another rule.
 */
export type EndLocalRuleInput = {
  /**
   * Bắt buộc là `true` khi `validTo` ở trước hôm nay.
   *
   * Needs to be `true` where `validTo` is before today.
   */
  readonly backdated?: boolean;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * Its `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của quy định.
   *
   * The id of the rule.
   */
  readonly id: string;
  /**
   * Không còn hiệu lực từ ngày này; bằng ngày bắt đầu nghĩa là chưa từng có hiệu lực.
   *
   * No longer in force from this day; the day it begins means that it never was.
   */
  readonly validTo: string;
};

/**
 * Kết thúc một chức vụ.
 *
 * Ends an office.
 */
export type EndOfficeInput = {
  /**
   * Định danh của lần giữ chức vụ.
   *
   * The id of the office.
   */
  readonly appointmentId: string;
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * `version` của lần giữ chức vụ khi được đọc; đã đổi thì CONFLICT.
   *
   * `version` of the office as it was read; CONFLICT when changed.
   */
  readonly expectedVersion: number;
  /**
   * Từ ngày này không còn giữ.
   *
   * Not in office any more from this day.
   */
  readonly on: string;
  /**
   * Lý do.
   *
   * Why.
   */
  readonly reason?: string | null | undefined;
};

/**
 * Bắt đầu học.
 *
 * The course begins.
 */
export type EnrolInTrainingInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của đề cử.
   *
   * The id of the nomination.
   */
  readonly id: string;
  /**
   * Cơ sở đào tạo.
   *
   * Provider.
   */
  readonly provider?: string | null | undefined;
  /**
   * Ngày bắt đầu học.
   *
   * First day of the course.
   */
  readonly startedOn: string;
};

/**
 * Một dân tộc của danh mục.
 *
 * An ethnic group of a list.
 */
export type Ethnicity = {
  /**
   * Mã trong danh mục.
   *
   * The code in that list.
   */
  readonly code: string;
  /**
   * Danh mục.
   *
   * The list.
   */
  readonly list: EthnicityList;
};

/**
 * Danh mục dân tộc nào.
 *
 * Which list of ethnic groups.
 */
export const EthnicityList = {
  /**
   * Quyết định 121-TCTK/PPCĐ năm 1979.
   *
   * Decision 121-TCTK/PPCĐ of 1979.
   */
  A: 'A',
  /**
   * Danh mục tổng điều tra dân số.
   *
   * The list of the census.
   */
  B: 'B'
} as const;

export type EthnicityList = typeof EthnicityList[keyof typeof EthnicityList];
/**
 * Học xong, không hoàn thành.
 *
 * The course ended without success.
 */
export type FailTrainingInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của đề cử.
   *
   * The id of the nomination.
   */
  readonly id: string;
  /**
   * Ngày học cuối cùng.
   *
   * The last day of the course.
   */
  readonly lastDay: string;
  /**
   * Số tiết đã học.
   *
   * How many lessons it counts.
   */
  readonly lessons?: number | null | undefined;
  /**
   * Kết quả, như được báo.
   *
   * The result, as reported.
   */
  readonly result?: string | null | undefined;
};

/**
 * Vì sao một chức vụ sẽ cần được xem xét.
 *
 * Why an office will need attention.
 */
export const ForecastKind = {
  /**
   * Đã biết ngày thôi giữ chức vụ.
   *
   * The day on which the office ends is known.
   */
  OFFICE_ENDS: 'OFFICE_ENDS',
  /**
   * Đủ tuổi nghỉ hưu theo tháng sinh, giới tính và bảng tuổi của từng năm.
   *
   * Reaches the age of retirement, by month of birth, sex and the table of the years.
   */
  RETIREMENT: 'RETIREMENT',
  /**
   * Một tiêu chuẩn khác có hiệu lực mà người đó chưa đạt.
   *
   * Another standard takes effect, and it is not met.
   */
  STANDARD_CHANGES: 'STANDARD_CHANGES',
  /**
   * Hết thời hạn chuyển tiếp mà chưa đạt tiêu chuẩn.
   *
   * The transition of a standard ends, and it is not met.
   */
  STANDARD_TRANSITION_ENDS: 'STANDARD_TRANSITION_ENDS'
} as const;

export type ForecastKind = typeof ForecastKind[keyof typeof ForecastKind];
/**
 * Điểm cả năm.
 *
 * The points of the year.
 */
export type GivenPointsInput = {
  /**
   * Tiêu chí chung.
   *
   * General criteria.
   */
  readonly general: string;
  /**
   * Kết quả nhiệm vụ.
   *
   * Results of tasks.
   */
  readonly tasks: string;
};

/**
 * Giao một vai trò.
 *
 * Grants a role.
 */
export type GrantRoleInput = {
  /**
   * Định danh tài khoản.
   *
   * The id of the account.
   */
  readonly accountId: string;
  /**
   * `version` của tài khoản khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the account when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Vai trò.
   *
   * The role.
   */
  readonly role: Role;
  /**
   * Ở đơn vị này và mọi đơn vị bên dưới; đơn vị kế tục cũng được tính.
   *
   * On this unit and all below; its successors count too.
   */
  readonly unit?: UnitRef | null | undefined;
  /**
   * Từ ngày; mặc định hôm nay.
   *
   * From this day; today by default.
   */
  readonly validFrom?: string | null | undefined;
  /**
   * Đến trước ngày này.
   *
   * Up to, not including, this day.
   */
  readonly validTo?: string | null | undefined;
  /**
   * Cả nước, thay cho `unit`.
   *
   * The whole country, instead of `unit`.
   */
  readonly wholeCountry?: boolean;
};

/**
 * Biết ngày có được đến mức nào.
 *
 * How exactly the day of gaining is known.
 */
export const HeldPrecision = {
  /**
   * Đúng ngày.
   *
   * To the day.
   */
  DAY: 'DAY',
  /**
   * Chỉ biết là đã có vào ngày này.
   *
   * Only known to be held by this day.
   */
  KNOWN_SINCE: 'KNOWN_SINCE',
  /**
   * Đến tháng.
   *
   * To the month.
   */
  MONTH: 'MONTH',
  /**
   * Đến năm.
   *
   * To the year.
   */
  YEAR: 'YEAR'
} as const;

export type HeldPrecision = typeof HeldPrecision[keyof typeof HeldPrecision];
/**
 * Kết quả của một dòng.
 *
 * What became of a line.
 */
export const ImportOutcome = {
  /**
   * Tạo mới.
   *
   * Created.
   */
  CREATED: 'CREATED',
  /**
   * Bị từ chối.
   *
   * Rejected.
   */
  REJECTED: 'REJECTED',
  /**
   * Không đổi.
   *
   * Unchanged.
   */
  UNCHANGED: 'UNCHANGED',
  /**
   * Cập nhật.
   *
   * Updated.
   */
  UPDATED: 'UPDATED'
} as const;

export type ImportOutcome = typeof ImportOutcome[keyof typeof ImportOutcome];
/**
 * Cách xử lý tệp có dòng lỗi.
 *
 * What to do with a file that has faulty rows.
 */
export const ImportPolicy = {
  /**
   * Có lỗi thì không ghi gì cả; báo cáo cho biết từng dòng sẽ ra sao nếu bỏ các dòng lỗi.
   *
   * All or nothing: one fault and nothing is written; the report then says what would become of each line without the faulty ones.
   */
  REJECT_FILE: 'REJECT_FILE',
  /**
   * Bỏ các dòng lỗi, ghi các dòng còn lại. Một dòng lỗi ở “Danh sách” bỏ mọi dòng của người đó ở trang này; lỗi của cả trang tính hoặc cả tệp thì không ghi gì.
   *
   * Leave faulty rows out, write the others. A faulty line of “Danh sách” leaves out all lines of that person there; a fault of a whole sheet or file still writes nothing.
   */
  REJECT_ROWS: 'REJECT_ROWS'
} as const;

export type ImportPolicy = typeof ImportPolicy[keyof typeof ImportPolicy];
/**
 * Tệp nào, của đơn vị nào, vào ngày nào.
 *
 * Which file, of which unit, as of which day.
 */
export type ImportWorkbookInput = {
  /**
   * Chỉ xem kết quả, không ghi.
   *
   * Only show what would happen; write nothing.
   */
  readonly dryRun?: boolean;
  /**
   * `fileId` mà `POST /files` trả về.
   *
   * The `fileId` that `POST /files` gave.
   */
  readonly fileId: string;
  /**
   * Cách xử lý dòng lỗi.
   *
   * What to do with faulty rows.
   */
  readonly policy?: ImportPolicy;
  /**
   * Đơn vị của tệp; `at` là ngày báo cáo của tệp.
   *
   * The unit of the file; its `at` is the reference date of the file.
   */
  readonly unit: UnitRef;
};

/**
 * Mã chỉ tiêu.
 *
 * The code of an indicator.
 */
export const IndicatorCode = {
  /**
   * Số tập thể hoàn thành xuất sắc nhiệm vụ. Số tập thể (cấp ủy, chính quyền) hoàn thành xuất sắc nhiệm vụ trong các năm của kỳ.
   *
   * Collectives ranked excellent. Collectives (Party committee, government) ranked excellent in the years of the period.
   */
  COLLECTIVE_EXCELLENT_COUNT: 'COLLECTIVE_EXCELLENT_COUNT',
  /**
   * Tỷ lệ người dân tộc thiểu số. Số người dân tộc thiểu số (khác Kinh) chia cho tổng số cán bộ, công chức đang giữ chức vụ vào ngày báo cáo.
   *
   * Share of ethnic minorities. persons of an ethnic minority (other than Kinh), over all cadres and civil servants in office on the day.
   */
  ETHNIC_MINORITY_SHARE: 'ETHNIC_MINORITY_SHARE',
  /**
   * Tỷ lệ nữ. Số nữ trong số cán bộ, công chức đang giữ chức vụ chia cho tổng số cán bộ, công chức đang giữ chức vụ vào ngày báo cáo.
   *
   * Share of women. women among those in office, over all cadres and civil servants in office on the day.
   */
  FEMALE_SHARE: 'FEMALE_SHARE',
  /**
   * Tỷ lệ cán bộ chủ chốt có cao cấp lý luận chính trị. Số cán bộ chủ chốt có cao cấp lý luận chính trị trở lên chia cho số cán bộ chủ chốt đang giữ chức vụ vào ngày báo cáo, theo bộ chức danh có hiệu lực.
   *
   * Key officials with advanced theory. key officials with advanced political theory or above, over all key officials in office on the day, by the title set in force.
   */
  KEY_ADVANCED_SHARE: 'KEY_ADVANCED_SHARE',
  /**
   * Số cán bộ chủ chốt. Số người giữ ít nhất một chức danh chủ chốt. Người giữ hai chức danh chủ chốt tính một lần.
   *
   * Key officials. Persons who hold at least one key title. Who holds two of them counts once.
   */
  KEY_OFFICIAL_COUNT: 'KEY_OFFICIAL_COUNT',
  /**
   * Số chức danh chủ chốt đang được giữ. Số chức danh chủ chốt đang có người giữ. Người giữ hai chức danh tính hai.
   *
   * Key seats held. Key titles that somebody holds. Who holds two of them counts twice.
   */
  KEY_SEAT_COUNT: 'KEY_SEAT_COUNT',
  /**
   * Tỷ lệ cán bộ chủ chốt đạt chuẩn chức danh. Số cán bộ chủ chốt đạt mọi tiêu chuẩn chức danh chia cho số cán bộ chủ chốt đang giữ chức vụ vào ngày báo cáo, theo bộ chức danh có hiệu lực.
   *
   * Key officials meeting title standards. key officials who meet every standard of their titles, over all key officials in office on the day, by the title set in force.
   */
  KEY_STANDARD_MET_SHARE: 'KEY_STANDARD_MET_SHARE',
  /**
   * Tỷ lệ cán bộ chủ chốt có đại học trở lên. Số cán bộ chủ chốt có trình độ đại học trở lên chia cho số cán bộ chủ chốt đang giữ chức vụ vào ngày báo cáo, theo bộ chức danh có hiệu lực.
   *
   * Key officials with university or above. key officials with a university degree or above, over all key officials in office on the day, by the title set in force.
   */
  KEY_UNIVERSITY_SHARE: 'KEY_UNIVERSITY_SHARE',
  /**
   * Số cán bộ, công chức. Số người là cán bộ hoặc công chức đang giữ chức vụ vào ngày báo cáo. Người kiêm nhiệm tính một lần.
   *
   * Cadres and civil servants. Persons who are cadres or civil servants in office on the day. Who holds several titles counts once.
   */
  OFFICIAL_COUNT: 'OFFICIAL_COUNT',
  /**
   * Tỷ lệ đảng viên. Số đảng viên (dự bị và chính thức) chia cho tổng số cán bộ, công chức đang giữ chức vụ vào ngày báo cáo.
   *
   * Share of Party members. Party members, probationary or official, over all cadres and civil servants in office on the day.
   */
  PARTY_MEMBER_SHARE: 'PARTY_MEMBER_SHARE',
  /**
   * Số lượt quy hoạch. Số lượt người × chức danh × nhiệm kỳ đang trong quy hoạch vào ngày báo cáo.
   *
   * Planning entries. Entries (person × title × term) active in the succession plan on the day.
   */
  PLANNED_ENTRY_COUNT: 'PLANNED_ENTRY_COUNT',
  /**
   * Tỷ lệ người dân tộc thiểu số trong quy hoạch. Số người dân tộc thiểu số trong quy hoạch chia cho số người trong quy hoạch.
   *
   * Share of ethnic minorities planned. Persons of an ethnic minority planned over persons planned.
   */
  PLANNED_ETHNIC_MINORITY_SHARE: 'PLANNED_ETHNIC_MINORITY_SHARE',
  /**
   * Tỷ lệ nữ trong quy hoạch. Số nữ trong quy hoạch chia cho số người trong quy hoạch.
   *
   * Share of women planned. Women planned over persons planned.
   */
  PLANNED_FEMALE_SHARE: 'PLANNED_FEMALE_SHARE',
  /**
   * Số người trong quy hoạch. Số người đang trong quy hoạch vào ngày báo cáo. Người được quy hoạch nhiều chức danh tính một lần.
   *
   * Persons planned. Persons in the succession plan on the day. Who is planned for several titles counts once.
   */
  PLANNED_PERSON_COUNT: 'PLANNED_PERSON_COUNT',
  /**
   * Tỷ lệ cao cấp lý luận chính trị trở lên. Số người có cao cấp lý luận chính trị trở lên chia cho tổng số cán bộ, công chức đang giữ chức vụ vào ngày báo cáo.
   *
   * Share with advanced theory or above. persons with advanced political theory or above, over all cadres and civil servants in office on the day.
   */
  POLITICAL_THEORY_ADVANCED_SHARE: 'POLITICAL_THEORY_ADVANCED_SHARE',
  /**
   * Tỷ lệ trung cấp lý luận chính trị trở lên. Số người có trung cấp lý luận chính trị trở lên chia cho tổng số cán bộ, công chức đang giữ chức vụ vào ngày báo cáo.
   *
   * Share with intermediate theory or above. persons with intermediate political theory or above, over all cadres and civil servants in office on the day.
   */
  POLITICAL_THEORY_INTERMEDIATE_SHARE: 'POLITICAL_THEORY_INTERMEDIATE_SHARE',
  /**
   * Tỷ lệ đã học lý luận chính trị. Số người có trình độ lý luận chính trị bất kỳ chia cho tổng số cán bộ, công chức đang giữ chức vụ vào ngày báo cáo.
   *
   * Share with political theory. persons with any level of political theory, over all cadres and civil servants in office on the day.
   */
  POLITICAL_THEORY_SHARE: 'POLITICAL_THEORY_SHARE',
  /**
   * Số lượng được giao. Tổng số lượng cán bộ, công chức theo loại đơn vị hành chính cấp xã, chưa kể phần tăng thêm theo dân số, diện tích.
   *
   * Quota. Posts for cadres and civil servants by the class of the commune-tier unit, increments for population and area not included.
   */
  QUOTA: 'QUOTA',
  /**
   * Số người được xếp loại. Số lần một người được xếp loại trong các năm của kỳ. Người không xếp loại không tính.
   *
   * Persons ranked. Ranks given to persons in the years of the period. Who was not ranked is not counted.
   */
  RANKED_COUNT: 'RANKED_COUNT',
  /**
   * Tỷ lệ hoàn thành xuất sắc nhiệm vụ. Số người hoàn thành xuất sắc nhiệm vụ chia cho số người được xếp loại.
   *
   * Share ranked excellent. Persons ranked excellent over persons ranked.
   */
  RANK_EXCELLENT_SHARE: 'RANK_EXCELLENT_SHARE',
  /**
   * Tỷ lệ hoàn thành tốt nhiệm vụ trở lên. Số người hoàn thành tốt hoặc xuất sắc nhiệm vụ chia cho số người được xếp loại.
   *
   * Share ranked good or better. Persons ranked good or excellent over persons ranked.
   */
  RANK_GOOD_OR_BETTER_SHARE: 'RANK_GOOD_OR_BETTER_SHARE',
  /**
   * Tỷ lệ đạt chuẩn chức danh. Số người đạt mọi tiêu chuẩn của mọi chức danh đang giữ, chia cho số người có ít nhất một tiêu chuẩn để đối chiếu.
   *
   * Share meeting title standards. Persons who meet every standard of every title held, over persons with at least one standard to check against.
   */
  STANDARD_MET_SHARE: 'STANDARD_MET_SHARE',
  /**
   * Số người được đào tạo, bồi dưỡng. Số người có ít nhất một lượt đào tạo, bồi dưỡng trong kỳ. Mỗi người tính một lần.
   *
   * Persons trained. Persons with at least one training turn in the period, each counted once.
   */
  TRAINING_PERSON_COUNT: 'TRAINING_PERSON_COUNT',
  /**
   * Số lượt đào tạo, bồi dưỡng. Số lượt được cử đi đào tạo, bồi dưỡng. Một người học hai khóa tính hai lượt.
   *
   * Training turns. How many times somebody was sent to a course. A person with two courses is two turns.
   */
  TRAINING_TURN_COUNT: 'TRAINING_TURN_COUNT',
  /**
   * Tỷ lệ dưới 40 tuổi. Số người dưới 40 tuổi (tính theo năm) chia cho tổng số cán bộ, công chức đang giữ chức vụ vào ngày báo cáo.
   *
   * Share under 40. persons under 40, by year difference, over all cadres and civil servants in office on the day.
   */
  UNDER_40_SHARE: 'UNDER_40_SHARE',
  /**
   * Tỷ lệ có trình độ đại học trở lên. Số người có trình độ chuyên môn từ đại học trở lên chia cho tổng số cán bộ, công chức đang giữ chức vụ vào ngày báo cáo.
   *
   * Share with university or above. persons with a university degree or above, over all cadres and civil servants in office on the day.
   */
  UNIVERSITY_SHARE: 'UNIVERSITY_SHARE',
  /**
   * Số còn thiếu so với số lượng được giao. Số lượng được giao trừ số cán bộ, công chức hiện có; âm khi vượt.
   *
   * Vacancies. The quota less the cadres and civil servants in office; negative when there are more.
   */
  VACANCY: 'VACANCY'
} as const;

export type IndicatorCode = typeof IndicatorCode[keyof typeof IndicatorCode];
/**
 * Chiều phân tổ. Mỗi chỉ tiêu cho phép một số chiều.
 *
 * A dimension to break figures down by. Each indicator allows some.
 */
export const IndicatorDimension = {
  /**
   * Nhóm tuổi của Bộ Nội vụ: ≤30, 31–40, 41–50, 51–60, >60.
   *
   * Age bands of the Ministry of Home Affairs: ≤30, 31–40, 41–50, 51–60, >60.
   */
  AGE_BAND: 'AGE_BAND',
  /**
   * Nhóm tuổi của biểu Đảng: ≤40, 41–50, >50.
   *
   * Age bands of the Party forms: ≤40, 41–50, >50.
   */
  AGE_BAND_PARTY: 'AGE_BAND_PARTY',
  /**
   * Đối tượng.
   *
   * Category.
   */
  CATEGORY: 'CATEGORY',
  /**
   * Khóa đào tạo, bồi dưỡng.
   *
   * Course.
   */
  COURSE: 'COURSE',
  /**
   * Trình độ chuyên môn.
   *
   * Professional qualification.
   */
  EDUCATION: 'EDUCATION',
  /**
   * Dân tộc.
   *
   * Ethnicity.
   */
  ETHNICITY: 'ETHNICITY',
  /**
   * Dân tộc thiểu số hay Kinh.
   *
   * Ethnic minority or Kinh.
   */
  ETHNIC_MINORITY: 'ETHNIC_MINORITY',
  /**
   * Nhiệm kỳ quy hoạch.
   *
   * Planning term.
   */
  PLANNING_TERM: 'PLANNING_TERM',
  /**
   * Lý luận chính trị.
   *
   * Political theory.
   */
  POLITICAL_THEORY: 'POLITICAL_THEORY',
  /**
   * Mức xếp loại.
   *
   * Rank.
   */
  RANK: 'RANK',
  /**
   * Giới tính.
   *
   * Sex.
   */
  SEX: 'SEX',
  /**
   * Chức danh; với chỉ tiêu đếm người là chức danh chính.
   *
   * Title; the main title where persons are counted.
   */
  TITLE: 'TITLE',
  /**
   * Năm.
   *
   * Year.
   */
  YEAR: 'YEAR'
} as const;

export type IndicatorDimension = typeof IndicatorDimension[keyof typeof IndicatorDimension];
/**
 * Không chấp nhận, hoặc rút.
 *
 * Declined, or withdrawn.
 */
export type LeaveTrainingInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của đề cử.
   *
   * The id of the nomination.
   */
  readonly id: string;
  /**
   * Vào ngày.
   *
   * On this day.
   */
  readonly on: string;
  /**
   * Lý do.
   *
   * Why.
   */
  readonly reason?: string | null | undefined;
};

/**
 * Chấm dứt hoặc hủy bỏ một kỷ luật.
 *
 * Lifts or annuls a discipline.
 */
export type LiftDisciplineInput = {
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * Chấm dứt hay hủy bỏ.
   *
   * Lift or annul.
   */
  readonly event?: DisciplineEvent;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * `version` as it was read; CONFLICT when changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của kỷ luật.
   *
   * The id of the discipline.
   */
  readonly id: string;
  /**
   * Từ ngày nào.
   *
   * From which day.
   */
  readonly on: string;
};

/**
 * Vì sao lai lịch của đơn vị chưa đầy đủ.
 *
 * Why the lineage of a unit is not complete.
 */
export const LineageIssueKind = {
  /**
   * Hai nguồn ghi cùng mã nhưng khác tên, nên không coi là cùng một đơn vị.
   *
   * The sources give one code different names, so the units are not taken to be the same.
   */
  NAME_DIFFERS: 'NAME_DIFFERS',
  /**
   * Có đơn vị tiền thân không xác định được.
   *
   * A unit that went into it cannot be identified.
   */
  PREDECESSOR_UNKNOWN: 'PREDECESSOR_UNKNOWN',
  /**
   * Chia cho nhiều đơn vị.
   *
   * Split over several units.
   */
  SPLIT: 'SPLIT',
  /**
   * Không rõ đơn vị kế tục.
   *
   * What the unit became is not known.
   */
  SUCCESSOR_UNKNOWN: 'SUCCESSOR_UNKNOWN'
} as const;

export type LineageIssueKind = typeof LineageIssueKind[keyof typeof LineageIssueKind];
/**
 * Gắn tài khoản với một danh tính.
 *
 * Links an identity to an account.
 */
export type LinkIdentityInput = {
  /**
   * Định danh tài khoản.
   *
   * The id of the account.
   */
  readonly accountId: string;
  /**
   * Thuộc tính; mặc định `sub`. Thuộc tính khác phải được nêu trong cấu hình của máy chủ.
   *
   * The claim; `sub` by default. Another one must be named in the settings of the server.
   */
  readonly claim?: string | null | undefined;
  /**
   * `version` của tài khoản khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the account when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Địa chỉ nhà cung cấp (`iss`).
   *
   * The issuer (`iss`).
   */
  readonly issuer: string;
  /**
   * Giá trị của thuộc tính đó.
   *
   * The value of that claim.
   */
  readonly subject: string;
};

/**
 * Nhóm quy định mà địa phương có thể có quy định riêng.
 *
 * The families in which a locality may have rules of its own.
 */
export const LocalRuleFamily = {
  /**
   * Chức danh thuộc diện cán bộ chủ chốt; luật không liệt kê, địa phương quyết định.
   *
   * Titles of key officials; no law lists them, a locality decides.
   */
  KEY_TITLE: 'KEY_TITLE',
  /**
   * Giới hạn, cơ cấu của quy hoạch.
   *
   * Limits and composition of succession planning.
   */
  PLANNING_LIMIT: 'PLANNING_LIMIT',
  /**
   * Trần tỷ lệ hoàn thành xuất sắc.
   *
   * Ceilings on the share ranked excellent.
   */
  RANKING_CAP: 'RANKING_CAP',
  /**
   * Thứ bậc giữa các chức danh: số lớn hơn là cao hơn.
   *
   * Where titles stand among each other: the larger the higher.
   */
  TITLE_LEVEL: 'TITLE_LEVEL',
  /**
   * Phân loại đơn vị, do địa phương quyết định.
   *
   * The class of a unit, which a locality decides.
   */
  UNIT_CLASS: 'UNIT_CLASS'
} as const;

export type LocalRuleFamily = typeof LocalRuleFamily[keyof typeof LocalRuleFamily];
/**
 * Quy định địa phương nói gì. Nêu đúng một trường.
 *
 * What a local rule says. Give exactly one field.
 */
export type LocalRuleStatement =
  {   /**
   * KEY_TITLE: toàn bộ mã chức danh chủ chốt, thay cho danh sách chung.
   *
   * KEY_TITLE: the codes of all key titles, in place of the common list.
   */
  readonly keyTitles: ReadonlyArray<string>; readonly planningLimit?: never; readonly rankingCap?: never; readonly titleLevel?: never; readonly unitClass?: never; }
  |  { readonly keyTitles?: never;   /**
   * PLANNING_LIMIT: một giới hạn của quy hoạch.
   *
   * PLANNING_LIMIT: a limit of succession planning.
   */
  readonly planningLimit: PlanningLimitInput; readonly rankingCap?: never; readonly titleLevel?: never; readonly unitClass?: never; }
  |  { readonly keyTitles?: never; readonly planningLimit?: never;   /**
   * RANKING_CAP: một trần hoàn thành xuất sắc.
   *
   * RANKING_CAP: a ceiling on excellent.
   */
  readonly rankingCap: RankingCapInput; readonly titleLevel?: never; readonly unitClass?: never; }
  |  { readonly keyTitles?: never; readonly planningLimit?: never; readonly rankingCap?: never;   /**
   * TITLE_LEVEL: thứ bậc của một chức danh.
   *
   * TITLE_LEVEL: where a title stands.
   */
  readonly titleLevel: TitleLevelInput; readonly unitClass?: never; }
  |  { readonly keyTitles?: never; readonly planningLimit?: never; readonly rankingCap?: never; readonly titleLevel?: never;   /**
   * UNIT_CLASS: loại của một đơn vị cấp xã.
   *
   * UNIT_CLASS: the class of one commune-tier unit.
   */
  readonly unitClass: UnitClass; };

/**
 * Không xếp loại một tập thể.
 *
 * A collective that is not ranked.
 */
export type MarkCollectiveNotRankedInput = {
  /**
   * Tập thể.
   *
   * The collective.
   */
  readonly collective: Collective;
  /**
   * `version` khi được đọc; để trống khi chưa bắt đầu.
   *
   * The `version` when it was read; left out where nothing was begun.
   */
  readonly expectedVersion?: number | null | undefined;
  /**
   * Ghi rõ.
   *
   * What is to be noted.
   */
  readonly note?: string | null | undefined;
  /**
   * Lý do.
   *
   * The reason.
   */
  readonly reason: NotRankedReason;
  /**
   * Đơn vị có vào ngày cuối năm.
   *
   * The unit in force on the last day of the year.
   */
  readonly unit: UnitRef;
  /**
   * Năm xếp loại.
   *
   * The year that is ranked.
   */
  readonly year: number;
};

/**
 * Không xếp loại một người.
 *
 * A person who is not ranked.
 */
export type MarkNotRankedInput = {
  /**
   * `version` khi được đọc; để trống khi chưa bắt đầu.
   *
   * The `version` when it was read; left out where nothing was begun.
   */
  readonly expectedVersion?: number | null | undefined;
  /**
   * Ghi rõ.
   *
   * What is to be noted.
   */
  readonly note?: string | null | undefined;
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly personId: string;
  /**
   * Lý do.
   *
   * The reason.
   */
  readonly reason: NotRankedReason;
  /**
   * Đơn vị có vào ngày cuối năm.
   *
   * The unit in force on the last day of the year.
   */
  readonly unit: UnitRef;
  /**
   * Năm xếp loại.
   *
   * The year that is ranked.
   */
  readonly year: number;
};

/**
 * Điều động, luân chuyển sang đơn vị khác.
 *
 * Moves somebody to another unit.
 */
export type MoveInput = {
  /**
   * Định danh của lần giữ chức vụ.
   *
   * The id of the office.
   */
  readonly appointmentId: string;
  /**
   * Đối tượng.
   *
   * Category.
   */
  readonly category: Category;
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * `version` của lần giữ chức vụ khi được đọc; đã đổi thì CONFLICT.
   *
   * `version` of the office as it was read; CONFLICT when changed.
   */
  readonly expectedVersion: number;
  /**
   * Từ ngày; chức vụ cũ kết thúc đúng ngày này.
   *
   * From this day, on which the old office ends.
   */
  readonly from: string;
  /**
   * Lý do.
   *
   * Why.
   */
  readonly reason?: string | null | undefined;
  /**
   * Mã các chức danh có trong danh mục ngày đó, chức danh chính trước.
   *
   * Codes of titles in the catalogue of that day, the main one first.
   */
  readonly titles: ReadonlyArray<string>;
  /**
   * Đơn vị đến, có hiệu lực ngày `from`.
   *
   * The unit to serve in, in force on `from`.
   */
  readonly toUnit: UnitRef;
  /**
   * Đến trước ngày, nếu có thời hạn.
   *
   * Up to, not including, where there is a term.
   */
  readonly until?: string | null | undefined;
};

/**
 * Đề cử một người đi học.
 *
 * Nominates a person for a course.
 */
export type NominateForTrainingInput = {
  /**
   * Mã khóa.
   *
   * Course code.
   */
  readonly course: string;
  /**
   * Hình thức học; theo dòng kế hoạch nếu có.
   *
   * The form; that of the line where there is one.
   */
  readonly form?: TrainingForm | null | undefined;
  /**
   * Nhằm đạt tiêu chuẩn nào.
   *
   * The standard it is to meet.
   */
  readonly need?: TrainingNeedInput | null | undefined;
  /**
   * Ngày đề cử.
   *
   * The day of the nomination.
   */
  readonly nominatedOn: string;
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly personId: string;
  /**
   * Dòng kế hoạch; trống: ngoài kế hoạch.
   *
   * The line of a plan; null: outside of any.
   */
  readonly planLineId?: string | null | undefined;
  /**
   * Lý do.
   *
   * Why.
   */
  readonly reason?: string | null | undefined;
  /**
   * Đơn vị nơi người đó công tác vào ngày đề cử.
   *
   * The unit where the person serves on the day.
   */
  readonly unit: UnitRef;
};

/**
 * Phiếu về một đề xuất: chỉ số đếm.
 *
 * The votes on a proposal: counts alone.
 */
export type NominationBallotInput = {
  /**
   * Đồng ý.
   *
   * Agree.
   */
  readonly agree: number;
  /**
   * Không đồng ý.
   *
   * Disagree.
   */
  readonly disagree: number;
  /**
   * Không hợp lệ.
   *
   * Invalid.
   */
  readonly invalid: number;
  /**
   * Đề xuất.
   *
   * The proposal.
   */
  readonly proposalId: string;
};

/**
 * Ai họp trong một bước giới thiệu.
 *
 * Who meets in a step of nomination.
 */
export const NominationBody = {
  /**
   * Tập thể lãnh đạo mở rộng.
   *
   * The enlarged leadership.
   */
  ENLARGED_LEADERSHIP: 'ENLARGED_LEADERSHIP',
  /**
   * Ban Chấp hành.
   *
   * The Executive Committee.
   */
  EXECUTIVE_COMMITTEE: 'EXECUTIVE_COMMITTEE',
  /**
   * Hội nghị cán bộ chủ chốt.
   *
   * The conference of key officials.
   */
  KEY_OFFICIALS: 'KEY_OFFICIALS',
  /**
   * Tập thể lãnh đạo.
   *
   * The leadership.
   */
  LEADERSHIP: 'LEADERSHIP',
  /**
   * Cấp ủy.
   *
   * The Party committee.
   */
  PARTY_COMMITTEE: 'PARTY_COMMITTEE',
  /**
   * Hội nghị cán bộ, công chức.
   *
   * The conference of cadres and civil servants.
   */
  STAFF: 'STAFF',
  /**
   * Ban Thường vụ.
   *
   * The Standing Committee.
   */
  STANDING_COMMITTEE: 'STANDING_COMMITTEE'
} as const;

export type NominationBody = typeof NominationBody[keyof typeof NominationBody];
/**
 * Vì sao không xếp loại.
 *
 * Why a year is not ranked.
 */
export const NotRankedReason = {
  /**
   * Mới nhận việc; tập thể mới thành lập.
   *
   * New in service; a collective newly set up.
   */
  NEW: 'NEW',
  /**
   * Nghỉ theo chế độ.
   *
   * On leave.
   */
  ON_LEAVE: 'ON_LEAVE',
  /**
   * Lý do khác, ghi rõ.
   *
   * Another reason, which is noted.
   */
  OTHER: 'OTHER',
  /**
   * Bị tạm đình chỉ công tác.
   *
   * Suspended from work.
   */
  SUSPENDED: 'SUSPENDED',
  /**
   * Công tác trong năm chưa đủ 6 tháng.
   *
   * Less than 6 months of work in the year.
   */
  UNDER_SIX_MONTHS: 'UNDER_SIX_MONTHS'
} as const;

export type NotRankedReason = typeof NotRankedReason[keyof typeof NotRankedReason];
/**
 * Thông báo kết quả xếp loại.
 *
 * Outcomes that were told.
 */
export type NotifyRanksInput = {
  /**
   * Ngày thông báo.
   *
   * The day they were told.
   */
  readonly noticedOn: string;
  /**
   * Những ai; tất cả hoặc không ai.
   *
   * Whose; all of them, or none.
   */
  readonly reviews: ReadonlyArray<ReviewChange>;
  /**
   * Đơn vị có vào ngày cuối năm.
   *
   * The unit in force on the last day of the year.
   */
  readonly unit: UnitRef;
  /**
   * Năm xếp loại.
   *
   * The year that is ranked.
   */
  readonly year: number;
};

/**
 * Quy định nói về ai.
 *
 * Of whom a rule speaks.
 */
export const OfficialKind = {
  /**
   * Cán bộ.
   *
   * Cadres.
   */
  CADRE: 'CADRE',
  /**
   * Công chức.
   *
   * Civil servants.
   */
  CIVIL_SERVANT: 'CIVIL_SERVANT',
  /**
   * Mọi người được xếp loại.
   *
   * Everybody who is ranked.
   */
  EVERYBODY: 'EVERYBODY',
  /**
   * Người giữ chức vụ lãnh đạo, quản lý.
   *
   * Those who lead or manage.
   */
  MANAGER: 'MANAGER',
  /**
   * Người không giữ chức vụ lãnh đạo, quản lý.
   *
   * Those who neither lead nor manage.
   */
  STAFF: 'STAFF'
} as const;

export type OfficialKind = typeof OfficialKind[keyof typeof OfficialKind];
/**
 * Một đợt quy hoạch mới.
 *
 * A new round of planning.
 */
export type OpenPlanningRoundInput = {
  /**
   * Cấp có thẩm quyền phê duyệt.
   *
   * The authority that approves.
   */
  readonly authority: string;
  /**
   * Loại đợt.
   *
   * What it is for.
   */
  readonly kind: PlanningRoundKind;
  /**
   * Ngày mở. Mặc định: hôm nay.
   *
   * The day it was opened. Today where not given.
   */
  readonly openedOn?: string | null | undefined;
  /**
   * Mã trình tự giới thiệu, từ `nominationProcedures`.
   *
   * Code of the procedure of nomination, one of `nominationProcedures`.
   */
  readonly procedure?: string | null | undefined;
  /**
   * Nhiệm kỳ, như 2025-2030.
   *
   * The term, such as 2025-2030.
   */
  readonly term: string;
  /**
   * Mã các chức danh được quy hoạch; chỉ đợt rà soát hằng năm được để trống.
   *
   * Codes of the titles planned; only a yearly review may name none.
   */
  readonly titles?: ReadonlyArray<string>;
  /**
   * Phường, xã, thị trấn, đặc khu có vào ngày mở.
   *
   * A commune-tier unit in force on the day it is opened.
   */
  readonly unit: UnitRef;
  /**
   * Của năm.
   *
   * The year it is of.
   */
  readonly year: number;
};

/**
 * Việc gì xảy ra với một chức vụ.
 *
 * What befalls an office.
 */
export const PersonnelEventKind = {
  /**
   * Kiêm nhiệm thêm chức danh.
   *
   * A concurrent title is added.
   */
  ADD_TITLE: 'ADD_TITLE',
  /**
   * Bổ nhiệm, bầu, tuyển dụng.
   *
   * Appointed, elected or recruited.
   */
  APPOINT: 'APPOINT',
  /**
   * Nhận chức vụ ở đơn vị mới khi đơn vị cũ được sáp nhập.
   *
   * Holds office in the unit that the old one went into.
   */
  CARRY_OVER: 'CARRY_OVER',
  /**
   * Thôi một chức danh.
   *
   * One of the titles is ended.
   */
  END_TITLE: 'END_TITLE',
  /**
   * Bổ nhiệm lại.
   *
   * Reappointed.
   */
  REAPPOINT: 'REAPPOINT',
  /**
   * Miễn nhiệm, thôi giữ chức vụ.
   *
   * Relieved of office.
   */
  RELIEVE: 'RELIEVE',
  /**
   * Nghỉ hưu.
   *
   * Retired.
   */
  RETIRE: 'RETIRE',
  /**
   * Luân chuyển.
   *
   * Rotated.
   */
  ROTATE: 'ROTATE',
  /**
   * Điều động.
   *
   * Transferred.
   */
  TRANSFER: 'TRANSFER'
} as const;

export type PersonnelEventKind = typeof PersonnelEventKind[keyof typeof PersonnelEventKind];
/**
 * Việc nhân sự được xem xét về điều gì.
 *
 * What an event is looked at for.
 */
export const PersonnelRule = {
  /**
   * Tuổi tối thiểu.
   *
   * The least age.
   */
  MINIMUM_AGE: 'MINIMUM_AGE',
  /**
   * Nhân sự tại chỗ phải trong quy hoạch chức danh đó, tương đương hoặc cao hơn.
   *
   * Somebody of the unit is to be planned for the title, or an equal or higher one.
   */
  PLANNED_FOR_TITLE: 'PLANNED_FOR_TITLE',
  /**
   * Số lượng cán bộ, công chức của đơn vị.
   *
   * The quota of the unit.
   */
  QUOTA: 'QUOTA',
  /**
   * Số người giữ một chức danh.
   *
   * How many hold a title.
   */
  SEATS: 'SEATS',
  /**
   * Tiêu chuẩn chức danh.
   *
   * The standards of a title.
   */
  STANDARD: 'STANDARD'
} as const;

export type PersonnelRule = typeof PersonnelRule[keyof typeof PersonnelRule];
/**
 * Đổi dòng kế hoạch nào.
 *
 * Which line is changed.
 */
export type PlanLineChangeInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của dòng kế hoạch.
   *
   * The id of the line.
   */
  readonly lineId: string;
};

/**
 * Tình trạng của một lượt quy hoạch, theo những gì đã biết vào ngày đó.
 *
 * Where a planning entry stands, as known on that day.
 */
export const PlanStatus = {
  /**
   * Đang trong quy hoạch.
   *
   * In the plan.
   */
  ACTIVE: 'ACTIVE',
  /**
   * Ra khỏi quy hoạch vì đã được bổ nhiệm, bầu.
   *
   * No longer in the plan, because appointed or elected.
   */
  APPOINTED: 'APPOINTED',
  /**
   * Đã quyết định, chưa bắt đầu.
   *
   * Decided, not begun.
   */
  APPROVED: 'APPROVED',
  /**
   * Nhiệm kỳ đã hết, không bị đưa ra.
   *
   * The term is over; never removed.
   */
  EXPIRED: 'EXPIRED',
  /**
   * Được đề xuất, chưa quyết định.
   *
   * Proposed, not decided.
   */
  PROPOSED: 'PROPOSED',
  /**
   * Đã ra khỏi quy hoạch.
   *
   * No longer in the plan.
   */
  REMOVED: 'REMOVED'
} as const;

export type PlanStatus = typeof PlanStatus[keyof typeof PlanStatus];
/**
 * Một giới hạn của quy hoạch.
 *
 * A limit of succession planning.
 */
export type PlanningLimitInput = {
  /**
   * Quy định nào.
   *
   * Which rule.
   */
  readonly rule: PlanningRule;
  /**
   * Số người, số chức danh hoặc tỷ lệ %; trống khi quy định không có số.
   *
   * Persons, titles or percent; null where the rule has no number.
   */
  readonly value?: number | null | undefined;
  /**
   * Với YOUNG_SHARE: dưới tuổi này là trẻ.
   *
   * With YOUNG_SHARE: under this age is young.
   */
  readonly youngUnder?: number | null | undefined;
};

/**
 * Việc làm được với đợt.
 *
 * What can be done to a round.
 */
export const PlanningRoundEvent = {
  /**
   * Ghi một bước có bỏ phiếu.
   *
   * Record a step with votes.
   */
  BALLOT: 'BALLOT',
  /**
   * Hủy.
   *
   * Cancel.
   */
  CANCEL: 'CANCEL',
  /**
   * Quyết định.
   *
   * Decide.
   */
  DECIDE: 'DECIDE',
  /**
   * Ghi một bước không bỏ phiếu.
   *
   * Record a step without a vote.
   */
  MEET: 'MEET',
  /**
   * Đề xuất hoặc rút đề xuất.
   *
   * Propose, or withdraw a proposal.
   */
  PROPOSE: 'PROPOSE',
  /**
   * Công khai.
   *
   * Publish.
   */
  PUBLISH: 'PUBLISH'
} as const;

export type PlanningRoundEvent = typeof PlanningRoundEvent[keyof typeof PlanningRoundEvent];
/**
 * Loại đợt quy hoạch.
 *
 * What a round of planning is for.
 */
export const PlanningRoundKind = {
  /**
   * Rà soát hằng năm: mỗi lượt được giữ hoặc đưa ra.
   *
   * The review of a year: each entry is kept or removed.
   */
  ANNUAL_REVIEW: 'ANNUAL_REVIEW',
  /**
   * Xây dựng quy hoạch của nhiệm kỳ.
   *
   * Builds the plan of a term.
   */
  BUILD: 'BUILD',
  /**
   * Bổ sung.
   *
   * Supplements the plan.
   */
  SUPPLEMENT: 'SUPPLEMENT'
} as const;

export type PlanningRoundKind = typeof PlanningRoundKind[keyof typeof PlanningRoundKind];
/**
 * Tình trạng của đợt.
 *
 * Where a round stands.
 */
export const PlanningRoundStatus = {
  /**
   * Đã lấy phiếu.
   *
   * Put to the vote.
   */
  BALLOTED: 'BALLOTED',
  /**
   * Đã hủy.
   *
   * Cancelled.
   */
  CANCELLED: 'CANCELLED',
  /**
   * Đã quyết định.
   *
   * Decided.
   */
  DECIDED: 'DECIDED',
  /**
   * Đang mở.
   *
   * Open.
   */
  OPEN: 'OPEN'
} as const;

export type PlanningRoundStatus = typeof PlanningRoundStatus[keyof typeof PlanningRoundStatus];
/**
 * Quy hoạch được kiểm tra về điều gì.
 *
 * What a plan of succession is checked for.
 */
export const PlanningRule = {
  /**
   * Đủ tuổi công tác trọn nhiệm kỳ chưa bắt đầu, theo những mức tuổi nghỉ hưu đã đối chiếu.
   *
   * Young enough to serve the whole of a term not yet begun, by the retirement ages that were checked.
   */
  AGE_FOR_TERM: 'AGE_FOR_TERM',
  /**
   * Chỉ quy hoạch chức danh cao hơn chức danh đang giữ.
   *
   * Only titles higher than those held.
   */
  HIGHER_TITLE: 'HIGHER_TITLE',
  /**
   * Số người của một chức danh.
   *
   * Persons planned for one title.
   */
  PERSONS_PER_TITLE: 'PERSONS_PER_TITLE',
  /**
   * Số chức danh của một người ở cùng một cấp.
   *
   * Titles one person is planned for at one level.
   */
  TITLES_PER_PERSON: 'TITLES_PER_PERSON',
  /**
   * Tỷ lệ nữ, phần trăm số người.
   *
   * Share of women, in percent of persons.
   */
  WOMEN_SHARE: 'WOMEN_SHARE',
  /**
   * Tỷ lệ cán bộ trẻ, phần trăm số người.
   *
   * Share of the young, in percent of persons.
   */
  YOUNG_SHARE: 'YOUNG_SHARE'
} as const;

export type PlanningRule = typeof PlanningRule[keyof typeof PlanningRule];
/**
 * Trình độ lý luận chính trị.
 *
 * Level of political theory.
 */
export const PoliticalTheoryLevel = {
  /**
   * Cao cấp.
   *
   * Advanced.
   */
  ADVANCED: 'ADVANCED',
  /**
   * Cử nhân.
   *
   * Bachelor.
   */
  BACHELOR: 'BACHELOR',
  /**
   * Sơ cấp.
   *
   * Elementary.
   */
  ELEMENTARY: 'ELEMENTARY',
  /**
   * Trung cấp.
   *
   * Intermediate.
   */
  INTERMEDIATE: 'INTERMEDIATE',
  /**
   * Chưa.
   *
   * None.
   */
  NONE: 'NONE'
} as const;

export type PoliticalTheoryLevel = typeof PoliticalTheoryLevel[keyof typeof PoliticalTheoryLevel];
/**
 * Mức độ.
 *
 * How severe a problem is.
 */
export const ProblemSeverity = {
  /**
   * Lỗi: dòng (hoặc tệp) không được ghi.
   *
   * An error: the line (or file) is not written.
   */
  ERROR: 'ERROR',
  /**
   * Lưu ý: vẫn được ghi.
   *
   * A warning: it is written all the same.
   */
  WARNING: 'WARNING'
} as const;

export type ProblemSeverity = typeof ProblemSeverity[keyof typeof ProblemSeverity];
/**
 * Đề xuất điều gì.
 *
 * What is proposed.
 */
export const ProposalAction = {
  /**
   * Đưa vào quy hoạch.
   *
   * To add to the plan.
   */
  ADD: 'ADD',
  /**
   * Giữ trong quy hoạch.
   *
   * To keep in the plan.
   */
  KEEP: 'KEEP',
  /**
   * Đưa ra khỏi quy hoạch.
   *
   * To remove from the plan.
   */
  REMOVE: 'REMOVE'
} as const;

export type ProposalAction = typeof ProposalAction[keyof typeof ProposalAction];
/**
 * Tình trạng của đề xuất.
 *
 * Where a proposal stands.
 */
export const ProposalStatus = {
  /**
   * Được duyệt.
   *
   * Approved.
   */
  APPROVED: 'APPROVED',
  /**
   * Đang chờ quyết định.
   *
   * Waits for the decision.
   */
  PROPOSED: 'PROPOSED',
  /**
   * Không được duyệt.
   *
   * Rejected.
   */
  REJECTED: 'REJECTED',
  /**
   * Đã rút.
   *
   * Withdrawn.
   */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type ProposalStatus = typeof ProposalStatus[keyof typeof ProposalStatus];
/**
 * Cho đơn vị mới nào.
 *
 * For which new unit.
 */
export type ProposeCarryOverInput = {
  /**
   * Ngày đơn vị mới hoạt động.
   *
   * Its first day.
   */
  readonly from: string;
  /**
   * Đơn vị mới.
   *
   * The new unit.
   */
  readonly unit: UnitRef;
};

/**
 * Đề xuất mức của tập thể.
 *
 * A rank proposed for a collective.
 */
export type ProposeCollectiveRankInput = {
  /**
   * `version` khi được đọc.
   *
   * Its `version` when it was read.
   */
  readonly expectedVersion: number;
  /**
   * Mức.
   *
   * The rank.
   */
  readonly rank: Rank;
  /**
   * Định danh.
   *
   * Its id.
   */
  readonly reviewId: string;
};

/**
 * Đề xuất đưa một người vào quy hoạch.
 *
 * Proposes somebody for the plan.
 */
export type ProposeEntryInput = {
  /**
   * Người được đề xuất.
   *
   * The person proposed.
   */
  readonly personId: string;
  /**
   * Thứ tự ưu tiên cho chức danh, từ 1.
   *
   * The order among candidates for the title, from 1.
   */
  readonly priorityOrder?: number | null | undefined;
  /**
   * Ngày đề xuất. Mặc định: hôm nay.
   *
   * The day it was proposed. Today where not given.
   */
  readonly proposedOn?: string | null | undefined;
  /**
   * Lý do, bằng lời.
   *
   * Why, in words.
   */
  readonly reason: string;
  /**
   * Định danh của đợt.
   *
   * The id of the round.
   */
  readonly roundId: string;
  /**
   * Mã chức danh quy hoạch.
   *
   * Code of the planned title.
   */
  readonly titleCode: string;
};

/**
 * Đề xuất giữ một lượt.
 *
 * Proposes to keep an entry.
 */
export type ProposeKeepInput = {
  /**
   * Lượt quy hoạch.
   *
   * The entry.
   */
  readonly entryId: string;
  /**
   * Thứ tự ưu tiên cho chức danh, từ 1.
   *
   * The order among candidates for the title, from 1.
   */
  readonly priorityOrder?: number | null | undefined;
  /**
   * Ngày đề xuất. Mặc định: hôm nay.
   *
   * The day it was proposed. Today where not given.
   */
  readonly proposedOn?: string | null | undefined;
  /**
   * Lý do, bằng lời.
   *
   * Why, in words.
   */
  readonly reason: string;
  /**
   * Định danh của đợt.
   *
   * The id of the round.
   */
  readonly roundId: string;
};

/**
 * Đề xuất mức của một người.
 *
 * A rank proposed for a person.
 */
export type ProposeRankInput = {
  /**
   * Các trường hợp bị xếp "không hoàn thành" đã xảy ra.
   *
   * What makes the year not completed, and happened.
   */
  readonly disqualifiers?: ReadonlyArray<RankDisqualifier>;
  /**
   * `version` khi được đọc.
   *
   * Its `version` when it was read.
   */
  readonly expectedVersion: number;
  /**
   * Điểm cả năm, khi xếp loại theo điểm.
   *
   * The points of the year, where points are given.
   */
  readonly points?: GivenPointsInput | null | undefined;
  /**
   * Mức.
   *
   * The rank.
   */
  readonly rank: Rank;
  /**
   * Định danh.
   *
   * Its id.
   */
  readonly reviewId: string;
};

/**
 * Đề xuất đưa một lượt ra khỏi quy hoạch.
 *
 * Proposes to remove an entry.
 */
export type ProposeRemovalInput = {
  /**
   * Lượt quy hoạch.
   *
   * The entry.
   */
  readonly entryId: string;
  /**
   * Ngày đề xuất. Mặc định: hôm nay.
   *
   * The day it was proposed. Today where not given.
   */
  readonly proposedOn?: string | null | undefined;
  /**
   * Lý do, bằng lời.
   *
   * Why, in words.
   */
  readonly reason: string;
  /**
   * Mã lý do.
   *
   * The code of the reason.
   */
  readonly reasonCode: RemovalReason;
  /**
   * Định danh của đợt.
   *
   * The id of the round.
   */
  readonly roundId: string;
};

/**
 * Công khai đến ai.
 *
 * To whom a plan is published.
 */
export const PublicationAudience = {
  /**
   * Cán bộ, đảng viên: người theo dõi công khai xem được.
   *
   * Cadres and Party members: whoever follows publications may read it.
   */
  CADRES_AND_PARTY_MEMBERS: 'CADRES_AND_PARTY_MEMBERS',
  /**
   * Cán bộ chủ chốt.
   *
   * Key officials.
   */
  KEY_OFFICIALS: 'KEY_OFFICIALS',
  /**
   * Cấp ủy.
   *
   * The Party committee.
   */
  PARTY_COMMITTEE: 'PARTY_COMMITTEE',
  /**
   * Người có liên quan.
   *
   * The person concerned.
   */
  PERSON_CONCERNED: 'PERSON_CONCERNED'
} as const;

export type PublicationAudience = typeof PublicationAudience[keyof typeof PublicationAudience];
/**
 * Tình trạng công khai.
 *
 * Where a publication stands.
 */
export const PublicationStatus = {
  /**
   * Đã công khai.
   *
   * Published.
   */
  PUBLISHED: 'PUBLISHED',
  /**
   * Đã thu hồi.
   *
   * Withdrawn.
   */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type PublicationStatus = typeof PublicationStatus[keyof typeof PublicationStatus];
/**
 * Công khai quy hoạch sau một đợt.
 *
 * Publishes the plan that a round left.
 */
export type PublishPlanInput = {
  /**
   * Công khai đến ai.
   *
   * To whom.
   */
  readonly audience: PublicationAudience;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` as it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Từ ngày. Mặc định: hôm nay.
   *
   * From. Today where not given.
   */
  readonly from?: string | null | undefined;
  /**
   * Định danh của đợt.
   *
   * The id of the round.
   */
  readonly roundId: string;
  /**
   * Đến trước ngày; trống: không hạn.
   *
   * Up to, not including; null: without end.
   */
  readonly to?: string | null | undefined;
};

/**
 * Đưa một nghị quyết vào hiệu lực.
 *
 * Puts a resolution in force.
 */
export type PutResolutionInForceInput = {
  /**
   * `version` của nghị quyết khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the resolution when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Từ ngày; không trước ngày ban hành, không sau hôm nay.
   *
   * From this day: not before the issue, not after today.
   */
  readonly on: string;
  /**
   * Định danh nghị quyết.
   *
   * The id of the resolution.
   */
  readonly resolutionId: string;
};

/**
 * Mức xếp loại chất lượng hằng năm.
 *
 * Annual quality ranking.
 */
export const Rank = {
  /**
   * Hoàn thành nhiệm vụ.
   *
   * Completed.
   */
  COMPLETED: 'COMPLETED',
  /**
   * Hoàn thành xuất sắc nhiệm vụ.
   *
   * Excellent.
   */
  EXCELLENT: 'EXCELLENT',
  /**
   * Hoàn thành tốt nhiệm vụ.
   *
   * Good.
   */
  GOOD: 'GOOD',
  /**
   * Không hoàn thành nhiệm vụ.
   *
   * Not completed.
   */
  NOT_COMPLETED: 'NOT_COMPLETED'
} as const;

export type Rank = typeof Rank[keyof typeof Rank];
/**
 * Hai năm không hoàn thành nhiệm vụ dẫn đến điều gì.
 *
 * What two years not completed lead to.
 */
export const RankConsequence = {
  /**
   * Cho thôi việc.
   *
   * The service ends.
   */
  END_OF_SERVICE: 'END_OF_SERVICE',
  /**
   * Bố trí việc có yêu cầu thấp hơn.
   *
   * A position with lower requirements.
   */
  LOWER_POSITION: 'LOWER_POSITION',
  /**
   * Bố trí việc khác hoặc không bổ nhiệm lại.
   *
   * Other work, or no reappointment.
   */
  NO_REAPPOINTMENT: 'NO_REAPPOINTMENT',
  /**
   * Miễn nhiệm, cho thôi làm nhiệm vụ.
   *
   * Removed or relieved of duty.
   */
  REMOVAL: 'REMOVAL'
} as const;

export type RankConsequence = typeof RankConsequence[keyof typeof RankConsequence];
/**
 * Trường hợp bị xếp "không hoàn thành nhiệm vụ" dù đủ điểm.
 *
 * What makes the year not completed, whatever the points.
 */
export const RankDisqualifier = {
  /**
   * Có kết luận suy thoái.
   *
   * Degradation was concluded.
   */
  DEGRADED: 'DEGRADED',
  /**
   * Bị kỷ luật trong năm do vi phạm nhiệm vụ.
   *
   * Disciplined in the year for a violation of duties.
   */
  DISCIPLINED: 'DISCIPLINED',
  /**
   * Đơn vị quản lý liên quan tham nhũng, lãng phí.
   *
   * The unit managed was involved in corruption or waste.
   */
  UNIT_CORRUPTION: 'UNIT_CORRUPTION'
} as const;

export type RankDisqualifier = typeof RankDisqualifier[keyof typeof RankDisqualifier];
/**
 * Thời gian công tác hạn chế việc xếp loại thế nào.
 *
 * How the time worked limits the rank.
 */
export const RankExclusion = {
  /**
   * Nghỉ nhiều tháng nên không xếp cao.
   *
   * So many months of absence that the rank is limited.
   */
  LONG_ABSENCE: 'LONG_ABSENCE',
  /**
   * Công tác chưa đủ tháng để xếp loại.
   *
   * Too few months of work to be ranked.
   */
  SHORT_SERVICE: 'SHORT_SERVICE'
} as const;

export type RankExclusion = typeof RankExclusion[keyof typeof RankExclusion];
/**
 * Một hồ sơ trong quyết định.
 *
 * One of those a decision speaks of.
 */
export type RankedReview = {
  /**
   * `version` khi được đọc.
   *
   * Its `version` when it was read.
   */
  readonly expectedVersion: number;
  /**
   * Mức; để trống: như đề xuất.
   *
   * The rank; left out: the one proposed.
   */
  readonly rank?: Rank | null | undefined;
  /**
   * Định danh.
   *
   * Its id.
   */
  readonly reviewId: string;
};

/**
 * Một trần hoàn thành xuất sắc.
 *
 * A ceiling on excellent.
 */
export type RankingCapInput = {
  /**
   * Tỷ lệ của những ai.
   *
   * Of whom it is a share.
   */
  readonly base: CapBase;
  /**
   * Trong phạm vi nào.
   *
   * Within what it holds.
   */
  readonly per?: CapPer;
  /**
   * Làm tròn.
   *
   * How it is rounded.
   */
  readonly rounding?: Rounding;
  /**
   * Tỷ lệ, %.
   *
   * The share, in percent.
   */
  readonly sharePercent: number;
};

/**
 * Nhận xét về điều gì.
 *
 * What a finding is about.
 */
export const RankingFindingKind = {
  /**
   * Vượt trần xuất sắc của cơ quan.
   *
   * Over the ceiling on "excellent" of a body.
   */
  CAP: 'CAP',
  /**
   * Hậu quả của hai năm không hoàn thành.
   *
   * What two years not completed lead to.
   */
  CONSEQUENCE: 'CONSEQUENCE',
  /**
   * Xếp loại dù thuộc trường hợp "không hoàn thành".
   *
   * Ranked although the year is not completed.
   */
  DISQUALIFIER: 'DISQUALIFIER',
  /**
   * Vượt trần xuất sắc của nhóm có nhiệm vụ tương đồng.
   *
   * Over that of a group of similar duties.
   */
  GROUP_CAP: 'GROUP_CAP',
  /**
   * Xếp cao hơn mức của người nghỉ nhiều tháng.
   *
   * Ranked above what long absence leaves.
   */
  LONG_ABSENCE: 'LONG_ABSENCE',
  /**
   * Không xếp loại người đã công tác đủ tháng.
   *
   * Not ranked for too few months, which are enough.
   */
  LONG_SERVICE: 'LONG_SERVICE',
  /**
   * Mức khác với số điểm.
   *
   * The rank is not that of the points.
   */
  POINTS: 'POINTS',
  /**
   * Điểm năm khác trung bình các kỳ.
   *
   * The points of the year are not the mean of its parts.
   */
  POINTS_NOT_MEAN: 'POINTS_NOT_MEAN',
  /**
   * Xếp loại người công tác chưa đủ tháng.
   *
   * Ranked with too few months of work.
   */
  SHORT_SERVICE: 'SHORT_SERVICE'
} as const;

export type RankingFindingKind = typeof RankingFindingKind[keyof typeof RankingFindingKind];
/**
 * Bổ nhiệm lại, cùng các chức danh.
 *
 * Reappoints to the same titles.
 */
export type ReappointInput = {
  /**
   * Định danh của lần giữ chức vụ.
   *
   * The id of the office.
   */
  readonly appointmentId: string;
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * `version` của lần giữ chức vụ khi được đọc; đã đổi thì CONFLICT.
   *
   * `version` of the office as it was read; CONFLICT when changed.
   */
  readonly expectedVersion: number;
  /**
   * Từ ngày.
   *
   * From this day.
   */
  readonly from: string;
  /**
   * Lý do.
   *
   * Why.
   */
  readonly reason?: string | null | undefined;
  /**
   * Đến trước ngày, nếu có thời hạn.
   *
   * Up to, not including, where there is a term.
   */
  readonly until?: string | null | undefined;
};

/**
 * Một lần không làm việc.
 *
 * Days of an office that were not worked.
 */
export type RecordAbsenceInput = {
  /**
   * Thay cho lần nghỉ đã ghi sai này.
   *
   * In place of this one, which was recorded wrongly.
   */
  readonly corrects?: Correction | null | undefined;
  /**
   * Từ ngày.
   *
   * From this day.
   */
  readonly from: string;
  /**
   * Vì lý do gì.
   *
   * What for.
   */
  readonly kind: AbsenceKind;
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly personId: string;
  /**
   * Đến trước ngày.
   *
   * Up to, not including.
   */
  readonly to?: string | null | undefined;
  /**
   * Đơn vị có vào ngày đầu.
   *
   * The unit in force on the first day.
   */
  readonly unit: UnitRef;
};

/**
 * Tự xếp loại của tập thể.
 *
 * How a collective ranked itself.
 */
export type RecordCollectiveSelfAssessmentInput = {
  /**
   * Tập thể.
   *
   * The collective.
   */
  readonly collective: Collective;
  /**
   * `version` khi được đọc; để trống khi chưa bắt đầu.
   *
   * The `version` when it was read; left out where nothing was begun.
   */
  readonly expectedVersion?: number | null | undefined;
  /**
   * Mức.
   *
   * The rank.
   */
  readonly rank: Rank;
  /**
   * Đơn vị có vào ngày cuối năm.
   *
   * The unit in force on the last day of the year.
   */
  readonly unit: UnitRef;
  /**
   * Năm xếp loại.
   *
   * The year that is ranked.
   */
  readonly year: number;
};

/**
 * Một trình độ và giấy tờ của nó.
 *
 * A level, and what proves it.
 */
export type RecordCredentialInput = {
  /**
   * Ngày: đơn vị phải có hiệu lực.
   *
   * The day: the unit has to be in force.
   */
  readonly at: string;
  /**
   * Sửa điều đã ghi này; để trống: ghi mới.
   *
   * In place of this record; null: a new one.
   */
  readonly corrects?: Correction | null | undefined;
  /**
   * Văn bằng, chứng chỉ.
   *
   * The document.
   */
  readonly document?: CredentialDocument | null | undefined;
  /**
   * Chuyên ngành.
   *
   * Field of study.
   */
  readonly field?: string | null | undefined;
  /**
   * Có từ ngày.
   *
   * Held since.
   */
  readonly heldFrom: string;
  /**
   * Loại.
   *
   * Kind.
   */
  readonly kind: CredentialKind;
  /**
   * Mã trình độ của danh mục, hoặc chữ nếu loại này không có danh mục.
   *
   * Code of the level, or words where its kind has no list.
   */
  readonly level: string;
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly personId: string;
  /**
   * Biết ngày đến mức nào.
   *
   * How exactly that is known.
   */
  readonly precision?: HeldPrecision;
  /**
   * Đơn vị có sổ.
   *
   * The unit whose file it is.
   */
  readonly unit: UnitRef;
};

/**
 * Một quyết định kỷ luật.
 *
 * A discipline.
 */
export type RecordDisciplineInput = {
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * Hết hiệu lực từ ngày, nếu đã định.
   *
   * Counts no more from, where set.
   */
  readonly endsOn?: string | null | undefined;
  /**
   * Hình thức.
   *
   * Kind.
   */
  readonly kind: DisciplineKind;
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly personId: string;
  /**
   * Của bên nào.
   *
   * By whose rules.
   */
  readonly scheme: DisciplineScheme;
  /**
   * Đơn vị khi ra quyết định.
   *
   * The unit at the time of the decision.
   */
  readonly unit: UnitRef;
};

/**
 * Ý kiến của cuộc họp.
 *
 * The opinion of a meeting.
 */
export type RecordMeetingOpinionInput = {
  /**
   * Số người đồng ý.
   *
   * Persons who agreed.
   */
  readonly agree: number;
  /**
   * `version` khi được đọc.
   *
   * Its `version` when it was read.
   */
  readonly expectedVersion: number;
  /**
   * Nội dung, như trong biên bản.
   *
   * What it says, as in the minutes.
   */
  readonly opinion: string;
  /**
   * Số người dự họp.
   *
   * Persons present.
   */
  readonly present: number;
  /**
   * Mức.
   *
   * The rank.
   */
  readonly rank: Rank;
  /**
   * Định danh.
   *
   * Its id.
   */
  readonly reviewId: string;
};

/**
 * Một bước giới thiệu đã họp.
 *
 * A step of nomination that was held.
 */
export type RecordNominationStepInput = {
  /**
   * Phiếu của từng đề xuất; trống khi bước này không bỏ phiếu.
   *
   * The votes on each proposal; empty where nothing is put to the vote.
   */
  readonly ballots?: ReadonlyArray<NominationBallotInput>;
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` as it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Ngày họp.
   *
   * The day it was held.
   */
  readonly heldOn: string;
  /**
   * Bước thứ mấy của trình tự.
   *
   * Which step of the procedure it is.
   */
  readonly ordinal: number;
  /**
   * Số có mặt.
   *
   * How many were present.
   */
  readonly present: number;
  /**
   * Định danh của đợt.
   *
   * The id of the round.
   */
  readonly roundId: string;
  /**
   * Số triệu tập.
   *
   * How many were summoned.
   */
  readonly summoned: number;
};

/**
 * Một thời gian là đảng viên.
 *
 * A membership of the Party.
 */
export type RecordPartyMembershipInput = {
  /**
   * Ngày: đơn vị phải có hiệu lực.
   *
   * The day: the unit has to be in force.
   */
  readonly at: string;
  /**
   * Sửa điều đã ghi này; để trống: ghi mới.
   *
   * In place of this record; null: a new one.
   */
  readonly corrects?: Correction | null | undefined;
  /**
   * Không còn là đảng viên từ ngày.
   *
   * A member up to.
   */
  readonly endedOn?: string | null | undefined;
  /**
   * Ngày vào Đảng.
   *
   * Joined on.
   */
  readonly joinedOn: string;
  /**
   * Biết ngày đến mức nào.
   *
   * How exactly that is known.
   */
  readonly joinedPrecision?: DatePrecision;
  /**
   * Ngày chính thức.
   *
   * Official since.
   */
  readonly officialOn?: string | null | undefined;
  /**
   * Biết ngày đến mức nào.
   *
   * How exactly that is known.
   */
  readonly officialPrecision?: DatePrecision;
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly personId: string;
  /**
   * Đơn vị có sổ.
   *
   * The unit whose file it is.
   */
  readonly unit: UnitRef;
};

/**
 * Điểm của một tháng hoặc quý.
 *
 * The points of a month or a quarter.
 */
export type RecordPeriodScoreInput = {
  /**
   * `version` khi sửa; để trống khi kỳ chưa có điểm.
   *
   * The `version` where it is changed; left out where there is no score.
   */
  readonly expectedVersion?: number | null | undefined;
  /**
   * Tiêu chí chung.
   *
   * General criteria.
   */
  readonly general: string;
  /**
   * Tháng hay quý.
   *
   * A month or a quarter.
   */
  readonly kind: ScorePeriod;
  /**
   * Tháng 1–12 hoặc quý 1–4.
   *
   * Month 1–12, or quarter 1–4.
   */
  readonly number: number;
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly personId: string;
  /**
   * Kết quả nhiệm vụ.
   *
   * Results of tasks.
   */
  readonly tasks: string;
  /**
   * Đơn vị có vào ngày cuối kỳ.
   *
   * The unit in force on the last day of the period.
   */
  readonly unit: UnitRef;
  /**
   * Năm.
   *
   * The year.
   */
  readonly year: number;
};

/**
 * Nghị quyết của một đơn vị.
 *
 * A resolution of a unit.
 */
export type RecordResolutionInput = {
  /**
   * Nội dung.
   *
   * What it says.
   */
  readonly resolution: ResolutionFactsInput;
  /**
   * Đơn vị ban hành hoặc được ban hành cho, thuộc cấp nào cũng được, có vào ngày ban hành.
   *
   * The unit whose resolution it is, of any tier, in force on the day of issue.
   */
  readonly unit: UnitRef;
};

/**
 * Tự xếp loại của một người.
 *
 * How a person ranked himself.
 */
export type RecordSelfAssessmentInput = {
  /**
   * `version` khi được đọc; để trống khi chưa bắt đầu.
   *
   * The `version` when it was read; left out where nothing was begun.
   */
  readonly expectedVersion?: number | null | undefined;
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly personId: string;
  /**
   * Điểm tự chấm, khi xếp loại theo điểm.
   *
   * The points given to oneself, where points are given.
   */
  readonly points?: string | null | undefined;
  /**
   * Mức.
   *
   * The rank.
   */
  readonly rank: Rank;
  /**
   * Đơn vị có vào ngày cuối năm.
   *
   * The unit in force on the last day of the year.
   */
  readonly unit: UnitRef;
  /**
   * Năm xếp loại.
   *
   * The year that is ranked.
   */
  readonly year: number;
};

/**
 * Một người mới trong sổ.
 *
 * A person new to the file.
 */
export type RegisterPersonInput = {
  /**
   * Ngày: đơn vị phải có hiệu lực.
   *
   * The day: the unit has to be in force.
   */
  readonly at: string;
  /**
   * Ngày sinh; ngày đầu nếu chỉ biết tháng, năm.
   *
   * Date of birth; the first day of what is known.
   */
  readonly birthDate: string;
  /**
   * Biết ngày đến mức nào.
   *
   * How exactly that is known.
   */
  readonly birthPrecision?: DatePrecision;
  /**
   * Dân tộc.
   *
   * Ethnicity.
   */
  readonly ethnicity?: Ethnicity | null | undefined;
  /**
   * Họ và tên.
   *
   * Full name.
   */
  readonly fullName: string;
  /**
   * Mã của đơn vị; để trống thì hệ thống đặt.
   *
   * The unit’s own key; made up where left out.
   */
  readonly key?: string | null | undefined;
  /**
   * Đã kiểm tra: là người khác, dù trùng họ tên và ngày sinh với người trong sổ.
   *
   * Checked: somebody else, although the file knows that name and date of birth.
   */
  readonly namesake?: boolean;
  /**
   * Ghi chú.
   *
   * A note.
   */
  readonly note?: string | null | undefined;
  /**
   * Số định danh cá nhân, 12 chữ số; được niêm phong.
   *
   * Personal identifier, 12 digits; kept sealed.
   */
  readonly personalIdentifier?: string | null | undefined;
  /**
   * Mã tôn giáo của danh mục.
   *
   * Code of the religion in its list.
   */
  readonly religion?: string | null | undefined;
  /**
   * Giới tính.
   *
   * Sex.
   */
  readonly sex: Sex;
  /**
   * Đơn vị có sổ.
   *
   * The unit whose file it is.
   */
  readonly unit: UnitRef;
};

/**
 * Một đề xuất không được duyệt.
 *
 * A proposal that is not approved.
 */
export type RejectedProposalInput = {
  /**
   * Đề xuất.
   *
   * The proposal.
   */
  readonly proposalId: string;
  /**
   * Lý do, bằng lời.
   *
   * Why, in words.
   */
  readonly reason: string;
};

/**
 * Lý do đưa ra khỏi quy hoạch.
 *
 * Why somebody is removed from a plan.
 */
export const RemovalReason = {
  /**
   * Đã được bổ nhiệm, bầu giữ chức danh.
   *
   * Appointed or elected to the title.
   */
  APPOINTED: 'APPOINTED',
  /**
   * Bị kỷ luật, vi phạm quy định.
   *
   * Disciplined, or violated rules.
   */
  DISCIPLINED: 'DISCIPLINED',
  /**
   * Sức khỏe.
   *
   * Health.
   */
  HEALTH: 'HEALTH',
  /**
   * Lý do khác.
   *
   * Another reason.
   */
  OTHER: 'OTHER',
  /**
   * Quá tuổi.
   *
   * Over age.
   */
  OVER_AGE: 'OVER_AGE',
  /**
   * Theo nguyện vọng.
   *
   * At one’s own request.
   */
  OWN_REQUEST: 'OWN_REQUEST',
  /**
   * Không đủ tiêu chuẩn chính trị.
   *
   * Does not meet the political standards.
   */
  POLITICAL_STANDARD: 'POLITICAL_STANDARD',
  /**
   * Không còn đáp ứng tiêu chuẩn, điều kiện.
   *
   * No longer meets standards or conditions.
   */
  STANDARD_NOT_MET: 'STANDARD_NOT_MET',
  /**
   * Không hoàn thành nhiệm vụ.
   *
   * Did not complete the tasks.
   */
  TASKS_NOT_COMPLETED: 'TASKS_NOT_COMPLETED',
  /**
   * Chuyển công tác đi nơi khác.
   *
   * Transferred elsewhere.
   */
  TRANSFERRED_OUT: 'TRANSFERRED_OUT'
} as const;

export type RemovalReason = typeof RemovalReason[keyof typeof RemovalReason];
/**
 * Tên mới của tài khoản.
 *
 * New names of an account.
 */
export type RenameAccountInput = {
  /**
   * Định danh tài khoản.
   *
   * The id of the account.
   */
  readonly accountId: string;
  /**
   * `version` của tài khoản khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the account when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Tên đăng nhập; trống: không có.
   *
   * The login name; null: none.
   */
  readonly login?: string | null | undefined;
  /**
   * Tên.
   *
   * The name.
   */
  readonly name: string;
};

/**
 * Tiêu chuẩn chức danh đòi hỏi về mặt nào.
 *
 * What a title standard asks for.
 */
export const Requirement = {
  /**
   * Lý luận chính trị.
   *
   * Political theory.
   */
  POLITICAL_THEORY: 'POLITICAL_THEORY',
  /**
   * Trình độ chuyên môn.
   *
   * Professional qualification.
   */
  PROFESSIONAL: 'PROFESSIONAL',
  /**
   * Quản lý nhà nước.
   *
   * State management.
   */
  STATE_MANAGEMENT: 'STATE_MANAGEMENT'
} as const;

export type Requirement = typeof Requirement[keyof typeof Requirement];
/**
 * Việc làm được với nghị quyết.
 *
 * What can be done with a resolution.
 */
export const ResolutionEvent = {
  /**
   * Thêm chỉ tiêu: `addTarget`.
   *
   * Add a target: `addTarget`.
   */
  ADD_TARGET: 'ADD_TARGET',
  /**
   * Đánh giá chỉ tiêu định tính: `assessTarget`.
   *
   * Assess a qualitative target: `assessTarget`.
   */
  ASSESS_TARGET: 'ASSESS_TARGET',
  /**
   * Kết thúc: `closeResolution`.
   *
   * Close it: `closeResolution`.
   */
  CLOSE: 'CLOSE',
  /**
   * Sửa cho đúng văn bản: `correctResolution`.
   *
   * Correct the copy: `correctResolution`.
   */
  CORRECT: 'CORRECT',
  /**
   * Sửa chỉ tiêu của dự thảo: `reviseTarget`.
   *
   * Correct a target of a draft: `reviseTarget`.
   */
  CORRECT_TARGET: 'CORRECT_TARGET',
  /**
   * Đưa vào hiệu lực: `putResolutionInForce`.
   *
   * Put it in force: `putResolutionInForce`.
   */
  PUT_IN_FORCE: 'PUT_IN_FORCE',
  /**
   * Thay bằng nghị quyết khác: `closeResolution` với `replacedBy`.
   *
   * Replace it: `closeResolution` with `replacedBy`.
   */
  REPLACE: 'REPLACE',
  /**
   * Điều chỉnh chỉ tiêu từ một ngày: `reviseTarget`.
   *
   * Revise a target from a day on: `reviseTarget`.
   */
  REVISE_TARGET: 'REVISE_TARGET',
  /**
   * Rút chỉ tiêu: `withdrawTarget`.
   *
   * Withdraw a target: `withdrawTarget`.
   */
  WITHDRAW_TARGET: 'WITHDRAW_TARGET'
} as const;

export type ResolutionEvent = typeof ResolutionEvent[keyof typeof ResolutionEvent];
/**
 * Nội dung nghị quyết, như trong văn bản.
 *
 * What the document says of itself.
 */
export type ResolutionFactsInput = {
  /**
   * Ngày ban hành, không sau hôm nay.
   *
   * The day of issue, not after today.
   */
  readonly issuedOn: string;
  /**
   * Cơ quan ban hành.
   *
   * Who issued it.
   */
  readonly issuer: string;
  /**
   * Loại.
   *
   * Its kind.
   */
  readonly kind: ResolutionKind;
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note?: string | null | undefined;
  /**
   * Số, ký hiệu.
   *
   * Its number.
   */
  readonly number: string;
  /**
   * Định hướng đến năm.
   *
   * The year it looks ahead to.
   */
  readonly orientationYear?: number | null | undefined;
  /**
   * Năm đầu của giai đoạn.
   *
   * First year of its period.
   */
  readonly periodFrom: number;
  /**
   * Năm cuối của giai đoạn.
   *
   * Last year of its period.
   */
  readonly periodTo: number;
  /**
   * Trích yếu bằng tiếng Anh.
   *
   * Its title, in English.
   */
  readonly titleEn?: string | null | undefined;
  /**
   * Trích yếu.
   *
   * Its title, in Vietnamese.
   */
  readonly titleVi: string;
  /**
   * Đã đối chiếu với văn bản.
   *
   * Whether it was checked against the document.
   */
  readonly verified?: boolean;
};

/**
 * Loại nghị quyết.
 *
 * The kind of a resolution.
 */
export const ResolutionKind = {
  /**
   * Nghị quyết đại hội.
   *
   * Of a congress.
   */
  CONGRESS: 'CONGRESS',
  /**
   * Kế hoạch, chương trình của đơn vị.
   *
   * A plan or programme of the unit.
   */
  PLAN: 'PLAN',
  /**
   * Nghị quyết của cấp ủy tỉnh, thành phố.
   *
   * Of a provincial Party committee.
   */
  PROVINCE: 'PROVINCE'
} as const;

export type ResolutionKind = typeof ResolutionKind[keyof typeof ResolutionKind];
/**
 * Trạng thái của nghị quyết vào một ngày.
 *
 * The state of a resolution on a day.
 */
export const ResolutionState = {
  /**
   * Đã kết thúc.
   *
   * Over.
   */
  CLOSED: 'CLOSED',
  /**
   * Hồ sơ đang được nhập; văn bản đã ban hành.
   *
   * Its record is being made; the document was issued.
   */
  DRAFT: 'DRAFT',
  /**
   * Đang có hiệu lực.
   *
   * In force.
   */
  IN_FORCE: 'IN_FORCE',
  /**
   * Đã được thay thế.
   *
   * Replaced by another one.
   */
  REPLACED: 'REPLACED'
} as const;

export type ResolutionState = typeof ResolutionState[keyof typeof ResolutionState];
/**
 * Trường mà tài khoản này không được xem ở người này: giá trị để trống không có nghĩa là không có.
 *
 * A field this account may not see of this person: that it is null does not mean that there is none.
 */
export const RestrictedField = {
  /**
   * Kỷ luật.
   *
   * Disciplines.
   */
  DISCIPLINE: 'DISCIPLINE',
  /**
   * Dân tộc.
   *
   * Ethnicity.
   */
  ETHNICITY: 'ETHNICITY',
  /**
   * Ngày vào Đảng, ngày chính thức.
   *
   * Party membership: both dates.
   */
  PARTY_MEMBERSHIP: 'PARTY_MEMBERSHIP',
  /**
   * Số định danh cá nhân.
   *
   * Personal identifier.
   */
  PERSONAL_IDENTIFIER: 'PERSONAL_IDENTIFIER',
  /**
   * Tôn giáo.
   *
   * Religion.
   */
  RELIGION: 'RELIGION'
} as const;

export type RestrictedField = typeof RestrictedField[keyof typeof RestrictedField];
/**
 * Việc xếp loại nào, như khi được đọc.
 *
 * Which review, as it was when it was read.
 */
export type ReviewChange = {
  /**
   * `version` khi được đọc.
   *
   * Its `version` when it was read.
   */
  readonly expectedVersion: number;
  /**
   * Định danh.
   *
   * Its id.
   */
  readonly reviewId: string;
};

/**
 * Bước của việc xếp loại.
 *
 * A step of ranking a year.
 */
export const ReviewEvent = {
  /**
   * Tự xếp loại.
   *
   * Ranking oneself.
   */
  ASSESS: 'ASSESS',
  /**
   * Sửa bằng quyết định mới.
   *
   * Correcting by a new decision.
   */
  CORRECT: 'CORRECT',
  /**
   * Quyết định xếp loại.
   *
   * Deciding the rank.
   */
  DECIDE: 'DECIDE',
  /**
   * Không xếp loại.
   *
   * Leaving the year without a rank.
   */
  EXCLUDE: 'EXCLUDE',
  /**
   * Ý kiến của cuộc họp.
   *
   * The opinion of the meeting.
   */
  GIVE_OPINION: 'GIVE_OPINION',
  /**
   * Thông báo kết quả.
   *
   * Telling the outcome.
   */
  NOTIFY: 'NOTIFY',
  /**
   * Đề xuất mức.
   *
   * Proposing a rank.
   */
  PROPOSE: 'PROPOSE'
} as const;

export type ReviewEvent = typeof ReviewEvent[keyof typeof ReviewEvent];
/**
 * Việc xếp loại đã đến bước nào.
 *
 * How far the ranking of a year has come.
 */
export const ReviewStatus = {
  /**
   * Đã có quyết định.
   *
   * The rank was decided.
   */
  DECIDED: 'DECIDED',
  /**
   * Đã thông báo kết quả.
   *
   * The outcome was told.
   */
  NOTIFIED: 'NOTIFIED',
  /**
   * Không xếp loại, có lý do.
   *
   * Not ranked, with a reason.
   */
  NOT_RANKED: 'NOT_RANKED',
  /**
   * Cuộc họp đã cho ý kiến.
   *
   * The meeting has given its opinion.
   */
  OPINION_GIVEN: 'OPINION_GIVEN',
  /**
   * Đã đề xuất mức.
   *
   * A rank was proposed.
   */
  PROPOSED: 'PROPOSED',
  /**
   * Đã tự xếp loại.
   *
   * Ranked by oneself.
   */
  SELF_ASSESSED: 'SELF_ASSESSED'
} as const;

export type ReviewStatus = typeof ReviewStatus[keyof typeof ReviewStatus];
/**
 * Nội dung mới của một dòng kế hoạch.
 *
 * What a line says from now on.
 */
export type RevisePlanLineInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Toàn bộ nội dung mới.
   *
   * All of what it says.
   */
  readonly line: TrainingSeatsInput;
  /**
   * Định danh của dòng kế hoạch.
   *
   * The id of the line.
   */
  readonly lineId: string;
};

/**
 * Điều chỉnh một chỉ tiêu: nội dung cũ còn nguyên cho các ngày trước. Bằng quyết định thì từ ngày ký, bằng lý do thì từ hôm nay; với dự thảo thì sửa tại chỗ, không nêu gì.
 *
 * Revises a target: the former terms stay those of the days before. By a decision from the day it was signed, by a reason from today; a draft is corrected where it stands, and neither is given.
 */
export type ReviseTargetInput = {
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision?: DecisionInput | null | undefined;
  /**
   * `version` của chỉ tiêu khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the target when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Lý do.
   *
   * Why.
   */
  readonly reason?: string | null | undefined;
  /**
   * Định danh chỉ tiêu.
   *
   * The id of the target.
   */
  readonly targetId: string;
  /**
   * Toàn bộ nội dung mới.
   *
   * All of what it says now.
   */
  readonly terms: TargetTermsInput;
};

/**
 * Thu hồi một mã truy cập.
 *
 * Revokes a token.
 */
export type RevokeTokenInput = {
  /**
   * Định danh tài khoản.
   *
   * The id of the account.
   */
  readonly accountId: string;
  /**
   * `version` của tài khoản khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the account when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của mã.
   *
   * The id of the token.
   */
  readonly tokenId: string;
};

/**
 * Vai trò: một tập quyền có tên.
 *
 * A role: a named set of permissions.
 */
export const Role = {
  /**
   * Người phân tích: số liệu đã kiểm soát tiết lộ.
   *
   * Analyst: figures under disclosure control.
   */
  ANALYST: 'ANALYST',
  /**
   * Thanh tra: ai đã sửa, ai đã xem.
   *
   * Inspector: who changed and who read what.
   */
  INSPECTOR: 'INSPECTOR',
  /**
   * Người vận hành: tài khoản, chuỗi nhật ký; không thấy người nào.
   *
   * Operator: accounts, the audit chain; sees no persons.
   */
  OPERATOR: 'OPERATOR',
  /**
   * Cán bộ tổ chức: đọc và ghi người của mọi đơn vị bên dưới.
   *
   * Personnel officer: reads and writes the persons of every unit below.
   */
  PERSONNEL_OFFICER: 'PERSONNEL_OFFICER',
  /**
   * Người theo dõi quy hoạch đã công khai.
   *
   * Follows what was published of the plan of succession.
   */
  PUBLICATION_READER: 'PUBLICATION_READER',
  /**
   * Hệ thống của cơ quan cấp trên: số liệu chính xác, không thấy người nào.
   *
   * A superior office’s system: exact figures, never a person.
   */
  SUPERIOR_SYSTEM: 'SUPERIOR_SYSTEM',
  /**
   * Công chức của phường, xã: đọc và ghi người của đơn vị.
   *
   * Ward officer: reads and writes its persons.
   */
  WARD_OFFICER: 'WARD_OFFICER'
} as const;

export type Role = typeof Role[keyof typeof Role];
/**
 * Tỷ lệ ra số người lẻ thì làm tròn thế nào.
 *
 * How a share that is no whole number of persons becomes one.
 */
export const Rounding = {
  /**
   * Làm tròn xuống.
   *
   * Down.
   */
  DOWN: 'DOWN',
  /**
   * Làm tròn gần nhất, nửa thì lên.
   *
   * To the nearest, halves up.
   */
  NEAREST: 'NEAREST',
  /**
   * Làm tròn lên.
   *
   * Up.
   */
  UP: 'UP'
} as const;

export type Rounding = typeof Rounding[keyof typeof Rounding];
/**
 * Nhóm quy định của sổ quy định.
 *
 * A family of rules of the rulebook.
 */
export const RuleFamily = {
  /**
   * Danh mục khóa đào tạo, bồi dưỡng.
   *
   * The catalogue of courses.
   */
  COURSE: 'COURSE',
  /**
   * Chức danh thuộc diện cán bộ chủ chốt; luật không liệt kê, địa phương quyết định.
   *
   * Titles of key officials; no law lists them, a locality decides.
   */
  KEY_TITLE: 'KEY_TITLE',
  /**
   * Các bước giới thiệu nhân sự quy hoạch.
   *
   * Steps of nomination for succession planning.
   */
  NOMINATION_STEP: 'NOMINATION_STEP',
  /**
   * Giới hạn, cơ cấu của quy hoạch.
   *
   * Limits and composition of succession planning.
   */
  PLANNING_LIMIT: 'PLANNING_LIMIT',
  /**
   * Nhiệm kỳ quy hoạch.
   *
   * Terms that planning is made for.
   */
  PLANNING_TERM: 'PLANNING_TERM',
  /**
   * Số lượng cán bộ, công chức theo loại đơn vị, chưa gồm số tăng thêm.
   *
   * Cadres and civil servants by class of unit, before any increment.
   */
  QUOTA: 'QUOTA',
  /**
   * Trần tỷ lệ hoàn thành xuất sắc.
   *
   * Ceilings on the share ranked excellent.
   */
  RANKING_CAP: 'RANKING_CAP',
  /**
   * Lý do đưa ra khỏi quy hoạch.
   *
   * Grounds of removal from succession planning.
   */
  REMOVAL_GROUND: 'REMOVAL_GROUND',
  /**
   * Tuổi nghỉ hưu theo năm.
   *
   * Ages of retirement by year.
   */
  RETIREMENT_AGE: 'RETIREMENT_AGE',
  /**
   * Tiêu chuẩn chức danh.
   *
   * Standards of titles.
   */
  STANDARD: 'STANDARD',
  /**
   * Danh mục chức danh.
   *
   * The catalogue of titles.
   */
  TITLE: 'TITLE',
  /**
   * Thứ bậc giữa các chức danh: số lớn hơn là cao hơn.
   *
   * Where titles stand among each other: the larger the higher.
   */
  TITLE_LEVEL: 'TITLE_LEVEL',
  /**
   * Phân loại đơn vị, do địa phương quyết định.
   *
   * The class of a unit, which a locality decides.
   */
  UNIT_CLASS: 'UNIT_CLASS'
} as const;

export type RuleFamily = typeof RuleFamily[keyof typeof RuleFamily];
/**
 * Số của quy định đếm bằng gì.
 *
 * In what the number of a rule counts.
 */
export const RuleMeasure = {
  /**
   * Bậc: lớn hơn là cao hơn.
   *
   * A level: the larger the higher.
   */
  LEVEL: 'LEVEL',
  /**
   * Tháng tuổi.
   *
   * Months of life.
   */
  MONTHS: 'MONTHS',
  /**
   * Phần trăm.
   *
   * Percent.
   */
  PERCENT: 'PERCENT',
  /**
   * Người.
   *
   * Persons.
   */
  PERSONS: 'PERSONS',
  /**
   * Chức danh.
   *
   * Titles.
   */
  TITLES: 'TITLES'
} as const;

export type RuleMeasure = typeof RuleMeasure[keyof typeof RuleMeasure];
/**
 * Xếp loại bằng cách nào.
 *
 * How a rank is found.
 */
export const ScaleMethod = {
  /**
   * Theo tiêu chí, phải đạt tất cả.
   *
   * By criteria, all of which are met.
   */
  CRITERIA: 'CRITERIA',
  /**
   * Theo điểm.
   *
   * By points.
   */
  POINTS: 'POINTS'
} as const;

export type ScaleMethod = typeof ScaleMethod[keyof typeof ScaleMethod];
/**
 * Kỳ chấm điểm.
 *
 * The part of a year that is scored.
 */
export const ScorePeriod = {
  /**
   * Tháng.
   *
   * A month.
   */
  MONTH: 'MONTH',
  /**
   * Quý.
   *
   * A quarter.
   */
  QUARTER: 'QUARTER'
} as const;

export type ScorePeriod = typeof ScorePeriod[keyof typeof ScorePeriod];
/**
 * Cử những người này bằng một quyết định.
 *
 * Sends these persons by one decision.
 */
export type SendToTrainingInput = {
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: DecisionInput;
  /**
   * Các đề cử, nhiều nhất 100.
   *
   * The nominations, at most 100.
   */
  readonly nominations: ReadonlyArray<TrainingChangeInput>;
};

/**
 * Giới tính.
 *
 * Sex.
 */
export const Sex = {
  /**
   * Nữ.
   *
   * Female.
   */
  FEMALE: 'FEMALE',
  /**
   * Nam.
   *
   * Male.
   */
  MALE: 'MALE'
} as const;

export type Sex = typeof Sex[keyof typeof Sex];
/**
 * Nhóm có tỷ lệ trong quy hoạch.
 *
 * A group whose share in a plan is looked at.
 */
export const ShareGroup = {
  /**
   * Người dân tộc thiểu số.
   *
   * Ethnic minorities.
   */
  ETHNIC_MINORITY: 'ETHNIC_MINORITY',
  /**
   * Nữ.
   *
   * Women.
   */
  WOMEN: 'WOMEN',
  /**
   * Cán bộ trẻ, theo tuổi của quy định.
   *
   * The young, by the age of the rule.
   */
  YOUNG: 'YOUNG'
} as const;

export type ShareGroup = typeof ShareGroup[keyof typeof ShareGroup];
/**
 * Vì sao không nêu số đếm.
 *
 * Why a count is not given.
 */
export const ShareWithheld = {
  /**
   * Không quy định nào của ngày đó nêu tuổi trẻ.
   *
   * No rule of the day says who is young.
   */
  NO_AGE: 'NO_AGE',
  /**
   * Dữ liệu nhạy cảm: cần roster:sensitive tại đơn vị.
   *
   * Sensitive data: needs roster:sensitive over the unit.
   */
  SENSITIVE: 'SENSITIVE'
} as const;

export type ShareWithheld = typeof ShareWithheld[keyof typeof ShareWithheld];
/**
 * Một người đứng ở đâu so với một tiêu chuẩn của một chức danh đang giữ, vào ngày đó.
 *
 * Where a person stands with one standard of one title held, on that day.
 */
export const StandardStatus = {
  /**
   * Thấp hơn tiêu chuẩn nhưng đạt mức mà ngoại lệ của luật cho phép.
   *
   * Below the standard, but at the level the exception of a law allows.
   */
  EXEMPT: 'EXEMPT',
  /**
   * Chưa đạt, còn thời hạn chuyển tiếp đến `transitionTo`.
   *
   * Not met yet; the transition runs up to `transitionTo`.
   */
  IN_TRANSITION: 'IN_TRANSITION',
  /**
   * Đạt.
   *
   * Met.
   */
  MET: 'MET',
  /**
   * Chưa đạt, và không còn thời hạn chuyển tiếp.
   *
   * Not met, and no transition runs.
   */
  NOT_MET: 'NOT_MET',
  /**
   * Chưa biết trình độ, hoặc chưa tới một mức mà văn bản chưa đối chiếu (`legalBasis.verified` là `false`).
   *
   * The level is not known, or it falls short of a level that was not checked against its text (`legalBasis.verified` is `false`).
   */
  UNKNOWN: 'UNKNOWN'
} as const;

export type StandardStatus = typeof StandardStatus[keyof typeof StandardStatus];
/**
 * Mốc so sánh.
 *
 * The figure it starts from.
 */
export type TargetBaselineInput = {
  /**
   * Ngày của mốc, trước hạn.
   *
   * Its day, before the target is due.
   */
  readonly on: string;
  /**
   * Phần trăm với dấu chấm thập phân như `75`, `33.5`, hoặc phân số của tổng thể như `2/3`; số nguyên với số đếm.
   *
   * Percent with a decimal point such as `75` or `33.5`, or a fraction of the whole such as `2/3`; a whole number for a count.
   */
  readonly value: string;
};

/**
 * Nhóm mà chỉ tiêu nói về.
 *
 * The group a target is about.
 */
export type TargetGroupInput = {
  /**
   * Chiều mà chỉ tiêu thống kê cho phép.
   *
   * A dimension the indicator allows.
   */
  readonly dimension: IndicatorDimension;
  /**
   * Khóa, như `CADRE`, `2022`, `2025-2030`.
   *
   * Its key, such as `CADRE`, `2022`, `2025-2030`.
   */
  readonly key: string;
};

/**
 * Loại chỉ tiêu.
 *
 * The kind of a target.
 */
export const TargetKind = {
  /**
   * Định lượng: so với số liệu của một chỉ tiêu thống kê.
   *
   * Measured: answered by an indicator.
   */
  INDICATOR: 'INDICATOR',
  /**
   * Định tính: có đánh giá bằng lời.
   *
   * Qualitative: answered by a judgement.
   */
  QUALITATIVE: 'QUALITATIVE'
} as const;

export type TargetKind = typeof TargetKind[keyof typeof TargetKind];
/**
 * Chỉ tiêu định lượng đòi hỏi gì.
 *
 * What a measured target asks.
 */
export type TargetMeasureInput = {
  /**
   * Mốc so sánh: không có thì trước hạn chỉ nói được "đạt" hay chưa rõ.
   *
   * The baseline: without one nothing but "met" can be said before the target is due.
   */
  readonly baseline?: TargetBaselineInput | null | undefined;
  /**
   * Với chỉ tiêu tính theo kỳ: đếm từ ngày này; mặc định từ đầu giai đoạn của nghị quyết.
   *
   * Of an indicator of a period: facts count from this day; from the begin of the resolution’s period by default.
   */
  readonly countedFrom?: string | null | undefined;
  /**
   * Chỉ tính nhóm này.
   *
   * Only this group counts.
   */
  readonly group?: TargetGroupInput | null | undefined;
  /**
   * Chỉ tiêu thống kê.
   *
   * The indicator.
   */
  readonly indicator: IndicatorCode;
  /**
   * So sánh.
   *
   * The comparison.
   */
  readonly operator: TargetOperator;
  /**
   * Đơn vị tính, phải đúng với chỉ tiêu thống kê.
   *
   * In what it is told; must be that of the indicator.
   */
  readonly unit: TargetUnit;
  /**
   * Phần trăm với dấu chấm thập phân như `75`, `33.5`, hoặc phân số của tổng thể như `2/3`; số nguyên với số đếm.
   *
   * Percent with a decimal point such as `75` or `33.5`, or a fraction of the whole such as `2/3`; a whole number for a count.
   */
  readonly value: string;
};

/**
 * So sánh với giá trị đặt ra.
 *
 * How the figure is held against the value.
 */
export const TargetOperator = {
  /**
   * Ít nhất (≥).
   *
   * At least (≥).
   */
  AT_LEAST: 'AT_LEAST',
  /**
   * Nhiều nhất (≤).
   *
   * At most (≤).
   */
  AT_MOST: 'AT_MOST',
  /**
   * Bằng (=).
   *
   * Equal (=).
   */
  EQUALS: 'EQUALS',
  /**
   * Trên (>).
   *
   * More than (>).
   */
  MORE_THAN: 'MORE_THAN'
} as const;

export type TargetOperator = typeof TargetOperator[keyof typeof TargetOperator];
/**
 * Chỉ tiêu đạt đến đâu.
 *
 * How far a target is met.
 */
export const TargetStatus = {
  /**
   * Cơ bản đạt: chỉ của chỉ tiêu định tính, do đánh giá.
   *
   * Basically met: of qualitative targets alone, by judgement.
   */
  BASICALLY_MET: 'BASICALLY_MET',
  /**
   * Đạt: số liệu của ngày thỏa chỉ tiêu, dù đã đến hạn hay chưa; hoặc được đánh giá là đạt.
   *
   * Met: the figure of the day satisfies it, due or not; or it was judged to be met.
   */
  MET: 'MET',
  /**
   * Chưa đạt: đã đến hạn mà không thỏa (`DUE`), hoặc chưa đến hạn nhưng kém đường thẳng (`LINE_MISSED`); hoặc được đánh giá là chưa đạt.
   *
   * Not met: due and not satisfied (`DUE`), or not due and worse than the line (`LINE_MISSED`); or it was judged not to be met.
   */
  NOT_MET: 'NOT_MET',
  /**
   * Chưa đến hạn, chưa đạt, nhưng không kém đường thẳng từ mốc so sánh đến giá trị đặt ra vào hạn.
   *
   * Neither due nor met, but not worse than the straight line from the baseline to the value on the day it is due.
   */
  ON_TRACK: 'ON_TRACK',
  /**
   * Không nói được; `reason` nêu vì sao.
   *
   * Cannot be said; `reason` tells why.
   */
  UNKNOWN: 'UNKNOWN'
} as const;

export type TargetStatus = typeof TargetStatus[keyof typeof TargetStatus];
/**
 * Vì sao là trạng thái đó.
 *
 * Why the status is what it is.
 */
export const TargetStatusReason = {
  /**
   * Theo đánh giá gần nhất đến ngày đó.
   *
   * By the latest judgement up to the day.
   */
  ASSESSED: 'ASSESSED',
  /**
   * Chưa đạt, chưa đến hạn; mốc so sánh chỉ dùng được với người có quyền xem số chính xác của đơn vị.
   *
   * Neither met nor due; the baseline serves only those with the right to exact figures of the unit.
   */
  BASELINE_WITHHELD: 'BASELINE_WITHHELD',
  /**
   * Đã đến hạn mà không thỏa.
   *
   * Due, and not satisfied.
   */
  DUE: 'DUE',
  /**
   * Số liệu của ngày thỏa chỉ tiêu.
   *
   * The figure of the day satisfies the target.
   */
  HOLDS: 'HOLDS',
  /**
   * Chưa đến hạn, không kém đường thẳng.
   *
   * Not due, and not worse than the line.
   */
  LINE_KEPT: 'LINE_KEPT',
  /**
   * Chưa đến hạn, kém đường thẳng.
   *
   * Not due, and worse than the line.
   */
  LINE_MISSED: 'LINE_MISSED',
  /**
   * Mẫu số bằng 0: không có ai để tính tỷ lệ.
   *
   * Nobody is counted: the share has no denominator.
   */
  NOBODY_COUNTED: 'NOBODY_COUNTED',
  /**
   * Chưa có đánh giá nào đến ngày đó.
   *
   * No judgement up to that day.
   */
  NOT_ASSESSED: 'NOT_ASSESSED',
  /**
   * Kỳ đếm chưa bắt đầu vào ngày đó.
   *
   * Counting had not begun on that day.
   */
  NOT_BEGUN: 'NOT_BEGUN',
  /**
   * Chưa đạt, chưa đến hạn, và không có mốc so sánh áp dụng cho đơn vị và ngày này.
   *
   * Neither met nor due, and no baseline applies to this unit and day.
   */
  NO_BASELINE: 'NO_BASELINE',
  /**
   * Không có số liệu; xem `figure.unavailable`.
   *
   * There is no figure; see `figure.unavailable`.
   */
  UNAVAILABLE: 'UNAVAILABLE',
  /**
   * Số liệu bị giữ lại để bảo vệ cá nhân.
   *
   * The figure is withheld to protect persons.
   */
  WITHHELD: 'WITHHELD'
} as const;

export type TargetStatusReason = typeof TargetStatusReason[keyof typeof TargetStatusReason];
/**
 * Toàn bộ nội dung của chỉ tiêu.
 *
 * All of what a target says.
 */
export type TargetTermsInput = {
  /**
   * Hạn; mặc định ngày cuối của giai đoạn.
   *
   * When it is due; the last day of the period by default.
   */
  readonly dueOn?: string | null | undefined;
  /**
   * Đo bằng gì; bỏ trống với chỉ tiêu định tính.
   *
   * How it is measured; left out where it is qualitative.
   */
  readonly measure?: TargetMeasureInput | null | undefined;
  /**
   * Lời văn bằng tiếng Anh.
   *
   * Its words, in English.
   */
  readonly textEn?: string | null | undefined;
  /**
   * Lời văn.
   *
   * Its words, in Vietnamese.
   */
  readonly textVi: string;
  /**
   * Đã đối chiếu với văn bản.
   *
   * Whether it was checked against the document.
   */
  readonly verified?: boolean;
};

/**
 * Đơn vị tính của chỉ tiêu.
 *
 * In what a target says how much.
 */
export const TargetUnit = {
  /**
   * Tập thể.
   *
   * Collectives.
   */
  COLLECTIVES: 'COLLECTIVES',
  /**
   * Lượt quy hoạch.
   *
   * Planning entries.
   */
  ENTRIES: 'ENTRIES',
  /**
   * Phần trăm, cho tỷ lệ.
   *
   * Percent, for shares.
   */
  PERCENT: 'PERCENT',
  /**
   * Người.
   *
   * Persons.
   */
  PERSONS: 'PERSONS',
  /**
   * Chỉ tiêu số lượng.
   *
   * Posts of the quota.
   */
  POSTS: 'POSTS',
  /**
   * Chức danh đang giữ.
   *
   * Title seats.
   */
  SEATS: 'SEATS',
  /**
   * Lượt.
   *
   * Turns.
   */
  TURNS: 'TURNS'
} as const;

export type TargetUnit = typeof TargetUnit[keyof typeof TargetUnit];
/**
 * Khi tỷ lệ bằng đúng mức.
 *
 * What becomes of a share that is the threshold itself.
 */
export const TieRule = {
  /**
   * Người đứng đầu quyết định.
   *
   * The head decides.
   */
  HEAD_DECIDES: 'HEAD_DECIDES',
  /**
   * Không đạt.
   *
   * Not reached.
   */
  NOT_REACHED: 'NOT_REACHED'
} as const;

export type TieRule = typeof TieRule[keyof typeof TieRule];
/**
 * Thứ bậc của một chức danh.
 *
 * Where a title stands.
 */
export type TitleLevelInput = {
  /**
   * Bậc: số lớn hơn là cao hơn.
   *
   * The level: the larger the higher.
   */
  readonly level: number;
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly titleCode: string;
};

/**
 * Gợi ý so các cách cử theo những điều này, lần lượt: điều sau không bao giờ lấn điều trước.
 *
 * What choices are compared by, in this order: a later one never outweighs an earlier one.
 */
export const TrainingAim = {
  /**
   * Ít người chưa rõ điều kiện nhất.
   *
   * The fewest persons of whom the conditions cannot be told.
   */
  ELIGIBILITY: 'ELIGIBILITY',
  /**
   * Ít chỉ tiêu nhất.
   *
   * The fewest seats.
   */
  FEWER_SEATS: 'FEWER_SEATS',
  /**
   * Không học cao hơn mức cần.
   *
   * No higher level than needed.
   */
  LOWER_LEVEL: 'LOWER_LEVEL',
  /**
   * Thứ tự tên, để kết quả chỉ có một.
   *
   * The order of names, so that there is one answer.
   */
  NAME: 'NAME',
  /**
   * Nhiều tiêu chuẩn đã đối chiếu được đạt nhất.
   *
   * The most checked standards met.
   */
  STANDARDS: 'STANDARDS',
  /**
   * Nhiều tiêu chuẩn chưa đối chiếu được đạt nhất.
   *
   * The most unchecked standards met.
   */
  UNVERIFIED_STANDARDS: 'UNVERIFIED_STANDARDS',
  /**
   * Thời hạn chuyển tiếp hết sớm hơn; chức danh đang giữ trước chức danh được quy hoạch.
   *
   * The earlier end of a transition; titles held before titles planned for.
   */
  URGENCY: 'URGENCY'
} as const;

export type TrainingAim = typeof TrainingAim[keyof typeof TrainingAim];
/**
 * Ghi bước tiếp theo của đề cử nào.
 *
 * Which nomination takes a step.
 */
export type TrainingChangeInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của đề cử.
   *
   * The id of the nomination.
   */
  readonly id: string;
};

/**
 * Điều kiện được cử đi học hỏi về gì.
 *
 * What a condition of being sent to a course is about.
 */
export const TrainingCondition = {
  /**
   * Tuổi.
   *
   * Age.
   */
  AGE: 'AGE',
  /**
   * Đối tượng: chức danh giữ hoặc được quy hoạch.
   *
   * Who it is for: titles held or planned for.
   */
  AUDIENCE: 'AUDIENCE',
  /**
   * Trình độ học vấn, chuyên môn.
   *
   * Education.
   */
  EDUCATION: 'EDUCATION',
  /**
   * Là đảng viên.
   *
   * Party membership.
   */
  PARTY_MEMBER: 'PARTY_MEMBER',
  /**
   * Xếp loại những năm gần nhất.
   *
   * The ranks of the last years.
   */
  RECENT_RANKS: 'RECENT_RANKS'
} as const;

export type TrainingCondition = typeof TrainingCondition[keyof typeof TrainingCondition];
/**
 * Đạt điều kiện hay không.
 *
 * Where a person stands with a condition.
 */
export const TrainingConditionStatus = {
  /**
   * Đạt.
   *
   * Met.
   */
  MET: 'MET',
  /**
   * Không đạt, theo điều kiện đã đối chiếu.
   *
   * Not met, by a condition that was checked.
   */
  NOT_MET: 'NOT_MET',
  /**
   * Chưa thể kết luận: hồ sơ thiếu, tài khoản không được xem, điều kiện chưa đối chiếu, hoặc văn bản còn nhận người mà sổ không ghi.
   *
   * Cannot be told: the record lacks it or the account may not see it, the condition was not checked, or the text lets in others whom the register cannot tell.
   */
  UNKNOWN: 'UNKNOWN'
} as const;

export type TrainingConditionStatus = typeof TrainingConditionStatus[keyof typeof TrainingConditionStatus];
/**
 * Văn bằng, chứng chỉ của khóa học.
 *
 * The degree or certificate of a course.
 */
export type TrainingDocumentInput = {
  /**
   * Ngày cấp.
   *
   * The day it was issued.
   */
  readonly issuedOn: string;
  /**
   * Nơi cấp.
   *
   * Who issued it.
   */
  readonly issuer: string;
  /**
   * Số văn bằng, chứng chỉ.
   *
   * Its number.
   */
  readonly number: string;
};

/**
 * Kết luận về điều kiện. Không chặn việc cử: người có thẩm quyền quyết định.
 *
 * What the conditions come to. It blocks nothing: people decide.
 */
export const TrainingEligibilityVerdict = {
  /**
   * Đạt mọi điều kiện.
   *
   * Every condition is met.
   */
  ELIGIBLE: 'ELIGIBLE',
  /**
   * Có điều kiện không đạt.
   *
   * A condition is not met.
   */
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  /**
   * Không có điều kiện nào của ngày đó cho khóa này.
   *
   * No condition of that day speaks of this course.
   */
  NO_RULE: 'NO_RULE',
  /**
   * Chưa thể kết luận.
   *
   * Cannot be told.
   */
  UNKNOWN: 'UNKNOWN'
} as const;

export type TrainingEligibilityVerdict = typeof TrainingEligibilityVerdict[keyof typeof TrainingEligibilityVerdict];
/**
 * Bước tiếp theo của một đề cử.
 *
 * A step of a nomination.
 */
export const TrainingEvent = {
  /**
   * Hoàn thành (completeTraining).
   *
   * Complete (completeTraining).
   */
  COMPLETE: 'COMPLETE',
  /**
   * Không chấp nhận (declineTraining).
   *
   * Decline it (declineTraining).
   */
  DECLINE: 'DECLINE',
  /**
   * Nhập học (enrolInTraining).
   *
   * Enrol (enrolInTraining).
   */
  ENROL: 'ENROL',
  /**
   * Không hoàn thành (failTraining).
   *
   * Fail (failTraining).
   */
  FAIL: 'FAIL',
  /**
   * Cử đi (sendToTraining).
   *
   * Send (sendToTraining).
   */
  SEND: 'SEND',
  /**
   * Rút (withdrawFromTraining).
   *
   * Withdraw (withdrawFromTraining).
   */
  WITHDRAW: 'WITHDRAW'
} as const;

export type TrainingEvent = typeof TrainingEvent[keyof typeof TrainingEvent];
/**
 * Hình thức học.
 *
 * How a course is attended.
 */
export const TrainingForm = {
  /**
   * Tập trung.
   *
   * Full time.
   */
  FULL_TIME: 'FULL_TIME',
  /**
   * Trực tuyến.
   *
   * Online.
   */
  ONLINE: 'ONLINE',
  /**
   * Không tập trung, vừa làm vừa học.
   *
   * Part time.
   */
  PART_TIME: 'PART_TIME'
} as const;

export type TrainingForm = typeof TrainingForm[keyof typeof TrainingForm];
/**
 * Tiêu chuẩn mà khóa học nhằm đạt.
 *
 * The standard a course is to meet.
 */
export type TrainingNeedInput = {
  /**
   * Mặt phải đạt.
   *
   * What it asks for.
   */
  readonly requirement: Requirement;
  /**
   * Mã chức danh người đó giữ hoặc được quy hoạch.
   *
   * Code of a title the person holds or is planned for.
   */
  readonly titleCode: string;
};

/**
 * Nhu cầu học từ đâu mà ra.
 *
 * Where a need of training comes from.
 */
export const TrainingNeedSource = {
  /**
   * Tiêu chuẩn của chức danh đang giữ.
   *
   * A standard of a title held.
   */
  TITLE_HELD: 'TITLE_HELD',
  /**
   * Tiêu chuẩn của chức danh được quy hoạch.
   *
   * A standard of a title planned for.
   */
  TITLE_PLANNED: 'TITLE_PLANNED',
  /**
   * Thời gian bồi dưỡng tối thiểu của năm.
   *
   * What everybody owes in a year.
   */
  YEARLY_MINIMUM: 'YEARLY_MINIMUM'
} as const;

export type TrainingNeedSource = typeof TrainingNeedSource[keyof typeof TrainingNeedSource];
/**
 * Vì sao một nhu cầu không được gợi ý.
 *
 * Why nothing is suggested for a need.
 */
export const TrainingNotChosenReason = {
  /**
   * Đã đủ số khóa nhiều nhất cho một người.
   *
   * Has the most courses one person may take.
   */
  COURSE_LIMIT: 'COURSE_LIMIT',
  /**
   * Thôi giữ chức vụ trước ngày đó.
   *
   * Leaves office before the day.
   */
  LEAVES: 'LEAVES',
  /**
   * Chưa biết trình độ đang có.
   *
   * The level held is not known.
   */
  LEVEL_UNKNOWN: 'LEVEL_UNKNOWN',
  /**
   * Không đạt một điều kiện đã đối chiếu.
   *
   * Does not meet a checked condition.
   */
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  /**
   * Không có khóa nào còn chỉ tiêu và kịp.
   *
   * No course with seats left and in time.
   */
  NO_COURSE: 'NO_COURSE',
  /**
   * Hết chỉ tiêu.
   *
   * The seats are taken.
   */
  SEATS_TAKEN: 'SEATS_TAKEN',
  /**
   * Đang được đề cử hoặc đang học.
   *
   * Nominated for such a course, or in it.
   */
  UNDER_WAY: 'UNDER_WAY'
} as const;

export type TrainingNotChosenReason = typeof TrainingNotChosenReason[keyof typeof TrainingNotChosenReason];
/**
 * Chỉ tiêu của một khóa để xét gợi ý.
 *
 * Seats of a course to suggest for.
 */
export type TrainingOfferInput = {
  /**
   * Mã khóa.
   *
   * Course code.
   */
  readonly course: string;
  /**
   * Hình thức học.
   *
   * The form.
   */
  readonly form?: TrainingForm | null | undefined;
  /**
   * Số chỉ tiêu, từ 1 đến 1.000.
   *
   * Seats, from 1 to 1,000.
   */
  readonly seats: number;
  /**
   * Khóa kết thúc trước ngày này.
   *
   * The course ends before this day.
   */
  readonly to?: string | null | undefined;
};

/**
 * Đổi kế hoạch nào.
 *
 * Which plan is changed.
 */
export type TrainingPlanChangeInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của kế hoạch.
   *
   * The id of the plan.
   */
  readonly planId: string;
};

/**
 * Bước tiếp theo của kế hoạch.
 *
 * A step of a plan.
 */
export const TrainingPlanEvent = {
  /**
   * Phê duyệt (approveTrainingPlan).
   *
   * Approve (approveTrainingPlan).
   */
  APPROVE: 'APPROVE',
  /**
   * Đóng (closeTrainingPlan).
   *
   * Close (closeTrainingPlan).
   */
  CLOSE: 'CLOSE'
} as const;

export type TrainingPlanEvent = typeof TrainingPlanEvent[keyof typeof TrainingPlanEvent];
/**
 * Điều nên xem lại ở một dòng kế hoạch.
 *
 * What to look at again in a line of a plan.
 */
export const TrainingPlanFindingRule = {
  /**
   * Nhiều người hơn chỉ tiêu.
   *
   * More persons than seats.
   */
  SEATS_OVERBOOKED: 'SEATS_OVERBOOKED',
  /**
   * Dài hơn quy định về thời gian bồi dưỡng.
   *
   * Longer than the rule on durations allows.
   */
  TOO_LONG: 'TOO_LONG'
} as const;

export type TrainingPlanFindingRule = typeof TrainingPlanFindingRule[keyof typeof TrainingPlanFindingRule];
/**
 * Dòng kế hoạch còn hay đã bỏ.
 *
 * Whether a line of a plan still counts.
 */
export const TrainingPlanLineStatus = {
  /**
   * Còn.
   *
   * It counts.
   */
  ACTIVE: 'ACTIVE',
  /**
   * Đã bỏ; giữ lại để xem.
   *
   * Cancelled; kept to be seen.
   */
  CANCELLED: 'CANCELLED'
} as const;

export type TrainingPlanLineStatus = typeof TrainingPlanLineStatus[keyof typeof TrainingPlanLineStatus];
/**
 * Tình trạng của kế hoạch đào tạo năm.
 *
 * Where the training plan of a year stands.
 */
export const TrainingPlanStatus = {
  /**
   * Đã phê duyệt: cử người theo kế hoạch được.
   *
   * Approved: persons may be sent by it.
   */
  APPROVED: 'APPROVED',
  /**
   * Đã đóng.
   *
   * Closed.
   */
  CLOSED: 'CLOSED',
  /**
   * Dự thảo: sửa được các dòng.
   *
   * A draft: its lines may be changed.
   */
  DRAFT: 'DRAFT'
} as const;

export type TrainingPlanStatus = typeof TrainingPlanStatus[keyof typeof TrainingPlanStatus];
/**
 * Vì sao chỉ tiêu không giúp được gì kịp ngày đó.
 *
 * Why seats are of no use by the day.
 */
export const TrainingSeatFault = {
  /**
   * Khóa đã bắt đầu.
   *
   * The course has begun.
   */
  BEGUN: 'BEGUN',
  /**
   * Khóa không cấp trình độ nào.
   *
   * The course grants no level.
   */
  GRANTS_NOTHING: 'GRANTS_NOTHING',
  /**
   * Khóa kết thúc sau ngày đó.
   *
   * The course ends after it.
   */
  TOO_LATE: 'TOO_LATE'
} as const;

export type TrainingSeatFault = typeof TrainingSeatFault[keyof typeof TrainingSeatFault];
/**
 * Nội dung một dòng kế hoạch.
 *
 * What a line of a plan says.
 */
export type TrainingSeatsInput = {
  /**
   * Hình thức học.
   *
   * The form.
   */
  readonly form: TrainingForm;
  /**
   * Dự kiến từ ngày.
   *
   * Planned from.
   */
  readonly from?: string | null | undefined;
  /**
   * Nguồn kinh phí.
   *
   * Funding.
   */
  readonly funding?: string | null | undefined;
  /**
   * Cơ sở đào tạo.
   *
   * Provider.
   */
  readonly provider?: string | null | undefined;
  /**
   * Số chỉ tiêu, từ 1 đến 1.000.
   *
   * Seats, from 1 to 1,000.
   */
  readonly seats: number;
  /**
   * Dự kiến đến trước ngày.
   *
   * Planned up to, not including.
   */
  readonly to?: string | null | undefined;
};

/**
 * Một người đang ở đâu trên đường đến một khóa học.
 *
 * Where a person is on the way through a course.
 */
export const TrainingStatus = {
  /**
   * Hoàn thành.
   *
   * Completed.
   */
  COMPLETED: 'COMPLETED',
  /**
   * Đề cử không được chấp nhận.
   *
   * The nomination was declined.
   */
  DECLINED: 'DECLINED',
  /**
   * Đang học.
   *
   * In the course.
   */
  ENROLLED: 'ENROLLED',
  /**
   * Không hoàn thành.
   *
   * Not completed.
   */
  FAILED: 'FAILED',
  /**
   * Được đề cử.
   *
   * Nominated.
   */
  NOMINATED: 'NOMINATED',
  /**
   * Đã có quyết định cử.
   *
   * Sent by a decision.
   */
  SENT: 'SENT',
  /**
   * Rút, trước hoặc trong khóa học.
   *
   * Withdrawn, before the course or out of it.
   */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type TrainingStatus = typeof TrainingStatus[keyof typeof TrainingStatus];
/**
 * Vì sao không có số liệu, dù không bị giữ lại.
 *
 * Why there is no figure although none is withheld.
 */
export const Unavailable = {
  /**
   * Đơn vị đã bị chia nên không vẽ lại được.
   *
   * A unit was split, so past figures cannot be carried over.
   */
  BOUNDARY_SPLIT: 'BOUNDARY_SPLIT',
  /**
   * Có đơn vị chưa biết loại.
   *
   * The class of a unit is not known.
   */
  CLASS_UNKNOWN: 'CLASS_UNKNOWN',
  /**
   * Không rõ đơn vị kế tục nên không vẽ lại được trên đơn vị hiện nay.
   *
   * The lineage is not known, so past figures cannot be carried over.
   */
  LINEAGE_UNKNOWN: 'LINEAGE_UNKNOWN',
  /**
   * Không có quy định đã kiểm chứng vào ngày đó.
   *
   * No verified rule is in force on that day.
   */
  NO_RULE: 'NO_RULE',
  /**
   * Kỳ chưa có năm nào kết thúc; khi kiểm soát tiết lộ, số liệu theo kỳ chỉ gồm các năm trọn vẹn.
   *
   * No year of the period is over yet; under disclosure control figures of a period are made of whole years.
   */
  PERIOD_OPEN: 'PERIOD_OPEN'
} as const;

export type Unavailable = typeof Unavailable[keyof typeof Unavailable];
/**
 * Phân loại đơn vị hành chính.
 *
 * The class of an administrative unit.
 */
export const UnitClass = {
  /**
   * Loại I.
   *
   * Class I.
   */
  I: 'I',
  /**
   * Loại II.
   *
   * Class II.
   */
  II: 'II',
  /**
   * Loại III.
   *
   * Class III.
   */
  III: 'III'
} as const;

export type UnitClass = typeof UnitClass[keyof typeof UnitClass];
/**
 * Loại hình đơn vị hành chính.
 *
 * The kind of an administrative unit.
 */
export const UnitKind = {
  /**
   * Thành phố trực thuộc trung ương.
   *
   * City under the centre.
   */
  CENTRAL_CITY: 'CENTRAL_CITY',
  /**
   * Thành phố thuộc tỉnh (hoặc thuộc thành phố).
   *
   * City under a province (or a city).
   */
  CITY: 'CITY',
  /**
   * Xã.
   *
   * Commune.
   */
  COMMUNE: 'COMMUNE',
  /**
   * Tỉnh.
   *
   * Province.
   */
  PROVINCE: 'PROVINCE',
  /**
   * Huyện.
   *
   * Rural district.
   */
  RURAL_DISTRICT: 'RURAL_DISTRICT',
  /**
   * Đặc khu.
   *
   * Special zone.
   */
  SPECIAL_ZONE: 'SPECIAL_ZONE',
  /**
   * Thị xã.
   *
   * Town.
   */
  TOWN: 'TOWN',
  /**
   * Thị trấn.
   *
   * Township.
   */
  TOWNSHIP: 'TOWNSHIP',
  /**
   * Quận.
   *
   * Urban district.
   */
  URBAN_DISTRICT: 'URBAN_DISTRICT',
  /**
   * Phường.
   *
   * Ward.
   */
  WARD: 'WARD'
} as const;

export type UnitKind = typeof UnitKind[keyof typeof UnitKind];
/**
 * Chỉ một đơn vị: bằng `id`, hoặc bằng `code` cùng ngày mã có hiệu lực (`at`).
 *
 * Names a unit: by `id`, or by `code` together with a day it was in force (`at`). A code without a date is refused (DATE_REQUIRED).
 */
export type UnitRef = {
  /**
   * Ngày mà mã có hiệu lực.
   *
   * A day on which the code was in force.
   */
  readonly at?: string | null | undefined;
  /**
   * Mã đơn vị.
   *
   * The unit code.
   */
  readonly code?: string | null | undefined;
  /**
   * Định danh không đổi.
   *
   * The lasting identity.
   */
  readonly id?: string | null | undefined;
};

/**
 * Bảng có những dòng nào. Nêu đúng một trường.
 *
 * Which rows a table has. Give exactly one field.
 */
export type UnitScope =
  {   /**
   * Mỗi đơn vị trực thuộc trực tiếp một dòng.
   *
   * One row for each direct subordinate.
   */
  readonly childrenOf: UnitRef; readonly leavesOf?: never; readonly tier?: never; readonly unit?: never; }
  |  { readonly childrenOf?: never;   /**
   * Mỗi đơn vị cấp xã bên dưới một dòng.
   *
   * One row for each commune-tier unit below.
   */
  readonly leavesOf: UnitRef; readonly tier?: never; readonly unit?: never; }
  |  { readonly childrenOf?: never; readonly leavesOf?: never;   /**
   * Mỗi đơn vị của cấp này trong cả nước một dòng.
   *
   * One row for each unit of that tier in the country.
   */
  readonly tier: UnitTier; readonly unit?: never; }
  |  { readonly childrenOf?: never; readonly leavesOf?: never; readonly tier?: never;   /**
   * Một dòng: đơn vị này cùng mọi đơn vị trực thuộc.
   *
   * One row: the unit with everything under it.
   */
  /**
   * Đơn vị, như vào cuối năm hoặc khi chấm dứt.
   *
   * The unit, as at the end of the year or of its own.
   */
  readonly unit: UnitRef; };

/**
 * Cấp đơn vị hành chính. Cấp huyện chỉ có đến hết 30/06/2025.
 *
 * The tier of an administrative unit. The district tier exists up to 30/06/2025 only.
 */
export const UnitTier = {
  /**
   * Cấp xã.
   *
   * Commune tier.
   */
  COMMUNE: 'COMMUNE',
  /**
   * Cấp huyện.
   *
   * District tier.
   */
  DISTRICT: 'DISTRICT',
  /**
   * Cấp tỉnh.
   *
   * Province tier.
   */
  PROVINCE: 'PROVINCE'
} as const;

export type UnitTier = typeof UnitTier[keyof typeof UnitTier];
/**
 * Bỏ một danh tính khỏi tài khoản.
 *
 * Unlinks an identity.
 */
export type UnlinkIdentityInput = {
  /**
   * Định danh tài khoản.
   *
   * The id of the account.
   */
  readonly accountId: string;
  /**
   * `version` của tài khoản khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the account when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Định danh của liên kết.
   *
   * The id of the link.
   */
  readonly identityId: string;
};

/**
 * Rút một lần nghỉ ghi nhầm.
 *
 * An absence that is held not to have been.
 */
export type WithdrawAbsenceInput = {
  /**
   * Định danh.
   *
   * Its id.
   */
  readonly absenceId: string;
  /**
   * `version` khi được đọc.
   *
   * Its `version` when it was read.
   */
  readonly expectedVersion: number;
};

/**
 * Rút đề xuất nào.
 *
 * Which proposal is withdrawn.
 */
export type WithdrawProposalInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` as it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Ngày rút. Mặc định: hôm nay.
   *
   * The day it was withdrawn. Today where not given.
   */
  readonly on?: string | null | undefined;
  /**
   * Định danh của đề xuất.
   *
   * The id of the proposal.
   */
  readonly proposalId: string;
  /**
   * Lý do, bằng lời.
   *
   * Why, in words.
   */
  readonly reason: string;
};

/**
 * Thu hồi lần công khai nào.
 *
 * Which publication is withdrawn.
 */
export type WithdrawPublicationInput = {
  /**
   * `version` khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` as it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Ngày thu hồi. Mặc định: hôm nay.
   *
   * The day it was withdrawn. Today where not given.
   */
  readonly on?: string | null | undefined;
  /**
   * Định danh của lần công khai.
   *
   * The id of the publication.
   */
  readonly publicationId: string;
  /**
   * Lý do, bằng lời.
   *
   * Why, in words.
   */
  readonly reason: string;
};

/**
 * Rút một chỉ tiêu: bằng quyết định thì từ ngày ký, bằng lý do thì từ hôm nay. Với dự thảo: không nêu gì.
 *
 * Withdraws a target: by a decision as of the day it was signed, by a reason as of today. Of a draft neither is given.
 */
export type WithdrawTargetInput = {
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision?: DecisionInput | null | undefined;
  /**
   * `version` của chỉ tiêu khi được đọc; đã đổi thì CONFLICT.
   *
   * The `version` of the target when it was read; CONFLICT when it has changed.
   */
  readonly expectedVersion: number;
  /**
   * Lý do.
   *
   * Why.
   */
  readonly reason?: string | null | undefined;
  /**
   * Định danh chỉ tiêu.
   *
   * The id of the target.
   */
  readonly targetId: string;
};

/**
 * Vì sao một số liệu bị giữ lại để bảo vệ cá nhân.
 *
 * Why a figure is withheld to protect persons.
 */
export const Withheld = {
  /**
   * Nếu hiện, so với bảng khác (kỳ, địa giới hoặc tổ hợp đặc điểm khác) sẽ suy ra cá nhân.
   *
   * Shown, it would give a person away beside another table: another period, lens or combination of attributes.
   */
  DIFFERENCING: 'DIFFERENCING',
  /**
   * Đặc điểm nhạy cảm: có nhóm quá ít người hoặc không có ai (hay tất cả). Là trường hợp nào thì không nêu.
   *
   * A sensitive attribute: some group holds too few, or nobody, or everybody. Which of these is not told.
   */
  GROUP_ATTRIBUTE: 'GROUP_ATTRIBUTE',
  /**
   * Quá ít người. Mọi ô bị giữ trong cùng một dòng mang cùng lý do, nên lý do không chỉ ra ô nào quá nhỏ.
   *
   * Too few persons. All cells withheld in one row say so alike, so the reason does not point at the small one.
   */
  PRIMARY: 'PRIMARY',
  /**
   * Dòng này tự nó không có ô nào quá nhỏ: nếu hiện sẽ suy ra số liệu bị giữ của đơn vị khác.
   *
   * Nothing in the row is too small by itself: shown, it would give away a withheld figure of another unit.
   */
  SECONDARY: 'SECONDARY'
} as const;

export type Withheld = typeof Withheld[keyof typeof Withheld];
export type AccountFieldsFragment_grants_unit = {
  readonly code: string,
  readonly name: string
};

export type AccountFieldsFragment_grants = {
  readonly id: string,
  readonly role: Role,
  readonly validFrom: string,
  readonly validTo: string | null,
  readonly grantedBy: string | null,
  readonly unit: AccountFieldsFragment_grants_unit | null
};

export type AccountFieldsFragment_tokens_units = {
  readonly code: string,
  readonly name: string
};

export type AccountFieldsFragment_tokens = {
  readonly id: string,
  readonly name: string,
  readonly permissions: ReadonlyArray<string> | null,
  readonly expiresOn: string | null,
  readonly createdOn: string,
  readonly createdBy: string | null,
  readonly lastUsedOn: string | null,
  readonly revokedOn: string | null,
  readonly units: ReadonlyArray<AccountFieldsFragment_tokens_units> | null
};

export type AccountFieldsFragment_identities = {
  readonly id: string,
  readonly issuer: string,
  readonly claim: string,
  readonly subject: string
};

export type AccountFieldsFragment = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type AccountsQuery_accounts_nodes = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type AccountsQuery_accounts_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type AccountsQuery_accounts = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<AccountsQuery_accounts_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: AccountsQuery_accounts_pageInfo
};

export type AccountsQuery = {
  /**
   * Các tài khoản được quản lý, theo tên. Lỗi: FORBIDDEN, VALIDATION_FAILED.
   *
   * The accounts one may manage, by name. Errors: FORBIDDEN, VALIDATION_FAILED.
   */
  readonly accounts: AccountsQuery_accounts
};


export type AccountsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;

export type AccountQuery_account = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type AccountQuery = {
  /**
   * Một tài khoản. Lỗi: FORBIDDEN, NOT_FOUND.
   *
   * One account. Errors: FORBIDDEN, NOT_FOUND.
   */
  readonly account: AccountQuery_account
};


export type AccountQueryVariables = Exact<{
  id: string;
}>;

export type CreateAccountMutation_createAccount = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type CreateAccountMutation = {
  /**
   * Tạo tài khoản, chưa có quyền gì. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Makes an account that may nothing yet. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly createAccount: CreateAccountMutation_createAccount
};


export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;

export type RenameAccountMutation_renameAccount = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type RenameAccountMutation = {
  /**
   * Đổi tên và tên đăng nhập. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Changes the name and the login name. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly renameAccount: RenameAccountMutation_renameAccount
};


export type RenameAccountMutationVariables = Exact<{
  input: RenameAccountInput;
}>;

export type DisableAccountMutation_disableAccount = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type DisableAccountMutation = {
  /**
   * Khóa tài khoản: mọi phiên và mã truy cập dừng ngay. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Disables an account: its sessions and tokens stop at once. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly disableAccount: DisableAccountMutation_disableAccount
};


export type DisableAccountMutationVariables = Exact<{
  input: AccountChangeInput;
}>;

export type EnableAccountMutation_enableAccount = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type EnableAccountMutation = {
  /**
   * Mở lại tài khoản. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Enables an account again. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly enableAccount: EnableAccountMutation_enableAccount
};


export type EnableAccountMutationVariables = Exact<{
  input: AccountChangeInput;
}>;

export type GrantRoleMutation_grantRole = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type GrantRoleMutation = {
  /**
   * Giao một vai trò. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Grants a role. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly grantRole: GrantRoleMutation_grantRole
};


export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;

export type EndGrantMutation_endGrant = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type EndGrantMutation = {
  /**
   * Kết thúc một vai trò. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Ends a grant. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly endGrant: EndGrantMutation_endGrant
};


export type EndGrantMutationVariables = Exact<{
  input: EndGrantInput;
}>;

export type LinkIdentityMutation_linkIdentity = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type LinkIdentityMutation = {
  /**
   * Gắn tài khoản với một danh tính OpenID Connect. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Links an OpenID Connect identity to an account. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly linkIdentity: LinkIdentityMutation_linkIdentity
};


export type LinkIdentityMutationVariables = Exact<{
  input: LinkIdentityInput;
}>;

export type UnlinkIdentityMutation_unlinkIdentity = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type UnlinkIdentityMutation = {
  /**
   * Bỏ một danh tính khỏi tài khoản; mọi phiên dừng. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Unlinks an identity; all sessions end. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly unlinkIdentity: UnlinkIdentityMutation_unlinkIdentity
};


export type UnlinkIdentityMutationVariables = Exact<{
  input: UnlinkIdentityInput;
}>;

export type CreateTokenMutation_createToken_account = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type CreateTokenMutation_createToken = {
  /**
   * Định danh của mã, để thu hồi.
   *
   * The id of the token, to revoke it by.
   */
  readonly tokenId: string,
  /**
   * Mã truy cập. Không lấy lại được.
   *
   * The token itself. It cannot be had again.
   */
  readonly secret: string,
  /**
   * Tài khoản.
   *
   * The account.
   */
  readonly account: CreateTokenMutation_createToken_account
};

export type CreateTokenMutation = {
  /**
   * Tạo mã truy cập; mã chỉ hiện một lần. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Makes an access token; it is shown once. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly createToken: CreateTokenMutation_createToken
};


export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;

export type RevokeTokenMutation_revokeToken = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type RevokeTokenMutation = {
  /**
   * Thu hồi mã truy cập, có hiệu lực ngay. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Revokes a token, at once. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly revokeToken: RevokeTokenMutation_revokeToken
};


export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;

export type SetPasswordMutation_setPassword_account = {
  readonly id: string,
  readonly name: string,
  readonly login: string | null,
  readonly hasPassword: boolean,
  readonly passwordTemporary: boolean,
  readonly disabled: boolean,
  readonly version: number,
  readonly sessionCount: number,
  readonly grants: ReadonlyArray<AccountFieldsFragment_grants>,
  readonly tokens: ReadonlyArray<AccountFieldsFragment_tokens>,
  readonly identities: ReadonlyArray<AccountFieldsFragment_identities>
};

export type SetPasswordMutation_setPassword = {
  /**
   * Mật khẩu. Không lấy lại được.
   *
   * The password. It cannot be had again.
   */
  readonly password: string,
  /**
   * Dùng được đến ngày này.
   *
   * Usable until some time on this day.
   */
  readonly usableUntil: string,
  /**
   * Tài khoản.
   *
   * The account.
   */
  readonly account: SetPasswordMutation_setPassword_account
};

export type SetPasswordMutation = {
  /**
   * Đặt mật khẩu tạm: chỉ hiện một lần, phải đổi khi đăng nhập; mọi phiên cũ dừng. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   *
   * Sets a temporary password: shown once, to be changed at sign-in; all sessions end. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
   */
  readonly setPassword: SetPasswordMutation_setPassword
};


export type SetPasswordMutationVariables = Exact<{
  input: AccountChangeInput;
}>;

export type ChangePasswordMutation = {
  /**
   * Đổi mật khẩu của chính mình; mọi phiên dừng, kể cả phiên này. Lỗi: FORBIDDEN (với mã truy cập), VALIDATION_FAILED, RATE_LIMITED.
   *
   * Changes one’s own password; all sessions end, this one included. Errors: FORBIDDEN (by token), VALIDATION_FAILED, RATE_LIMITED.
   */
  readonly changePassword: boolean
};


export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;

export type EndOwnSessionsMutation = {
  /**
   * Kết thúc mọi phiên của chính mình; trả về số phiên.
   *
   * Ends all of one’s own sessions; gives how many there were.
   */
  readonly endOwnSessions: number
};


export type EndOwnSessionsMutationVariables = Exact<{ [key: string]: never; }>;

export type ViewerQuery_viewer_units = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string,
  /**
   * Cấp.
   *
   * Tier.
   */
  readonly tier: UnitTier,
  /**
   * Ngày bắt đầu của tên, mã và cấp trên này. Sổ mở từ 2021-01-01: trước đó không có dữ liệu.
   *
   * Since when this name, code and superior hold. The register opens on 2021-01-01; nothing earlier is held.
   */
  readonly validFrom: string,
  /**
   * Ngày hết hiệu lực (không tính ngày này).
   *
   * The first day they no longer hold; null while in force.
   */
  readonly validTo: string | null
};

export type ViewerQuery_viewer = {
  /**
   * Định danh tài khoản.
   *
   * The id of the account.
   */
  readonly id: string,
  /**
   * Tên tài khoản.
   *
   * The name of the account.
   */
  readonly name: string,
  /**
   * Các vai trò.
   *
   * The roles it holds.
   */
  readonly roles: ReadonlyArray<string>,
  /**
   * Các quyền, trong giới hạn của mã truy cập.
   *
   * The permissions it holds, as far as the token lets it.
   */
  readonly permissions: ReadonlyArray<string>,
  /**
   * Phạm vi cả nước.
   *
   * Whether it reaches the whole country.
   */
  readonly wholeCountry: boolean,
  /**
   * Đang dùng mật khẩu tạm: phải đổi trước khi làm việc khác (`changePassword`).
   *
   * Signed in with a temporary password: it must be changed before anything else (`changePassword`).
   */
  readonly mustChangePassword: boolean,
  /**
   * Các đơn vị được giao (gồm đơn vị kế tục); trống khi phạm vi là cả nước.
   *
   * The units it is granted, successors included; empty when it reaches the whole country.
   */
  readonly units: ReadonlyArray<ViewerQuery_viewer_units>
};

export type ViewerQuery = {
  /**
   * Tôi là ai, được làm gì, ở đâu.
   *
   * Who I am, what I may do, and where.
   */
  readonly viewer: ViewerQuery_viewer
};


export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;

export type AuditQuery_audit_nodes_changes = {
  /**
   * Tên trường trong bảng.
   *
   * Name of the field in its table.
   */
  readonly field: string,
  /**
   * Trước, dạng JSON; trống khi chưa có.
   *
   * Before, as JSON; null when there was none.
   */
  readonly before: string | null,
  /**
   * Sau, dạng JSON; trống khi không còn.
   *
   * After, as JSON; null when there is none.
   */
  readonly after: string | null
};

export type AuditQuery_audit_nodes_details = {
  /**
   * Tên.
   *
   * Its name.
   */
  readonly name: string,
  /**
   * Giá trị, dạng JSON.
   *
   * Its value, as JSON.
   */
  readonly value: string
};

export type AuditQuery_audit_nodes = {
  /**
   * Số thứ tự, từ 1, không đứt quãng.
   *
   * Its place, from 1, without gaps.
   */
  readonly seq: number,
  /**
   * Lúc (UTC, ISO 8601).
   *
   * When (UTC, ISO 8601).
   */
  readonly at: string,
  /**
   * Loại.
   *
   * Kind.
   */
  readonly kind: AuditKind,
  /**
   * Việc.
   *
   * Action.
   */
  readonly action: AuditAction,
  /**
   * Tài khoản; trống khi hệ thống tự làm.
   *
   * The account; null when the system acted.
   */
  readonly accountId: string | null,
  /**
   * Tên tài khoản hiện nay.
   *
   * The name of the account, as it is now.
   */
  readonly accountName: string | null,
  /**
   * Mã truy cập đã dùng; trống khi là phiên.
   *
   * The access token it was done with; null for a session.
   */
  readonly tokenId: string | null,
  /**
   * Mã yêu cầu.
   *
   * Id of the request.
   */
  readonly requestId: string | null,
  /**
   * Thao tác đã gọi.
   *
   * The operation that was called.
   */
  readonly operation: string | null,
  /**
   * Lý do đã nêu.
   *
   * The reason that was given.
   */
  readonly reason: string | null,
  /**
   * Bảng, hoặc thứ được xem.
   *
   * The table, or what was looked at.
   */
  readonly subject: string,
  /**
   * Khóa của dòng trong bảng.
   *
   * Key of the row in its table.
   */
  readonly key: string | null,
  /**
   * Những người liên quan.
   *
   * The persons concerned.
   */
  readonly personIds: ReadonlyArray<string>,
  /**
   * Những đơn vị liên quan.
   *
   * The units concerned.
   */
  readonly unitIds: ReadonlyArray<string>,
  /**
   * Tài khoản này không được xem người: giá trị trước, sau bị để trống.
   *
   * This account may not see persons: values before and after are left out.
   */
  readonly restricted: boolean,
  /**
   * Mã băm SHA-256 nối với dòng trước.
   *
   * SHA-256 over the hash before and this entry.
   */
  readonly hash: string,
  /**
   * Các trường đã đổi.
   *
   * The fields that changed.
   */
  readonly changes: ReadonlyArray<AuditQuery_audit_nodes_changes>,
  /**
   * Chi tiết của việc xem.
   *
   * Details of what was looked at.
   */
  readonly details: ReadonlyArray<AuditQuery_audit_nodes_details>
};

export type AuditQuery_audit_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type AuditQuery_audit = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<AuditQuery_audit_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: AuditQuery_audit_pageInfo
};

export type AuditQuery = {
  /**
   * Chuỗi nhật ký, mới nhất trước. Việc xem nhật ký cũng được ghi. Lỗi: FORBIDDEN, VALIDATION_FAILED.
   *
   * The audit chain, latest first. Looking at it is recorded as well. Errors: FORBIDDEN, VALIDATION_FAILED.
   */
  readonly audit: AuditQuery_audit
};


export type AuditQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;

export type AuditHeadQuery_auditHead = {
  /**
   * Số thứ tự của dòng cuối.
   *
   * Place of the last entry.
   */
  readonly seq: number,
  /**
   * Mã băm của dòng cuối.
   *
   * Hash of the last entry.
   */
  readonly hash: string,
  /**
   * Lúc ký (UTC, ISO 8601).
   *
   * When it was signed (UTC, ISO 8601).
   */
  readonly at: string,
  /**
   * Mã khóa ký.
   *
   * Id of the signing key.
   */
  readonly keyId: string,
  /**
   * Chữ ký, base64.
   *
   * The signature, base64.
   */
  readonly signature: string,
  /**
   * Khóa công khai, PEM.
   *
   * The public key, PEM.
   */
  readonly publicKey: string
};

export type AuditHeadQuery = {
  /**
   * Đầu chuỗi nhật ký, đã ký, để giữ ở nơi khác. Lỗi: FORBIDDEN.
   *
   * The head of the audit chain, signed, to be kept elsewhere. Errors: FORBIDDEN.
   */
  readonly auditHead: AuditHeadQuery_auditHead
};


export type AuditHeadQueryVariables = Exact<{ [key: string]: never; }>;

export type AuditVerificationQuery_auditVerification_head = {
  /**
   * Số thứ tự.
   *
   * Its place.
   */
  readonly seq: number,
  /**
   * Mã băm.
   *
   * Its hash.
   */
  readonly hash: string
};

export type AuditVerificationQuery_auditVerification_bad = {
  /**
   * Số thứ tự.
   *
   * Its place.
   */
  readonly seq: number,
  /**
   * Hỏng thế nào.
   *
   * How it does not hold.
   */
  readonly fault: AuditChainFault
};

export type AuditVerificationQuery_auditVerification = {
  /**
   * Số dòng đã kiểm tra và đúng.
   *
   * How many entries were checked and hold.
   */
  readonly entries: number,
  /**
   * Đầu chuỗi theo cơ sở dữ liệu.
   *
   * The head the database remembers.
   */
  readonly head: AuditVerificationQuery_auditVerification_head,
  /**
   * Trống khi mọi dòng đều đúng.
   *
   * Null when every entry holds.
   */
  readonly bad: AuditVerificationQuery_auditVerification_bad | null
};

export type AuditVerificationQuery = {
  /**
   * Kiểm tra toàn bộ chuỗi nhật ký; có mốc đã ký thì phát hiện cả khi chuỗi bị cắt hay viết lại. Lỗi: FORBIDDEN, VALIDATION_FAILED.
   *
   * Checks the whole audit chain; with a signed anchor also whether it was cut off or written anew. Errors: FORBIDDEN, VALIDATION_FAILED.
   */
  readonly auditVerification: AuditVerificationQuery_auditVerification
};


export type AuditVerificationQueryVariables = Exact<{
  anchor?: AuditAnchor | null | undefined;
}>;

export type ImportWorkbookMutation_importWorkbook_sheets = {
  /**
   * Tên trang tính.
   *
   * Name of the sheet.
   */
  readonly sheet: string,
  /**
   * Số dòng tạo mới.
   *
   * Lines created.
   */
  readonly created: number,
  /**
   * Số dòng cập nhật.
   *
   * Lines updated.
   */
  readonly updated: number,
  /**
   * Số dòng không đổi.
   *
   * Lines unchanged.
   */
  readonly unchanged: number,
  /**
   * Số dòng bị từ chối.
   *
   * Lines rejected.
   */
  readonly rejected: number
};

export type ImportWorkbookMutation_importWorkbook_lines = {
  /**
   * Tên trang tính.
   *
   * Name of the sheet.
   */
  readonly sheet: string,
  /**
   * Số dòng trong tệp.
   *
   * Line number in the file.
   */
  readonly line: number,
  /**
   * Kết quả.
   *
   * What became of it.
   */
  readonly outcome: ImportOutcome,
  /**
   * Các cột khác với dữ liệu đang có.
   *
   * The columns that differ from what is held.
   */
  readonly fields: ReadonlyArray<string>
};

export type ImportWorkbookMutation_importWorkbook_problems = {
  /**
   * Trang tính; trống khi là cả tệp.
   *
   * Sheet; null when it is the whole file.
   */
  readonly sheet: string | null,
  /**
   * Dòng; trống khi là cả trang tính.
   *
   * Line; null when it is the whole sheet.
   */
  readonly line: number | null,
  /**
   * Cột.
   *
   * Column.
   */
  readonly field: string | null,
  /**
   * Mã.
   *
   * Code.
   */
  readonly code: string,
  /**
   * Mức độ.
   *
   * Severity.
   */
  readonly severity: ProblemSeverity,
  /**
   * Sai gì, ở đâu, cần làm gì: tiếng Việt rồi tiếng Anh.
   *
   * What is wrong, where, what to do: in Vietnamese, then English.
   */
  readonly message: string,
  /**
   * Chỉ tiếng Việt.
   *
   * In Vietnamese only.
   */
  readonly messageVi: string,
  /**
   * Chỉ tiếng Anh.
   *
   * In English only.
   */
  readonly messageEn: string
};

export type ImportWorkbookMutation_importWorkbook = {
  /**
   * Chỉ xem trước.
   *
   * Whether it was a dry run.
   */
  readonly dryRun: boolean,
  /**
   * Đã ghi.
   *
   * Whether it was written.
   */
  readonly applied: boolean,
  /**
   * Theo trang tính.
   *
   * By sheet.
   */
  readonly sheets: ReadonlyArray<ImportWorkbookMutation_importWorkbook_sheets>,
  /**
   * Theo dòng.
   *
   * By line.
   */
  readonly lines: ReadonlyArray<ImportWorkbookMutation_importWorkbook_lines>,
  /**
   * Các chỗ sai và lưu ý.
   *
   * Problems and warnings.
   */
  readonly problems: ReadonlyArray<ImportWorkbookMutation_importWorkbook_problems>
};

export type ImportWorkbookMutation = {
  /**
   * Nhập sổ của phường, xã đã gửi lên `POST /files`. Nhập lại cùng tệp không đổi gì. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT.
   *
   * Imports a ward workbook sent to `POST /files`. Importing the same file again changes nothing. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT.
   */
  readonly importWorkbook: ImportWorkbookMutation_importWorkbook
};


export type ImportWorkbookMutationVariables = Exact<{
  input: ImportWorkbookInput;
}>;

export type IndicatorCatalogueQuery_indicators_legalBasis = {
  /**
   * Số, ký hiệu văn bản.
   *
   * Number of the instrument.
   */
  readonly instrument: string,
  /**
   * Điều, khoản.
   *
   * Clause.
   */
  readonly clause: string | null
};

export type IndicatorCatalogueQuery_indicators = {
  /**
   * Mã.
   *
   * Code.
   */
  readonly code: IndicatorCode,
  /**
   * Tên tiếng Việt.
   *
   * Name in Vietnamese.
   */
  readonly nameVi: string,
  /**
   * Tên tiếng Anh.
   *
   * Name in English.
   */
  readonly nameEn: string,
  /**
   * Định nghĩa tiếng Việt.
   *
   * Definition in Vietnamese.
   */
  readonly definitionVi: string,
  /**
   * Định nghĩa tiếng Anh.
   *
   * Definition in English.
   */
  readonly definitionEn: string,
  /**
   * Đếm cái gì.
   *
   * What is counted.
   */
  readonly countOf: CountUnit,
  /**
   * Tính trên kỳ (`since` đến `at`) chứ không phải một ngày.
   *
   * Drawn from a period (`since` to `at`), not from one day.
   */
  readonly ofPeriod: boolean,
  /**
   * Cho thấy đặc điểm nhạy cảm.
   *
   * Shows a sensitive attribute.
   */
  readonly sensitive: boolean,
  /**
   * Các chiều được phép.
   *
   * The dimensions it allows.
   */
  readonly dimensions: ReadonlyArray<IndicatorDimension>,
  /**
   * Căn cứ pháp lý qua các thời kỳ.
   *
   * Legal basis over time.
   */
  readonly legalBasis: ReadonlyArray<IndicatorCatalogueQuery_indicators_legalBasis>
};

export type IndicatorCatalogueQuery = {
  /**
   * Danh mục chỉ tiêu, với định nghĩa và các chiều được phép.
   *
   * The catalogue of indicators, with definitions and allowed dimensions.
   */
  readonly indicators: ReadonlyArray<IndicatorCatalogueQuery_indicators>
};


export type IndicatorCatalogueQueryVariables = Exact<{ [key: string]: never; }>;

export type IndicatorTableQuery_indicatorTable_rows_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type IndicatorTableQuery_indicatorTable_rows_groups = {
  /**
   * Chiều.
   *
   * Dimension.
   */
  readonly dimension: IndicatorDimension,
  /**
   * Khóa ổn định của nhóm.
   *
   * The stable key of the group.
   */
  readonly key: string,
  /**
   * Tên của nhóm, theo ngôn ngữ được hỏi.
   *
   * Name of the group, in the language asked for.
   */
  readonly label: string
};

export type IndicatorTableQuery_indicatorTable_rows = {
  /**
   * Chỉ tiêu.
   *
   * Indicator.
   */
  readonly indicator: IndicatorCode,
  /**
   * Giá trị: số đếm, hoặc tỷ lệ từ 0 đến 1; trống khi mẫu số bằng 0, bị giữ lại hoặc không có.
   *
   * The value: a count, or a share between 0 and 1; null when the denominator is 0, when withheld, or when not available.
   */
  readonly value: number | null,
  /**
   * Tử số (hoặc chính số đếm).
   *
   * Numerator (or the count itself).
   */
  readonly numerator: number | null,
  /**
   * Mẫu số; trống với số đếm.
   *
   * Denominator; null for a count.
   */
  readonly denominator: number | null,
  /**
   * Vì sao bị giữ lại.
   *
   * Why it is withheld.
   */
  readonly withheld: Withheld | null,
  /**
   * Vì sao không có.
   *
   * Why it is not available.
   */
  readonly unavailable: Unavailable | null,
  /**
   * Đơn vị của dòng.
   *
   * The unit of the row.
   */
  readonly unit: IndicatorTableQuery_indicatorTable_rows_unit,
  /**
   * Mỗi chiều của `by` một nhóm; trống khi không phân tổ.
   *
   * One group for each dimension of `by`; none without it.
   */
  readonly groups: ReadonlyArray<IndicatorTableQuery_indicatorTable_rows_groups>
};

export type IndicatorTableQuery_indicatorTable_passports_legalBasis = {
  /**
   * Số, ký hiệu văn bản.
   *
   * Number of the instrument.
   */
  readonly instrument: string,
  /**
   * Điều, khoản.
   *
   * Clause.
   */
  readonly clause: string | null
};

export type IndicatorTableQuery_indicatorTable_passports_localRules = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type IndicatorTableQuery_indicatorTable_passports = {
  /**
   * Chỉ tiêu.
   *
   * Indicator.
   */
  readonly indicator: IndicatorCode,
  /**
   * Tên, theo ngôn ngữ được hỏi.
   *
   * Name, in the language asked for.
   */
  readonly name: string,
  /**
   * Tổng thể được đếm.
   *
   * The population.
   */
  readonly population: string,
  /**
   * Tử số là gì.
   *
   * What the numerator is.
   */
  readonly numerator: string,
  /**
   * Mẫu số là gì; trống với số đếm.
   *
   * What the denominator is; null for a count.
   */
  readonly denominator: string | null,
  /**
   * Điều cần biết trước khi dẫn số liệu.
   *
   * What to know before quoting the figure.
   */
  readonly note: string | null,
  /**
   * Cho thấy đặc điểm nhạy cảm.
   *
   * Shows a sensitive attribute.
   */
  readonly sensitive: boolean,
  /**
   * Căn cứ pháp lý có hiệu lực vào ngày báo cáo.
   *
   * The legal basis in force on the day.
   */
  readonly legalBasis: ReadonlyArray<IndicatorTableQuery_indicatorTable_passports_legalBasis>,
  /**
   * Quy định địa phương mà số liệu của bảng dựa vào (loại đơn vị, danh sách cán bộ chủ chốt), căn cứ như nhau nêu một lần.
   *
   * The local rules the figures of the table rest on (classes of units, lists of key titles), alike grounds once.
   */
  readonly localRules: ReadonlyArray<IndicatorTableQuery_indicatorTable_passports_localRules>
};

export type IndicatorTableQuery_indicatorTable = {
  /**
   * Ngày báo cáo.
   *
   * The day of the table.
   */
  readonly at: string,
  /**
   * Ngày mà số liệu nói về. Bằng `at` với người có quyền xem số chính xác; khi kiểm soát tiết lộ là ngày cuối của kỳ (nửa năm) chứa `at` đã kết thúc, và chỉ tiêu theo kỳ gồm các năm trọn vẹn.
   *
   * The day the figures speak of. Equals `at` for exact figures; under disclosure control the last day of the half-year of `at` (or of the last one that is over), and figures of a period are made of whole years.
   */
  readonly referenceDate: string,
  /**
   * Đầu kỳ, cho chỉ tiêu tính theo kỳ; mặc định là ngày đầu năm của `at`.
   *
   * Begin of the period, for indicators of a period; the first day of the year of `at` by default.
   */
  readonly since: string,
  /**
   * Địa giới.
   *
   * Boundary lens.
   */
  readonly boundary: BoundaryLens,
  /**
   * Các số liệu: theo chỉ tiêu, đơn vị rồi nhóm.
   *
   * The figures: by indicator, unit, then group.
   */
  readonly rows: ReadonlyArray<IndicatorTableQuery_indicatorTable_rows>,
  /**
   * Hộ chiếu của từng chỉ tiêu.
   *
   * A passport for each indicator.
   */
  readonly passports: ReadonlyArray<IndicatorTableQuery_indicatorTable_passports>
};

export type IndicatorTableQuery = {
  /**
   * Bảng chỉ tiêu × đơn vị (× nhóm) vào một ngày. Lỗi: DIMENSION_NOT_ALLOWED, UNIT_NOT_FOUND, NOT_FOUND, FORBIDDEN, DATE_REQUIRED, COST_LIMIT.
   *
   * A table of indicators × units (× groups) on a day. Errors: DIMENSION_NOT_ALLOWED, UNIT_NOT_FOUND, NOT_FOUND, FORBIDDEN, DATE_REQUIRED, COST_LIMIT.
   */
  readonly indicatorTable: IndicatorTableQuery_indicatorTable
};


export type IndicatorTableQueryVariables = Exact<{
  indicators: ReadonlyArray<IndicatorCode>;
  units: UnitScope;
  at: string;
  since?: string | null | undefined;
  by?: ReadonlyArray<IndicatorDimension> | null | undefined;
  boundary?: BoundaryLens | null | undefined;
}>;

export type CarryOverFieldsFragment_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type CarryOverFieldsFragment_fromUnit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type CarryOverFieldsFragment_formerTitles = {
  readonly code: string,
  readonly name: string
};

export type CarryOverFieldsFragment_suggestedTitles = {
  readonly code: string,
  readonly name: string
};

export type CarryOverFieldsFragment_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type CarryOverFieldsFragment = {
  readonly id: string,
  readonly firstDay: string,
  readonly personId: string,
  readonly fullName: string,
  readonly category: Category | null,
  readonly noteVi: string | null,
  readonly noteEn: string | null,
  readonly status: CarryOverStatus,
  readonly reason: string | null,
  readonly toAppointmentId: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<CarryOverEvent>,
  readonly unit: CarryOverFieldsFragment_unit,
  readonly fromUnit: CarryOverFieldsFragment_fromUnit,
  readonly formerTitles: ReadonlyArray<CarryOverFieldsFragment_formerTitles>,
  readonly suggestedTitles: ReadonlyArray<CarryOverFieldsFragment_suggestedTitles>,
  readonly decision: CarryOverFieldsFragment_decision | null
};

export type CarryOversQuery_carryOvers_nodes = {
  readonly id: string,
  readonly firstDay: string,
  readonly personId: string,
  readonly fullName: string,
  readonly category: Category | null,
  readonly noteVi: string | null,
  readonly noteEn: string | null,
  readonly status: CarryOverStatus,
  readonly reason: string | null,
  readonly toAppointmentId: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<CarryOverEvent>,
  readonly unit: CarryOverFieldsFragment_unit,
  readonly fromUnit: CarryOverFieldsFragment_fromUnit,
  readonly formerTitles: ReadonlyArray<CarryOverFieldsFragment_formerTitles>,
  readonly suggestedTitles: ReadonlyArray<CarryOverFieldsFragment_suggestedTitles>,
  readonly decision: CarryOverFieldsFragment_decision | null
};

export type CarryOversQuery_carryOvers_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type CarryOversQuery_carryOvers = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<CarryOversQuery_carryOvers_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: CarryOversQuery_carryOvers_pageInfo
};

export type CarryOversQuery = {
  /**
   * Các đề xuất chuyển tiếp sang một đơn vị mới, theo tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * Who is to be carried over into a new unit, by Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly carryOvers: CarryOversQuery_carryOvers
};


export type CarryOversQueryVariables = Exact<{
  unit: UnitRef;
  first: number;
  after?: string | null | undefined;
  status?: CarryOverStatus | null | undefined;
}>;

export type ProposeCarryOverMutation_proposeCarryOver_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type ProposeCarryOverMutation_proposeCarryOver_predecessors = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type ProposeCarryOverMutation_proposeCarryOver = {
  /**
   * Ngày đơn vị mới hoạt động.
   *
   * The first day of the new unit.
   */
  readonly firstDay: string,
  /**
   * Số đơn vị khác chỉ nhập một phần hoặc không rõ: không đề xuất ai của những nơi đó.
   *
   * How many others went in in part, or are not known: nobody of them is proposed.
   */
  readonly otherPredecessors: number,
  /**
   * Số người vừa được đề xuất.
   *
   * How many were proposed now.
   */
  readonly proposed: number,
  /**
   * Số chức vụ ở đơn vị cũ vừa được kết thúc.
   *
   * How many offices of the old units were ended now.
   */
  readonly closed: number,
  /**
   * Đơn vị mới.
   *
   * The new unit.
   */
  readonly unit: ProposeCarryOverMutation_proposeCarryOver_unit,
  /**
   * Các đơn vị đã nhập toàn bộ.
   *
   * The units that went in whole.
   */
  readonly predecessors: ReadonlyArray<ProposeCarryOverMutation_proposeCarryOver_predecessors>
};

export type ProposeCarryOverMutation = {
  /**
   * Đề xuất chuyển tiếp mọi người đang giữ chức vụ ở các đơn vị nhập toàn bộ vào đơn vị mới, và kết thúc chức vụ cũ vào ngày cuối. Gọi lại chỉ thêm người chưa có. Lỗi: FORBIDDEN (nêu đơn vị ngoài phạm vi), NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   *
   * Proposes to carry over everybody in office in the units that went into the new one whole, and ends the old offices on their last day. Called again it adds those alone who are not there yet. Errors: FORBIDDEN (names the units outside the reach), NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   */
  readonly proposeCarryOver: ProposeCarryOverMutation_proposeCarryOver
};


export type ProposeCarryOverMutationVariables = Exact<{
  input: ProposeCarryOverInput;
}>;

export type ConfirmCarryOverMutation_confirmCarryOver_carryOver = {
  readonly id: string,
  readonly firstDay: string,
  readonly personId: string,
  readonly fullName: string,
  readonly category: Category | null,
  readonly noteVi: string | null,
  readonly noteEn: string | null,
  readonly status: CarryOverStatus,
  readonly reason: string | null,
  readonly toAppointmentId: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<CarryOverEvent>,
  readonly unit: CarryOverFieldsFragment_unit,
  readonly fromUnit: CarryOverFieldsFragment_fromUnit,
  readonly formerTitles: ReadonlyArray<CarryOverFieldsFragment_formerTitles>,
  readonly suggestedTitles: ReadonlyArray<CarryOverFieldsFragment_suggestedTitles>,
  readonly decision: CarryOverFieldsFragment_decision | null
};

export type ConfirmCarryOverMutation_confirmCarryOver_event_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type ConfirmCarryOverMutation_confirmCarryOver_event_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment_titles = {
  readonly code: string,
  readonly name: string,
  readonly concurrent: boolean
};

export type ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment = {
  readonly id: string,
  readonly version: number,
  readonly category: Category,
  readonly since: string,
  readonly until: string | null,
  readonly titles: ReadonlyArray<ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment_titles>
};

export type ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment_titles = {
  readonly code: string,
  readonly name: string,
  readonly concurrent: boolean
};

export type ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment = {
  readonly id: string,
  readonly version: number,
  readonly category: Category,
  readonly since: string,
  readonly until: string | null,
  readonly titles: ReadonlyArray<ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment_titles>
};

export type ConfirmCarryOverMutation_confirmCarryOver_event = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis = {
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly from: string,
  readonly to: string | null
};

export type ConfirmCarryOverMutation_confirmCarryOver_findings = {
  readonly rule: PersonnelRule,
  readonly titleCode: string | null,
  readonly message: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis
};

export type ConfirmCarryOverMutation_confirmCarryOver = {
  /**
   * Đề xuất.
   *
   * The carry-over.
   */
  readonly carryOver: ConfirmCarryOverMutation_confirmCarryOver_carryOver,
  /**
   * Việc nhân sự.
   *
   * The event.
   */
  readonly event: ConfirmCarryOverMutation_confirmCarryOver_event,
  /**
   * Những điều nên xem lại.
   *
   * What to look at again.
   */
  readonly findings: ReadonlyArray<ConfirmCarryOverMutation_confirmCarryOver_findings>
};

export type ConfirmCarryOverMutation = {
  /**
   * Xác nhận một người giữ chức vụ gì ở đơn vị mới, theo quyết định. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Confirms what somebody holds in the new unit, by a decision. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly confirmCarryOver: ConfirmCarryOverMutation_confirmCarryOver
};


export type ConfirmCarryOverMutationVariables = Exact<{
  input: ConfirmCarryOverInput;
}>;

export type DeclineCarryOverMutation_declineCarryOver = {
  readonly id: string,
  readonly firstDay: string,
  readonly personId: string,
  readonly fullName: string,
  readonly category: Category | null,
  readonly noteVi: string | null,
  readonly noteEn: string | null,
  readonly status: CarryOverStatus,
  readonly reason: string | null,
  readonly toAppointmentId: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<CarryOverEvent>,
  readonly unit: CarryOverFieldsFragment_unit,
  readonly fromUnit: CarryOverFieldsFragment_fromUnit,
  readonly formerTitles: ReadonlyArray<CarryOverFieldsFragment_formerTitles>,
  readonly suggestedTitles: ReadonlyArray<CarryOverFieldsFragment_suggestedTitles>,
  readonly decision: CarryOverFieldsFragment_decision | null
};

export type DeclineCarryOverMutation = {
  /**
   * Ghi rằng một người không được chuyển tiếp, có lý do. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records that somebody is not carried over, with a reason. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly declineCarryOver: DeclineCarryOverMutation_declineCarryOver
};


export type DeclineCarryOverMutationVariables = Exact<{
  input: DeclineCarryOverInput;
}>;

export type PersonnelEventFieldsFragment = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type PersonnelFindingFieldsFragment = {
  readonly rule: PersonnelRule,
  readonly titleCode: string | null,
  readonly message: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis
};

export type PersonnelEventsQuery_personnelEvents_nodes = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type PersonnelEventsQuery_personnelEvents_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type PersonnelEventsQuery_personnelEvents = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<PersonnelEventsQuery_personnelEvents_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: PersonnelEventsQuery_personnelEvents_pageInfo
};

export type PersonnelEventsQuery = {
  /**
   * Các việc nhân sự của một thời gian, mới nhất trước: việc đến các đơn vị và việc rời các đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * What befell offices in a time, latest first: what came to the units, and what led away from them. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly personnelEvents: PersonnelEventsQuery_personnelEvents
};


export type PersonnelEventsQueryVariables = Exact<{
  units: UnitScope;
  from: string;
  to: string;
  first: number;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<PersonnelEventKind> | null | undefined;
}>;

export type AppointMutation_appoint_event = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type AppointMutation_appoint_findings = {
  readonly rule: PersonnelRule,
  readonly titleCode: string | null,
  readonly message: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis
};

export type AppointMutation_appoint = {
  /**
   * Việc nhân sự.
   *
   * The event.
   */
  readonly event: AppointMutation_appoint_event,
  /**
   * Những điều nên xem lại.
   *
   * What to look at again.
   */
  readonly findings: ReadonlyArray<AppointMutation_appoint_findings>
};

export type AppointMutation = {
  /**
   * Ghi bổ nhiệm, bầu, tuyển dụng; nếu đang giữ chức vụ khác thì CONFLICT. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records that somebody is appointed, elected or recruited; CONFLICT where the person is in another office. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly appoint: AppointMutation_appoint
};


export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;

export type ReappointMutation_reappoint_event = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type ReappointMutation_reappoint_findings = {
  readonly rule: PersonnelRule,
  readonly titleCode: string | null,
  readonly message: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis
};

export type ReappointMutation_reappoint = {
  /**
   * Việc nhân sự.
   *
   * The event.
   */
  readonly event: ReappointMutation_reappoint_event,
  /**
   * Những điều nên xem lại.
   *
   * What to look at again.
   */
  readonly findings: ReadonlyArray<ReappointMutation_reappoint_findings>
};

export type ReappointMutation = {
  /**
   * Ghi bổ nhiệm lại. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records that somebody is reappointed to the same titles. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly reappoint: ReappointMutation_reappoint
};


export type ReappointMutationVariables = Exact<{
  input: ReappointInput;
}>;

export type TransferMutation_transfer_event = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type TransferMutation_transfer_findings = {
  readonly rule: PersonnelRule,
  readonly titleCode: string | null,
  readonly message: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis
};

export type TransferMutation_transfer = {
  /**
   * Việc nhân sự.
   *
   * The event.
   */
  readonly event: TransferMutation_transfer_event,
  /**
   * Những điều nên xem lại.
   *
   * What to look at again.
   */
  readonly findings: ReadonlyArray<TransferMutation_transfer_findings>
};

export type TransferMutation = {
  /**
   * Ghi điều động sang đơn vị khác; cả hai đơn vị phải trong phạm vi. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records a transfer to another unit; both have to be within the reach. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly transfer: TransferMutation_transfer
};


export type TransferMutationVariables = Exact<{
  input: MoveInput;
}>;

export type RotateMutation_rotate_event = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type RotateMutation_rotate_findings = {
  readonly rule: PersonnelRule,
  readonly titleCode: string | null,
  readonly message: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis
};

export type RotateMutation_rotate = {
  /**
   * Việc nhân sự.
   *
   * The event.
   */
  readonly event: RotateMutation_rotate_event,
  /**
   * Những điều nên xem lại.
   *
   * What to look at again.
   */
  readonly findings: ReadonlyArray<RotateMutation_rotate_findings>
};

export type RotateMutation = {
  /**
   * Ghi luân chuyển sang đơn vị khác; cả hai đơn vị phải trong phạm vi. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records a rotation to another unit; both have to be within the reach. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly rotate: RotateMutation_rotate
};


export type RotateMutationVariables = Exact<{
  input: MoveInput;
}>;

export type AddConcurrentTitleMutation_addConcurrentTitle_event = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type AddConcurrentTitleMutation_addConcurrentTitle_findings = {
  readonly rule: PersonnelRule,
  readonly titleCode: string | null,
  readonly message: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis
};

export type AddConcurrentTitleMutation_addConcurrentTitle = {
  /**
   * Việc nhân sự.
   *
   * The event.
   */
  readonly event: AddConcurrentTitleMutation_addConcurrentTitle_event,
  /**
   * Những điều nên xem lại.
   *
   * What to look at again.
   */
  readonly findings: ReadonlyArray<AddConcurrentTitleMutation_addConcurrentTitle_findings>
};

export type AddConcurrentTitleMutation = {
  /**
   * Ghi kiêm nhiệm thêm một chức danh. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records that a concurrent title is added. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly addConcurrentTitle: AddConcurrentTitleMutation_addConcurrentTitle
};


export type AddConcurrentTitleMutationVariables = Exact<{
  input: ChangeTitleInput;
}>;

export type EndConcurrentTitleMutation_endConcurrentTitle_event = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type EndConcurrentTitleMutation_endConcurrentTitle_findings = {
  readonly rule: PersonnelRule,
  readonly titleCode: string | null,
  readonly message: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis
};

export type EndConcurrentTitleMutation_endConcurrentTitle = {
  /**
   * Việc nhân sự.
   *
   * The event.
   */
  readonly event: EndConcurrentTitleMutation_endConcurrentTitle_event,
  /**
   * Những điều nên xem lại.
   *
   * What to look at again.
   */
  readonly findings: ReadonlyArray<EndConcurrentTitleMutation_endConcurrentTitle_findings>
};

export type EndConcurrentTitleMutation = {
  /**
   * Ghi thôi một trong các chức danh; thôi chức danh chính thì chức danh kế tiếp thành chính. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records that one of the titles is ended; where it was the main one the next becomes so. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly endConcurrentTitle: EndConcurrentTitleMutation_endConcurrentTitle
};


export type EndConcurrentTitleMutationVariables = Exact<{
  input: ChangeTitleInput;
}>;

export type RelieveMutation_relieve_event = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type RelieveMutation_relieve_findings = {
  readonly rule: PersonnelRule,
  readonly titleCode: string | null,
  readonly message: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis
};

export type RelieveMutation_relieve = {
  /**
   * Việc nhân sự.
   *
   * The event.
   */
  readonly event: RelieveMutation_relieve_event,
  /**
   * Những điều nên xem lại.
   *
   * What to look at again.
   */
  readonly findings: ReadonlyArray<RelieveMutation_relieve_findings>
};

export type RelieveMutation = {
  /**
   * Ghi miễn nhiệm, thôi giữ chức vụ; cần lý do. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records that somebody is relieved of office; a reason is needed. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly relieve: RelieveMutation_relieve
};


export type RelieveMutationVariables = Exact<{
  input: EndOfficeInput;
}>;

export type RetireMutation_retire_event = {
  readonly id: string,
  readonly kind: PersonnelEventKind,
  readonly personId: string,
  readonly fullName: string,
  readonly effectiveOn: string,
  readonly reason: string | null,
  readonly version: number,
  readonly unit: ConfirmCarryOverMutation_confirmCarryOver_event_unit,
  readonly fromUnit: ConfirmCarryOverMutation_confirmCarryOver_event_fromUnit | null,
  readonly decision: ConfirmCarryOverMutation_confirmCarryOver_event_decision,
  readonly fromAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_fromAppointment | null,
  readonly toAppointment: ConfirmCarryOverMutation_confirmCarryOver_event_toAppointment | null
};

export type RetireMutation_retire_findings = {
  readonly rule: PersonnelRule,
  readonly titleCode: string | null,
  readonly message: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: ConfirmCarryOverMutation_confirmCarryOver_findings_legalBasis
};

export type RetireMutation_retire = {
  /**
   * Việc nhân sự.
   *
   * The event.
   */
  readonly event: RetireMutation_retire_event,
  /**
   * Những điều nên xem lại.
   *
   * What to look at again.
   */
  readonly findings: ReadonlyArray<RetireMutation_retire_findings>
};

export type RetireMutation = {
  /**
   * Ghi nghỉ hưu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records that somebody retires. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly retire: RetireMutation_retire
};


export type RetireMutationVariables = Exact<{
  input: EndOfficeInput;
}>;

export type RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_selfAssessment = {
  readonly rank: Rank
};

export type RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_opinion = {
  readonly text: string,
  readonly rank: Rank,
  readonly present: number,
  readonly agree: number
};

export type RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_proposal = {
  readonly rank: Rank
};

export type RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_notRanked = {
  readonly reason: NotRankedReason,
  readonly note: string | null
};

export type RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections = {
  readonly rank: Rank | null,
  readonly notRankedReason: NotRankedReason | null,
  readonly correctedOn: string,
  readonly reason: string,
  readonly decision: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections_decision | null
};

export type RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment = {
  readonly id: string,
  readonly year: number,
  readonly collective: Collective,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_unit,
  readonly selfAssessment: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_selfAssessment | null,
  readonly opinion: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_opinion | null,
  readonly proposal: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_proposal | null,
  readonly decision: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_decision | null,
  readonly notRanked: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections>
};

export type RecordCollectiveSelfAssessmentMutation = {
  /**
   * Ghi tự xếp loại của một tập thể của đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records how a collective of the unit ranked itself. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly recordCollectiveSelfAssessment: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment
};


export type RecordCollectiveSelfAssessmentMutationVariables = Exact<{
  input: RecordCollectiveSelfAssessmentInput;
}>;

export type RecordCollectiveOpinionMutation_recordCollectiveOpinion = {
  readonly id: string,
  readonly year: number,
  readonly collective: Collective,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_unit,
  readonly selfAssessment: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_selfAssessment | null,
  readonly opinion: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_opinion | null,
  readonly proposal: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_proposal | null,
  readonly decision: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_decision | null,
  readonly notRanked: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections>
};

export type RecordCollectiveOpinionMutation = {
  /**
   * Ghi ý kiến của cuộc họp về một tập thể. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records the opinion of the meeting on a collective. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly recordCollectiveOpinion: RecordCollectiveOpinionMutation_recordCollectiveOpinion
};


export type RecordCollectiveOpinionMutationVariables = Exact<{
  input: RecordMeetingOpinionInput;
}>;

export type ProposeCollectiveRankMutation_proposeCollectiveRank = {
  readonly id: string,
  readonly year: number,
  readonly collective: Collective,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_unit,
  readonly selfAssessment: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_selfAssessment | null,
  readonly opinion: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_opinion | null,
  readonly proposal: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_proposal | null,
  readonly decision: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_decision | null,
  readonly notRanked: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections>
};

export type ProposeCollectiveRankMutation = {
  /**
   * Đề xuất mức xếp loại của một tập thể. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Proposes a rank for a collective. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly proposeCollectiveRank: ProposeCollectiveRankMutation_proposeCollectiveRank
};


export type ProposeCollectiveRankMutationVariables = Exact<{
  input: ProposeCollectiveRankInput;
}>;

export type DecideCollectiveRanksMutation_decideCollectiveRanks = {
  readonly id: string,
  readonly year: number,
  readonly collective: Collective,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_unit,
  readonly selfAssessment: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_selfAssessment | null,
  readonly opinion: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_opinion | null,
  readonly proposal: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_proposal | null,
  readonly decision: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_decision | null,
  readonly notRanked: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections>
};

export type DecideCollectiveRanksMutation = {
  /**
   * Một quyết định xếp loại các tập thể của một đơn vị và năm: tất cả, hoặc không tập thể nào. Từ đây xếp loại được tính vào số liệu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * One decision on the ranks of collectives of a unit and year: all of them, or none. From now on they count in figures. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly decideCollectiveRanks: ReadonlyArray<DecideCollectiveRanksMutation_decideCollectiveRanks>
};


export type DecideCollectiveRanksMutationVariables = Exact<{
  input: DecideRanksInput;
}>;

export type MarkCollectiveNotRankedMutation_markCollectiveNotRanked = {
  readonly id: string,
  readonly year: number,
  readonly collective: Collective,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_unit,
  readonly selfAssessment: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_selfAssessment | null,
  readonly opinion: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_opinion | null,
  readonly proposal: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_proposal | null,
  readonly decision: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_decision | null,
  readonly notRanked: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections>
};

export type MarkCollectiveNotRankedMutation = {
  /**
   * Không xếp loại một tập thể, với lý do. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Leaves a collective without a rank, with the reason. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly markCollectiveNotRanked: MarkCollectiveNotRankedMutation_markCollectiveNotRanked
};


export type MarkCollectiveNotRankedMutationVariables = Exact<{
  input: MarkCollectiveNotRankedInput;
}>;

export type NotifyCollectiveRanksMutation_notifyCollectiveRanks = {
  readonly id: string,
  readonly year: number,
  readonly collective: Collective,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_unit,
  readonly selfAssessment: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_selfAssessment | null,
  readonly opinion: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_opinion | null,
  readonly proposal: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_proposal | null,
  readonly decision: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_decision | null,
  readonly notRanked: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections>
};

export type NotifyCollectiveRanksMutation = {
  /**
   * Thông báo kết quả cho các tập thể: tất cả, hoặc không tập thể nào. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records that outcomes were told: all of them, or none. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly notifyCollectiveRanks: ReadonlyArray<NotifyCollectiveRanksMutation_notifyCollectiveRanks>
};


export type NotifyCollectiveRanksMutationVariables = Exact<{
  input: NotifyRanksInput;
}>;

export type CorrectCollectiveRankMutation_correctCollectiveRank = {
  readonly id: string,
  readonly year: number,
  readonly collective: Collective,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_unit,
  readonly selfAssessment: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_selfAssessment | null,
  readonly opinion: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_opinion | null,
  readonly proposal: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_proposal | null,
  readonly decision: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_decision | null,
  readonly notRanked: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections>
};

export type CorrectCollectiveRankMutation = {
  /**
   * Sửa xếp loại bằng một quyết định mới; điều quyết định trước nói được giữ lại. Phải thông báo lại. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Corrects a rank by a decision of its own; what the former one said is kept. The outcome has to be told anew. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly correctCollectiveRank: CorrectCollectiveRankMutation_correctCollectiveRank
};


export type CorrectCollectiveRankMutationVariables = Exact<{
  input: CorrectRankInput;
}>;

export type RecordSelfAssessmentMutation_recordSelfAssessment_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_official_titles = {
  readonly code: string,
  readonly name: string
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_official = {
  readonly id: string,
  readonly fullName: string,
  readonly titles: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_official_titles>
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment = {
  readonly rank: Rank,
  readonly points: string | null
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_opinion = {
  readonly text: string,
  readonly rank: Rank,
  readonly present: number,
  readonly agree: number
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_proposal_points = {
  readonly general: string,
  readonly tasks: string
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_proposal = {
  readonly rank: Rank,
  readonly disqualifiers: ReadonlyArray<RankDisqualifier>,
  readonly points: RecordSelfAssessmentMutation_recordSelfAssessment_proposal_points | null
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_notRanked = {
  readonly reason: NotRankedReason,
  readonly note: string | null
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_corrections_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_corrections = {
  readonly rank: Rank | null,
  readonly notRankedReason: NotRankedReason | null,
  readonly correctedOn: string,
  readonly reason: string,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_corrections_decision | null
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_scores = {
  readonly id: string,
  readonly year: number,
  readonly kind: ScorePeriod,
  readonly number: number,
  readonly general: string,
  readonly tasks: string,
  readonly version: number
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints_legalBasis = {
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly from: string,
  readonly to: string | null
};

export type RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints = {
  readonly mean: string,
  readonly sum: string,
  readonly periods: number,
  readonly missing: ReadonlyArray<number>,
  readonly rank: Rank | null,
  readonly verified: boolean,
  readonly legalBasis: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints_legalBasis | null
};

export type RecordSelfAssessmentMutation_recordSelfAssessment = {
  readonly id: string,
  readonly year: number,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordSelfAssessmentMutation_recordSelfAssessment_unit,
  readonly official: RecordSelfAssessmentMutation_recordSelfAssessment_official,
  readonly selfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment | null,
  readonly opinion: RecordSelfAssessmentMutation_recordSelfAssessment_opinion | null,
  readonly proposal: RecordSelfAssessmentMutation_recordSelfAssessment_proposal | null,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_decision | null,
  readonly notRanked: RecordSelfAssessmentMutation_recordSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_corrections>,
  readonly scores: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_scores>,
  readonly yearPoints: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints | null
};

export type RecordSelfAssessmentMutation = {
  /**
   * Ghi tự xếp loại của một người giữ chức vụ tại đơn vị trong năm. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records how a person who held an office of the unit in the year ranked himself. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly recordSelfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment
};


export type RecordSelfAssessmentMutationVariables = Exact<{
  input: RecordSelfAssessmentInput;
}>;

export type RecordMeetingOpinionMutation_recordMeetingOpinion = {
  readonly id: string,
  readonly year: number,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordSelfAssessmentMutation_recordSelfAssessment_unit,
  readonly official: RecordSelfAssessmentMutation_recordSelfAssessment_official,
  readonly selfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment | null,
  readonly opinion: RecordSelfAssessmentMutation_recordSelfAssessment_opinion | null,
  readonly proposal: RecordSelfAssessmentMutation_recordSelfAssessment_proposal | null,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_decision | null,
  readonly notRanked: RecordSelfAssessmentMutation_recordSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_corrections>,
  readonly scores: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_scores>,
  readonly yearPoints: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints | null
};

export type RecordMeetingOpinionMutation = {
  /**
   * Ghi ý kiến của cuộc họp về một người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records the opinion of the meeting on a person. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly recordMeetingOpinion: RecordMeetingOpinionMutation_recordMeetingOpinion
};


export type RecordMeetingOpinionMutationVariables = Exact<{
  input: RecordMeetingOpinionInput;
}>;

export type ProposeRankMutation_proposeRank = {
  readonly id: string,
  readonly year: number,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordSelfAssessmentMutation_recordSelfAssessment_unit,
  readonly official: RecordSelfAssessmentMutation_recordSelfAssessment_official,
  readonly selfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment | null,
  readonly opinion: RecordSelfAssessmentMutation_recordSelfAssessment_opinion | null,
  readonly proposal: RecordSelfAssessmentMutation_recordSelfAssessment_proposal | null,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_decision | null,
  readonly notRanked: RecordSelfAssessmentMutation_recordSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_corrections>,
  readonly scores: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_scores>,
  readonly yearPoints: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints | null
};

export type ProposeRankMutation = {
  /**
   * Đề xuất mức xếp loại, với điểm nếu xếp loại theo điểm. Mức khác với điểm là nhận xét, không bị chặn. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Proposes a rank, with points where they are given. A rank unlike the points is a finding, it blocks nothing. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly proposeRank: ProposeRankMutation_proposeRank
};


export type ProposeRankMutationVariables = Exact<{
  input: ProposeRankInput;
}>;

export type DecideRanksMutation_decideRanks = {
  readonly id: string,
  readonly year: number,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordSelfAssessmentMutation_recordSelfAssessment_unit,
  readonly official: RecordSelfAssessmentMutation_recordSelfAssessment_official,
  readonly selfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment | null,
  readonly opinion: RecordSelfAssessmentMutation_recordSelfAssessment_opinion | null,
  readonly proposal: RecordSelfAssessmentMutation_recordSelfAssessment_proposal | null,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_decision | null,
  readonly notRanked: RecordSelfAssessmentMutation_recordSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_corrections>,
  readonly scores: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_scores>,
  readonly yearPoints: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints | null
};

export type DecideRanksMutation = {
  /**
   * Một quyết định xếp loại nhiều người của một đơn vị và năm: tất cả, hoặc không ai. Từ đây xếp loại được tính vào số liệu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * One decision on the ranks of persons of a unit and year: all of them, or none. From now on they count in figures. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly decideRanks: ReadonlyArray<DecideRanksMutation_decideRanks>
};


export type DecideRanksMutationVariables = Exact<{
  input: DecideRanksInput;
}>;

export type MarkNotRankedMutation_markNotRanked = {
  readonly id: string,
  readonly year: number,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordSelfAssessmentMutation_recordSelfAssessment_unit,
  readonly official: RecordSelfAssessmentMutation_recordSelfAssessment_official,
  readonly selfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment | null,
  readonly opinion: RecordSelfAssessmentMutation_recordSelfAssessment_opinion | null,
  readonly proposal: RecordSelfAssessmentMutation_recordSelfAssessment_proposal | null,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_decision | null,
  readonly notRanked: RecordSelfAssessmentMutation_recordSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_corrections>,
  readonly scores: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_scores>,
  readonly yearPoints: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints | null
};

export type MarkNotRankedMutation = {
  /**
   * Không xếp loại một người, với lý do: không tính vào mẫu số của tỷ lệ nào. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Leaves a person without a rank, with the reason: counted in no denominator. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly markNotRanked: MarkNotRankedMutation_markNotRanked
};


export type MarkNotRankedMutationVariables = Exact<{
  input: MarkNotRankedInput;
}>;

export type NotifyRanksMutation_notifyRanks = {
  readonly id: string,
  readonly year: number,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordSelfAssessmentMutation_recordSelfAssessment_unit,
  readonly official: RecordSelfAssessmentMutation_recordSelfAssessment_official,
  readonly selfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment | null,
  readonly opinion: RecordSelfAssessmentMutation_recordSelfAssessment_opinion | null,
  readonly proposal: RecordSelfAssessmentMutation_recordSelfAssessment_proposal | null,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_decision | null,
  readonly notRanked: RecordSelfAssessmentMutation_recordSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_corrections>,
  readonly scores: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_scores>,
  readonly yearPoints: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints | null
};

export type NotifyRanksMutation = {
  /**
   * Thông báo kết quả cho nhiều người: tất cả, hoặc không ai. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records that outcomes were told: all of them, or none. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly notifyRanks: ReadonlyArray<NotifyRanksMutation_notifyRanks>
};


export type NotifyRanksMutationVariables = Exact<{
  input: NotifyRanksInput;
}>;

export type CorrectRankMutation_correctRank = {
  readonly id: string,
  readonly year: number,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordSelfAssessmentMutation_recordSelfAssessment_unit,
  readonly official: RecordSelfAssessmentMutation_recordSelfAssessment_official,
  readonly selfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment | null,
  readonly opinion: RecordSelfAssessmentMutation_recordSelfAssessment_opinion | null,
  readonly proposal: RecordSelfAssessmentMutation_recordSelfAssessment_proposal | null,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_decision | null,
  readonly notRanked: RecordSelfAssessmentMutation_recordSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_corrections>,
  readonly scores: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_scores>,
  readonly yearPoints: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints | null
};

export type CorrectRankMutation = {
  /**
   * Sửa xếp loại bằng một quyết định mới; điều quyết định trước nói được giữ lại. Phải thông báo lại. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Corrects a rank by a decision of its own; what the former one said is kept. The outcome has to be told anew. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly correctRank: CorrectRankMutation_correctRank
};


export type CorrectRankMutationVariables = Exact<{
  input: CorrectRankInput;
}>;

export type CapReadingFieldsFragment_exceededIn = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type CapReadingFieldsFragment_legalBasis = {
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly from: string,
  readonly to: string | null
};

export type CapReadingFieldsFragment = {
  readonly base: CapBase,
  readonly per: CapPer,
  readonly sharePercent: number | null,
  readonly rounding: Rounding,
  readonly baseCount: number,
  readonly ceiling: number | null,
  readonly excellent: number,
  readonly exceeded: boolean | null,
  readonly exceededIn: ReadonlyArray<CapReadingFieldsFragment_exceededIn>,
  readonly legalBasis: CapReadingFieldsFragment_legalBasis
};

export type RankingCheckQuery_rankingCheck_counts = {
  /**
   * Mức.
   *
   * Rank.
   */
  readonly rank: Rank,
  /**
   * Số người; mức không có ai thì không nêu.
   *
   * Persons; a rank nobody was given is left out.
   */
  readonly count: number
};

export type RankingCheckQuery_rankingCheck_caps = {
  readonly base: CapBase,
  readonly per: CapPer,
  readonly sharePercent: number | null,
  readonly rounding: Rounding,
  readonly baseCount: number,
  readonly ceiling: number | null,
  readonly excellent: number,
  readonly exceeded: boolean | null,
  readonly exceededIn: ReadonlyArray<CapReadingFieldsFragment_exceededIn>,
  readonly legalBasis: CapReadingFieldsFragment_legalBasis
};

export type RankingCheckQuery_rankingCheck_groups_group = {
  /**
   * Mã nhóm.
   *
   * Code of the group.
   */
  readonly code: string,
  /**
   * Tên tiếng Việt.
   *
   * Name in Vietnamese.
   */
  readonly name: string,
  /**
   * Tên tiếng Anh.
   *
   * Name in English.
   */
  readonly nameEn: string
};

export type RankingCheckQuery_rankingCheck_groups_counts = {
  /**
   * Mức.
   *
   * Rank.
   */
  readonly rank: Rank,
  /**
   * Số người; mức không có ai thì không nêu.
   *
   * Persons; a rank nobody was given is left out.
   */
  readonly count: number
};

export type RankingCheckQuery_rankingCheck_groups_caps = {
  readonly base: CapBase,
  readonly per: CapPer,
  readonly sharePercent: number | null,
  readonly rounding: Rounding,
  readonly baseCount: number,
  readonly ceiling: number | null,
  readonly excellent: number,
  readonly exceeded: boolean | null,
  readonly exceededIn: ReadonlyArray<CapReadingFieldsFragment_exceededIn>,
  readonly legalBasis: CapReadingFieldsFragment_legalBasis
};

export type RankingCheckQuery_rankingCheck_groups = {
  /**
   * Số người được xếp loại.
   *
   * Persons ranked.
   */
  readonly ranked: number,
  /**
   * Nhóm, theo chức danh chính vào cuối năm.
   *
   * The group, by the main title held at the end of the year.
   */
  readonly group: RankingCheckQuery_rankingCheck_groups_group,
  /**
   * Theo mức, từ cao xuống thấp.
   *
   * By rank, highest first.
   */
  readonly counts: ReadonlyArray<RankingCheckQuery_rankingCheck_groups_counts>,
  /**
   * Các trần theo nhóm, mỗi cách đọc mẫu số một dòng; giữ riêng trong từng cơ quan.
   *
   * The ceilings per group, one for each reading of the base; each body is held to its own.
   */
  readonly caps: ReadonlyArray<RankingCheckQuery_rankingCheck_groups_caps>
};

export type RankingCheckQuery_rankingCheck = {
  /**
   * Năm xếp loại.
   *
   * The year ranked.
   */
  readonly year: number,
  /**
   * Các trần là của ngày này.
   *
   * The ceilings are those of this day.
   */
  readonly rulesAt: string,
  /**
   * Số người được xếp loại.
   *
   * Persons ranked.
   */
  readonly ranked: number,
  /**
   * Số người được xếp loại nhưng không thuộc nhóm nào: cuối năm không giữ chức danh có trong một nhóm.
   *
   * Persons ranked who are in no group: at the end of the year they held no title of one.
   */
  readonly ungrouped: number,
  /**
   * Theo mức, từ cao xuống thấp.
   *
   * By rank, highest first.
   */
  readonly counts: ReadonlyArray<RankingCheckQuery_rankingCheck_counts>,
  /**
   * Các trần trong từng cơ quan có hiệu lực vào `rulesAt`, mỗi cách đọc mẫu số một dòng; trống khi không có trần nào.
   *
   * The ceilings within a body in force on `rulesAt`, one for each reading of the base; empty where there is none.
   */
  readonly caps: ReadonlyArray<RankingCheckQuery_rankingCheck_caps>,
  /**
   * Từng nhóm có nhiệm vụ tương đồng, với các trần trong nhóm.
   *
   * Group by group of similar duties, with the ceilings within each.
   */
  readonly groups: ReadonlyArray<RankingCheckQuery_rankingCheck_groups>
};

export type RankingCheckQuery = {
  /**
   * Xếp loại năm của một đơn vị đối chiếu với trần "hoàn thành xuất sắc". Số đếm chính xác: cần indicators:exact tại đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * A unit’s ranking of a year against the ceilings on "excellent". Exact counts: needs indicators:exact over the unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly rankingCheck: RankingCheckQuery_rankingCheck
};


export type RankingCheckQueryVariables = Exact<{
  unit: UnitRef;
  year: number;
  rulesAt?: string | null | undefined;
}>;

export type RankingFindingsQuery_rankingFindings_counts = {
  /**
   * Mức.
   *
   * Rank.
   */
  readonly rank: Rank,
  /**
   * Số người; mức không có ai thì không nêu.
   *
   * Persons; a rank nobody was given is left out.
   */
  readonly count: number
};

export type RankingFindingsQuery_rankingFindings_caps = {
  readonly base: CapBase,
  readonly per: CapPer,
  readonly sharePercent: number | null,
  readonly rounding: Rounding,
  readonly baseCount: number,
  readonly ceiling: number | null,
  readonly excellent: number,
  readonly exceeded: boolean | null,
  readonly exceededIn: ReadonlyArray<CapReadingFieldsFragment_exceededIn>,
  readonly legalBasis: CapReadingFieldsFragment_legalBasis
};

export type RankingFindingsQuery_rankingFindings_groups_group = {
  /**
   * Mã nhóm.
   *
   * Code of the group.
   */
  readonly code: string,
  /**
   * Tên tiếng Việt.
   *
   * Name in Vietnamese.
   */
  readonly name: string,
  /**
   * Tên tiếng Anh.
   *
   * Name in English.
   */
  readonly nameEn: string
};

export type RankingFindingsQuery_rankingFindings_groups_counts = {
  /**
   * Mức.
   *
   * Rank.
   */
  readonly rank: Rank,
  /**
   * Số người; mức không có ai thì không nêu.
   *
   * Persons; a rank nobody was given is left out.
   */
  readonly count: number
};

export type RankingFindingsQuery_rankingFindings_groups_caps = {
  readonly base: CapBase,
  readonly per: CapPer,
  readonly sharePercent: number | null,
  readonly rounding: Rounding,
  readonly baseCount: number,
  readonly ceiling: number | null,
  readonly excellent: number,
  readonly exceeded: boolean | null,
  readonly exceededIn: ReadonlyArray<CapReadingFieldsFragment_exceededIn>,
  readonly legalBasis: CapReadingFieldsFragment_legalBasis
};

export type RankingFindingsQuery_rankingFindings_groups = {
  /**
   * Số người được xếp loại.
   *
   * Persons ranked.
   */
  readonly ranked: number,
  /**
   * Nhóm, theo chức danh chính vào cuối năm.
   *
   * The group, by the main title held at the end of the year.
   */
  readonly group: RankingFindingsQuery_rankingFindings_groups_group,
  /**
   * Theo mức, từ cao xuống thấp.
   *
   * By rank, highest first.
   */
  readonly counts: ReadonlyArray<RankingFindingsQuery_rankingFindings_groups_counts>,
  /**
   * Các trần theo nhóm, mỗi cách đọc mẫu số một dòng; giữ riêng trong từng cơ quan.
   *
   * The ceilings per group, one for each reading of the base; each body is held to its own.
   */
  readonly caps: ReadonlyArray<RankingFindingsQuery_rankingFindings_groups_caps>
};

export type RankingFindingsQuery_rankingFindings_findings_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type RankingFindingsQuery_rankingFindings_findings_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type RankingFindingsQuery_rankingFindings_findings = {
  /**
   * Về điều gì.
   *
   * What it is about.
   */
  readonly kind: RankingFindingKind,
  /**
   * Về ai hoặc nhóm nào; trống khi về cả cơ quan.
   *
   * The person or group; null where it is the whole body.
   */
  readonly subject: string | null,
  /**
   * Định danh của người, nếu nói về một người.
   *
   * The person’s id, if about one.
   */
  readonly personId: string | null,
  /**
   * Mã nhóm có nhiệm vụ tương đồng, nếu nói về một nhóm.
   *
   * The group of similar duties, if about one.
   */
  readonly groupCode: string | null,
  /**
   * Cách đọc mẫu số của trần.
   *
   * The reading of the base of a ceiling.
   */
  readonly base: CapBase | null,
  /**
   * Nhận xét, tiếng Việt rồi tiếng Anh.
   *
   * The finding, in Vietnamese, then in English.
   */
  readonly message: string,
  /**
   * Nhận xét bằng tiếng Việt.
   *
   * The finding in Vietnamese.
   */
  readonly messageVi: string,
  /**
   * Nhận xét bằng tiếng Anh.
   *
   * The finding in English.
   */
  readonly messageEn: string,
  /**
   * Quy định và mọi điều dùng để áp dụng đã đối chiếu. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether the rule and all it was applied with were checked. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Đơn vị xếp loại.
   *
   * The unit that ranks.
   */
  readonly unit: RankingFindingsQuery_rankingFindings_findings_unit,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: RankingFindingsQuery_rankingFindings_findings_legalBasis
};

export type RankingFindingsQuery_rankingFindings = {
  /**
   * Năm xếp loại.
   *
   * The year that is ranked.
   */
  readonly year: number,
  /**
   * Quy định của ngày này.
   *
   * The rules are those of this day.
   */
  readonly rulesAt: string,
  /**
   * Số người đã có mức hoặc mức đề xuất.
   *
   * Persons with a rank, decided or proposed.
   */
  readonly ranked: number,
  /**
   * Trong đó số người mới có đề xuất.
   *
   * How many of them have a proposal alone.
   */
  readonly proposed: number,
  /**
   * Số người không thuộc nhóm nào.
   *
   * Persons in no group.
   */
  readonly ungrouped: number,
  /**
   * Theo mức, từ cao xuống thấp.
   *
   * By rank, highest first.
   */
  readonly counts: ReadonlyArray<RankingFindingsQuery_rankingFindings_counts>,
  /**
   * Các trần trong từng cơ quan, mỗi cách đọc mẫu số một dòng.
   *
   * The ceilings within a body, reading by reading.
   */
  readonly caps: ReadonlyArray<RankingFindingsQuery_rankingFindings_caps>,
  /**
   * Từng nhóm có nhiệm vụ tương đồng, với các trần trong nhóm.
   *
   * Group by group of similar duties, with the ceilings within each.
   */
  readonly groups: ReadonlyArray<RankingFindingsQuery_rankingFindings_groups>,
  /**
   * Những điều nên xem lại, theo đơn vị rồi tên.
   *
   * What to look at again, by unit, then Vietnamese name.
   */
  readonly findings: ReadonlyArray<RankingFindingsQuery_rankingFindings_findings>
};

export type RankingFindingsQuery = {
  /**
   * Những điều nên xem lại trong xếp loại một năm của một đơn vị: trần, thời gian công tác, điểm, kỷ luật, hậu quả. Nhiều nhất 5.000 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
   *
   * What to look at again in the ranking of a unit’s year: ceilings, time worked, points, discipline, consequences. At most 5,000 persons. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
   */
  readonly rankingFindings: RankingFindingsQuery_rankingFindings
};


export type RankingFindingsQueryVariables = Exact<{
  unit: UnitRef;
  year: number;
  rulesAt?: string | null | undefined;
}>;

export type RankingRulesQuery_rankingRules_scale_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type RankingRulesQuery_rankingRules_scale = {
  /**
   * Cách xếp loại.
   *
   * The way.
   */
  readonly method: ScaleMethod,
  /**
   * Điểm tối đa của tiêu chí chung.
   *
   * Most points of the general criteria.
   */
  readonly general: number | null,
  /**
   * Điểm tối đa của kết quả nhiệm vụ.
   *
   * Most points of the results of tasks.
   */
  readonly tasks: number | null,
  /**
   * Từ bao nhiêu điểm là xuất sắc.
   *
   * Excellent from so many points.
   */
  readonly excellentFrom: number | null,
  /**
   * Từ bao nhiêu điểm là hoàn thành tốt.
   *
   * Good from so many points.
   */
  readonly goodFrom: number | null,
  /**
   * Từ bao nhiêu điểm là hoàn thành; dưới đó là không.
   *
   * Completed from so many points, not below.
   */
  readonly completedFrom: number | null,
  /**
   * Chấm theo kỳ nào; trống khi không chấm điểm.
   *
   * By which parts of the year; empty without points.
   */
  readonly periods: ReadonlyArray<ScorePeriod>,
  /**
   * Văn bản có nói điểm năm là trung bình các kỳ. Khi là `false`: cách tính này chưa đối chiếu.
   *
   * Whether the text was read to make the year the mean of its periods. `false`: that was not checked.
   */
  readonly meanVerified: boolean,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: RankingRulesQuery_rankingRules_scale_legalBasis
};

export type RankingRulesQuery_rankingRules_criteria_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type RankingRulesQuery_rankingRules_criteria = {
  /**
   * Mã.
   *
   * Code.
   */
  readonly code: string,
  /**
   * Của mức nào; trống: xét ở mọi mức.
   *
   * Of which rank; null: looked at for each.
   */
  readonly rank: Rank | null,
  /**
   * Nói về ai.
   *
   * Of whom it speaks.
   */
  readonly of: OfficialKind,
  /**
   * Nội dung bằng tiếng Việt.
   *
   * What it says, in Vietnamese.
   */
  readonly textVi: string,
  /**
   * Nội dung bằng tiếng Anh.
   *
   * What it says, in English.
   */
  readonly textEn: string,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: RankingRulesQuery_rankingRules_criteria_legalBasis
};

export type RankingRulesQuery_rankingRules_disqualifiers_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type RankingRulesQuery_rankingRules_disqualifiers = {
  /**
   * Trường hợp.
   *
   * The case.
   */
  readonly code: RankDisqualifier,
  /**
   * Nói về ai.
   *
   * Of whom it speaks.
   */
  readonly of: OfficialKind,
  /**
   * Nội dung bằng tiếng Việt.
   *
   * What it says, in Vietnamese.
   */
  readonly textVi: string,
  /**
   * Nội dung bằng tiếng Anh.
   *
   * What it says, in English.
   */
  readonly textEn: string,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: RankingRulesQuery_rankingRules_disqualifiers_legalBasis
};

export type RankingRulesQuery_rankingRules_exclusions_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type RankingRulesQuery_rankingRules_exclusions = {
  /**
   * Quy định.
   *
   * The rule.
   */
  readonly code: RankExclusion,
  /**
   * Từ số tháng này.
   *
   * From so many months.
   */
  readonly monthsFrom: number,
  /**
   * Đến dưới số tháng này.
   *
   * To less than so many months.
   */
  readonly monthsBelow: number,
  /**
   * Mức cao nhất còn được xếp; trống: không xếp loại.
   *
   * The best rank left; null: not ranked at all.
   */
  readonly bestRank: Rank | null,
  /**
   * Trừ nghỉ thai sản.
   *
   * Maternity leave is excepted.
   */
  readonly exceptMaternity: boolean,
  /**
   * Nội dung bằng tiếng Việt.
   *
   * What it says, in Vietnamese.
   */
  readonly textVi: string,
  /**
   * Nội dung bằng tiếng Anh.
   *
   * What it says, in English.
   */
  readonly textEn: string,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: RankingRulesQuery_rankingRules_exclusions_legalBasis
};

export type RankingRulesQuery_rankingRules_consequences_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type RankingRulesQuery_rankingRules_consequences = {
  /**
   * Hậu quả.
   *
   * The consequence.
   */
  readonly code: RankConsequence,
  /**
   * Nói về ai.
   *
   * Of whom it speaks.
   */
  readonly of: OfficialKind,
  /**
   * Hai năm liền nhau.
   *
   * The two years follow each other.
   */
  readonly consecutive: boolean,
  /**
   * Trong bao nhiêu năm.
   *
   * Within so many years.
   */
  readonly withinYears: number | null,
  /**
   * Trong một thời hạn bổ nhiệm.
   *
   * Within one term of appointment.
   */
  readonly withinAppointment: boolean,
  /**
   * Nội dung bằng tiếng Việt.
   *
   * What it says, in Vietnamese.
   */
  readonly textVi: string,
  /**
   * Nội dung bằng tiếng Anh.
   *
   * What it says, in English.
   */
  readonly textEn: string,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: RankingRulesQuery_rankingRules_consequences_legalBasis
};

export type RankingRulesQuery_rankingRules_dutyGroups_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type RankingRulesQuery_rankingRules_dutyGroups = {
  /**
   * Mã chức danh.
   *
   * Code of the title.
   */
  readonly titleCode: string,
  /**
   * Mã nhóm.
   *
   * Code of the group.
   */
  readonly group: string,
  /**
   * Tên nhóm, tiếng Việt.
   *
   * Name of the group, in Vietnamese.
   */
  readonly nameVi: string,
  /**
   * Tên nhóm, tiếng Anh.
   *
   * Name of the group, in English.
   */
  readonly nameEn: string,
  /**
   * Người giữ chức danh này là lãnh đạo, quản lý.
   *
   * Its holders lead or manage.
   */
  readonly manages: boolean,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: RankingRulesQuery_rankingRules_dutyGroups_legalBasis
};

export type RankingRulesQuery_rankingRules = {
  /**
   * Ngày.
   *
   * The day.
   */
  readonly at: string,
  /**
   * Cách xếp loại; trống khi ngày đó chưa có.
   *
   * How ranks are found; null where there was no way yet.
   */
  readonly scale: RankingRulesQuery_rankingRules_scale | null,
  /**
   * Tiêu chí.
   *
   * Criteria.
   */
  readonly criteria: ReadonlyArray<RankingRulesQuery_rankingRules_criteria>,
  /**
   * Các trường hợp bị xếp "không hoàn thành nhiệm vụ".
   *
   * What makes the year not completed.
   */
  readonly disqualifiers: ReadonlyArray<RankingRulesQuery_rankingRules_disqualifiers>,
  /**
   * Theo thời gian công tác.
   *
   * By the time worked.
   */
  readonly exclusions: ReadonlyArray<RankingRulesQuery_rankingRules_exclusions>,
  /**
   * Hậu quả của hai năm không hoàn thành.
   *
   * What two years not completed lead to.
   */
  readonly consequences: ReadonlyArray<RankingRulesQuery_rankingRules_consequences>,
  /**
   * Nhóm có nhiệm vụ tương đồng, theo chức danh.
   *
   * Groups of similar duties, title by title.
   */
  readonly dutyGroups: ReadonlyArray<RankingRulesQuery_rankingRules_dutyGroups>
};

export type RankingRulesQuery = {
  /**
   * Quy định về xếp loại có hiệu lực vào một ngày: cách xếp loại, tiêu chí, các trường hợp, hậu quả, nhóm có nhiệm vụ tương đồng. Lỗi: FORBIDDEN.
   *
   * The rules of ranking in force on a day: scale, criteria, special cases, consequences, groups of similar duties. Errors: FORBIDDEN.
   */
  readonly rankingRules: RankingRulesQuery_rankingRules
};


export type RankingRulesQueryVariables = Exact<{
  at: string;
}>;

export type RankingReviewFieldsFragment = {
  readonly id: string,
  readonly year: number,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordSelfAssessmentMutation_recordSelfAssessment_unit,
  readonly official: RecordSelfAssessmentMutation_recordSelfAssessment_official,
  readonly selfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment | null,
  readonly opinion: RecordSelfAssessmentMutation_recordSelfAssessment_opinion | null,
  readonly proposal: RecordSelfAssessmentMutation_recordSelfAssessment_proposal | null,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_decision | null,
  readonly notRanked: RecordSelfAssessmentMutation_recordSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_corrections>,
  readonly scores: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_scores>,
  readonly yearPoints: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints | null
};

export type CollectiveReviewFieldsFragment = {
  readonly id: string,
  readonly year: number,
  readonly collective: Collective,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_unit,
  readonly selfAssessment: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_selfAssessment | null,
  readonly opinion: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_opinion | null,
  readonly proposal: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_proposal | null,
  readonly decision: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_decision | null,
  readonly notRanked: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections>
};

export type PeriodScoreFieldsFragment = {
  readonly id: string,
  readonly year: number,
  readonly kind: ScorePeriod,
  readonly number: number,
  readonly general: string,
  readonly tasks: string,
  readonly version: number
};

export type RankingReviewsQuery_rankingReviews_nodes = {
  readonly id: string,
  readonly year: number,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordSelfAssessmentMutation_recordSelfAssessment_unit,
  readonly official: RecordSelfAssessmentMutation_recordSelfAssessment_official,
  readonly selfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment | null,
  readonly opinion: RecordSelfAssessmentMutation_recordSelfAssessment_opinion | null,
  readonly proposal: RecordSelfAssessmentMutation_recordSelfAssessment_proposal | null,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_decision | null,
  readonly notRanked: RecordSelfAssessmentMutation_recordSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_corrections>,
  readonly scores: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_scores>,
  readonly yearPoints: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints | null
};

export type RankingReviewsQuery_rankingReviews_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type RankingReviewsQuery_rankingReviews = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<RankingReviewsQuery_rankingReviews_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: RankingReviewsQuery_rankingReviews_pageInfo
};

export type RankingReviewsQuery = {
  /**
   * Việc xếp loại một năm đã đến đâu, theo đơn vị rồi tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * How far the ranking of a year has come, by unit, then Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly rankingReviews: RankingReviewsQuery_rankingReviews
};


export type RankingReviewsQueryVariables = Exact<{
  units: UnitScope;
  year: number;
  status?: ReviewStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type CollectiveReviewsQuery_collectiveReviews_nodes = {
  readonly id: string,
  readonly year: number,
  readonly collective: Collective,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_unit,
  readonly selfAssessment: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_selfAssessment | null,
  readonly opinion: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_opinion | null,
  readonly proposal: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_proposal | null,
  readonly decision: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_decision | null,
  readonly notRanked: RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordCollectiveSelfAssessmentMutation_recordCollectiveSelfAssessment_corrections>
};

export type CollectiveReviewsQuery_collectiveReviews_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type CollectiveReviewsQuery_collectiveReviews = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<CollectiveReviewsQuery_collectiveReviews_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: CollectiveReviewsQuery_collectiveReviews_pageInfo
};

export type CollectiveReviewsQuery = {
  /**
   * Việc xếp loại một năm của các tập thể đã đến đâu, theo đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * How far the ranking of a year has come for collectives, by unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly collectiveReviews: CollectiveReviewsQuery_collectiveReviews
};


export type CollectiveReviewsQueryVariables = Exact<{
  units: UnitScope;
  year: number;
  status?: ReviewStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type OfficialReviewsQuery_official_rankingReviews = {
  readonly id: string,
  readonly year: number,
  readonly status: ReviewStatus,
  readonly allowedEvents: ReadonlyArray<ReviewEvent>,
  readonly rank: Rank | null,
  readonly noticedOn: string | null,
  readonly version: number,
  readonly unit: RecordSelfAssessmentMutation_recordSelfAssessment_unit,
  readonly official: RecordSelfAssessmentMutation_recordSelfAssessment_official,
  readonly selfAssessment: RecordSelfAssessmentMutation_recordSelfAssessment_selfAssessment | null,
  readonly opinion: RecordSelfAssessmentMutation_recordSelfAssessment_opinion | null,
  readonly proposal: RecordSelfAssessmentMutation_recordSelfAssessment_proposal | null,
  readonly decision: RecordSelfAssessmentMutation_recordSelfAssessment_decision | null,
  readonly notRanked: RecordSelfAssessmentMutation_recordSelfAssessment_notRanked | null,
  readonly corrections: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_corrections>,
  readonly scores: ReadonlyArray<RecordSelfAssessmentMutation_recordSelfAssessment_scores>,
  readonly yearPoints: RecordSelfAssessmentMutation_recordSelfAssessment_yearPoints | null
};

export type OfficialReviewsQuery_official_periodScores = {
  readonly id: string,
  readonly year: number,
  readonly kind: ScorePeriod,
  readonly number: number,
  readonly general: string,
  readonly tasks: string,
  readonly version: number
};

export type OfficialReviewsQuery_official_absences = {
  /**
   * Định danh.
   *
   * The id.
   */
  readonly id: string,
  /**
   * Vì lý do gì (dữ liệu nhạy cảm); trống khi tài khoản không có quyền roster:sensitive.
   *
   * What for (sensitive); null where the account does not hold roster:sensitive.
   */
  readonly kind: AbsenceKind | null,
  /**
   * Từ ngày.
   *
   * From this day.
   */
  readonly from: string,
  /**
   * Đến trước ngày.
   *
   * Up to, not including; null while away.
   */
  readonly to: string | null,
  /**
   * Đã rút: ghi nhầm.
   *
   * Withdrawn: it is held not to have been.
   */
  readonly withdrawn: boolean,
  /**
   * Phiên bản.
   *
   * Version.
   */
  readonly version: number
};

export type OfficialReviewsQuery_official = {
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly id: string,
  /**
   * Họ và tên.
   *
   * Full name.
   */
  readonly fullName: string,
  /**
   * Việc xếp loại từng năm đến ngày đó, năm mới nhất trước.
   *
   * The rankings of the years up to that day, latest first.
   */
  readonly rankingReviews: ReadonlyArray<OfficialReviewsQuery_official_rankingReviews>,
  /**
   * Điểm từng kỳ của các năm đến ngày đó.
   *
   * Points of the parts of the years up to that day, latest first.
   */
  readonly periodScores: ReadonlyArray<OfficialReviewsQuery_official_periodScores>,
  /**
   * Những lần nghỉ bắt đầu đến ngày đó, mới nhất trước.
   *
   * Absences begun by that day, latest first.
   */
  readonly absences: ReadonlyArray<OfficialReviewsQuery_official_absences>
};

export type OfficialReviewsQuery = {
  /**
   * Một người đang giữ chức vụ vào một ngày. Lỗi: NOT_FOUND.
   *
   * One person in office on a day. Errors: NOT_FOUND.
   */
  readonly official: OfficialReviewsQuery_official | null
};


export type OfficialReviewsQueryVariables = Exact<{
  id: string;
  at: string;
}>;

export type RecordPeriodScoreMutation_recordPeriodScore = {
  readonly id: string,
  readonly year: number,
  readonly kind: ScorePeriod,
  readonly number: number,
  readonly general: string,
  readonly tasks: string,
  readonly version: number
};

export type RecordPeriodScoreMutation = {
  /**
   * Ghi điểm một tháng hoặc quý của một người, khi xếp loại theo điểm. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records the points of a month or a quarter of a person, where the year is ranked by points. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly recordPeriodScore: RecordPeriodScoreMutation_recordPeriodScore
};


export type RecordPeriodScoreMutationVariables = Exact<{
  input: RecordPeriodScoreInput;
}>;

export type RecordAbsenceMutation_recordAbsence = {
  /**
   * Định danh.
   *
   * The id.
   */
  readonly id: string,
  /**
   * Vì lý do gì (dữ liệu nhạy cảm); trống khi tài khoản không có quyền roster:sensitive.
   *
   * What for (sensitive); null where the account does not hold roster:sensitive.
   */
  readonly kind: AbsenceKind | null,
  /**
   * Từ ngày.
   *
   * From this day.
   */
  readonly from: string,
  /**
   * Đến trước ngày.
   *
   * Up to, not including; null while away.
   */
  readonly to: string | null,
  /**
   * Đã rút: ghi nhầm.
   *
   * Withdrawn: it is held not to have been.
   */
  readonly withdrawn: boolean,
  /**
   * Phiên bản.
   *
   * Version.
   */
  readonly version: number
};

export type RecordAbsenceMutation = {
  /**
   * Ghi thời gian một người không làm việc. Cần cả roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records days of an office that were not worked. Needs roster:sensitive too. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly recordAbsence: RecordAbsenceMutation_recordAbsence
};


export type RecordAbsenceMutationVariables = Exact<{
  input: RecordAbsenceInput;
}>;

export type WithdrawAbsenceMutation_withdrawAbsence = {
  /**
   * Định danh.
   *
   * The id.
   */
  readonly id: string,
  /**
   * Vì lý do gì (dữ liệu nhạy cảm); trống khi tài khoản không có quyền roster:sensitive.
   *
   * What for (sensitive); null where the account does not hold roster:sensitive.
   */
  readonly kind: AbsenceKind | null,
  /**
   * Từ ngày.
   *
   * From this day.
   */
  readonly from: string,
  /**
   * Đến trước ngày.
   *
   * Up to, not including; null while away.
   */
  readonly to: string | null,
  /**
   * Đã rút: ghi nhầm.
   *
   * Withdrawn: it is held not to have been.
   */
  readonly withdrawn: boolean,
  /**
   * Phiên bản.
   *
   * Version.
   */
  readonly version: number
};

export type WithdrawAbsenceMutation = {
  /**
   * Rút một lần nghỉ ghi nhầm; bản ghi vẫn còn. Cần cả roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Withdraws an absence that was recorded by mistake; the record stays. Needs roster:sensitive too. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly withdrawAbsence: WithdrawAbsenceMutation_withdrawAbsence
};


export type WithdrawAbsenceMutationVariables = Exact<{
  input: WithdrawAbsenceInput;
}>;

export type ResolutionFieldsFragment_replacedBy = {
  readonly id: string,
  readonly number: string,
  readonly issuedOn: string
};

export type ResolutionFieldsFragment_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type ResolutionFieldsFragment = {
  readonly id: string,
  readonly number: string,
  readonly issuer: string,
  readonly issuedOn: string,
  readonly titleVi: string,
  readonly titleEn: string | null,
  readonly periodFrom: number,
  readonly periodTo: number,
  readonly orientationYear: number | null,
  readonly kind: ResolutionKind,
  readonly state: ResolutionState,
  readonly inForceOn: string | null,
  readonly endedOn: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly shipped: boolean,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<ResolutionEvent>,
  readonly replacedBy: ResolutionFieldsFragment_replacedBy | null,
  readonly unit: ResolutionFieldsFragment_unit
};

export type TargetTermsFieldsFragment_measure_value = {
  readonly text: string,
  readonly numerator: number,
  readonly denominator: number
};

export type TargetTermsFieldsFragment_measure_group = {
  readonly dimension: IndicatorDimension,
  readonly key: string
};

export type TargetTermsFieldsFragment_measure_baseline_value = {
  readonly text: string,
  readonly numerator: number,
  readonly denominator: number
};

export type TargetTermsFieldsFragment_measure_baseline = {
  readonly on: string,
  readonly value: TargetTermsFieldsFragment_measure_baseline_value
};

export type TargetTermsFieldsFragment_measure = {
  readonly indicator: IndicatorCode,
  readonly operator: TargetOperator,
  readonly unit: TargetUnit,
  readonly countedFrom: string | null,
  readonly value: TargetTermsFieldsFragment_measure_value,
  readonly group: TargetTermsFieldsFragment_measure_group | null,
  readonly baseline: TargetTermsFieldsFragment_measure_baseline | null
};

export type TargetTermsFieldsFragment_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type TargetTermsFieldsFragment = {
  readonly from: string,
  readonly to: string | null,
  readonly textVi: string,
  readonly textEn: string | null,
  readonly dueOn: string,
  readonly verified: boolean,
  readonly reason: string | null,
  readonly recordedOn: string,
  readonly measure: TargetTermsFieldsFragment_measure | null,
  readonly decision: TargetTermsFieldsFragment_decision | null
};

export type TargetFieldsFragment_terms = {
  readonly from: string,
  readonly to: string | null,
  readonly textVi: string,
  readonly textEn: string | null,
  readonly dueOn: string,
  readonly verified: boolean,
  readonly reason: string | null,
  readonly recordedOn: string,
  readonly measure: TargetTermsFieldsFragment_measure | null,
  readonly decision: TargetTermsFieldsFragment_decision | null
};

export type TargetFieldsFragment_withdrawal_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type TargetFieldsFragment_withdrawal = {
  readonly on: string,
  readonly reason: string | null,
  readonly decision: TargetFieldsFragment_withdrawal_decision | null
};

export type TargetFieldsFragment = {
  readonly id: string,
  readonly code: string,
  readonly kind: TargetKind,
  readonly synthetic: boolean,
  readonly version: number,
  readonly terms: TargetFieldsFragment_terms,
  readonly withdrawal: TargetFieldsFragment_withdrawal | null
};

export type TargetProgressFieldsFragment_target = {
  readonly id: string,
  readonly code: string,
  readonly kind: TargetKind,
  readonly synthetic: boolean,
  readonly version: number,
  readonly terms: TargetFieldsFragment_terms,
  readonly withdrawal: TargetFieldsFragment_withdrawal | null
};

export type TargetProgressFieldsFragment_figure_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type TargetProgressFieldsFragment_figure_groups = {
  readonly dimension: IndicatorDimension,
  readonly key: string,
  readonly label: string
};

export type TargetProgressFieldsFragment_figure = {
  readonly indicator: IndicatorCode,
  readonly value: number | null,
  readonly numerator: number | null,
  readonly denominator: number | null,
  readonly withheld: Withheld | null,
  readonly unavailable: Unavailable | null,
  readonly unit: TargetProgressFieldsFragment_figure_unit,
  readonly groups: ReadonlyArray<TargetProgressFieldsFragment_figure_groups>
};

export type TargetProgressFieldsFragment_passport_legalBasis = {
  readonly instrument: string,
  readonly clause: string | null
};

export type TargetProgressFieldsFragment_passport = {
  readonly indicator: IndicatorCode,
  readonly name: string,
  readonly population: string,
  readonly numerator: string,
  readonly denominator: string | null,
  readonly note: string | null,
  readonly sensitive: boolean,
  readonly legalBasis: ReadonlyArray<TargetProgressFieldsFragment_passport_legalBasis>
};

export type TargetProgressFieldsFragment_assessment = {
  readonly status: AssessedStatus,
  readonly evidence: string,
  readonly assessedOn: string,
  readonly recordedOn: string
};

export type TargetProgressFieldsFragment = {
  readonly status: TargetStatus,
  readonly reason: TargetStatusReason,
  readonly at: string,
  readonly referenceDate: string | null,
  readonly target: TargetProgressFieldsFragment_target,
  readonly figure: TargetProgressFieldsFragment_figure | null,
  readonly passport: TargetProgressFieldsFragment_passport | null,
  readonly assessment: TargetProgressFieldsFragment_assessment | null
};

export type ResolutionProgressQuery_resolutionProgress_resolution = {
  readonly id: string,
  readonly number: string,
  readonly issuer: string,
  readonly issuedOn: string,
  readonly titleVi: string,
  readonly titleEn: string | null,
  readonly periodFrom: number,
  readonly periodTo: number,
  readonly orientationYear: number | null,
  readonly kind: ResolutionKind,
  readonly state: ResolutionState,
  readonly inForceOn: string | null,
  readonly endedOn: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly shipped: boolean,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<ResolutionEvent>,
  readonly replacedBy: ResolutionFieldsFragment_replacedBy | null,
  readonly unit: ResolutionFieldsFragment_unit
};

export type ResolutionProgressQuery_resolutionProgress_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type ResolutionProgressQuery_resolutionProgress_targets = {
  readonly status: TargetStatus,
  readonly reason: TargetStatusReason,
  readonly at: string,
  readonly referenceDate: string | null,
  readonly target: TargetProgressFieldsFragment_target,
  readonly figure: TargetProgressFieldsFragment_figure | null,
  readonly passport: TargetProgressFieldsFragment_passport | null,
  readonly assessment: TargetProgressFieldsFragment_assessment | null
};

export type ResolutionProgressQuery_resolutionProgress = {
  /**
   * Ngày được hỏi.
   *
   * The day asked for.
   */
  readonly at: string,
  /**
   * Địa giới.
   *
   * Boundary lens.
   */
  readonly boundary: BoundaryLens,
  /**
   * Nghị quyết như vào ngày đó.
   *
   * The resolution as it was on the day.
   */
  readonly resolution: ResolutionProgressQuery_resolutionProgress_resolution,
  /**
   * Đơn vị được tính.
   *
   * The unit it is read for.
   */
  readonly unit: ResolutionProgressQuery_resolutionProgress_unit,
  /**
   * Theo thứ tự trong nghị quyết.
   *
   * In the order of the resolution: those it had on the day.
   */
  readonly targets: ReadonlyArray<ResolutionProgressQuery_resolutionProgress_targets>
};

export type ResolutionProgressQuery = {
  /**
   * Mọi chỉ tiêu của một nghị quyết, tính cho một đơn vị vào một ngày. Số liệu đi qua đúng cửa của `indicatorTable`: cùng quyền, cùng kiểm soát tiết lộ. Lỗi: NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, FORBIDDEN, COST_LIMIT.
   *
   * Every target of a resolution, read for a unit on a day. Figures leave by the door of `indicatorTable`: the same rights, the same disclosure control. Errors: NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, FORBIDDEN, COST_LIMIT.
   */
  readonly resolutionProgress: ResolutionProgressQuery_resolutionProgress
};


export type ResolutionProgressQueryVariables = Exact<{
  resolution: string;
  unit: UnitRef;
  at: string;
  boundary?: BoundaryLens | null | undefined;
}>;

export type TargetProgressQuery_targetProgress = {
  readonly status: TargetStatus,
  readonly reason: TargetStatusReason,
  readonly at: string,
  readonly referenceDate: string | null,
  readonly target: TargetProgressFieldsFragment_target,
  readonly figure: TargetProgressFieldsFragment_figure | null,
  readonly passport: TargetProgressFieldsFragment_passport | null,
  readonly assessment: TargetProgressFieldsFragment_assessment | null
};

export type TargetProgressQuery = {
  /**
   * Một chỉ tiêu, tính cho một đơn vị vào một ngày. Số liệu đi qua đúng cửa của `indicatorTable`: cùng quyền, cùng kiểm soát tiết lộ. Lỗi: NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, FORBIDDEN, COST_LIMIT.
   *
   * One target, read for a unit on a day. Figures leave by the door of `indicatorTable`: the same rights, the same disclosure control. Errors: NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, FORBIDDEN, COST_LIMIT.
   */
  readonly targetProgress: TargetProgressQuery_targetProgress
};


export type TargetProgressQueryVariables = Exact<{
  target: string;
  unit: UnitRef;
  at: string;
  boundary?: BoundaryLens | null | undefined;
}>;

export type RecordResolutionMutation_recordResolution = {
  readonly id: string,
  readonly number: string,
  readonly issuer: string,
  readonly issuedOn: string,
  readonly titleVi: string,
  readonly titleEn: string | null,
  readonly periodFrom: number,
  readonly periodTo: number,
  readonly orientationYear: number | null,
  readonly kind: ResolutionKind,
  readonly state: ResolutionState,
  readonly inForceOn: string | null,
  readonly endedOn: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly shipped: boolean,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<ResolutionEvent>,
  readonly replacedBy: ResolutionFieldsFragment_replacedBy | null,
  readonly unit: ResolutionFieldsFragment_unit
};

export type RecordResolutionMutation = {
  /**
   * Ghi một nghị quyết đã ban hành; hồ sơ bắt đầu là dự thảo. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records a resolution that was issued; its record begins as a draft. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly recordResolution: RecordResolutionMutation_recordResolution
};


export type RecordResolutionMutationVariables = Exact<{
  input: RecordResolutionInput;
}>;

export type CorrectResolutionMutation_correctResolution = {
  readonly id: string,
  readonly number: string,
  readonly issuer: string,
  readonly issuedOn: string,
  readonly titleVi: string,
  readonly titleEn: string | null,
  readonly periodFrom: number,
  readonly periodTo: number,
  readonly orientationYear: number | null,
  readonly kind: ResolutionKind,
  readonly state: ResolutionState,
  readonly inForceOn: string | null,
  readonly endedOn: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly shipped: boolean,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<ResolutionEvent>,
  readonly replacedBy: ResolutionFieldsFragment_replacedBy | null,
  readonly unit: ResolutionFieldsFragment_unit
};

export type CorrectResolutionMutation = {
  /**
   * Sửa một hồ sơ dự thảo cho đúng văn bản; các chỉ tiêu theo ngày ban hành mới. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Corrects a draft record to what the document says; its targets follow the day of issue. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly correctResolution: CorrectResolutionMutation_correctResolution
};


export type CorrectResolutionMutationVariables = Exact<{
  input: CorrectResolutionInput;
}>;

export type PutResolutionInForceMutation_putResolutionInForce = {
  readonly id: string,
  readonly number: string,
  readonly issuer: string,
  readonly issuedOn: string,
  readonly titleVi: string,
  readonly titleEn: string | null,
  readonly periodFrom: number,
  readonly periodTo: number,
  readonly orientationYear: number | null,
  readonly kind: ResolutionKind,
  readonly state: ResolutionState,
  readonly inForceOn: string | null,
  readonly endedOn: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly shipped: boolean,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<ResolutionEvent>,
  readonly replacedBy: ResolutionFieldsFragment_replacedBy | null,
  readonly unit: ResolutionFieldsFragment_unit
};

export type PutResolutionInForceMutation = {
  /**
   * Đưa nghị quyết vào hiệu lực. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Puts a resolution in force. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly putResolutionInForce: PutResolutionInForceMutation_putResolutionInForce
};


export type PutResolutionInForceMutationVariables = Exact<{
  input: PutResolutionInForceInput;
}>;

export type CloseResolutionMutation_closeResolution = {
  readonly id: string,
  readonly number: string,
  readonly issuer: string,
  readonly issuedOn: string,
  readonly titleVi: string,
  readonly titleEn: string | null,
  readonly periodFrom: number,
  readonly periodTo: number,
  readonly orientationYear: number | null,
  readonly kind: ResolutionKind,
  readonly state: ResolutionState,
  readonly inForceOn: string | null,
  readonly endedOn: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly shipped: boolean,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<ResolutionEvent>,
  readonly replacedBy: ResolutionFieldsFragment_replacedBy | null,
  readonly unit: ResolutionFieldsFragment_unit
};

export type CloseResolutionMutation = {
  /**
   * Kết thúc nghị quyết, hoặc thay bằng nghị quyết khác. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Closes a resolution, or replaces it by another one. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly closeResolution: CloseResolutionMutation_closeResolution
};


export type CloseResolutionMutationVariables = Exact<{
  input: CloseResolutionInput;
}>;

export type AddTargetMutation_addTarget = {
  readonly id: string,
  readonly code: string,
  readonly kind: TargetKind,
  readonly synthetic: boolean,
  readonly version: number,
  readonly terms: TargetFieldsFragment_terms,
  readonly withdrawal: TargetFieldsFragment_withdrawal | null
};

export type AddTargetMutation = {
  /**
   * Thêm chỉ tiêu cho một nghị quyết. Cũng có thể là DIMENSION_NOT_ALLOWED. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Adds a target to a resolution. It may also be DIMENSION_NOT_ALLOWED. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly addTarget: AddTargetMutation_addTarget
};


export type AddTargetMutationVariables = Exact<{
  input: AddTargetInput;
}>;

export type ReviseTargetMutation_reviseTarget_history = {
  readonly from: string,
  readonly to: string | null,
  readonly textVi: string,
  readonly textEn: string | null,
  readonly dueOn: string,
  readonly verified: boolean,
  readonly reason: string | null,
  readonly recordedOn: string,
  readonly measure: TargetTermsFieldsFragment_measure | null,
  readonly decision: TargetTermsFieldsFragment_decision | null
};

export type ReviseTargetMutation_reviseTarget = {
  readonly id: string,
  readonly code: string,
  readonly kind: TargetKind,
  readonly synthetic: boolean,
  readonly version: number,
  /**
   * Mọi phiên bản đến ngày được hỏi, cũ trước.
   *
   * Every version up to the day asked for, first one first.
   */
  readonly history: ReadonlyArray<ReviseTargetMutation_reviseTarget_history>,
  readonly terms: TargetFieldsFragment_terms,
  readonly withdrawal: TargetFieldsFragment_withdrawal | null
};

export type ReviseTargetMutation = {
  /**
   * Điều chỉnh chỉ tiêu bằng một phiên bản có ngày; không sửa lặng lẽ. Cũng có thể là DIMENSION_NOT_ALLOWED. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Revises a target by a version with its own day, never silently. It may also be DIMENSION_NOT_ALLOWED. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly reviseTarget: ReviseTargetMutation_reviseTarget
};


export type ReviseTargetMutationVariables = Exact<{
  input: ReviseTargetInput;
}>;

export type WithdrawTargetMutation_withdrawTarget = {
  readonly id: string,
  readonly code: string,
  readonly kind: TargetKind,
  readonly synthetic: boolean,
  readonly version: number,
  readonly terms: TargetFieldsFragment_terms,
  readonly withdrawal: TargetFieldsFragment_withdrawal | null
};

export type WithdrawTargetMutation = {
  /**
   * Rút một chỉ tiêu. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Withdraws a target. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly withdrawTarget: WithdrawTargetMutation_withdrawTarget
};


export type WithdrawTargetMutationVariables = Exact<{
  input: WithdrawTargetInput;
}>;

export type AssessTargetMutation_assessTarget_assessments = {
  /**
   * Kết quả.
   *
   * The judgement.
   */
  readonly status: AssessedStatus,
  /**
   * Căn cứ, như lời báo cáo.
   *
   * What it rests on, such as words of a report.
   */
  readonly evidence: string,
  /**
   * Ngày đánh giá.
   *
   * The day of the judgement.
   */
  readonly assessedOn: string,
  /**
   * Ngày ghi vào sổ.
   *
   * The day it was written down here.
   */
  readonly recordedOn: string
};

export type AssessTargetMutation_assessTarget = {
  readonly id: string,
  readonly code: string,
  readonly kind: TargetKind,
  readonly synthetic: boolean,
  readonly version: number,
  /**
   * Các đánh giá đến ngày được hỏi, mới nhất trước.
   *
   * Judgements up to the day asked for, latest first.
   */
  readonly assessments: ReadonlyArray<AssessTargetMutation_assessTarget_assessments>,
  readonly terms: TargetFieldsFragment_terms,
  readonly withdrawal: TargetFieldsFragment_withdrawal | null
};

export type AssessTargetMutation = {
  /**
   * Ghi một đánh giá chỉ tiêu định tính; các đánh giá trước còn nguyên. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records how a qualitative target was judged; earlier judgements stay. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly assessTarget: AssessTargetMutation_assessTarget
};


export type AssessTargetMutationVariables = Exact<{
  input: AssessTargetInput;
}>;

export type ResolutionsQuery_resolutions_nodes = {
  readonly id: string,
  readonly number: string,
  readonly issuer: string,
  readonly issuedOn: string,
  readonly titleVi: string,
  readonly titleEn: string | null,
  readonly periodFrom: number,
  readonly periodTo: number,
  readonly orientationYear: number | null,
  readonly kind: ResolutionKind,
  readonly state: ResolutionState,
  readonly inForceOn: string | null,
  readonly endedOn: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly shipped: boolean,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<ResolutionEvent>,
  readonly replacedBy: ResolutionFieldsFragment_replacedBy | null,
  readonly unit: ResolutionFieldsFragment_unit
};

export type ResolutionsQuery_resolutions_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type ResolutionsQuery_resolutions = {
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<ResolutionsQuery_resolutions_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: ResolutionsQuery_resolutions_pageInfo
};

export type ResolutionsQuery = {
  /**
   * Các nghị quyết ban hành đến ngày `at`, mới nhất trước: của đơn vị và của các đơn vị cấp trên; với `under` là của đơn vị và các đơn vị bên dưới. Lỗi: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * Resolutions issued by the day `at`, latest first: those of the unit and of the units above it; with `under` those of the unit and of the units below. Errors: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly resolutions: ResolutionsQuery_resolutions
};


export type ResolutionsQueryVariables = Exact<{
  unit: UnitRef;
  at: string;
  first: number;
  after?: string | null | undefined;
  under?: boolean | null | undefined;
}>;

export type ResolutionQuery_resolution_targets_history = {
  readonly from: string,
  readonly to: string | null,
  readonly textVi: string,
  readonly textEn: string | null,
  readonly dueOn: string,
  readonly verified: boolean,
  readonly reason: string | null,
  readonly recordedOn: string,
  readonly measure: TargetTermsFieldsFragment_measure | null,
  readonly decision: TargetTermsFieldsFragment_decision | null
};

export type ResolutionQuery_resolution_targets_assessments = {
  /**
   * Kết quả.
   *
   * The judgement.
   */
  readonly status: AssessedStatus,
  /**
   * Căn cứ, như lời báo cáo.
   *
   * What it rests on, such as words of a report.
   */
  readonly evidence: string,
  /**
   * Ngày đánh giá.
   *
   * The day of the judgement.
   */
  readonly assessedOn: string,
  /**
   * Ngày ghi vào sổ.
   *
   * The day it was written down here.
   */
  readonly recordedOn: string
};

export type ResolutionQuery_resolution_targets = {
  readonly id: string,
  readonly code: string,
  readonly kind: TargetKind,
  readonly synthetic: boolean,
  readonly version: number,
  /**
   * Mọi phiên bản đến ngày được hỏi, cũ trước.
   *
   * Every version up to the day asked for, first one first.
   */
  readonly history: ReadonlyArray<ResolutionQuery_resolution_targets_history>,
  /**
   * Các đánh giá đến ngày được hỏi, mới nhất trước.
   *
   * Judgements up to the day asked for, latest first.
   */
  readonly assessments: ReadonlyArray<ResolutionQuery_resolution_targets_assessments>,
  readonly terms: TargetFieldsFragment_terms,
  readonly withdrawal: TargetFieldsFragment_withdrawal | null
};

export type ResolutionQuery_resolution = {
  readonly id: string,
  readonly number: string,
  readonly issuer: string,
  readonly issuedOn: string,
  readonly titleVi: string,
  readonly titleEn: string | null,
  readonly periodFrom: number,
  readonly periodTo: number,
  readonly orientationYear: number | null,
  readonly kind: ResolutionKind,
  readonly state: ResolutionState,
  readonly inForceOn: string | null,
  readonly endedOn: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly shipped: boolean,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<ResolutionEvent>,
  /**
   * Các chỉ tiêu vào ngày được hỏi, như khi đó. Trống cũng có thể vì không tìm thấy: xem `note`.
   *
   * The targets it had on the day asked for, as they were then. None may also mean that none were found: see `note`.
   */
  readonly targets: ReadonlyArray<ResolutionQuery_resolution_targets>,
  readonly replacedBy: ResolutionFieldsFragment_replacedBy | null,
  readonly unit: ResolutionFieldsFragment_unit
};

export type ResolutionQuery = {
  /**
   * Một nghị quyết như được biết vào một ngày. Lỗi: NOT_FOUND (cả khi chưa ban hành vào ngày đó).
   *
   * A resolution as known on a day. Errors: NOT_FOUND (also where it was not issued by that day).
   */
  readonly resolution: ResolutionQuery_resolution
};


export type ResolutionQueryVariables = Exact<{
  id: string;
  at: string;
}>;

export type OfficialQuery_official_titles = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string,
  /**
   * Kiêm nhiệm (không phải chức danh chính).
   *
   * Concurrent: not the main title.
   */
  readonly concurrent: boolean
};

export type OfficialQuery_official_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type OfficialQuery_official_appointments_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type OfficialQuery_official_appointments_titles = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string,
  /**
   * Kiêm nhiệm (không phải chức danh chính).
   *
   * Concurrent: not the main title.
   */
  readonly concurrent: boolean
};

export type OfficialQuery_official_appointments = {
  /**
   * Định danh.
   *
   * Its id.
   */
  readonly id: string,
  /**
   * Phiên bản, để ghi việc tiếp theo.
   *
   * The version, to record what befalls it by.
   */
  readonly version: number,
  /**
   * Đối tượng.
   *
   * Category.
   */
  readonly category: Category,
  /**
   * Từ ngày.
   *
   * Since.
   */
  readonly since: string,
  /**
   * Đến trước ngày.
   *
   * Up to, not including.
   */
  readonly until: string | null,
  /**
   * Số quyết định.
   *
   * Number of the decision.
   */
  readonly decisionNumber: string | null,
  /**
   * Đơn vị.
   *
   * The unit.
   */
  readonly unit: OfficialQuery_official_appointments_unit,
  /**
   * Các chức danh, chức danh chính trước.
   *
   * Titles, the main one first.
   */
  readonly titles: ReadonlyArray<OfficialQuery_official_appointments_titles>
};

export type OfficialQuery_official_credentials = {
  /**
   * Loại.
   *
   * Kind.
   */
  readonly kind: CredentialKind,
  /**
   * Mã trình độ.
   *
   * Code of the level, in the code list of its kind.
   */
  readonly level: string,
  /**
   * Tên trình độ.
   *
   * Name of the level, in Vietnamese.
   */
  readonly levelName: string,
  /**
   * Chuyên ngành.
   *
   * Field of study.
   */
  readonly field: string | null,
  /**
   * Có từ ngày.
   *
   * Held since.
   */
  readonly heldFrom: string,
  /**
   * Biết ngày đến mức nào.
   *
   * How exactly that day is known.
   */
  readonly precision: HeldPrecision,
  /**
   * Số văn bằng, chứng chỉ.
   *
   * Number of the degree or certificate.
   */
  readonly documentNumber: string | null,
  /**
   * Ngày cấp.
   *
   * Issued on.
   */
  readonly documentIssuedOn: string | null,
  /**
   * Nơi cấp.
   *
   * Who issued it.
   */
  readonly documentIssuer: string | null,
  /**
   * Khóa học đã mang lại trình độ này.
   *
   * The enrolment that brought the level.
   */
  readonly enrolmentId: string | null
};

export type OfficialQuery_official_events_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type OfficialQuery_official_events_fromUnit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type OfficialQuery_official_events_decision = {
  /**
   * Số, ký hiệu.
   *
   * Its number.
   */
  readonly number: string,
  /**
   * Người ký.
   *
   * Who signed it.
   */
  readonly signer: string | null,
  /**
   * Ngày ký.
   *
   * The day it was signed.
   */
  readonly signedOn: string
};

export type OfficialQuery_official_events = {
  /**
   * Việc gì.
   *
   * What it is.
   */
  readonly kind: PersonnelEventKind,
  /**
   * Có hiệu lực từ ngày.
   *
   * From this day.
   */
  readonly effectiveOn: string,
  /**
   * Lý do.
   *
   * Why.
   */
  readonly reason: string | null,
  /**
   * Đơn vị, như vào ngày đó.
   *
   * The unit, as on that day.
   */
  readonly unit: OfficialQuery_official_events_unit,
  /**
   * Đơn vị cũ, nếu chuyển đến.
   *
   * The unit left, if any.
   */
  readonly fromUnit: OfficialQuery_official_events_fromUnit | null,
  /**
   * Quyết định.
   *
   * The decision.
   */
  readonly decision: OfficialQuery_official_events_decision
};

export type OfficialQuery_official_disciplines_decision = {
  /**
   * Số, ký hiệu.
   *
   * Its number.
   */
  readonly number: string,
  /**
   * Người ký.
   *
   * Who signed it.
   */
  readonly signer: string | null,
  /**
   * Ngày ký.
   *
   * The day it was signed.
   */
  readonly signedOn: string
};

export type OfficialQuery_official_disciplines = {
  /**
   * Hình thức.
   *
   * Kind.
   */
  readonly kind: DisciplineKind,
  /**
   * Của bên nào.
   *
   * By whose rules.
   */
  readonly scheme: DisciplineScheme,
  /**
   * Tình trạng vào ngày đó.
   *
   * Status on that day.
   */
  readonly status: DisciplineStatus,
  /**
   * Hết hiệu lực từ ngày; trống khi chưa định.
   *
   * Counts no more from; null where not set.
   */
  readonly endsOn: string | null,
  /**
   * Quyết định kỷ luật.
   *
   * The decision.
   */
  readonly decision: OfficialQuery_official_disciplines_decision
};

export type OfficialQuery_official_trainings = {
  /**
   * Định danh.
   *
   * Its id.
   */
  readonly id: string,
  /**
   * Mã khóa.
   *
   * Course code.
   */
  readonly course: string,
  /**
   * Tên khóa.
   *
   * Course name, in Vietnamese.
   */
  readonly courseName: string,
  /**
   * Từ ngày.
   *
   * Begun on.
   */
  readonly startedOn: string,
  /**
   * Đến trước ngày.
   *
   * Up to, not including.
   */
  readonly endedOn: string | null,
  /**
   * Tình trạng vào ngày xem. Lượt nhập từ tệp: chỉ khi kết quả ghi rõ, ngoài ra để trống.
   *
   * Where it stood on the day looked at. Of a turn that came by a file: told only where its result says so clearly, null otherwise.
   */
  readonly status: TrainingStatus | null,
  /**
   * Số quyết định cử.
   *
   * Number of the sending decision.
   */
  readonly decisionNumber: string | null,
  /**
   * Cơ sở đào tạo.
   *
   * Provider.
   */
  readonly provider: string | null,
  /**
   * Kết quả.
   *
   * Result, as reported.
   */
  readonly result: string | null,
  /**
   * Chứng chỉ.
   *
   * Certificate.
   */
  readonly certificate: string | null,
  /**
   * Số tiết; trống khi chưa biết.
   *
   * How many lessons it counts; null where not known.
   */
  readonly lessons: number | null
};

export type OfficialQuery_official_ranks = {
  /**
   * Năm.
   *
   * Year.
   */
  readonly year: number,
  /**
   * Mức.
   *
   * Rank.
   */
  readonly rank: Rank,
  /**
   * Ngày ký quyết định xếp loại tại đây; trống khi xếp loại đến từ một tệp.
   *
   * The day the rank was decided here; null where a file brought it.
   */
  readonly decidedOn: string | null
};

export type OfficialQuery_official_planning = {
  /**
   * Nhiệm kỳ.
   *
   * Term, such as 2025-2030.
   */
  readonly term: string,
  /**
   * Mã chức danh quy hoạch.
   *
   * Code of the planned title.
   */
  readonly title: string,
  /**
   * Tên chức danh quy hoạch.
   *
   * Name of the planned title, in Vietnamese.
   */
  readonly titleName: string,
  /**
   * Từ ngày.
   *
   * Planned since.
   */
  readonly from: string,
  /**
   * Đến trước ngày.
   *
   * Up to, not including; null while planned.
   */
  readonly to: string | null,
  /**
   * Lý do đưa ra khỏi quy hoạch.
   *
   * Why the person was removed from planning.
   */
  readonly removalReason: string | null
};

export type OfficialQuery_official = {
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly id: string,
  /**
   * Họ và tên.
   *
   * Full name.
   */
  readonly fullName: string,
  /**
   * Giới tính.
   *
   * Sex.
   */
  readonly sex: Sex,
  /**
   * Ngày sinh.
   *
   * Date of birth; the first day where only the month or year is known.
   */
  readonly birthDate: string,
  /**
   * Số định danh cá nhân, chỉ hiện các số cuối; xem đủ bằng revealPersonalIdentifier.
   *
   * Personal identifier, its last digits only; whole by revealPersonalIdentifier.
   */
  readonly personalIdentifierMasked: string | null,
  /**
   * Những trường bị để trống vì tài khoản không có quyền roster:sensitive ở đơn vị này.
   *
   * The fields that are null because the account does not hold roster:sensitive in this unit.
   */
  readonly restricted: ReadonlyArray<RestrictedField>,
  /**
   * Dân tộc (dữ liệu nhạy cảm).
   *
   * Ethnicity (sensitive).
   */
  readonly ethnicity: string | null,
  /**
   * Tôn giáo (dữ liệu nhạy cảm).
   *
   * Religion (sensitive).
   */
  readonly religion: string | null,
  /**
   * Ngày vào Đảng (dữ liệu nhạy cảm).
   *
   * Joined the Party on (sensitive).
   */
  readonly partyJoinedOn: string | null,
  /**
   * Ngày chính thức vào Đảng (dữ liệu nhạy cảm).
   *
   * Official Party member since (sensitive).
   */
  readonly partyOfficialOn: string | null,
  /**
   * Định danh của lần giữ chức vụ này.
   *
   * The id of this office.
   */
  readonly appointmentId: string,
  /**
   * Phiên bản của lần giữ chức vụ, để ghi việc tiếp theo.
   *
   * The version of the office, to record what befalls it by.
   */
  readonly appointmentVersion: number,
  /**
   * Đối tượng.
   *
   * Category.
   */
  readonly category: Category,
  /**
   * Là cán bộ chủ chốt theo bộ chức danh có hiệu lực ngày đó.
   *
   * Key official by the title set in force on that day.
   */
  readonly keyOfficial: boolean,
  /**
   * Giữ chức vụ từ ngày.
   *
   * In this office since.
   */
  readonly since: string,
  /**
   * Đến trước ngày.
   *
   * Up to, not including.
   */
  readonly until: string | null,
  /**
   * Số quyết định.
   *
   * Number of the decision.
   */
  readonly decisionNumber: string | null,
  /**
   * Trình độ chuyên môn; trống khi chưa biết.
   *
   * Professional qualification; null when not known.
   */
  readonly education: EducationLevel | null,
  /**
   * Lý luận chính trị; trống khi chưa có hoặc chưa biết.
   *
   * Political theory; null when none or not known.
   */
  readonly politicalTheory: PoliticalTheoryLevel | null,
  /**
   * Mã trình độ quản lý nhà nước.
   *
   * Code of the state-management level.
   */
  readonly stateManagement: string | null,
  /**
   * Các chức danh, chức danh chính trước.
   *
   * Titles held, the main one first.
   */
  readonly titles: ReadonlyArray<OfficialQuery_official_titles>,
  /**
   * Đơn vị vào ngày đó.
   *
   * The unit, as on that day.
   */
  readonly unit: OfficialQuery_official_unit,
  /**
   * Quá trình giữ chức vụ đến ngày đó, mới nhất trước.
   *
   * Offices held up to that day, latest first.
   */
  readonly appointments: ReadonlyArray<OfficialQuery_official_appointments>,
  /**
   * Văn bằng, chứng chỉ, trình độ đã biết đến ngày đó.
   *
   * Levels known to be held by that day.
   */
  readonly credentials: ReadonlyArray<OfficialQuery_official_credentials>,
  /**
   * Các việc nhân sự đến ngày đó, mới nhất trước.
   *
   * What befell the person’s offices up to that day, latest first.
   */
  readonly events: ReadonlyArray<OfficialQuery_official_events>,
  /**
   * Các kỷ luật đã biết đến ngày đó (dữ liệu nhạy cảm).
   *
   * Disciplines known by that day (sensitive).
   */
  readonly disciplines: ReadonlyArray<OfficialQuery_official_disciplines> | null,
  /**
   * Các lượt đào tạo, bồi dưỡng đến ngày đó, mới nhất trước.
   *
   * Training turns up to that day, latest first.
   */
  readonly trainings: ReadonlyArray<OfficialQuery_official_trainings>,
  /**
   * Xếp loại từng năm đến ngày đó, mới nhất trước.
   *
   * Ranks of the years up to that day, latest first.
   */
  readonly ranks: ReadonlyArray<OfficialQuery_official_ranks>,
  /**
   * Các chức danh được quy hoạch đến ngày đó.
   *
   * The titles the person is or was planned for, by that day.
   */
  readonly planning: ReadonlyArray<OfficialQuery_official_planning>
};

export type OfficialQuery = {
  /**
   * Một người đang giữ chức vụ vào một ngày. Lỗi: NOT_FOUND.
   *
   * One person in office on a day. Errors: NOT_FOUND.
   */
  readonly official: OfficialQuery_official | null
};


export type OfficialQueryVariables = Exact<{
  id: string;
  at: string;
}>;

export type OfficialsQuery_officials_nodes_titles = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string,
  /**
   * Kiêm nhiệm (không phải chức danh chính).
   *
   * Concurrent: not the main title.
   */
  readonly concurrent: boolean
};

export type OfficialsQuery_officials_nodes_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type OfficialsQuery_officials_nodes = {
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly id: string,
  /**
   * Họ và tên.
   *
   * Full name.
   */
  readonly fullName: string,
  /**
   * Giới tính.
   *
   * Sex.
   */
  readonly sex: Sex,
  /**
   * Đối tượng.
   *
   * Category.
   */
  readonly category: Category,
  /**
   * Trình độ chuyên môn; trống khi chưa biết.
   *
   * Professional qualification; null when not known.
   */
  readonly education: EducationLevel | null,
  /**
   * Lý luận chính trị; trống khi chưa có hoặc chưa biết.
   *
   * Political theory; null when none or not known.
   */
  readonly politicalTheory: PoliticalTheoryLevel | null,
  /**
   * Là cán bộ chủ chốt theo bộ chức danh có hiệu lực ngày đó.
   *
   * Key official by the title set in force on that day.
   */
  readonly keyOfficial: boolean,
  /**
   * Giữ chức vụ từ ngày.
   *
   * In this office since.
   */
  readonly since: string,
  /**
   * Các chức danh, chức danh chính trước.
   *
   * Titles held, the main one first.
   */
  readonly titles: ReadonlyArray<OfficialsQuery_officials_nodes_titles>,
  /**
   * Đơn vị vào ngày đó.
   *
   * The unit, as on that day.
   */
  readonly unit: OfficialsQuery_officials_nodes_unit
};

export type OfficialsQuery_officials_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type OfficialsQuery_officials = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<OfficialsQuery_officials_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: OfficialsQuery_officials_pageInfo
};

export type OfficialsQuery = {
  /**
   * Những người đang giữ chức vụ vào một ngày, theo đơn vị, chức danh chính rồi tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND.
   *
   * Persons in office on a day, by unit, main title, then Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND.
   */
  readonly officials: OfficialsQuery_officials
};


export type OfficialsQueryVariables = Exact<{
  units: UnitScope;
  at: string;
  first: number;
  after?: string | null | undefined;
  category?: Category | null | undefined;
}>;

export type RegisterPersonMutation_registerPerson_credentials = {
  readonly id: string,
  readonly kind: CredentialKind,
  readonly level: string,
  readonly levelName: string,
  readonly field: string | null,
  readonly heldFrom: string,
  readonly precision: HeldPrecision,
  readonly documentNumber: string | null,
  readonly documentIssuedOn: string | null,
  readonly documentIssuer: string | null,
  readonly enrolmentId: string | null,
  readonly version: number
};

export type RegisterPersonMutation_registerPerson_partyMemberships = {
  readonly id: string,
  readonly joinedOn: string,
  readonly joinedPrecision: DatePrecision,
  readonly officialOn: string | null,
  readonly officialPrecision: DatePrecision | null,
  readonly endedOn: string | null,
  readonly version: number
};

export type RegisterPersonMutation_registerPerson_disciplines_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type RegisterPersonMutation_registerPerson_disciplines_liftedBy = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type RegisterPersonMutation_registerPerson_disciplines = {
  readonly id: string,
  readonly kind: DisciplineKind,
  readonly scheme: DisciplineScheme,
  readonly status: DisciplineStatus,
  readonly endsOn: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<DisciplineEvent>,
  readonly decision: RegisterPersonMutation_registerPerson_disciplines_decision,
  readonly liftedBy: RegisterPersonMutation_registerPerson_disciplines_liftedBy | null
};

export type RegisterPersonMutation_registerPerson = {
  readonly id: string,
  readonly unitId: string,
  readonly key: string | null,
  readonly fullName: string,
  readonly sex: Sex,
  readonly birthDate: string,
  readonly birthPrecision: DatePrecision,
  readonly inOffice: boolean,
  readonly version: number,
  readonly restricted: ReadonlyArray<RestrictedField>,
  readonly credentials: ReadonlyArray<RegisterPersonMutation_registerPerson_credentials>,
  readonly partyMemberships: ReadonlyArray<RegisterPersonMutation_registerPerson_partyMemberships> | null,
  readonly disciplines: ReadonlyArray<RegisterPersonMutation_registerPerson_disciplines> | null
};

export type RegisterPersonMutation = {
  /**
   * Ghi một người mới vào sổ của đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   *
   * Registers a person new to the file of a unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   */
  readonly registerPerson: RegisterPersonMutation_registerPerson
};


export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;

export type CorrectPersonMutation_correctPerson = {
  readonly id: string,
  readonly unitId: string,
  readonly key: string | null,
  readonly fullName: string,
  readonly sex: Sex,
  readonly birthDate: string,
  readonly birthPrecision: DatePrecision,
  readonly inOffice: boolean,
  readonly version: number,
  readonly restricted: ReadonlyArray<RestrictedField>,
  readonly credentials: ReadonlyArray<RegisterPersonMutation_registerPerson_credentials>,
  readonly partyMemberships: ReadonlyArray<RegisterPersonMutation_registerPerson_partyMemberships> | null,
  readonly disciplines: ReadonlyArray<RegisterPersonMutation_registerPerson_disciplines> | null
};

export type CorrectPersonMutation = {
  /**
   * Sửa điều đã ghi sai về một người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   *
   * Corrects what was recorded wrongly of a person. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   */
  readonly correctPerson: CorrectPersonMutation_correctPerson
};


export type CorrectPersonMutationVariables = Exact<{
  input: CorrectPersonInput;
}>;

export type RecordCredentialMutation_recordCredential = {
  readonly id: string,
  readonly unitId: string,
  readonly key: string | null,
  readonly fullName: string,
  readonly sex: Sex,
  readonly birthDate: string,
  readonly birthPrecision: DatePrecision,
  readonly inOffice: boolean,
  readonly version: number,
  readonly restricted: ReadonlyArray<RestrictedField>,
  readonly credentials: ReadonlyArray<RegisterPersonMutation_registerPerson_credentials>,
  readonly partyMemberships: ReadonlyArray<RegisterPersonMutation_registerPerson_partyMemberships> | null,
  readonly disciplines: ReadonlyArray<RegisterPersonMutation_registerPerson_disciplines> | null
};

export type RecordCredentialMutation = {
  /**
   * Ghi một văn bằng, chứng chỉ, trình độ. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   *
   * Records a level and its document. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   */
  readonly recordCredential: RecordCredentialMutation_recordCredential
};


export type RecordCredentialMutationVariables = Exact<{
  input: RecordCredentialInput;
}>;

export type RecordPartyMembershipMutation_recordPartyMembership = {
  readonly id: string,
  readonly unitId: string,
  readonly key: string | null,
  readonly fullName: string,
  readonly sex: Sex,
  readonly birthDate: string,
  readonly birthPrecision: DatePrecision,
  readonly inOffice: boolean,
  readonly version: number,
  readonly restricted: ReadonlyArray<RestrictedField>,
  readonly credentials: ReadonlyArray<RegisterPersonMutation_registerPerson_credentials>,
  readonly partyMemberships: ReadonlyArray<RegisterPersonMutation_registerPerson_partyMemberships> | null,
  readonly disciplines: ReadonlyArray<RegisterPersonMutation_registerPerson_disciplines> | null
};

export type RecordPartyMembershipMutation = {
  /**
   * Ghi thời gian là đảng viên; cần cả roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   *
   * Records a membership of the Party; needs roster:sensitive as well. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   */
  readonly recordPartyMembership: RecordPartyMembershipMutation_recordPartyMembership
};


export type RecordPartyMembershipMutationVariables = Exact<{
  input: RecordPartyMembershipInput;
}>;

export type RecordDisciplineMutation_recordDiscipline = {
  readonly id: string,
  readonly unitId: string,
  readonly key: string | null,
  readonly fullName: string,
  readonly sex: Sex,
  readonly birthDate: string,
  readonly birthPrecision: DatePrecision,
  readonly inOffice: boolean,
  readonly version: number,
  readonly restricted: ReadonlyArray<RestrictedField>,
  readonly credentials: ReadonlyArray<RegisterPersonMutation_registerPerson_credentials>,
  readonly partyMemberships: ReadonlyArray<RegisterPersonMutation_registerPerson_partyMemberships> | null,
  readonly disciplines: ReadonlyArray<RegisterPersonMutation_registerPerson_disciplines> | null
};

export type RecordDisciplineMutation = {
  /**
   * Ghi một quyết định kỷ luật; cần cả roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   *
   * Records a discipline; needs roster:sensitive as well. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
   */
  readonly recordDiscipline: RecordDisciplineMutation_recordDiscipline
};


export type RecordDisciplineMutationVariables = Exact<{
  input: RecordDisciplineInput;
}>;

export type LiftDisciplineMutation_liftDiscipline = {
  readonly id: string,
  readonly unitId: string,
  readonly key: string | null,
  readonly fullName: string,
  readonly sex: Sex,
  readonly birthDate: string,
  readonly birthPrecision: DatePrecision,
  readonly inOffice: boolean,
  readonly version: number,
  readonly restricted: ReadonlyArray<RestrictedField>,
  readonly credentials: ReadonlyArray<RegisterPersonMutation_registerPerson_credentials>,
  readonly partyMemberships: ReadonlyArray<RegisterPersonMutation_registerPerson_partyMemberships> | null,
  readonly disciplines: ReadonlyArray<RegisterPersonMutation_registerPerson_disciplines> | null
};

export type LiftDisciplineMutation = {
  /**
   * Chấm dứt hoặc hủy bỏ một kỷ luật; cần cả roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED, ILLEGAL_TRANSITION.
   *
   * Lifts or annuls a discipline; needs roster:sensitive as well. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED, ILLEGAL_TRANSITION.
   */
  readonly liftDiscipline: LiftDisciplineMutation_liftDiscipline
};


export type LiftDisciplineMutationVariables = Exact<{
  input: LiftDisciplineInput;
}>;

export type RegisteredPersonFieldsFragment = {
  readonly id: string,
  readonly unitId: string,
  readonly key: string | null,
  readonly fullName: string,
  readonly sex: Sex,
  readonly birthDate: string,
  readonly birthPrecision: DatePrecision,
  readonly inOffice: boolean,
  readonly version: number,
  readonly restricted: ReadonlyArray<RestrictedField>,
  readonly credentials: ReadonlyArray<RegisterPersonMutation_registerPerson_credentials>,
  readonly partyMemberships: ReadonlyArray<RegisterPersonMutation_registerPerson_partyMemberships> | null,
  readonly disciplines: ReadonlyArray<RegisterPersonMutation_registerPerson_disciplines> | null
};

export type RegisteredPersonsQuery_registeredPersons_nodes = {
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly id: string,
  /**
   * Mã trong sổ của đơn vị; trống khi mã chính là số định danh.
   *
   * The unit’s own key of the person; null where that is the personal identifier.
   */
  readonly key: string | null,
  /**
   * Họ và tên.
   *
   * Full name.
   */
  readonly fullName: string,
  /**
   * Giới tính.
   *
   * Sex.
   */
  readonly sex: Sex,
  /**
   * Ngày sinh.
   *
   * Date of birth; the first day where only the month or year is known.
   */
  readonly birthDate: string,
  /**
   * Biết ngày sinh đến mức nào.
   *
   * How exactly that is known.
   */
  readonly birthPrecision: DatePrecision,
  /**
   * Có giữ chức vụ nào vào ngày đó, ở nơi tài khoản xem được.
   *
   * Whether in any office on that day, as far as the account sees.
   */
  readonly inOffice: boolean,
  /**
   * Phiên bản, để sửa.
   *
   * The version, to correct the person by.
   */
  readonly version: number
};

export type RegisteredPersonsQuery_registeredPersons_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type RegisteredPersonsQuery_registeredPersons = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<RegisteredPersonsQuery_registeredPersons_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: RegisteredPersonsQuery_registeredPersons_pageInfo
};

export type RegisteredPersonsQuery = {
  /**
   * Những người trong sổ của một đơn vị cấp xã, đang giữ chức vụ hay chưa, theo tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * Whom the file of a commune-tier unit knows, in office or not, by Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly registeredPersons: RegisteredPersonsQuery_registeredPersons
};


export type RegisteredPersonsQueryVariables = Exact<{
  unit: UnitRef;
  at: string;
  first: number;
  after?: string | null | undefined;
}>;

export type RevealPersonalIdentifierMutation = {
  /**
   * Xem đủ số định danh cá nhân của một người đang giữ chức vụ vào ngày đó. Việc xem và lý do được ghi nhật ký. Lỗi: NOT_FOUND, FORBIDDEN, VALIDATION_FAILED.
   *
   * Opens the personal identifier of a person in office on the day. That it was opened, and why, is recorded. Errors: NOT_FOUND, FORBIDDEN, VALIDATION_FAILED.
   */
  readonly revealPersonalIdentifier: string
};


export type RevealPersonalIdentifierMutationVariables = Exact<{
  id: string;
  at: string;
  reason: string;
}>;

export type InstrumentFieldsFragment_replacedBy = {
  readonly code: string,
  readonly number: string
};

export type InstrumentFieldsFragment = {
  readonly code: string,
  readonly number: string,
  readonly issuer: string,
  readonly titleVi: string,
  readonly titleEn: string,
  readonly issuedOn: string | null,
  readonly validFrom: string | null,
  readonly validTo: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly replacedBy: InstrumentFieldsFragment_replacedBy | null
};

export type InstrumentsQuery_instruments_nodes = {
  readonly code: string,
  readonly number: string,
  readonly issuer: string,
  readonly titleVi: string,
  readonly titleEn: string,
  readonly issuedOn: string | null,
  readonly validFrom: string | null,
  readonly validTo: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly replacedBy: InstrumentFieldsFragment_replacedBy | null
};

export type InstrumentsQuery_instruments_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type InstrumentsQuery_instruments = {
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<InstrumentsQuery_instruments_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: InstrumentsQuery_instruments_pageInfo
};

export type InstrumentsQuery = {
  /**
   * Các văn bản của sổ quy định, theo mã. Lỗi: VALIDATION_FAILED.
   *
   * The instruments of the rulebook, by code. Errors: VALIDATION_FAILED.
   */
  readonly instruments: InstrumentsQuery_instruments
};


export type InstrumentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  at?: string | null | undefined;
}>;

export type InstrumentQuery_instrument = {
  readonly code: string,
  readonly number: string,
  readonly issuer: string,
  readonly titleVi: string,
  readonly titleEn: string,
  readonly issuedOn: string | null,
  readonly validFrom: string | null,
  readonly validTo: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly replacedBy: InstrumentFieldsFragment_replacedBy | null
};

export type InstrumentQuery = {
  /**
   * Một văn bản. Lỗi: NOT_FOUND.
   *
   * One instrument. Errors: NOT_FOUND.
   */
  readonly instrument: InstrumentQuery_instrument
};


export type InstrumentQueryVariables = Exact<{
  code: string;
}>;

export type LocalRuleFieldsFragment_value_planningLimit = {
  readonly rule: PlanningRule,
  readonly value: number | null,
  readonly youngUnder: number | null
};

export type LocalRuleFieldsFragment_value_rankingCap = {
  readonly base: CapBase,
  readonly per: CapPer,
  readonly sharePercent: number,
  readonly rounding: Rounding
};

export type LocalRuleFieldsFragment_value_titleLevel = {
  readonly titleCode: string,
  readonly level: number
};

export type LocalRuleFieldsFragment_value = {
  readonly keyTitles: ReadonlyArray<string> | null,
  readonly unitClass: UnitClass | null,
  readonly planningLimit: LocalRuleFieldsFragment_value_planningLimit | null,
  readonly rankingCap: LocalRuleFieldsFragment_value_rankingCap | null,
  readonly titleLevel: LocalRuleFieldsFragment_value_titleLevel | null
};

export type LocalRuleFieldsFragment_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type LocalRuleFieldsFragment = {
  readonly id: string,
  readonly family: LocalRuleFamily,
  readonly key: string,
  readonly textVi: string,
  readonly textEn: string,
  readonly validFrom: string,
  readonly validTo: string | null,
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly note: string | null,
  readonly verified: boolean,
  readonly recordedOn: string,
  readonly version: number,
  readonly value: LocalRuleFieldsFragment_value,
  readonly unit: LocalRuleFieldsFragment_unit | null
};

export type LocalRulesQuery_localRules_nodes = {
  readonly id: string,
  readonly family: LocalRuleFamily,
  readonly key: string,
  readonly textVi: string,
  readonly textEn: string,
  readonly validFrom: string,
  readonly validTo: string | null,
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly note: string | null,
  readonly verified: boolean,
  readonly recordedOn: string,
  readonly version: number,
  readonly value: LocalRuleFieldsFragment_value,
  readonly unit: LocalRuleFieldsFragment_unit | null
};

export type LocalRulesQuery_localRules_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type LocalRulesQuery_localRules = {
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<LocalRulesQuery_localRules_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: LocalRulesQuery_localRules_pageInfo
};

export type LocalRulesQuery = {
  /**
   * Các quy định địa phương, kể cả đã kết thúc, theo nhóm rồi khóa. Lỗi: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * The local rules, ended ones included, by family, then key. Errors: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly localRules: LocalRulesQuery_localRules
};


export type LocalRulesQueryVariables = Exact<{
  unit?: UnitRef | null | undefined;
  family?: LocalRuleFamily | null | undefined;
  at?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AddLocalRuleMutation_addLocalRule = {
  readonly id: string,
  readonly family: LocalRuleFamily,
  readonly key: string,
  readonly textVi: string,
  readonly textEn: string,
  readonly validFrom: string,
  readonly validTo: string | null,
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly note: string | null,
  readonly verified: boolean,
  readonly recordedOn: string,
  readonly version: number,
  readonly value: LocalRuleFieldsFragment_value,
  readonly unit: LocalRuleFieldsFragment_unit | null
};

export type AddLocalRuleMutation = {
  /**
   * Thêm một quy định địa phương. Cần rulebook:write tại đơn vị đó. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (nội dung sai, trùng khoảng ngày, hồi tố mà không nêu `backdated`).
   *
   * Adds a local rule. Needs rulebook:write over the unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (wrong content, a window that overlaps, backdated without saying `backdated`).
   */
  readonly addLocalRule: AddLocalRuleMutation_addLocalRule
};


export type AddLocalRuleMutationVariables = Exact<{
  input: AddLocalRuleInput;
}>;

export type EndLocalRuleMutation_endLocalRule = {
  readonly id: string,
  readonly family: LocalRuleFamily,
  readonly key: string,
  readonly textVi: string,
  readonly textEn: string,
  readonly validFrom: string,
  readonly validTo: string | null,
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly note: string | null,
  readonly verified: boolean,
  readonly recordedOn: string,
  readonly version: number,
  readonly value: LocalRuleFieldsFragment_value,
  readonly unit: LocalRuleFieldsFragment_unit | null
};

export type EndLocalRuleMutation = {
  /**
   * Kết thúc một quy định địa phương. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED (ngày không hợp lệ, hồi tố mà không nêu `backdated`).
   *
   * Ends a local rule. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED (a day that cannot be, backdated without saying `backdated`).
   */
  readonly endLocalRule: EndLocalRuleMutation_endLocalRule
};


export type EndLocalRuleMutationVariables = Exact<{
  input: EndLocalRuleInput;
}>;

export type RulesQuery_rules_nodes_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type RulesQuery_rules_nodes_localTo = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type RulesQuery_rules_nodes_replaces = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type RulesQuery_rules_nodes = {
  /**
   * Nhóm quy định.
   *
   * The family of rules.
   */
  readonly family: RuleFamily,
  /**
   * Khóa trong nhóm: mỗi ngày một quy định.
   *
   * Its key in the family: one rule a day.
   */
  readonly key: string,
  /**
   * Quy định nói gì, tiếng Việt.
   *
   * What it says, in Vietnamese.
   */
  readonly textVi: string,
  /**
   * Quy định nói gì, tiếng Anh.
   *
   * What it says, in English.
   */
  readonly textEn: string,
  /**
   * Giá trị: một số, hoặc một mã; trống khi không có hay chưa đọc được.
   *
   * Its value: a number, or a code; null where it has none, or it was not read.
   */
  readonly value: string | null,
  /**
   * Số đếm bằng gì; trống khi không phải là số.
   *
   * In what the number counts; null where it is none.
   */
  readonly measure: RuleMeasure | null,
  /**
   * Đã đối chiếu với nguồn công khai. `false`: không được dẫn như sự thật.
   *
   * Whether it was read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Là quy định địa phương.
   *
   * Whether it is a local rule.
   */
  readonly local: boolean,
  /**
   * Định danh của quy định địa phương.
   *
   * The id of the local rule.
   */
  readonly localRuleId: string | null,
  /**
   * Căn cứ và thời gian hiệu lực; trống khi quy định không ghi ngày.
   *
   * Where it stands, and its window; null where the rule is not dated.
   */
  readonly legalBasis: RulesQuery_rules_nodes_legalBasis | null,
  /**
   * Quy định địa phương là của đơn vị này; trống khi của cả nước, hoặc không phải quy định địa phương.
   *
   * Whose local rule it is; null where it is one of the whole country, or no local one.
   */
  readonly localTo: RulesQuery_rules_nodes_localTo | null,
  /**
   * Căn cứ của quy định chung mà quy định địa phương thay thế; trống khi không có.
   *
   * Where the rule of the country stands that the local one takes the place of; null where there is none.
   */
  readonly replaces: RulesQuery_rules_nodes_replaces | null
};

export type RulesQuery_rules_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type RulesQuery_rules = {
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<RulesQuery_rules_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: RulesQuery_rules_pageInfo
};

export type RulesQuery = {
  /**
   * Các quy định của một nhóm áp dụng vào một ngày, theo khóa. Nêu `unit` thì quy định địa phương gần nhất thay cho quy định chung: của đơn vị, rồi các cấp trên, rồi cả nước. Lỗi: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * The rules of a family that apply on a day, by key. With `unit`, the nearest local rule takes the place of the one of the country: of the unit, then its superiors, then the whole country. Errors: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly rules: RulesQuery_rules
};


export type RulesQueryVariables = Exact<{
  family: RuleFamily;
  at: string;
  unit?: UnitRef | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type OpenPlanningRoundMutation_openPlanningRound_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type OpenPlanningRoundMutation_openPlanningRound_titles = {
  readonly code: string,
  readonly name: string
};

export type OpenPlanningRoundMutation_openPlanningRound_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type OpenPlanningRoundMutation_openPlanningRound_proposals_title = {
  readonly code: string,
  readonly name: string
};

export type OpenPlanningRoundMutation_openPlanningRound_proposals_official_titles = {
  readonly code: string,
  readonly name: string
};

export type OpenPlanningRoundMutation_openPlanningRound_proposals_official = {
  readonly id: string,
  readonly fullName: string,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals_official_titles>
};

export type OpenPlanningRoundMutation_openPlanningRound_proposals_evidence = {
  readonly at: string,
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly day: string | null,
  readonly value: string,
  readonly messageVi: string,
  readonly messageEn: string
};

export type OpenPlanningRoundMutation_openPlanningRound_proposals = {
  readonly id: string,
  readonly action: ProposalAction,
  readonly entryId: string | null,
  readonly priorityOrder: number | null,
  readonly reasonCode: RemovalReason | null,
  readonly reason: string | null,
  readonly ground: RemovalReason | null,
  readonly status: ProposalStatus,
  readonly proposedOn: string,
  readonly resolvedOn: string | null,
  readonly resolution: string | null,
  readonly version: number,
  readonly title: OpenPlanningRoundMutation_openPlanningRound_proposals_title,
  readonly official: OpenPlanningRoundMutation_openPlanningRound_proposals_official,
  readonly evidence: OpenPlanningRoundMutation_openPlanningRound_proposals_evidence | null
};

export type OpenPlanningRoundMutation_openPlanningRound_steps_rule_legalBasis = {
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly from: string,
  readonly to: string | null
};

export type OpenPlanningRoundMutation_openPlanningRound_steps_rule = {
  readonly procedure: string,
  readonly ordinal: number,
  readonly body: NominationBody,
  readonly nameVi: string,
  readonly nameEn: string,
  readonly quorumNumerator: number | null,
  readonly quorumDenominator: number | null,
  readonly thresholdNumerator: number | null,
  readonly thresholdDenominator: number | null,
  readonly base: BallotBase | null,
  readonly tie: TieRule | null,
  readonly legalBasis: OpenPlanningRoundMutation_openPlanningRound_steps_rule_legalBasis
};

export type OpenPlanningRoundMutation_openPlanningRound_steps_ballots = {
  readonly proposalId: string,
  readonly agree: number,
  readonly disagree: number,
  readonly invalid: number,
  readonly outcome: BallotOutcome | null
};

export type OpenPlanningRoundMutation_openPlanningRound_steps = {
  readonly id: string,
  readonly ordinal: number,
  readonly heldOn: string,
  readonly summoned: number,
  readonly present: number,
  readonly quorumReached: boolean | null,
  readonly version: number,
  readonly rule: OpenPlanningRoundMutation_openPlanningRound_steps_rule,
  readonly ballots: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps_ballots> | null
};

export type OpenPlanningRoundMutation_openPlanningRound_publications = {
  readonly id: string,
  readonly roundId: string,
  readonly term: string,
  readonly audience: PublicationAudience,
  readonly asOf: string,
  readonly from: string,
  readonly to: string | null,
  readonly status: PublicationStatus,
  readonly withdrawnOn: string | null,
  readonly withdrawalReason: string | null,
  readonly version: number
};

export type OpenPlanningRoundMutation_openPlanningRound = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type OpenPlanningRoundMutation = {
  /**
   * Mở một đợt quy hoạch. Đợt rà soát hằng năm mở ra đã có đề xuất đưa ra theo các quy định đã đối chiếu. Một nhiệm kỳ của đơn vị mỗi lúc chỉ có một đợt chờ quyết định. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Opens a round of planning. A yearly review begins with the removals that checked grounds of the rules propose. One round of a term waits for its decision in a unit at a time. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly openPlanningRound: OpenPlanningRoundMutation_openPlanningRound
};


export type OpenPlanningRoundMutationVariables = Exact<{
  input: OpenPlanningRoundInput;
}>;

export type CancelPlanningRoundMutation_cancelPlanningRound = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type CancelPlanningRoundMutation = {
  /**
   * Hủy một đợt; mọi đề xuất đang chờ được rút. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Cancels a round; proposals that wait are withdrawn. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly cancelPlanningRound: CancelPlanningRoundMutation_cancelPlanningRound
};


export type CancelPlanningRoundMutationVariables = Exact<{
  input: CancelPlanningRoundInput;
}>;

export type ProposeEntryMutation_proposeEntry = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type ProposeEntryMutation = {
  /**
   * Đề xuất đưa một người vào quy hoạch. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Proposes somebody for the plan. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly proposeEntry: ProposeEntryMutation_proposeEntry
};


export type ProposeEntryMutationVariables = Exact<{
  input: ProposeEntryInput;
}>;

export type ProposeKeepMutation_proposeKeep = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type ProposeKeepMutation = {
  /**
   * Đề xuất giữ một lượt. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Proposes to keep an entry. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly proposeKeep: ProposeKeepMutation_proposeKeep
};


export type ProposeKeepMutationVariables = Exact<{
  input: ProposeKeepInput;
}>;

export type ProposeRemovalMutation_proposeRemoval = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type ProposeRemovalMutation = {
  /**
   * Đề xuất đưa một lượt ra. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Proposes to remove an entry. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly proposeRemoval: ProposeRemovalMutation_proposeRemoval
};


export type ProposeRemovalMutationVariables = Exact<{
  input: ProposeRemovalInput;
}>;

export type WithdrawProposalMutation_withdrawProposal = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type WithdrawProposalMutation = {
  /**
   * Rút một đề xuất, kể cả đề xuất do quy định nêu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Withdraws a proposal, also one that a ground made. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly withdrawProposal: WithdrawProposalMutation_withdrawProposal
};


export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;

export type RecordNominationStepMutation_recordNominationStep = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type RecordNominationStepMutation = {
  /**
   * Ghi một bước giới thiệu đã họp. Phiếu chỉ là số đếm, không có tên ai. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Records a step of nomination that was held. Votes are counts alone, no names. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly recordNominationStep: RecordNominationStepMutation_recordNominationStep
};


export type RecordNominationStepMutationVariables = Exact<{
  input: RecordNominationStepInput;
}>;

export type CorrectNominationStepMutation_correctNominationStep = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type CorrectNominationStepMutation = {
  /**
   * Sửa số liệu của một bước, khi đợt chưa quyết định. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Corrects the counts of a step before the round is decided. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly correctNominationStep: CorrectNominationStepMutation_correctNominationStep
};


export type CorrectNominationStepMutationVariables = Exact<{
  input: CorrectNominationStepInput;
}>;

export type DecidePlanningRoundMutation_decidePlanningRound = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type DecidePlanningRoundMutation = {
  /**
   * Một quyết định trả lời mọi đề xuất của đợt; điều được duyệt thành quy hoạch từ ngày có hiệu lực. Đợt rà soát hằng năm bị từ chối khi còn lượt chưa có đề xuất giữ hoặc đưa ra. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * One decision answers every proposal of the round; what is approved becomes the plan from the day of effect. A yearly review is refused while entries are neither kept nor removed. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly decidePlanningRound: DecidePlanningRoundMutation_decidePlanningRound
};


export type DecidePlanningRoundMutationVariables = Exact<{
  input: DecidePlanningRoundInput;
}>;

export type PlanningRoundFieldsFragment = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type NominationStepRuleFieldsFragment = {
  readonly procedure: string,
  readonly ordinal: number,
  readonly body: NominationBody,
  readonly nameVi: string,
  readonly nameEn: string,
  readonly quorumNumerator: number | null,
  readonly quorumDenominator: number | null,
  readonly thresholdNumerator: number | null,
  readonly thresholdDenominator: number | null,
  readonly base: BallotBase | null,
  readonly tie: TieRule | null,
  readonly legalBasis: OpenPlanningRoundMutation_openPlanningRound_steps_rule_legalBasis
};

export type PublicationFieldsFragment = {
  readonly id: string,
  readonly roundId: string,
  readonly term: string,
  readonly audience: PublicationAudience,
  readonly asOf: string,
  readonly from: string,
  readonly to: string | null,
  readonly status: PublicationStatus,
  readonly withdrawnOn: string | null,
  readonly withdrawalReason: string | null,
  readonly version: number
};

export type PlanningRoundsQuery_planningRounds_nodes_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type PlanningRoundsQuery_planningRounds_nodes_decision = {
  /**
   * Số, ký hiệu.
   *
   * Its number.
   */
  readonly number: string,
  /**
   * Người ký.
   *
   * Who signed it.
   */
  readonly signer: string | null,
  /**
   * Ngày ký.
   *
   * The day it was signed.
   */
  readonly signedOn: string
};

export type PlanningRoundsQuery_planningRounds_nodes = {
  /**
   * Định danh.
   *
   * The id.
   */
  readonly id: string,
  /**
   * Nhiệm kỳ.
   *
   * The term.
   */
  readonly term: string,
  /**
   * Loại đợt.
   *
   * What it is for.
   */
  readonly kind: PlanningRoundKind,
  /**
   * Của năm.
   *
   * The year it is of.
   */
  readonly year: number,
  /**
   * Cấp có thẩm quyền phê duyệt.
   *
   * The authority that approves.
   */
  readonly authority: string,
  /**
   * Tình trạng vào ngày đó.
   *
   * Where it stood on that day.
   */
  readonly status: PlanningRoundStatus,
  /**
   * Ngày mở.
   *
   * The day it was opened.
   */
  readonly openedOn: string,
  /**
   * Ngày quyết định có hiệu lực.
   *
   * The day the decision takes effect.
   */
  readonly effectiveOn: string | null,
  /**
   * Ngày hủy.
   *
   * The day it was cancelled.
   */
  readonly cancelledOn: string | null,
  /**
   * Phiên bản hiện nay: đổi với mỗi việc trong đợt.
   *
   * Its version now: changes with whatever is done in it.
   */
  readonly version: number,
  /**
   * Việc làm được hiện nay.
   *
   * What can be done to it now.
   */
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  /**
   * Đơn vị quy hoạch.
   *
   * The unit that plans.
   */
  readonly unit: PlanningRoundsQuery_planningRounds_nodes_unit,
  /**
   * Quyết định; trống khi chưa có vào ngày đó.
   *
   * The decision; null where there was none on that day.
   */
  readonly decision: PlanningRoundsQuery_planningRounds_nodes_decision | null
};

export type PlanningRoundsQuery_planningRounds_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type PlanningRoundsQuery_planningRounds = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<PlanningRoundsQuery_planningRounds_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: PlanningRoundsQuery_planningRounds_pageInfo
};

export type PlanningRoundsQuery = {
  /**
   * Các đợt quy hoạch của một đơn vị và mọi đơn vị trực thuộc, như đã biết vào một ngày, mới nhất trước. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * Rounds of planning of a unit with everything under it, as known on a day, the latest first. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly planningRounds: PlanningRoundsQuery_planningRounds
};


export type PlanningRoundsQueryVariables = Exact<{
  unit: UnitRef;
  at: string;
  first: number;
  term?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type PlanningRoundQuery_planningRound_round = {
  readonly id: string,
  readonly term: string,
  readonly kind: PlanningRoundKind,
  readonly year: number,
  readonly procedure: string | null,
  readonly authority: string,
  readonly status: PlanningRoundStatus,
  readonly openedOn: string,
  readonly ballotedOn: string | null,
  readonly effectiveOn: string | null,
  readonly cancelledOn: string | null,
  readonly cancellationReason: string | null,
  readonly version: number,
  readonly allowedEvents: ReadonlyArray<PlanningRoundEvent>,
  readonly unit: OpenPlanningRoundMutation_openPlanningRound_unit,
  readonly titles: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_titles>,
  readonly decision: OpenPlanningRoundMutation_openPlanningRound_decision | null,
  readonly proposals: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_proposals>,
  readonly steps: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_steps>,
  readonly publications: ReadonlyArray<OpenPlanningRoundMutation_openPlanningRound_publications>
};

export type PlanningRoundQuery_planningRound_missing_title = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string
};

export type PlanningRoundQuery_planningRound_missing_official_titles = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string
};

export type PlanningRoundQuery_planningRound_missing_official = {
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly id: string,
  /**
   * Họ và tên; "•••" khi người đó ở ngoài phạm vi của tài khoản.
   *
   * Full name; "•••" where the person is outside of what the account may see.
   */
  readonly fullName: string,
  /**
   * Các chức danh đang giữ vào ngày đó, chức danh chính trước.
   *
   * Titles held on that day, the main one first.
   */
  readonly titles: ReadonlyArray<PlanningRoundQuery_planningRound_missing_official_titles>
};

export type PlanningRoundQuery_planningRound_missing = {
  /**
   * Định danh của lượt, để đề xuất giữ hoặc đưa ra; trống khi mới được đề xuất.
   *
   * The id of the entry, to propose keeping or removing it; null while it is only proposed.
   */
  readonly id: string | null,
  /**
   * Tình trạng vào ngày đó.
   *
   * Status on that day.
   */
  readonly status: PlanStatus,
  /**
   * Từ ngày; khi mới được đề xuất: ngày đề xuất.
   *
   * Planned from; of an entry that is only proposed, the day it was.
   */
  readonly from: string,
  /**
   * Chức danh quy hoạch.
   *
   * The planned title.
   */
  readonly title: PlanningRoundQuery_planningRound_missing_title,
  /**
   * Người được quy hoạch.
   *
   * The person planned.
   */
  readonly official: PlanningRoundQuery_planningRound_missing_official
};

export type PlanningRoundQuery_planningRound_findings_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type PlanningRoundQuery_planningRound_findings_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type PlanningRoundQuery_planningRound_findings = {
  /**
   * Quy định.
   *
   * The rule.
   */
  readonly rule: PlanningRule,
  /**
   * Nói về ai, chức danh nào hoặc nhiệm kỳ nào.
   *
   * The person, title or term it is about.
   */
  readonly subject: string,
  /**
   * Nhận xét, tiếng Việt rồi tiếng Anh.
   *
   * The finding, in Vietnamese, then in English.
   */
  readonly message: string,
  /**
   * Nhận xét bằng tiếng Việt.
   *
   * The finding in Vietnamese.
   */
  readonly messageVi: string,
  /**
   * Nhận xét bằng tiếng Anh.
   *
   * The finding in English.
   */
  readonly messageEn: string,
  /**
   * Quy định và mọi dữ liệu dùng để áp dụng đã đối chiếu. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether the rule and all it was applied with were checked. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Định danh của người, nếu nói về một người.
   *
   * The person’s id, if about one.
   */
  readonly personId: string | null,
  /**
   * Mã chức danh, nếu nói về một chức danh.
   *
   * The title’s code, if about one.
   */
  readonly titleCode: string | null,
  /**
   * Đơn vị có quy hoạch đó.
   *
   * The unit whose plan it is about.
   */
  readonly unit: PlanningRoundQuery_planningRound_findings_unit,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: PlanningRoundQuery_planningRound_findings_legalBasis
};

export type PlanningRoundQuery_planningRound = {
  /**
   * Đợt.
   *
   * The round.
   */
  readonly round: PlanningRoundQuery_planningRound_round,
  /**
   * Rà soát hằng năm: các lượt đang trong quy hoạch chưa có đề xuất giữ hoặc đưa ra.
   *
   * Of a yearly review: entries in force that nobody has proposed to keep or to remove.
   */
  readonly missing: ReadonlyArray<PlanningRoundQuery_planningRound_missing>,
  /**
   * Những điều nên xem lại trong quy hoạch như đợt này sẽ để lại.
   *
   * What the rules find in the plan as the round would leave it.
   */
  readonly findings: ReadonlyArray<PlanningRoundQuery_planningRound_findings>
};

export type PlanningRoundQuery = {
  /**
   * Một đợt quy hoạch như đã biết vào một ngày, điều còn thiếu và điều nên xem lại. Lỗi: FORBIDDEN, NOT_FOUND.
   *
   * A round of planning as known on a day, what it misses, and what to look at again. Errors: FORBIDDEN, NOT_FOUND.
   */
  readonly planningRound: PlanningRoundQuery_planningRound
};


export type PlanningRoundQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
}>;

export type NominationProceduresQuery_nominationProcedures = {
  readonly procedure: string,
  readonly ordinal: number,
  readonly body: NominationBody,
  readonly nameVi: string,
  readonly nameEn: string,
  readonly quorumNumerator: number | null,
  readonly quorumDenominator: number | null,
  readonly thresholdNumerator: number | null,
  readonly thresholdDenominator: number | null,
  readonly base: BallotBase | null,
  readonly tie: TieRule | null,
  readonly legalBasis: OpenPlanningRoundMutation_openPlanningRound_steps_rule_legalBasis
};

export type NominationProceduresQuery = {
  /**
   * Các bước của mọi trình tự giới thiệu nhân sự có hiệu lực vào ngày đó. Lỗi: FORBIDDEN.
   *
   * The steps of every procedure of nomination in force on the day. Errors: FORBIDDEN.
   */
  readonly nominationProcedures: ReadonlyArray<NominationProceduresQuery_nominationProcedures>
};


export type NominationProceduresQueryVariables = Exact<{
  at: string;
}>;

export type RemovalGroundsQuery_removalGrounds_entry_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type RemovalGroundsQuery_removalGrounds_entry_title = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string
};

export type RemovalGroundsQuery_removalGrounds_entry_official_titles = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string
};

export type RemovalGroundsQuery_removalGrounds_entry_official = {
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly id: string,
  /**
   * Họ và tên; "•••" khi người đó ở ngoài phạm vi của tài khoản.
   *
   * Full name; "•••" where the person is outside of what the account may see.
   */
  readonly fullName: string,
  /**
   * Các chức danh đang giữ vào ngày đó, chức danh chính trước.
   *
   * Titles held on that day, the main one first.
   */
  readonly titles: ReadonlyArray<RemovalGroundsQuery_removalGrounds_entry_official_titles>
};

export type RemovalGroundsQuery_removalGrounds_entry = {
  /**
   * Định danh của lượt, để đề xuất giữ hoặc đưa ra; trống khi mới được đề xuất.
   *
   * The id of the entry, to propose keeping or removing it; null while it is only proposed.
   */
  readonly id: string | null,
  /**
   * Từ ngày; khi mới được đề xuất: ngày đề xuất.
   *
   * Planned from; of an entry that is only proposed, the day it was.
   */
  readonly from: string,
  /**
   * Đơn vị quy hoạch.
   *
   * The unit that plans.
   */
  readonly unit: RemovalGroundsQuery_removalGrounds_entry_unit,
  /**
   * Chức danh quy hoạch.
   *
   * The planned title.
   */
  readonly title: RemovalGroundsQuery_removalGrounds_entry_title,
  /**
   * Người được quy hoạch.
   *
   * The person planned.
   */
  readonly official: RemovalGroundsQuery_removalGrounds_entry_official
};

export type RemovalGroundsQuery_removalGrounds_evidence = {
  /**
   * Như đã biết vào ngày này.
   *
   * As known on this day.
   */
  readonly at: string,
  /**
   * Văn bản.
   *
   * The instrument.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản.
   *
   * The clause.
   */
  readonly clause: string | null,
  /**
   * Quy định và dữ liệu đã đối chiếu.
   *
   * Whether the rule, and what it was applied with, were checked.
   */
  readonly verified: boolean,
  /**
   * Ngày của việc đó.
   *
   * The day of what was found.
   */
  readonly day: string | null,
  /**
   * Giá trị.
   *
   * The value found.
   */
  readonly value: string,
  /**
   * Bằng tiếng Việt.
   *
   * In Vietnamese.
   */
  readonly messageVi: string,
  /**
   * Bằng tiếng Anh.
   *
   * In English.
   */
  readonly messageEn: string
};

export type RemovalGroundsQuery_removalGrounds_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type RemovalGroundsQuery_removalGrounds = {
  /**
   * Lý do.
   *
   * The reason.
   */
  readonly reason: RemovalReason,
  /**
   * Đưa ra ngay theo quy định; khi là `false`: qua rà soát hằng năm.
   *
   * Whether the rule removes at once; `false`: by the review of the year.
   */
  readonly automatic: boolean,
  /**
   * Quy định và mọi dữ liệu đã đối chiếu. Chỉ khi là `true`, mở đợt rà soát mới tự đề xuất đưa ra.
   *
   * Whether the rule and all it was applied with were checked. Only then a review that is opened proposes the removal by itself.
   */
  readonly verified: boolean,
  /**
   * Lượt quy hoạch.
   *
   * The entry.
   */
  readonly entry: RemovalGroundsQuery_removalGrounds_entry,
  /**
   * Bằng chứng.
   *
   * The evidence.
   */
  readonly evidence: RemovalGroundsQuery_removalGrounds_evidence,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: RemovalGroundsQuery_removalGrounds_legalBasis
};

export type RemovalGroundsQuery = {
  /**
   * Điều quy định của một ngày nêu ra với các lượt đang trong quy hoạch: quá tuổi, kỷ luật, tiêu chuẩn không đạt, không hoàn thành nhiệm vụ; kèm bằng chứng. Kỷ luật chỉ nêu cho người có roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
   *
   * What the rules of a day hold against entries in force: age, discipline, standards not met, tasks not completed; with the evidence. Disciplines are told to holders of roster:sensitive alone. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
   */
  readonly removalGrounds: ReadonlyArray<RemovalGroundsQuery_removalGrounds>
};


export type RemovalGroundsQueryVariables = Exact<{
  unit: UnitRef;
  term: string;
  at: string;
}>;

export type PublishedPlansQuery_publishedPlans_nodes_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type PublishedPlansQuery_publishedPlans_nodes_lines = {
  /**
   * Nhiệm kỳ.
   *
   * The term.
   */
  readonly term: string,
  /**
   * Tên chức danh quy hoạch.
   *
   * Name of the planned title.
   */
  readonly plannedTitle: string,
  /**
   * Họ và tên khi công khai.
   *
   * Full name as it was published.
   */
  readonly fullName: string,
  /**
   * Các chức danh đang giữ khi công khai.
   *
   * The titles held as it was published.
   */
  readonly presentTitles: ReadonlyArray<string>
};

export type PublishedPlansQuery_publishedPlans_nodes = {
  /**
   * Định danh của lần công khai.
   *
   * The id of the publication.
   */
  readonly id: string,
  /**
   * Nhiệm kỳ.
   *
   * The term.
   */
  readonly term: string,
  /**
   * Công khai đến ai.
   *
   * To whom it is published.
   */
  readonly audience: PublicationAudience,
  /**
   * Công khai từ ngày.
   *
   * Published from.
   */
  readonly from: string,
  /**
   * Đến trước ngày.
   *
   * Up to, not including; null: without end.
   */
  readonly to: string | null,
  /**
   * Đơn vị quy hoạch.
   *
   * The unit that plans.
   */
  readonly unit: PublishedPlansQuery_publishedPlans_nodes_unit,
  /**
   * Những gì đã công khai, như khi công khai: thay đổi về sau không đổi các dòng này.
   *
   * What was published, as it was: later changes do not reach these lines.
   */
  readonly lines: ReadonlyArray<PublishedPlansQuery_publishedPlans_nodes_lines>
};

export type PublishedPlansQuery_publishedPlans_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type PublishedPlansQuery_publishedPlans = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<PublishedPlansQuery_publishedPlans_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: PublishedPlansQuery_publishedPlans_pageInfo
};

export type PublishedPlansQuery = {
  /**
   * Quy hoạch đang được công khai vào một ngày của một đơn vị và mọi đơn vị trực thuộc, mới nhất trước. Người chỉ theo dõi công khai xem được những gì công khai đến cán bộ, đảng viên, và chỉ khi hôm nay còn công khai. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * Plans of a unit, with everything under it, that are published on a day, the latest first. Whoever only follows publications reads what is published to cadres and Party members, and only while it still is today. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly publishedPlans: PublishedPlansQuery_publishedPlans
};


export type PublishedPlansQueryVariables = Exact<{
  unit: UnitRef;
  at: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PublishPlanMutation_publishPlan = {
  readonly id: string,
  readonly roundId: string,
  readonly term: string,
  readonly audience: PublicationAudience,
  readonly asOf: string,
  readonly from: string,
  readonly to: string | null,
  readonly status: PublicationStatus,
  readonly withdrawnOn: string | null,
  readonly withdrawalReason: string | null,
  readonly version: number
};

export type PublishPlanMutation = {
  /**
   * Công khai quy hoạch sau một đợt đã quyết định: ghi cố định nhiệm kỳ, chức danh quy hoạch, họ tên, chức danh đang giữ. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Publishes the plan that a decided round left: term, planned title, full name and titles held are fixed. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly publishPlan: PublishPlanMutation_publishPlan
};


export type PublishPlanMutationVariables = Exact<{
  input: PublishPlanInput;
}>;

export type WithdrawPublicationMutation_withdrawPublication = {
  readonly id: string,
  readonly roundId: string,
  readonly term: string,
  readonly audience: PublicationAudience,
  readonly asOf: string,
  readonly from: string,
  readonly to: string | null,
  readonly status: PublicationStatus,
  readonly withdrawnOn: string | null,
  readonly withdrawalReason: string | null,
  readonly version: number
};

export type WithdrawPublicationMutation = {
  /**
   * Thu hồi một lần công khai. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Withdraws a publication. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly withdrawPublication: WithdrawPublicationMutation_withdrawPublication
};


export type WithdrawPublicationMutationVariables = Exact<{
  input: WithdrawPublicationInput;
}>;

export type SuccessionPlanQuery_successionPlan_entries_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type SuccessionPlanQuery_successionPlan_entries_title = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string
};

export type SuccessionPlanQuery_successionPlan_entries_official_titles = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string
};

export type SuccessionPlanQuery_successionPlan_entries_official = {
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly id: string,
  /**
   * Họ và tên; "•••" khi người đó ở ngoài phạm vi của tài khoản.
   *
   * Full name; "•••" where the person is outside of what the account may see.
   */
  readonly fullName: string,
  /**
   * Các chức danh đang giữ vào ngày đó, chức danh chính trước.
   *
   * Titles held on that day, the main one first.
   */
  readonly titles: ReadonlyArray<SuccessionPlanQuery_successionPlan_entries_official_titles>
};

export type SuccessionPlanQuery_successionPlan_entries = {
  /**
   * Định danh của lượt, để đề xuất giữ hoặc đưa ra; trống khi mới được đề xuất.
   *
   * The id of the entry, to propose keeping or removing it; null while it is only proposed.
   */
  readonly id: string | null,
  /**
   * Tình trạng vào ngày đó.
   *
   * Status on that day.
   */
  readonly status: PlanStatus,
  /**
   * Từ ngày; khi mới được đề xuất: ngày đề xuất.
   *
   * Planned from; of an entry that is only proposed, the day it was.
   */
  readonly from: string,
  /**
   * Ra khỏi quy hoạch từ ngày; trống khi chưa ra vào ngày đó.
   *
   * Up to, not including; null while planned on that day.
   */
  readonly to: string | null,
  /**
   * Lý do đưa ra: mã lý do của quyết định, hoặc lời của tệp dữ liệu.
   *
   * Why the person was removed: the code of the decision, or the words of the file.
   */
  readonly removalReason: string | null,
  /**
   * Mã lý do; trống khi tệp ghi bằng lời.
   *
   * The code of the reason; null where a file says it in words.
   */
  readonly removalCode: RemovalReason | null,
  /**
   * Thứ tự ưu tiên cho chức danh, theo quyết định gần nhất đến ngày đó; trống khi chưa xếp.
   *
   * The order among candidates for the title, as last decided by that day; null where none was.
   */
  readonly priorityOrder: number | null,
  /**
   * Đơn vị quy hoạch.
   *
   * The unit that plans.
   */
  readonly unit: SuccessionPlanQuery_successionPlan_entries_unit,
  /**
   * Chức danh quy hoạch.
   *
   * The planned title.
   */
  readonly title: SuccessionPlanQuery_successionPlan_entries_title,
  /**
   * Người được quy hoạch.
   *
   * The person planned.
   */
  readonly official: SuccessionPlanQuery_successionPlan_entries_official
};

export type SuccessionPlanQuery_successionPlan_findings_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type SuccessionPlanQuery_successionPlan_findings_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type SuccessionPlanQuery_successionPlan_findings = {
  /**
   * Quy định.
   *
   * The rule.
   */
  readonly rule: PlanningRule,
  /**
   * Nói về ai, chức danh nào hoặc nhiệm kỳ nào.
   *
   * The person, title or term it is about.
   */
  readonly subject: string,
  /**
   * Nhận xét, tiếng Việt rồi tiếng Anh.
   *
   * The finding, in Vietnamese, then in English.
   */
  readonly message: string,
  /**
   * Nhận xét bằng tiếng Việt.
   *
   * The finding in Vietnamese.
   */
  readonly messageVi: string,
  /**
   * Nhận xét bằng tiếng Anh.
   *
   * The finding in English.
   */
  readonly messageEn: string,
  /**
   * Quy định và mọi dữ liệu dùng để áp dụng đã đối chiếu. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether the rule and all it was applied with were checked. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Định danh của người, nếu nói về một người.
   *
   * The person’s id, if about one.
   */
  readonly personId: string | null,
  /**
   * Mã chức danh, nếu nói về một chức danh.
   *
   * The title’s code, if about one.
   */
  readonly titleCode: string | null,
  /**
   * Đơn vị có quy hoạch đó.
   *
   * The unit whose plan it is about.
   */
  readonly unit: SuccessionPlanQuery_successionPlan_findings_unit,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: SuccessionPlanQuery_successionPlan_findings_legalBasis
};

export type SuccessionPlanQuery_successionPlan_shares_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type SuccessionPlanQuery_successionPlan_shares = {
  /**
   * Nhóm.
   *
   * The group.
   */
  readonly group: ShareGroup,
  /**
   * Số người trong quy hoạch.
   *
   * Persons planned.
   */
  readonly planned: number,
  /**
   * Trong đó thuộc nhóm; trống khi không nêu.
   *
   * Of whom in the group; null where withheld.
   */
  readonly ofWhom: number | null,
  /**
   * Số người chưa rõ; trống khi không nêu.
   *
   * Persons of whom it is not known; null where withheld.
   */
  readonly unknown: number | null,
  /**
   * Mức ít nhất, phần trăm; trống khi không quy định nào nêu.
   *
   * The least share, in percent; null where no rule says one.
   */
  readonly targetPercent: number | null,
  /**
   * Đạt mức; trống khi không nói chắc được.
   *
   * Whether the target is met; null where that cannot be said.
   */
  readonly met: boolean | null,
  /**
   * Mức đã đối chiếu. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether the target was checked. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Vì sao không nêu số đếm; trống khi có nêu.
   *
   * Why the count is not given; null where it is.
   */
  readonly withheld: ShareWithheld | null,
  /**
   * Căn cứ của mức.
   *
   * The basis of the target.
   */
  readonly legalBasis: SuccessionPlanQuery_successionPlan_shares_legalBasis | null
};

export type SuccessionPlanQuery_successionPlan_rules_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type SuccessionPlanQuery_successionPlan_rules = {
  /**
   * Quy định.
   *
   * The rule.
   */
  readonly rule: PlanningRule,
  /**
   * Mức: số người, số chức danh hoặc phần trăm.
   *
   * The limit: persons, titles or percent.
   */
  readonly value: number | null,
  /**
   * Có được áp dụng cho nhiệm kỳ này: tỷ lệ và tuổi chỉ áp dụng khi đã đối chiếu.
   *
   * Whether it was applied to this term: shares and ages are only where they were checked.
   */
  readonly applied: boolean,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: SuccessionPlanQuery_successionPlan_rules_legalBasis
};

export type SuccessionPlanQuery_successionPlan = {
  /**
   * Nhiệm kỳ.
   *
   * Term.
   */
  readonly term: string,
  /**
   * Ngày xem.
   *
   * The day looked at.
   */
  readonly at: string,
  /**
   * Các lượt đã có đến ngày đó, cả đang và đã ra, theo đơn vị rồi chức danh.
   *
   * Entries made by that day, active and removed, by unit, then title.
   */
  readonly entries: ReadonlyArray<SuccessionPlanQuery_successionPlan_entries>,
  /**
   * Những điều nên xem lại.
   *
   * What to look at again.
   */
  readonly findings: ReadonlyArray<SuccessionPlanQuery_successionPlan_findings>,
  /**
   * Tỷ lệ nữ, người dân tộc thiểu số, cán bộ trẻ, đối chiếu với mức của ngày đó.
   *
   * The shares of women, ethnic minorities and the young, against the targets of that day.
   */
  readonly shares: ReadonlyArray<SuccessionPlanQuery_successionPlan_shares>,
  /**
   * Các quy định có hiệu lực ngày đó.
   *
   * The rules in force on that day.
   */
  readonly rules: ReadonlyArray<SuccessionPlanQuery_successionPlan_rules>
};

export type SuccessionPlanQuery = {
  /**
   * Quy hoạch một nhiệm kỳ của một đơn vị, dựng lại cho bất kỳ ngày nào, và những điều nên xem lại theo quy định của ngày đó. Nhiều nhất 5.000 lượt. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (nhiệm kỳ không có), COST_LIMIT.
   *
   * A unit’s plan of succession for a term, rebuilt for any day, and what the rules of that day find in it. At most 5,000 entries. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (no such term), COST_LIMIT.
   */
  readonly successionPlan: SuccessionPlanQuery_successionPlan
};


export type SuccessionPlanQueryVariables = Exact<{
  unit: UnitRef;
  term: string;
  at: string;
  pending?: boolean | null | undefined;
}>;

export type StaffingForecastQuery_staffingForecast_official_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type StaffingForecastQuery_staffingForecast_official = {
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly id: string,
  /**
   * Họ và tên.
   *
   * Full name.
   */
  readonly fullName: string,
  /**
   * Đơn vị vào ngày đó.
   *
   * The unit, as on that day.
   */
  readonly unit: StaffingForecastQuery_staffingForecast_official_unit
};

export type StaffingForecastQuery_staffingForecast_title = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string
};

export type StaffingForecastQuery_staffingForecast_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type StaffingForecastQuery_staffingForecast = {
  /**
   * Vì sao.
   *
   * Why.
   */
  readonly kind: ForecastKind,
  /**
   * Từ ngày nào. Nghỉ hưu: ngày đầu của tháng sau tháng đủ tuổi, tính theo tháng sinh muộn nhất có thể.
   *
   * From which day on. Retirement: the first day of the month after the one in which the age is reached, by the latest month of birth there may be.
   */
  readonly on: string,
  /**
   * Chỉ khi mới biết năm sinh: ngày sớm nhất có thể nghỉ hưu.
   *
   * Only where no more than the year of birth is known: the earliest day of retirement there may be.
   */
  readonly earliest: string | null,
  /**
   * Tuổi nghỉ hưu được áp dụng, tính bằng tháng; chỉ với RETIREMENT.
   *
   * The age of retirement applied, in months; of RETIREMENT alone.
   */
  readonly retirementAgeMonths: number | null,
  /**
   * Mặt sẽ thiếu; trống khi không phải tiêu chuẩn.
   *
   * What will be missing; null where no standard is.
   */
  readonly requirement: Requirement | null,
  /**
   * Mã trình độ đang có.
   *
   * Code of the level held.
   */
  readonly held: string | null,
  /**
   * Tên trình độ đang có, tiếng Việt.
   *
   * Name of that level, in Vietnamese.
   */
  readonly heldName: string | null,
  /**
   * Mã trình độ phải có.
   *
   * Code of the level needed.
   */
  readonly required: string | null,
  /**
   * Tên trình độ phải có, tiếng Việt.
   *
   * Name of the level needed, in Vietnamese.
   */
  readonly requiredName: string | null,
  /**
   * Tình trạng vào ngày đó: NOT_MET hoặc IN_TRANSITION.
   *
   * Status on that day: NOT_MET or IN_TRANSITION.
   */
  readonly status: StandardStatus | null,
  /**
   * Thời hạn chuyển tiếp của tiêu chuẩn.
   *
   * The end of the transition of the standard.
   */
  readonly transitionTo: string | null,
  /**
   * Quy định và mọi dữ liệu dùng để áp dụng đã đối chiếu. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether the rule and all it was applied with were checked. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Nhận xét bằng tiếng Việt.
   *
   * What will come, in Vietnamese.
   */
  readonly messageVi: string,
  /**
   * Nhận xét bằng tiếng Anh.
   *
   * What will come, in English.
   */
  readonly messageEn: string,
  /**
   * Người giữ chức vụ vào ngày `at`.
   *
   * The person in office on the day `at`.
   */
  readonly official: StaffingForecastQuery_staffingForecast_official,
  /**
   * Chức danh: chức danh có tiêu chuẩn đó, hoặc chức danh chính.
   *
   * The title: the one whose standard it is, or the main one.
   */
  readonly title: StaffingForecastQuery_staffingForecast_title | null,
  /**
   * Căn cứ; trống với OFFICE_ENDS: quyết định nằm ở chức vụ.
   *
   * The basis; null for OFFICE_ENDS, whose decision is that of the office.
   */
  readonly legalBasis: StaffingForecastQuery_staffingForecast_legalBasis | null
};

export type StaffingForecastQuery = {
  /**
   * Ai trong số cán bộ, công chức đang giữ chức vụ vào ngày `at` sẽ đến tuổi nghỉ hưu, sẽ thiếu tiêu chuẩn, hoặc đã biết ngày thôi giữ chức vụ, tính đến hết ngày `until`; theo ngày. Như thể ai cũng giữ nguyên chức danh và không học thêm. Nhiều nhất 5.000 người; chỉ trong những năm có tuổi nghỉ hưu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
   *
   * Who of the cadres and civil servants in office on the day `at` will reach retirement, fall short of a standard, or is known to leave office, up to and including `until`; by day. As if all kept their titles and learned nothing more. At most 5,000 persons; within the years that have an age of retirement. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
   */
  readonly staffingForecast: ReadonlyArray<StaffingForecastQuery_staffingForecast>
};


export type StaffingForecastQueryVariables = Exact<{
  units: UnitScope;
  at: string;
  until: string;
}>;

export type StandardGapsQuery_standardGaps_official_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string
};

export type StandardGapsQuery_standardGaps_official = {
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly id: string,
  /**
   * Họ và tên.
   *
   * Full name.
   */
  readonly fullName: string,
  /**
   * Đơn vị vào ngày đó.
   *
   * The unit, as on that day.
   */
  readonly unit: StandardGapsQuery_standardGaps_official_unit
};

export type StandardGapsQuery_standardGaps_title = {
  /**
   * Mã chức danh.
   *
   * Title code.
   */
  readonly code: string,
  /**
   * Tên chức danh vào ngày đó.
   *
   * Name of the title on that day, in Vietnamese.
   */
  readonly name: string
};

export type StandardGapsQuery_standardGaps_exception = {
  /**
   * Nội dung bằng tiếng Việt.
   *
   * What it says, in Vietnamese.
   */
  readonly textVi: string,
  /**
   * Nội dung bằng tiếng Anh.
   *
   * What it says, in English.
   */
  readonly textEn: string,
  /**
   * Mã trình độ tối thiểu theo ngoại lệ; trống khi hồ sơ không đủ để quyết định.
   *
   * Code of the lower level; null where the record alone cannot decide.
   */
  readonly minimum: string | null,
  /**
   * Số, ký hiệu văn bản.
   *
   * Number of the instrument.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản.
   *
   * Clause.
   */
  readonly clause: string | null
};

export type StandardGapsQuery_standardGaps_legalBasis = {
  /**
   * Số, ký hiệu văn bản; trống khi không văn bản nào nêu.
   *
   * Number of the instrument; null where none says so.
   */
  readonly instrument: string | null,
  /**
   * Điều, khoản; trống khi chưa đọc được.
   *
   * Clause; null when not read.
   */
  readonly clause: string | null,
  /**
   * Nội dung và hiệu lực đã đối chiếu với nguồn công khai. Khi là `false`: không được dẫn như sự thật.
   *
   * Whether text and window were read in a public source. `false`: not to be quoted as fact.
   */
  readonly verified: boolean,
  /**
   * Điều cần biết trước khi dẫn.
   *
   * What to know before quoting it.
   */
  readonly note: string | null,
  /**
   * Có hiệu lực từ ngày.
   *
   * In force from.
   */
  readonly from: string,
  /**
   * Hết hiệu lực từ ngày; trống khi còn hiệu lực.
   *
   * In force up to, not including; null while in force.
   */
  readonly to: string | null
};

export type StandardGapsQuery_standardGaps = {
  /**
   * Mặt phải đạt.
   *
   * What is asked for.
   */
  readonly requirement: Requirement,
  /**
   * Mã trình độ cao nhất đã biết; trống khi chưa biết.
   *
   * Code of the highest level known; null when none is.
   */
  readonly held: string | null,
  /**
   * Tên trình độ đó, tiếng Việt.
   *
   * Name of that level, in Vietnamese.
   */
  readonly heldName: string | null,
  /**
   * Mã trình độ tối thiểu.
   *
   * Code of the least level.
   */
  readonly required: string,
  /**
   * Tên trình độ tối thiểu, tiếng Việt.
   *
   * Name of the least level, in Vietnamese.
   */
  readonly requiredName: string,
  /**
   * Tình trạng.
   *
   * Status.
   */
  readonly status: StandardStatus,
  /**
   * Thời hạn chuyển tiếp: phải đạt trước ngày này; trống khi không có.
   *
   * End of the transition: to be met before this day; null where there is none.
   */
  readonly transitionTo: string | null,
  /**
   * Người giữ chức danh.
   *
   * The holder of the title.
   */
  readonly official: StandardGapsQuery_standardGaps_official,
  /**
   * Chức danh.
   *
   * The title.
   */
  readonly title: StandardGapsQuery_standardGaps_title,
  /**
   * Ngoại lệ, nếu luật có nêu.
   *
   * The exception, if any.
   */
  readonly exception: StandardGapsQuery_standardGaps_exception | null,
  /**
   * Căn cứ pháp lý.
   *
   * The legal basis.
   */
  readonly legalBasis: StandardGapsQuery_standardGaps_legalBasis
};

export type StandardGapsQuery = {
  /**
   * Mỗi người × chức danh đang giữ × tiêu chuẩn có hiệu lực ngày đó mà chưa đạt hoặc chưa rõ, theo đơn vị, chức danh rồi tên. Cán bộ, công chức; nhiều nhất 5.000 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.
   *
   * Each person × title held × standard in force on the day that is not met or not known, by unit, title, then name. Cadres and civil servants, at most 5,000 of them. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.
   */
  readonly standardGaps: ReadonlyArray<StandardGapsQuery_standardGaps>
};


export type StandardGapsQueryVariables = Exact<{
  units: UnitScope;
  at: string;
  includeMet?: boolean | null | undefined;
}>;

export type TrainingCoursesQuery_trainingCourses_grants = {
  /**
   * Mặt nào.
   *
   * Of which requirement.
   */
  readonly requirement: Requirement,
  /**
   * Mã trình độ.
   *
   * Code of the level.
   */
  readonly level: string
};

export type TrainingCoursesQuery_trainingCourses_conditions_legalBasis = {
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly from: string,
  readonly to: string | null
};

export type TrainingCoursesQuery_trainingCourses_conditions = {
  /**
   * Hỏi về gì.
   *
   * What it is about.
   */
  readonly condition: TrainingCondition,
  /**
   * Chỉ cho hình thức học này; trống: mọi hình thức.
   *
   * Of this form alone; null: of every form.
   */
  readonly form: TrainingForm | null,
  /**
   * Chỉ cho giới này; trống: cả hai.
   *
   * Of this sex alone; null: of both.
   */
  readonly sex: Sex | null,
  /**
   * Nội dung bằng tiếng Việt.
   *
   * What it says, in Vietnamese.
   */
  readonly textVi: string,
  /**
   * Nội dung bằng tiếng Anh.
   *
   * What it says, in English.
   */
  readonly textEn: string,
  /**
   * Văn bản còn nhận người mà sổ không ghi: không đạt ở đây thì chưa thể kết luận.
   *
   * The text lets in others whom the register cannot tell: nothing follows from not meeting it here.
   */
  readonly open: boolean,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: TrainingCoursesQuery_trainingCourses_conditions_legalBasis
};

export type TrainingCoursesQuery_trainingCourses_duration_legalBasis = {
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly from: string,
  readonly to: string | null
};

export type TrainingCoursesQuery_trainingCourses_duration = {
  /**
   * Ít nhất, tính bằng tuần.
   *
   * At least, in weeks.
   */
  readonly leastWeeks: number | null,
  /**
   * Nhiều nhất, tính bằng tuần.
   *
   * At most, in weeks.
   */
  readonly mostWeeks: number | null,
  /**
   * Căn cứ.
   *
   * The basis.
   */
  readonly legalBasis: TrainingCoursesQuery_trainingCourses_duration_legalBasis
};

export type TrainingCoursesQuery_trainingCourses = {
  /**
   * Mã khóa.
   *
   * Course code.
   */
  readonly code: string,
  /**
   * Tên tiếng Việt.
   *
   * Name in Vietnamese.
   */
  readonly nameVi: string,
  /**
   * Tên tiếng Anh.
   *
   * Name in English.
   */
  readonly nameEn: string,
  /**
   * Đào tạo hay bồi dưỡng.
   *
   * Training or course.
   */
  readonly kind: CourseKind,
  /**
   * Nhóm.
   *
   * Group.
   */
  readonly category: CourseCategory,
  /**
   * Tên, loại khóa đã đối chiếu với một nguồn công khai.
   *
   * Whether the course was read of in a public source.
   */
  readonly verified: boolean,
  /**
   * Trình độ mà khóa cấp; trống khi không cấp.
   *
   * The level it grants; null where it grants none.
   */
  readonly grants: TrainingCoursesQuery_trainingCourses_grants | null,
  /**
   * Điều kiện được cử đi học vào ngày đó, đã đối chiếu hay chưa.
   *
   * The conditions of being sent to it on the day, checked or not.
   */
  readonly conditions: ReadonlyArray<TrainingCoursesQuery_trainingCourses_conditions>,
  /**
   * Thời gian của khóa theo quy định của ngày đó.
   *
   * How long it lasts by the rules of the day.
   */
  readonly duration: TrainingCoursesQuery_trainingCourses_duration | null
};

export type TrainingCoursesQuery = {
  /**
   * Danh mục khóa đào tạo, bồi dưỡng, theo mã. Lỗi: FORBIDDEN.
   *
   * The catalogue of courses, by code. Errors: FORBIDDEN.
   */
  readonly trainingCourses: ReadonlyArray<TrainingCoursesQuery_trainingCourses>
};


export type TrainingCoursesQueryVariables = Exact<{
  at: string;
}>;

export type TrainingEligibilityQuery_trainingEligibility_conditions_legalBasis = {
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly from: string,
  readonly to: string | null
};

export type TrainingEligibilityQuery_trainingEligibility_conditions = {
  readonly condition: TrainingCondition,
  readonly form: TrainingForm | null,
  readonly status: TrainingConditionStatus,
  readonly textVi: string,
  readonly textEn: string,
  readonly legalBasis: TrainingEligibilityQuery_trainingEligibility_conditions_legalBasis
};

export type TrainingEligibilityQuery_trainingEligibility = {
  readonly verdict: TrainingEligibilityVerdict,
  readonly eligible: boolean | null,
  readonly alreadyHeld: boolean,
  readonly conditions: ReadonlyArray<TrainingEligibilityQuery_trainingEligibility_conditions>
};

export type TrainingEligibilityQuery = {
  /**
   * Điều kiện được cử đi học một khóa, xét cho một người đang giữ chức vụ vào một ngày. Không chặn việc gì. Lỗi: FORBIDDEN, NOT_FOUND, VALIDATION_FAILED.
   *
   * The conditions of being sent to a course, read for a person in office on a day. They block nothing. Errors: FORBIDDEN, NOT_FOUND, VALIDATION_FAILED.
   */
  readonly trainingEligibility: TrainingEligibilityQuery_trainingEligibility
};


export type TrainingEligibilityQueryVariables = Exact<{
  personId: string;
  course: string;
  at: string;
  form?: TrainingForm | null | undefined;
}>;

export type TrainingBasisFieldsFragment = {
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly from: string,
  readonly to: string | null
};

export type TrainingEligibilityFieldsFragment = {
  readonly verdict: TrainingEligibilityVerdict,
  readonly eligible: boolean | null,
  readonly alreadyHeld: boolean,
  readonly conditions: ReadonlyArray<TrainingEligibilityQuery_trainingEligibility_conditions>
};

export type TrainingNominationFieldsFragment_person = {
  readonly id: string,
  readonly fullName: string
};

export type TrainingNominationFieldsFragment_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type TrainingNominationFieldsFragment_course_grants = {
  readonly requirement: Requirement,
  readonly level: string
};

export type TrainingNominationFieldsFragment_course = {
  readonly code: string,
  readonly nameVi: string,
  readonly nameEn: string,
  readonly grants: TrainingNominationFieldsFragment_course_grants | null
};

export type TrainingNominationFieldsFragment_need_title = {
  readonly code: string,
  readonly name: string
};

export type TrainingNominationFieldsFragment_need = {
  readonly requirement: Requirement,
  readonly title: TrainingNominationFieldsFragment_need_title
};

export type TrainingNominationFieldsFragment_eligibility = {
  readonly verdict: TrainingEligibilityVerdict,
  readonly eligible: boolean | null,
  readonly alreadyHeld: boolean,
  readonly conditions: ReadonlyArray<TrainingEligibilityQuery_trainingEligibility_conditions>
};

export type TrainingNominationFieldsFragment_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type TrainingNominationFieldsFragment_planLine_plan = {
  readonly id: string,
  readonly year: number,
  readonly status: TrainingPlanStatus
};

export type TrainingNominationFieldsFragment_planLine = {
  readonly id: string,
  readonly plan: TrainingNominationFieldsFragment_planLine_plan
};

export type TrainingNominationFieldsFragment_enrolment_credential = {
  readonly id: string,
  readonly kind: CredentialKind,
  readonly level: string,
  readonly documentNumber: string | null,
  readonly documentIssuedOn: string | null,
  readonly documentIssuer: string | null
};

export type TrainingNominationFieldsFragment_enrolment = {
  readonly id: string,
  readonly startedOn: string,
  readonly endedOn: string | null,
  readonly status: TrainingStatus | null,
  readonly result: string | null,
  readonly credential: TrainingNominationFieldsFragment_enrolment_credential | null
};

export type TrainingNominationFieldsFragment = {
  readonly id: string,
  readonly version: number,
  readonly form: TrainingForm | null,
  readonly reason: string | null,
  readonly nominatedOn: string,
  readonly status: TrainingStatus,
  readonly allowedEvents: ReadonlyArray<TrainingEvent>,
  readonly startedOn: string | null,
  readonly closedOn: string | null,
  readonly closingReason: string | null,
  readonly person: TrainingNominationFieldsFragment_person,
  readonly unit: TrainingNominationFieldsFragment_unit,
  readonly course: TrainingNominationFieldsFragment_course,
  readonly need: TrainingNominationFieldsFragment_need | null,
  readonly eligibility: TrainingNominationFieldsFragment_eligibility,
  readonly decision: TrainingNominationFieldsFragment_decision | null,
  readonly planLine: TrainingNominationFieldsFragment_planLine | null,
  readonly enrolment: TrainingNominationFieldsFragment_enrolment | null
};

export type TrainingOutcomeFieldsFragment = {
  readonly seats: number,
  readonly booked: number,
  readonly nominated: number,
  readonly sent: number,
  readonly completed: number,
  readonly turns: number,
  readonly personCount: number
};

export type TrainingPlanFieldsFragment_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type TrainingPlanFieldsFragment_decision = {
  readonly number: string,
  readonly signer: string | null,
  readonly signedOn: string
};

export type TrainingPlanFieldsFragment_lines_course = {
  readonly code: string,
  readonly nameVi: string,
  readonly nameEn: string
};

export type TrainingPlanFieldsFragment_lines_outcome = {
  readonly seats: number,
  readonly booked: number,
  readonly nominated: number,
  readonly sent: number,
  readonly completed: number,
  readonly turns: number,
  readonly personCount: number
};

export type TrainingPlanFieldsFragment_lines = {
  readonly id: string,
  readonly version: number,
  readonly seats: number,
  readonly from: string | null,
  readonly to: string | null,
  readonly form: TrainingForm,
  readonly provider: string | null,
  readonly funding: string | null,
  readonly status: TrainingPlanLineStatus,
  readonly course: TrainingPlanFieldsFragment_lines_course,
  readonly outcome: TrainingPlanFieldsFragment_lines_outcome
};

export type TrainingPlanFieldsFragment_outcome = {
  readonly seats: number,
  readonly booked: number,
  readonly nominated: number,
  readonly sent: number,
  readonly completed: number,
  readonly turns: number,
  readonly personCount: number
};

export type TrainingPlanFieldsFragment_findings_legalBasis = {
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly from: string,
  readonly to: string | null
};

export type TrainingPlanFieldsFragment_findings = {
  readonly rule: TrainingPlanFindingRule,
  readonly lineId: string,
  readonly messageVi: string,
  readonly messageEn: string,
  readonly verified: boolean,
  readonly legalBasis: TrainingPlanFieldsFragment_findings_legalBasis | null
};

export type TrainingPlanFieldsFragment = {
  readonly id: string,
  readonly version: number,
  readonly year: number,
  readonly status: TrainingPlanStatus,
  readonly allowedEvents: ReadonlyArray<TrainingPlanEvent>,
  readonly unit: TrainingPlanFieldsFragment_unit,
  readonly decision: TrainingPlanFieldsFragment_decision | null,
  readonly lines: ReadonlyArray<TrainingPlanFieldsFragment_lines>,
  readonly outcome: TrainingPlanFieldsFragment_outcome,
  readonly findings: ReadonlyArray<TrainingPlanFieldsFragment_findings>
};

export type TrainingNeedFieldsFragment_official_unit = {
  readonly id: string,
  readonly code: string,
  readonly name: string
};

export type TrainingNeedFieldsFragment_official = {
  readonly id: string,
  readonly fullName: string,
  readonly unit: TrainingNeedFieldsFragment_official_unit
};

export type TrainingNeedFieldsFragment_title = {
  readonly code: string,
  readonly name: string
};

export type TrainingNeedFieldsFragment_lessons = {
  readonly counted: number,
  readonly least: number,
  readonly unknownTurns: number
};

export type TrainingNeedFieldsFragment_legalBasis = {
  readonly instrument: string | null,
  readonly clause: string | null,
  readonly verified: boolean,
  readonly note: string | null,
  readonly from: string,
  readonly to: string | null
};

export type TrainingNeedFieldsFragment_courses = {
  readonly code: string,
  readonly nameVi: string,
  readonly nameEn: string
};

export type TrainingNeedFieldsFragment_nominations_course = {
  readonly code: string
};

export type TrainingNeedFieldsFragment_nominations = {
  readonly id: string,
  readonly version: number,
  readonly status: TrainingStatus,
  readonly course: TrainingNeedFieldsFragment_nominations_course
};

export type TrainingNeedFieldsFragment_turns = {
  readonly id: string,
  readonly course: string,
  readonly courseName: string,
  readonly startedOn: string,
  readonly status: TrainingStatus | null
};

export type TrainingNeedFieldsFragment = {
  readonly source: TrainingNeedSource,
  readonly requirement: Requirement | null,
  readonly status: StandardStatus,
  readonly held: string | null,
  readonly heldName: string | null,
  readonly required: string | null,
  readonly requiredName: string | null,
  readonly transitionTo: string | null,
  readonly official: TrainingNeedFieldsFragment_official,
  readonly title: TrainingNeedFieldsFragment_title | null,
  readonly lessons: TrainingNeedFieldsFragment_lessons | null,
  readonly legalBasis: TrainingNeedFieldsFragment_legalBasis,
  readonly courses: ReadonlyArray<TrainingNeedFieldsFragment_courses>,
  readonly nominations: ReadonlyArray<TrainingNeedFieldsFragment_nominations>,
  readonly turns: ReadonlyArray<TrainingNeedFieldsFragment_turns>
};

export type TrainingNeedsQuery_trainingNeeds = {
  readonly source: TrainingNeedSource,
  readonly requirement: Requirement | null,
  readonly status: StandardStatus,
  readonly held: string | null,
  readonly heldName: string | null,
  readonly required: string | null,
  readonly requiredName: string | null,
  readonly transitionTo: string | null,
  readonly official: TrainingNeedFieldsFragment_official,
  readonly title: TrainingNeedFieldsFragment_title | null,
  readonly lessons: TrainingNeedFieldsFragment_lessons | null,
  readonly legalBasis: TrainingNeedFieldsFragment_legalBasis,
  readonly courses: ReadonlyArray<TrainingNeedFieldsFragment_courses>,
  readonly nominations: ReadonlyArray<TrainingNeedFieldsFragment_nominations>,
  readonly turns: ReadonlyArray<TrainingNeedFieldsFragment_turns>
};

export type TrainingNeedsQuery = {
  /**
   * Nhu cầu đào tạo, bồi dưỡng: trình độ dưới tiêu chuẩn của chức danh đang giữ hoặc được quy hoạch, và thời gian bồi dưỡng của năm; cùng những khóa học xong thì đạt và đề cử đang chạy. Theo đơn vị, chức danh rồi tên; nhiều nhất 5.000 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.
   *
   * Needs of training: levels below the standards of titles held or planned for, and the lessons of the year; with the courses that would meet them, and nominations on the way. By unit, title, then name; at most 5,000 persons. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.
   */
  readonly trainingNeeds: ReadonlyArray<TrainingNeedsQuery_trainingNeeds>
};


export type TrainingNeedsQueryVariables = Exact<{
  units: UnitScope;
  at: string;
  sources?: ReadonlyArray<TrainingNeedSource> | null | undefined;
  includeUnknown?: boolean | null | undefined;
}>;

export type SuggestTrainingQuery_suggestTraining_seats = {
  /**
   * Mã khóa.
   *
   * Course code.
   */
  readonly course: string,
  /**
   * Hình thức học.
   *
   * The form.
   */
  readonly form: TrainingForm | null,
  /**
   * Số chỉ tiêu còn lại.
   *
   * Seats left.
   */
  readonly seats: number,
  /**
   * Đến trước ngày; trống khi chưa biết.
   *
   * Up to, not including; null where not known.
   */
  readonly to: string | null,
  /**
   * Dòng kế hoạch, nếu lấy từ kế hoạch.
   *
   * The line of the plan, where taken from it.
   */
  readonly planLineId: string | null,
  /**
   * Vì sao không dùng được; trống khi dùng được.
   *
   * Why they are of no use; null where they are.
   */
  readonly fault: TrainingSeatFault | null
};

export type SuggestTrainingQuery_suggestTraining_choices_official = {
  /**
   * Định danh của người.
   *
   * The id of the person.
   */
  readonly id: string,
  /**
   * Họ và tên.
   *
   * Full name.
   */
  readonly fullName: string
};

export type SuggestTrainingQuery_suggestTraining_choices_seats = {
  /**
   * Mã khóa.
   *
   * Course code.
   */
  readonly course: string,
  /**
   * Hình thức học.
   *
   * The form.
   */
  readonly form: TrainingForm | null,
  /**
   * Dòng kế hoạch, nếu lấy từ kế hoạch.
   *
   * The line of the plan, where taken from it.
   */
  readonly planLineId: string | null
};

export type SuggestTrainingQuery_suggestTraining_choices_needs = {
  readonly source: TrainingNeedSource,
  readonly requirement: Requirement | null,
  readonly status: StandardStatus,
  readonly held: string | null,
  readonly heldName: string | null,
  readonly required: string | null,
  readonly requiredName: string | null,
  readonly transitionTo: string | null,
  readonly official: TrainingNeedFieldsFragment_official,
  readonly title: TrainingNeedFieldsFragment_title | null,
  readonly lessons: TrainingNeedFieldsFragment_lessons | null,
  readonly legalBasis: TrainingNeedFieldsFragment_legalBasis,
  readonly courses: ReadonlyArray<TrainingNeedFieldsFragment_courses>,
  readonly nominations: ReadonlyArray<TrainingNeedFieldsFragment_nominations>,
  readonly turns: ReadonlyArray<TrainingNeedFieldsFragment_turns>
};

export type SuggestTrainingQuery_suggestTraining_choices_eligibility = {
  readonly verdict: TrainingEligibilityVerdict,
  readonly eligible: boolean | null,
  readonly alreadyHeld: boolean,
  readonly conditions: ReadonlyArray<TrainingEligibilityQuery_trainingEligibility_conditions>
};

export type SuggestTrainingQuery_suggestTraining_choices = {
  /**
   * Người được gợi ý.
   *
   * The person.
   */
  readonly official: SuggestTrainingQuery_suggestTraining_choices_official,
  /**
   * Khóa, với chỉ tiêu được xét.
   *
   * The course, with the seats considered.
   */
  readonly seats: SuggestTrainingQuery_suggestTraining_choices_seats,
  /**
   * Những tiêu chuẩn sẽ đạt: vì thế mà được gợi ý.
   *
   * The standards it would meet: this is why.
   */
  readonly needs: ReadonlyArray<SuggestTrainingQuery_suggestTraining_choices_needs>,
  /**
   * Điều kiện của khóa.
   *
   * The conditions of the course.
   */
  readonly eligibility: SuggestTrainingQuery_suggestTraining_choices_eligibility
};

export type SuggestTrainingQuery_suggestTraining_notChosen_need = {
  readonly source: TrainingNeedSource,
  readonly requirement: Requirement | null,
  readonly status: StandardStatus,
  readonly held: string | null,
  readonly heldName: string | null,
  readonly required: string | null,
  readonly requiredName: string | null,
  readonly transitionTo: string | null,
  readonly official: TrainingNeedFieldsFragment_official,
  readonly title: TrainingNeedFieldsFragment_title | null,
  readonly lessons: TrainingNeedFieldsFragment_lessons | null,
  readonly legalBasis: TrainingNeedFieldsFragment_legalBasis,
  readonly courses: ReadonlyArray<TrainingNeedFieldsFragment_courses>,
  readonly nominations: ReadonlyArray<TrainingNeedFieldsFragment_nominations>,
  readonly turns: ReadonlyArray<TrainingNeedFieldsFragment_turns>
};

export type SuggestTrainingQuery_suggestTraining_notChosen_lostBy = {
  /**
   * Điều nào.
   *
   * Which aim.
   */
  readonly aim: TrainingAim,
  /**
   * Kém bao nhiêu, theo đơn vị của điều đó.
   *
   * By how much, in the unit of the aim.
   */
  readonly by: number
};

export type SuggestTrainingQuery_suggestTraining_notChosen = {
  /**
   * Lý do.
   *
   * The reason.
   */
  readonly reason: TrainingNotChosenReason,
  /**
   * Giải thích bằng tiếng Việt.
   *
   * Explained in Vietnamese.
   */
  readonly messageVi: string,
  /**
   * Giải thích bằng tiếng Anh.
   *
   * Explained in English.
   */
  readonly messageEn: string,
  /**
   * Nhu cầu.
   *
   * The need.
   */
  readonly need: SuggestTrainingQuery_suggestTraining_notChosen_need,
  /**
   * Khi hết chỉ tiêu: nếu bắt buộc cử người này thì cách tốt nhất kém ở điều nào.
   *
   * Where seats are taken: by what the best choice with this person in it would be worse.
   */
  readonly lostBy: SuggestTrainingQuery_suggestTraining_notChosen_lostBy | null
};

export type SuggestTrainingQuery_suggestTraining = {
  /**
   * Ngày xem người và chỉ tiêu.
   *
   * The day persons and seats are looked at.
   */
  readonly at: string,
  /**
   * Kịp ngày này, theo tiêu chuẩn của ngày này.
   *
   * By this day, by the standards of this day.
   */
  readonly by: string,
  /**
   * So theo những điều này, lần lượt.
   *
   * What choices were compared by, in order.
   */
  readonly aims: ReadonlyArray<TrainingAim>,
  /**
   * Số tiêu chuẩn đã đối chiếu sẽ đạt.
   *
   * Checked standards it would meet.
   */
  readonly standardsMet: number,
  /**
   * Số tiêu chuẩn chưa đối chiếu sẽ đạt.
   *
   * Unchecked standards it would meet.
   */
  readonly unverifiedMet: number,
  /**
   * Chỉ tiêu được xét.
   *
   * The seats considered.
   */
  readonly seats: ReadonlyArray<SuggestTrainingQuery_suggestTraining_seats>,
  /**
   * Những người được gợi ý, theo tên.
   *
   * Persons suggested, by name.
   */
  readonly choices: ReadonlyArray<SuggestTrainingQuery_suggestTraining_choices>,
  /**
   * Những nhu cầu còn lại, và vì sao.
   *
   * The needs left over, and why.
   */
  readonly notChosen: ReadonlyArray<SuggestTrainingQuery_suggestTraining_notChosen>
};

export type SuggestTrainingQuery = {
  /**
   * Gợi ý cử ai học khóa nào, theo chỉ tiêu còn lại của kế hoạch năm hoặc chỉ tiêu nêu ra, để đạt nhiều tiêu chuẩn nhất kịp ngày `by`. Tối ưu chính xác, chỉ một kết quả, có giải thích; không ghi gì. Nhiều nhất 300 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
   *
   * Whom to send to which course, with the seats the plan of the year has left or those given, so that the most standards are met by the day `by`. Exactly optimal, one answer, explained; it writes nothing. At most 300 persons. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
   */
  readonly suggestTraining: SuggestTrainingQuery_suggestTraining
};


export type SuggestTrainingQueryVariables = Exact<{
  unit: UnitRef;
  year: number;
  by: string;
  seats?: ReadonlyArray<TrainingOfferInput> | null | undefined;
  mostPerPerson?: number | null | undefined;
  at?: string | null | undefined;
}>;

export type TrainingNominationsQuery_trainingNominations_nodes = {
  readonly id: string,
  readonly version: number,
  readonly form: TrainingForm | null,
  readonly reason: string | null,
  readonly nominatedOn: string,
  readonly status: TrainingStatus,
  readonly allowedEvents: ReadonlyArray<TrainingEvent>,
  readonly startedOn: string | null,
  readonly closedOn: string | null,
  readonly closingReason: string | null,
  readonly person: TrainingNominationFieldsFragment_person,
  readonly unit: TrainingNominationFieldsFragment_unit,
  readonly course: TrainingNominationFieldsFragment_course,
  readonly need: TrainingNominationFieldsFragment_need | null,
  readonly eligibility: TrainingNominationFieldsFragment_eligibility,
  readonly decision: TrainingNominationFieldsFragment_decision | null,
  readonly planLine: TrainingNominationFieldsFragment_planLine | null,
  readonly enrolment: TrainingNominationFieldsFragment_enrolment | null
};

export type TrainingNominationsQuery_trainingNominations_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type TrainingNominationsQuery_trainingNominations = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<TrainingNominationsQuery_trainingNominations_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: TrainingNominationsQuery_trainingNominations_pageInfo
};

export type TrainingNominationsQuery = {
  /**
   * Các đề cử đi học của một năm, theo ngày đề cử. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   *
   * The training nominations of a year, by the day they were made. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
   */
  readonly trainingNominations: TrainingNominationsQuery_trainingNominations
};


export type TrainingNominationsQueryVariables = Exact<{
  units: UnitScope;
  year: number;
  first: number;
  after?: string | null | undefined;
  status?: TrainingStatus | null | undefined;
  planLineId?: string | null | undefined;
  personId?: string | null | undefined;
  at?: string | null | undefined;
}>;

export type NominateForTrainingMutation_nominateForTraining = {
  readonly id: string,
  readonly version: number,
  readonly form: TrainingForm | null,
  readonly reason: string | null,
  readonly nominatedOn: string,
  readonly status: TrainingStatus,
  readonly allowedEvents: ReadonlyArray<TrainingEvent>,
  readonly startedOn: string | null,
  readonly closedOn: string | null,
  readonly closingReason: string | null,
  readonly person: TrainingNominationFieldsFragment_person,
  readonly unit: TrainingNominationFieldsFragment_unit,
  readonly course: TrainingNominationFieldsFragment_course,
  readonly need: TrainingNominationFieldsFragment_need | null,
  readonly eligibility: TrainingNominationFieldsFragment_eligibility,
  readonly decision: TrainingNominationFieldsFragment_decision | null,
  readonly planLine: TrainingNominationFieldsFragment_planLine | null,
  readonly enrolment: TrainingNominationFieldsFragment_enrolment | null
};

export type NominateForTrainingMutation = {
  /**
   * Đề cử một người đi học. Điều kiện của khóa được xét và lưu cùng đề cử, không chặn. Còn lỗi UNIT_NOT_FOUND, DATE_REQUIRED. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Nominates a person for a course. The conditions of the course are read and kept with it; they block nothing. Also UNIT_NOT_FOUND, DATE_REQUIRED. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly nominateForTraining: NominateForTrainingMutation_nominateForTraining
};


export type NominateForTrainingMutationVariables = Exact<{
  input: NominateForTrainingInput;
}>;

export type DeclineTrainingMutation_declineTraining = {
  readonly id: string,
  readonly version: number,
  readonly form: TrainingForm | null,
  readonly reason: string | null,
  readonly nominatedOn: string,
  readonly status: TrainingStatus,
  readonly allowedEvents: ReadonlyArray<TrainingEvent>,
  readonly startedOn: string | null,
  readonly closedOn: string | null,
  readonly closingReason: string | null,
  readonly person: TrainingNominationFieldsFragment_person,
  readonly unit: TrainingNominationFieldsFragment_unit,
  readonly course: TrainingNominationFieldsFragment_course,
  readonly need: TrainingNominationFieldsFragment_need | null,
  readonly eligibility: TrainingNominationFieldsFragment_eligibility,
  readonly decision: TrainingNominationFieldsFragment_decision | null,
  readonly planLine: TrainingNominationFieldsFragment_planLine | null,
  readonly enrolment: TrainingNominationFieldsFragment_enrolment | null
};

export type DeclineTrainingMutation = {
  /**
   * Không chấp nhận đề cử. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Declines a nomination. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly declineTraining: DeclineTrainingMutation_declineTraining
};


export type DeclineTrainingMutationVariables = Exact<{
  input: LeaveTrainingInput;
}>;

export type SendToTrainingMutation_sendToTraining = {
  readonly id: string,
  readonly version: number,
  readonly form: TrainingForm | null,
  readonly reason: string | null,
  readonly nominatedOn: string,
  readonly status: TrainingStatus,
  readonly allowedEvents: ReadonlyArray<TrainingEvent>,
  readonly startedOn: string | null,
  readonly closedOn: string | null,
  readonly closingReason: string | null,
  readonly person: TrainingNominationFieldsFragment_person,
  readonly unit: TrainingNominationFieldsFragment_unit,
  readonly course: TrainingNominationFieldsFragment_course,
  readonly need: TrainingNominationFieldsFragment_need | null,
  readonly eligibility: TrainingNominationFieldsFragment_eligibility,
  readonly decision: TrainingNominationFieldsFragment_decision | null,
  readonly planLine: TrainingNominationFieldsFragment_planLine | null,
  readonly enrolment: TrainingNominationFieldsFragment_enrolment | null
};

export type SendToTrainingMutation = {
  /**
   * Cử đi học bằng một quyết định: tất cả, hoặc không ai. Đề cử theo kế hoạch cần kế hoạch đã được phê duyệt. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Sends persons to training by one decision: all of them, or none. A nomination on a plan needs the plan approved. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly sendToTraining: ReadonlyArray<SendToTrainingMutation_sendToTraining>
};


export type SendToTrainingMutationVariables = Exact<{
  input: SendToTrainingInput;
}>;

export type EnrolInTrainingMutation_enrolInTraining = {
  readonly id: string,
  readonly version: number,
  readonly form: TrainingForm | null,
  readonly reason: string | null,
  readonly nominatedOn: string,
  readonly status: TrainingStatus,
  readonly allowedEvents: ReadonlyArray<TrainingEvent>,
  readonly startedOn: string | null,
  readonly closedOn: string | null,
  readonly closingReason: string | null,
  readonly person: TrainingNominationFieldsFragment_person,
  readonly unit: TrainingNominationFieldsFragment_unit,
  readonly course: TrainingNominationFieldsFragment_course,
  readonly need: TrainingNominationFieldsFragment_need | null,
  readonly eligibility: TrainingNominationFieldsFragment_eligibility,
  readonly decision: TrainingNominationFieldsFragment_decision | null,
  readonly planLine: TrainingNominationFieldsFragment_planLine | null,
  readonly enrolment: TrainingNominationFieldsFragment_enrolment | null
};

export type EnrolInTrainingMutation = {
  /**
   * Bắt đầu học: từ đây là một lượt được đếm. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * The course begins: from here on it is a turn that is counted. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly enrolInTraining: EnrolInTrainingMutation_enrolInTraining
};


export type EnrolInTrainingMutationVariables = Exact<{
  input: EnrolInTrainingInput;
}>;

export type CompleteTrainingMutation_completeTraining = {
  readonly id: string,
  readonly version: number,
  readonly form: TrainingForm | null,
  readonly reason: string | null,
  readonly nominatedOn: string,
  readonly status: TrainingStatus,
  readonly allowedEvents: ReadonlyArray<TrainingEvent>,
  readonly startedOn: string | null,
  readonly closedOn: string | null,
  readonly closingReason: string | null,
  readonly person: TrainingNominationFieldsFragment_person,
  readonly unit: TrainingNominationFieldsFragment_unit,
  readonly course: TrainingNominationFieldsFragment_course,
  readonly need: TrainingNominationFieldsFragment_need | null,
  readonly eligibility: TrainingNominationFieldsFragment_eligibility,
  readonly decision: TrainingNominationFieldsFragment_decision | null,
  readonly planLine: TrainingNominationFieldsFragment_planLine | null,
  readonly enrolment: TrainingNominationFieldsFragment_enrolment | null
};

export type CompleteTrainingMutation = {
  /**
   * Hoàn thành khóa học. Khóa cấp trình độ: trình độ được ghi cùng văn bằng, và tiêu chuẩn được đạt. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * The course was completed. Where it grants a level, the level is recorded with its document, and the standard is met. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly completeTraining: CompleteTrainingMutation_completeTraining
};


export type CompleteTrainingMutationVariables = Exact<{
  input: CompleteTrainingInput;
}>;

export type FailTrainingMutation_failTraining = {
  readonly id: string,
  readonly version: number,
  readonly form: TrainingForm | null,
  readonly reason: string | null,
  readonly nominatedOn: string,
  readonly status: TrainingStatus,
  readonly allowedEvents: ReadonlyArray<TrainingEvent>,
  readonly startedOn: string | null,
  readonly closedOn: string | null,
  readonly closingReason: string | null,
  readonly person: TrainingNominationFieldsFragment_person,
  readonly unit: TrainingNominationFieldsFragment_unit,
  readonly course: TrainingNominationFieldsFragment_course,
  readonly need: TrainingNominationFieldsFragment_need | null,
  readonly eligibility: TrainingNominationFieldsFragment_eligibility,
  readonly decision: TrainingNominationFieldsFragment_decision | null,
  readonly planLine: TrainingNominationFieldsFragment_planLine | null,
  readonly enrolment: TrainingNominationFieldsFragment_enrolment | null
};

export type FailTrainingMutation = {
  /**
   * Không hoàn thành khóa học. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * The course was not completed. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly failTraining: FailTrainingMutation_failTraining
};


export type FailTrainingMutationVariables = Exact<{
  input: FailTrainingInput;
}>;

export type WithdrawFromTrainingMutation_withdrawFromTraining = {
  readonly id: string,
  readonly version: number,
  readonly form: TrainingForm | null,
  readonly reason: string | null,
  readonly nominatedOn: string,
  readonly status: TrainingStatus,
  readonly allowedEvents: ReadonlyArray<TrainingEvent>,
  readonly startedOn: string | null,
  readonly closedOn: string | null,
  readonly closingReason: string | null,
  readonly person: TrainingNominationFieldsFragment_person,
  readonly unit: TrainingNominationFieldsFragment_unit,
  readonly course: TrainingNominationFieldsFragment_course,
  readonly need: TrainingNominationFieldsFragment_need | null,
  readonly eligibility: TrainingNominationFieldsFragment_eligibility,
  readonly decision: TrainingNominationFieldsFragment_decision | null,
  readonly planLine: TrainingNominationFieldsFragment_planLine | null,
  readonly enrolment: TrainingNominationFieldsFragment_enrolment | null
};

export type WithdrawFromTrainingMutation = {
  /**
   * Rút, trước hoặc trong khóa học. Lượt đã bắt đầu vẫn được đếm. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Withdraws, before the course or out of it. A turn that was begun is still counted. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly withdrawFromTraining: WithdrawFromTrainingMutation_withdrawFromTraining
};


export type WithdrawFromTrainingMutationVariables = Exact<{
  input: LeaveTrainingInput;
}>;

export type TrainingPlanQuery_trainingPlan = {
  readonly id: string,
  readonly version: number,
  readonly year: number,
  readonly status: TrainingPlanStatus,
  readonly allowedEvents: ReadonlyArray<TrainingPlanEvent>,
  readonly unit: TrainingPlanFieldsFragment_unit,
  readonly decision: TrainingPlanFieldsFragment_decision | null,
  readonly lines: ReadonlyArray<TrainingPlanFieldsFragment_lines>,
  readonly outcome: TrainingPlanFieldsFragment_outcome,
  readonly findings: ReadonlyArray<TrainingPlanFieldsFragment_findings>
};

export type TrainingPlanQuery = {
  /**
   * Kế hoạch đào tạo, bồi dưỡng năm của một đơn vị; trống khi chưa lập. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED.
   *
   * The training plan of a unit for a year; null where none was made. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED.
   */
  readonly trainingPlan: TrainingPlanQuery_trainingPlan | null
};


export type TrainingPlanQueryVariables = Exact<{
  unit: UnitRef;
  year: number;
}>;

export type CreateTrainingPlanMutation_createTrainingPlan = {
  readonly id: string,
  readonly version: number,
  readonly year: number,
  readonly status: TrainingPlanStatus,
  readonly allowedEvents: ReadonlyArray<TrainingPlanEvent>,
  readonly unit: TrainingPlanFieldsFragment_unit,
  readonly decision: TrainingPlanFieldsFragment_decision | null,
  readonly lines: ReadonlyArray<TrainingPlanFieldsFragment_lines>,
  readonly outcome: TrainingPlanFieldsFragment_outcome,
  readonly findings: ReadonlyArray<TrainingPlanFieldsFragment_findings>
};

export type CreateTrainingPlanMutation = {
  /**
   * Lập kế hoạch năm, ở dạng dự thảo. Còn lỗi UNIT_NOT_FOUND, DATE_REQUIRED. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Makes the plan of a year, as a draft. Also UNIT_NOT_FOUND, DATE_REQUIRED. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly createTrainingPlan: CreateTrainingPlanMutation_createTrainingPlan
};


export type CreateTrainingPlanMutationVariables = Exact<{
  input: CreateTrainingPlanInput;
}>;

export type AddPlanLineMutation_addPlanLine = {
  readonly id: string,
  readonly version: number,
  readonly year: number,
  readonly status: TrainingPlanStatus,
  readonly allowedEvents: ReadonlyArray<TrainingPlanEvent>,
  readonly unit: TrainingPlanFieldsFragment_unit,
  readonly decision: TrainingPlanFieldsFragment_decision | null,
  readonly lines: ReadonlyArray<TrainingPlanFieldsFragment_lines>,
  readonly outcome: TrainingPlanFieldsFragment_outcome,
  readonly findings: ReadonlyArray<TrainingPlanFieldsFragment_findings>
};

export type AddPlanLineMutation = {
  /**
   * Thêm một dòng vào dự thảo. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Adds a line to a draft. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly addPlanLine: AddPlanLineMutation_addPlanLine
};


export type AddPlanLineMutationVariables = Exact<{
  input: AddPlanLineInput;
}>;

export type RevisePlanLineMutation_revisePlanLine = {
  readonly id: string,
  readonly version: number,
  readonly year: number,
  readonly status: TrainingPlanStatus,
  readonly allowedEvents: ReadonlyArray<TrainingPlanEvent>,
  readonly unit: TrainingPlanFieldsFragment_unit,
  readonly decision: TrainingPlanFieldsFragment_decision | null,
  readonly lines: ReadonlyArray<TrainingPlanFieldsFragment_lines>,
  readonly outcome: TrainingPlanFieldsFragment_outcome,
  readonly findings: ReadonlyArray<TrainingPlanFieldsFragment_findings>
};

export type RevisePlanLineMutation = {
  /**
   * Sửa một dòng của dự thảo. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Changes a line of a draft. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly revisePlanLine: RevisePlanLineMutation_revisePlanLine
};


export type RevisePlanLineMutationVariables = Exact<{
  input: RevisePlanLineInput;
}>;

export type RemovePlanLineMutation_removePlanLine = {
  readonly id: string,
  readonly version: number,
  readonly year: number,
  readonly status: TrainingPlanStatus,
  readonly allowedEvents: ReadonlyArray<TrainingPlanEvent>,
  readonly unit: TrainingPlanFieldsFragment_unit,
  readonly decision: TrainingPlanFieldsFragment_decision | null,
  readonly lines: ReadonlyArray<TrainingPlanFieldsFragment_lines>,
  readonly outcome: TrainingPlanFieldsFragment_outcome,
  readonly findings: ReadonlyArray<TrainingPlanFieldsFragment_findings>
};

export type RemovePlanLineMutation = {
  /**
   * Bỏ một dòng của dự thảo; dòng vẫn còn để xem. Không bỏ được khi còn đề cử. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Cancels a line of a draft; it stays to be seen. Refused while persons are nominated on it. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly removePlanLine: RemovePlanLineMutation_removePlanLine
};


export type RemovePlanLineMutationVariables = Exact<{
  input: PlanLineChangeInput;
}>;

export type ApproveTrainingPlanMutation_approveTrainingPlan = {
  readonly id: string,
  readonly version: number,
  readonly year: number,
  readonly status: TrainingPlanStatus,
  readonly allowedEvents: ReadonlyArray<TrainingPlanEvent>,
  readonly unit: TrainingPlanFieldsFragment_unit,
  readonly decision: TrainingPlanFieldsFragment_decision | null,
  readonly lines: ReadonlyArray<TrainingPlanFieldsFragment_lines>,
  readonly outcome: TrainingPlanFieldsFragment_outcome,
  readonly findings: ReadonlyArray<TrainingPlanFieldsFragment_findings>
};

export type ApproveTrainingPlanMutation = {
  /**
   * Phê duyệt kế hoạch bằng quyết định. `expectedVersion` bảo đảm phê duyệt đúng những dòng đã đọc. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Approves the plan by a decision. `expectedVersion` makes sure that the lines approved are those that were read. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly approveTrainingPlan: ApproveTrainingPlanMutation_approveTrainingPlan
};


export type ApproveTrainingPlanMutationVariables = Exact<{
  input: ApproveTrainingPlanInput;
}>;

export type CloseTrainingPlanMutation_closeTrainingPlan = {
  readonly id: string,
  readonly version: number,
  readonly year: number,
  readonly status: TrainingPlanStatus,
  readonly allowedEvents: ReadonlyArray<TrainingPlanEvent>,
  readonly unit: TrainingPlanFieldsFragment_unit,
  readonly decision: TrainingPlanFieldsFragment_decision | null,
  readonly lines: ReadonlyArray<TrainingPlanFieldsFragment_lines>,
  readonly outcome: TrainingPlanFieldsFragment_outcome,
  readonly findings: ReadonlyArray<TrainingPlanFieldsFragment_findings>
};

export type CloseTrainingPlanMutation = {
  /**
   * Đóng kế hoạch. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   *
   * Closes the plan. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
   */
  readonly closeTrainingPlan: CloseTrainingPlanMutation_closeTrainingPlan
};


export type CloseTrainingPlanMutationVariables = Exact<{
  input: TrainingPlanChangeInput;
}>;

export type LineageIssuesQuery_lineageIssues_nodes = {
  /**
   * Đơn vị.
   *
   * The unit.
   */
  readonly unitId: string,
  /**
   * Mã của đơn vị khi đó.
   *
   * Its code at that time.
   */
  readonly code: string,
  /**
   * Tên của đơn vị khi đó.
   *
   * Its name at that time.
   */
  readonly name: string,
  /**
   * Loại.
   *
   * Kind of issue.
   */
  readonly issue: LineageIssueKind,
  /**
   * Ngày thay đổi.
   *
   * The day of the change.
   */
  readonly on: string,
  /**
   * Tên mà nguồn ghi cho đơn vị tiền thân.
   *
   * The name the source gives for the predecessor.
   */
  readonly detail: string | null
};

export type LineageIssuesQuery_lineageIssues_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type LineageIssuesQuery_lineageIssues = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<LineageIssuesQuery_lineageIssues_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: LineageIssuesQuery_lineageIssues_pageInfo
};

export type LineageIssuesQuery = {
  /**
   * Những chỗ nguồn dữ liệu không cho biết đơn vị đi đâu, từ đâu: không bao giờ bịa ra.
   *
   * Where the sources do not say what a unit became or came from: never made up.
   */
  readonly lineageIssues: LineageIssuesQuery_lineageIssues
};


export type LineageIssuesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type LineageIssueCountsQuery_lineageIssueCounts = {
  /**
   * Loại.
   *
   * Kind of issue.
   */
  readonly issue: LineageIssueKind,
  /**
   * Số đơn vị.
   *
   * How many units.
   */
  readonly units: number,
  /**
   * Số dòng.
   *
   * How many rows.
   */
  readonly rows: number
};

export type LineageIssueCountsQuery = {
  /**
   * Số chỗ lai lịch chưa rõ, theo loại.
   *
   * How many lineage issues there are, by kind.
   */
  readonly lineageIssueCounts: ReadonlyArray<LineageIssueCountsQuery_lineageIssueCounts>
};


export type LineageIssueCountsQueryVariables = Exact<{ [key: string]: never; }>;

export type UnitQuery_unit_superior = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string,
  /**
   * Cấp.
   *
   * Tier.
   */
  readonly tier: UnitTier
};

export type UnitQuery_unit_predecessors = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string,
  /**
   * Ngày bắt đầu của tên, mã và cấp trên này. Sổ mở từ 2021-01-01: trước đó không có dữ liệu.
   *
   * Since when this name, code and superior hold. The register opens on 2021-01-01; nothing earlier is held.
   */
  readonly validFrom: string,
  /**
   * Ngày hết hiệu lực (không tính ngày này).
   *
   * The first day they no longer hold; null while in force.
   */
  readonly validTo: string | null
};

export type UnitQuery_unit_successors = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string,
  /**
   * Ngày bắt đầu của tên, mã và cấp trên này. Sổ mở từ 2021-01-01: trước đó không có dữ liệu.
   *
   * Since when this name, code and superior hold. The register opens on 2021-01-01; nothing earlier is held.
   */
  readonly validFrom: string,
  /**
   * Ngày hết hiệu lực (không tính ngày này).
   *
   * The first day they no longer hold; null while in force.
   */
  readonly validTo: string | null
};

export type UnitQuery_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string,
  /**
   * Loại hình.
   *
   * Kind.
   */
  readonly kind: UnitKind,
  /**
   * Cấp.
   *
   * Tier.
   */
  readonly tier: UnitTier,
  /**
   * Phân loại vào ngày đó, theo quy định địa phương; trống khi chưa biết.
   *
   * Its class on that day, by a local rule; null when it is not known.
   */
  readonly unitClass: UnitClass | null,
  /**
   * Ngày bắt đầu của tên, mã và cấp trên này. Sổ mở từ 2021-01-01: trước đó không có dữ liệu.
   *
   * Since when this name, code and superior hold. The register opens on 2021-01-01; nothing earlier is held.
   */
  readonly validFrom: string,
  /**
   * Ngày hết hiệu lực (không tính ngày này).
   *
   * The first day they no longer hold; null while in force.
   */
  readonly validTo: string | null,
  /**
   * Lai lịch của đơn vị có đầy đủ, không có phần nào chưa rõ.
   *
   * Whether the lineage of the unit is complete: nothing unknown, nothing split.
   */
  readonly lineageComplete: boolean,
  /**
   * Đơn vị cấp trên vào ngày đó.
   *
   * The superior unit on that day.
   */
  readonly superior: UnitQuery_unit_superior | null,
  /**
   * Các đơn vị đã nhập vào đơn vị này, như vào ngày cuối của chúng.
   *
   * The units that went into this one, as on their last day.
   */
  readonly predecessors: ReadonlyArray<UnitQuery_unit_predecessors>,
  /**
   * Các đơn vị kế tục; trống khi còn tồn tại hoặc không rõ.
   *
   * The units it became; empty while it exists or when not known.
   */
  readonly successors: ReadonlyArray<UnitQuery_unit_successors>
};

export type UnitQuery = {
  /**
   * Một đơn vị hành chính tại một ngày. Lỗi: DATE_REQUIRED, UNIT_NOT_FOUND.
   *
   * One administrative unit as on a day. Errors: DATE_REQUIRED, UNIT_NOT_FOUND.
   */
  readonly unit: UnitQuery_unit | null
};


export type UnitQueryVariables = Exact<{
  ref: UnitRef;
  at: string;
}>;

export type UnitsQuery_units_nodes = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string,
  /**
   * Loại hình.
   *
   * Kind.
   */
  readonly kind: UnitKind,
  /**
   * Cấp.
   *
   * Tier.
   */
  readonly tier: UnitTier
};

export type UnitsQuery_units_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type UnitsQuery_units = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<UnitsQuery_units_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: UnitsQuery_units_pageInfo
};

export type UnitsQuery = {
  /**
   * Mọi đơn vị của một cấp trong cả nước tại một ngày, theo mã.
   *
   * All units of a tier in the country on a day, by code.
   */
  readonly units: UnitsQuery_units
};


export type UnitsQueryVariables = Exact<{
  tier: UnitTier;
  at: string;
  first: number;
  after?: string | null | undefined;
}>;

export type SubordinatesQuery_unit_subordinates_nodes = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Mã số của Tổng cục Thống kê vào ngày đó.
   *
   * Code of the General Statistics Office on that day.
   */
  readonly code: string,
  /**
   * Tên đầy đủ.
   *
   * Full official name, in Vietnamese.
   */
  readonly name: string,
  /**
   * Loại hình.
   *
   * Kind.
   */
  readonly kind: UnitKind,
  /**
   * Cấp.
   *
   * Tier.
   */
  readonly tier: UnitTier
};

export type SubordinatesQuery_unit_subordinates_pageInfo = {
  /**
   * Còn trang sau.
   *
   * Whether another page follows.
   */
  readonly hasNextPage: boolean,
  /**
   * Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.
   *
   * The cursor to give as `after` for the next page; use it as it is.
   */
  readonly endCursor: string | null
};

export type SubordinatesQuery_unit_subordinates = {
  /**
   * Tổng số phần tử; chỉ đếm khi được hỏi.
   *
   * How many items in all; counted only when asked for.
   */
  readonly totalCount: number,
  /**
   * Các phần tử của trang này.
   *
   * The items of this page.
   */
  readonly nodes: ReadonlyArray<SubordinatesQuery_unit_subordinates_nodes>,
  /**
   * Vị trí của trang.
   *
   * Where this page stands.
   */
  readonly pageInfo: SubordinatesQuery_unit_subordinates_pageInfo
};

export type SubordinatesQuery_unit = {
  /**
   * Định danh không đổi của đơn vị.
   *
   * The lasting identity of the unit.
   */
  readonly id: string,
  /**
   * Các đơn vị trực thuộc trực tiếp vào ngày đó.
   *
   * The direct subordinates on that day.
   */
  readonly subordinates: SubordinatesQuery_unit_subordinates
};

export type SubordinatesQuery = {
  /**
   * Một đơn vị hành chính tại một ngày. Lỗi: DATE_REQUIRED, UNIT_NOT_FOUND.
   *
   * One administrative unit as on a day. Errors: DATE_REQUIRED, UNIT_NOT_FOUND.
   */
  readonly unit: SubordinatesQuery_unit | null
};


export type SubordinatesQueryVariables = Exact<{
  ref: UnitRef;
  at: string;
  first: number;
  after?: string | null | undefined;
}>;
