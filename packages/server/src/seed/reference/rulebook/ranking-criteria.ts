import type { OfficialKind, RankingCriterion, RankLevel } from '../../../features/rulebook/index.ts';

const START = 'Ngày bắt đầu hiệu lực chưa đối chiếu. / The first day of effect was not checked.';

type Given = readonly [code: string, textVi: string, textEn: string];

/** Criteria of Decree 90/2020, as far as its text was read. */
const criteria = (
  of: OfficialKind,
  rank: RankLevel | null,
  clause: string,
  given: readonly Given[],
  { unread, after = 0 }: { readonly unread?: string; readonly after?: number } = {},
): RankingCriterion[] =>
  given.map(([code, textVi, textEn], index) => ({
    code: `${of}_${rank ?? 'ANY'}_${code}`,
    rank,
    of,
    ordinal: after + index,
    textVi,
    textEn,
    from: '2020-08-20',
    to: '2026-01-01',
    instrument: 'ND-90-2020',
    clause,
    verified: unread === undefined,
    note: unread ?? START,
  }));

const FOR_PUBLIC_EMPLOYEES =
  'Đọc được ở phần viên chức; với công chức không giữ chức vụ chưa đối chiếu. / Read of public employees; not checked of civil servants without a managing post.';
const LIKE_MANAGERS =
  'Lời văn lấy theo Điều 13 về công chức quản lý. / Worded after article 13, on managing civil servants.';

export const rankingCriteria: readonly RankingCriterion[] = [
  ...criteria('EVERYBODY', null, 'Điều 3', [
    ['POLITICS', 'Chính trị, tư tưởng.', 'Politics and ideology.'],
    ['ETHICS', 'Đạo đức, lối sống.', 'Ethics and way of life.'],
    ['STYLE', 'Tác phong, lề lối làm việc.', 'Working style.'],
    ['DISCIPLINE', 'Ý thức tổ chức kỷ luật.', 'Discipline.'],
    ['RESULTS', 'Kết quả thực hiện chức trách, nhiệm vụ được giao.', 'Results of the duties given.'],
  ]),
  ...criteria('CADRE', 'EXCELLENT', 'Điều 4', [
    ['GENERAL', 'Thực hiện tốt các tiêu chí chung.', 'The general criteria done well.'],
    ['TASKS', 'Nhiệm vụ hoàn thành đúng tiến độ, chất lượng cao.', 'Results on time and of high quality.'],
    [
      'TARGETS',
      'Cơ quan, đơn vị lãnh đạo hoàn thành tất cả các chỉ tiêu, ít nhất 50 % vượt mức.',
      'The bodies led complete all targets, at least 50 % of them exceeded.',
    ],
    [
      'BODIES',
      '100 % cơ quan, đơn vị thuộc phạm vi quản lý hoàn thành nhiệm vụ trở lên, ít nhất 70 % hoàn thành tốt hoặc xuất sắc.',
      'All bodies managed are ranked completed or better, at least 70 % of them good or excellent.',
    ],
  ]),
  ...criteria('CADRE', 'GOOD', 'Điều 5', [
    ['TASKS', 'Nhiệm vụ hoàn thành đúng tiến độ, chất lượng.', 'Results on time and of good quality.'],
    [
      'TARGETS',
      'Các chỉ tiêu đều hoàn thành, ít nhất 80 % đúng tiến độ.',
      'All targets complete, at least 80 % of them on time.',
    ],
  ]),
  ...criteria(
    'CADRE',
    'GOOD',
    'Điều 5',
    [
      [
        'BODIES',
        '100 % cơ quan, đơn vị thuộc phạm vi quản lý hoàn thành nhiệm vụ trở lên, ít nhất 70 % hoàn thành tốt.',
        'All bodies managed are ranked completed or better, at least 70 % of them good.',
      ],
    ],
    { unread: LIKE_MANAGERS, after: 2 },
  ),
  ...criteria(
    'STAFF',
    'EXCELLENT',
    'công chức không giữ chức vụ lãnh đạo, quản lý; số điều chưa ghi',
    [['TASKS', '100 % nhiệm vụ hoàn thành, ít nhất 50 % vượt mức.', 'All tasks done, at least 50 % of them exceeded.']],
    { unread: FOR_PUBLIC_EMPLOYEES },
  ),
  ...criteria(
    'STAFF',
    'GOOD',
    'công chức không giữ chức vụ lãnh đạo, quản lý; số điều chưa ghi',
    [['TASKS', '100 % nhiệm vụ hoàn thành đúng tiến độ, chất lượng.', 'All tasks done on time and well.']],
    { unread: FOR_PUBLIC_EMPLOYEES },
  ),
];
