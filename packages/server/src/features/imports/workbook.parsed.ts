import type { DatePrecision, LocalDate } from '../../kernel/date.ts';
import type { CredentialKind, ImportCategory } from './workbook.catalogue.ts';
import type { SheetKey } from './workbook.columns.ts';
import type { Problem } from './workbook.problem.rules.ts';

/** A date as exact as it was written: a month or a year is kept as its first day. */
export interface PartialDate {
  readonly value: LocalDate;
  readonly precision: DatePrecision;
}

export interface ParsedPeriod {
  readonly from: PartialDate;
  /** As the file states it, inclusive. */
  readonly lastDay: PartialDate | null;
  /** The same end, exclusive: the day, month or year after. */
  readonly to: PartialDate | null;
}

export type ParsedSex = 'FEMALE' | 'MALE';
export type ParsedRank = 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED';
export type ParsedCollective = 'PARTY_COMMITTEE' | 'GOVERNMENT';

export interface ParsedCredential {
  readonly kind: CredentialKind;
  /** Null where the column is free text: language, IT. */
  readonly level: string | null;
  readonly field: string | null;
  readonly text: string | null;
  readonly heldFrom: LocalDate;
  /** `KNOWN_SINCE`: held at the reference date, gained at an unknown earlier time. */
  readonly precision: DatePrecision | 'KNOWN_SINCE';
}

/** One office of one person. Successive offices are rows with the same `personKey`. */
export interface PersonRow {
  readonly line: number;
  readonly personKey: string;
  readonly fullName: string;
  readonly sex: ParsedSex;
  readonly birthDate: PartialDate;
  readonly nationalId: string | null;
  readonly ethnicity: { readonly list: 'A'; readonly code: string };
  readonly religion: string | null;
  readonly partyJoined: PartialDate | null;
  readonly partyOfficial: PartialDate | null;
  readonly category: ImportCategory;
  /** Title codes; the first is the main one. */
  readonly titles: readonly string[];
  readonly period: ParsedPeriod;
  readonly decisionNumber: string | null;
  readonly note: string | null;
  readonly credentials: readonly ParsedCredential[];
  /** Where the file says outright that no level is held (“Chưa”); a blank says nothing. */
  readonly without: readonly CredentialKind[];
}

/** A reference to a person; `personInFile` is false when only the database can tell who that is. */
export interface PersonReference {
  readonly personKey: string;
  readonly personInFile: boolean;
}

export interface TrainingRow extends PersonReference {
  readonly line: number;
  readonly courseCode: string;
  readonly period: ParsedPeriod;
  readonly decisionNumber: string | null;
  readonly institution: string | null;
  readonly result: string | null;
  readonly certificate: string | null;
  /** Finished at the reference date, by its result, certificate or end. */
  readonly completed: boolean;
}

export interface PlanningRow extends PersonReference {
  readonly line: number;
  readonly term: { readonly label: string; readonly fromYear: number; readonly toYear: number };
  readonly titleCode: string;
  readonly period: ParsedPeriod;
  readonly removalReason: string | null;
}

export interface RankRow extends PersonReference {
  readonly line: number;
  readonly year: number;
  readonly rank: ParsedRank;
}

export interface CollectiveRow {
  readonly line: number;
  readonly year: number;
  readonly collective: ParsedCollective;
  readonly rank: ParsedRank;
}

export interface ParsedRows {
  readonly persons: readonly PersonRow[];
  readonly training: readonly TrainingRow[];
  readonly planning: readonly PlanningRow[];
  readonly ranks: readonly RankRow[];
  readonly collectives: readonly CollectiveRow[];
}

export interface ParsedWorkbook extends ParsedRows {
  /** The sheets that could be read, in file order; a sheet may be missing. */
  readonly sheets: readonly SheetKey[];
  /** Rows left out because of an error, each once. */
  readonly rejected: readonly { readonly sheet: SheetKey; readonly line: number }[];
  /** Keys of `Danh sách` that have no sound line, as they are compared. */
  readonly rejectedPersons: readonly string[];
  /** Of the reader and of the rules; within a sheet in line order. */
  readonly problems: readonly Problem[];
}
