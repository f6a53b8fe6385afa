/** A ward's workbook goes in: read, checked, and written in one transaction, with a report of every line. */
export { ImportsResolver } from './imports.resolver.ts';
export { ImportsService, type UploadedFile } from './imports.service.ts';
