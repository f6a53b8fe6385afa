import type { CadreClient } from '../../src/index.ts';
import type { Story } from './story.ts';
import { COURSES, PEOPLE } from './ward-file.ts';

export const OLD_WARD = { code: '03387', at: '2021-01-04' } as const;

/** The ids of the people of the story, by the ward's own keys. */
export type Ids = ReadonlyMap<string, string>;

const GRANTED = new Map([
  ['CC_LLCT', 'ADVANCED'],
  ['TC_LLCT', 'INTERMEDIATE'],
]);

/** What somebody held when the register was opened: a level that a course brought later was not there yet. */
function theoryAtFirst(key: string, level: string): string | null {
  const brought = COURSES.some((row) => row.key === key && GRANTED.get(row.course) === level);
  if (!brought) return level;
  return level === 'ADVANCED' ? 'INTERMEDIATE' : 'ELEMENTARY';
}

/** Everybody of the ward, one by one: the person, what is known of each, and the Party. */
export async function registerPeople({ roster }: CadreClient): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const person of PEOPLE) {
    const { key, fullName, sex, birthDate, ethnicity } = person;
    const place = { unit: OLD_WARD, at: OLD_WARD.at };
    const { registerPerson } = await roster.registerPerson({
      input: { ...place, key, fullName, sex, birthDate, ethnicity, religion: '00' },
    });
    const of = { ...place, personId: registerPerson.id };
    ids.set(key, registerPerson.id);
    const held = [
      ['PROFESSIONAL', person.education],
      ['POLITICAL_THEORY', theoryAtFirst(key, person.theory)],
      ['STATE_MANAGEMENT', person.management],
    ] as const;
    for (const [kind, level] of held) {
      if (level === null) continue;
      const known = { heldFrom: OLD_WARD.at, precision: 'KNOWN_SINCE' } as const;
      await roster.recordCredential({ input: { ...of, kind, level, ...known } });
    }
    if (person.joinedOn !== null && person.joinedOn <= OLD_WARD.at) {
      const official = person.officialOn !== null && person.officialOn <= OLD_WARD.at ? person.officialOn : null;
      await roster.recordPartyMembership({ input: { ...of, joinedOn: person.joinedOn, officialOn: official } });
    }
  }
  return ids;
}

/** Everybody comes into office, by the decision the file names. */
export async function appoint({ officer: { personnel }, ids, ward, become }: Story): Promise<void> {
  const inOrder = [...PEOPLE].sort((a, b) => a.from.localeCompare(b.from));
  for (const { key, category, titles, from, decision } of inOrder) {
    if (from > ward.at) become(from);
    await personnel.appoint({
      input: {
        unit: ward,
        personId: ids.get(key) ?? '',
        category,
        titles,
        from,
        decision: { number: decision, signer: 'Chủ tịch UBND thành phố', signedOn: from },
      },
    });
  }
}
