import type { DataSource } from 'typeorm';
import { wireFeatures } from '../../../api/features.ts';
import type { RequestContext } from '../../../authz/request.ts';
import { systemScope } from '../../../authz/scope.ts';
import { loadedDigest, lockLoadedSources, rememberDigest } from '../../../database/loaded-source.ts';
import { inTransaction } from '../../../database/unit-of-work.ts';
import { AuditJournal } from '../../../features/audit/index.ts';
import { RosterResolver } from '../../../features/roster/index.ts';
import type { InstantClock } from '../../../kernel/date.ts';
import type { KeyRing } from '../../../kernel/keyring.ts';
import { bothLanguages } from '../../../kernel/text.ts';
import { YEARS_AHEAD } from '../demo.ts';
import { demoResolutions, resolutionServices } from '../resolutions.ts';
import { type Desk, deskOf, NEW_WARD, OLD_WARD } from './desk.ts';
import { carryOver } from './merger.ts';
import { rankYear, scoreQuarter } from './ranking.ts';
import { trainYear } from './training.ts';

/** The day these years were written on: whatever the clock of the machine says, none of them lies ahead. */
const WRITTEN: InstantClock = { today: () => '2026-11-24', now: () => new Date('2026-11-24T05:00:00Z') };

/**
 * What the ward of the demo lived after its file of October 2023: all of it invented, recorded step by step as its officer
 * and the office above would, through the merger of 2025 to the law of 2026. Once, all or nothing, and only where the demo was loaded by
 * this release: in an older one people may have done otherwise since.
 */
export async function seedDemoYears(
  dataSource: DataSource,
  keys: KeyRing,
  report: (step: string) => void = () => {},
): Promise<{ loaded: boolean }> {
  const options = { journal: new AuditJournal(keys), facts: { operation: 'live the years of the demo' } };
  return inTransaction(dataSource, options, async (work) => {
    const scope = systemScope('live the years of the demo', work);
    await lockLoadedSources(scope.sql);
    if ((await loadedDigest(scope.sql, YEARS_AHEAD)) !== 'AHEAD') return { loaded: false };
    report(bothLanguages({ vi: 'Ghi những năm tiếp theo của phường mẫu', en: 'Living the demo ward’s further years' }));
    const { instanceOf } = wireFeatures(WRITTEN, keys);
    await live(deskOf(work, instanceOf));
    await rememberDigest(scope.sql, YEARS_AHEAD, 'LIVED');
    return { loaded: true };
  });
}

async function live(desk: Desk): Promise<void> {
  const officer = await desk.as('demo-ward');
  await demoResolutions(officer.scope, resolutionServices(WRITTEN));
  const before = await inOffice(desk, officer, OLD_WARD);
  const named = (name: string) => {
    const person = before.find(({ fullName }) => fullName === name);
    if (person === undefined) throw new Error(`${name} is not in office in the ward of the demo.`);
    return person.id;
  };
  await trainYear(desk, officer, OLD_WARD, 2024, [
    { personId: named('Đỗ Quốc Quân'), course: 'TC_LLCT', until: 'COMPLETED' },
    { personId: named('Sùng Văn Sơn'), course: 'TC_LLCT', until: 'COMPLETED' },
  ]);
  await rankYear(
    desk,
    officer,
    OLD_WARD,
    2024,
    before.map(({ id }) => id),
  );
  const carried = await carryOver(desk, await desk.as('demo-officer'));
  const again = await desk.as('demo-ward');
  await rankYear(desk, again, { ...NEW_WARD, at: '2025-12-31' }, 2025, carried);
  await trainYear(desk, again, { ...NEW_WARD, at: '2026-01-01' }, 2026, [
    { personId: named('Vàng Thu Duyên'), course: 'CC_LLCT', until: 'ENROLLED' },
    { personId: named('Phạm Quốc Cường'), course: 'CC_LLCT', until: 'SENT' },
    { personId: named('Phạm Ngọc Mai'), course: 'CCHC', until: 'COMPLETED' },
    { personId: named('Nguyễn Đức Long'), course: 'CCHC', until: 'NOMINATED' },
  ]);
  for (const quarter of [1, 2, 3])
    await scoreQuarter(desk, again, { ...NEW_WARD, at: '2026-10-01' }, [2026, quarter], carried);
}

async function inOffice(
  desk: Desk,
  context: RequestContext,
  unit: { readonly code: string; readonly at: string },
): Promise<readonly { readonly id: string; readonly fullName: string }[]> {
  const { nodes } = await desk.of(RosterResolver).officials(context, { unit }, unit.at, 100, null, null);
  return nodes;
}
