/** Queries that show what the register answers, most telling first. The first line of each is its title. */
export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const TABLE_FIELDS = `rows {
      indicator
      unit { code name }
      groups { dimension key label }
      value
      numerator
      denominator
      withheld
    }`;

export const EXAMPLES: readonly Example[] = [
  {
    title: 'Các phường, xã của thành phố Lai Châu vào một ngày',
    query: `query DonViCuaThanhPho($thanhPho: UnitRef!, $ngay: Date!) {
  unit(ref: $thanhPho, at: $ngay) {
    code
    name
    kind
    superior { name }
    subordinates(first: 50) {
      nodes { code name kind }
      totalCount
    }
  }
}`,
    variables: { thanhPho: { code: '105', at: '2023-10-05' }, ngay: '2023-10-05' },
  },
  {
    title: 'Những con số trong bài báo về phường Tân Phong',
    query: `query SoLieuBaiBao($phuong: UnitRef!, $ngay: Date!) {
  indicatorTable(
    indicators: [
      OFFICIAL_COUNT
      FEMALE_SHARE
      UNIVERSITY_SHARE
      POLITICAL_THEORY_SHARE
      KEY_OFFICIAL_COUNT
      KEY_STANDARD_MET_SHARE
      KEY_ADVANCED_SHARE
    ]
    units: { unit: $phuong }
    at: $ngay
  ) {
    ${TABLE_FIELDS}
    passports { indicator name population numerator denominator legalBasis { instrument clause } }
  }
  # Bài báo nói 40 %: đó là nữ trong cán bộ, không phải trong cả phường.
  nuTheoDoiTuong: indicatorTable(indicators: [FEMALE_SHARE], units: { unit: $phuong }, at: $ngay, by: [CATEGORY]) {
    ${TABLE_FIELDS}
  }
}`,
    variables: { phuong: { code: '03387', at: '2023-10-05' }, ngay: '2023-10-05' },
  },
  {
    title: 'Lượt đào tạo, bồi dưỡng theo khóa',
    query: `query DaoTaoTheoKhoa($phuong: UnitRef!, $tu: Date!, $den: Date!) {
  indicatorTable(
    indicators: [TRAINING_TURN_COUNT, TRAINING_PERSON_COUNT]
    units: { unit: $phuong }
    since: $tu
    at: $den
    by: [COURSE]
  ) {
    since
    at
    ${TABLE_FIELDS}
  }
}`,
    variables: { phuong: { code: '03387', at: '2023-10-05' }, tu: '2021-01-01', den: '2023-10-05' },
  },
  {
    title: 'Mã 03408 là ai: lai lịch của một mã dùng lại',
    query: `query LaiLichMa03408 {
  truocSapNhap: unit(ref: { code: "03408", at: "2023-10-05" }, at: "2023-10-05") {
    name
    validFrom
    validTo
    superior { name tier }
    successors { code name }
  }
  sauSapNhap: unit(ref: { code: "03408", at: "2026-01-01" }, at: "2026-01-01") {
    name
    validFrom
    superior { name tier }
    predecessors { code name }
  }
}`,
  },
  {
    title: 'Xếp loại năm 2022 đối chiếu với trần "hoàn thành xuất sắc" của hôm nay và của năm đó',
    query: `query DoiChieuXepLoai($phuong: UnitRef!) {
  # Năm 2022 chưa có trần nào bằng số.
  theoQuyDinhCuaNam: rankingCheck(unit: $phuong, year: 2022) {
    ranked
    counts { rank count }
    caps { base }
  }
  # Nghị định 335/2025: 20 %, mẫu số có hai cách đọc.
  theoQuyDinh2026: rankingCheck(unit: $phuong, year: 2022, rulesAt: "2026-06-01") {
    caps {
      base
      baseCount
      ceiling
      excellent
      exceeded
      legalBasis { instrument clause verified note }
    }
  }
}`,
    variables: { phuong: { code: '03387', at: '2023-10-05' } },
  },
  {
    title: 'Tiêu chuẩn chức danh: ai đạt, ai chưa, theo quy định nào (demo-ward)',
    query: `query TieuChuanChucDanh($phuong: UnitRef!, $ngay: Date!) {
  standardGaps(units: { unit: $phuong }, at: $ngay, includeMet: true) {
    official { fullName }
    title { name }
    requirement
    heldName
    requiredName
    status
    transitionTo
    exception { textVi instrument clause }
    legalBasis { instrument clause verified }
  }
}`,
    variables: { phuong: { code: '03387', at: '2023-10-05' }, ngay: '2023-10-05' },
  },
  {
    title: 'Quy hoạch một nhiệm kỳ, dựng lại cho một ngày đã qua (demo-ward)',
    query: `query QuyHoach($phuong: UnitRef!, $nhiemKy: String!) {
  # Người ra khỏi quy hoạch ngày 16/12/2022 vẫn còn trong đó vào ngày 01/12/2022.
  truocRaSoat: successionPlan(unit: $phuong, term: $nhiemKy, at: "2022-12-01") {
    ...DanhSach
  }
  sauRaSoat: successionPlan(unit: $phuong, term: $nhiemKy, at: "2023-10-05") {
    ...DanhSach
    findings { rule subject message verified legalBasis { instrument clause } }
    rules { rule value applied legalBasis { instrument verified } }
  }
}

fragment DanhSach on SuccessionPlan {
  entries { title { name } official { fullName } status from to removalReason }
}`,
    variables: { phuong: { code: '03387', at: '2023-10-05' }, nhiemKy: '2020-2025' },
  },
  {
    title: 'Toàn bộ danh mục chỉ tiêu',
    query: `query DanhMucChiTieu {
  indicators {
    code
    nameVi
    nameEn
    definitionVi
    countOf
    dimensions
    legalBasis { instrument clause }
  }
}`,
  },
  {
    title: 'Tôi là ai, được làm gì',
    query: `query ToiLaAi {
  viewer {
    name
    roles
    units { id name }
  }
}`,
  },
];

export function documentOf(example: Example): string {
  return `# ${example.title}\n${example.query}\n`;
}
