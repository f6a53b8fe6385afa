import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand under each other by their last digit. */
  readonly numeric?: boolean;
  /** Left out on a narrow screen, where the first column says the most. */
  readonly wideOnly?: boolean;
  readonly sort?: 'ascending' | 'descending' | undefined;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly empty?: string;
  readonly hideCaption?: boolean;
}

/** A plain table: the first column heads its row, so that a screen reader says of whom a cell speaks. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty, hideCaption }: Props<Row>) {
  const [head, ...rest] = columns;
  if (head === undefined) return null;
  const kind = (column: Column<Row>) =>
    [column.numeric ? 'numeric' : '', column.wideOnly ? 'wide-only' : ''].filter(Boolean).join(' ') || undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={kind(column)} aria-sort={column.sort}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row" className={kind(head)}>
                {head.cell(row)}
              </th>
              {rest.map((column) => (
                <td key={column.key} className={kind(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
          {rows.length === 0 && empty ? (
            <tr>
              <td colSpan={columns.length} className="quiet">
                {empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}
