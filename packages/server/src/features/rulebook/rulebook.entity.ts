import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@Entity('instrument')
export class InstrumentEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') number!: string;
  @Column('text') issuer!: string;
  @Column('text') titleVi!: string;
  @Column('text') titleEn!: string;
  @Column('date', { nullable: true }) issuedOn!: string | null;
  @Column('date', { nullable: true }) validFrom!: string | null;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text', { nullable: true }) replacedBy!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('title')
@Check('ck_title_category', `category in ('CADRE', 'CIVIL_SERVANT', 'NON_SPECIALISED')`)
@Exclusion('ex_title_code', 'using gist (code with =, daterange(valid_from, valid_to) with &&)')
export class TitleEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') category!: string;
  @Column('text') regime!: string;
  @Column('text') nameVi!: string;
  @Column('text') nameEn!: string;
  @Column('text', { array: true }) aliases!: string[];
  @Column('integer') ordinal!: number;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
}

@Entity('quota_rule')
@Exclusion(
  'ex_quota_rule_kind',
  'using gist (unit_kind with =, unit_class with =, daterange(valid_from, valid_to) with &&)',
)
export class QuotaRuleEntity {
  @PrimaryColumn('text') unitKind!: string;
  @PrimaryColumn('text') unitClass!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('integer') headcount!: number;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('title_standard')
@Check('ck_title_standard_requirement', `requirement in ('PROFESSIONAL', 'POLITICAL_THEORY', 'STATE_MANAGEMENT')`)
@Exclusion(
  'ex_title_standard_title',
  'using gist (title_code with =, requirement with =, daterange(valid_from, valid_to) with &&)',
)
export class TitleStandardEntity {
  @PrimaryColumn('text') titleCode!: string;
  @PrimaryColumn('text') requirement!: string;
  @Column('text') minimum!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('date', { nullable: true }) transitionTo!: string | null;
  @Column('jsonb', { nullable: true }) exception!: unknown;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('key_title')
@Exclusion(
  'ex_key_title_title',
  'using gist (set_code with =, title_code with =, daterange(valid_from, valid_to) with &&)',
)
export class KeyTitleEntity {
  @PrimaryColumn('text') setCode!: string;
  @PrimaryColumn('text') titleCode!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('ranking_cap')
@Check('ck_ranking_cap_base', `base in ('RANKED', 'GOOD', 'GOOD_OR_BETTER')`)
@Check('ck_ranking_cap_per', `per in ('BODY', 'DUTY_GROUP')`)
@Check('ck_ranking_cap_rounding', `rounding in ('DOWN', 'NEAREST', 'UP')`)
@Check('ck_ranking_cap_share', 'share_percent between 0 and 100')
@Exclusion('ex_ranking_cap_base', 'using gist (base with =, per with =, daterange(valid_from, valid_to) with &&)')
export class RankingCapEntity {
  @PrimaryColumn('text') base!: string;
  @PrimaryColumn('text') per!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('smallint', { nullable: true }) sharePercent!: number | null;
  @Column('text') rounding!: string;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('planning_limit')
@Check(
  'ck_planning_limit_rule',
  `rule in ('PERSONS_PER_TITLE', 'TITLES_PER_PERSON', 'HIGHER_TITLE', 'AGE_FOR_TERM', 'WOMEN_SHARE', 'YOUNG_SHARE')`,
)
@Exclusion('ex_planning_limit_rule', 'using gist (rule with =, daterange(valid_from, valid_to) with &&)')
export class PlanningLimitEntity {
  @PrimaryColumn('text') rule!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('smallint', { nullable: true }) value!: number | null;
  @Column('smallint', { nullable: true }) youngUnder!: number | null;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('title_level')
@Exclusion('ex_title_level_title', 'using gist (title_code with =, daterange(valid_from, valid_to) with &&)')
export class TitleLevelEntity {
  @PrimaryColumn('text') titleCode!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('smallint') level!: number;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('appointment_limit')
@Check('ck_appointment_limit_rule', `rule in ('SEATS', 'MINIMUM_AGE', 'PLANNED_FOR_TITLE')`)
@Exclusion(
  'ex_appointment_limit_rule',
  'using gist (rule with =, subject with =, daterange(valid_from, valid_to) with &&)',
)
export class AppointmentLimitEntity {
  @PrimaryColumn('text') rule!: string;
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('smallint', { nullable: true }) value!: number | null;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('retirement_age')
@Check('ck_retirement_age_sex', `sex in ('FEMALE', 'MALE')`)
export class RetirementAgeEntity {
  @PrimaryColumn('text') sex!: string;
  @PrimaryColumn('smallint') year!: number;
  @Column('smallint') months!: number;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('planning_term')
@Check('ck_planning_term_scheme', `scheme in ('PARTY', 'STATE')`)
export class PlanningTermEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') scheme!: string;
  @Column('boolean') verified!: boolean;
}

@Entity('training_eligibility')
@Check(
  'ck_training_eligibility_condition',
  `condition in ('AUDIENCE', 'PARTY_MEMBER', 'EDUCATION', 'RECENT_RANKS', 'AGE')`,
)
@Check('ck_training_eligibility_form', `form in ('ANY', 'FULL_TIME', 'PART_TIME', 'ONLINE')`)
@Check('ck_training_eligibility_sex', `sex in ('ANY', 'FEMALE', 'MALE')`)
@Exclusion(
  'ex_training_eligibility_condition',
  'using gist (course_code with =, condition with =, form with =, sex with =, daterange(valid_from, valid_to) with &&)',
)
export class TrainingEligibilityEntity {
  @PrimaryColumn('text') courseCode!: string;
  @PrimaryColumn('text') condition!: string;
  @PrimaryColumn('text') form!: string;
  @PrimaryColumn('text') sex!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('jsonb') terms!: unknown;
  /** Others are let in whom the register cannot tell. */
  @Column('boolean') open!: boolean;
  @Column('text') textVi!: string;
  @Column('text') textEn!: string;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('training_duration')
@Check('ck_training_duration_measure', `measure in ('WEEK', 'LESSON')`)
@Check('ck_training_duration_least', 'least <= most')
@Exclusion('ex_training_duration_subject', 'using gist (subject with =, daterange(valid_from, valid_to) with &&)')
export class TrainingDurationEntity {
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text') measure!: string;
  @Column('smallint', { nullable: true }) least!: number | null;
  @Column('smallint', { nullable: true }) most!: number | null;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('course')
@Check('ck_course_kind', `kind in ('DEGREE', 'COURSE')`)
export class CourseEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') nameVi!: string;
  @Column('text') nameEn!: string;
  @Column('text', { array: true }) aliases!: string[];
  @Column('text') kind!: string;
  @Column('text') category!: string;
  @Column('text', { nullable: true }) grantsKind!: string | null;
  @Column('text', { nullable: true }) grantsLevel!: string | null;
  @Column('boolean') verified!: boolean;
}

@Entity('code_item')
export class CodeItemEntity {
  @PrimaryColumn('text') list!: string;
  @PrimaryColumn('text') code!: string;
  @Column('text') nameVi!: string;
  @Column('text') nameEn!: string;
  @Column('text', { array: true }) aliases!: string[];
  @Column('integer') ordinal!: number;
  @Column('boolean') verified!: boolean;
}

/** A rule of a unit and what is under it, or of the whole country where no unit is named. */
@Entity('local_rule')
@Check('ck_local_rule_valid', 'valid_to >= valid_from')
@Check('ck_local_rule_basis', 'instrument is not null or note is not null')
@Check('ck_local_rule_verified', 'not verified or instrument is not null')
@Exclusion(
  'ex_local_rule_key',
  `using gist (family with =, key with =, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, daterange(valid_from, valid_to) with &&)`,
)
@Index('ix_local_rule_unit_id', ['unitId'])
export class LocalRuleEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') family!: string;
  @Column('text') key!: string;
  @ForeignKey('unit') @Column('uuid', { nullable: true }) unitId!: string | null;
  @Column('jsonb') value!: unknown;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text', { nullable: true }) instrument!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('boolean', { default: false }) verified!: boolean;
  @Column('date') recordedOn!: string;
  @ForeignKey('account', { onDelete: 'SET NULL' }) @Column('uuid', { nullable: true }) recordedBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}
