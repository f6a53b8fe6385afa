import { validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Ask, asking, codeOf, sdkOperations } from './ask.ts';
import { CITY, HANOI, openWorld, PLACES, PROVINCE, type World } from './world.ts';

const WHO = ['nobody', 'wrong', 'ward', 'officer', 'district', 'province', 'analyst', 'admin'] as const;
type Who = (typeof WHO)[number];
const tokenOf = (who: Who) => (who === 'nobody' ? null : who === 'wrong' ? 'demo-wrong' : `demo-${who}`);

/**
 * Who asks what of where, and is told what: a number is how many rows came, a word the code of the error. A new operation
 * of the SDK needs its lines here.
 */
const MATRIX = `
  operation           of             nobody           wrong            ward       officer    district   province   analyst    admin
  Viewer              -              UNAUTHENTICATED  UNAUTHENTICATED  1          1          1          1          1          1
  IndicatorCatalogue  -              UNAUTHENTICATED  UNAUTHENTICATED  27         27         27         27         27         27
  LineageIssues       -              UNAUTHENTICATED  UNAUTHENTICATED  1          1          1          1          1          1
  LineageIssueCounts  -              UNAUTHENTICATED  UNAUTHENTICATED  3          3          3          3          3          3
  Units               tier           UNAUTHENTICATED  UNAUTHENTICATED  5          5          5          5          5          5
  Unit                own            UNAUTHENTICATED  UNAUTHENTICATED  1          1          1          1          1          1
  Unit                abroad         UNAUTHENTICATED  UNAUTHENTICATED  1          1          1          1          1          1
  Unit                unknown        UNAUTHENTICATED  UNAUTHENTICATED  UNIT_NOT_FOUND  UNIT_NOT_FOUND  UNIT_NOT_FOUND  UNIT_NOT_FOUND  UNIT_NOT_FOUND  UNIT_NOT_FOUND
  Subordinates        city           UNAUTHENTICATED  UNAUTHENTICATED  7          7          7          7          7          7
  Officials           own            UNAUTHENTICATED  UNAUTHENTICATED  21         21         FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Officials           neighbour      UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  3          FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Officials           province       UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  3          FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Officials           city           UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  24         FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Officials           superior       UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  27         FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Officials           abroad         UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Officials           hanoi          UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Officials           successor      UNAUTHENTICATED  UNAUTHENTICATED  3          3          FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Officials           country        UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Officials           unknown        UNAUTHENTICATED  UNAUTHENTICATED  UNIT_NOT_FOUND  UNIT_NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Official            own            UNAUTHENTICATED  UNAUTHENTICATED  1          1          FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Official            neighbour      UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1          FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Official            province       UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1          FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Official            abroad         UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Official            successor      UNAUTHENTICATED  UNAUTHENTICATED  1          1          FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Official            mover          UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Official            unknown        UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  IndicatorTable      own            UNAUTHENTICATED  UNAUTHENTICATED  21         21         21         21         ?          ?
  IndicatorTable      neighbour      UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  3          3          3          ?          ?
  IndicatorTable      province       UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  3          NOT_FOUND  3          ?          ?
  IndicatorTable      city           UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  24         24         24         ?          ?
  IndicatorTable      superior       UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  27         NOT_FOUND  27         ?          ?
  IndicatorTable      abroad         UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  NOT_FOUND  NOT_FOUND  ?          ?
  IndicatorTable      hanoi          UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  NOT_FOUND  NOT_FOUND  ?          ?
  IndicatorTable      country        UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  ?          ?
  RevealPersonalIdentifier  own        UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RevealPersonalIdentifier  successor  UNAUTHENTICATED  UNAUTHENTICATED  1          1          FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RevealPersonalIdentifier  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1          FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RevealPersonalIdentifier  abroad     UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RevealPersonalIdentifier  unknown    UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RankingRules  -    UNAUTHENTICATED  UNAUTHENTICATED  1  1  1  1  1  1
  RankingCheck  own  UNAUTHENTICATED  UNAUTHENTICATED  1  1  1  1  FORBIDDEN  FORBIDDEN
  RankingCheck  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  1  1  FORBIDDEN  FORBIDDEN
  RankingCheck  province  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  NOT_FOUND  1  FORBIDDEN  FORBIDDEN
  RankingCheck  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN
  RankingFindings  own  UNAUTHENTICATED  UNAUTHENTICATED  1  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RankingFindings  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RankingFindings  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RankingFindings  unknown  UNAUTHENTICATED  UNAUTHENTICATED  UNIT_NOT_FOUND  UNIT_NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RankingReviews  own  UNAUTHENTICATED  UNAUTHENTICATED  2  2  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RankingReviews  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  3  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RankingReviews  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RankingReviews  country  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CollectiveReviews  own  UNAUTHENTICATED  UNAUTHENTICATED  1  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CollectiveReviews  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CollectiveReviews  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  OfficialReviews  own  UNAUTHENTICATED  UNAUTHENTICATED  1  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  OfficialReviews  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  OfficialReviews  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordSelfAssessment  own  UNAUTHENTICATED  UNAUTHENTICATED  1  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordSelfAssessment  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordSelfAssessment  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  MarkNotRanked  own  UNAUTHENTICATED  UNAUTHENTICATED  1  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  MarkNotRanked  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  MarkNotRanked  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordCollectiveSelfAssessment  own  UNAUTHENTICATED  UNAUTHENTICATED  1  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordCollectiveSelfAssessment  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordCollectiveSelfAssessment  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  MarkCollectiveNotRanked  own  UNAUTHENTICATED  UNAUTHENTICATED  1  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  MarkCollectiveNotRanked  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  MarkCollectiveNotRanked  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordMeetingOpinion  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordMeetingOpinion  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordMeetingOpinion  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ProposeRank  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ProposeRank  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ProposeRank  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CorrectRank  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CorrectRank  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CorrectRank  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordCollectiveOpinion  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordCollectiveOpinion  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordCollectiveOpinion  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ProposeCollectiveRank  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ProposeCollectiveRank  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ProposeCollectiveRank  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CorrectCollectiveRank  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CorrectCollectiveRank  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CorrectCollectiveRank  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  DecideRanks  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  DecideRanks  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  DecideRanks  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  NotifyRanks  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  NotifyRanks  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  NotifyRanks  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  DecideCollectiveRanks  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  DecideCollectiveRanks  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  DecideCollectiveRanks  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  NotifyCollectiveRanks  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  NotifyCollectiveRanks  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  NotifyCollectiveRanks  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordPeriodScore  successor  UNAUTHENTICATED  UNAUTHENTICATED  1  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordPeriodScore  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordAbsence  own  UNAUTHENTICATED  UNAUTHENTICATED  1  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordAbsence  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordAbsence  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  WithdrawAbsence  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  WithdrawAbsence  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  WithdrawAbsence  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  StandardGaps  own  UNAUTHENTICATED  UNAUTHENTICATED  27  27  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  StandardGaps  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  3  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  StandardGaps  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  StandardGaps  country  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  SuccessionPlan  own  UNAUTHENTICATED  UNAUTHENTICATED  1  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  SuccessionPlan  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  SuccessionPlan  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RegisteredPersons  own  UNAUTHENTICATED  UNAUTHENTICATED  22  22  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RegisteredPersons  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  3  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RegisteredPersons  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RegisteredPersons  unknown  UNAUTHENTICATED  UNAUTHENTICATED  UNIT_NOT_FOUND  UNIT_NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RegisterPerson  own  UNAUTHENTICATED  UNAUTHENTICATED  1  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RegisterPerson  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RegisterPerson  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CorrectPerson  own  UNAUTHENTICATED  UNAUTHENTICATED  1  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CorrectPerson  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CorrectPerson  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordCredential  own  UNAUTHENTICATED  UNAUTHENTICATED  1  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordCredential  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordCredential  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordDiscipline  own  UNAUTHENTICATED  UNAUTHENTICATED  1  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordDiscipline  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordDiscipline  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordPartyMembership  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordPartyMembership  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RecordPartyMembership  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  LiftDiscipline  unknown  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingCourses  -  UNAUTHENTICATED  UNAUTHENTICATED  25  25  25  25  25  25
  TrainingEligibility  own  UNAUTHENTICATED  UNAUTHENTICATED  1  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingEligibility  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingEligibility  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingPlan  own  UNAUTHENTICATED  UNAUTHENTICATED  1  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingPlan  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingPlan  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingPlan  unknown  UNAUTHENTICATED  UNAUTHENTICATED  UNIT_NOT_FOUND  UNIT_NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingNominations  own  UNAUTHENTICATED  UNAUTHENTICATED  2  2  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingNominations  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  3  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingNominations  city  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  5  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingNominations  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  TrainingNominations  country  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CreateTrainingPlan  own  UNAUTHENTICATED  UNAUTHENTICATED  1  VALIDATION_FAILED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CreateTrainingPlan  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CreateTrainingPlan  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CreateTrainingPlan  unknown  UNAUTHENTICATED  UNAUTHENTICATED  UNIT_NOT_FOUND  UNIT_NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  AddPlanLine  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  AddPlanLine  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  AddPlanLine  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  AddPlanLine  unknown  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RevisePlanLine  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RevisePlanLine  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RevisePlanLine  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RevisePlanLine  unknown  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RemovePlanLine  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RemovePlanLine  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RemovePlanLine  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  RemovePlanLine  unknown  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ApproveTrainingPlan  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ApproveTrainingPlan  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ApproveTrainingPlan  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CloseTrainingPlan  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CloseTrainingPlan  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CloseTrainingPlan  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  NominateForTraining  own  UNAUTHENTICATED  UNAUTHENTICATED  1  VALIDATION_FAILED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  NominateForTraining  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  1  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  NominateForTraining  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  NominateForTraining  unknown  UNAUTHENTICATED  UNAUTHENTICATED  UNIT_NOT_FOUND  UNIT_NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  DeclineTraining  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  DeclineTraining  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  DeclineTraining  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  DeclineTraining  unknown  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  SendToTraining  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  SendToTraining  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  SendToTraining  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  SendToTraining  unknown  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  EnrolInTraining  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  EnrolInTraining  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  EnrolInTraining  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  EnrolInTraining  unknown  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CompleteTraining  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CompleteTraining  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CompleteTraining  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  CompleteTraining  unknown  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  FailTraining  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  FailTraining  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  FailTraining  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  FailTraining  unknown  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  WithdrawFromTraining  own  UNAUTHENTICATED  UNAUTHENTICATED  CONFLICT  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  WithdrawFromTraining  neighbour  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  CONFLICT  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  WithdrawFromTraining  abroad  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  WithdrawFromTraining  unknown  UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Audit               -              UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  10
  AuditHead           -              UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  1
  AuditVerification   -              UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  1
  ImportWorkbook      own            UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ImportWorkbook      neighbour      UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  ImportWorkbook      abroad         UNAUTHENTICATED  UNAUTHENTICATED  NOT_FOUND  NOT_FOUND  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  Account  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  RenameAccount  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  DisableAccount  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  EnableAccount  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  GrantRole  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  EndGrant  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  LinkIdentity  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  UnlinkIdentity  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  CreateToken  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  RevokeToken  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  SetPassword  unknown  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  NOT_FOUND
  Accounts  -  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  3
  CreateAccount  -  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  1
  ChangePassword  -  UNAUTHENTICATED  UNAUTHENTICATED  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN  FORBIDDEN
  EndOwnSessions  -  UNAUTHENTICATED  UNAUTHENTICATED  1  1  1  1  1  1
`;

/** Figures under disclosure control are proved where they are made. */
const ELSEWHERE = '?';

const table = MATRIX.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [operation = '', of = '', ...told] = line.trim().split(/\s{2,}/);
    return { operation, of, told };
  });
const operations = sdkOperations();

let world: World;
let ask: Ask;
/** Of each place: a plan of training, a line of it, and a nomination. */
const trainingSteps = new Map<string, { readonly plan: string; readonly line: string; readonly nomination: string }>();
beforeAll(async () => {
  world = await openWorld();
  for (const place of Object.keys(PLACES) as (keyof typeof PLACES)[]) {
    const [row] = await world.admin.query<{ plan: string; line: string; nomination: string }[]>(
      `select l.plan_id as plan, l.id as line, (select n.id from training_nomination n where n.unit_id = l.unit_id limit 1) as nomination
       from training_plan_line l where l.unit_id = $1 limit 1`,
      [world.units[place]],
    );
    if (row !== undefined) trainingSteps.set(place, row);
  }
  ask = asking(world, { open: false });
  for (const table of ['ranking_review', 'collective_review', 'absence'] as const) {
    for (const [place, unit] of Object.entries(world.units)) {
      const [row] = await world.admin.query<{ id: string }[]>(`select id from ${table} where unit_id = $1`, [unit]);
      if (row !== undefined) rankingSteps[table] = { ...rankingSteps[table], [place]: row.id };
    }
  }
});
/** A step of each kind, by where it was taken. */
const rankingSteps: Record<string, Readonly<Record<string, string>>> = {};
afterAll(() => world?.close());

const REFS: Readonly<Record<string, { code: string; at: string }>> = {
  ...PLACES,
  city: CITY,
  superior: PROVINCE,
  hanoi: HANOI,
  unknown: { code: '99999', at: '2023-10-05' },
};
const SEATS = { seats: 1, form: 'FULL_TIME' };
const ABSENT = '00000000-0000-4000-8000-000000000000';

function variablesOf(operation: string, of: string): Record<string, unknown> {
  const ref = REFS[of] ?? { code: '', at: '2023-10-05' };
  const units = of === 'country' ? { tier: 'PROVINCE' } : { unit: ref };
  const { at } = ref;
  const person = of === 'mover' ? world.mover.id : (world.people[of as keyof World['people']]?.[0]?.id ?? ABSENT);
  const change = { accountId: ABSENT, expectedVersion: 1 };
  const inFile = { unit: ref, at, personId: person };
  const decision = { number: '9/QĐ', signedOn: at };
  const steps = trainingSteps.get(of) ?? { plan: ABSENT, line: ABSENT, nomination: ABSENT };
  const step = { id: steps.nomination, expectedVersion: 99 };
  const ofYear = { unit: ref, year: 2023 };
  const review = { reviewId: rankingSteps.ranking_review?.[of] ?? ABSENT, expectedVersion: 999 };
  const collectiveReview = { reviewId: rankingSteps.collective_review?.[of] ?? ABSENT, expectedVersion: 999 };
  const variables: Record<string, Record<string, unknown>> = {
    RegisteredPersons: { unit: ref, at, first: 100 },
    RegisterPerson: {
      input: { unit: ref, at, fullName: 'Người mới', sex: 'MALE', birthDate: '1990-01-01', namesake: true },
    },
    CorrectPerson: { input: { ...inFile, expectedVersion: 1, note: 'đã đối chiếu' } },
    RecordCredential: { input: { ...inFile, kind: 'IT', level: 'Cơ bản', heldFrom: '2020-01-01' } },
    RecordPartyMembership: { input: { ...inFile, joinedOn: '2010-01-01' } },
    RecordDiscipline: { input: { unit: ref, personId: person, kind: 'REPRIMAND', scheme: 'STATE', decision } },
    LiftDiscipline: { input: { id: ABSENT, expectedVersion: 1, on: at, decision } },
    TrainingCourses: { at },
    TrainingEligibility: { personId: person, course: 'TC_LLCT', at },
    TrainingPlan: { unit: ref, year: 2022 },
    TrainingNominations: { units, year: 2022, first: 100, at },
    CreateTrainingPlan: { input: { unit: ref, year: 2023 } },
    AddPlanLine: { input: { planId: steps.plan, expectedVersion: 99, course: 'CCHC', line: SEATS } },
    RevisePlanLine: { input: { lineId: steps.line, expectedVersion: 99, line: SEATS } },
    RemovePlanLine: { input: { lineId: steps.line, expectedVersion: 99 } },
    ApproveTrainingPlan: { input: { planId: steps.plan, expectedVersion: 99, decision } },
    CloseTrainingPlan: { input: { planId: steps.plan, expectedVersion: 99 } },
    NominateForTraining: { input: { unit: ref, personId: person, course: 'TC_LLCT', nominatedOn: at } },
    DeclineTraining: { input: { ...step, on: at } },
    SendToTraining: { input: { nominations: [step], decision } },
    EnrolInTraining: { input: { ...step, startedOn: at } },
    CompleteTraining: { input: { ...step, lastDay: at } },
    FailTraining: { input: { ...step, lastDay: at } },
    WithdrawFromTraining: { input: { ...step, on: at } },
    Account: { id: ABSENT },
    Accounts: { first: 3 },
    CreateAccount: { input: { name: 'Hệ thống thử' } },
    RenameAccount: { input: { ...change, name: 'Tên khác' } },
    DisableAccount: { input: change },
    EnableAccount: { input: change },
    SetPassword: { input: change },
    GrantRole: { input: { ...change, role: 'ANALYST', wholeCountry: true } },
    EndGrant: { input: { ...change, grantId: ABSENT } },
    LinkIdentity: { input: { ...change, issuer: 'https://id.example.vn', subject: 'an' } },
    UnlinkIdentity: { input: { ...change, identityId: ABSENT } },
    CreateToken: { input: { ...change, name: 'thử' } },
    RevokeToken: { input: { ...change, tokenId: ABSENT } },
    ChangePassword: { input: { oldPassword: 'một câu cũ rất dài', newPassword: 'một câu mới rất dài' } },
    LineageIssues: { first: 1 },
    RankingRules: { at },
    RankingCheck: { unit: ref, year: 2022 },
    RankingFindings: { unit: ref, year: 2022, rulesAt: '2026-06-01' },
    RankingReviews: { units, year: 2022, first: 100 },
    CollectiveReviews: { units, year: 2022, first: 100 },
    OfficialReviews: { id: person, at },
    RecordSelfAssessment: { input: { ...ofYear, personId: person, rank: 'GOOD' } },
    MarkNotRanked: { input: { ...ofYear, year: 2021, personId: person, reason: 'NEW' } },
    RecordCollectiveSelfAssessment: { input: { ...ofYear, collective: 'PARTY_COMMITTEE', rank: 'GOOD' } },
    MarkCollectiveNotRanked: { input: { ...ofYear, year: 2021, collective: 'GOVERNMENT', reason: 'NEW' } },
    RecordMeetingOpinion: { input: { ...review, opinion: 'x', rank: 'GOOD', present: 2, agree: 1 } },
    RecordCollectiveOpinion: { input: { ...collectiveReview, opinion: 'x', rank: 'GOOD', present: 2, agree: 1 } },
    ProposeRank: { input: { ...review, rank: 'GOOD' } },
    ProposeCollectiveRank: { input: { ...collectiveReview, rank: 'GOOD' } },
    CorrectRank: { input: { ...review, rank: 'GOOD', decision, reason: 'x' } },
    CorrectCollectiveRank: { input: { ...collectiveReview, rank: 'GOOD', decision, reason: 'x' } },
    DecideRanks: { input: { unit: ref, year: 2022, decision, reviews: [review] } },
    DecideCollectiveRanks: { input: { unit: ref, year: 2022, decision, reviews: [collectiveReview] } },
    NotifyRanks: { input: { unit: ref, year: 2022, noticedOn: at, reviews: [review] } },
    NotifyCollectiveRanks: { input: { unit: ref, year: 2022, noticedOn: at, reviews: [collectiveReview] } },
    RecordPeriodScore: {
      input: { unit: ref, personId: person, year: 2026, kind: 'QUARTER', number: 1, general: '30', tasks: '60.5' },
    },
    RecordAbsence: { input: { unit: ref, personId: person, kind: 'STUDY', from: '2023-01-01', to: '2023-02-01' } },
    WithdrawAbsence: { input: { absenceId: rankingSteps.absence?.[of] ?? ABSENT, expectedVersion: 999 } },
    StandardGaps: { units, at, includeMet: true },
    SuccessionPlan: { unit: ref, term: '2020-2025', at },
    Audit: { first: 10 },
    RevealPersonalIdentifier: { id: person, at, reason: 'The walls are proved.' },
    Units: { tier: 'PROVINCE', at: '2023-10-05', first: 5 },
    Unit: { ref, at },
    Subordinates: { ref, at, first: 10 },
    Officials: { units, at, first: 100 },
    Official: { id: person, at },
    IndicatorTable: { indicators: ['OFFICIAL_COUNT'], units, at },
    ImportWorkbook: { input: { fileId: ABSENT, unit: ref } },
  };
  return variables[operation] ?? {};
}

/** How much was shown: rows of a list, the figure of a table, or one. */
function shown({ data }: Answer): number {
  const [answer] = Object.values(data ?? {}) as [
    { nodes?: unknown[]; subordinates?: { nodes: unknown[] }; rows?: { value: number }[] } | unknown[] | null,
  ];
  if (answer === null || answer === undefined) return 0;
  if (Array.isArray(answer)) return answer.length;
  if (answer.rows !== undefined) return answer.rows[0]?.value ?? 0;
  return (answer.nodes ?? answer.subordinates?.nodes)?.length ?? 1;
}

describe('every account × every operation', () => {
  test('each operation of the SDK is valid, and has its lines', () => {
    expect(operations.flatMap(({ document }) => validate(world.server.schema, document))).toEqual([]);
    expect([...new Set(table.map(({ operation }) => operation))].sort()).toEqual(
      operations.map(({ name }) => name).sort(),
    );
    expect(table.filter(({ told }) => told.length !== WHO.length)).toEqual([]);
  });

  test.each(table.map((line) => [`${line.operation} of ${line.of}`, line] as const))(
    '%s',
    async (_, { operation, of, told }) => {
      const text = operations.find(({ name }) => name === operation)?.text ?? '';
      const found: string[] = [];
      for (const [index, who] of WHO.entries()) {
        if (told[index] === ELSEWHERE) {
          found.push(ELSEWHERE);
          continue;
        }
        const answer = await ask(tokenOf(who), text, variablesOf(operation, of));
        found.push(codeOf(answer) ?? String(shown(answer)));
      }
      expect(Object.fromEntries(WHO.map((who, index) => [who, found[index]]))).toEqual(
        Object.fromEntries(WHO.map((who, index) => [who, told[index]])),
      );
    },
  );

  test('nothing above was an internal error', () => {
    expect(world.internal).toEqual([]);
  });
});
