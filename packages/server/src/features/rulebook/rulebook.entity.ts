import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';

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
