import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../server/data/demo/tan-phong/', import.meta.url));

/** A sheet of the demo ward, by the names of its columns. No cell of it is quoted. */
function sheet(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(`${FOLDER}${name}.csv`, 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])));
}

const day = (text: string) => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
const code = <Code extends string>(codes: Readonly<Record<string, Code>>, word = ''): Code => {
  const found = codes[word];
  if (found === undefined) throw new Error(`${word} is no word of the demo ward.`);
  return found;
};

const ETHNICITIES = { Kinh: '01', Tày: '02', Thái: '03', Mông: '08', Dao: '09', Giáy: '25' } as const;
const EDUCATION = { 'Đại học': 'UNIVERSITY', 'Thạc sĩ': 'MASTER' } as const;
const THEORY = { 'Sơ cấp': 'ELEMENTARY', 'Trung cấp': 'INTERMEDIATE', 'Cao cấp': 'ADVANCED' } as const;
const MANAGEMENT = { 'Chuyên viên': 'CHUYEN_VIEN', 'Chuyên viên chính': 'CHUYEN_VIEN_CHINH' } as const;
const RANKS = { HTXS: 'EXCELLENT', HTT: 'GOOD' } as const;

/** Whom the ward of the story has: the people of the demo, as its file lists them in October 2023. */
export const PEOPLE = sheet('Danh sách').map((row) => ({
  key: row.mã ?? '',
  fullName: row['họ và tên'] ?? '',
  sex: code({ Nam: 'MALE', Nữ: 'FEMALE' } as const, row['giới tính']),
  birthDate: day(row['ngày sinh'] ?? ''),
  ethnicity: { list: 'A' as const, code: code(ETHNICITIES, row['dân tộc']) },
  joinedOn: row['ngày vào đảng'] || null,
  officialOn: row['ngày chính thức'] || null,
  category: code({ 'Cán bộ': 'CADRE', 'Công chức': 'CIVIL_SERVANT' } as const, row['đối tượng']),
  titles: (row['chức danh'] ?? '').split(';'),
  from: row['từ ngày'] ?? '',
  decision: row['số quyết định'] ?? '',
  education: code(EDUCATION, row['trình độ chuyên môn']),
  theory: code(THEORY, row['lý luận chính trị']),
  management: row['quản lý nhà nước'] ? code(MANAGEMENT, row['quản lý nhà nước']) : null,
}));

export const COURSES = sheet('Đào tạo')
  .map((row) => ({
    key: row.mã ?? '',
    course: row.khóa ?? '',
    on: row['từ ngày'] ?? '',
    decision: row['số quyết định cử'] ?? '',
  }))
  .sort((a, b) => a.on.localeCompare(b.on));

export const PLANNED = sheet('Quy hoạch').map((row) => ({
  term: row['nhiệm kỳ'] ?? '',
  title: row['chức danh'] ?? '',
  key: row.mã ?? '',
  from: row['từ ngày'] ?? '',
  lastDay: row['đến ngày'] || null,
}));

export const RANKED = sheet('Xếp loại').map((row) => ({ key: row.mã ?? '', rank: code(RANKS, row.mức) }));
