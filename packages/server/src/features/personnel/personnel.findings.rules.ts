import { type LocalDate, yearOf } from '../../kernel/date.ts';
import type { Bilingual } from '../../kernel/text.ts';
import type { AppointmentLimitRow, Basis } from '../rulebook/index.ts';

export const PERSONNEL_RULES = {
  QUOTA: 'QUOTA',
  SEATS: 'SEATS',
  STANDARD: 'STANDARD',
  PLANNED_FOR_TITLE: 'PLANNED_FOR_TITLE',
  MINIMUM_AGE: 'MINIMUM_AGE',
} as const;
export type PersonnelRule = keyof typeof PERSONNEL_RULES;

/** What the law says of an event that was recorded. It blocks nothing. */
export interface PersonnelFinding {
  readonly rule: PersonnelRule;
  readonly titleCode: string | null;
  readonly message: Bilingual;
  /** Whether the rule and all it was applied with were checked against a text. */
  readonly verified: boolean;
  readonly basis: Basis;
}

export interface TitleName {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A standard of a title that the person takes on. */
export interface Reading {
  readonly titleCode: string;
  readonly status: string;
  readonly minimum: string;
  readonly required: { readonly nameVi: string; readonly nameEn: string } | null;
  readonly held: { readonly nameVi: string; readonly nameEn: string } | null;
  readonly transitionTo: LocalDate | null;
  readonly basis: Basis;
}

/** An event as the rules look at it. */
export interface Occasion {
  readonly on: LocalDate;
  readonly category: string;
  /** Those that are taken on: all of an office that begins, the one that is added. */
  readonly titles: readonly TitleName[];
  readonly birthDate: LocalDate;
  /** The person served in the unit, or in one that it came of, the day before. */
  readonly local: boolean;
  readonly limits: readonly AppointmentLimitRow[];
  /** Others who hold the title in the unit on the day. */
  readonly holders: ReadonlyMap<string, number>;
  /** Null where the number of those in office does not grow, or no rule gives one. */
  readonly quota: { readonly headcount: number; readonly inOffice: number; readonly basis: Basis } | null;
  readonly readings: readonly Reading[];
  /** Titles the person was planned for, in the unit or one it came of, up to the day. */
  readonly planned: readonly string[];
  /** By inference: no law says which title is higher. */
  readonly levels: ReadonlyMap<string, number>;
}

const limitOf = (occasion: Occasion, rule: AppointmentLimitRow['rule'], subject: string) =>
  occasion.limits.find((limit) => limit.rule === rule && limit.subject === subject);

const UNCHECKED: Bilingual = {
  vi: ' Quy định này chưa đối chiếu với văn bản.',
  en: ' This rule was not checked against its text.',
};
const said = (message: Bilingual, verified: boolean): Bilingual =>
  verified ? message : { vi: `${message.vi}${UNCHECKED.vi}`, en: `${message.en}${UNCHECKED.en}` };

export function personnelFindings(occasion: Occasion): readonly PersonnelFinding[] {
  return [
    ...quota(occasion),
    ...occasion.titles.flatMap((title) => [
      ...seats(occasion, title),
      ...standards(occasion, title),
      ...planned(occasion, title),
    ]),
    ...age(occasion),
  ];
}

function quota({ quota: rule }: Occasion): PersonnelFinding[] {
  if (rule === null || rule.inOffice <= rule.headcount) return [];
  const { headcount, inOffice, basis } = rule;
  const message = {
    vi: `Có ${inOffice} cán bộ, công chức, nhiều hơn ${headcount} (chưa gồm số tăng thêm theo dân số, diện tích).`,
    en: `${inOffice} cadres and civil servants, more than ${headcount} (before any increment for population or area).`,
  };
  return [{ rule: 'QUOTA', titleCode: null, message: said(message, basis.verified), verified: basis.verified, basis }];
}

function seats(occasion: Occasion, title: TitleName): PersonnelFinding[] {
  const limit = limitOf(occasion, 'SEATS', title.code);
  const others = occasion.holders.get(title.code) ?? 0;
  if (limit === undefined || limit.value === null || others < limit.value) return [];
  const { basis } = limit;
  const message = {
    vi: `${title.nameVi}: đã có ${others} người khác giữ, nhiều nhất là ${limit.value}.`,
    en: `${title.nameEn}: held by ${others} other${others > 1 ? 's' : ''} already, at most ${limit.value}.`,
  };
  return [
    { rule: 'SEATS', titleCode: title.code, message: said(message, basis.verified), verified: basis.verified, basis },
  ];
}

const FINE: ReadonlySet<string> = new Set(['MET', 'EXEMPT']);

function standards({ readings }: Occasion, title: TitleName): PersonnelFinding[] {
  return readings
    .filter(({ titleCode, status }) => titleCode === title.code && !FINE.has(status))
    .map(({ minimum, required, held, transitionTo, status, basis }): PersonnelFinding => {
      const running = status === 'IN_TRANSITION' && transitionTo !== null;
      const message = {
        vi: `${title.nameVi} đòi hỏi ${required?.nameVi ?? minimum}; hồ sơ ghi ${held?.nameVi ?? 'chưa rõ'}.${running ? ` Còn thời hạn đến ${transitionTo}.` : ''}`,
        en: `${title.nameEn} asks for ${required?.nameEn ?? minimum}; the file says ${held?.nameEn ?? 'nothing'}.${running ? ` There is time up to ${transitionTo}.` : ''}`,
      };
      return {
        rule: 'STANDARD',
        titleCode: title.code,
        message: said(message, basis.verified),
        verified: basis.verified,
        basis,
      };
    });
}

/** Of somebody from elsewhere nothing is asked. Equal or higher goes by inferred levels, and says so. */
function planned(occasion: Occasion, title: TitleName): PersonnelFinding[] {
  const limit = limitOf(occasion, 'PLANNED_FOR_TITLE', occasion.category);
  if (limit === undefined || !occasion.local || occasion.planned.includes(title.code)) return [];
  const needed = occasion.levels.get(title.code);
  const comparable = occasion.planned.flatMap((code) => occasion.levels.get(code) ?? []);
  if (needed !== undefined && comparable.some((level) => level >= needed)) return [];
  const verified = limit.basis.verified && occasion.planned.length === 0;
  const inferred = occasion.planned.length > 0;
  const message = {
    vi: `${title.nameVi}: nhân sự tại chỗ chưa được quy hoạch chức danh này, hoặc chức danh tương đương, cao hơn.${inferred ? ' Thứ bậc chức danh là suy ra, luật không nêu.' : ''}`,
    en: `${title.nameEn}: somebody of the unit is to be planned for this title, or an equal or higher one, and is not.${inferred ? ' The order of titles is an inference.' : ''}`,
  };
  return [
    {
      rule: 'PLANNED_FOR_TITLE',
      titleCode: title.code,
      message: inferred ? message : said(message, verified),
      verified,
      basis: limit.basis,
    },
  ];
}

function age(occasion: Occasion): PersonnelFinding[] {
  const limit = limitOf(occasion, 'MINIMUM_AGE', occasion.category);
  if (limit === undefined || limit.value === null) return [];
  const birthday = `${yearOf(occasion.birthDate) + limit.value}${occasion.birthDate.slice(4)}`;
  if (birthday <= occasion.on) return [];
  const { basis } = limit;
  const message = {
    vi: `Chưa đủ ${limit.value} tuổi vào ngày ${occasion.on}.`,
    en: `Not yet ${limit.value} years old on ${occasion.on}.`,
  };
  return [
    { rule: 'MINIMUM_AGE', titleCode: null, message: said(message, basis.verified), verified: basis.verified, basis },
  ];
}
