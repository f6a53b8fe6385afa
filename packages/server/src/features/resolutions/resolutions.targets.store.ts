import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Decision } from '../../kernel/decision.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Assessed, TargetKind, TargetMeasure, TargetTerms } from './resolutions.rules.ts';

/** Why terms are as they are: the decision that says so, or a reason in words. The terms as issued need neither. */
export interface Grounds {
  readonly decision: Decision | null;
  readonly reason: string | null;
}

/** What a target said from one day to another. */
export interface TermsRow extends TargetTerms, Grounds {
  readonly targetId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly recordedOn: LocalDate;
}

export interface TargetRow {
  readonly id: string;
  readonly resolutionId: string;
  readonly unitId: string;
  readonly code: string;
  readonly kind: TargetKind;
  readonly synthetic: boolean;
  readonly version: number;
  readonly withdrawal: (Grounds & { readonly on: LocalDate }) | null;
  /** Those in force on the day asked for; the last ones where none is asked for. */
  readonly terms: TermsRow;
}

export interface AssessmentRow {
  readonly targetId: string;
  readonly assessedOn: LocalDate;
  readonly status: Assessed;
  readonly evidence: string;
  readonly recordedOn: LocalDate;
}

interface TermsColumns extends Omit<TermsRow, 'measure' | 'decision'> {
  readonly indicator: string | null;
  readonly operator: TargetMeasure['operator'] | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string | null;
  readonly dimension: string | null;
  readonly key: string | null;
  readonly countedFrom: LocalDate | null;
  readonly baseNumerator: number | null;
  readonly baseDenominator: number | null;
  readonly baseOn: LocalDate | null;
  readonly decisionNumber: string | null;
  readonly decisionSigner: string | null;
  readonly decidedOn: LocalDate | null;
}

const TERMS = `
  m.target_id as "targetId", m.valid_from as "from", m.valid_to as "to", m.text_vi as "textVi", m.text_en as "textEn",
  m.indicator_code as indicator, m.operator, m.value_numerator as numerator, m.value_denominator as denominator,
  m.measure_unit as unit, m.group_dimension as dimension, m.group_key as key, m.counted_from as "countedFrom",
  m.baseline_numerator as "baseNumerator", m.baseline_denominator as "baseDenominator", m.baseline_on as "baseOn",
  m.due_on as "dueOn", m.verified, m.decision_number as "decisionNumber", m.decision_signer as "decisionSigner",
  m.decided_on as "decidedOn", m.reason, m.recorded_on as "recordedOn"`;

const decisionOf = (number: string | null, signer: string | null, signedOn: LocalDate | null): Decision | null =>
  number === null || signedOn === null ? null : { number, signer, signedOn };

function termsOf(row: TermsColumns): TermsRow {
  return {
    targetId: row.targetId,
    from: row.from,
    to: row.to,
    textVi: row.textVi,
    textEn: row.textEn,
    measure: measureOf(row),
    dueOn: row.dueOn,
    verified: row.verified,
    decision: decisionOf(row.decisionNumber, row.decisionSigner, row.decidedOn),
    reason: row.reason,
    recordedOn: row.recordedOn,
  };
}

function measureOf(row: TermsColumns): TargetMeasure | null {
  const { indicator, operator, numerator, denominator, unit } = row;
  if (indicator === null || operator === null || numerator === null || denominator === null || unit === null)
    return null;
  const { dimension, key, baseNumerator, baseDenominator, baseOn } = row;
  return {
    indicator,
    operator,
    value: { numerator, denominator },
    unit,
    group: dimension === null || key === null ? null : { dimension, key },
    countedFrom: row.countedFrom,
    baseline:
      baseNumerator === null || baseDenominator === null || baseOn === null
        ? null
        : { numerator: baseNumerator, denominator: baseDenominator, on: baseOn },
  };
}

interface TargetColumns extends TermsColumns, Omit<TargetRow, 'terms' | 'withdrawal'> {
  readonly withdrawnOn: LocalDate | null;
  readonly endNumber: string | null;
  readonly endSigner: string | null;
  readonly endDecidedOn: LocalDate | null;
  readonly endReason: string | null;
}

const TARGET = `
  t.id, t.resolution_id as "resolutionId", t.unit_id as "unitId", t.code, t.kind, t.synthetic, t.version,
  t.withdrawn_on as "withdrawnOn", t.decision_number as "endNumber", t.decision_signer as "endSigner",
  t.decided_on as "endDecidedOn", t.reason as "endReason", ${TERMS}`;

function targetOf(row: TargetColumns): TargetRow {
  const { id, resolutionId, unitId, code, kind, synthetic, version, withdrawnOn } = row;
  const decision = decisionOf(row.endNumber, row.endSigner, row.endDecidedOn);
  return {
    ...{ id, resolutionId, unitId, code, kind, synthetic, version },
    withdrawal: withdrawnOn === null ? null : { on: withdrawnOn, decision, reason: row.endReason },
    terms: termsOf(row),
  };
}

/** The targets the resolutions had on the day, as they were on it. */
export async function targetsOf(
  scope: Scope,
  resolutionIds: readonly string[],
  at: LocalDate,
): Promise<readonly TargetRow[]> {
  const rows = await scope.sql.query<TargetColumns>(
    `/* targetsOf */
     select ${TARGET} from resolution_target t
     join target_terms m on m.target_id = t.id and ${inForce('m', '$2::date')}
     where t.resolution_id = any ($1::uuid[]) order by t.resolution_id, t.ordinal`,
    [resolutionIds, at],
  );
  return rows.map(targetOf);
}

/** A target by its last terms, or by those in force on the day; null where there are none. */
export async function targetById(scope: Scope, id: string, at: LocalDate | null): Promise<TargetRow | null> {
  const rows = await scope.sql.query<TargetColumns>(
    `/* targetById */
     select ${TARGET} from resolution_target t join target_terms m on m.target_id = t.id
     where t.id = $1 and ($2::date is null or (${inForce('m', '$2::date')}))
     order by m.valid_from desc limit 1`,
    [id, at],
  );
  const [row] = rows;
  return row === undefined ? null : targetOf(row);
}

/** Every version of the terms, first one first. */
export async function termsOfTargets(scope: Scope, targetIds: readonly string[]): Promise<readonly TermsRow[]> {
  const rows = await scope.sql.query<TermsColumns>(
    `/* termsOfTargets */
     select ${TERMS} from target_terms m where m.target_id = any ($1::uuid[]) order by m.target_id, m.valid_from`,
    [targetIds],
  );
  return rows.map(termsOf);
}

/** Assessments made by the day, latest first: of those of one day the one recorded last. */
export async function assessmentsOf(
  scope: Scope,
  targetIds: readonly string[],
  at: LocalDate,
): Promise<readonly AssessmentRow[]> {
  return scope.sql.query<AssessmentRow>(
    `/* assessmentsOf */
     select a.target_id as "targetId", a.assessed_on as "assessedOn", a.status, a.evidence, a.recorded_on as "recordedOn"
     from target_assessment a where a.target_id = any ($1::uuid[]) and a.assessed_on <= $2::date
     order by a.target_id, a.assessed_on desc, a.ordinal desc`,
    [targetIds, at],
  );
}

export async function countTargets(scope: Scope, resolutionId: string): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    '/* countTargets */ select count(*)::int as count from resolution_target t where t.resolution_id = $1',
    [resolutionId],
  );
  return rows[0]?.count ?? 0;
}

export interface NewTarget {
  readonly resolutionId: string;
  readonly unitId: string;
  readonly code: string;
  readonly kind: TargetKind;
  readonly synthetic: boolean;
}

/** Null where the resolution has a target of that code. */
export async function insertTarget(scope: Scope, target: NewTarget): Promise<string | null> {
  const rows = await scope.sql.query<{ id: string }>(
    `/* insertTarget */
     insert into resolution_target (resolution_id, unit_id, code, ordinal, kind, synthetic)
     select $1, $2, $3, coalesce(max(t.ordinal), 0) + 1, $4, $5
     from resolution_target t where t.resolution_id = $1
     on conflict (resolution_id, code) do nothing returning id`,
    [target.resolutionId, target.unitId, target.code, target.kind, target.synthetic],
  );
  return rows[0]?.id ?? null;
}

export type NewTerms = Omit<TermsRow, 'to'> & { readonly unitId: string };

const valuesOf = ({ measure, decision, ...terms }: NewTerms) => [
  terms.targetId,
  terms.from,
  terms.textVi,
  terms.textEn,
  measure?.indicator ?? null,
  measure?.operator ?? null,
  measure?.value.numerator ?? null,
  measure?.value.denominator ?? null,
  measure?.unit ?? null,
  measure?.group?.dimension ?? null,
  measure?.group?.key ?? null,
  measure?.countedFrom ?? null,
  measure?.baseline?.numerator ?? null,
  measure?.baseline?.denominator ?? null,
  measure?.baseline?.on ?? null,
  terms.dueOn,
  terms.verified,
  decision?.number ?? null,
  decision?.signer ?? null,
  decision?.signedOn ?? null,
  terms.reason,
  terms.recordedOn,
];
const WRITTEN = `target_id, valid_from, text_vi, text_en, indicator_code, operator, value_numerator, value_denominator,
  measure_unit, group_dimension, group_key, counted_from, baseline_numerator, baseline_denominator, baseline_on, due_on,
  verified, decision_number, decision_signer, decided_on, reason, recorded_on`;
const GIVEN = WRITTEN.split(',')
  .map((_, index) => `$${index + 1}`)
  .join(', ');

export async function insertTerms(scope: Scope, terms: NewTerms): Promise<void> {
  await scope.sql.query(`/* insertTerms */ insert into target_terms (${WRITTEN}, unit_id) values (${GIVEN}, $23)`, [
    ...valuesOf(terms),
    terms.unitId,
  ]);
}

/** Of a draft: nothing was in force yet. */
export async function correctTerms(scope: Scope, terms: NewTerms): Promise<void> {
  await scope.sql.query(
    `/* correctTerms */ update target_terms set (${WRITTEN}) = row(${GIVEN}) where target_id = $1 and valid_to is null`,
    valuesOf(terms),
  );
}

/** A draft turns out to have been issued on another day: so were its targets. */
export async function moveTerms(scope: Scope, resolutionId: string, issuedOn: LocalDate): Promise<void> {
  await scope.sql.query(
    `/* moveTerms */
     update target_terms m set valid_from = $2::date, valid_to = case when m.valid_to is not null then $2::date end
     from resolution_target t where t.id = m.target_id and t.resolution_id = $1`,
    [resolutionId, issuedOn],
  );
}

export async function endTerms(scope: Scope, targetId: string, to: LocalDate): Promise<void> {
  await scope.sql.query(
    '/* endTerms */ update target_terms set valid_to = $2 where target_id = $1 and valid_to is null',
    [targetId, to],
  );
}

export async function nextTargetVersion(scope: Scope, id: string): Promise<void> {
  await scope.sql.query('/* nextTargetVersion */ update resolution_target set version = version + 1 where id = $1', [
    id,
  ]);
}

export async function withdraw(scope: Scope, id: string, on: LocalDate, { decision, reason }: Grounds): Promise<void> {
  await scope.sql.query(
    `/* withdraw */
     update resolution_target set withdrawn_on = $2, decision_number = $3, decision_signer = $4, decided_on = $5,
       reason = $6, version = version + 1
     where id = $1`,
    [id, on, decision?.number ?? null, decision?.signer ?? null, decision?.signedOn ?? null, reason],
  );
}

export async function insertAssessment(
  scope: Scope,
  unitId: string,
  { targetId, assessedOn, status, evidence, recordedOn }: AssessmentRow,
): Promise<void> {
  await scope.sql.query(
    `/* insertAssessment */
     insert into target_assessment (target_id, unit_id, ordinal, assessed_on, status, evidence, recorded_on)
     select $1, $2, coalesce(max(a.ordinal), 0) + 1, $3, $4, $5, $6 from target_assessment a where a.target_id = $1`,
    [targetId, unitId, assessedOn, status, evidence, recordedOn],
  );
}
