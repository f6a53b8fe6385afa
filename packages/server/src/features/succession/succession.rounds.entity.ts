import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('planning_round')
@Check('ck_planning_round_kind', `kind in ('BUILD', 'ANNUAL_REVIEW', 'SUPPLEMENT')`)
@Check('ck_planning_round_status', `status in ('OPEN', 'BALLOTED', 'DECIDED', 'CANCELLED')`)
@Check('ck_planning_round_balloted', `status <> 'BALLOTED' or balloted_on is not null`)
@Check(
  'ck_planning_round_decided',
  `num_nulls(decision_number, decided_on, effective_on) = case status when 'DECIDED' then 0 else 3 end and effective_on >= decided_on and decided_on >= opened_on`,
)
@Check(
  'ck_planning_round_cancelled',
  `num_nulls(cancelled_on, cancellation_reason) = case status when 'CANCELLED' then 0 else 2 end and cancelled_on >= opened_on`,
)
@Index('ix_planning_round_unit_id', ['unitId'])
@Index('ux_planning_round_live', ['unitId', 'term'], { unique: true, where: `status in ('OPEN', 'BALLOTED')` })
export class PlanningRoundEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('text') term!: string;
  @Column('text') kind!: string;
  @Column('smallint') year!: number;
  @Column('text', { nullable: true }) procedure!: string | null;
  @Column('text') authority!: string;
  @Column('text') status!: string;
  @Column('date') openedOn!: string;
  @Column('date', { nullable: true }) ballotedOn!: string | null;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('date', { nullable: true }) effectiveOn!: string | null;
  @Column('date', { nullable: true }) cancelledOn!: string | null;
  @Column('text', { nullable: true }) cancellationReason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('planning_round_title')
export class PlanningRoundTitleEntity {
  @ForeignKey('planning_round') @PrimaryColumn('uuid') roundId!: string;
  @PrimaryColumn('text') titleCode!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
}

@Entity('planning_proposal')
@Check('ck_planning_proposal_action', `action in ('ADD', 'KEEP', 'REMOVE')`)
@Check(
  'ck_planning_proposal_entry',
  `(action <> 'ADD' and entry_id is not null) or (action = 'ADD' and (entry_id is not null) = (status = 'APPROVED'))`,
)
@Check(
  'ck_planning_proposal_reason',
  `(action = 'REMOVE') = (reason_code is not null) and reason_code in ('OVER_AGE', 'DISCIPLINED', 'POLITICAL_STANDARD', 'TASKS_NOT_COMPLETED', 'STANDARD_NOT_MET', 'TRANSFERRED_OUT', 'HEALTH', 'OWN_REQUEST', 'APPOINTED', 'OTHER')`,
)
@Check(
  'ck_planning_proposal_ground',
  'num_nulls(ground, evidence) in (0, 2) and (ground is null or ground = reason_code)',
)
@Check('ck_planning_proposal_status', `status in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')`)
@Check(
  'ck_planning_proposal_resolved',
  `(status = 'PROPOSED') = (resolved_on is null) and resolved_on >= proposed_on and (status not in ('REJECTED', 'WITHDRAWN') or resolution is not null)`,
)
@Check('ck_planning_proposal_order', 'priority_order > 0')
@Index('ix_planning_proposal_unit_id', ['unitId'])
@Index('ix_planning_proposal_entry_id', ['entryId'])
@Index('ux_planning_proposal_live', ['roundId', 'personId', 'titleCode'], {
  unique: true,
  where: `status <> 'WITHDRAWN'`,
})
export class PlanningProposalEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('planning_round') @Column('uuid') roundId!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @Column('text') titleCode!: string;
  @Column('text') action!: string;
  @ForeignKey('planning_entry') @Column('uuid', { nullable: true }) entryId!: string | null;
  @Column('smallint', { nullable: true }) priorityOrder!: number | null;
  @Column('text', { nullable: true }) reasonCode!: string | null;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) ground!: string | null;
  @Column('jsonb', { nullable: true }) evidence!: unknown;
  @Column('text') status!: string;
  @Column('date') proposedOn!: string;
  @Column('date', { nullable: true }) resolvedOn!: string | null;
  @Column('text', { nullable: true }) resolution!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('nomination_step')
@Unique('uq_nomination_step_round_id_ordinal', ['roundId', 'ordinal'])
@Check('ck_nomination_step_present', 'present between 0 and summoned')
@Index('ix_nomination_step_unit_id', ['unitId'])
export class NominationStepEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('planning_round') @Column('uuid') roundId!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('text') procedure!: string;
  @Column('smallint') ordinal!: number;
  @Column('date') heldOn!: string;
  @Column('integer') summoned!: number;
  @Column('integer') present!: number;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('nomination_ballot')
@Check('ck_nomination_ballot_counts', 'agree >= 0 and disagree >= 0 and invalid >= 0')
export class NominationBallotEntity {
  @ForeignKey('nomination_step') @PrimaryColumn('uuid') stepId!: string;
  @ForeignKey('planning_proposal') @PrimaryColumn('uuid') proposalId!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('integer') agree!: number;
  @Column('integer') disagree!: number;
  @Column('integer') invalid!: number;
  @Column('boolean', { default: false }) void!: boolean;
}

@Entity('publication')
@Check(
  'ck_publication_audience',
  `audience in ('PARTY_COMMITTEE', 'KEY_OFFICIALS', 'CADRES_AND_PARTY_MEMBERS', 'PERSON_CONCERNED')`,
)
@Check('ck_publication_valid', 'valid_to > valid_from')
@Check('ck_publication_status', `status in ('PUBLISHED', 'WITHDRAWN')`)
@Check(
  'ck_publication_withdrawn',
  `num_nulls(withdrawn_on, withdrawal_reason) = case status when 'WITHDRAWN' then 0 else 2 end`,
)
@Index('ix_publication_unit_id', ['unitId'])
@Index('ix_publication_round_id', ['roundId'])
export class PublicationEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('planning_round') @Column('uuid') roundId!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('text') term!: string;
  @Column('text') audience!: string;
  @Column('date') asOf!: string;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text') status!: string;
  @Column('date', { nullable: true }) withdrawnOn!: string | null;
  @Column('text', { nullable: true }) withdrawalReason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('publication_line')
export class PublicationLineEntity {
  @ForeignKey('publication') @PrimaryColumn('uuid') publicationId!: string;
  @PrimaryColumn('smallint') ordinal!: number;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @Column('text') titleCode!: string;
  @Column('text') titleName!: string;
  @Column('text') fullName!: string;
  @Column('text', { array: true }) presentTitles!: string[];
}
