import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client, Connection, ImportReport } from './client.ts';
import { buildProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

let directory: string;
let printed: string;
let asked: {
  connection?: Connection;
  uploads: string[];
  input?: unknown;
  pages: unknown[];
  database?: string;
  anchor?: unknown;
};
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cadre-cli-'));
  printed = '';
  asked = { uploads: [], pages: [] };
});
afterEach(() => {
  bad = null;
  rmSync(directory, { recursive: true, force: true });
});

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

const head = { seq: 7, hash: 'ab', at: '2026-01-01T00:00:00.000Z', keyId: 'k1', signature: 'cd', publicKey: 'pem' };
const entry = (seq: number) => ({
  seq,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'CHANGE',
  action: 'UPDATE',
  accountName: 'Công chức phường',
  tokenId: null,
  subject: 'person',
  key: 'p1',
  personIds: ['p1'],
  reason: 'Rà soát',
  changes: [{ field: 'note', before: null, after: null }],
});
let bad: { seq: number; fault: string } | null = null;

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
    audit: {
      auditVerification: async ({ anchor }: { anchor: unknown }) => {
        asked.anchor = anchor;
        return { auditVerification: { entries: 263, head: { seq: 263, hash: 'ab' }, bad } };
      },
      auditHead: async () => ({ auditHead: head }),
      audit: async (page: { first: number; after?: string; filter: unknown }) => {
        asked.pages.push(page);
        const start = Number(page.after ?? 0);
        const end = Math.min(start + page.first, 130);
        const nodes = Array.from({ length: end - start }, (_, row) => entry(130 - start - row));
        return { audit: { nodes, totalCount: 130, pageInfo: { hasNextPage: end < 130, endCursor: String(end) } } };
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
      onDatabase: async (command) => {
        asked.database = command;
        return 0;
      },
      newKey: async (id) => `${id}:secret`,
      createOperator: async () => 0,
    },
    (exit) => {
      code = exit;
    },
  );
  for (const each of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
    each.exitOverride().configureOutput({ writeErr: () => undefined });
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

describe('cadre audit verify', () => {
  it('exits 0 when the chain holds, and says how many entries that is', async () => {
    expect(await cadre(['audit', 'verify'])).toBe(0);
    expect(asked.anchor).toBeNull();
    expect(printed).toBe('✓ Chuỗi nhật ký đúng: 263 dòng. / The audit chain holds: 263 entries.\n');
  });

  it.each([
    ['ALTERED', 'Dòng 100 nội dung đã bị sửa. / Entry 100 was altered.'],
    ['MISSING', 'Dòng 100 bị thiếu. / Entry 100 is missing.'],
    ['TRUNCATED', 'Entry 100 and those after it were cut off.'],
    ['REWRITTEN', 'Entry 100 differs from the anchor: the chain was written anew.'],
    ['UNSEALED', 'Entry 100 should be there: a change was kept unrecorded.'],
  ])('exits 1 and names the first bad entry: %s', async (fault, text) => {
    bad = { seq: 100, fault };
    expect(await cadre(['audit', 'verify'])).toBe(1);
    expect(printed).toContain(text);
    expect(printed).toContain(`(${fault})`);
  });

  it('compares with the anchor that `audit head --out` wrote, which it never writes over', async () => {
    expect(await cadre(['audit', 'head', '--out', 'head.json'])).toBe(0);
    expect(JSON.parse(readFileSync(join(directory, 'head.json'), 'utf8'))).toEqual(head);
    await expect(cadre(['audit', 'head', '--out', 'head.json'])).rejects.toThrow(UsageError);
    printed = '';
    expect(await cadre(['audit', 'verify', '--anchor', 'head.json'])).toBe(0);
    const { publicKey: _, ...anchor } = head;
    expect(asked.anchor).toEqual(anchor);
    expect(printed).toContain('as anchored at 7');
  });

  it.each(['', 'no', '{}', '{"seq":"7"}', '[]', 'null'])('refuses an anchor that reads %j', async (text) => {
    writeFileSync(join(directory, 'head.json'), text);
    await expect(cadre(['audit', 'verify', '--anchor', 'head.json'])).rejects.toThrow('is not an anchor');
    await expect(cadre(['audit', 'verify', '--anchor', 'none.json'])).rejects.toThrow('Cannot read');
  });
});

describe('cadre audit head and list', () => {
  it('prints the signed head', async () => {
    expect(await cadre(['audit', 'head'])).toBe(0);
    expect(JSON.parse(printed)).toEqual(head);
  });

  it('prints entries a line each, with who, what and why', async () => {
    const filter = ['--person', 'p', '--unit', 'u', '--account', 'a', '--from', '2026-01-01', '--to', '2026-01-31'];
    expect(await cadre(['audit', 'list', ...filter])).toBe(0);
    expect(asked.pages).toEqual([
      { first: 20, filter: { personId: 'p', unitId: 'u', accountId: 'a', from: '2026-01-01', to: '2026-01-31' } },
    ]);
    expect(printed.split('\n')[0]).toBe(
      '130  2026-01-01T00:00:00.000Z  Công chức phường  UPDATE  person  p1  [note]  p1 “Rà soát”',
    );
    expect(printed).toContain('110 more: add --all');
  });

  it('pages through everything with --all', async () => {
    await cadre(['audit', 'list', '--all']);
    expect(asked.pages).toEqual([
      { first: 100, filter: {} },
      { first: 100, filter: {}, after: '100' },
    ]);
    expect(printed.trimEnd().split('\n')).toHaveLength(130);
  });

  it('refuses a day that is none before asking', async () => {
    await expect(cadre(['audit', 'list', '--from', '1/1/2026'])).rejects.toThrow(UsageError);
    expect(asked.pages).toEqual([]);
  });
});

describe('cadre key', () => {
  it('prints a new key and nothing else', async () => {
    expect(await cadre(['key', 'new', '--id', 'k2'])).toBe(0);
    expect(printed).toBe('k2:secret\n');
    await expect(cadre(['key', 'new', '--id', 'Khóa 2'])).rejects.toThrow(UsageError);
  });

  it('names a key afresh when no name is given', async () => {
    await cadre(['key', 'new']);
    await cadre(['key', 'new']);
    expect(new Set(printed.match(/k-[0-9a-f]{8}(?=:secret)/g)).size).toBe(2);
  });

  it('rotates on the database', async () => {
    expect(await cadre(['key', 'rotate'])).toBe(0);
    expect(asked.database).toBe('rotate');
  });
});
