import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('annual_rank')
@Unique('uq_annual_rank_person_id_year', ['personId', 'year'])
@Check('ck_annual_rank_rank', `rank in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')`)
@Index('ix_annual_rank_unit_id', ['unitId'])
export class AnnualRankEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('smallint') year!: number;
  @Column('text') rank!: string;
  /** Null where a file brought the rank: a decision is not changed by another file. */
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('collective_rank')
@Unique('uq_collective_rank_unit_id_collective_year', ['unitId', 'collective', 'year'])
@Check('ck_collective_rank_collective', `collective in ('PARTY_COMMITTEE', 'GOVERNMENT')`)
@Check('ck_collective_rank_rank', `rank in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')`)
export class CollectiveRankEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('text') collective!: string;
  @Column('smallint') year!: number;
  @Column('text') rank!: string;
  /** Null where a file brought the rank: a decision is not changed by another file. */
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}
