import { crc32, inflateRawSync } from 'node:zlib';
import type { WorkbookLimits } from './workbook.limits.ts';

/** Why an archive is refused, for the reader to put into words. */
export class ArchiveRefused extends Error {
  readonly reason: 'BROKEN' | 'ENCRYPTED' | 'TOO_LARGE' | 'RATIO' | 'ENTRIES';
  constructor(reason: ArchiveRefused['reason']) {
    super(reason);
    this.reason = reason;
  }
}

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly declaredSize: number;
  readonly localOffset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;

export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw new ArchiveRefused('BROKEN');
}

/** The central directory; declared sizes are checked before anything is inflated. */
export function listEntries(bytes: Uint8Array, limits: WorkbookLimits): ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.zipEntries) throw new ArchiveRefused('ENTRIES');
  const entries: ZipEntry[] = [];
  let declared = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ArchiveRefused('BROKEN');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new ArchiveRefused('ENCRYPTED');
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      declaredSize: view.getUint32(at + 24, true),
      localOffset: view.getUint32(at + 42, true),
    };
    declared += entry.declaredSize;
    if (declared > limits.uncompressedBytes) throw new ArchiveRefused('TOO_LARGE');
    checkRatio(entry.declaredSize, entry.compressedSize, limits);
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function checkRatio(size: number, compressed: number, limits: WorkbookLimits): void {
  if (size > limits.ratioFloorBytes && size > compressed * limits.compressionRatio) throw new ArchiveRefused('RATIO');
}

/** Inflates one entry, never beyond `budget` bytes whatever its header claims. */
export function readEntry(bytes: Uint8Array, entry: ZipEntry, budget: number, limits: WorkbookLimits): Uint8Array {
  const view = viewOf(bytes);
  const { localOffset: at } = entry;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new ArchiveRefused('BROKEN');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) throw new ArchiveRefused('BROKEN');
  if (entry.method === 0) {
    if (packed.length > budget) throw new ArchiveRefused('TOO_LARGE');
    return packed;
  }
  if (entry.method !== 8) throw new ArchiveRefused('BROKEN');
  if (budget < 1) throw new ArchiveRefused('TOO_LARGE');
  try {
    const data = inflateRawSync(packed, { maxOutputLength: budget });
    checkRatio(data.length, packed.length, limits);
    return data;
  } catch (cause) {
    if (cause instanceof ArchiveRefused) throw cause;
    const tooLarge = cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ArchiveRefused(tooLarge ? 'TOO_LARGE' : 'BROKEN');
  }
}

/** A plain archive of the parts we checked, stored uncompressed: the spreadsheet library inflates nothing of the sender's. */
export function packStored(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const encoded = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(encoded.length, 22);
    const localMark = Buffer.alloc(4);
    localMark.writeUInt32LE(LOCAL);
    const centralMark = Buffer.alloc(6);
    centralMark.writeUInt32LE(CENTRAL);
    centralMark.writeUInt16LE(20, 4);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(centralMark, common, tail, encoded);
    locals.push(localMark, common, encoded, Buffer.from(data));
    offset += 30 + encoded.length + data.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
