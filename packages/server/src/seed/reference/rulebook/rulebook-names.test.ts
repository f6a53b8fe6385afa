import { describe, expect, it } from 'vitest';
import { rulebook } from './index.ts';

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

describe('names', () => {
  const ambiguous = (rows: readonly { code: string; nameVi: string; aliases: readonly string[] }[]): string[] => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const { code, nameVi, aliases } of rows) {
      for (const name of [code, nameVi, ...aliases].map(fold)) {
        if ((owner.get(name) ?? code) !== code) clashes.push(`${name}: ${owner.get(name)}, ${code}`);
        owner.set(name, code);
      }
    }
    return clashes;
  };

  it('mean one thing: no name or alias of two titles, courses or items of one list', () => {
    const lists = new Set(rulebook.codeItems.map(({ list }) => list));
    expect(ambiguous(rulebook.titles)).toEqual([]);
    expect(ambiguous(rulebook.courses)).toEqual([]);
    for (const list of lists) expect(ambiguous(rulebook.codeItems.filter((item) => item.list === list))).toEqual([]);
  });

  const title = (name: string, at: string): string[] => [
    ...new Set(
      rulebook.titles
        .filter((row) => row.from <= at && (row.to === null || at < row.to))
        .filter((row) => [row.nameVi, ...row.aliases].map(fold).includes(fold(name)))
        .map(({ code }) => code),
    ),
  ];

  it.each([
    ['Bí thư Đảng ủy', 'BT'],
    ['Chủ tịch HĐND', 'CTHDND'],
    ['Phó Bí thư Thường trực Đảng ủy', 'PBT'],
    ['Phó Bí thư Đảng ủy', 'PBT'],
    ['Chủ tịch UBND', 'CTUBND'],
    ['Phó Chủ tịch HĐND', 'PCTHDND'],
    ['Phó Chủ tịch UBND phường', 'PCTUBND'],
    ['Chủ tịch UB MTTQ', 'CTMTTQ'],
    ['Bí thư Đoàn Thanh niên', 'BTDOAN'],
    ['Bí thư Đoàn xã', 'BTDOAN'],
    ['Chủ tịch Hội LHPN', 'CTPN'],
    ['Chủ tịch Hội Nông dân', 'CTND'],
    ['Chủ tịch Hội Cựu chiến binh', 'CTCCB'],
    ['Chỉ huy trưởng Ban CHQS', 'QS'],
    ['Văn phòng - thống kê', 'VPTK'],
    ['Địa chính - xây dựng - đô thị và môi trường', 'DCXD'],
    ['Địa chính - nông nghiệp - xây dựng và môi trường', 'DCXD'],
    ['Tài chính - kế toán', 'TCKT'],
    ['Công chức Tư pháp - hộ tịch', 'TPHT'],
    ['Văn hoá - xã hội', 'VHXH'],
  ])('%s is %s', (name, code) => expect(title(name, '2023-10-05')).toEqual([code]));

  it('know the kinds of unit of their day', () => {
    expect(title('Chủ tịch UBND thị trấn', '2023-10-05')).toEqual(['CTUBND']);
    expect(title('Chủ tịch UBND thị trấn', '2025-07-01')).toEqual([]);
    expect(title('Chủ tịch UBND đặc khu', '2025-07-01')).toEqual(['CTUBND']);
  });

  it('find a group by any spelling, in each list under its own code', () => {
    const code = (list: string, name: string) =>
      rulebook.codeItems
        .filter((item) => item.list === list && [item.nameVi, ...item.aliases].map(fold).includes(fold(name)))
        .map((item) => item.code);
    for (const name of ['HMông', 'Mông', "H'Mông"]) expect(code('ETHNICITY_A', name)).toEqual(['08']);
    expect(code('ETHNICITY_A', 'Khmer')).toEqual(['05']);
    expect(code('ETHNICITY_B', 'Khơ-me')).toEqual(['05']);
    expect(code('ETHNICITY_A', 'Mường')).toEqual(['06']);
    expect(code('ETHNICITY_B', 'Mường')).toEqual(['04']);
    expect(code('ETHNICITY_A', 'Giáy')).toEqual(['25']);
    expect(code('ETHNICITY_B', 'Giẻ-Triêng')).toEqual(['29']);
    expect(code('ETHNICITY_A', 'Cơ Lao')).toEqual(['47']);
    const names = (list: string) => rulebook.codeItems.filter((item) => item.list === list).map(({ nameVi }) => nameVi);
    expect(names('ETHNICITY_A')).toHaveLength(56);
    expect(names('ETHNICITY_B')).toHaveLength(54);
    for (const name of names('ETHNICITY_A').slice(0, 54)) expect(code('ETHNICITY_B', name)).toHaveLength(1);
  });
});
