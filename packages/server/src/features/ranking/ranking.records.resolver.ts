import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import { perRequest, type RequestContext } from '../../authz/request.ts';
import { yearOf } from '../../kernel/date.ts';
import { loaderPer, rowsLoader } from '../../kernel/loader.ts';
import { said } from '../../kernel/text.ts';
import { FIRST_YEAR } from '../../kernel/written.ts';
import { OfficialType } from '../roster/index.ts';
import { RecordAbsenceInput, RecordPeriodScoreInput, WithdrawAbsenceInput } from './ranking.inputs.ts';
import type { RankingRecordsService } from './ranking.records.service.ts';
import { absencesOf, scoresOf } from './ranking.records.store.ts';
import { AbsenceType, PeriodScoreType } from './ranking.records.type.ts';

const loaders = perRequest((scope) => ({
  scores: loaderPer((at: string) =>
    rowsLoader(
      (ids) => scoresOf(scope, ids, { from: FIRST_YEAR, to: yearOf(at) }),
      (row) => row.personId,
    ),
  ),
  absences: loaderPer((at: string) =>
    rowsLoader(
      (ids) => absencesOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
}));

const INPUT = said('Của ai, và điều gì.', 'Whose, and what.');
const ERRORS = 'FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.';
const mutation = (vi: string, en: string) => said(`${vi} Lỗi: ${ERRORS}`, `${en} Errors: ${ERRORS}`);

@Resolver(() => OfficialType)
export class RankingRecordsResolver {
  readonly #service: RankingRecordsService;

  constructor(service: RankingRecordsService) {
    this.#service = service;
  }

  @Permit('ranking:write')
  @Mutation(
    () => PeriodScoreType,
    mutation(
      'Ghi điểm một tháng hoặc quý của một người, khi xếp loại theo điểm.',
      'Records the points of a month or a quarter of a person, where the year is ranked by points.',
    ),
  )
  recordPeriodScore(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordPeriodScoreInput, INPUT) input: RecordPeriodScoreInput,
  ): Promise<PeriodScoreType> {
    return this.#service.recordScore(scope, { ...input, expectedVersion: input.expectedVersion ?? null });
  }

  @Permit('ranking:write')
  @Mutation(
    () => AbsenceType,
    mutation(
      'Ghi thời gian một người không làm việc. Cần cả roster:sensitive.',
      'Records days of an office that were not worked. Needs roster:sensitive too.',
    ),
  )
  recordAbsence(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordAbsenceInput, INPUT) input: RecordAbsenceInput,
  ): Promise<AbsenceType> {
    return this.#service.recordAbsence(scope, { ...input, to: input.to ?? null, corrects: input.corrects ?? null });
  }

  @Permit('ranking:write')
  @Mutation(
    () => AbsenceType,
    mutation(
      'Rút một lần nghỉ ghi nhầm; bản ghi vẫn còn. Cần cả roster:sensitive.',
      'Withdraws an absence that was recorded by mistake; the record stays. Needs roster:sensitive too.',
    ),
  )
  withdrawAbsence(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => WithdrawAbsenceInput, INPUT) { absenceId, expectedVersion }: WithdrawAbsenceInput,
  ): Promise<AbsenceType> {
    return this.#service.withdrawAbsence(scope, absenceId, expectedVersion);
  }

  @FieldResolver(
    () => [PeriodScoreType],
    said('Điểm từng kỳ của các năm đến ngày đó.', 'Points of the parts of the years up to that day, latest first.'),
  )
  periodScores(@Root() { id, at }: OfficialType, @Ctx() context: RequestContext): Promise<readonly PeriodScoreType[]> {
    return loaders(context).scores(at).load(id);
  }

  @FieldResolver(
    () => [AbsenceType],
    said('Những lần nghỉ bắt đầu đến ngày đó, mới nhất trước.', 'Absences begun by that day, latest first.'),
  )
  async absences(
    @Root() { id, at, restricted }: OfficialType,
    @Ctx() context: RequestContext,
  ): Promise<readonly AbsenceType[]> {
    const rows = await loaders(context).absences(at).load(id);
    return restricted.length === 0 ? rows : rows.map((row) => ({ ...row, kind: null }));
  }
}
