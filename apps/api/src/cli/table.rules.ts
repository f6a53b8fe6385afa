/** A plain text table: the first column to the left, numbers to the right. */
export function textTable(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const texts = [headers, ...rows.map((row) => row.map(String))];
  const widths = headers.map((_, column) => Math.max(...texts.map((row) => widthOf(row[column] ?? ''))));
  const numeric = headers.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
  return texts
    .map((row) =>
      row
        .map((text, column) => {
          const space = ' '.repeat((widths[column] ?? 0) - widthOf(text));
          return numeric[column] ? space + text : text + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Letters, not code units: a Vietnamese letter may be written with combining marks. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
