import type { DatePrecision } from '../../kernel/date.ts';
import type { SheetKey } from './workbook.columns.ts';
import type { Problem } from './workbook.problem.rules.ts';

export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One cell as the file states it. `UNREADABLE` = its problem has been reported by the reader already. */
export type RawCell =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'NUMBER'; readonly number: number }
  | { readonly kind: 'DATE'; readonly iso: string; readonly precision: DatePrecision }
  | { readonly kind: 'UNREADABLE' };

export interface RawRow {
  /** The row number a person sees in the spreadsheet. */
  readonly line: number;
  /** By column key; blank cells are absent. */
  readonly cells: ReadonlyMap<string, RawCell>;
  /** The reader has already reported an error in this row. */
  readonly broken: boolean;
}

export interface RawSheet {
  readonly sheet: SheetKey;
  readonly headerLine: number;
  readonly columns: readonly string[];
  /** First day of the spreadsheet's day count: decides what a bare serial number means. */
  readonly dateSystem: 1900 | 1904;
  readonly rows: readonly RawRow[];
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly problems: readonly Problem[];
}
