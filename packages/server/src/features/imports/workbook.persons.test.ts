import { describe, expect, it } from 'vitest';
import { cleanVietnamese, fold, shorten } from '../../kernel/spelling.ts';
import { AT, CATALOGUE, sheetCsv } from './workbook.fixtures.ts';
import type { ParsedWorkbook } from './workbook.parsed.ts';
import type { WorkbookFile } from './workbook.raw.ts';
import { readWorkbook } from './workbook.reader.ts';
import { parseWorkbook } from './workbook.rules.ts';

async function parsed(...files: WorkbookFile[]): Promise<ParsedWorkbook> {
  return parseWorkbook(await readWorkbook(files), CATALOGUE, AT);
}
const found = ({ problems }: ParsedWorkbook) => problems.map(({ line, field, code }) => [line, field, code]);
type Person = Parameters<typeof sheetCsv<'persons'>>[1];
const person = (cells: Person) => parsed(sheetCsv('persons', cells));

describe('texts', () => {
  it('are stored in NFC with single plain spaces, nothing invisible and a true Đ', () => {
    expect(cleanVietnamese(`\uFEFF  \u00D0ỗ\u00A0\u2003Văn\u200B  \u0189ức \u00F0`.normalize('NFD'))).toBe(
      'Đỗ Văn Đức đ',
    );
    expect(shorten('x'.repeat(61))).toHaveLength(60);
  });

  it.each([
    ['Hoà', 'hòa'],
    ['Cấp uỷ', 'CẤP ỦY'],
    ['khoá', 'khóa'],
    ['Văn hoá – xã hội', 'văn hóa-xã  hội'],
    ['Thạc sỹ', 'Thạc sĩ'],
    ['\u00D0ạo', 'đạo'],
  ])('%s and %s are the same word', (a, b) => expect(fold(a)).toBe(fold(b)));

  it.each([
    ['hoàn', 'hòan'],
    ['Tày', 'Tây'],
    ['mà', 'má'],
  ])('%s and %s are not', (a, b) => expect(fold(a)).not.toBe(fold(b)));
});

describe('a person', () => {
  it.each<[string, Person, string, string]>([
    ['no name', { fullName: ' ' }, 'họ và tên', 'MISSING_VALUE'],
    ['an unknown sex', { sex: 'X' }, 'giới tính', 'UNKNOWN_VALUE'],
    ['an impossible birth date', { birthDate: '31/02/1980' }, 'ngày sinh', 'INVALID_DATE'],
    ['a birth year out of range', { birthDate: '1880' }, 'ngày sinh', 'DATE_OUT_OF_RANGE'],
    [
      'a birth after the reference date',
      { birthDate: '06/10/2023', from: '2045' },
      'ngày sinh',
      'BORN_AFTER_REFERENCE',
    ],
    ['too young', { birthDate: '02/08/2004' }, 'ngày sinh', 'TOO_YOUNG'],
    ['a short identifier', { nationalId: '12345678901' }, 'số định danh', 'INVALID_IDENTIFIER'],
    ['an unknown ethnic group', { ethnicity: 'Sao Hỏa' }, 'dân tộc', 'UNKNOWN_VALUE'],
    ['an unknown religion', { religion: 'Jedi' }, 'tôn giáo', 'UNKNOWN_VALUE'],
    [
      'Party dates in the wrong order',
      { partyJoined: '2010', partyOfficial: '2009' },
      'ngày chính thức',
      'PARTY_DATES_ORDER',
    ],
    ['joined before birth', { partyJoined: '1970' }, 'ngày chính thức', 'PARTY_DATES_ORDER'],
    ['an unknown category', { category: 'Viên chức' }, 'đối tượng', 'UNKNOWN_VALUE'],
    ['a category that is not the title’s', { category: 'Công chức' }, 'đối tượng', 'CATEGORY_MISMATCH'],
    ['an unknown title', { titles: 'Vua' }, 'chức danh', 'UNKNOWN_TITLE'],
    ['nothing but separators', { titles: ';;' }, 'chức danh', 'MISSING_VALUE'],
    ['the same title twice', { titles: 'BT; Bí thư Đảng uỷ' }, 'chức danh', 'DUPLICATE_TITLE'],
    ['a title no longer in force', { titles: 'TCA', category: 'Công chức' }, 'chức danh', 'TITLE_NOT_IN_FORCE'],
    ['a name of two titles', { titles: 'Thủ quỹ', category: 'Không chuyên trách' }, 'chức danh', 'AMBIGUOUS_TITLE'],
    ['no start', { from: '' }, 'từ ngày', 'MISSING_VALUE'],
    ['an end before the start', { to: '31/07/2020' }, 'đến ngày', 'END_BEFORE_START'],
    ['an unknown education', { education: 'Giáo sư' }, 'trình độ chuyên môn', 'UNKNOWN_VALUE'],
    ['no political theory', { politicalTheory: '' }, 'lý luận chính trị', 'MISSING_VALUE'],
    ['an unknown course level', { stateManagement: 'A1' }, 'quản lý nhà nước', 'UNKNOWN_VALUE'],
  ])('%s is refused', async (_, cells, field, code) => {
    const book = await person(cells);
    expect(found(book)).toContainEqual([2, field, code]);
    expect(book.persons).toEqual([]);
    expect(book.rejected).toEqual([{ sheet: 'persons', line: 2 }]);
  });

  it('a start after the reference date is only a warning', async () => {
    const book = await person({ from: '2023-11-01' });
    expect(found(book)).toEqual([[2, 'từ ngày', 'STARTS_AFTER_REFERENCE']]);
    expect(book.persons).toHaveLength(1);
  });

  it.each<[string, string, string[]]>([
    ['Bí thư Đảng ủy', 'Cán bộ', ['BT']],
    ['bí thư đảng uỷ phường;  ctHDND', 'cán bộ', ['BT', 'CTHDND']],
    ['Phó Bí thư Đảng ủy; Chủ tịch UBND;', 'CADRE', ['PBT', 'CTUBND']],
    ['Chủ tịch HĐND xã', 'Cán bộ', ['CTHDND']],
    ['Chủ tịch UBMTTQ VN phường', 'Cán bộ', ['CTMTTQ']],
    ['Chủ tịch UB MTTQ', 'Cán bộ', ['CTMTTQ']],
    ['Bí thư Đoàn TNCS HCM', 'Cán bộ', ['BTDOAN']],
    ['Chủ tịch Hội LHPN', 'Cán bộ', ['CTPN']],
    ['Chủ tịch Hội CCB', 'Cán bộ', ['CTCCB']],
    ['Chỉ huy trưởng Ban CHQS', 'Công chức', ['QS']],
    ['Văn phòng-thống kê', 'công chức cấp xã', ['VPTK']],
    ['Văn hoá — xã hội', 'Công chức', ['VHXH']],
  ])('title %s', async (titles, category, codes) => {
    const book = await person({ titles, category });
    expect(found(book)).toEqual([]);
    expect(book.persons[0]?.titles).toEqual(codes);
  });

  it('a title is judged at the last day of an ended office', async () => {
    const ended = { titles: 'TCA', category: 'Công chức', from: '2019-09-01' };
    expect((await person({ ...ended, to: '31/12/2020' })).persons).toHaveLength(1);
    expect(found(await person({ ...ended, to: '01/01/2021' }))).toEqual([[2, 'chức danh', 'TITLE_NOT_IN_FORCE']]);
  });

  it('names every mistake of a row at once', async () => {
    expect(
      found(await person({ sex: 'X', birthDate: 'x', titles: 'y' }))
        .map(([, , code]) => code)
        .sort(),
    ).toEqual(['INVALID_DATE', 'UNKNOWN_TITLE', 'UNKNOWN_VALUE']);
  });

  it('keeps values as written: identifier with spaces, optional fields, free-text skills', async () => {
    const { persons } = await person({
      nationalId: '012 345 678 901',
      foreignLanguage: 'Tiếng Anh B1',
      itSkill: 'Không',
      ethnicLanguage: 'Tiếng Thái',
      educationField: 'Luật',
      stateManagement: 'chuyên viên',
      politicalTheory: 'Chưa',
    });
    expect(persons[0]).toMatchObject({ nationalId: '012345678901', religion: null, note: null });
    const known = { heldFrom: AT, precision: 'KNOWN_SINCE' };
    expect(persons[0]?.credentials).toEqual([
      { kind: 'PROFESSIONAL', level: 'UNIVERSITY', field: 'Luật', text: null, ...known },
      { kind: 'STATE_MANAGEMENT', level: 'CHUYEN_VIEN', field: null, text: null, ...known },
      { kind: 'FOREIGN_LANGUAGE', level: null, field: null, text: 'Tiếng Anh B1', ...known },
      { kind: 'ETHNIC_LANGUAGE', level: null, field: null, text: 'Tiếng Thái', ...known },
    ]);
  });
});

describe('sensitive values', () => {
  const secret = 'BÍMẬT';
  it.each<[Person, string]>([
    [{ ethnicity: secret }, 'dân tộc'],
    [{ religion: secret }, 'tôn giáo'],
    [{ nationalId: secret }, 'số định danh'],
    [{ partyJoined: secret }, 'ngày vào đảng'],
    [{ partyOfficial: secret }, 'ngày chính thức'],
  ])('%j stays out of the text', async (cells, field) => {
    const { problems } = await person(cells);
    expect(problems.map((each) => each.field)).toEqual([field]);
    expect(JSON.stringify(problems)).not.toContain(secret);
  });

  it('so does an identifier typed into another column, and one used as the key', async () => {
    const id = '012345678901';
    const rows = { personKey: id, sex: id, titles: `Bí thư ${id}`, birthDate: id };
    const book = await parsed(
      sheetCsv('persons', { ...rows, nationalId: '1' }, { personKey: id }, { personKey: id, fullName: 'Khác' }),
    );
    expect(book.problems.length).toBeGreaterThan(4);
    expect(JSON.stringify(book.problems)).not.toContain(id);
  });

  it('other values are quoted, shortened', async () => {
    const { problems } = await person({ sex: `Z${'z'.repeat(99)}` });
    expect(problems[0]?.vi).toContain(`“Z${'z'.repeat(58)}…”`);
  });
});

describe('the same key twice', () => {
  const office = { to: '30/06/2021' };
  it.each<[string, Person, Person, unknown[]]>([
    ['successive offices of one person', office, { from: '2021-07-01', titles: 'PBT' }, []],
    [
      '… in any order, names spelt in another case',
      { from: '2021-07-01' },
      { ...office, fullName: 'NGUYỄN THỊ THỬ' },
      [],
    ],
    ['overlapping offices', office, { from: '2021-06-30' }, [[3, 'từ ngày', 'OVERLAPPING_OFFICE']]],
    ['no end', {}, { from: '2021-07-01' }, [[3, 'từ ngày', 'OVERLAPPING_OFFICE']]],
    ['another name', office, { from: '2022', fullName: 'Lò Văn Khác' }, [[3, 'mã', 'DUPLICATE_KEY']]],
    ['another birth date', office, { from: '2022', birthDate: '1981' }, [[3, 'mã', 'DUPLICATE_KEY']]],
    ['another sex', office, { from: '2022', sex: 'Nam' }, [[3, 'mã', 'DUPLICATE_KEY']]],
    ['the key in another case', office, { from: '2022', personKey: ' a1 ', sex: 'Nam' }, [[3, 'mã', 'DUPLICATE_KEY']]],
    [
      'one identifier for two keys',
      { nationalId: '012345678901' },
      { personKey: 'B', nationalId: '012345678901' },
      [[3, 'số định danh', 'DUPLICATE_IDENTIFIER']],
    ],
  ])('%s', async (_, a, b, expected) => {
    const book = await parsed(sheetCsv('persons', a, b));
    expect(found(book)).toEqual(expected);
    expect(book.rejected).toEqual(expected.length === 0 ? [] : [{ sheet: 'persons', line: 3 }]);
    if (expected.length > 0) expect(book.problems[0]?.vi).toContain('dòng 2');
  });
});
