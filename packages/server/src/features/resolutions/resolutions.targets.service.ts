import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { addDays } from '../../kernel/date.ts';
import { type Decision, readDecision } from '../../kernel/decision.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { follow } from '../../kernel/machine.ts';
import { expectVersion } from '../../kernel/version.ts';
import { readOptional, readText } from '../../kernel/written.ts';
import {
  type Assessed,
  checkDay,
  MOST_TARGETS,
  RESOLUTION,
  type ResolutionEvent,
  readTerms,
  stateOf,
  type TargetTerms,
} from './resolutions.rules.ts';
import type { ResolutionChange, ResolutionsService } from './resolutions.service.ts';
import { nextResolutionVersion, type ResolutionRow } from './resolutions.store.ts';
import {
  correctTerms,
  countTargets,
  endTerms,
  type Grounds,
  insertAssessment,
  insertTarget,
  insertTerms,
  nextTargetVersion,
  type TargetRow,
  targetById,
  withdraw,
} from './resolutions.targets.store.ts';

/** Which target is changed, as it was when it was read. */
export interface TargetChange {
  readonly targetId: string;
  readonly expectedVersion: number;
}

export interface GivenTarget {
  readonly code: string;
  readonly synthetic: boolean;
  readonly terms: TargetTerms;
  /** What added it later; null for what the resolution itself says. */
  readonly decision: Decision | null;
}

/** What says that the terms change: a decision, or why without one. */
export interface GivenGrounds {
  readonly decision: Decision | null;
  readonly reason: string | null;
}

const AS_ISSUED: Grounds = { decision: null, reason: null };
const LONGEST_REASON = 1000;

/** What resolutions aim at. Measures come checked against the catalogue of indicators: this room cannot see it. */
export class TargetRecords {
  readonly #resolutions: ResolutionsService;

  constructor(resolutions: ResolutionsService) {
    this.#resolutions = resolutions;
  }

  /** A target by its last terms, whoever asks. */
  async target(scope: Scope, id: string): Promise<TargetRow> {
    const row = isId(id) ? await targetById(scope, id, null) : null;
    if (row === null) throw new DomainError('NOT_FOUND');
    return row;
  }

  async add(scope: Scope, change: ResolutionChange, given: GivenTarget): Promise<TargetRow> {
    const { records, held } = await this.#resolutions.take(scope, change, 'ADD_TARGET');
    const grounds = this.#addedBy(held, given.decision);
    const terms = readTerms(given.terms, held);
    const code = readText(given.code, 'code', 40);
    if ((await countTargets(records, held.id)) >= MOST_TARGETS) {
      throw invalidInput(
        `Không quá ${MOST_TARGETS} chỉ tiêu.`,
        `No more than ${MOST_TARGETS} targets.`,
        'resolutionId',
      );
    }
    const kind = terms.measure === null ? 'QUALITATIVE' : 'INDICATOR';
    const { unitId } = held;
    const id = await insertTarget(records, { resolutionId: held.id, unitId, code, kind, synthetic: given.synthetic });
    if (id === null) {
      throw invalidInput(
        'Nghị quyết đã có chỉ tiêu mang mã này.',
        'The resolution has a target of that code already.',
        'code',
      );
    }
    const from = grounds.decision?.signedOn ?? held.issuedOn;
    await insertTerms(records, { ...terms, ...grounds, targetId: id, unitId, from, recordedOn: this.#today() });
    await nextResolutionVersion(records, held.id);
    return this.target(records, id);
  }

  /** In force, by a version that holds from its own day on; in a draft, where the terms stand. */
  async revise(scope: Scope, change: TargetChange, given: TargetTerms, grounds: GivenGrounds): Promise<TargetRow> {
    const { records, resolution, target } = await this.#take(scope, change, (held) =>
      stateOf(held) === 'DRAFT' ? 'CORRECT_TARGET' : 'REVISE_TARGET',
    );
    const terms = readTerms(given, resolution);
    if ((terms.measure === null) !== (target.kind === 'QUALITATIVE')) {
      throw invalidInput(
        'Chỉ tiêu định lượng không thành định tính, hay ngược lại: hãy rút và thêm chỉ tiêu khác.',
        'A measured target does not become a qualitative one, nor the other way round: withdraw it and add another.',
        'terms.measure',
      );
    }
    const { unitId } = target;
    const recordedOn = this.#today();
    if (stateOf(resolution) === 'DRAFT') {
      this.#refuseGrounds(grounds);
      await correctTerms(records, {
        ...terms,
        ...AS_ISSUED,
        targetId: target.id,
        unitId,
        from: target.terms.from,
        recordedOn,
      });
    } else {
      const { from, ...read } = this.#changedBy(grounds, target);
      await endTerms(records, target.id, from);
      await insertTerms(records, { ...terms, ...read, targetId: target.id, unitId, from, recordedOn });
    }
    await nextTargetVersion(records, target.id);
    return this.target(records, target.id);
  }

  /** From that day on it is no target any more; in a draft it never was one. */
  async withdraw(scope: Scope, change: TargetChange, grounds: GivenGrounds): Promise<TargetRow> {
    const { records, resolution, target } = await this.#take(scope, change, () => 'WITHDRAW_TARGET');
    if (stateOf(resolution) === 'DRAFT') {
      this.#refuseGrounds(grounds);
      await endTerms(records, target.id, target.terms.from);
      await withdraw(records, target.id, target.terms.from, AS_ISSUED);
    } else {
      const { from, ...read } = this.#changedBy(grounds, target);
      await endTerms(records, target.id, from);
      await withdraw(records, target.id, from, read);
    }
    return this.target(records, target.id);
  }

  /** How a target without a figure was judged. Judgements are added to, never changed. */
  async assess(
    scope: Scope,
    change: TargetChange,
    given: { readonly status: Assessed; readonly evidence: string; readonly assessedOn: LocalDate },
  ): Promise<TargetRow> {
    const { records, target } = await this.#take(scope, change, () => 'ASSESS_TARGET');
    if (target.kind !== 'QUALITATIVE') {
      throw invalidInput(
        'Chỉ tiêu định lượng được tính từ số liệu, không đánh giá bằng lời.',
        'A measured target is answered by its figure, not by a judgement.',
        'targetId',
      );
    }
    checkDay('assessedOn', given.assessedOn, target.terms.from, this.#today(), true);
    const evidence = readText(given.evidence, 'evidence');
    const row = { ...given, evidence, targetId: target.id, recordedOn: this.#today() };
    await insertAssessment(records, target.unitId, row);
    await nextTargetVersion(records, target.id);
    return this.target(records, target.id);
  }

  async #take(
    scope: Scope,
    { targetId, expectedVersion }: TargetChange,
    eventOf: (held: ResolutionRow) => ResolutionEvent,
  ): Promise<{ records: Scope; resolution: ResolutionRow; target: TargetRow }> {
    const { resolutionId } = await this.target(scope, targetId);
    const { records, held } = await this.#resolutions.hold(scope, resolutionId);
    const target = await this.target(records, targetId);
    expectVersion(target.version, expectedVersion);
    follow(RESOLUTION, stateOf(held), eventOf(held));
    if (target.withdrawal !== null) {
      throw new DomainError('ILLEGAL_TRANSITION', {
        vi: `Chỉ tiêu đã được rút từ ${target.withdrawal.on}.`,
        en: `The target was withdrawn as of ${target.withdrawal.on}.`,
      });
    }
    return { records, resolution: held, target };
  }

  #addedBy(held: ResolutionRow, given: Decision | null): Grounds {
    if (given === null) return AS_ISSUED;
    if (stateOf(held) === 'DRAFT') this.#refuseGrounds({ decision: given, reason: null });
    const decision = readDecision(given, this.#today());
    checkDay('decision.signedOn', decision.signedOn, held.issuedOn, this.#today(), true);
    return { decision, reason: null };
  }

  /** A decision changes the terms from its day on; without one, they change from today on and the reason is kept. */
  #changedBy({ decision: given, reason }: GivenGrounds, { terms }: TargetRow): Grounds & { from: LocalDate } {
    const decision = given === null ? null : readDecision(given, this.#today());
    const why = readOptional(reason, 'reason', LONGEST_REASON);
    if (decision === null && why === null) {
      throw invalidInput('Cần quyết định, hoặc lý do.', 'A decision is needed, or a reason.', 'decision');
    }
    const from = decision?.signedOn ?? this.#today();
    if (from <= terms.from) {
      throw invalidInput(
        `Nội dung hiện tại có hiệu lực từ ${terms.from}: sớm nhất là đổi từ ${addDays(terms.from, 1)}.`,
        `The present terms hold from ${terms.from}: they can change from ${addDays(terms.from, 1)} on.`,
        decision === null ? 'reason' : 'decision.signedOn',
      );
    }
    return { decision, reason: why, from };
  }

  #refuseGrounds({ decision, reason }: GivenGrounds): void {
    if (decision === null && reason === null) return;
    throw invalidInput(
      'Nghị quyết còn là dự thảo hồ sơ: được sửa cho đúng văn bản, không cần quyết định hay lý do.',
      'The resolution is a draft record: it is corrected to what the document says, without decision or reason.',
      decision === null ? 'reason' : 'decision',
    );
  }

  #today(): LocalDate {
    return this.#resolutions.today();
  }
}
