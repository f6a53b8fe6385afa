/** Who changed what and who looked at whom: one hash chain, added to in the transaction of the change. */
export { AuditJournal } from './audit.journal.ts';
export { AuditResolver } from './audit.resolver.ts';
export { AuditService } from './audit.service.ts';
