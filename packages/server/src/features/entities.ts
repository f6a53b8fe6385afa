import { IdempotencyKeyEntity } from '../database/idempotency.entity.ts';
import { LoadedSourceEntity } from '../database/loaded-source.entity.ts';
import {
  AccessTokenEntity,
  AccountEntity,
  AccountGrantEntity,
  AccountIdentityEntity,
  AccountSessionEntity,
} from './access/access.entity.ts';
import { AuditChangeEntity, AuditEntryEntity, AuditHeadEntity } from './audit/audit.entity.ts';
import { UploadEntity, UploadFileEntity } from './imports/imports.entity.ts';
import { AnnualRankEntity, CollectiveRankEntity } from './ranking/ranking.entity.ts';
import {
  AppointmentEntity,
  AppointmentTitleEntity,
  CredentialEntity,
  DisciplineEntity,
  PartyMembershipEntity,
  PersonEntity,
  PersonKeyEntity,
} from './roster/roster.entity.ts';
import {
  CodeItemEntity,
  CourseEntity,
  InstrumentEntity,
  KeyTitleEntity,
  PlanningLimitEntity,
  PlanningTermEntity,
  QuotaRuleEntity,
  RankingCapEntity,
  RetirementAgeEntity,
  TitleEntity,
  TitleLevelEntity,
  TitleStandardEntity,
} from './rulebook/rulebook.entity.ts';
import {
  DutyGroupEntity,
  RankingConsequenceEntity,
  RankingCriterionEntity,
  RankingDisqualifierEntity,
  RankingExclusionEntity,
  RankingScaleEntity,
} from './rulebook/rulebook-ranking.entity.ts';
import { PlanningEntryEntity } from './succession/succession.entity.ts';
import { TrainingEnrolmentEntity } from './training/training.entity.ts';
import {
  UnitClosureEntity,
  UnitEntity,
  UnitEpochEntity,
  UnitEventEntity,
  UnitLineageEntity,
  UnitRedrawEntity,
  UnitVersionEntity,
} from './units/units.entity.ts';

/** Every table of the database. They say what the migrations must have made; queries are written in SQL. */
export const entities = [
  UnitEntity,
  UnitVersionEntity,
  UnitEventEntity,
  UnitLineageEntity,
  UnitClosureEntity,
  UnitRedrawEntity,
  UnitEpochEntity,
  InstrumentEntity,
  TitleEntity,
  QuotaRuleEntity,
  TitleStandardEntity,
  KeyTitleEntity,
  RankingCapEntity,
  PlanningLimitEntity,
  TitleLevelEntity,
  RetirementAgeEntity,
  PlanningTermEntity,
  RankingScaleEntity,
  RankingCriterionEntity,
  RankingDisqualifierEntity,
  RankingExclusionEntity,
  RankingConsequenceEntity,
  DutyGroupEntity,
  CourseEntity,
  CodeItemEntity,
  PersonEntity,
  PersonKeyEntity,
  PartyMembershipEntity,
  AppointmentEntity,
  AppointmentTitleEntity,
  CredentialEntity,
  DisciplineEntity,
  TrainingEnrolmentEntity,
  PlanningEntryEntity,
  AnnualRankEntity,
  CollectiveRankEntity,
  AccountEntity,
  AccountIdentityEntity,
  AccountSessionEntity,
  AccessTokenEntity,
  AccountGrantEntity,
  UploadEntity,
  UploadFileEntity,
  AuditChangeEntity,
  AuditEntryEntity,
  AuditHeadEntity,
  IdempotencyKeyEntity,
  LoadedSourceEntity,
] as const;
