import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@Entity('upload')
export class UploadEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('account', { onDelete: 'CASCADE' }) @Column('uuid') accountId!: string;
  @Column('timestamptz', { default: () => 'now()' }) uploadedAt!: Date;
}

@Entity('upload_file')
export class UploadFileEntity {
  @ForeignKey('upload', { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') uploadId!: string;
  @PrimaryColumn('smallint') ordinal!: number;
  @Column('text') name!: string;
  /** Sealed: the file of a ward holds everything about its people. */
  @Column('bytea') content!: Uint8Array;
  @Column('text') keyId!: string;
}
