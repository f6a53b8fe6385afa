/**
 * Who holds which titles where, and what each is known to hold: persons, appointments, credentials, Party
 * membership. Other features reach the roster only through this door.
 */

export { KEY_SEAT_FACTS, OFFICIAL_FACTS, PERSON_DIMENSIONS } from './roster.facts.ts';
export { PersonalIdentifiers, type SealedIdentifier } from './roster.identifiers.ts';
export { type HeldLevelRow, heldLevels } from './roster.levels.store.ts';
export { AppointmentResolver, RosterResolver } from './roster.resolver.ts';
export { sortName } from './roster.rules.ts';
export { sealBatch } from './roster.sealing.ts';
export { noteSeen, RosterService } from './roster.service.ts';
export { type OfficialRow, sealedSamples } from './roster.store.ts';
export { OfficialType } from './roster.type.ts';
