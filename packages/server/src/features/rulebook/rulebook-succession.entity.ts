import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('nomination_step_rule')
@Check(
  'ck_nomination_step_rule_body',
  `body in ('STANDING_COMMITTEE', 'ENLARGED_LEADERSHIP', 'EXECUTIVE_COMMITTEE', 'KEY_OFFICIALS', 'STAFF', 'PARTY_COMMITTEE', 'LEADERSHIP')`,
)
@Check(
  'ck_nomination_step_rule_quorum',
  'num_nulls(quorum_numerator, quorum_denominator) in (0, 2) and quorum_numerator between 0 and quorum_denominator',
)
@Check(
  'ck_nomination_step_rule_threshold',
  'num_nulls(threshold_numerator, threshold_denominator, base, tie) in (0, 4) and threshold_numerator between 0 and threshold_denominator',
)
@Check('ck_nomination_step_rule_base', `base in ('SUMMONED', 'PRESENT', 'VALID')`)
@Check('ck_nomination_step_rule_tie', `tie in ('HEAD_DECIDES', 'NOT_REACHED')`)
@Exclusion(
  'ex_nomination_step_rule_step',
  'using gist (procedure with =, ordinal with =, daterange(valid_from, valid_to) with &&)',
)
export class NominationStepRuleEntity {
  @PrimaryColumn('text') procedure!: string;
  @PrimaryColumn('smallint') ordinal!: number;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text') body!: string;
  @Column('text') nameVi!: string;
  @Column('text') nameEn!: string;
  @Column('smallint', { nullable: true }) quorumNumerator!: number | null;
  @Column('smallint', { nullable: true }) quorumDenominator!: number | null;
  @Column('smallint', { nullable: true }) thresholdNumerator!: number | null;
  @Column('smallint', { nullable: true }) thresholdDenominator!: number | null;
  @Column('text', { nullable: true }) base!: string | null;
  @Column('text', { nullable: true }) tie!: string | null;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('removal_ground')
@Check(
  'ck_removal_ground_reason',
  `reason in ('OVER_AGE', 'DISCIPLINED', 'POLITICAL_STANDARD', 'TASKS_NOT_COMPLETED', 'STANDARD_NOT_MET', 'TRANSFERRED_OUT', 'HEALTH', 'OWN_REQUEST', 'APPOINTED', 'OTHER')`,
)
@Exclusion('ex_removal_ground_reason', 'using gist (reason with =, daterange(valid_from, valid_to) with &&)')
export class RemovalGroundEntity {
  @PrimaryColumn('text') reason!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('boolean') automatic!: boolean;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}
