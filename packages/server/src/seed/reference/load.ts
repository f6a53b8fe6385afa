import { createHash } from 'node:crypto';
import { type DataSource, QueryFailedError } from 'typeorm';
import type { Scope } from '../../authz/scope.ts';
import { systemScope } from '../../authz/scope.ts';
import { loadedDigest, lockLoadedSources, rememberDigest } from '../../database/loaded-source.ts';
import { inTransaction, NOTHING_AUDITED } from '../../database/unit-of-work.ts';
import {
  clearShippedResolutions,
  putShippedResolutions,
  type ShippedResolution,
} from '../../features/resolutions/index.ts';
import { type Rulebook, replaceRulebook } from '../../features/rulebook/index.ts';
import {
  clearUnits,
  hasUnits,
  insertUnits,
  rebuildDerivedUnits,
  type UnitRegister,
} from '../../features/units/index.ts';
import { bothLanguages } from '../../kernel/text.ts';
import { resolutions as shippedResolutions } from './resolutions.ts';
import { rulebook as shippedRulebook } from './rulebook/index.ts';
import { readUnitReferenceFile } from './units.data.ts';

/** What a release ships. */
export interface ReferenceData {
  readonly units: UnitRegister;
  readonly rulebook: Rulebook;
  readonly resolutions: readonly ShippedResolution[];
}

export function shippedReference(): ReferenceData {
  return { units: readUnitReferenceFile(), rulebook: shippedRulebook, resolutions: shippedResolutions };
}

/** Loads units, rulebook and resolutions where the database does not hold them yet as they are shipped; all or nothing. */
export async function loadReference(
  dataSource: DataSource,
  report: (step: string) => void = () => {},
  data: ReferenceData = shippedReference(),
): Promise<{ loaded: boolean }> {
  return inTransaction(dataSource, { journal: NOTHING_AUDITED }, async (work) => {
    const scope = systemScope('load reference data', work);
    await lockLoadedSources(scope.sql);
    const { versions, events, lineage } = data.units;
    const units = await loadOnce(scope, 'units', [versions, events, lineage], async () => {
      report(bothLanguages({ vi: 'Nạp đơn vị hành chính', en: 'Loading administrative units' }));
      await replaceUnits(scope, data.units);
    });
    const rulebook = await loadOnce(scope, 'rulebook', data.rulebook, async () => {
      report(bothLanguages({ vi: 'Nạp danh mục và quy định', en: 'Loading the rulebook' }));
      await replaceRulebook(scope, data.rulebook);
    });
    // They name units, and were taken away with them.
    const resolutions = await loadOnce(
      scope,
      'resolutions',
      [versions, events, lineage, data.resolutions],
      async () => {
        report(bothLanguages({ vi: 'Nạp nghị quyết', en: 'Loading resolutions' }));
        await putShippedResolutions(scope, data.resolutions);
      },
    );
    return { loaded: units || rulebook || resolutions };
  });
}

async function loadOnce(scope: Scope, name: string, source: unknown, load: () => Promise<void>): Promise<boolean> {
  const digest = createHash('sha256').update(JSON.stringify(source)).digest('hex');
  if ((await loadedDigest(scope.sql, name)) === digest) return false;
  await load();
  await rememberDigest(scope.sql, name, digest);
  return true;
}

/** Facts name units by id: a register that facts rest on is never taken away from under them. */
async function replaceUnits(scope: Scope, units: UnitRegister): Promise<void> {
  if (await hasUnits(scope)) {
    try {
      await clearShippedResolutions(scope);
      await clearUnits(scope);
    } catch (error) {
      if (!isForeignKeyViolation(error)) throw error;
      throw new Error(
        bothLanguages({
          vi: 'Danh mục đơn vị đã thay đổi nhưng cơ sở dữ liệu có dữ kiện gắn với đơn vị cũ: không nạp lại, cần một bước chuyển đổi riêng.',
          en: 'The register of units has changed, but facts in this database refer to its units: it was not replaced. A migration of its own is needed.',
        }),
        { cause: error },
      );
    }
  }
  await insertUnits(scope, units);
  await rebuildDerivedUnits(scope);
}

const FOREIGN_KEY_VIOLATION = '23503';

function isForeignKeyViolation(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    (error.driverError as { code?: unknown } | undefined)?.code === FOREIGN_KEY_VIOLATION
  );
}
