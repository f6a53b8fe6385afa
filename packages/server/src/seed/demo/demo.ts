import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Role } from '../../authz/permissions.ts';
import { type Scope, systemScope, viewerScope } from '../../authz/scope.ts';
import { holdsAccounts, loadedDigest, lockLoadedSources, rememberDigest } from '../../database/loaded-source.ts';
import { inTransaction, NOTHING_AUDITED, type UnitOfWork } from '../../database/unit-of-work.ts';
import { ensureAccounts, hashToken, signIn } from '../../features/access/index.ts';
import { AuditJournal } from '../../features/audit/index.ts';
import { ImportsService, type UploadedFile } from '../../features/imports/index.ts';
import { insertLocalRule } from '../../features/rulebook/index.ts';
import { UnitsService } from '../../features/units/index.ts';
import { systemClock } from '../../kernel/date.ts';
import type { KeyRing } from '../../kernel/keyring.ts';
import { bothLanguages } from '../../kernel/text.ts';
import { demoWorkbook } from './demo.files.ts';

/** The ward of the demo: Tân Phong as it was before 2025, at the day of its file. */
export const DEMO_UNIT = { code: '03387', at: '2023-10-05' } as const;

/** `AHEAD`: the further years of the demo are to be lived; `LIVED`: they were. Unknown to demos of older releases. */
export const YEARS_AHEAD = 'demo years';

const COUNTRY = null;

const accounts = [
  {
    token: 'demo-ward',
    vi: 'Công chức phường Tân Phong',
    en: 'Officer of Tân Phong ward',
    role: 'WARD_OFFICER',
    unit: DEMO_UNIT,
  },
  {
    token: 'demo-officer',
    vi: 'Chuyên viên Sở Nội vụ Lai Châu',
    en: 'Personnel officer of Lai Châu province',
    role: 'PERSONNEL_OFFICER',
    unit: { code: '12', at: DEMO_UNIT.at },
  },
  {
    token: 'demo-district',
    vi: 'Hệ thống của thành phố Lai Châu',
    en: 'System of Lai Châu city',
    role: 'SUPERIOR_SYSTEM',
    unit: { code: '105', at: DEMO_UNIT.at },
  },
  {
    token: 'demo-province',
    vi: 'Hệ thống của tỉnh Lai Châu',
    en: 'System of Lai Châu province',
    role: 'SUPERIOR_SYSTEM',
    unit: { code: '12', at: DEMO_UNIT.at },
  },
  {
    token: 'demo-analyst',
    vi: 'Người phân tích, cả nước',
    en: 'Analyst, whole country',
    role: 'ANALYST',
    unit: COUNTRY,
  },
  { token: 'demo-admin', vi: 'Người vận hành', en: 'Operator', role: 'OPERATOR', unit: COUNTRY },
] as const satisfies readonly (DemoAccount & { role: Role; unit: { code: string; at: string } | null })[];

export interface DemoAccount {
  readonly token: string;
  readonly vi: string;
  readonly en: string;
}

/** Who one can be in the demo. These tokens are public: an installation with real people must never load them. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = accounts.map(({ token, vi, en }) => ({ token, vi, en }));

/**
 * Loads the demo once, all or nothing: accounts, and the ward's workbook through the same import a ward uses. Expects
 * the reference data.
 */
export async function seedDemo(
  dataSource: DataSource,
  keys: KeyRing,
  report: (step: string) => void = () => {},
  files: readonly UploadedFile[] = demoWorkbook(),
): Promise<{ loaded: boolean }> {
  const options = { journal: new AuditJournal(keys), facts: { operation: 'load the demo' } };
  return inTransaction(dataSource, options, async (work) => {
    const scope = systemScope('load the demo', work);
    await lockLoadedSources(scope.sql);
    if ((await loadedDigest(scope.sql, 'demo')) !== null) return { loaded: false };
    report(bothLanguages({ vi: 'Nạp phường mẫu', en: 'Loading the demo ward' }));
    await addAccounts(scope);
    await addUnitClass(scope);
    await importAsWard(work, keys, files);
    await rememberDigest(scope.sql, 'demo', digestOf(files));
    await rememberDigest(scope.sql, YEARS_AHEAD, 'AHEAD');
    return { loaded: true };
  });
}

/** The class of the real ward was not found. */
async function addUnitClass(scope: Scope): Promise<void> {
  const { id, validFrom, validTo } = await new UnitsService(systemClock).find(scope, DEMO_UNIT, DEMO_UNIT.at);
  await insertLocalRule(scope, {
    statement: { family: 'UNIT_CLASS', value: { unitClass: 'II' } },
    key: 'CLASS',
    unitId: id,
    from: validFrom,
    to: validTo,
    instrument: null,
    clause: null,
    note: bothLanguages({
      vi: 'Giả định của bản trình diễn: không tìm thấy văn bản phân loại phường Tân Phong; 21 người bằng số lượng của phường loại II',
      en: 'Assumption of the demo: no text on the class of Tân Phong ward was found; its 21 people equal the quota of class II',
    }),
    verified: false,
    recordedOn: systemClock.today(),
  });
}

/** The accounts alone, for a register that is filled by other means. */
export function addDemoAccounts(dataSource: DataSource, keys: KeyRing): Promise<void> {
  const options = { journal: new AuditJournal(keys), facts: { operation: 'add the accounts of the demo' } };
  return inTransaction(dataSource, options, (work) => addAccounts(systemScope('add the accounts of the demo', work)));
}

function addAccounts(scope: Scope): Promise<void> {
  return ensureAccounts(
    scope,
    accounts.map(({ token, vi, role, unit }) => ({ name: vi, tokenHash: hashToken(token), role, unit })),
  );
}

/** `DEMO`: the public accounts of the demo were loaded into this database; `ACCOUNTS`: it has accounts, and they were not. */
export type Tenants = 'NOBODY' | 'DEMO' | 'ACCOUNTS';

export function tenantsOf(dataSource: DataSource): Promise<Tenants> {
  return inTransaction(dataSource, { journal: NOTHING_AUDITED }, async (work) => {
    const { sql } = systemScope('look for the demo', work);
    if ((await loadedDigest(sql, 'demo')) !== null) return 'DEMO';
    return (await holdsAccounts(sql)) ? 'ACCOUNTS' : 'NOBODY';
  });
}

async function importAsWard(work: UnitOfWork, keys: KeyRing, files: readonly UploadedFile[]): Promise<void> {
  const viewer = await signIn(work, 'Bearer demo-ward');
  if (viewer === null) throw new Error('The officer of the demo ward cannot sign in.');
  await work.continueAs(viewer);
  const scope = viewerScope(viewer, work);
  const imports = new ImportsService(new UnitsService(systemClock), keys);
  const { fileId } = await imports.saveUpload(scope, files);
  const request = { fileId, unit: DEMO_UNIT, policy: 'REJECT_FILE', dryRun: false } as const;
  const { applied, problems } = await imports.importWorkbook(scope, request);
  if (!applied) throw new Error(`The demo workbook was refused:\n${problems.map(({ en }) => en).join('\n')}`);
}

function digestOf(files: readonly UploadedFile[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) hash.update(`${name}\n${bytes.byteLength}\n`).update(bytes);
  return hash.digest('hex');
}
