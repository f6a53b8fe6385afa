/** The typed client of Cadre: everything its admin app and its CLI use. */

export type { CadreSdk } from './_generated/sdk.ts';
export * from './_generated/types.ts';
export { type CadreClient, type ClientOptions, createClient, type UploadFile } from './client.ts';
export type { ClientErrorCode, ErrorCode, ServerErrorCode } from './error-codes.ts';
export {
  AccessError,
  CadreError,
  type CadreErrorDetails,
  ConflictError,
  type GraphQLErrorLike,
  isCode,
  NotFoundError,
  RequestError,
  ServerError,
  TransportError,
} from './errors.ts';
export type { CallOptions, Operation, Request } from './operation.ts';
export { type Connection, items, type PagedCall, pages } from './pages.ts';
