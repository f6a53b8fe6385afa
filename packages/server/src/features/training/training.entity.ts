import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('training_plan')
@Unique('uq_training_plan_unit_id_year', ['unitId', 'year'])
@Check('ck_training_plan_status', `status in ('DRAFT', 'APPROVED', 'CLOSED')`)
@Check(
  'ck_training_plan_decision',
  `(status = 'DRAFT') = (decision_number is null) and (decision_number is null) = (decided_on is null)`,
)
export class TrainingPlanEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('smallint') year!: number;
  @Column('text', { default: 'DRAFT' }) status!: string;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

/** Seats of a course in the plan of a year. */
@Entity('training_plan_line')
@Check('ck_training_plan_line_seats', 'seats > 0')
@Check('ck_training_plan_line_valid', 'ends_on > starts_on')
@Check('ck_training_plan_line_form', `form in ('FULL_TIME', 'PART_TIME', 'ONLINE')`)
@Check('ck_training_plan_line_status', `status in ('ACTIVE', 'CANCELLED')`)
@Index('ix_training_plan_line_plan_id', ['planId'])
@Index('ix_training_plan_line_unit_id', ['unitId'])
export class TrainingPlanLineEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('training_plan') @Column('uuid') planId!: string;
  @ForeignKey('course') @Column('text') courseCode!: string;
  @Column('smallint') seats!: number;
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('text') form!: string;
  @Column('text', { nullable: true }) provider!: string | null;
  @Column('text', { nullable: true }) funding!: string | null;
  @Column('text', { default: 'ACTIVE' }) status!: string;
  @Column('integer', { default: 1 }) version!: number;
}

/** A person proposed for a course, and what became of it. What was learned is the enrolment, which names this. */
@Entity('training_nomination')
@Check(
  'ck_training_nomination_status',
  `status in ('NOMINATED', 'SENT', 'ENROLLED', 'COMPLETED', 'FAILED', 'WITHDRAWN', 'DECLINED')`,
)
@Check('ck_training_nomination_form', `form in ('FULL_TIME', 'PART_TIME', 'ONLINE')`)
@Check(
  'ck_training_nomination_need',
  `(need_title_code is null) = (need_requirement is null) and need_requirement in ('PROFESSIONAL', 'POLITICAL_THEORY', 'STATE_MANAGEMENT')`,
)
@Check(
  'ck_training_nomination_decision',
  `(status in ('NOMINATED', 'DECLINED')) = (decision_number is null) and (decision_number is null) = (decided_on is null) and decided_on >= nominated_on`,
)
@Check(
  'ck_training_nomination_closed',
  `(status in ('NOMINATED', 'SENT', 'ENROLLED')) = (closed_on is null) and closed_on >= coalesce(decided_on, nominated_on)`,
)
@Index('ix_training_nomination_unit_id', ['unitId'])
@Index('ix_training_nomination_person_id', ['personId'])
@Index('ix_training_nomination_plan_line_id', ['planLineId'])
@Index('ux_training_nomination_under_way', ['personId', 'courseCode'], {
  unique: true,
  where: `(status = ANY (ARRAY['NOMINATED'::text, 'SENT'::text, 'ENROLLED'::text]))`,
})
export class TrainingNominationEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @ForeignKey('course') @Column('text') courseCode!: string;
  @ForeignKey('training_plan_line') @Column('uuid', { nullable: true }) planLineId!: string | null;
  @Column('text', { nullable: true }) form!: string | null;
  @Column('text', { nullable: true }) needTitleCode!: string | null;
  @Column('text', { nullable: true }) needRequirement!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('date') nominatedOn!: string;
  /** What the conditions of the course said of the person that day. */
  @Column('jsonb') eligibility!: unknown;
  @Column('text', { default: 'NOMINATED' }) status!: string;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('text', { nullable: true }) closingReason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('training_enrolment')
@Unique('uq_training_enrolment_person_id_course_code_started_on', ['personId', 'courseCode', 'startedOn'])
@Unique('uq_training_enrolment_nomination_id', ['nominationId'])
@Check('ck_training_enrolment_valid', 'ended_on > started_on')
@Check('ck_training_enrolment_lessons', 'lessons > 0')
@Index('ix_training_enrolment_unit_id', ['unitId'])
export class TrainingEnrolmentEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('course') @Column('text') courseCode!: string;
  @Column('date') startedOn!: string;
  @Column('text') startedPrecision!: string;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) provider!: string | null;
  @Column('text', { nullable: true }) result!: string | null;
  @Column('text', { nullable: true }) certificate!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  /** Null for what came by a file. */
  @ForeignKey('training_nomination') @Column('uuid', { nullable: true }) nominationId!: string | null;
  /** How many lessons it counts for the year; null: not known. */
  @Column('smallint', { nullable: true }) lessons!: number | null;
}
