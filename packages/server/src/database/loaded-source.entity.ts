import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What has been loaded into this database, with the digest of its source. */
@Entity('loaded_source')
export class LoadedSourceEntity {
  @PrimaryColumn('text') name!: string;
  @Column('text') digest!: string;
  @Column('timestamptz', { default: () => 'now()' }) loadedAt!: Date;
}
