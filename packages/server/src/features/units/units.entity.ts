import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@Entity('unit')
@Check('ck_unit_life', 'closed_on > opened_on')
export class UnitEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('date') openedOn!: string;
  @Column('date', { nullable: true }) closedOn!: string | null;
}

@Entity('unit_version')
@Check('ck_unit_version_valid', 'valid_to > valid_from')
@Check('ck_unit_version_tier', `tier in ('PROVINCE', 'DISTRICT', 'COMMUNE')`)
@Exclusion('ex_unit_version_unit', 'using gist (unit_id with =, daterange(valid_from, valid_to) with &&)')
@Exclusion('ex_unit_version_code', 'using gist (code with =, daterange(valid_from, valid_to) with &&)')
@Index('ix_unit_version_superior_id', ['superiorId'])
@Index('ix_unit_version_tier_code', ['tier', 'code'])
export class UnitVersionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit') @Column('uuid') unitId!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text') kind!: string;
  @Column('text') tier!: string;
  @ForeignKey('unit') @Column('uuid', { nullable: true }) superiorId!: string | null;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
}

@Entity('unit_event')
@Check('ck_unit_event_kind', `kind in ('MERGE', 'SPLIT', 'RENAME', 'RECODE', 'RE_PARENT', 'ABOLISH')`)
export class UnitEventEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('date') effectiveOn!: string;
  @Column('text', { nullable: true }) instrument!: string | null;
}

@Entity('unit_lineage')
@Check('ck_unit_lineage_part', `part in ('WHOLE', 'PART', 'UNKNOWN')`)
@Check('ck_unit_lineage_known', `part = 'UNKNOWN' or (predecessor_id is not null and successor_id is not null)`)
@Index('ix_unit_lineage_predecessor_id', ['predecessorId'])
@Index('ix_unit_lineage_successor_id', ['successorId'])
export class UnitLineageEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('unit_event') @Column('uuid') eventId!: string;
  @ForeignKey('unit') @Column('uuid', { nullable: true }) predecessorId!: string | null;
  @Column('text', { nullable: true }) predecessorName!: string | null;
  @ForeignKey('unit') @Column('uuid', { nullable: true }) successorId!: string | null;
  @Column('text') part!: string;
}

/** Derived: who is under whom, when. Depth 0 is the unit itself. */
@Entity('unit_closure')
@Index('ix_unit_closure_descendant_id', ['descendantId'])
export class UnitClosureEntity {
  @PrimaryColumn('uuid') ancestorId!: string;
  @PrimaryColumn('uuid') descendantId!: string;
  @Column('smallint') depth!: number;
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
}

/** Derived: the units that hold all of a unit, itself included, each with the days it exists. */
@Entity('unit_redraw')
@Index('ix_unit_redraw_target_id', ['targetId'])
export class UnitRedrawEntity {
  @PrimaryColumn('uuid') unitId!: string;
  @PrimaryColumn('uuid') targetId!: string;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
}

/** Derived: a stretch of days in which no boundary changes. */
@Entity('unit_epoch')
export class UnitEpochEntity {
  @PrimaryColumn('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
}
