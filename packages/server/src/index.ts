/** Cadre's GraphQL server as a library. It opens no port and reads no environment. */
import 'reflect-metadata';

export type { ApiContext, IncomingRequest } from './api/context.ts';
export { createOperator } from './api/create-operator.ts';
export { cadreSchemaText } from './api/schema-text.ts';
export { sealIdentifiers } from './api/seal-identifiers.ts';
export { type CadreServer, createServer, type ServerDependencies } from './api/server.ts';
export { createDataSource, type DatabaseTarget, openEmbedded } from './database/data-source.ts';
export { DatabaseNewerError, migrate } from './database/migrate.ts';
export type { StatementListener } from './database/unit-of-work.ts';
export { type NewOperator, newTemporaryPassword } from './features/access/index.ts';
export { entities } from './features/entities.ts';
export { type Clock, type InstantClock, type LocalDate, systemClock } from './kernel/date.ts';
export { DomainError, ERROR_CATALOGUE, type ErrorCode } from './kernel/errors.ts';
export { KeyRing } from './kernel/keyring.ts';
export { DEMO_ACCOUNTS, seedDemo, tenantsOf } from './seed/demo/demo.ts';
export { seedDemoYears } from './seed/demo/years/index.ts';
export { loadReference } from './seed/reference/load.ts';
