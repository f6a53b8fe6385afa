import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A unit: the code it first had in the register and the day it was opened there, as `03387@2021-01-01`. */
export type UnitKey = string;
export type ReferenceDate = string;

export type ReferenceTier = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
export type ReferenceKind =
  | 'PROVINCE'
  | 'CENTRAL_CITY'
  | 'CITY'
  | 'TOWN'
  | 'RURAL_DISTRICT'
  | 'URBAN_DISTRICT'
  | 'WARD'
  | 'COMMUNE'
  | 'TOWNSHIP'
  | 'SPECIAL_ZONE';
export type ReferenceEventKind = 'MERGE' | 'SPLIT' | 'RENAME' | 'RECODE' | 'RE_PARENT' | 'ABOLISH';
/** UNKNOWN: the source does not say enough; no figure may be carried over such a row as if it were whole. */
export type ReferencePart = 'WHOLE' | 'PART' | 'UNKNOWN';

export interface UnitVersionRow {
  readonly key: UnitKey;
  readonly code: string;
  readonly name: string;
  readonly kind: ReferenceKind;
  readonly tier: ReferenceTier;
  readonly superiorKey: UnitKey | null;
  readonly from: ReferenceDate;
  /** The first day the version no longer holds. */
  readonly to: ReferenceDate | null;
}

export interface UnitEventRow {
  readonly eventKey: string;
  readonly kind: ReferenceEventKind;
  readonly on: ReferenceDate;
  readonly instrument: string | null;
}

/**
 * A unit that goes on has itself on both sides. A successor of null: the unit ended and no successor is held.
 * WHOLE and PART always have both sides; a new unit without any row is one whose origin is not held.
 */
export interface UnitLineageRow {
  readonly eventKey: string;
  readonly predecessorKey: UnitKey | null;
  /** What the later source calls the predecessor, where it has no code for it or the earlier list another name. */
  readonly predecessorName: string | null;
  readonly successorKey: UnitKey | null;
  readonly part: ReferencePart;
}

export interface UnitReferenceSource {
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly holds: string;
}

export interface UnitReferenceInstrument {
  readonly number: string;
  readonly issuedOn: ReferenceDate;
  readonly provinceCode: string;
}

export interface UnitReference {
  readonly sources: readonly UnitReferenceSource[];
  readonly instruments: readonly UnitReferenceInstrument[];
  /** A product decision: before this day the register holds nothing. */
  readonly registerOpens: ReferenceDate;
  readonly reorganisedOn: ReferenceDate;
  readonly counts: Readonly<Record<string, number>>;
  readonly versions: readonly UnitVersionRow[];
  readonly events: readonly UnitEventRow[];
  readonly lineage: readonly UnitLineageRow[];
}

export type VersionTuple = [
  UnitKey,
  string,
  string,
  ReferenceKind,
  ReferenceTier,
  UnitKey | null,
  ReferenceDate,
  ReferenceDate | null,
];
export type EventTuple = [string, ReferenceEventKind, ReferenceDate, string | null];
export type LineageTuple = [string, UnitKey | null, string | null, UnitKey | null, ReferencePart];

export interface UnitReferenceFile extends Omit<UnitReference, 'versions' | 'events' | 'lineage'> {
  readonly versions: readonly VersionTuple[];
  readonly events: readonly EventTuple[];
  readonly lineage: readonly LineageTuple[];
}

const FILE = new URL('../../../data/units.json.gz', import.meta.url);

/** The file as it is kept: rows as arrays, for readers that hand them on to SQL unchanged. */
export function readUnitReferenceFile(file: URL = FILE): UnitReferenceFile {
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as UnitReferenceFile;
}

/** The country's units before and after 1 July 2025. The caller keeps the result: every call reads the file. */
export function readUnitReference(file: URL = FILE): UnitReference {
  const { versions, events, lineage, ...head } = readUnitReferenceFile(file);
  return {
    ...head,
    versions: versions.map(([key, code, name, kind, tier, superiorKey, from, to]) => ({
      key,
      code,
      name,
      kind,
      tier,
      superiorKey,
      from,
      to,
    })),
    events: events.map(([eventKey, kind, on, instrument]) => ({ eventKey, kind, on, instrument })),
    lineage: lineage.map(([eventKey, predecessorKey, predecessorName, successorKey, part]) => ({
      eventKey,
      predecessorKey,
      predecessorName,
      successorKey,
      part,
    })),
  };
}
