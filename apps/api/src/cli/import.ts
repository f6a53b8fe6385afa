import type { Client } from './client.ts';
import { importExitCode, importReportText } from './import-report.rules.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { readWorkbook } from './workbook-files.ts';

export interface ImportOptions {
  readonly unit: string;
  readonly at: string;
  readonly dryRun: boolean;
  readonly policy: string;
}

const POLICIES = { 'reject-file': 'REJECT_FILE', 'reject-rows': 'REJECT_ROWS' } as const;

function policyOf(text: string): (typeof POLICIES)[keyof typeof POLICIES] {
  if (text === 'reject-file' || text === 'reject-rows') return POLICIES[text];
  throw new UsageError({
    vi: '--policy: cần reject-file hoặc reject-rows.',
    en: '--policy: write reject-file or reject-rows.',
  });
}

/** Sends the ward's workbook through the SDK and prints what became of it. */
export async function importWorkbook(
  client: Client,
  terminal: Terminal,
  path: string,
  options: ImportOptions,
): Promise<number> {
  const policy = policyOf(options.policy);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(options.at)) {
    throw new UsageError({ vi: '--at: cần ngày dạng YYYY-MM-DD.', en: '--at: write a date as YYYY-MM-DD.' });
  }
  terminal.progress('Đọc tệp / Reading');
  const files = await readWorkbook(path, terminal.directory);
  const bytes = files.reduce((sum, file) => sum + file.data.byteLength, 0);
  terminal.progress(`Gửi ${Math.ceil(bytes / 1024)} kB / Uploading ${Math.ceil(bytes / 1024)} kB`);
  const { fileId } = await client.uploadFiles(files.map(({ name, data }) => ({ name, data })));
  terminal.progress(options.dryRun ? 'Kiểm tra / Checking' : 'Kiểm tra và ghi / Checking and applying');
  const { importWorkbook: report } = await client.imports.importWorkbook({
    input: { fileId, unit: { code: options.unit, at: options.at }, policy, dryRun: options.dryRun },
  });
  terminal.progress('');
  terminal.print(importReportText(report));
  return importExitCode(report);
}
