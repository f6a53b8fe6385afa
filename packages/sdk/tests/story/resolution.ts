import type { AddTargetInput, CadreClient, UnitRef } from '../../src/index.ts';
import type { Story } from './story.ts';

type Terms = AddTargetInput['terms'];

const share = (indicator: 'UNIVERSITY_SHARE' | 'KEY_ADVANCED_SHARE' | 'FEMALE_SHARE', value: string) =>
  ({ indicator, operator: 'AT_LEAST', value, unit: 'PERCENT' }) as const;

/** What the congress of the ward asked for. The article tells what was reached: the aims are invented. */
const TARGETS: Readonly<Record<string, Terms>> = {
  university: { textVi: '100% có trình độ đại học trở lên', measure: share('UNIVERSITY_SHARE', '100') },
  'key-advanced': { textVi: '75% cán bộ chủ chốt có cao cấp lý luận', measure: share('KEY_ADVANCED_SHARE', '75') },
  women: {
    textVi: 'Nữ chiếm 40% số cán bộ',
    measure: { ...share('FEMALE_SHARE', '40'), group: { dimension: 'CATEGORY', key: 'CADRE' } },
  },
  training: {
    textVi: '30 lượt đào tạo, bồi dưỡng từ năm 2021',
    measure: {
      indicator: 'TRAINING_TURN_COUNT',
      operator: 'AT_LEAST',
      value: '30',
      unit: 'TURNS',
      countedFrom: '2021-01-01',
    },
  },
  tasks: { textVi: 'Các nhiệm vụ Đại hội đề ra được triển khai có hiệu quả', measure: null },
};

/** The 13th congress of the ward's Party organisation, its resolution and targets. Gives the id. */
export async function askOfTheWard({ officer, ward }: Story): Promise<string> {
  const { resolutions } = officer;
  const { recordResolution } = await resolutions.recordResolution({
    input: {
      unit: ward,
      resolution: {
        number: '01-NQ/ĐH',
        issuer: 'Đại hội Đảng bộ phường lần thứ XIII',
        issuedOn: '2020-06-15',
        titleVi: 'Nghị quyết Đại hội Đảng bộ phường lần thứ XIII',
        periodFrom: 2020,
        periodTo: 2025,
        kind: 'CONGRESS',
        verified: false,
      },
    },
  });
  let version = recordResolution.version;
  for (const [code, terms] of Object.entries(TARGETS)) {
    await resolutions.addTarget({
      input: { resolutionId: recordResolution.id, expectedVersion: version, code, terms, synthetic: true },
    });
    version += 1;
  }
  await resolutions.putResolutionInForce({
    input: { resolutionId: recordResolution.id, expectedVersion: version, on: '2020-07-01' },
  });
  return recordResolution.id;
}

/** The tasks are assessed by people, the rest is answered by the figures. Gives where each target stands. */
export async function readTheResolution(
  { resolutions }: CadreClient,
  id: string,
  unit: UnitRef,
  at: string,
): Promise<Readonly<Record<string, string>>> {
  const { resolution } = await resolutions.resolution({ id, at });
  const tasks = resolution?.targets.find(({ code }) => code === 'tasks');
  if (tasks === undefined) throw new Error('Nobody asked for the tasks.');
  await resolutions.assessTarget({
    input: {
      targetId: tasks.id,
      expectedVersion: tasks.version,
      status: 'BASICALLY_MET',
      evidence: 'Cơ bản được triển khai có hiệu quả',
      assessedOn: at,
    },
  });
  const { resolutionProgress } = await resolutions.resolutionProgress({ resolution: id, unit, at });
  return Object.fromEntries(resolutionProgress.targets.map(({ target, status }) => [target.code, status]));
}
