import type { RankingCap } from '../../../features/rulebook/index.ts';

const decree335 = {
  from: '2026-01-01',
  to: null,
  sharePercent: 20,
  // "Không quá 20 %": so many persons at most that their share does not pass it.
  rounding: 'DOWN',
  instrument: 'ND-335-2025',
  clause: 'quy định tỷ lệ "hoàn thành xuất sắc nhiệm vụ"; số điều chưa đọc được',
} as const;

const WITHIN = {
  BODY: { vi: '', en: '' },
  DUTY_GROUP: {
    vi: ' trong từng nhóm có nhiệm vụ tương đồng; cách chia nhóm là giả định',
    en: ' within each group of similar duties; the groups are an assumption',
  },
} as const;

/**
 * Ceilings on "excellent". No number binds before Decree 48/2023. The Party's own rate is not here: its text was not
 * read, and it speaks of Party members.
 */
export const rankingCaps: readonly RankingCap[] = [
  ...(['BODY', 'DUTY_GROUP'] as const).map(
    (per): RankingCap => ({
      base: 'RANKED',
      per,
      from: '2023-09-15',
      to: '2026-01-01',
      sharePercent: null,
      rounding: 'DOWN',
      instrument: 'ND-48-2023',
      clause: null,
      verified: false,
      note: `Tỷ lệ xuất sắc trong cơ quan${WITHIN[per].vi} không vượt tỷ lệ của đảng viên; tỷ lệ đó và ngày hiệu lực chưa đọc được nên không tính trần. / The share ranked excellent${WITHIN[per].en} may not pass that of Party members; that rate and the day of effect were not read, so no ceiling is computed.`,
    }),
  ),
  ...(['BODY', 'DUTY_GROUP'] as const).flatMap((per): RankingCap[] => [
    {
      ...decree335,
      per,
      base: 'GOOD',
      verified: true,
      note: `Cách đọc theo câu chữ: 20 % số người xếp loại "hoàn thành tốt"${WITHIN[per].vi}. Nghị định có ngoại lệ cho đơn vị nổi trội, mức ngoại lệ chưa đọc được. / As written: 20 % of those ranked good${WITHIN[per].en}. Outstanding bodies are excepted up to a share that was not read.`,
    },
    {
      ...decree335,
      per,
      base: 'GOOD_OR_BETTER',
      verified: false,
      note: `Cách đọc khác: 20 % số người xếp loại "hoàn thành tốt" trở lên${WITHIN[per].vi}; chưa có văn bản xác nhận. / The other reading: 20 % of those ranked good or better${WITHIN[per].en}; no text read confirms it.`,
    },
  ]),
];
