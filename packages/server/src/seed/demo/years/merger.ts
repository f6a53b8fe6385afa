import type { RequestContext } from '../../../authz/request.ts';
import { CarryOverResolver } from '../../../features/personnel/index.ts';
import { type Desk, decision, NEW_WARD } from './desk.ts';

/** What becomes of those whose title ended with the commune civil service; who is not named leaves. */
const NEW_TITLES: Readonly<Record<string, string>> = {
  'Bùi Thu Lan': 'CVP',
  'Nguyễn Đức Long': 'CVCM',
  'Trần Quốc Minh': 'PTPKT',
  'Nùng Văn Nam': 'TPKT',
  'Phạm Ngọc Mai': 'CVCM',
  'Hoàng Thị Ngọc': 'GDHCC',
  'Điêu Thu Thảo': 'TPVHXH',
  'Sùng Văn Sơn': 'CVCM',
};
/** Of age, and leaves with the old ward. */
const RETIRES = 'Đỗ Quốc Hùng';

/** The office above proposes everybody; for each somebody decides. Gives who goes on. */
export async function carryOver(desk: Desk, context: RequestContext): Promise<readonly string[]> {
  const resolver = desk.of(CarryOverResolver);
  const firstDay = NEW_WARD.at;
  await resolver.proposeCarryOver(context, { unit: NEW_WARD, from: firstDay });
  const { nodes } = await resolver.carryOvers(context, NEW_WARD, 100, null, null);
  const carried: string[] = [];
  for (const { id, version, fullName, personId, category, suggestedTitles } of nodes) {
    const fresh = NEW_TITLES[fullName];
    const titles = fresh === undefined ? suggestedTitles.map(({ code }) => code) : [fresh];
    const change = { id, expectedVersion: version };
    if (category === null || titles.length === 0 || fullName === RETIRES) {
      const reason = 'Nghỉ theo Nghị định 154/2025/NĐ-CP (minh họa)';
      await resolver.declineCarryOver(context, { ...change, reason });
    } else {
      const given = { category, titles, decision: decision(`${carried.length + 1}/QĐ-UBND`, firstDay) };
      await resolver.confirmCarryOver(context, { ...change, ...given });
      carried.push(personId);
    }
  }
  return carried;
}
