import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('planning_entry')
@Check('ck_planning_entry_valid', 'valid_to > valid_from')
@Exclusion(
  'ex_planning_entry_entry',
  'using gist (unit_id with =, person_id with =, term with =, title_code with =, daterange(valid_from, valid_to) with &&)',
)
@Index('ix_planning_entry_unit_id', ['unitId'])
export class PlanningEntryEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @Column('text') term!: string;
  @Column('text') titleCode!: string;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text', { nullable: true }) removalReason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}
