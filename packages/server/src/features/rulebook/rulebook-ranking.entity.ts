import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';

const OF = `official_kind in ('EVERYBODY', 'CADRE', 'CIVIL_SERVANT', 'MANAGER', 'STAFF')`;

@Entity('ranking_scale')
@Check('ck_ranking_scale_method', `method in ('CRITERIA', 'POINTS')`)
@Check(
  'ck_ranking_scale_points',
  `(method = 'POINTS') = (general is not null and tasks is not null and excellent_from is not null and good_from is not null and completed_from is not null)`,
)
@Exclusion('ex_ranking_scale_valid', 'using gist (daterange(valid_from, valid_to) with &&)')
export class RankingScaleEntity {
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text') method!: string;
  @Column('smallint', { nullable: true }) general!: number | null;
  @Column('smallint', { nullable: true }) tasks!: number | null;
  @Column('smallint', { nullable: true }) excellentFrom!: number | null;
  @Column('smallint', { nullable: true }) goodFrom!: number | null;
  @Column('smallint', { nullable: true }) completedFrom!: number | null;
  @Column('text', { array: true }) periods!: string[];
  @Column('boolean') meanVerified!: boolean;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('ranking_criterion')
@Check('ck_ranking_criterion_rank', `rank in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')`)
@Check('ck_ranking_criterion_of', OF)
@Exclusion('ex_ranking_criterion_code', 'using gist (code with =, daterange(valid_from, valid_to) with &&)')
export class RankingCriterionEntity {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text', { nullable: true }) rank!: string | null;
  @Column('text') officialKind!: string;
  @Column('smallint') ordinal!: number;
  @Column('text') textVi!: string;
  @Column('text') textEn!: string;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('ranking_disqualifier')
@Check('ck_ranking_disqualifier_code', `code in ('DEGRADED', 'DISCIPLINED', 'UNIT_CORRUPTION')`)
@Check('ck_ranking_disqualifier_of', OF)
@Exclusion('ex_ranking_disqualifier_code', 'using gist (code with =, daterange(valid_from, valid_to) with &&)')
export class RankingDisqualifierEntity {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text') officialKind!: string;
  @Column('text') textVi!: string;
  @Column('text') textEn!: string;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('ranking_exclusion')
@Check('ck_ranking_exclusion_code', `code in ('SHORT_SERVICE', 'LONG_ABSENCE')`)
@Check('ck_ranking_exclusion_months', 'months_below > months_from')
@Check('ck_ranking_exclusion_rank', `best_rank in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')`)
@Exclusion('ex_ranking_exclusion_code', 'using gist (code with =, daterange(valid_from, valid_to) with &&)')
export class RankingExclusionEntity {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('smallint') monthsFrom!: number;
  @Column('smallint') monthsBelow!: number;
  @Column('text', { nullable: true }) bestRank!: string | null;
  @Column('boolean') exceptMaternity!: boolean;
  @Column('text') textVi!: string;
  @Column('text') textEn!: string;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('ranking_consequence')
@Check('ck_ranking_consequence_code', `code in ('END_OF_SERVICE', 'REMOVAL', 'NO_REAPPOINTMENT', 'LOWER_POSITION')`)
@Check('ck_ranking_consequence_of', OF)
@Exclusion('ex_ranking_consequence_code', 'using gist (code with =, daterange(valid_from, valid_to) with &&)')
export class RankingConsequenceEntity {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text') officialKind!: string;
  @Column('boolean') consecutive!: boolean;
  @Column('smallint', { nullable: true }) withinYears!: number | null;
  @Column('boolean') withinAppointment!: boolean;
  @Column('text') textVi!: string;
  @Column('text') textEn!: string;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('duty_group')
@Exclusion('ex_duty_group_title', 'using gist (title_code with =, daterange(valid_from, valid_to) with &&)')
export class DutyGroupEntity {
  @PrimaryColumn('text') titleCode!: string;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text') groupCode!: string;
  @Column('text') nameVi!: string;
  @Column('text') nameEn!: string;
  @Column('smallint') ordinal!: number;
  @Column('boolean') manages!: boolean;
  @ForeignKey('instrument') @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('boolean') verified!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}
