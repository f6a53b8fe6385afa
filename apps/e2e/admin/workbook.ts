import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';

const DEMO_WARD = join(import.meta.dirname, '../../../packages/server/data/demo/tan-phong');

export type Sheets = Map<string, string[][]>;

/** The demo ward as it was loaded, sheet by sheet. */
export async function demoSheets(): Promise<Sheets> {
  const sheets: Sheets = new Map();
  for (const file of await readdir(DEMO_WARD)) {
    if (!file.endsWith('.csv')) continue;
    const rows: string[][] = parse(await readFile(join(DEMO_WARD, file)), { bom: true });
    sheets.set(basename(file, '.csv').normalize('NFC'), rows);
  }
  return sheets;
}

/** Adds a row given by column name; columns left out stay empty. */
export function addRow(sheets: Sheets, sheet: string, row: Readonly<Record<string, string>>): void {
  const rows = sheets.get(sheet);
  const header = rows?.[0];
  if (rows === undefined || header === undefined) throw new Error(`The demo has no sheet ${sheet}.`);
  const unknown = Object.keys(row).filter((column) => !header.includes(column));
  if (unknown.length > 0) throw new Error(`Sheet ${sheet} has no column ${unknown.join(', ')}.`);
  rows.push(header.map((column) => row[column] ?? ''));
}

export async function asXlsx(sheets: Sheets): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of sheets) workbook.addWorksheet(name).addRows(rows);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
