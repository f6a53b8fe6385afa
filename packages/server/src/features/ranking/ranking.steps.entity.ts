import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

const RANKS = `('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')`;
const STATUS = `status in ('SELF_ASSESSED', 'OPINION_GIVEN', 'PROPOSED', 'DECIDED', 'NOT_RANKED', 'NOTIFIED')`;
const RANKED = `self_rank in ${RANKS} and opinion_rank in ${RANKS} and proposed_rank in ${RANKS} and rank in ${RANKS}`;
const REASON = `not_ranked_reason in ('UNDER_SIX_MONTHS', 'SUSPENDED', 'NEW', 'ON_LEAVE', 'OTHER')`;
const DECISION = '(rank is null) = (decision_number is null) and (rank is null) = (decided_on is null)';
const OUTCOME = `case status
    when 'DECIDED' then rank is not null and not_ranked_reason is null and noticed_on is null
    when 'NOT_RANKED' then rank is null and not_ranked_reason is not null and noticed_on is null
    when 'NOTIFIED' then (rank is null) <> (not_ranked_reason is null) and noticed_on is not null
    else rank is null and not_ranked_reason is null and noticed_on is null end`;

@Entity('ranking_review')
@Unique('uq_ranking_review_unit_id_person_id_year', ['unitId', 'personId', 'year'])
@Check('ck_ranking_review_status', STATUS)
@Check('ck_ranking_review_ranks', RANKED)
@Check('ck_ranking_review_reason', REASON)
@Check('ck_ranking_review_opinion', 'opinion_agree between 0 and opinion_present')
@Check('ck_ranking_review_decision', DECISION)
@Check('ck_ranking_review_outcome', OUTCOME)
@Check(
  'ck_ranking_review_points',
  '(general_points is null) = (task_points is null) and self_points >= 0 and general_points >= 0 and task_points >= 0',
)
@Index('ix_ranking_review_person_id', ['personId'])
export class RankingReviewEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @Column('numeric', { precision: 5, scale: 2, nullable: true }) selfPoints!: string | null;
  @Column('numeric', { precision: 5, scale: 2, nullable: true }) generalPoints!: string | null;
  @Column('numeric', { precision: 5, scale: 2, nullable: true }) taskPoints!: string | null;
  @Column('text', { array: true, default: '{}' }) disqualifiers!: string[];
  @Column('smallint') year!: number;
  @Column('text') status!: string;
  @Column('text', { nullable: true }) selfRank!: string | null;
  @Column('text', { nullable: true }) opinion!: string | null;
  @Column('text', { nullable: true }) opinionRank!: string | null;
  @Column('smallint', { nullable: true }) opinionPresent!: number | null;
  @Column('smallint', { nullable: true }) opinionAgree!: number | null;
  @Column('text', { nullable: true }) proposedRank!: string | null;
  @Column('text', { nullable: true }) rank!: string | null;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('text', { nullable: true }) notRankedReason!: string | null;
  @Column('text', { nullable: true }) notRankedNote!: string | null;
  @Column('date', { nullable: true }) noticedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

/** What a decision that was corrected had said. */
@Entity('rank_correction')
@Unique('uq_rank_correction_review_id_ordinal', ['reviewId', 'ordinal'])
@Check('ck_rank_correction_rank', `rank in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')`)
@Check('ck_rank_correction_outcome', '(rank is null) <> (not_ranked_reason is null)')
@Index('ix_rank_correction_unit_id', ['unitId'])
export class RankCorrectionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @ForeignKey('ranking_review') @Column('uuid') reviewId!: string;
  @Column('smallint') ordinal!: number;
  @Column('text', { nullable: true }) rank!: string | null;
  @Column('text', { nullable: true }) notRankedReason!: string | null;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('date') correctedOn!: string;
  @Column('text') reason!: string;
}

@Entity('ranking_score')
@Unique('uq_ranking_score_person_id_year_period_kind_period_number', ['personId', 'year', 'periodKind', 'periodNumber'])
@Check(
  'ck_ranking_score_period',
  `period_kind = 'MONTH' and period_number between 1 and 12 or period_kind = 'QUARTER' and period_number between 1 and 4`,
)
@Check('ck_ranking_score_points', 'general >= 0 and tasks >= 0')
@Index('ix_ranking_score_unit_id', ['unitId'])
export class RankingScoreEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @Column('smallint') year!: number;
  @Column('text') periodKind!: string;
  @Column('smallint') periodNumber!: number;
  @Column('numeric', { precision: 5, scale: 2 }) general!: string;
  @Column('numeric', { precision: 5, scale: 2 }) tasks!: string;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('absence')
@Check('ck_absence_kind', `kind in ('MATERNITY', 'STUDY', 'SICK', 'OTHER')`)
@Check('ck_absence_valid', 'valid_to > valid_from')
@Exclusion(
  'ex_absence_person',
  'using gist (unit_id with =, person_id with =, daterange(valid_from, valid_to) with &&) where (not withdrawn)',
)
@Index('ix_absence_person_id', ['personId'])
export class AbsenceEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @Column('text') kind!: string;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('boolean', { default: false }) withdrawn!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('collective_review')
@Unique('uq_collective_review_unit_id_collective_year', ['unitId', 'collective', 'year'])
@Check('ck_collective_review_collective', `collective in ('PARTY_COMMITTEE', 'GOVERNMENT')`)
@Check('ck_collective_review_status', STATUS)
@Check('ck_collective_review_ranks', RANKED)
@Check('ck_collective_review_reason', REASON)
@Check('ck_collective_review_opinion', 'opinion_agree between 0 and opinion_present')
@Check('ck_collective_review_decision', DECISION)
@Check('ck_collective_review_outcome', OUTCOME)
export class CollectiveReviewEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('text') collective!: string;
  @Column('smallint') year!: number;
  @Column('text') status!: string;
  @Column('text', { nullable: true }) selfRank!: string | null;
  @Column('text', { nullable: true }) opinion!: string | null;
  @Column('text', { nullable: true }) opinionRank!: string | null;
  @Column('smallint', { nullable: true }) opinionPresent!: number | null;
  @Column('smallint', { nullable: true }) opinionAgree!: number | null;
  @Column('text', { nullable: true }) proposedRank!: string | null;
  @Column('text', { nullable: true }) rank!: string | null;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('text', { nullable: true }) notRankedReason!: string | null;
  @Column('text', { nullable: true }) notRankedNote!: string | null;
  @Column('date', { nullable: true }) noticedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('collective_correction')
@Unique('uq_collective_correction_review_id_ordinal', ['reviewId', 'ordinal'])
@Check('ck_collective_correction_rank', `rank in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')`)
@Check('ck_collective_correction_outcome', '(rank is null) <> (not_ranked_reason is null)')
@Index('ix_collective_correction_unit_id', ['unitId'])
export class CollectiveCorrectionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('text') collective!: string;
  @ForeignKey('collective_review') @Column('uuid') reviewId!: string;
  @Column('smallint') ordinal!: number;
  @Column('text', { nullable: true }) rank!: string | null;
  @Column('text', { nullable: true }) notRankedReason!: string | null;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('date') correctedOn!: string;
  @Column('text') reason!: string;
}
