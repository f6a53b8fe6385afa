import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A mutation that was sent with a key, and its answer, sealed: the same key again gives the answer and does nothing. */
@Entity('idempotency_key')
@Index('ix_idempotency_key_created_at', ['createdAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid') accountId!: string;
  /** A digest of what the caller sent. */
  @PrimaryColumn('text') keyHash!: string;
  @Column('text') requestHash!: string;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('text', { nullable: true }) answerKeyId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
