import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { codeOf, messageOf } from '../text.ts';
import { UsageError } from './usage-error.ts';

export interface WorkbookFile {
  readonly name: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** One workbook, or every CSV of a folder; names in NFC, as macOS gives them apart. */
export async function readWorkbook(path: string, from: string): Promise<readonly WorkbookFile[]> {
  const place = resolve(from, path);
  try {
    const facts = await stat(place);
    if (!facts.isDirectory()) return [await readOne(place)];
    const names = (await readdir(place)).filter((name) => extname(name).toLowerCase() === '.csv').sort();
    if (names.length > 0) return await Promise.all(names.map((name) => readOne(join(place, name))));
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'không có / not found' : (codeOf(error) ?? messageOf(error));
    throw new UsageError({ vi: `Không đọc được ${place} (${why}).`, en: `Cannot read ${place}.` });
  }
  throw new UsageError({
    vi: `Thư mục ${place} không có tệp .csv nào.`,
    en: `The folder ${place} holds no .csv file.`,
  });
}

async function readOne(path: string): Promise<WorkbookFile> {
  return { name: basename(path).normalize('NFC'), data: new Uint8Array(await readFile(path)) };
}
