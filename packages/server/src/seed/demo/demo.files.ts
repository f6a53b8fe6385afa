import { readdirSync, readFileSync } from 'node:fs';
import type { UploadedFile } from '../../features/imports/index.ts';

const FOLDER = new URL('../../../data/demo/tan-phong/', import.meta.url);

/** The invented workbook of the demo ward, one CSV for each sheet. */
export function demoWorkbook(): readonly UploadedFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(encodeURIComponent(name), FOLDER))) }));
}
