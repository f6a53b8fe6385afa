import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('training_enrolment')
@Unique('uq_training_enrolment_person_id_course_code_started_on', ['personId', 'courseCode', 'startedOn'])
@Check('ck_training_enrolment_valid', 'ended_on > started_on')
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
}
