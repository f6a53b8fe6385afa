import { describe, expect, it } from 'vitest';
import { AT, CATALOGUE, csvFile, sheetCsv } from './workbook.fixtures.ts';
import { PROBLEM_TEXTS } from './workbook.messages.rules.ts';
import type { ParsedWorkbook } from './workbook.parsed.ts';
import type { WorkbookFile } from './workbook.raw.ts';
import { readWorkbook } from './workbook.reader.ts';
import { parseWorkbook } from './workbook.rules.ts';

async function parsed(...files: WorkbookFile[]): Promise<ParsedWorkbook> {
  return parseWorkbook(await readWorkbook(files), CATALOGUE, AT);
}
const found = ({ problems }: ParsedWorkbook) => problems.map(({ line, field, code }) => [line, field, code]);

describe('the other sheets', () => {
  it.each<[string, WorkbookFile, string | null, string]>([
    ['an unknown course', sheetCsv('training', { course: 'Yoga' }), 'khóa', 'UNKNOWN_COURSE'],
    ['a course that ends before it starts', sheetCsv('training', { to: '2020' }), 'đến ngày', 'END_BEFORE_START'],
    [
      'a turn twice',
      sheetCsv('training', {}, { course: 'Cải cách hành chính', from: '1/5/2021' }),
      null,
      'DUPLICATE_ROW',
    ],
    ['a term the wrong way round', sheetCsv('planning', { term: '2025-2020' }), 'nhiệm kỳ', 'INVALID_TERM'],
    ['a term that is a year', sheetCsv('planning', { term: '2025' }), 'nhiệm kỳ', 'INVALID_TERM'],
    ['two titles in one plan line', sheetCsv('planning', { title: 'BT;PBT' }), 'chức danh', 'ONE_TITLE_ONLY'],
    ['a planned title not in force', sheetCsv('planning', { title: 'TCA' }), 'chức danh', 'TITLE_NOT_IN_FORCE'],
    ['a plan twice', sheetCsv('planning', {}, { term: '2020 – 2025', title: 'Bí thư Đảng ủy' }), null, 'DUPLICATE_ROW'],
    ['an impossible year', sheetCsv('ranks', { year: '22' }), 'năm', 'INVALID_YEAR'],
    ['an unknown rank', sheetCsv('ranks', { rank: 'Giỏi' }), 'mức', 'UNKNOWN_VALUE'],
    ['a rank twice', sheetCsv('ranks', {}, { rank: 'HT', personKey: 'a1' }), null, 'DUPLICATE_ROW'],
    ['an unknown collective', sheetCsv('collectives', { collective: 'Đội bóng' }), 'tập thể', 'UNKNOWN_VALUE'],
    ['a collective twice', sheetCsv('collectives', {}, { rank: 'HT' }), null, 'DUPLICATE_ROW'],
  ])('%s is refused', async (_, file, field, code) => {
    const book = await parsed(file);
    const line = code === 'DUPLICATE_ROW' ? 3 : 2;
    expect(found(book)).toEqual([[line, field, code]]);
    expect(book.rejected.map((each) => each.line)).toEqual([line]);
    if (line === 3) expect(book.problems[0]?.en).toContain('line 2');
  });

  it.each([
    ['HTXS', 'EXCELLENT'],
    ['Hoàn thành xuất sắc', 'EXCELLENT'],
    ['hoàn thành xuất sắc nhiệm vụ', 'EXCELLENT'],
    ['htt', 'GOOD'],
    ['Hoàn thành tốt nhiệm vụ', 'GOOD'],
    ['HT', 'COMPLETED'],
    ['Hoàn  thành', 'COMPLETED'],
    ['KHT', 'NOT_COMPLETED'],
    ['Không hoàn thành nhiệm vụ', 'NOT_COMPLETED'],
    ['NOT_COMPLETED', 'NOT_COMPLETED'],
  ])('rank %s', async (rank, code) => expect((await parsed(sheetCsv('ranks', { rank }))).ranks[0]?.rank).toBe(code));

  it('collectives, terms and years in their usual spellings', async () => {
    const book = await parsed(
      sheetCsv('collectives', { collective: 'CẤP UỶ' }, { collective: 'Chính quyền' }),
      sheetCsv('planning', { term: '2020 – 2025' }),
    );
    expect(book.collectives.map((row) => row.collective)).toEqual(['PARTY_COMMITTEE', 'GOVERNMENT']);
    expect(book.planning[0]?.term).toEqual({ label: '2020-2025', fromYear: 2020, toYear: 2025 });
  });

  it('a person of another sheet is found in the file, or left to the database', async () => {
    const book = await parsed(
      sheetCsv('persons', { personKey: 'A1' }, { personKey: 'B1', sex: 'X' }),
      sheetCsv('ranks', { personKey: 'a1' }, { personKey: 'b1' }, { personKey: 'Z9' }),
    );
    expect(book.ranks.map(({ personKey, personInFile }) => [personKey, personInFile])).toEqual([
      ['A1', true],
      ['B1', false],
      ['Z9', false],
    ]);
  });
});

describe('what a course grants', () => {
  const theory = async (course: object, level = 'Trung cấp') => {
    const training = sheetCsv('training', { course: 'TC_LLCT', from: '2021-07-11', ...course });
    const book = await parsed(sheetCsv('persons', { politicalTheory: level }), training);
    const [credential] = book.persons[0]?.credentials.filter((each) => each.kind === 'POLITICAL_THEORY') ?? [];
    return [credential?.heldFrom, credential?.precision];
  };
  const knownSince = [AT, 'KNOWN_SINCE'];
  it.each<[string, object, unknown]>([
    ['its last day', { to: '20/12/2021' }, ['2021-12-20', 'DAY']],
    ['the precision of its end', { to: '12/2021' }, ['2021-12-01', 'MONTH']],
    ['its first day where it names no end', { result: 'Hoàn thành' }, ['2021-07-11', 'DAY']],
    ['by its certificate', { certificate: 'B 12' }, ['2021-07-11', 'DAY']],
    ['never before its own start', { to: '2021' }, ['2021-07-11', 'DAY']],
    ['nothing without end, result or certificate', {}, knownSince],
    ['nothing while it goes on', { result: 'Đang học' }, knownSince],
    ['nothing when failed', { to: '20/12/2021', result: 'Không hoàn thành' }, knownSince],
    ['nothing when it ends after the reference date', { to: '06/10/2023', result: 'Hoàn thành' }, knownSince],
    ['nothing of another kind', { course: 'CCHC', to: '20/12/2021' }, knownSince],
  ])('%s', async (_, course, expected) => expect(await theory(course)).toEqual(expected));

  it('only the level that is stated', async () => {
    expect(await theory({ to: '20/12/2021' }, 'Cao cấp')).toEqual(knownSince);
    expect(await theory({ to: '20/12/2021' }, 'Chưa')).toEqual([undefined, undefined]);
  });
});

describe('problems', () => {
  it('say where, what and what to do, in two languages, file problems first', async () => {
    const book = await parsed(
      sheetCsv('ranks', { rank: 'Giỏi' }),
      csvFile('Lạ', 'a'),
      sheetCsv('persons', { sex: 'X' }),
    );
    expect(book.problems.map((each) => each.sheet)).toEqual(['Lạ', 'Danh sách', 'Xếp loại']);
    expect(book.problems[2]).toMatchObject({
      line: 2,
      field: 'mức',
      severity: 'ERROR',
      vi: 'Sheet “Xếp loại”, dòng 2, cột “mức”: Giá trị “Giỏi” không có trong danh mục. Hãy chọn một trong: HTXS, HTT, HT, KHT.',
      en: 'Sheet “Xếp loại”, line 2, column “mức”: The value “Giỏi” is not in the list. Choose one of: HTXS, HTT, HT, KHT.',
    });
  });

  it('every text tells what to do', () => {
    for (const [code, { vi, en }] of Object.entries(PROBLEM_TEXTS)) {
      expect(vi, code).toMatch(/Hãy|Chỉ gửi|hãy/);
      expect(en.split(/[.:;] /).length, code).toBeGreaterThan(1);
    }
  });
});
