import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('account')
@Unique('uq_account_token_hash', ['tokenHash'])
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** A token is never kept, only its digest. */
  @Column('text') tokenHash!: string;
}

/** A role on a unit; no unit means the whole country. */
@Entity('account_grant')
@Index('ix_account_grant_account_id', ['accountId'])
export class AccountGrantEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('account', { onDelete: 'CASCADE' }) @Column('uuid') accountId!: string;
  @Column('text') role!: string;
  @ForeignKey('unit') @Column('uuid', { nullable: true }) unitId!: string | null;
}
