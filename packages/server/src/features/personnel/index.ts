/** What befalls offices: who is appointed, moved, relieved, and carried over when units merge. */
export { CarryOverResolver } from './carry-over.resolver.ts';
export { CarryOverService } from './carry-over.service.ts';
export { PersonnelDesk } from './personnel.desk.ts';
export { OfficialEventsResolver, PersonnelResolver } from './personnel.resolver.ts';
export { PersonnelService } from './personnel.service.ts';
