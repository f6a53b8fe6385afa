import { CsvError, parse } from 'csv-parse/sync';
import { cleanText } from '../../kernel/spelling.ts';
import { SHEETS, type SheetKey } from './workbook.columns.ts';
import type { WorkbookLimits } from './workbook.limits.ts';
import { type Problem, problem } from './workbook.problem.rules.ts';
import { findHeader, type Grid, type GridCell, type GridRow, readTable, type TableResult } from './workbook.table.ts';

const SEPARATORS = [
  [';', '“;”'],
  ['\t', 'tab'],
  ['|', '“|”'],
] as const;

/** Reads one CSV text (RFC 4180) as the sheet it is named after. */
export function readCsv(sheet: SheetKey, bytes: Uint8Array, limits: WorkbookLimits): TableResult {
  const name = SHEETS[sheet].name;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { sheet: null, problems: [problem('WRONG_ENCODING', { sheet: name })] };
  }
  const grid = toGrid(text, ',', name, limits);
  if (!('rows' in grid)) return { sheet: null, problems: [wrongSeparator(sheet, text, limits) ?? grid] };
  if (!('row' in findHeader(sheet, grid.rows, limits.headerSearchRows))) {
    const separator = wrongSeparator(sheet, text, limits);
    if (separator) return { sheet: null, problems: [separator] };
  }
  return readTable(sheet, grid, limits);
}

function wrongSeparator(sheet: SheetKey, text: string, limits: WorkbookLimits): Problem | null {
  for (const [separator, found] of SEPARATORS) {
    const start = text.split('\n', limits.headerSearchRows).join('\n');
    const grid = toGrid(start, separator, SHEETS[sheet].name, limits);
    if (!('rows' in grid)) continue;
    const header = findHeader(sheet, grid.rows, limits.headerSearchRows);
    if ('row' in header)
      return problem('WRONG_SEPARATOR', { sheet: SHEETS[sheet].name, line: header.row.line }, { found });
  }
  return null;
}

/** Thrown inside the parser's callback to stop reading early. */
class TooManyRows extends Error {}

function toGrid(text: string, delimiter: string, name: string, limits: WorkbookLimits): Grid | Problem {
  // One kind of line end, so that the parser's line count is the one an editor shows.
  const normal = text.replace(/\r\n?/g, '\n');
  const lines = normal.split('\n', limits.csvLines + 1);
  if (lines.length > limits.csvLines) return problem('TOO_MANY_ROWS', { sheet: name }, { limit: limits.rowsPerSheet });
  if (lines.some((each) => each.length > limits.columns * limits.cellLength)) {
    return problem('TOO_MANY_COLUMNS', { sheet: name }, { limit: limits.columns });
  }
  const rows: GridRow[] = [];
  let line = 1;
  try {
    parse(normal, {
      bom: true,
      delimiter,
      relax_column_count: true,
      record_delimiter: '\n',
      max_record_size: limits.columns * limits.cellLength * 2,
      on_record: (record: string[], info) => {
        const row = { line, cells: cellsOf(record) };
        line = info.lines + 1;
        if (row.cells.size > 0 && rows.push(row) > limits.rowsPerSheet + limits.headerSearchRows)
          throw new TooManyRows();
        return null;
      },
    });
  } catch (cause) {
    if (cause instanceof TooManyRows) return problem('TOO_MANY_ROWS', { sheet: name }, { limit: limits.rowsPerSheet });
    if (cause instanceof CsvError) return problem('BROKEN_CSV', { sheet: name, line });
    throw cause;
  }
  return { rows, dateSystem: 1900, kind: 'CSV' };
}

function cellsOf(record: readonly string[]): Map<number, GridCell> {
  const cells = new Map<number, GridCell>();
  record.forEach((text, index) => {
    if (cleanText(text) !== '') cells.set(index, { kind: 'TEXT', text });
  });
  return cells;
}
