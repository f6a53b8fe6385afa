import type { Bilingual } from '../text.ts';
import { inBoth } from '../text.ts';
import type { AuditEntries, AuditHead, AuditVerification } from './client.ts';

type Fault = NonNullable<AuditVerification['bad']>['fault'];

const FAULTS: Readonly<Record<Fault, Bilingual>> = {
  ALTERED: { vi: 'nội dung đã bị sửa', en: 'was altered' },
  MISSING: { vi: 'bị thiếu', en: 'is missing' },
  TRUNCATED: { vi: 'và các dòng sau đã bị cắt', en: 'and those after it were cut off' },
  REWRITTEN: {
    vi: 'khác với mốc đã ký: chuỗi đã bị viết lại',
    en: 'differs from the anchor: the chain was written anew',
  },
  UNSEALED: { vi: 'lẽ ra phải có: có thay đổi không được ghi', en: 'should be there: a change was kept unrecorded' },
};

/** What checking the chain found, in a line or two. */
export function verificationText({ entries, bad }: AuditVerification, anchor: number | null): string {
  if (bad !== null) {
    const { vi, en } = FAULTS[bad.fault];
    return `✗ ${inBoth({ vi: `Dòng ${bad.seq} ${vi}.`, en: `Entry ${bad.seq} ${en}.` })} (${bad.fault})\n`;
  }
  const against =
    anchor === null ? { vi: '', en: '' } : { vi: `, khớp mốc ở dòng ${anchor}`, en: `, as anchored at ${anchor}` };
  return `✓ ${inBoth({
    vi: `Chuỗi nhật ký đúng: ${entries} dòng${against.vi}.`,
    en: `The audit chain holds: ${entries} entries${against.en}.`,
  })}\n`;
}

type Anchor = Omit<AuditHead, 'publicKey'>;

/** A head as `cadre audit head` wrote it; null when it is something else. */
export function anchorIn(text: string): Anchor | null {
  try {
    const { seq, hash, at, keyId, signature } = JSON.parse(text) as Record<keyof Anchor, unknown>;
    const texts = [hash, at, keyId, signature].every((part) => typeof part === 'string');
    return texts && Number.isInteger(seq) ? ({ seq, hash, at, keyId, signature } as Anchor) : null;
  } catch {
    return null;
  }
}

/** Entries as lines: place, time, who, what, why. */
export function entriesText(entries: AuditEntries['nodes']): string {
  return entries
    .map((entry) => {
      const fields = entry.changes.map(({ field }) => field).join(' ');
      const about = [entry.subject, entry.key ?? '', fields === '' ? '' : `[${fields}]`];
      const persons =
        entry.personIds.length > 1 ? `${entry.personIds.length} người/persons` : (entry.personIds[0] ?? '');
      const parts = [entry.seq, entry.at, entry.accountName ?? 'hệ thống/system', entry.action, ...about, persons];
      const why = entry.reason ? ` “${entry.reason}”` : '';
      return `${parts.filter((part) => part !== '').join('  ')}${why}\n`;
    })
    .join('');
}
