import { DomainError } from '../../kernel/errors.ts';
import { cleanText } from '../../kernel/spelling.ts';
import { WORKBOOK_LIMITS } from './workbook.limits.ts';
import type { WorkbookFile } from './workbook.raw.ts';

const LONGEST_NAME = 120;

/** A file's name without folders, control characters and what file systems cannot hold; never empty. */
export function sanitisedName(name: string): string {
  const base = cleanText(name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .trim();
  const extension = /\.[^.]{1,8}$/.exec(base)?.[0] ?? '';
  const stem = [...base.slice(0, base.length - extension.length)].slice(0, LONGEST_NAME).join('');
  return `${stem.replace(/^\.+/, '') || 'tep'}${extension}`;
}

/** Why an upload is not taken; null when it is. */
export function uploadFault(files: readonly WorkbookFile[]): DomainError | null {
  if (files.length === 0 || files.length > WORKBOOK_LIMITS.files) {
    return new DomainError('VALIDATION_FAILED', {
      vi: `Hãy gửi từ 1 đến ${WORKBOOK_LIMITS.files} tệp trong các phần tên \`file\`.`,
      en: `Send 1 to ${WORKBOOK_LIMITS.files} files in parts named \`file\`.`,
    });
  }
  const total = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  if (total <= WORKBOOK_LIMITS.totalBytes) return null;
  const megabytes = WORKBOOK_LIMITS.totalBytes / 1024 / 1024;
  return new DomainError('PAYLOAD_TOO_LARGE', {
    vi: `Các tệp vượt ${megabytes} MB. Hãy bỏ hình ảnh, sheet thừa hoặc chia nhỏ.`,
    en: `The files exceed ${megabytes} MB. Remove pictures and spare sheets, or split them.`,
  });
}
