import type { RankingExclusion, RankingScale } from '../../../features/rulebook/index.ts';

const byCriteria = {
  method: 'CRITERIA',
  general: null,
  tasks: null,
  excellentFrom: null,
  goodFrom: null,
  completedFrom: null,
  periods: [],
  meanVerified: false,
} as const;

const START =
  'Ngày bắt đầu hiệu lực của Nghị định 90/2020/NĐ-CP chưa đối chiếu. / The first day of effect of Decree 90/2020 was not checked.';

/** How a rank is found, one way after the other. */
export const rankingScales: readonly RankingScale[] = [
  {
    ...byCriteria,
    from: '2020-08-20',
    to: '2023-09-15',
    instrument: 'ND-90-2020',
    clause: 'Điều 3, Điều 4, Điều 5',
    verified: true,
    note: START,
  },
  {
    ...byCriteria,
    from: '2023-09-15',
    to: '2026-01-01',
    instrument: 'ND-48-2023',
    clause: null,
    verified: false,
    note: 'Vẫn xếp loại theo tiêu chí của Nghị định 90/2020/NĐ-CP, có thêm tỷ lệ tối đa; ngày hiệu lực chưa đối chiếu. / Still the criteria of Decree 90/2020, with a ceiling beside them; the day of effect was not checked.',
  },
  {
    method: 'POINTS',
    general: 30,
    tasks: 70,
    excellentFrom: 90,
    goodFrom: 70,
    completedFrom: 50,
    periods: ['MONTH', 'QUARTER'],
    meanVerified: false,
    from: '2026-01-01',
    to: null,
    instrument: 'ND-335-2025',
    clause: 'thang điểm 100: tiêu chí chung 30, kết quả nhiệm vụ 70; số điều chưa đọc được',
    verified: true,
    note: 'Điểm theo tháng hoặc quý; cách tính điểm cả năm từ các kỳ chưa đọc được, nên điểm năm ở đây là trung bình các kỳ đã ghi. Nghị định nói về công chức: việc áp dụng cho cán bộ chưa đối chiếu. / Scored by month or quarter; how the year follows from its periods was not read, so the year here is the mean of those recorded. The decree speaks of civil servants: whether cadres are scored by it was not checked.',
  },
];

const shortService = {
  code: 'SHORT_SERVICE',
  monthsFrom: 0,
  monthsBelow: 6,
  bestRank: null,
  exceptMaternity: true,
  textVi: 'Công tác trong năm chưa đủ 6 tháng thì không xếp loại, trừ nghỉ thai sản.',
  textEn: 'With less than 6 months of work in the year one is not ranked, maternity leave excepted.',
} as const;
const longAbsence = {
  code: 'LONG_ABSENCE',
  monthsFrom: 3,
  monthsBelow: 6,
  bestRank: 'COMPLETED',
  exceptMaternity: true,
  textVi: 'Nghỉ từ 3 tháng đến dưới 6 tháng trong năm thì không xếp loại trên "hoàn thành nhiệm vụ".',
  textEn: 'Absent for 3 to less than 6 months of the year one is ranked "completed" at best.',
} as const;

const COUNTED =
  'Cách đếm tháng chưa đọc được: khoảng liền nhau đếm theo tháng dương lịch, các ngày lẻ của nhiều khoảng cộng lại, 30 ngày là một tháng. / How months are counted was not read: a stretch is counted by the calendar, and the odd days of several stretches are added, 30 days to a month.';
const CONTINUED =
  'Quy định của Nghị định 90/2020/NĐ-CP; chưa đọc được Nghị định 335/2025/NĐ-CP có giữ hay không. / As under Decree 90/2020; whether Decree 335/2025 keeps it was not read.';

/** Who is not ranked, or not above some rank, for the time worked. */
export const rankingExclusions: readonly RankingExclusion[] = [shortService, longAbsence].flatMap((rule) => [
  {
    ...rule,
    from: '2020-08-20',
    to: '2026-01-01',
    instrument: 'ND-90-2020',
    clause: 'thời gian công tác trong năm; số điều chưa ghi',
    verified: true,
    note: `${START} ${COUNTED}`,
  },
  { ...rule, from: '2026-01-01', to: null, instrument: null, clause: null, verified: false, note: CONTINUED },
]);
