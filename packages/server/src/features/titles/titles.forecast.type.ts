import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { bothLanguages, describe, said } from '../../kernel/text.ts';
import { OfficialType } from '../roster/index.ts';
import {
  Requirement,
  RuleBasisType,
  STANDARD_STATUSES,
  type StandardStatus,
  TitleNameType,
} from '../rulebook/index.ts';
import { FORECAST_KINDS, type ForecastKind, sayForecast, type Told } from './titles.forecast.rules.ts';
import type { Forecast } from './titles.service.ts';

registerEnumType(FORECAST_KINDS, {
  name: 'ForecastKind',
  description: describe('Vì sao một chức vụ sẽ cần được xem xét.', 'Why an office will need attention.'),
  valuesConfig: {
    RETIREMENT: said(
      'Đủ tuổi nghỉ hưu theo tháng sinh, giới tính và bảng tuổi của từng năm.',
      'Reaches the age of retirement, by month of birth, sex and the table of the years.',
    ),
    STANDARD_TRANSITION_ENDS: said(
      'Hết thời hạn chuyển tiếp mà chưa đạt tiêu chuẩn.',
      'The transition of a standard ends, and it is not met.',
    ),
    STANDARD_CHANGES: said(
      'Một tiêu chuẩn khác có hiệu lực mà người đó chưa đạt.',
      'Another standard takes effect, and it is not met.',
    ),
    OFFICE_ENDS: said('Đã biết ngày thôi giữ chức vụ.', 'The day on which the office ends is known.'),
  },
});

@ObjectType(
  'StaffingForecast',
  said(
    'Điều sẽ xảy ra với một người đang giữ chức vụ, nếu giữ nguyên chức danh và trình độ đã biết.',
    'What will come of somebody in office who keeps the titles and the levels known.',
  ),
)
export class StaffingForecastType {
  @Field(() => OfficialType, said('Người giữ chức vụ vào ngày `at`.', 'The person in office on the day `at`.'))
  official!: OfficialType;
  @Field(() => TitleNameType, {
    nullable: true,
    ...said(
      'Chức danh: chức danh có tiêu chuẩn đó, hoặc chức danh chính.',
      'The title: the one whose standard it is, or the main one.',
    ),
  })
  title!: TitleNameType | null;
  @Field(() => FORECAST_KINDS, said('Vì sao.', 'Why.'))
  kind!: ForecastKind;
  @Field(
    () => DateScalar,
    said(
      'Từ ngày nào. Nghỉ hưu: ngày đầu của tháng sau tháng đủ tuổi, tính theo tháng sinh muộn nhất có thể.',
      'From which day on. Retirement: the first day of the month after the one in which the age is reached, by the latest month of birth there may be.',
    ),
  )
  on!: string;
  @Field(() => DateScalar, {
    nullable: true,
    ...said(
      'Chỉ khi mới biết năm sinh: ngày sớm nhất có thể nghỉ hưu.',
      'Only where no more than the year of birth is known: the earliest day of retirement there may be.',
    ),
  })
  earliest!: string | null;
  @Field(() => Int, {
    nullable: true,
    ...said(
      'Tuổi nghỉ hưu được áp dụng, tính bằng tháng; chỉ với RETIREMENT.',
      'The age of retirement applied, in months; of RETIREMENT alone.',
    ),
  })
  retirementAgeMonths!: number | null;
  @Field(() => Requirement, {
    nullable: true,
    ...said('Mặt sẽ thiếu; trống khi không phải tiêu chuẩn.', 'What will be missing; null where no standard is.'),
  })
  requirement!: Requirement | null;
  @Field(() => String, { nullable: true, ...said('Mã trình độ đang có.', 'Code of the level held.') })
  held!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Tên trình độ đang có, tiếng Việt.', 'Name of that level, in Vietnamese.'),
  })
  heldName!: string | null;
  @Field(() => String, { nullable: true, ...said('Mã trình độ phải có.', 'Code of the level needed.') })
  required!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Tên trình độ phải có, tiếng Việt.', 'Name of the level needed, in Vietnamese.'),
  })
  requiredName!: string | null;
  @Field(() => STANDARD_STATUSES, {
    nullable: true,
    ...said('Tình trạng vào ngày đó: NOT_MET hoặc IN_TRANSITION.', 'Status on that day: NOT_MET or IN_TRANSITION.'),
  })
  status!: StandardStatus | null;
  @Field(() => DateScalar, {
    nullable: true,
    ...said('Thời hạn chuyển tiếp của tiêu chuẩn.', 'The end of the transition of the standard.'),
  })
  transitionTo!: string | null;
  @Field(
    () => Boolean,
    said(
      'Quy định và mọi dữ liệu dùng để áp dụng đã đối chiếu. Khi là `false`: không được dẫn như sự thật.',
      'Whether the rule and all it was applied with were checked. `false`: not to be quoted as fact.',
    ),
  )
  verified!: boolean;
  @Field(() => String, said('Nhận xét, tiếng Việt rồi tiếng Anh.', 'What will come, in Vietnamese, then in English.'))
  message!: string;
  @Field(() => String, said('Nhận xét bằng tiếng Việt.', 'What will come, in Vietnamese.'))
  messageVi!: string;
  @Field(() => String, said('Nhận xét bằng tiếng Anh.', 'What will come, in English.'))
  messageEn!: string;
  @Field(() => RuleBasisType, {
    nullable: true,
    ...said(
      'Căn cứ; trống với OFFICE_ENDS: quyết định nằm ở chức vụ.',
      'The basis; null for OFFICE_ENDS, whose decision is that of the office.',
    ),
  })
  legalBasis!: RuleBasisType | null;

  static of(forecast: Forecast, official: OfficialType): StaffingForecastType {
    const { kind, on, title } = forecast;
    const { told, ...facts } = factsOf(forecast);
    const message = sayForecast(told, title?.name ?? '—', on);
    return Object.assign(new StaffingForecastType(), {
      official,
      title,
      kind,
      on,
      ...facts,
      message: bothLanguages(message),
      messageVi: message.vi,
      messageEn: message.en,
    });
  }
}

type Facts = Pick<
  StaffingForecastType,
  | 'earliest'
  | 'retirementAgeMonths'
  | 'requirement'
  | 'held'
  | 'heldName'
  | 'required'
  | 'requiredName'
  | 'status'
  | 'transitionTo'
  | 'verified'
  | 'legalBasis'
> & { readonly told: Told };

const NOTHING = {
  earliest: null,
  retirementAgeMonths: null,
  requirement: null,
  held: null,
  heldName: null,
  required: null,
  requiredName: null,
  status: null,
  transitionTo: null,
  legalBasis: null,
};

function factsOf(forecast: Forecast): Facts {
  switch (forecast.kind) {
    case 'OFFICE_ENDS':
      return { ...NOTHING, verified: true, told: { kind: forecast.kind } };
    case 'RETIREMENT': {
      const { kind, on, earliest, latest } = forecast;
      return {
        ...NOTHING,
        earliest: earliest.on === on ? null : earliest.on,
        retirementAgeMonths: latest.age.months,
        verified: [earliest, latest].every(({ age, inferred }) => age.verified && !inferred),
        legalBasis: latest.age.basis,
        told: { kind, earliest: earliest.on, months: latest.age.months },
      };
    }
    default: {
      const { held, required, minimum, basis, requirement, status, transitionTo } = forecast.reading;
      return {
        ...NOTHING,
        requirement,
        held: held?.code ?? null,
        heldName: held?.nameVi ?? null,
        required: minimum,
        requiredName: required?.nameVi ?? minimum,
        status,
        transitionTo,
        verified: basis.verified,
        legalBasis: basis,
        told: {
          kind: forecast.kind,
          held,
          required: required ?? { nameVi: minimum, nameEn: minimum },
          transitionTo,
          status,
        },
      };
    }
  }
}
