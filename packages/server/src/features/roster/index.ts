/**
 * Who holds which titles where, and what each is known to hold: persons, appointments, credentials, Party
 * membership. Other features reach the roster only through this door.
 */

export { insertCredential } from './roster.credentials.store.ts';
export { disciplinesOf } from './roster.discipline.store.ts';
export { KEY_SEAT_FACTS, OFFICIAL_FACTS, PERSON_DIMENSIONS } from './roster.facts.ts';
export { PersonalIdentifiers, type SealedIdentifier } from './roster.identifiers.ts';
export { CorrectionInput } from './roster.inputs.ts';
export { heldLevels } from './roster.levels.store.ts';
export { rosterLoaders } from './roster.loaders.ts';
export {
  closeOffice,
  closeOfficesAt,
  inOfficeOn,
  lockOffice,
  lockOfficesAt,
  type Office,
  officeById,
  officesOf,
  openOffice,
  touchOffice,
} from './roster.offices.store.ts';
export { RosterPersonsService } from './roster.persons.service.ts';
export { OfficialDisciplineResolver, RosterRecordsResolver } from './roster.records.resolver.ts';
export { RosterRecordsService } from './roster.records.service.ts';
export { ensureKey, type LockedPerson, lockPerson } from './roster.records.store.ts';
export { AppointmentResolver, RosterResolver } from './roster.resolver.ts';
export { CATEGORIES, type Category, SEXES, type Sex, sortName } from './roster.rules.ts';
export { sealBatch } from './roster.sealing.ts';
export { noteSeen, RosterService } from './roster.service.ts';
export { credentialsByEnrolment, type OfficialRow, sealedSamples } from './roster.store.ts';
export { AppointmentType, CredentialType, OfficialType } from './roster.type.ts';
