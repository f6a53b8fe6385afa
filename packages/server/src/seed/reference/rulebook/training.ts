import type { TrainingDuration, TrainingEligibility, TrainingTerms } from '../../../features/rulebook/index.ts';

type Given = Pick<TrainingEligibility, 'terms' | 'textVi' | 'textEn' | 'verified'> & Partial<TrainingEligibility>;

const conditions = (
  courseCode: string,
  window: Pick<TrainingEligibility, 'from' | 'to' | 'instrument' | 'clause'>,
  rows: readonly Given[],
): TrainingEligibility[] =>
  rows.map((row) => ({ courseCode, form: 'ANY', sex: 'ANY', open: false, ...window, ...row }));

const audience = (given: Partial<Extract<TrainingTerms, { condition: 'AUDIENCE' }>>): TrainingTerms => ({
  condition: 'AUDIENCE',
  titles: [],
  categories: [],
  exceptTitles: [],
  partyMembers: false,
  ...given,
});

const LEADERS = ['BT', 'PBT', 'CTHDND', 'PCTHDND', 'CTUBND', 'PCTUBND', 'CTMTTQ', 'BTDOAN', 'CTPN', 'CTND', 'CTCCB'];

const regulation57 = { from: '2022-02-08', to: '2025-08-29', instrument: 'QD-57-TW-2022' } as const;
const regulation350 = { from: '2025-08-29', to: null, instrument: 'QD-350-TW-2025' } as const;
/** The province schools' rule of before; its days of effect were not read, and Regulation 350 names other ages. */
const schoolRule = { from: '2021-12-21', to: '2025-08-29', instrument: 'QD-6468-2021', clause: null } as const;

const OTHERS =
  'Văn bản còn nêu những người mà sổ không ghi (cấp ủy viên, cấp phó của Mặt trận, đoàn thể, phòng): không thuộc các chức danh ở đây thì chưa thể kết luận. / The text names others whom the register does not keep (Party committee members, deputies): nothing follows from not holding these titles.';
const ADVANCED_NOT_READ =
  'Điều kiện học cao cấp của Quy định này chưa đọc được. / What the Regulation asks for the advanced level was not read.';
const SCHOOL = 'Ngày bắt đầu và ngày hết hiệu lực chưa đối chiếu. / The days it took and lost effect were not checked.';

const advancedNotRead: Given = {
  terms: audience({}),
  open: true,
  textVi: 'Đối tượng học cao cấp lý luận chính trị: chưa đọc được văn bản.',
  textEn: 'Who may be sent to advanced political theory: the text was not read.',
  verified: false,
  note: ADVANCED_NOT_READ,
};

/**
 * Who may be sent to which course, as far as a text was read. A condition whose text admits others than the register can
 * tell is `open`: it is seen to be met, never to be missed.
 */
export const trainingEligibility: readonly TrainingEligibility[] = [
  ...conditions('SC_LLCT', { ...regulation57, clause: 'đối tượng đào tạo sơ cấp; số điều chưa ghi' }, [
    {
      terms: audience({
        categories: ['CIVIL_SERVANT', 'NON_SPECIALISED'],
        exceptTitles: ['QS'],
        partyMembers: true,
      }),
      open: true,
      textVi:
        'Đảng viên, đoàn viên, hội viên; công chức cấp xã (trừ trưởng công an, chỉ huy trưởng quân sự); người hoạt động không chuyên trách.',
      textEn:
        'Party and mass-organisation members; commune civil servants except the chief of police and the military commander; non-specialised staff.',
      verified: true,
      note: 'Sổ không ghi đoàn viên, hội viên. / The register does not keep membership of mass organisations.',
    },
    {
      terms: { condition: 'EDUCATION', minimum: 'INTERMEDIATE' },
      open: true,
      textVi: 'Tốt nghiệp trung học cơ sở trở lên.',
      textEn: 'Lower secondary school or above.',
      verified: true,
      note: 'Sổ không ghi học vấn phổ thông: người có trình độ chuyên môn từ trung cấp được coi là đạt (suy ra). / The register does not keep school education; a professional level of intermediate or above is taken to imply it.',
    },
  ]),
  ...conditions('TC_LLCT', { ...regulation57, clause: 'đối tượng đào tạo trung cấp; số điều chưa ghi' }, [
    {
      terms: audience({ titles: [...LEADERS, 'QS'] }),
      open: true,
      textVi:
        'Cấp ủy viên cấp xã; chủ tịch, phó chủ tịch HĐND, UBND; cấp trưởng, cấp phó Mặt trận và đoàn thể; chỉ huy trưởng quân sự cấp xã; người được quy hoạch các chức danh này.',
      textEn:
        'Commune Party committee members, chairs and vice chairs of the People’s Council and Committee, heads and deputies of the Front and mass organisations, the military commander, and those planned for these titles.',
      verified: true,
      note: OTHERS,
    },
  ]),
  ...conditions('TC_LLCT', schoolRule, [
    {
      terms: { condition: 'AGE', from: null, to: 34 },
      form: 'FULL_TIME',
      sex: 'MALE',
      textVi: 'Hệ tập trung: nam dưới 35 tuổi.',
      textEn: 'Full time: men under 35.',
      verified: false,
      note: SCHOOL,
    },
    {
      terms: { condition: 'AGE', from: null, to: 32 },
      form: 'FULL_TIME',
      sex: 'FEMALE',
      textVi: 'Hệ tập trung: nữ dưới 33 tuổi.',
      textEn: 'Full time: women under 33.',
      verified: false,
      note: SCHOOL,
    },
  ]),
  ...conditions('TC_LLCT', { ...regulation350, clause: 'đối tượng, tiêu chuẩn học trung cấp; số điều chưa ghi' }, [
    {
      terms: audience({ titles: LEADERS }),
      open: true,
      textVi:
        'Người đương chức hoặc được quy hoạch; cấp ủy viên từ chi bộ, cơ sở; từ phó trưởng phòng của cấp xã trở lên.',
      textEn:
        'Incumbents or those planned; Party committee members from cell or base level; deputy heads of division of commune level upward.',
      verified: true,
      note: OTHERS,
    },
    {
      terms: { condition: 'PARTY_MEMBER' },
      textVi: 'Là đảng viên.',
      textEn: 'Party member.',
      verified: true,
    },
    {
      terms: { condition: 'EDUCATION', minimum: 'COLLEGE' },
      open: true,
      textVi: 'Cao đẳng trở lên (người dân tộc thiểu số… : trung học phổ thông).',
      textEn: 'College or above (upper secondary for ethnic-minority cadres and others the text names).',
      verified: true,
      note: 'Các trường hợp ngoại lệ chưa đọc hết, sổ không ghi học vấn phổ thông: dưới cao đẳng thì chưa thể kết luận. / The exceptions were not read in full, and the register keeps no school education: nothing follows from being below college.',
    },
    {
      terms: { condition: 'RECENT_RANKS', years: 2, minimum: 'GOOD' },
      textVi: 'Hai năm liền kề trước đó xếp loại hoàn thành tốt nhiệm vụ trở lên.',
      textEn: 'Ranked good or better in each of the last two years.',
      verified: true,
    },
    {
      terms: { condition: 'AGE', from: 28, to: null },
      form: 'PART_TIME',
      sex: 'FEMALE',
      textVi: 'Hệ không tập trung: nữ từ 28 tuổi.',
      textEn: 'Part time: women of 28 or older.',
      verified: true,
    },
    {
      terms: { condition: 'AGE', from: 30, to: null },
      form: 'PART_TIME',
      sex: 'MALE',
      textVi: 'Hệ không tập trung: nam từ 30 tuổi.',
      textEn: 'Part time: men of 30 or older.',
      verified: true,
    },
  ]),
  ...conditions('CC_LLCT', { ...regulation57, clause: null }, [advancedNotRead]),
  ...conditions('CC_LLCT', { ...regulation350, clause: null }, [advancedNotRead]),
  ...['THAC_SI', 'TIEN_SI'].flatMap((courseCode) =>
    conditions(
      courseCode,
      {
        from: '2025-07-01',
        to: null,
        instrument: 'ND-171-2025',
        clause: 'điều kiện đào tạo sau đại học; số điều chưa ghi',
      },
      [
        {
          terms: { condition: 'AGE', from: null, to: 45 },
          textVi: 'Không quá 45 tuổi khi được cử đi đào tạo sau đại học lần đầu.',
          textEn: 'No older than 45 when first sent to postgraduate training.',
          verified: true,
          note: 'Nghị định có hiệu lực tháng 07/2025, ngày chưa đối chiếu; phải công tác ít nhất gấp ba thời gian đào tạo sau khi học. / In effect in July 2025, the day not checked; whoever is sent owes service of three times the course.',
        },
      ],
    ),
  ),
];

const UNTIL = 'Ngày kết thúc hiệu lực chưa đối chiếu. / The day it lost effect was not checked.';
const SINCE = 'Ngày bắt đầu hiệu lực chưa đối chiếu. / The day it took effect was not checked.';

const weeks = (
  subject: string,
  least: number | null,
  most: number,
  rule: Pick<TrainingDuration, 'from' | 'to' | 'instrument' | 'clause' | 'verified' | 'note'>,
): TrainingDuration => ({ subject, measure: 'WEEK', least, most, ...rule });

const decree101 = {
  from: '2017-09-01',
  to: '2021-12-10',
  instrument: 'ND-101-2017',
  clause: null,
  verified: false,
  note: SINCE,
} as const;
const decree89 = {
  from: '2021-12-10',
  to: '2025-07-01',
  instrument: 'ND-89-2021',
  clause: 'thời gian bồi dưỡng; số điều chưa ghi',
  verified: true,
  note: UNTIL,
} as const;

const LESSONS =
  'Mức một tuần (40 tiết) mỗi năm chưa đối chiếu với văn bản nào. / The week (40 lessons) a year was not checked against any text.';

/** How long courses last at most, and what everybody owes in a year. */
export const trainingDurations: readonly TrainingDuration[] = [
  ...['CHUYEN_VIEN', 'CHUYEN_VIEN_CHINH', 'CHUYEN_VIEN_CAO_CAP'].map((code) => weeks(code, 6, 8, decree101)),
  weeks('CHUC_DANH_CAP_XA', null, 1, decree101),
  weeks('CHUYEN_VIEN', null, 4, decree89),
  weeks('CHUYEN_VIEN_CHINH', null, 6, decree89),
  weeks('CHUYEN_VIEN_CAO_CAP', null, 8, decree89),
  weeks('CHUC_DANH_CAP_XA', null, 1, decree89),
  {
    subject: 'YEAR',
    measure: 'LESSON',
    least: 40,
    most: null,
    from: '2017-09-01',
    to: '2025-07-01',
    instrument: 'ND-101-2017',
    clause: null,
    verified: false,
    note: LESSONS,
  },
  {
    subject: 'YEAR',
    measure: 'LESSON',
    least: 40,
    most: null,
    from: '2025-07-01',
    to: null,
    instrument: null,
    clause: null,
    verified: false,
    note: `${LESSONS} Nghị định 171/2025/NĐ-CP có giữ mức này không thì chưa rõ. / Whether Decree 171/2025 keeps it is not known.`,
  },
];
