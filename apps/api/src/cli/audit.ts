import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf } from '../text.ts';
import { anchorIn, entriesText, verificationText } from './audit.rules.ts';
import type { Client } from './client.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const FIRST_ROWS = 20;
const PAGE = 100;

/** 0 when the chain holds, 1 with the first entry that does not. */
export async function verifyAudit(client: Client, terminal: Terminal, options: { anchor?: string }): Promise<number> {
  const anchor = options.anchor === undefined ? null : await readAnchor(resolve(terminal.directory, options.anchor));
  terminal.progress('Kiểm tra chuỗi nhật ký / Checking the audit chain');
  const { auditVerification } = await client.audit.auditVerification({ anchor });
  terminal.progress('');
  terminal.print(verificationText(auditVerification, anchor?.seq ?? null));
  return auditVerification.bad === null ? 0 : 1;
}

async function readAnchor(path: string) {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError({ vi: `Không đọc được ${path} (${codeOf(error)}).`, en: `Cannot read ${path}.` });
  });
  const anchor = anchorIn(text);
  if (anchor !== null) return anchor;
  throw new UsageError({
    vi: `${path} không phải mốc do \`cadre audit head\` ghi.`,
    en: `${path} is not an anchor that \`cadre audit head\` wrote.`,
  });
}

/** Signs the head; an anchor that is there already is never written over. */
export async function printHead(client: Client, terminal: Terminal, options: { out?: string }): Promise<number> {
  const { auditHead } = await client.audit.auditHead();
  const text = `${JSON.stringify(auditHead, null, 2)}\n`;
  if (options.out === undefined) {
    terminal.print(text);
    return 0;
  }
  const path = resolve(terminal.directory, options.out);
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    throw new UsageError({ vi: `Không ghi được ${path} (${codeOf(error)}).`, en: `Cannot write ${path}.` });
  });
  terminal.print(`Đã ghi mốc ở dòng ${auditHead.seq} / Wrote the anchor at entry ${auditHead.seq}: ${path}\n`);
  return 0;
}

export interface ListOptions {
  readonly person?: string;
  readonly unit?: string;
  readonly account?: string;
  readonly from?: string;
  readonly to?: string;
  readonly all: boolean;
}

/** Prints entries, latest first. */
export async function listAudit(client: Client, terminal: Terminal, options: ListOptions): Promise<number> {
  const { person, unit, account, from, to } = options;
  for (const [name, day] of [
    ['--from', from],
    ['--to', to],
  ]) {
    if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
      throw new UsageError({ vi: `${name}: cần ngày dạng YYYY-MM-DD.`, en: `${name}: write a date as YYYY-MM-DD.` });
    }
  }
  const filter = {
    ...(person === undefined ? {} : { personId: person }),
    ...(unit === undefined ? {} : { unitId: unit }),
    ...(account === undefined ? {} : { accountId: account }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  let after: string | undefined;
  let shown = 0;
  for (;;) {
    const first = options.all ? PAGE : FIRST_ROWS;
    const { audit: page } = await client.audit.audit({ filter, first, ...(after === undefined ? {} : { after }) });
    terminal.print(entriesText(page.nodes));
    shown += page.nodes.length;
    after = page.pageInfo.endCursor ?? undefined;
    if (page.pageInfo.hasNextPage && options.all && after !== undefined) continue;
    if (page.pageInfo.hasNextPage) {
      const left = page.totalCount - shown;
      terminal.print(`… còn ${left} dòng nữa: thêm --all / ${left} more: add --all\n`);
    }
    return 0;
  }
}
