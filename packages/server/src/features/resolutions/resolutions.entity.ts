import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('resolution')
@Unique('uq_resolution_id_unit_id', ['id', 'unitId'])
@Unique('uq_resolution_unit_id_number_issued_on', ['unitId', 'number', 'issuedOn'])
@Check('ck_resolution_kind', `kind in ('PROVINCE', 'CONGRESS', 'PLAN')`)
@Check('ck_resolution_period', 'period_to >= period_from and orientation_year >= period_to')
@Check('ck_resolution_life', 'in_force_on >= issued_on and ended_on > in_force_on')
@Check(
  'ck_resolution_ended',
  '(ended_on is null or in_force_on is not null) and (replaced_by_id is null or ended_on is not null)',
)
@Check('ck_resolution_replaced', 'replaced_by_id <> id')
export class ResolutionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('text') number!: string;
  @Column('text') issuer!: string;
  @Column('date') issuedOn!: string;
  @Column('text') titleVi!: string;
  @Column('text', { nullable: true }) titleEn!: string | null;
  @Column('smallint') periodFrom!: number;
  @Column('smallint') periodTo!: number;
  @Column('smallint', { nullable: true }) orientationYear!: number | null;
  @Column('text') kind!: string;
  @Column('date', { nullable: true }) inForceOn!: string | null;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @ForeignKey('resolution') @Column('uuid', { nullable: true }) replacedById!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('boolean', { default: false }) shipped!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('resolution_target')
@ForeignKey('resolution', ['resolutionId', 'unitId'], ['id', 'unitId'])
@Unique('uq_resolution_target_id_unit_id', ['id', 'unitId'])
@Unique('uq_resolution_target_resolution_id_code', ['resolutionId', 'code'])
@Unique('uq_resolution_target_resolution_id_ordinal', ['resolutionId', 'ordinal'])
@Check('ck_resolution_target_kind', `kind in ('INDICATOR', 'QUALITATIVE')`)
@Check('ck_resolution_target_decision', '(decision_number is null) = (decided_on is null)')
@Check(
  'ck_resolution_target_withdrawn',
  'withdrawn_on is not null or num_nonnulls(decision_number, decision_signer, reason) = 0',
)
export class ResolutionTargetEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') resolutionId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') code!: string;
  @Column('smallint') ordinal!: number;
  @Column('text') kind!: string;
  @Column('boolean') synthetic!: boolean;
  @Column('date', { nullable: true }) withdrawnOn!: string | null;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('target_terms')
@ForeignKey('resolution_target', ['targetId', 'unitId'], ['id', 'unitId'])
@Exclusion('ex_target_terms_target', 'using gist (target_id with =, daterange(valid_from, valid_to) with &&)')
@Check('ck_target_terms_valid', 'valid_to >= valid_from')
@Check('ck_target_terms_operator', `operator in ('AT_LEAST', 'AT_MOST', 'EQUALS', 'MORE_THAN')`)
@Check(
  'ck_target_terms_measure',
  'num_nulls(indicator_code, operator, value_numerator, value_denominator, measure_unit) in (0, 5) and (indicator_code is not null or num_nonnulls(group_dimension, group_key, counted_from, baseline_numerator, baseline_denominator, baseline_on) = 0)',
)
@Check('ck_target_terms_value', 'value_numerator >= 0 and value_denominator > 0')
@Check('ck_target_terms_group', '(group_dimension is null) = (group_key is null)')
@Check(
  'ck_target_terms_baseline',
  'num_nulls(baseline_numerator, baseline_denominator, baseline_on) in (0, 3) and baseline_numerator >= 0 and baseline_denominator > 0 and baseline_on < due_on',
)
@Check('ck_target_terms_decision', '(decision_number is null) = (decided_on is null)')
@Index('ix_target_terms_target_id', ['targetId'])
export class TargetTermsEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') targetId!: string;
  @Column('uuid') unitId!: string;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text') textVi!: string;
  @Column('text', { nullable: true }) textEn!: string | null;
  @Column('text', { nullable: true }) indicatorCode!: string | null;
  @Column('text', { nullable: true }) operator!: string | null;
  @Column('integer', { nullable: true }) valueNumerator!: number | null;
  @Column('integer', { nullable: true }) valueDenominator!: number | null;
  @Column('text', { nullable: true }) measureUnit!: string | null;
  @Column('text', { nullable: true }) groupDimension!: string | null;
  @Column('text', { nullable: true }) groupKey!: string | null;
  @Column('date', { nullable: true }) countedFrom!: string | null;
  @Column('integer', { nullable: true }) baselineNumerator!: number | null;
  @Column('integer', { nullable: true }) baselineDenominator!: number | null;
  @Column('date', { nullable: true }) baselineOn!: string | null;
  @Column('date') dueOn!: string;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('date') recordedOn!: string;
}

@Entity('target_assessment')
@ForeignKey('resolution_target', ['targetId', 'unitId'], ['id', 'unitId'])
@Unique('uq_target_assessment_target_id_ordinal', ['targetId', 'ordinal'])
@Check('ck_target_assessment_status', `status in ('BASICALLY_MET', 'MET', 'NOT_MET')`)
export class TargetAssessmentEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') targetId!: string;
  @Column('uuid') unitId!: string;
  @Column('smallint') ordinal!: number;
  @Column('date') assessedOn!: string;
  @Column('text') status!: string;
  @Column('text') evidence!: string;
  @Column('date') recordedOn!: string;
}
