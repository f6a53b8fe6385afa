import type { NominationStepRule, RemovalGround } from '../../../features/rulebook/index.ts';

const TAUGHT =
  'Trình tự, số người tối thiểu và tỷ lệ chưa đối chiếu với văn bản. / The sequence, the quorum and the threshold were not checked against the text.';

type Window = Pick<NominationStepRule, 'from' | 'to' | 'instrument'>;
type Step = Pick<NominationStepRule, 'body' | 'nameVi' | 'nameEn'> & {
  readonly base?: NominationStepRule['base'];
};

/** Quorum of two thirds of those summoned; nominated by more than half. Without a base nothing is put to the vote. */
const steps = (window: Window, procedure: string, rows: readonly Step[]): NominationStepRule[] =>
  rows.map(({ base = null, ...row }, index) => ({
    ...window,
    ...row,
    procedure,
    ordinal: index + 1,
    quorumNumerator: 2,
    quorumDenominator: 3,
    thresholdNumerator: base === null ? null : 1,
    thresholdDenominator: base === null ? null : 2,
    base,
    tie: base === null ? null : base === 'SUMMONED' ? 'HEAD_DECIDES' : 'NOT_REACHED',
    clause: null,
    verified: false,
    note: TAUGHT,
  }));

const FIRST: Step = {
  body: 'STANDING_COMMITTEE',
  nameVi: 'Ban Thường vụ, lần 1: cơ cấu, số lượng, tiêu chuẩn, danh sách nguồn',
  nameEn: 'Standing Committee, first time: structure, numbers, standards, list of sources',
};
const ENLARGED: Step = {
  body: 'ENLARGED_LEADERSHIP',
  nameVi: 'Tập thể lãnh đạo mở rộng giới thiệu',
  nameEn: 'The enlarged leadership nominates',
  base: 'PRESENT',
};
const CONFERENCE: Step = {
  body: 'KEY_OFFICIALS',
  nameVi: 'Hội nghị cán bộ chủ chốt giới thiệu',
  nameEn: 'The conference of key officials nominates',
  base: 'PRESENT',
};
const EXECUTIVE: Step = {
  body: 'EXECUTIVE_COMMITTEE',
  nameVi: 'Ban Chấp hành giới thiệu',
  nameEn: 'The Executive Committee nominates',
  base: 'PRESENT',
};
const LAST: Step = {
  body: 'STANDING_COMMITTEE',
  nameVi: 'Ban Thường vụ, lần 2: so kết quả, biểu quyết',
  nameEn: 'Standing Committee, second time: compares results and votes',
  base: 'SUMMONED',
};
const SMALL: readonly Step[] = [
  {
    body: 'STAFF',
    nameVi: 'Hội nghị cán bộ, công chức',
    nameEn: 'Conference of cadres and civil servants',
    base: 'PRESENT',
  },
  { body: 'PARTY_COMMITTEE', nameVi: 'Ý kiến cấp ủy', nameEn: 'Opinion of the Party committee' },
  {
    body: 'LEADERSHIP',
    nameVi: 'Tập thể lãnh đạo biểu quyết',
    nameEn: 'The leadership votes',
    base: 'SUMMONED',
  },
];

const procedures = (window: Window): NominationStepRule[] => [
  ...steps(window, 'FIVE_STEP', [FIRST, ENLARGED, CONFERENCE, EXECUTIVE, LAST]),
  ...steps(window, 'FOUR_STEP', [FIRST, CONFERENCE, EXECUTIVE, LAST]),
  ...steps(window, 'SMALL_BODY', SMALL),
];

/** How persons are nominated. That there are five steps was read; who meets, how many and by what share was not. */
export const nominationSteps: readonly NominationStepRule[] = [
  ...procedures({ from: '2021-12-27', to: '2025-10-08', instrument: 'QD-50-TW-2021' }),
  ...procedures({ from: '2025-10-08', to: null, instrument: 'QD-377-TW-2025' }),
];

const NOT_NAMED =
  'Không thấy văn bản nêu lý do này trong phần đã đọc. / This ground is not named in what was read of the instrument.';

const grounds = (
  window: Pick<RemovalGround, 'from' | 'to' | 'instrument'>,
  clause: string,
  rows: readonly Pick<RemovalGround, 'reason' | 'automatic' | 'verified'>[],
): RemovalGround[] =>
  rows.map((row) =>
    row.verified ? { ...window, ...row, clause } : { ...window, ...row, clause: null, note: NOT_NAMED },
  );

/** Why the rules want somebody taken out of a plan: at once (Regulation 50), or by the review of the year (Regulation 377). */
export const removalGrounds: readonly RemovalGround[] = [
  ...grounds(
    { from: '2021-12-27', to: '2025-10-08', instrument: 'QD-50-TW-2021' },
    'đưa ra khỏi quy hoạch: quá tuổi quy hoạch, kỷ luật từ khiển trách trở lên, không đủ tiêu chuẩn chính trị; số điều chưa ghi',
    [
      { reason: 'OVER_AGE', automatic: true, verified: true },
      { reason: 'DISCIPLINED', automatic: true, verified: true },
      { reason: 'POLITICAL_STANDARD', automatic: true, verified: true },
      { reason: 'STANDARD_NOT_MET', automatic: false, verified: false },
      { reason: 'TASKS_NOT_COMPLETED', automatic: false, verified: false },
    ],
  ),
  ...grounds(
    { from: '2025-10-08', to: null, instrument: 'QD-377-TW-2025' },
    'rà soát hằng năm: không còn đủ tiêu chuẩn, điều kiện; không hoàn thành nhiệm vụ; vi phạm quy định; số điều chưa ghi',
    [
      { reason: 'STANDARD_NOT_MET', automatic: false, verified: true },
      { reason: 'TASKS_NOT_COMPLETED', automatic: false, verified: true },
      { reason: 'DISCIPLINED', automatic: false, verified: true },
      { reason: 'OVER_AGE', automatic: false, verified: false },
    ],
  ),
];
