import type { Scope } from '../../authz/scope.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { expectVersion } from '../../kernel/version.ts';
import { readYear } from '../../kernel/written.ts';
import { type PeriodKind, rankingScaleAt } from '../rulebook/index.ts';
import { lockUnit, type UnitAt, type UnitRef, type UnitsService } from '../units/index.ts';
import type { AbsenceKind } from './ranking.months.rules.ts';
import { PERIODS_OF, type Points, periodRange, readPointsGiven } from './ranking.points.rules.ts';
import {
  type AbsenceRow,
  absenceById,
  insertAbsence,
  insertScore,
  lockAbsences,
  lockScore,
  type ScoreRow,
  scoresOf,
  updateAbsence,
  updateScore,
} from './ranking.records.store.ts';

import { lockReviewOf, servedIn } from './ranking.steps.store.ts';

export interface PeriodScore {
  readonly unit: UnitRef;
  readonly personId: string;
  readonly year: number;
  readonly kind: PeriodKind;
  readonly number: number;
  readonly general: Points;
  readonly tasks: Points;
  /** Null for a part of the year that has no score yet. */
  readonly expectedVersion: number | null;
}

export interface Absence {
  readonly unit: UnitRef;
  readonly personId: string;
  readonly kind: AbsenceKind;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly corrects: { readonly id: string; readonly expectedVersion: number } | null;
}

/** What the rank of a year rests on: points of its parts, and time not worked. */
export class RankingRecordsService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  /** The points of a month or a quarter, once, or in place of those recorded. */
  async recordScore(viewer: Scope, given: PeriodScore): Promise<ScoreRow> {
    const { personId, kind, number, general, tasks } = given;
    const year = readYear(given.year);
    if (number < 1 || number > PERIODS_OF[kind])
      throw invalidInput(
        `Phải từ 1 đến ${PERIODS_OF[kind]}.`,
        `It must be between 1 and ${PERIODS_OF[kind]}.`,
        'number',
      );
    const { from, to } = periodRange(year, kind, number);
    if (from > this.#units.today()) throw invalidInput('Kỳ này chưa bắt đầu.', 'That period has not begun.', 'number');
    const { scope, unit } = await this.#open(viewer, given.unit, addDays(to, -1), personId, { from, to });
    const scale = await rankingScaleAt(scope, addDays(to, -1));
    readPointsGiven(scale, { general, tasks });
    if (!(scale?.periods ?? []).includes(kind))
      throw invalidInput(
        'Quy định không chấm theo kỳ này.',
        'The rule in force does not score by this period.',
        'kind',
      );
    const review = await lockReviewOf(scope, 'PERSON', unit.id, year, personId);
    if (review !== null && review.rank !== null) throw decidedAlready();
    const others = await scoresOf(scope, [personId], { from: year, to: year });
    if (others.some((row) => row.kind !== kind))
      throw invalidInput('Năm này đã chấm theo loại kỳ khác.', 'The year is scored by another kind of period.', 'kind');
    this.#note(scope, unit, personId, { field: 'recordPeriodScore', year });

    const held = await lockScore(scope, unit.id, personId, year, kind, number);
    if (held !== null) {
      expectVersion(held.version, given.expectedVersion ?? 0);
      return updateScore(scope, held.id, general, tasks);
    }
    const written =
      given.expectedVersion === null
        ? await insertScore(scope, unit.id, { personId, year, kind, number, general, tasks })
        : null;
    if (written === null) throw new DomainError('CONFLICT', undefined, 'expectedVersion');
    return written;
  }

  /** Days of an office that were not worked: new, or in place of what was recorded wrongly. */
  async recordAbsence(viewer: Scope, given: Absence): Promise<AbsenceRow> {
    const { personId, kind, from, to, corrects } = given;
    viewer.require('roster:sensitive');
    if (to !== null && to <= from) throw invalidInput('Phải ở sau ngày đầu.', 'It must be after the first day.', 'to');
    const { scope, unit } = await this.#open(viewer, given.unit, from, personId, { from, to: to ?? addDays(from, 1) });
    const known = await lockAbsences(scope, unit.id, personId);
    const corrected = known.find(({ id }) => id === corrects?.id.toLowerCase());
    if (corrects !== null) {
      if (corrected === undefined) throw new DomainError('NOT_FOUND', undefined, 'corrects.id');
      expectVersion(corrected.version, corrects.expectedVersion);
      if (corrected.withdrawn) throw withdrawnAlready();
    }
    const meets = known.some(
      (row) =>
        row !== corrected && !row.withdrawn && (row.to === null || from < row.to) && (to === null || row.from < to),
    );
    if (meets) {
      throw new DomainError(
        'CONFLICT',
        {
          vi: 'Đã ghi một lần nghỉ trùng những ngày này: hãy sửa lần đó bằng `corrects`.',
          en: 'An absence on some of these days is recorded already: correct it by `corrects`.',
        },
        'from',
      );
    }
    this.#note(scope, unit, personId, { field: 'recordAbsence' });
    return corrected === undefined
      ? insertAbsence(scope, unit.id, personId, { kind, from, to })
      : updateAbsence(scope, corrected.id, { kind, from, to, withdrawn: false });
  }

  /** It is held not to have been; the record stays. */
  async withdrawAbsence(viewer: Scope, id: string, expectedVersion: number): Promise<AbsenceRow> {
    viewer.require('roster:sensitive');
    const found = isId(id) ? await absenceById(viewer.for('RECORDS'), id) : null;
    if (found === null) throw new DomainError('NOT_FOUND', undefined, 'absenceId');
    const { scope, unit } = await this.#openUnit(viewer, { id: found.unitId }, found.from);
    const absence = (await lockAbsences(scope, unit.id, found.personId)).find((row) => row.id === found.id);
    if (absence === undefined) throw new DomainError('NOT_FOUND', undefined, 'absenceId');
    expectVersion(absence.version, expectedVersion);
    if (absence.withdrawn) throw withdrawnAlready();
    this.#note(scope, unit, absence.personId, { field: 'withdrawAbsence' });
    return updateAbsence(scope, absence.id, { ...absence, withdrawn: true });
  }

  async #openUnit(viewer: Scope, ref: UnitRef, day: LocalDate): Promise<{ scope: Scope; unit: UnitAt }> {
    const scope = viewer.for('RECORDS');
    const unit = await this.#units.recordable(scope, 'ranking:write', ref, day);
    await lockUnit(scope, unit.id);
    return { scope, unit };
  }

  /** The unit of the day, and in it a person who held an office on some day of the range. */
  async #open(
    viewer: Scope,
    ref: UnitRef,
    day: LocalDate,
    personId: string,
    { from, to }: { from: LocalDate; to: LocalDate },
  ): Promise<{ scope: Scope; unit: UnitAt }> {
    const { scope, unit } = await this.#openUnit(viewer, ref, day);
    if (isId(personId) && (await servedIn(scope, unit.id, personId, from, to))) return { scope, unit };
    throw new DomainError(
      'NOT_FOUND',
      {
        vi: 'Không tìm thấy người này trong số người giữ chức vụ tại đơn vị trong thời gian đó.',
        en: 'Not found among those who held an office of the unit at that time.',
      },
      'personId',
    );
  }

  #note(scope: Scope, unit: UnitAt, personId: string, detail: Readonly<Record<string, string | number>>): void {
    scope.note({ subject: 'person', personIds: [personId], unitIds: [unit.id], detail });
  }
}

const decidedAlready = () =>
  new DomainError('ILLEGAL_TRANSITION', {
    vi: 'Năm này đã có quyết định xếp loại: điểm không đổi nữa. Xếp loại sai thì sửa bằng một quyết định (correctRank).',
    en: 'The rank of the year has been decided: its points do not change any more. A wrong rank is corrected by a decision (correctRank).',
  });
const withdrawnAlready = () =>
  new DomainError('ILLEGAL_TRANSITION', {
    vi: 'Lần nghỉ này đã rút: không đổi được nữa.',
    en: 'This absence was withdrawn: it does not change any more.',
  });
