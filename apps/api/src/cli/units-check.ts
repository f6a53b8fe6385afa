import type { Client, LineageIssueCounts, LineageIssues } from './client.ts';
import { textTable } from './table.rules.ts';
import type { Terminal } from './terminal.ts';

const FIRST_ROWS = 20;
const PAGE = 100;

/** Prints where the national unit register does not know what became of a unit: kinds, then places. */
export async function checkUnits(
  client: Client,
  terminal: Terminal,
  options: { readonly all: boolean },
): Promise<number> {
  const { lineageIssueCounts } = await client.units.lineageIssueCounts();
  terminal.print(countsText(lineageIssueCounts));
  let after: string | undefined;
  let shown = 0;
  for (;;) {
    const { lineageIssues: page } = await client.units.lineageIssues({
      first: options.all ? PAGE : FIRST_ROWS,
      ...(after === undefined ? {} : { after }),
    });
    terminal.print(issuesText(page.nodes));
    shown += page.nodes.length;
    after = page.pageInfo.endCursor ?? undefined;
    if (page.pageInfo.hasNextPage && options.all && after !== undefined) continue;
    const left = page.totalCount - shown;
    if (left > 0) terminal.print(`… còn ${left} dòng nữa: thêm --all / ${left} more: add --all\n`);
    return 0;
  }
}

export function countsText(counts: LineageIssueCounts): string {
  if (counts.length === 0) return 'Lai lịch đầy đủ. / Every lineage is complete.\n';
  const table = textTable(
    ['Loại / Kind', 'Đơn vị / Units', 'Dòng / Rows'],
    counts.map(({ issue, units, rows }) => [issue, units, rows]),
  );
  return `${table}\n\n`;
}

export function issuesText(issues: LineageIssues['nodes']): string {
  return issues
    .map(({ on, issue, code, name, detail }) => `${on}  ${issue}  ${code} ${name}${detail ? ` ← “${detail}”` : ''}\n`)
    .join('');
}
