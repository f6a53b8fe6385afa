import type { Scope } from '../../authz/scope.ts';
import type { Sql } from '../../kernel/sql.ts';
import type { UnitRef, UnitsService } from '../units/index.ts';
import type { ImportPolicy, ImportReport } from './imports.rules.ts';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportRequest {
  readonly fileId: string;
  readonly unit: UnitRef;
  readonly policy: ImportPolicy;
  readonly dryRun: boolean;
}

export class ImportsService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  async saveUpload(_scope: Scope, _files: readonly UploadedFile[]): Promise<{ fileId: string }> {
    throw new Error(`being written ${this.#units.today()}`);
  }

  async template(_sql: Sql): Promise<Uint8Array> {
    throw new Error('being written');
  }

  async importWorkbook(_scope: Scope, _request: ImportRequest): Promise<ImportReport> {
    throw new Error('being written');
  }
}
