import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** What a transaction changed, until it is sealed: empty between transactions. */
@Entity('audit_change')
@Check('ck_audit_change_action', `action in ('INSERT', 'UPDATE', 'DELETE')`)
export class AuditChangeEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  /** Who left it here, where it was never sealed. */
  @Column('bigint') transaction!: string;
  @Column('text') subject!: string;
  @Column('text') rowKey!: string;
  @Column('text') action!: string;
  @Column('jsonb', { nullable: true }) before!: unknown;
  @Column('jsonb', { nullable: true }) after!: unknown;
}

/** A link of the chain: `hash` is that of the link before and of `body`, which is canonical JSON. */
@Entity('audit_entry')
@Index('ix_audit_entry_account', { synchronize: false })
@Index('ix_audit_entry_persons', { synchronize: false })
@Index('ix_audit_entry_units', { synchronize: false })
export class AuditEntryEntity {
  @PrimaryColumn('bigint') seq!: string;
  @Column('text') body!: string;
  @Column('text') hash!: string;
}

/** Where the chain ends: one row. */
@Entity('audit_head')
@Check('ck_audit_head_one', 'id = 1')
export class AuditHeadEntity {
  @PrimaryColumn('smallint') id!: number;
  @Column('bigint') seq!: string;
  @Column('text') hash!: string;
}
