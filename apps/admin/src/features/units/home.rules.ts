import { dayBefore } from '../../app/format.ts';

/** The demonstration's ward is described as it was on this day; a real register opens on today. */
export const DEMO_DAY = '2023-10-05';

interface Dated {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

function inForce(unit: Dated, at: string): boolean {
  return unit.validFrom <= at && (!unit.validTo || at < unit.validTo);
}

/** The granted unit in force on the day; failing that, the first one granted. */
export function unitToOpen<Unit extends Dated>(units: readonly Unit[], at: string): Unit | null {
  return units.find((unit) => inForce(unit, at)) ?? units[0] ?? null;
}

/** The day asked for when the unit was in force then, otherwise the nearest day on which it was. */
export function openingDay(unit: Dated, at: string): string {
  if (inForce(unit, at)) return at;
  return at < unit.validFrom || !unit.validTo ? unit.validFrom : dayBefore(unit.validTo);
}
