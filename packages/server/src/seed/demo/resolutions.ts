import type { Scope } from '../../authz/scope.ts';
import { ResolutionsService, TargetRecords } from '../../features/resolutions/index.ts';
import { UnitsService } from '../../features/units/index.ts';
import { type GivenMeasure, type GivenTerms, IndicatorsService, TargetsService } from '../../indicators/index.ts';
import type { Clock } from '../../kernel/date.ts';

export interface ResolutionServices {
  readonly resolutions: ResolutionsService;
  readonly targets: TargetsService;
  readonly records: TargetRecords;
}

export function resolutionServices(clock: Clock): ResolutionServices {
  const units = new UnitsService(clock);
  const resolutions = new ResolutionsService(units);
  const records = new TargetRecords(resolutions);
  return {
    resolutions,
    records,
    targets: new TargetsService(units, resolutions, records, new IndicatorsService(units)),
  };
}

const UNIT = { code: '03387', at: '2023-10-05' } as const;

const share = (indicator: GivenMeasure['indicator'], operator: GivenMeasure['operator'], value: string) =>
  ({ indicator, operator, value, unit: 'PERCENT', group: null, countedFrom: null, baseline: null }) as const;
const ranks2022 = { group: { dimension: 'YEAR', key: '2022' }, countedFrom: '2022-01-01' } as const;

interface DemoTarget {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly measure: GivenMeasure | null;
  readonly dueOn?: string;
}

/** The article tells what was reached, not what was aimed at: every aim here is invented to be answered by it. */
const targets: readonly DemoTarget[] = [
  {
    code: '1',
    vi: '100% cán bộ, công chức có trình độ chuyên môn từ đại học trở lên',
    en: 'All cadres and civil servants hold a university degree or above',
    measure: share('UNIVERSITY_SHARE', 'AT_LEAST', '100'),
  },
  {
    code: '2',
    vi: 'Ít nhất 75% cán bộ chủ chốt có trình độ cao cấp lý luận chính trị',
    en: 'At least 75 % of the key officials hold advanced political theory',
    measure: share('KEY_ADVANCED_SHARE', 'AT_LEAST', '75'),
  },
  {
    code: '3',
    vi: 'Tỷ lệ nữ trong số cán bộ ít nhất 40%',
    en: 'At least 40 % of the cadres are women',
    measure: { ...share('FEMALE_SHARE', 'AT_LEAST', '40'), group: { dimension: 'CATEGORY', key: 'CADRE' } },
  },
  {
    code: '4',
    vi: 'Từ đầu năm 2021 cử ít nhất 30 lượt cán bộ, công chức đi đào tạo, bồi dưỡng',
    en: 'At least 30 training turns from the beginning of 2021 on',
    measure: {
      indicator: 'TRAINING_TURN_COUNT',
      operator: 'AT_LEAST',
      value: '30',
      unit: 'TURNS',
      group: null,
      countedFrom: '2021-01-01',
      baseline: { value: '0', on: '2021-01-01' },
    },
    dueOn: '2023-12-31',
  },
  {
    code: '5',
    vi: 'Năm 2022, 100% cán bộ, công chức hoàn thành tốt nhiệm vụ trở lên',
    en: 'In 2022 all are ranked good or better',
    measure: { ...share('RANK_GOOD_OR_BETTER_SHARE', 'AT_LEAST', '100'), ...ranks2022 },
    dueOn: '2022-12-31',
  },
  {
    code: '6',
    vi: 'Năm 2022, trên 20% cán bộ, công chức hoàn thành xuất sắc nhiệm vụ',
    en: 'In 2022 more than 20 % are ranked excellent',
    measure: { ...share('RANK_EXCELLENT_SHARE', 'MORE_THAN', '20'), ...ranks2022 },
    dueOn: '2022-12-31',
  },
  {
    code: '7',
    vi: '100% cán bộ, công chức có trình độ trung cấp lý luận chính trị trở lên',
    en: 'All cadres and civil servants hold intermediate political theory or above',
    measure: {
      ...share('POLITICAL_THEORY_INTERMEDIATE_SHARE', 'AT_LEAST', '100'),
      baseline: { value: '70', on: '2021-01-01' },
    },
  },
  {
    code: '8',
    vi: 'Tỷ lệ nữ trong số cán bộ, công chức ít nhất 45%',
    en: 'At least 45 % of the cadres and civil servants are women',
    measure: share('FEMALE_SHARE', 'AT_LEAST', '45'),
  },
  {
    code: '9',
    vi: 'Các chỉ tiêu, nhiệm vụ của Nghị quyết được triển khai có hiệu quả',
    en: 'The targets and tasks of the resolution are carried out with effect',
    measure: null,
  },
];

/**
 * The resolution of the thirteenth congress of the ward's Party organisation, as its officer records it: each step
 * through the same services the API takes. Its text was not found, so that number, days and targets are invented.
 */
export async function demoResolutions(
  scope: Scope,
  { resolutions, targets: service, records }: ResolutionServices,
): Promise<{ readonly resolutionId: string; readonly targetIds: ReadonlyMap<string, string> }> {
  let resolution = await resolutions.record(scope, UNIT, {
    number: '01-NQ/ĐH (minh họa)',
    issuer: 'Đại hội Đảng bộ phường Tân Phong lần thứ XIII',
    issuedOn: '2020-06-30',
    titleVi: 'Nghị quyết Đại hội Đảng bộ phường Tân Phong lần thứ XIII, nhiệm kỳ 2020-2025',
    titleEn: 'Resolution of the 13th congress of the Party organisation of Tân Phong ward, 2020–2025',
    periodFrom: 2020,
    periodTo: 2025,
    orientationYear: null,
    kind: 'CONGRESS',
    verified: false,
    note: 'Văn bản không tìm thấy: số, ngày và mọi chỉ tiêu là giả định để minh họa. / The text was not found: number, days and every target are invented for the demo.',
  });
  const ids = new Map<string, string>();
  for (const { code, vi, en, measure, dueOn = null } of targets) {
    const change = { resolutionId: resolution.id, expectedVersion: resolution.version };
    const terms: GivenTerms = { textVi: vi, textEn: en, measure, dueOn, verified: false };
    const added = await service.add(scope, change, { code, synthetic: true, decision: null, terms });
    ids.set(code, added.id);
    resolution = { ...resolution, version: resolution.version + 1 };
  }
  await resolutions.putInForce(
    scope,
    { resolutionId: resolution.id, expectedVersion: resolution.version },
    '2020-06-30',
  );
  await records.assess(
    scope,
    { targetId: ids.get('9') ?? '', expectedVersion: 1 },
    {
      status: 'BASICALLY_MET',
      evidence:
        '“Các chỉ tiêu, nhiệm vụ Nghị quyết Đại hội Đảng bộ phường lần thứ XIII cơ bản được triển khai có hiệu quả” (Báo Lai Châu, 05/10/2023)',
      assessedOn: '2023-10-05',
    },
  );
  return { resolutionId: resolution.id, targetIds: ids };
}
