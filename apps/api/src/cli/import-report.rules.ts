import type { ImportReport } from './client.ts';
import { textTable } from './table.rules.ts';

/** The report as a person reads it: what happened, then each problem with its place. */
export function importReportText(report: ImportReport): string {
  const table = textTable(
    ['Trang tính / Sheet', 'Tạo / Created', 'Sửa / Updated', 'Giữ / Unchanged', 'Loại / Rejected'],
    report.sheets.map(({ sheet, created, updated, unchanged, rejected }) => [
      sheet,
      created,
      updated,
      unchanged,
      rejected,
    ]),
  );
  const problems = report.problems.map(problemText);
  const parts = [headline(report), table];
  if (problems.length > 0) parts.push(['Vấn đề / Problems', ...problems].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function headline({ dryRun, applied }: ImportReport): string {
  if (dryRun) return 'Chạy thử: không ghi gì. / Dry run: nothing was written.';
  return applied ? 'Đã ghi. / Written.' : 'Không ghi gì. / Nothing was written.';
}

function problemText({
  sheet,
  line,
  field,
  code,
  severity,
  messageVi,
  messageEn,
}: ImportReport['problems'][number]): string {
  const place = [
    sheet,
    line === null || line === undefined ? null : `dòng/line ${line}`,
    field === null || field === undefined ? null : `[${field}]`,
  ].filter((part) => part !== null && part !== undefined);
  const where = place.length === 0 ? 'tệp/file' : place.join(' ');
  return `  ${severity === 'ERROR' ? '✗' : '!'} ${where}: ${messageVi} / ${messageEn} (${code})`;
}

/** Scripts look at this: 0 only when every line is in, or would be. */
export function importExitCode(report: ImportReport): 0 | 1 {
  const rejected = report.sheets.some((sheet) => sheet.rejected > 0);
  const errors = report.problems.some(({ severity }) => severity === 'ERROR');
  return rejected || errors || (!report.dryRun && !report.applied) ? 1 : 0;
}
