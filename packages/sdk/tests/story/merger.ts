import type { CadreClient } from '../../src/index.ts';
import { PEOPLE } from './ward-file.ts';

export const NEW_WARD = { code: '03408', at: '2025-07-01' } as const;
const FIRST_DAY = NEW_WARD.at;

type CarryOver = Awaited<ReturnType<CadreClient['personnel']['carryOvers']>>['carryOvers']['nodes'][number];

/** Titles of the new regime for those whose title ended with the old one, by the ward's key. */
const NEW_TITLES: Readonly<Record<string, string>> = {
  S02: 'CVP',
  S04: 'PTPKT',
  S05: 'TPKT',
  S06: 'CVCM',
  S08: 'CVCM',
  S10: 'TPVHXH',
  S11: 'CVCM',
};

export interface Carried {
  readonly personId: string;
  readonly key: string;
}

/** The office above proposes who could go on, and people decide for each. Gives those who go on, in the order of the file. */
export async function carryOver(
  office: CadreClient,
  personIds: ReadonlyMap<string, string>,
  become: (day: string) => void,
): Promise<{ readonly proposed: number; readonly carried: readonly Carried[]; readonly left: readonly string[] }> {
  const { personnel } = office;
  become(FIRST_DAY);
  const { proposeCarryOver } = await personnel.proposeCarryOver({ input: { unit: NEW_WARD, from: FIRST_DAY } });
  const { carryOvers } = await personnel.carryOvers({ unit: NEW_WARD, first: 100 });
  const of = new Map(carryOvers.nodes.map((each) => [each.personId, each]));
  const carried: Carried[] = [];
  const left: string[] = [];
  for (const { key, category } of PEOPLE) {
    const personId = personIds.get(key) ?? '';
    const proposal = of.get(personId);
    if (proposal === undefined) throw new Error(`Nobody proposed ${key}.`);
    const titles = titlesOf(key, proposal);
    const change = { id: proposal.id, expectedVersion: proposal.version };
    if (titles.length === 0) {
      await personnel.declineCarryOver({ input: { ...change, reason: 'Nghỉ theo Nghị định 154/2025/NĐ-CP' } });
      left.push(key);
    } else {
      const decision = { number: `25/QĐ-${key}`, signer: 'Chủ tịch UBND tỉnh', signedOn: FIRST_DAY };
      await personnel.confirmCarryOver({ input: { ...change, category, titles, decision } });
      carried.push({ personId, key });
    }
  }
  return { proposed: proposeCarryOver.proposed, carried, left };
}

const titlesOf = (key: string, { suggestedTitles }: CarryOver): readonly string[] => {
  const fresh = NEW_TITLES[key];
  if (fresh !== undefined) return [fresh];
  return suggestedTitles.map(({ code }) => code);
};
