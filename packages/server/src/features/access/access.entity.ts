import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A person with a login name, or a system that has tokens alone. */
@Entity('account')
@Unique('uq_account_login_key', ['loginKey'])
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** As it is shown; `loginKey` is the same name in one form of the letters, without case. */
  @Column('text', { nullable: true }) login!: string | null;
  @Column('text', { nullable: true }) loginKey!: string | null;
  /** argon2id; null when nobody may sign in with a password. */
  @Column('text', { nullable: true }) passwordHash!: string | null;
  /** Set for a temporary password: until then it may be used, to change it and for nothing else. */
  @Column('timestamptz', { nullable: true }) passwordExpiresAt!: Date | null;
  @Column('timestamptz', { nullable: true }) disabledAt!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** Sessions of an earlier number are over, also one that was just being opened. */
  @Column('integer', { default: 1 }) sessionEpoch!: number;
  /** Counts every change of the account, its grants, tokens and identities. */
  @Column('integer', { default: 1 }) version!: number;
}

/** Who an account is at an identity provider. */
@Entity('account_identity')
@Unique('uq_account_identity_issuer_claim_subject', ['issuer', 'claim', 'subject'])
@Index('ix_account_identity_account_id', ['accountId'])
export class AccountIdentityEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('account', { onDelete: 'CASCADE' }) @Column('uuid') accountId!: string;
  @Column('text') issuer!: string;
  /** The claim `subject` is the value of: `sub`, or one named in the settings. */
  @Column('text') claim!: string;
  @Column('text') subject!: string;
  @Column('timestamptz', { default: () => 'now()' }) linkedAt!: Date;
}

/** A person signed in with a browser. A row deleted is a session revoked. */
@Entity('account_session')
@Unique('uq_account_session_session_hash', ['sessionHash'])
@Check('ck_account_session_method', `method in ('PASSWORD', 'OIDC')`)
@Index('ix_account_session_account_id', ['accountId'])
export class AccountSessionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('account', { onDelete: 'CASCADE' }) @Column('uuid') accountId!: string;
  /** The id in the cookie is never kept, only its digest. */
  @Column('text') sessionHash!: string;
  @Column('text') method!: string;
  @Column('integer') epoch!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') lastSeenAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
}

/** What a system signs in with. */
@Entity('access_token')
@Unique('uq_access_token_token_hash', ['tokenHash'])
@Index('ix_access_token_account_id', ['accountId'])
export class AccessTokenEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('account', { onDelete: 'CASCADE' }) @Column('uuid') accountId!: string;
  @Column('text') name!: string;
  /** A token is never kept, only its digest. */
  @Column('text') tokenHash!: string;
  /** Null: all permissions of the account. */
  @Column('text', { array: true, nullable: true }) permissions!: string[] | null;
  /** Null: all units of the account. */
  @Column('uuid', { array: true, nullable: true }) unitIds!: string[] | null;
  @Column('date', { nullable: true }) expiresOn!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @ForeignKey('account', { onDelete: 'SET NULL' }) @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}

/** A role on a unit in a window; no unit means the whole country. An empty window: withdrawn before it began. */
@Entity('account_grant')
@Check('ck_account_grant_valid', 'valid_to >= valid_from')
@Exclusion(
  'ex_account_grant_account',
  `using gist (account_id with =, role with =, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, daterange(valid_from, valid_to) with &&)`,
)
@Index('ix_account_grant_account_id', ['accountId'])
export class AccountGrantEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('account', { onDelete: 'CASCADE' }) @Column('uuid') accountId!: string;
  @Column('text') role!: string;
  @ForeignKey('unit') @Column('uuid', { nullable: true }) unitId!: string | null;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) grantedAt!: Date;
  /** Null: by the system, at the first start or by the command line. */
  @ForeignKey('account', { onDelete: 'SET NULL' }) @Column('uuid', { nullable: true }) grantedBy!: string | null;
}
