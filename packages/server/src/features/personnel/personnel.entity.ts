import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What befell an office, by a decision. The unit is the one the person serves in afterwards, or served in last. */
@Entity('personnel_event')
@Check(
  'ck_personnel_event_kind',
  `kind in ('APPOINT', 'REAPPOINT', 'TRANSFER', 'ROTATE', 'ADD_TITLE', 'END_TITLE', 'RELIEVE', 'RETIRE', 'CARRY_OVER')`,
)
@Check(
  'ck_personnel_event_offices',
  `case when kind = 'APPOINT' then from_appointment_id is null else from_appointment_id is not null end and (to_appointment_id is null) = (kind in ('RELIEVE', 'RETIRE'))`,
)
@Check(
  'ck_personnel_event_from_unit',
  `(from_unit_id is not null) = (kind in ('TRANSFER', 'ROTATE', 'CARRY_OVER')) and from_unit_id <> unit_id`,
)
@Index('ix_personnel_event_unit_id', ['unitId'])
@Index('ix_personnel_event_from_unit_id', ['fromUnitId'])
@Index('ix_personnel_event_person_id', ['personId'])
export class PersonnelEventEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @Column('text') kind!: string;
  @Column('date') effectiveOn!: string;
  @Column('text') decisionNumber!: string;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date') decidedOn!: string;
  @ForeignKey('appointment') @Column('uuid', { nullable: true }) fromAppointmentId!: string | null;
  @ForeignKey('appointment') @Column('uuid', { nullable: true }) toAppointmentId!: string | null;
  @ForeignKey('unit') @Column('uuid', { nullable: true }) fromUnitId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

/** Who of a unit that ended is to hold what in the one that came of it. */
@Entity('carry_over')
@Unique('uq_carry_over_from_appointment_id', ['fromAppointmentId'])
@Check('ck_carry_over_status', `status in ('PROPOSED', 'CONFIRMED', 'DECLINED')`)
@Check(
  'ck_carry_over_confirmed',
  `num_nulls(to_appointment_id, decision_number, decided_on) = case status when 'CONFIRMED' then 0 else 3 end`,
)
@Check('ck_carry_over_declined', `status <> 'DECLINED' or reason is not null`)
@Index('ix_carry_over_unit_id', ['unitId'])
@Index('ix_carry_over_person_id', ['personId'])
export class CarryOverEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('unit') @Column('uuid') fromUnitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @ForeignKey('appointment') @Column('uuid') fromAppointmentId!: string;
  /** The day the new unit began. */
  @Column('date') firstDay!: string;
  /** Those of the old titles that the rulebook of that day knows, in their order. */
  @Column('text', { array: true }) suggestedTitles!: string[];
  @Column('text', { default: 'PROPOSED' }) status!: string;
  @ForeignKey('appointment') @Column('uuid', { nullable: true }) toAppointmentId!: string | null;
  /** Why it was declined. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}
