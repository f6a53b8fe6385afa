import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { said } from '../../kernel/text.ts';
import { type OfficialRow, OfficialType, type RosterService } from '../roster/index.ts';
import { StandardGapType } from '../titles/index.ts';
import { selectionFrom, UnitRefInput, UnitScopeInput } from '../units/index.ts';
import { TrainingCourseType, TrainingEligibilityType } from './training.course.type.ts';
import { TrainingOfferInput } from './training.inputs.ts';
import { trainingLoaders } from './training.loaders.ts';
import { coursesClosing, NEED_SOURCES, type NeedSource } from './training.needs.rules.ts';
import type { TrainingNeedsService } from './training.needs.service.ts';
import {
  TrainingChoiceType,
  TrainingNeedType,
  TrainingNotChosenType,
  TrainingSeatsConsideredType,
  TrainingSuggestionType,
} from './training.needs.type.ts';
import { AIMS } from './training.suggestion.rules.ts';
import type { TrainingSuggestionService } from './training.suggestion.service.ts';
import { notChosenText } from './training.suggestion.words.rules.ts';
import { TrainingNominationType } from './training.type.ts';

@Resolver(() => TrainingNeedType)
export class TrainingNeedsResolver {
  readonly #needs: TrainingNeedsService;
  readonly #suggestions: TrainingSuggestionService;
  readonly #roster: RosterService;

  constructor(needs: TrainingNeedsService, suggestions: TrainingSuggestionService, roster: RosterService) {
    this.#needs = needs;
    this.#suggestions = suggestions;
    this.#roster = roster;
  }

  @Permit('roster:read')
  @Query(
    () => [TrainingNeedType],
    said(
      'Nhu cầu đào tạo, bồi dưỡng: trình độ dưới tiêu chuẩn của chức danh đang giữ hoặc được quy hoạch, và thời gian bồi dưỡng của năm; cùng những khóa học xong thì đạt và đề cử đang chạy. Theo đơn vị, chức danh rồi tên; nhiều nhất 5.000 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.',
      'Needs of training: levels below the standards of titles held or planned for, and the lessons of the year; with the courses that would meet them, and nominations on the way. By unit, title, then name; at most 5,000 persons. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.',
    ),
  )
  async trainingNeeds(
    @Ctx() { scope }: RequestContext,
    @Arg('units', () => UnitScopeInput, said('Những đơn vị nào.', 'Which units.')) units: UnitScopeInput,
    @Arg('at', () => DateScalar, said('Ngày cần xem.', 'The day to look at.')) at: string,
    @Arg('sources', () => [NEED_SOURCES], {
      nullable: true,
      ...said('Chỉ những nguồn này; trống: mọi nguồn.', 'From these alone; null: from all.'),
    })
    sources: NeedSource[] | null,
    @Arg('includeUnknown', () => Boolean, {
      defaultValue: false,
      ...said(
        'Kể cả khi chưa biết trình độ đang có (`held` trống): chưa chắc cần học.',
        'Those of which no level is known as well (`held` is null): training may not be what is missing.',
      ),
    })
    includeUnknown: boolean,
  ): Promise<TrainingNeedType[]> {
    const asked = sources ?? (Object.keys(NEED_SOURCES) as NeedSource[]);
    const needs = await this.#needs.needs(scope, selectionFrom(units), at, asked, includeUnknown);
    const officialOf = this.#officials(at);
    return needs.map((need) => TrainingNeedType.of(need, officialOf(need.official)));
  }

  @Permit('roster:read')
  @Query(
    () => TrainingSuggestionType,
    said(
      'Gợi ý cử ai học khóa nào, theo chỉ tiêu còn lại của kế hoạch năm hoặc chỉ tiêu nêu ra, để đạt nhiều tiêu chuẩn nhất kịp ngày `by`. Tối ưu chính xác, chỉ một kết quả, có giải thích; không ghi gì. Nhiều nhất 300 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.',
      'Whom to send to which course, with the seats the plan of the year has left or those given, so that the most standards are met by the day `by`. Exactly optimal, one answer, explained; it writes nothing. At most 300 persons. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.',
    ),
  )
  async suggestTraining(
    @Ctx() { scope }: RequestContext,
    @Arg('unit', () => UnitRefInput, said('Đơn vị.', 'The unit.')) unit: UnitRefInput,
    @Arg('year', () => Int, said('Năm của kế hoạch.', 'The year of the plan.')) year: number,
    @Arg('by', () => DateScalar, said('Kịp ngày này.', 'By this day.')) by: string,
    @Arg('seats', () => [TrainingOfferInput], {
      nullable: true,
      ...said('Chỉ tiêu; trống: theo kế hoạch năm.', 'Seats; null: those of the plan.'),
    })
    seats: TrainingOfferInput[] | null,
    @Arg('mostPerPerson', () => Int, {
      nullable: true,
      ...said('Nhiều nhất bao nhiêu khóa cho một người.', 'The most courses for one person.'),
    })
    mostPerPerson: number | null,
    @Arg('at', () => DateScalar, {
      nullable: true,
      ...said('Xem người và chỉ tiêu vào ngày này; trống: hôm nay.', 'Persons and seats as on this day; null: today.'),
    })
    at: string | null,
  ): Promise<TrainingSuggestionType> {
    const offered = seats?.map(({ course, seats: count, form, to }) => ({
      course,
      seats: count,
      form: form ?? null,
      to: to ?? null,
    }));
    const found = await this.#suggestions.suggest(scope, {
      unit,
      year,
      by,
      at: at ?? null,
      offered: offered ?? null,
      mostPerPerson: mostPerPerson ?? null,
    });
    const officialOf = this.#officials(found.at);
    const met = found.choices.flatMap(({ needs }) => needs);
    return Object.assign(new TrainingSuggestionType(), {
      at: found.at,
      by: found.by,
      aims: AIMS,
      standardsMet: met.filter(({ basis }) => basis.verified).length,
      unverifiedMet: met.filter(({ basis }) => !basis.verified).length,
      seats: found.seats.map(TrainingSeatsConsideredType.of),
      choices: found.choices.map(({ official, seats: taken, needs, eligibility }) =>
        Object.assign(new TrainingChoiceType(), {
          official: officialOf(official),
          seats: TrainingSeatsConsideredType.of(taken),
          needs: needs.map((need) => TrainingNeedType.of(need, officialOf(need.official))),
          eligibility: TrainingEligibilityType.of(eligibility, true),
        }),
      ),
      notChosen: found.notChosen.map(({ need, reason, lostBy }) => {
        const { vi, en } = notChosenText(reason, lostBy);
        return Object.assign(new TrainingNotChosenType(), {
          need: TrainingNeedType.of(need, officialOf(need.official)),
          reason,
          lostBy,
          messageVi: vi,
          messageEn: en,
        });
      }),
    });
  }

  /** One object for each person, however many needs. */
  #officials(at: string): (row: OfficialRow) => OfficialType {
    const known = new Map<string, OfficialType>();
    return (row) => {
      const found = known.get(row.id) ?? OfficialType.of(row, at, this.#roster.maskedIdentifier(row));
      known.set(row.id, found);
      return found;
    };
  }
}

/** From a gap to what will close it. */
@Resolver(() => StandardGapType)
export class StandardGapTrainingResolver {
  @FieldResolver(
    () => [TrainingCourseType],
    said(
      'Những khóa học xong thì đạt, mức thấp nhất trước.',
      'The courses that would meet it, the lowest level first.',
    ),
  )
  async courses(@Root() gap: StandardGapType, @Ctx() context: RequestContext): Promise<TrainingCourseType[]> {
    return (await closingOf(gap, context)).map(TrainingCourseType.of);
  }

  @FieldResolver(
    () => [TrainingNominationType],
    said('Đề cử đang chạy cho các khóa đó, vào ngày xem.', 'Nominations on the way to them, on the day looked at.'),
  )
  async nominations(@Root() gap: StandardGapType, @Ctx() context: RequestContext): Promise<TrainingNominationType[]> {
    const codes = new Set((await closingOf(gap, context)).map(({ code }) => code));
    const rows = await trainingLoaders(context).underWay(gap.official.at).load(gap.official.id);
    return rows.filter(({ course }) => codes.has(course)).map(TrainingNominationType.of);
  }
}

async function closingOf({ requirement, required }: StandardGapType, context: RequestContext) {
  const { courses, scales } = await trainingLoaders(context).catalogue();
  return coursesClosing({ requirement, minimum: required }, courses, scales);
}
