import type { LocalDate } from '../../kernel/date.ts';

/** What an import needs of the rulebook. Filled from the database; the rules below never read it themselves. */
export interface ImportCatalogue {
  /** One entry per window: a code may have several, with other names. */
  readonly titles: readonly TitleEntry[];
  readonly courses: readonly CourseEntry[];
  readonly ethnicities: readonly EthnicityEntry[];
  readonly religions: readonly CodeEntry[];
  readonly educationLevels: readonly CodeEntry<EducationLevel>[];
  readonly politicalTheoryLevels: readonly CodeEntry<PoliticalTheoryLevel>[];
  readonly stateManagementLevels: readonly CodeEntry<StateManagementLevel>[];
}

export type ImportCategory = 'CADRE' | 'CIVIL_SERVANT' | 'NON_SPECIALISED';
export type EducationLevel = 'NONE' | 'ELEMENTARY' | 'INTERMEDIATE' | 'COLLEGE' | 'UNIVERSITY' | 'MASTER' | 'DOCTOR';
export type PoliticalTheoryLevel = 'NONE' | 'ELEMENTARY' | 'INTERMEDIATE' | 'ADVANCED' | 'BACHELOR';
export type StateManagementLevel = 'NONE' | 'CAN_SU' | 'CHUYEN_VIEN' | 'CHUYEN_VIEN_CHINH' | 'CHUYEN_VIEN_CAO_CAP';
export type CredentialKind =
  | 'PROFESSIONAL'
  | 'POLITICAL_THEORY'
  | 'STATE_MANAGEMENT'
  | 'FOREIGN_LANGUAGE'
  | 'IT'
  | 'ETHNIC_LANGUAGE';

/** A code, its official name first, then the other names it goes by. */
export interface CodeEntry<Code extends string = string> {
  readonly code: Code;
  readonly names: readonly string[];
}

export interface TitleEntry extends CodeEntry {
  readonly category: ImportCategory;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface CourseEntry extends CodeEntry {
  readonly grants: { readonly kind: CredentialKind; readonly level: string } | null;
}

export interface EthnicityEntry extends CodeEntry {
  /** There are two official numberings; the register stores list A, Decision 121-TCTK/PPCĐ of 02/03/1979. */
  readonly list: 'A';
}
