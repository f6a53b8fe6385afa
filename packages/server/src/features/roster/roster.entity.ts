import {
  Check,
  Column,
  Entity,
  Exclusion,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';

@Entity('person')
@Unique('uq_person_identifier_index', ['identifierIndex'])
@Check(
  'ck_person_identifier',
  '(identifier_index is null) = (identifier_sealed is null) and (identifier_sealed is null) = (identifier_key_id is null)',
)
@Check('ck_person_sex', `sex in ('FEMALE', 'MALE')`)
@Check('ck_person_birth_precision', `birth_precision in ('DAY', 'MONTH', 'YEAR')`)
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') fullName!: string;
  @Column('text') sortName!: string;
  @Column('text') sex!: string;
  @Column('date') birthDate!: string;
  @Column('text') birthPrecision!: string;
  /** As an earlier release kept it, in plain; sealed and emptied when the server starts. */
  @Column('text', { nullable: true }) personalIdentifier!: string | null;
  /** Keyed: equal identifiers are found, none is told. */
  @Column('text', { nullable: true }) identifierIndex!: string | null;
  @Column('text', { nullable: true }) identifierSealed!: string | null;
  @Column('text', { nullable: true }) identifierKeyId!: string | null;
  @Column('text', { nullable: true }) ethnicityList!: string | null;
  @Column('text', { nullable: true }) ethnicityCode!: string | null;
  @Column('text', { nullable: true }) religionCode!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

/** What a unit calls a person in its own files: an import finds the person again by it. */
@Entity('person_key')
@Index('ix_person_key_person_id', ['personId'])
export class PersonKeyEntity {
  @ForeignKey('unit') @PrimaryColumn('uuid') unitId!: string;
  @PrimaryColumn('text') key!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
}

@Entity('party_membership')
@Check('ck_party_membership_official', 'official_on >= joined_on')
@Check('ck_party_membership_valid', 'valid_to > joined_on')
@Exclusion('ex_party_membership_person', 'using gist (person_id with =, daterange(joined_on, valid_to) with &&)')
@Index('ix_party_membership_person_id', ['personId'])
export class PartyMembershipEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @Column('date') joinedOn!: string;
  @Column('text') joinedPrecision!: string;
  @Column('date', { nullable: true }) officialOn!: string | null;
  @Column('text', { nullable: true }) officialPrecision!: string | null;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('appointment')
@Check('ck_appointment_category', `category in ('CADRE', 'CIVIL_SERVANT', 'NON_SPECIALISED')`)
@Check('ck_appointment_valid', 'valid_to > valid_from')
@Exclusion('ex_appointment_person', 'using gist (person_id with =, daterange(valid_from, valid_to) with &&)')
@Index('ix_appointment_unit_id', ['unitId'])
export class AppointmentEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('text') category!: string;
  @Column('date') validFrom!: string;
  @Column('text') fromPrecision!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text', { nullable: true }) decisionNumber!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

/** Ordinal 0 is the main title; the others are held concurrently. */
@Entity('appointment_title')
@Unique('uq_appointment_title_appointment_id_ordinal', ['appointmentId', 'ordinal'])
export class AppointmentTitleEntity {
  @ForeignKey('appointment', { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') appointmentId!: string;
  @PrimaryColumn('text') titleCode!: string;
  @Column('smallint') ordinal!: number;
}

@Entity('credential')
@Unique('uq_credential_person_id_kind_level', ['personId', 'kind', 'level'])
@Check(
  'ck_credential_kind',
  `kind in ('PROFESSIONAL', 'POLITICAL_THEORY', 'STATE_MANAGEMENT', 'FOREIGN_LANGUAGE', 'IT', 'ETHNIC_LANGUAGE')`,
)
@Check('ck_credential_precision', `held_precision in ('DAY', 'MONTH', 'YEAR', 'KNOWN_SINCE')`)
export class CredentialEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @Column('text') kind!: string;
  @Column('text') level!: string;
  @Column('smallint') levelRank!: number;
  @Column('text', { nullable: true }) field!: string | null;
  @Column('date') heldFrom!: string;
  @Column('text') heldPrecision!: string;
  @Column('text', { nullable: true }) documentNumber!: string | null;
  @Column('date', { nullable: true }) documentIssuedOn!: string | null;
  @Column('text', { nullable: true }) documentIssuer!: string | null;
  /** The course that brought it. */
  @ForeignKey('training_enrolment') @Column('uuid', { nullable: true }) enrolmentId!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity('discipline')
@Check('ck_discipline_kind', `kind in ('REPRIMAND', 'WARNING', 'DEMOTION', 'DISMISSAL', 'EXPULSION')`)
@Check('ck_discipline_scheme', `scheme in ('PARTY', 'STATE', 'MASS')`)
@Check('ck_discipline_status', `status in ('IMPOSED', 'LIFTED', 'ANNULLED')`)
@Check('ck_discipline_ends', 'ends_on > decided_on and ended_on >= decided_on')
@Check(
  'ck_discipline_lifted',
  `(status = 'IMPOSED') = (ended_on is null) and (ended_on is null) = (lift_decision_number is null) and (ended_on is null) = (lift_decided_on is null)`,
)
@Index('ix_discipline_unit_id', ['unitId'])
@Index('ix_discipline_person_id', ['personId'])
export class DisciplineEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @ForeignKey('person') @Column('uuid') personId!: string;
  @Column('text') kind!: string;
  @Column('text') scheme!: string;
  @Column('text', { default: 'IMPOSED' }) status!: string;
  @Column('text') decisionNumber!: string;
  @Column('text', { nullable: true }) decisionSigner!: string | null;
  @Column('date') decidedOn!: string;
  /** As decided. */
  @Column('date', { nullable: true }) endsOn!: string | null;
  /** Since when it counts no more, by the decision that lifted or annulled it. */
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) liftDecisionNumber!: string | null;
  @Column('text', { nullable: true }) liftDecisionSigner!: string | null;
  @Column('date', { nullable: true }) liftDecidedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}
