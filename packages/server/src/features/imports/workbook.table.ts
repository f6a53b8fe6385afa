import { cleanText, fold, shorten } from '../../kernel/spelling.ts';
import { columnsOf, SHEETS, type SheetKey } from './workbook.columns.ts';
import type { WorkbookLimits } from './workbook.limits.ts';
import { type Problem, type ProblemCode, type ProblemValues, problem } from './workbook.problem.rules.ts';
import type { RawCell, RawRow, RawSheet } from './workbook.raw.ts';

/** A cell before its column is known; an error waits until we know the column matters. */
export type GridCell =
  | Exclude<RawCell, { kind: 'UNREADABLE' }>
  | { kind: 'ERROR'; code: ProblemCode; values: ProblemValues };

export interface GridRow {
  readonly line: number;
  /** By zero-based column; blank cells are absent. */
  readonly cells: ReadonlyMap<number, GridCell>;
}

export interface Grid {
  readonly rows: readonly GridRow[];
  readonly dateSystem: 1900 | 1904;
  readonly kind: 'XLSX' | 'CSV';
}

export interface TableResult {
  readonly sheet: RawSheet | null;
  readonly problems: readonly Problem[];
}

/** The header a cell states; a trailing star or colon is decoration. */
function headerOf(cell: GridCell | undefined): string {
  return cell?.kind === 'TEXT' ? fold(cell.text.replace(/[\s*:]+$/u, '')) : '';
}

function columnLetter(index: number): string {
  const first = Math.floor(index / 26);
  return (first > 0 ? columnLetter(first - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function requiredHeaders(sheet: SheetKey): string[] {
  return columnsOf(sheet).flatMap(([, column]) => (column.required ? [column.header] : []));
}

/** The first row that holds every required header, or what the closest row lacks. */
export function findHeader(
  sheet: SheetKey,
  rows: readonly GridRow[],
  searchRows: number,
): { row: GridRow } | { missing: string[]; line: number | null } {
  let missing = requiredHeaders(sheet);
  let line: number | null = null;
  for (const row of rows.slice(0, searchRows)) {
    const present = new Set([...row.cells.values()].map(headerOf));
    const lacking = requiredHeaders(sheet).filter((header) => !present.has(fold(header)));
    if (lacking.length === 0) return { row };
    if (lacking.length < missing.length) [missing, line] = [lacking, row.line];
  }
  return { missing, line };
}

/** Turns a grid into the rows of one sheet, by column key. */
export function readTable(sheet: SheetKey, grid: Grid, limits: WorkbookLimits): TableResult {
  const name = SHEETS[sheet].name;
  const rows = grid.rows.filter((row) => row.cells.size > 0);
  if (rows.some((row) => [...row.cells.keys()].some((column) => column >= limits.columns))) {
    return { sheet: null, problems: [problem('TOO_MANY_COLUMNS', { sheet: name }, { limit: limits.columns })] };
  }
  const found = findHeader(sheet, rows, limits.headerSearchRows);
  if (!('row' in found)) {
    const names = found.missing.map((header) => `“${header}”`).join(', ');
    return { sheet: null, problems: [problem('MISSING_COLUMNS', { sheet: name, line: found.line }, { names })] };
  }
  const problems: Problem[] = [];
  const columns = readHeader(sheet, found.row, problems);
  if (problems.some((each) => each.severity === 'ERROR')) return { sheet: null, problems };
  const data = rows.slice(rows.indexOf(found.row) + 1);
  if (data.length > limits.rowsPerSheet) {
    return {
      sheet: null,
      problems: [...problems, problem('TOO_MANY_ROWS', { sheet: name }, { limit: limits.rowsPerSheet })],
    };
  }
  const unnamed = new Set<number>();
  const read = data.flatMap((row) => {
    const raw = readRow(sheet, grid, row, { columns, header: found.row, unnamed, problems, limits });
    return raw === null ? [] : [raw];
  });
  for (const column of [...unnamed].sort((a, b) => a - b)) {
    problems.push(problem('UNNAMED_COLUMN', { sheet: name }, { letter: columnLetter(column) }));
  }
  const keys = [...columns.values()].map((column) => column.key);
  return {
    sheet: { sheet, headerLine: found.row.line, columns: keys, dateSystem: grid.dateSystem, rows: read },
    problems,
  };
}

interface Column {
  readonly key: string;
  readonly header: string;
}

function readHeader(sheet: SheetKey, row: GridRow, problems: Problem[]): Map<number, Column> {
  const known = new Map(columnsOf(sheet).map(([key, { header }]) => [fold(header), { key, header }]));
  const columns = new Map<number, Column>();
  const seen = new Set<string>();
  for (const [index, cell] of row.cells) {
    const column = known.get(headerOf(cell));
    const place = { sheet: SHEETS[sheet].name, line: row.line };
    if (!column) {
      const field = cell.kind === 'TEXT' ? shorten(cleanText(cell.text)) : columnLetter(index);
      problems.push(problem('UNKNOWN_COLUMN', { ...place, field }));
    } else if (seen.has(column.key)) {
      problems.push(problem('DUPLICATE_COLUMN', { ...place, field: column.header }));
    } else {
      seen.add(column.key);
      columns.set(index, column);
    }
  }
  return columns;
}

interface RowContext {
  readonly columns: ReadonlyMap<number, Column>;
  readonly header: GridRow;
  readonly unnamed: Set<number>;
  readonly problems: Problem[];
  readonly limits: WorkbookLimits;
}

function readRow(sheet: SheetKey, grid: Grid, row: GridRow, context: RowContext): RawRow | null {
  const { columns, header, problems, limits } = context;
  const width = Math.max(...header.cells.keys()) + 1;
  const cells = new Map<string, RawCell>();
  let broken = false;
  const report = (code: ProblemCode, field: string | null, values: ProblemValues) => {
    broken = true;
    problems.push(problem(code, { sheet: SHEETS[sheet].name, line: row.line, field }, values));
  };
  for (const [index, cell] of row.cells) {
    const column = columns.get(index);
    if (!column) {
      if (header.cells.has(index)) continue;
      if (grid.kind === 'CSV' && index >= width) {
        if (!broken) report('EXTRA_CELLS', null, {});
      } else context.unnamed.add(index);
    } else if (cell.kind === 'ERROR') {
      report(cell.code, column.header, cell.values);
      cells.set(column.key, { kind: 'UNREADABLE' });
    } else if (cell.kind === 'TEXT' && cell.text.length > limits.cellLength) {
      report('CELL_TOO_LONG', column.header, { limit: limits.cellLength });
      cells.set(column.key, { kind: 'UNREADABLE' });
    } else cells.set(column.key, cell);
  }
  return cells.size === 0 && !broken ? null : { line: row.line, cells, broken };
}
