/** Codes of the General Statistics Office name a unit only on a day: 03408 was Đông Phong, and is now Tân Phong. */
export const UNIT_TIERS = { PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT', COMMUNE: 'COMMUNE' } as const;
export type UnitTier = keyof typeof UNIT_TIERS;

export const UNIT_KINDS = {
  PROVINCE: 'PROVINCE',
  CENTRAL_CITY: 'CENTRAL_CITY',
  CITY: 'CITY',
  TOWN: 'TOWN',
  RURAL_DISTRICT: 'RURAL_DISTRICT',
  URBAN_DISTRICT: 'URBAN_DISTRICT',
  WARD: 'WARD',
  COMMUNE: 'COMMUNE',
  TOWNSHIP: 'TOWNSHIP',
  SPECIAL_ZONE: 'SPECIAL_ZONE',
} as const;
export type UnitKind = keyof typeof UNIT_KINDS;

export const BOUNDARY_LENSES = { AS_WAS: 'AS_WAS', AS_NOW: 'AS_NOW' } as const;
export type BoundaryLens = keyof typeof BOUNDARY_LENSES;

export const LINEAGE_ISSUES = {
  SUCCESSOR_UNKNOWN: 'SUCCESSOR_UNKNOWN',
  PREDECESSOR_UNKNOWN: 'PREDECESSOR_UNKNOWN',
  NAME_DIFFERS: 'NAME_DIFFERS',
  SPLIT: 'SPLIT',
} as const;
export type LineageIssue = keyof typeof LINEAGE_ISSUES;

/** Why a past figure cannot be drawn on a unit of today. */
export type RedrawGap = 'LINEAGE_UNKNOWN' | 'BOUNDARY_SPLIT';

/** A unit as it was on a day. */
export interface UnitAt {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly tier: UnitTier;
  readonly superiorId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The day it is looked at: its last day for a unit that has ended by then. */
  readonly at: string;
}

export interface UnitRef {
  readonly id?: string | null;
  readonly code?: string | null;
  readonly at?: string | null;
}

/** Which rows a table has. Exactly one is given. */
export type UnitSelection =
  | { readonly by: 'unit' | 'childrenOf' | 'leavesOf'; readonly ref: UnitRef }
  | { readonly by: 'tier'; readonly tier: UnitTier };

/** Reads `UnitScope`: exactly one of its fields. Returns null when it names none or several. */
export function selectionOf(input: {
  readonly unit?: UnitRef | null;
  readonly childrenOf?: UnitRef | null;
  readonly leavesOf?: UnitRef | null;
  readonly tier?: UnitTier | null;
}): UnitSelection | null {
  const given: UnitSelection[] = [];
  if (input.unit) given.push({ by: 'unit', ref: input.unit });
  if (input.childrenOf) given.push({ by: 'childrenOf', ref: input.childrenOf });
  if (input.leavesOf) given.push({ by: 'leavesOf', ref: input.leavesOf });
  if (input.tier) given.push({ by: 'tier', tier: input.tier });
  return given.length === 1 ? (given[0] ?? null) : null;
}
