import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client, Connection, ImportReport } from './client.ts';
import { buildProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

let directory: string;
let printed: string;
let asked: { connection?: Connection; uploads: string[]; input?: unknown; pages: unknown[] };
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cadre-cli-'));
  printed = '';
  asked = { uploads: [], pages: [] };
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const accepted: ImportReport = {
  dryRun: false,
  applied: true,
  lines: [],
  sheets: [{ sheet: 'Danh sách', created: 21, updated: 0, unchanged: 0, rejected: 0 }],
  problems: [],
};
const rejected: ImportReport = {
  ...accepted,
  applied: false,
  sheets: [{ sheet: 'Danh sách', created: 0, updated: 0, unchanged: 0, rejected: 1 }],
  problems: [
    {
      sheet: 'Danh sách',
      line: 7,
      field: 'ngày sinh',
      code: 'BAD_DATE',
      severity: 'ERROR',
      message: '',
      messageVi: 'Ngày không đúng.',
      messageEn: 'Not a date.',
    },
  ],
};

async function cadre(args: readonly string[], report: ImportReport = accepted, env: Record<string, string> = {}) {
  let code: number | undefined;
  const client = {
    uploadFiles: async (files: readonly { name: string; data: Uint8Array }[]) => {
      asked.uploads.push(...files.map(({ name }) => name));
      return { fileId: 'f1' };
    },
    imports: {
      importWorkbook: async ({ input }: { input: unknown }) => {
        asked.input = input;
        return { importWorkbook: report };
      },
    },
    units: {
      lineageIssueCounts: async () => ({ lineageIssueCounts: [{ issue: 'SUCCESSOR_UNKNOWN', units: 2, rows: 130 }] }),
      lineageIssues: async (page: { first: number; after?: string }) => {
        asked.pages.push(page);
        const start = Number(page.after ?? 0);
        const end = Math.min(start + page.first, 130);
        const nodes = Array.from({ length: end - start }, (_, row) => ({
          unitId: 'u',
          code: String(start + row).padStart(5, '0'),
          name: 'Xã Mẫu',
          issue: 'SUCCESSOR_UNKNOWN',
          on: '2025-07-01',
          detail: null,
        }));
        return {
          lineageIssues: { nodes, totalCount: 130, pageInfo: { hasNextPage: end < 130, endCursor: String(end) } },
        };
      },
    },
  } as unknown as Client;
  const program = buildProgram(
    {
      env,
      terminal: { directory, print: (text) => (printed += text), progress: () => undefined },
      connect: (connection) => {
        asked.connection = connection;
        return client;
      },
      onDatabase: async () => 0,
      createOperator: async () => 0,
    },
    (exit) => {
      code = exit;
    },
  );
  for (const each of [program, ...program.commands]) each.exitOverride().configureOutput({ writeErr: () => undefined });
  await program.parseAsync(['node', 'cadre', ...args]);
  return code;
}

describe('cadre import', () => {
  const where = ['--unit', '03387', '--at', '2023-10-05'];

  it('sends every CSV of a folder, names in one form of the letters, and nothing else', async () => {
    mkdirSync(join(directory, 'sổ'));
    for (const name of [`${'Xếp loại'.normalize('NFD')}.csv`, 'Danh sách.CSV', 'notes.txt']) {
      writeFileSync(join(directory, 'sổ', name), 'x');
    }
    expect(await cadre(['import', 'sổ', ...where, '--policy', 'reject-rows', '--dry-run'])).toBe(0);
    expect(asked.uploads.sort()).toEqual(['Danh sách.CSV', 'Xếp loại.csv']);
    expect(asked.input).toEqual({
      fileId: 'f1',
      unit: { code: '03387', at: '2023-10-05' },
      policy: 'REJECT_ROWS',
      dryRun: true,
    });
  });

  it('prints the report and exits 1 when a line was rejected', async () => {
    writeFileSync(join(directory, 'a.xlsx'), 'x');
    expect(await cadre(['import', 'a.xlsx', ...where], rejected)).toBe(1);
    expect(printed).toContain('Không ghi gì. / Nothing was written.');
    expect(printed).toMatch(/Danh sách +0 +0 +0 +1$/m);
    expect(printed).toContain('✗ Danh sách dòng/line 7 [ngày sinh]: Ngày không đúng. / Not a date. (BAD_DATE)');
  });

  it('exits 0 for a warning, 1 for an error in a dry run', async () => {
    writeFileSync(join(directory, 'a.xlsx'), 'x');
    const warned = {
      ...accepted,
      problems: rejected.problems.map((each) => ({ ...each, severity: 'WARNING' as const })),
    };
    expect(await cadre(['import', 'a.xlsx', ...where], warned)).toBe(0);
    expect(await cadre(['import', 'a.xlsx', ...where, '--dry-run'], { ...rejected, dryRun: true, sheets: [] })).toBe(1);
  });

  it.each([
    ['a missing file', ['import', 'none.xlsx', '--unit', '1', '--at', '2023-10-05']],
    ['an empty folder', ['import', '.', '--unit', '1', '--at', '2023-10-05']],
    ['a bad date', ['import', '.', '--unit', '1', '--at', '05/10/2023']],
    ['a bad policy', ['import', '.', '--unit', '1', '--at', '2023-10-05', '--policy', 'some']],
  ])('refuses %s before asking the server anything', async (_name, args) => {
    await expect(cadre(args)).rejects.toThrow(UsageError);
    expect(asked.uploads).toEqual([]);
  });

  it('needs a unit and a date', async () => {
    await expect(cadre(['import', 'a.xlsx'])).rejects.toMatchObject({ code: 'commander.missingMandatoryOptionValue' });
  });
});

describe('cadre units check', () => {
  it('prints the counts and the first rows', async () => {
    expect(await cadre(['units', 'check'], accepted, { CADRE_TOKEN: 'secret' })).toBe(0);
    expect(asked.connection).toEqual({ url: 'http://127.0.0.1:4000', token: 'secret' });
    expect(printed).toMatch(/SUCCESSOR_UNKNOWN +2 +130/);
    expect(printed).toContain('00019 Xã Mẫu');
    expect(printed).not.toContain('00020 Xã Mẫu');
    expect(printed).toContain('110 more: add --all');
  });

  it('pages through everything with --all', async () => {
    await cadre(['units', 'check', '--all', '--url', 'http://x', '--token', 't']);
    expect(asked.connection).toEqual({ url: 'http://x', token: 't' });
    expect(asked.pages).toEqual([{ first: 100 }, { first: 100, after: '100' }]);
    expect(printed.match(/Xã Mẫu/g)).toHaveLength(130);
    expect(printed).not.toContain('add --all');
  });
});
