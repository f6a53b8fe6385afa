import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { listAppointmentLimits, listTitleLevels, type TitleRow } from '../rulebook/index.ts';
import { standardReadings } from '../titles/index.ts';
import { type PersonnelFinding, personnelFindings } from './personnel.findings.rules.ts';
import { holdersOf, quotaOn, standingIn } from './personnel.findings.store.ts';

/** Titles taken on in a unit, as they were recorded a moment ago. */
export interface TakenOn {
  readonly unitId: string;
  readonly personId: string;
  readonly birthDate: LocalDate;
  readonly category: string;
  readonly titles: readonly TitleRow[];
  readonly on: LocalDate;
  /** Whether one more is in office in the unit by it. */
  readonly joins: boolean;
}

/** What the rules of the day say of it. */
export async function findingsFor(scope: Scope, taken: TakenOn): Promise<readonly PersonnelFinding[]> {
  const { unitId, personId, titles, on } = taken;
  const codes = titles.map(({ code }) => code);
  const asked = codes.map((titleCode) => ({ personId, titleCode }));
  return personnelFindings({
    ...taken,
    ...(await standingIn(scope, unitId, personId, on)),
    limits: await listAppointmentLimits(scope, on),
    holders: await holdersOf(scope, unitId, codes, personId, on),
    quota: taken.joins && taken.category !== 'NON_SPECIALISED' ? await quotaOn(scope, unitId, on) : null,
    readings: await standardReadings(scope, asked, on),
    levels: new Map((await listTitleLevels(scope, on, unitId)).map(({ titleCode, level }) => [titleCode, level])),
  });
}
