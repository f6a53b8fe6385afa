// Generated from the schema and operations/ by `pnpm --filter @cadre/sdk generate`. Do not edit.

import type { CallOptions, Operation, Request } from '../operation.ts';
import type * as types from './types.ts';

const AccountFields = "fragment AccountFields on Account{id name login hasPassword passwordTemporary disabled version sessionCount grants{id role validFrom validTo grantedBy unit{code name}}tokens{id name permissions expiresOn createdOn createdBy lastUsedOn revokedOn units{code name}}identities{id issuer claim subject}}";

const CapReadingFields = "fragment CapReadingFields on CapReading{base per sharePercent rounding baseCount ceiling excellent exceeded exceededIn{id code name}legalBasis{instrument clause verified note from to}}";

const CarryOverFields = "fragment CarryOverFields on CarryOver{id unit{id code name}fromUnit{id code name}firstDay personId fullName category formerTitles{code name}suggestedTitles{code name}noteVi noteEn status reason decision{number signer signedOn}toAppointmentId version allowedEvents}";

const CollectiveReviewFields = "fragment CollectiveReviewFields on CollectiveReview{id year unit{id code name}collective status allowedEvents selfAssessment{rank}opinion{text rank present agree}proposal{rank}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}version}";

const InstrumentFields = "fragment InstrumentFields on Instrument{code number issuer titleVi titleEn issuedOn validFrom validTo replacedBy{code number}verified note}";

const LocalRuleFields = "fragment LocalRuleFields on LocalRule{id family key textVi textEn value{keyTitles unitClass planningLimit{rule value youngUnder}rankingCap{base per sharePercent rounding}titleLevel{titleCode level}}unit{id code name}validFrom validTo instrument clause note verified recordedOn version}";

const NominationStepRuleFields = "fragment NominationStepRuleFields on NominationStepRule{procedure ordinal body nameVi nameEn quorumNumerator quorumDenominator thresholdNumerator thresholdDenominator base tie legalBasis{instrument clause verified note from to}}";

const PeriodScoreFields = "fragment PeriodScoreFields on PeriodScore{id year kind number general tasks version}";

const PersonnelEventFields = "fragment PersonnelEventFields on PersonnelEvent{id kind personId fullName unit{id code name}fromUnit{id code name}effectiveOn decision{number signer signedOn}fromAppointment{id version category titles{code name concurrent}since until}toAppointment{id version category titles{code name concurrent}since until}reason version}";

const PersonnelFindingFields = "fragment PersonnelFindingFields on PersonnelFinding{rule titleCode message messageVi messageEn verified legalBasis{instrument clause verified note from to}}";

const PlanningRoundFields = "fragment PlanningRoundFields on PlanningRound{id unit{id code name}term kind year procedure authority status titles{code name}openedOn ballotedOn decision{number signer signedOn}effectiveOn cancelledOn cancellationReason version allowedEvents proposals{id action title{code name}official{id fullName titles{code name}}entryId priorityOrder reasonCode reason ground evidence{at instrument clause verified day value messageVi messageEn}status proposedOn resolvedOn resolution version}steps{id ordinal heldOn summoned present quorumReached rule{...NominationStepRuleFields}ballots{proposalId agree disagree invalid outcome}version}publications{...PublicationFields}}";

const PublicationFields = "fragment PublicationFields on Publication{id roundId term audience asOf from to status withdrawnOn withdrawalReason version}";

const RankingReviewFields = "fragment RankingReviewFields on RankingReview{id year unit{id code name}official{id fullName titles{code name}}status allowedEvents selfAssessment{rank points}opinion{text rank present agree}proposal{rank points{general tasks}disqualifiers}rank decision{number signer signedOn}notRanked{reason note}noticedOn corrections{rank notRankedReason decision{number signer signedOn}correctedOn reason}scores{...PeriodScoreFields}yearPoints{mean sum periods missing rank verified legalBasis{instrument clause verified note from to}}version}";

const RegisteredPersonFields = "fragment RegisteredPersonFields on RegisteredPerson{id unitId key fullName sex birthDate birthPrecision inOffice version restricted credentials{id kind level levelName field heldFrom precision documentNumber documentIssuedOn documentIssuer enrolmentId version}partyMemberships{id joinedOn joinedPrecision officialOn officialPrecision endedOn version}disciplines{id kind scheme status decision{number signer signedOn}endsOn liftedBy{number signer signedOn}version allowedEvents}}";

const ResolutionFields = "fragment ResolutionFields on Resolution{id number issuer issuedOn titleVi titleEn periodFrom periodTo orientationYear kind state inForceOn endedOn replacedBy{id number issuedOn}unit{id code name}verified note shipped version allowedEvents}";

const TargetFields = "fragment TargetFields on Target{id code kind synthetic version terms{...TargetTermsFields}withdrawal{on decision{number signer signedOn}reason}}";

const TargetProgressFields = "fragment TargetProgressFields on TargetProgress{target{...TargetFields}status reason at referenceDate figure{indicator unit{id code name}groups{dimension key label}value numerator denominator withheld unavailable}passport{indicator name population numerator denominator note sensitive legalBasis{instrument clause}}assessment{status evidence assessedOn recordedOn}}";

const TargetTermsFields = "fragment TargetTermsFields on TargetTerms{from to textVi textEn measure{indicator operator value{text numerator denominator}unit group{dimension key}countedFrom baseline{value{text numerator denominator}on}}dueOn verified decision{number signer signedOn}reason recordedOn}";

const TrainingBasisFields = "fragment TrainingBasisFields on RuleBasis{instrument clause verified note from to}";

const TrainingEligibilityFields = "fragment TrainingEligibilityFields on TrainingEligibility{verdict eligible alreadyHeld conditions{condition form status textVi textEn legalBasis{...TrainingBasisFields}}}";

const TrainingNeedFields = "fragment TrainingNeedFields on TrainingNeed{official{id fullName unit{id code name}}source title{code name}requirement status held heldName required requiredName transitionTo lessons{counted least unknownTurns}legalBasis{...TrainingBasisFields}courses{code nameVi nameEn}nominations{id version status course{code}}turns{id course courseName startedOn status}}";

const TrainingNominationFields = "fragment TrainingNominationFields on TrainingNomination{id version person{id fullName}unit{id code name}course{code nameVi nameEn grants{requirement level}}form need{title{code name}requirement}reason nominatedOn eligibility{...TrainingEligibilityFields}status allowedEvents decision{number signer signedOn}startedOn closedOn closingReason planLine{id plan{id year status}}enrolment{id startedOn endedOn status result credential{id kind level documentNumber documentIssuedOn documentIssuer}}}";

const TrainingOutcomeFields = "fragment TrainingOutcomeFields on TrainingOutcome{seats booked nominated sent completed turns personCount}";

const TrainingPlanFields = "fragment TrainingPlanFields on TrainingPlan{id version unit{id code name}year status allowedEvents decision{number signer signedOn}lines{id version course{code nameVi nameEn}seats from to form provider funding status outcome{...TrainingOutcomeFields}}outcome{...TrainingOutcomeFields}findings{rule lineId messageVi messageEn verified legalBasis{...TrainingBasisFields}}}";

export const AccountOperation: Operation<types.AccountQuery, types.AccountQueryVariables> = {
  name: 'Account',
  kind: 'query',
  text: "query Account($id:ID!){account(id:$id){...AccountFields}}" + AccountFields,
};

export const AccountsOperation: Operation<types.AccountsQuery, types.AccountsQueryVariables> = {
  name: 'Accounts',
  kind: 'query',
  text: "query Accounts($first:Int!$after:String$search:String){accounts(first:$first after:$after search:$search){nodes{...AccountFields}pageInfo{hasNextPage endCursor}totalCount}}" + AccountFields,
};

export const ChangePasswordOperation: Operation<types.ChangePasswordMutation, types.ChangePasswordMutationVariables> = {
  name: 'ChangePassword',
  kind: 'mutation',
  text: "mutation ChangePassword($input:ChangePasswordInput!){changePassword(input:$input)}",
};

export const CreateAccountOperation: Operation<types.CreateAccountMutation, types.CreateAccountMutationVariables> = {
  name: 'CreateAccount',
  kind: 'mutation',
  text: "mutation CreateAccount($input:CreateAccountInput!){createAccount(input:$input){...AccountFields}}" + AccountFields,
};

export const CreateTokenOperation: Operation<types.CreateTokenMutation, types.CreateTokenMutationVariables> = {
  name: 'CreateToken',
  kind: 'mutation',
  text: "mutation CreateToken($input:CreateTokenInput!){createToken(input:$input){tokenId secret account{...AccountFields}}}" + AccountFields,
};

export const DisableAccountOperation: Operation<types.DisableAccountMutation, types.DisableAccountMutationVariables> = {
  name: 'DisableAccount',
  kind: 'mutation',
  text: "mutation DisableAccount($input:AccountChangeInput!){disableAccount(input:$input){...AccountFields}}" + AccountFields,
};

export const EnableAccountOperation: Operation<types.EnableAccountMutation, types.EnableAccountMutationVariables> = {
  name: 'EnableAccount',
  kind: 'mutation',
  text: "mutation EnableAccount($input:AccountChangeInput!){enableAccount(input:$input){...AccountFields}}" + AccountFields,
};

export const EndGrantOperation: Operation<types.EndGrantMutation, types.EndGrantMutationVariables> = {
  name: 'EndGrant',
  kind: 'mutation',
  text: "mutation EndGrant($input:EndGrantInput!){endGrant(input:$input){...AccountFields}}" + AccountFields,
};

export const EndOwnSessionsOperation: Operation<types.EndOwnSessionsMutation, types.EndOwnSessionsMutationVariables> = {
  name: 'EndOwnSessions',
  kind: 'mutation',
  text: "mutation EndOwnSessions{endOwnSessions}",
};

export const GrantRoleOperation: Operation<types.GrantRoleMutation, types.GrantRoleMutationVariables> = {
  name: 'GrantRole',
  kind: 'mutation',
  text: "mutation GrantRole($input:GrantRoleInput!){grantRole(input:$input){...AccountFields}}" + AccountFields,
};

export const LinkIdentityOperation: Operation<types.LinkIdentityMutation, types.LinkIdentityMutationVariables> = {
  name: 'LinkIdentity',
  kind: 'mutation',
  text: "mutation LinkIdentity($input:LinkIdentityInput!){linkIdentity(input:$input){...AccountFields}}" + AccountFields,
};

export const RenameAccountOperation: Operation<types.RenameAccountMutation, types.RenameAccountMutationVariables> = {
  name: 'RenameAccount',
  kind: 'mutation',
  text: "mutation RenameAccount($input:RenameAccountInput!){renameAccount(input:$input){...AccountFields}}" + AccountFields,
};

export const RevokeTokenOperation: Operation<types.RevokeTokenMutation, types.RevokeTokenMutationVariables> = {
  name: 'RevokeToken',
  kind: 'mutation',
  text: "mutation RevokeToken($input:RevokeTokenInput!){revokeToken(input:$input){...AccountFields}}" + AccountFields,
};

export const SetPasswordOperation: Operation<types.SetPasswordMutation, types.SetPasswordMutationVariables> = {
  name: 'SetPassword',
  kind: 'mutation',
  text: "mutation SetPassword($input:AccountChangeInput!){setPassword(input:$input){password usableUntil account{...AccountFields}}}" + AccountFields,
};

export const UnlinkIdentityOperation: Operation<types.UnlinkIdentityMutation, types.UnlinkIdentityMutationVariables> = {
  name: 'UnlinkIdentity',
  kind: 'mutation',
  text: "mutation UnlinkIdentity($input:UnlinkIdentityInput!){unlinkIdentity(input:$input){...AccountFields}}" + AccountFields,
};

export const ViewerOperation: Operation<types.ViewerQuery, types.ViewerQueryVariables> = {
  name: 'Viewer',
  kind: 'query',
  text: "query Viewer{viewer{id name roles permissions wholeCountry mustChangePassword units{id code name tier validFrom validTo}}}",
};

export const AuditOperation: Operation<types.AuditQuery, types.AuditQueryVariables> = {
  name: 'Audit',
  kind: 'query',
  text: "query Audit($first:Int!$after:String$filter:AuditFilter){audit(first:$first after:$after filter:$filter){nodes{seq at kind action accountId accountName tokenId requestId operation reason subject key personIds unitIds restricted changes{field before after}details{name value}hash}pageInfo{hasNextPage endCursor}totalCount}}",
};

export const AuditHeadOperation: Operation<types.AuditHeadQuery, types.AuditHeadQueryVariables> = {
  name: 'AuditHead',
  kind: 'query',
  text: "query AuditHead{auditHead{seq hash at keyId signature publicKey}}",
};

export const AuditVerificationOperation: Operation<types.AuditVerificationQuery, types.AuditVerificationQueryVariables> = {
  name: 'AuditVerification',
  kind: 'query',
  text: "query AuditVerification($anchor:AuditAnchor){auditVerification(anchor:$anchor){entries head{seq hash}bad{seq fault}}}",
};

export const ImportWorkbookOperation: Operation<types.ImportWorkbookMutation, types.ImportWorkbookMutationVariables> = {
  name: 'ImportWorkbook',
  kind: 'mutation',
  text: "mutation ImportWorkbook($input:ImportWorkbookInput!){importWorkbook(input:$input){dryRun applied sheets{sheet created updated unchanged rejected}lines{sheet line outcome fields}problems{sheet line field code severity message messageVi messageEn}}}",
};

export const IndicatorCatalogueOperation: Operation<types.IndicatorCatalogueQuery, types.IndicatorCatalogueQueryVariables> = {
  name: 'IndicatorCatalogue',
  kind: 'query',
  text: "query IndicatorCatalogue{indicators{code nameVi nameEn definitionVi definitionEn countOf ofPeriod sensitive dimensions legalBasis{instrument clause}}}",
};

export const IndicatorTableOperation: Operation<types.IndicatorTableQuery, types.IndicatorTableQueryVariables> = {
  name: 'IndicatorTable',
  kind: 'query',
  text: "query IndicatorTable($indicators:[IndicatorCode!]!$units:UnitScope!$at:Date!$since:Date$by:[IndicatorDimension!]$boundary:BoundaryLens){indicatorTable(indicators:$indicators units:$units at:$at since:$since by:$by boundary:$boundary){at referenceDate since boundary rows{indicator unit{id code name}groups{dimension key label}value numerator denominator withheld unavailable}passports{indicator name population numerator denominator note sensitive legalBasis{instrument clause}localRules{instrument clause verified note from to}}}}",
};

export const AddConcurrentTitleOperation: Operation<types.AddConcurrentTitleMutation, types.AddConcurrentTitleMutationVariables> = {
  name: 'AddConcurrentTitle',
  kind: 'mutation',
  text: "mutation AddConcurrentTitle($input:ChangeTitleInput!){addConcurrentTitle(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}" + PersonnelEventFields + PersonnelFindingFields,
};

export const AppointOperation: Operation<types.AppointMutation, types.AppointMutationVariables> = {
  name: 'Appoint',
  kind: 'mutation',
  text: "mutation Appoint($input:AppointInput!){appoint(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}" + PersonnelEventFields + PersonnelFindingFields,
};

export const CarryOversOperation: Operation<types.CarryOversQuery, types.CarryOversQueryVariables> = {
  name: 'CarryOvers',
  kind: 'query',
  text: "query CarryOvers($unit:UnitRef!$first:Int!$after:String$status:CarryOverStatus){carryOvers(unit:$unit first:$first after:$after status:$status){nodes{...CarryOverFields}pageInfo{hasNextPage endCursor}totalCount}}" + CarryOverFields,
};

export const ConfirmCarryOverOperation: Operation<types.ConfirmCarryOverMutation, types.ConfirmCarryOverMutationVariables> = {
  name: 'ConfirmCarryOver',
  kind: 'mutation',
  text: "mutation ConfirmCarryOver($input:ConfirmCarryOverInput!){confirmCarryOver(input:$input){carryOver{...CarryOverFields}event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}" + CarryOverFields + PersonnelEventFields + PersonnelFindingFields,
};

export const DeclineCarryOverOperation: Operation<types.DeclineCarryOverMutation, types.DeclineCarryOverMutationVariables> = {
  name: 'DeclineCarryOver',
  kind: 'mutation',
  text: "mutation DeclineCarryOver($input:DeclineCarryOverInput!){declineCarryOver(input:$input){...CarryOverFields}}" + CarryOverFields,
};

export const EndConcurrentTitleOperation: Operation<types.EndConcurrentTitleMutation, types.EndConcurrentTitleMutationVariables> = {
  name: 'EndConcurrentTitle',
  kind: 'mutation',
  text: "mutation EndConcurrentTitle($input:ChangeTitleInput!){endConcurrentTitle(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}" + PersonnelEventFields + PersonnelFindingFields,
};

export const PersonnelEventsOperation: Operation<types.PersonnelEventsQuery, types.PersonnelEventsQueryVariables> = {
  name: 'PersonnelEvents',
  kind: 'query',
  text: "query PersonnelEvents($units:UnitScope!$from:Date!$to:Date!$first:Int!$after:String$kinds:[PersonnelEventKind!]){personnelEvents(units:$units from:$from to:$to first:$first after:$after kinds:$kinds){nodes{...PersonnelEventFields}pageInfo{hasNextPage endCursor}totalCount}}" + PersonnelEventFields,
};

export const ProposeCarryOverOperation: Operation<types.ProposeCarryOverMutation, types.ProposeCarryOverMutationVariables> = {
  name: 'ProposeCarryOver',
  kind: 'mutation',
  text: "mutation ProposeCarryOver($input:ProposeCarryOverInput!){proposeCarryOver(input:$input){unit{id code name}firstDay predecessors{id code name}otherPredecessors proposed closed}}",
};

export const ReappointOperation: Operation<types.ReappointMutation, types.ReappointMutationVariables> = {
  name: 'Reappoint',
  kind: 'mutation',
  text: "mutation Reappoint($input:ReappointInput!){reappoint(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}" + PersonnelEventFields + PersonnelFindingFields,
};

export const RelieveOperation: Operation<types.RelieveMutation, types.RelieveMutationVariables> = {
  name: 'Relieve',
  kind: 'mutation',
  text: "mutation Relieve($input:EndOfficeInput!){relieve(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}" + PersonnelEventFields + PersonnelFindingFields,
};

export const RetireOperation: Operation<types.RetireMutation, types.RetireMutationVariables> = {
  name: 'Retire',
  kind: 'mutation',
  text: "mutation Retire($input:EndOfficeInput!){retire(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}" + PersonnelEventFields + PersonnelFindingFields,
};

export const RotateOperation: Operation<types.RotateMutation, types.RotateMutationVariables> = {
  name: 'Rotate',
  kind: 'mutation',
  text: "mutation Rotate($input:MoveInput!){rotate(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}" + PersonnelEventFields + PersonnelFindingFields,
};

export const TransferOperation: Operation<types.TransferMutation, types.TransferMutationVariables> = {
  name: 'Transfer',
  kind: 'mutation',
  text: "mutation Transfer($input:MoveInput!){transfer(input:$input){event{...PersonnelEventFields}findings{...PersonnelFindingFields}}}" + PersonnelEventFields + PersonnelFindingFields,
};

export const CollectiveReviewsOperation: Operation<types.CollectiveReviewsQuery, types.CollectiveReviewsQueryVariables> = {
  name: 'CollectiveReviews',
  kind: 'query',
  text: "query CollectiveReviews($units:UnitScope!$year:Int!$status:ReviewStatus$first:Int!$after:String){collectiveReviews(units:$units year:$year status:$status first:$first after:$after){nodes{...CollectiveReviewFields}pageInfo{hasNextPage endCursor}totalCount}}" + CollectiveReviewFields,
};

export const CorrectCollectiveRankOperation: Operation<types.CorrectCollectiveRankMutation, types.CorrectCollectiveRankMutationVariables> = {
  name: 'CorrectCollectiveRank',
  kind: 'mutation',
  text: "mutation CorrectCollectiveRank($input:CorrectRankInput!){correctCollectiveRank(input:$input){...CollectiveReviewFields}}" + CollectiveReviewFields,
};

export const CorrectRankOperation: Operation<types.CorrectRankMutation, types.CorrectRankMutationVariables> = {
  name: 'CorrectRank',
  kind: 'mutation',
  text: "mutation CorrectRank($input:CorrectRankInput!){correctRank(input:$input){...RankingReviewFields}}" + PeriodScoreFields + RankingReviewFields,
};

export const DecideCollectiveRanksOperation: Operation<types.DecideCollectiveRanksMutation, types.DecideCollectiveRanksMutationVariables> = {
  name: 'DecideCollectiveRanks',
  kind: 'mutation',
  text: "mutation DecideCollectiveRanks($input:DecideRanksInput!){decideCollectiveRanks(input:$input){...CollectiveReviewFields}}" + CollectiveReviewFields,
};

export const DecideRanksOperation: Operation<types.DecideRanksMutation, types.DecideRanksMutationVariables> = {
  name: 'DecideRanks',
  kind: 'mutation',
  text: "mutation DecideRanks($input:DecideRanksInput!){decideRanks(input:$input){...RankingReviewFields}}" + PeriodScoreFields + RankingReviewFields,
};

export const MarkCollectiveNotRankedOperation: Operation<types.MarkCollectiveNotRankedMutation, types.MarkCollectiveNotRankedMutationVariables> = {
  name: 'MarkCollectiveNotRanked',
  kind: 'mutation',
  text: "mutation MarkCollectiveNotRanked($input:MarkCollectiveNotRankedInput!){markCollectiveNotRanked(input:$input){...CollectiveReviewFields}}" + CollectiveReviewFields,
};

export const MarkNotRankedOperation: Operation<types.MarkNotRankedMutation, types.MarkNotRankedMutationVariables> = {
  name: 'MarkNotRanked',
  kind: 'mutation',
  text: "mutation MarkNotRanked($input:MarkNotRankedInput!){markNotRanked(input:$input){...RankingReviewFields}}" + PeriodScoreFields + RankingReviewFields,
};

export const NotifyCollectiveRanksOperation: Operation<types.NotifyCollectiveRanksMutation, types.NotifyCollectiveRanksMutationVariables> = {
  name: 'NotifyCollectiveRanks',
  kind: 'mutation',
  text: "mutation NotifyCollectiveRanks($input:NotifyRanksInput!){notifyCollectiveRanks(input:$input){...CollectiveReviewFields}}" + CollectiveReviewFields,
};

export const NotifyRanksOperation: Operation<types.NotifyRanksMutation, types.NotifyRanksMutationVariables> = {
  name: 'NotifyRanks',
  kind: 'mutation',
  text: "mutation NotifyRanks($input:NotifyRanksInput!){notifyRanks(input:$input){...RankingReviewFields}}" + PeriodScoreFields + RankingReviewFields,
};

export const OfficialReviewsOperation: Operation<types.OfficialReviewsQuery, types.OfficialReviewsQueryVariables> = {
  name: 'OfficialReviews',
  kind: 'query',
  text: "query OfficialReviews($id:ID!$at:Date!){official(id:$id at:$at){id fullName rankingReviews{...RankingReviewFields}periodScores{...PeriodScoreFields}absences{id kind from to withdrawn version}}}" + PeriodScoreFields + RankingReviewFields,
};

export const ProposeCollectiveRankOperation: Operation<types.ProposeCollectiveRankMutation, types.ProposeCollectiveRankMutationVariables> = {
  name: 'ProposeCollectiveRank',
  kind: 'mutation',
  text: "mutation ProposeCollectiveRank($input:ProposeCollectiveRankInput!){proposeCollectiveRank(input:$input){...CollectiveReviewFields}}" + CollectiveReviewFields,
};

export const ProposeRankOperation: Operation<types.ProposeRankMutation, types.ProposeRankMutationVariables> = {
  name: 'ProposeRank',
  kind: 'mutation',
  text: "mutation ProposeRank($input:ProposeRankInput!){proposeRank(input:$input){...RankingReviewFields}}" + PeriodScoreFields + RankingReviewFields,
};

export const RankingCheckOperation: Operation<types.RankingCheckQuery, types.RankingCheckQueryVariables> = {
  name: 'RankingCheck',
  kind: 'query',
  text: "query RankingCheck($unit:UnitRef!$year:Int!$rulesAt:Date){rankingCheck(unit:$unit year:$year rulesAt:$rulesAt){year rulesAt ranked counts{rank count}caps{...CapReadingFields}groups{group{code name nameEn}ranked counts{rank count}caps{...CapReadingFields}}ungrouped}}" + CapReadingFields,
};

export const RankingFindingsOperation: Operation<types.RankingFindingsQuery, types.RankingFindingsQueryVariables> = {
  name: 'RankingFindings',
  kind: 'query',
  text: "query RankingFindings($unit:UnitRef!$year:Int!$rulesAt:Date){rankingFindings(unit:$unit year:$year rulesAt:$rulesAt){year rulesAt ranked proposed counts{rank count}caps{...CapReadingFields}groups{group{code name nameEn}ranked counts{rank count}caps{...CapReadingFields}}ungrouped findings{kind unit{id code name}subject personId groupCode base message messageVi messageEn verified legalBasis{instrument clause verified note from to}}}}" + CapReadingFields,
};

export const RankingReviewsOperation: Operation<types.RankingReviewsQuery, types.RankingReviewsQueryVariables> = {
  name: 'RankingReviews',
  kind: 'query',
  text: "query RankingReviews($units:UnitScope!$year:Int!$status:ReviewStatus$first:Int!$after:String){rankingReviews(units:$units year:$year status:$status first:$first after:$after){nodes{...RankingReviewFields}pageInfo{hasNextPage endCursor}totalCount}}" + PeriodScoreFields + RankingReviewFields,
};

export const RankingRulesOperation: Operation<types.RankingRulesQuery, types.RankingRulesQueryVariables> = {
  name: 'RankingRules',
  kind: 'query',
  text: "query RankingRules($at:Date!){rankingRules(at:$at){at scale{method general tasks excellentFrom goodFrom completedFrom periods meanVerified legalBasis{instrument clause verified note from to}}criteria{code rank of textVi textEn legalBasis{instrument clause verified note from to}}disqualifiers{code of textVi textEn legalBasis{instrument clause verified note from to}}exclusions{code monthsFrom monthsBelow bestRank exceptMaternity textVi textEn legalBasis{instrument clause verified note from to}}consequences{code of consecutive withinYears withinAppointment textVi textEn legalBasis{instrument clause verified note from to}}dutyGroups{titleCode group nameVi nameEn manages legalBasis{instrument clause verified note from to}}}}",
};

export const RecordAbsenceOperation: Operation<types.RecordAbsenceMutation, types.RecordAbsenceMutationVariables> = {
  name: 'RecordAbsence',
  kind: 'mutation',
  text: "mutation RecordAbsence($input:RecordAbsenceInput!){recordAbsence(input:$input){id kind from to withdrawn version}}",
};

export const RecordCollectiveOpinionOperation: Operation<types.RecordCollectiveOpinionMutation, types.RecordCollectiveOpinionMutationVariables> = {
  name: 'RecordCollectiveOpinion',
  kind: 'mutation',
  text: "mutation RecordCollectiveOpinion($input:RecordMeetingOpinionInput!){recordCollectiveOpinion(input:$input){...CollectiveReviewFields}}" + CollectiveReviewFields,
};

export const RecordCollectiveSelfAssessmentOperation: Operation<types.RecordCollectiveSelfAssessmentMutation, types.RecordCollectiveSelfAssessmentMutationVariables> = {
  name: 'RecordCollectiveSelfAssessment',
  kind: 'mutation',
  text: "mutation RecordCollectiveSelfAssessment($input:RecordCollectiveSelfAssessmentInput!){recordCollectiveSelfAssessment(input:$input){...CollectiveReviewFields}}" + CollectiveReviewFields,
};

export const RecordMeetingOpinionOperation: Operation<types.RecordMeetingOpinionMutation, types.RecordMeetingOpinionMutationVariables> = {
  name: 'RecordMeetingOpinion',
  kind: 'mutation',
  text: "mutation RecordMeetingOpinion($input:RecordMeetingOpinionInput!){recordMeetingOpinion(input:$input){...RankingReviewFields}}" + PeriodScoreFields + RankingReviewFields,
};

export const RecordPeriodScoreOperation: Operation<types.RecordPeriodScoreMutation, types.RecordPeriodScoreMutationVariables> = {
  name: 'RecordPeriodScore',
  kind: 'mutation',
  text: "mutation RecordPeriodScore($input:RecordPeriodScoreInput!){recordPeriodScore(input:$input){...PeriodScoreFields}}" + PeriodScoreFields,
};

export const RecordSelfAssessmentOperation: Operation<types.RecordSelfAssessmentMutation, types.RecordSelfAssessmentMutationVariables> = {
  name: 'RecordSelfAssessment',
  kind: 'mutation',
  text: "mutation RecordSelfAssessment($input:RecordSelfAssessmentInput!){recordSelfAssessment(input:$input){...RankingReviewFields}}" + PeriodScoreFields + RankingReviewFields,
};

export const WithdrawAbsenceOperation: Operation<types.WithdrawAbsenceMutation, types.WithdrawAbsenceMutationVariables> = {
  name: 'WithdrawAbsence',
  kind: 'mutation',
  text: "mutation WithdrawAbsence($input:WithdrawAbsenceInput!){withdrawAbsence(input:$input){id kind from to withdrawn version}}",
};

export const AddTargetOperation: Operation<types.AddTargetMutation, types.AddTargetMutationVariables> = {
  name: 'AddTarget',
  kind: 'mutation',
  text: "mutation AddTarget($input:AddTargetInput!){addTarget(input:$input){...TargetFields}}" + TargetFields + TargetTermsFields,
};

export const AssessTargetOperation: Operation<types.AssessTargetMutation, types.AssessTargetMutationVariables> = {
  name: 'AssessTarget',
  kind: 'mutation',
  text: "mutation AssessTarget($input:AssessTargetInput!){assessTarget(input:$input){...TargetFields assessments{status evidence assessedOn recordedOn}}}" + TargetFields + TargetTermsFields,
};

export const CloseResolutionOperation: Operation<types.CloseResolutionMutation, types.CloseResolutionMutationVariables> = {
  name: 'CloseResolution',
  kind: 'mutation',
  text: "mutation CloseResolution($input:CloseResolutionInput!){closeResolution(input:$input){...ResolutionFields}}" + ResolutionFields,
};

export const CorrectResolutionOperation: Operation<types.CorrectResolutionMutation, types.CorrectResolutionMutationVariables> = {
  name: 'CorrectResolution',
  kind: 'mutation',
  text: "mutation CorrectResolution($input:CorrectResolutionInput!){correctResolution(input:$input){...ResolutionFields}}" + ResolutionFields,
};

export const PutResolutionInForceOperation: Operation<types.PutResolutionInForceMutation, types.PutResolutionInForceMutationVariables> = {
  name: 'PutResolutionInForce',
  kind: 'mutation',
  text: "mutation PutResolutionInForce($input:PutResolutionInForceInput!){putResolutionInForce(input:$input){...ResolutionFields}}" + ResolutionFields,
};

export const RecordResolutionOperation: Operation<types.RecordResolutionMutation, types.RecordResolutionMutationVariables> = {
  name: 'RecordResolution',
  kind: 'mutation',
  text: "mutation RecordResolution($input:RecordResolutionInput!){recordResolution(input:$input){...ResolutionFields}}" + ResolutionFields,
};

export const ResolutionOperation: Operation<types.ResolutionQuery, types.ResolutionQueryVariables> = {
  name: 'Resolution',
  kind: 'query',
  text: "query Resolution($id:ID!$at:Date!){resolution(id:$id at:$at){...ResolutionFields targets{...TargetFields history{...TargetTermsFields}assessments{status evidence assessedOn recordedOn}}}}" + ResolutionFields + TargetFields + TargetTermsFields,
};

export const ResolutionProgressOperation: Operation<types.ResolutionProgressQuery, types.ResolutionProgressQueryVariables> = {
  name: 'ResolutionProgress',
  kind: 'query',
  text: "query ResolutionProgress($resolution:ID!$unit:UnitRef!$at:Date!$boundary:BoundaryLens){resolutionProgress(resolution:$resolution unit:$unit at:$at boundary:$boundary){resolution{...ResolutionFields}unit{id code name}at boundary targets{...TargetProgressFields}}}" + ResolutionFields + TargetFields + TargetProgressFields + TargetTermsFields,
};

export const ResolutionsOperation: Operation<types.ResolutionsQuery, types.ResolutionsQueryVariables> = {
  name: 'Resolutions',
  kind: 'query',
  text: "query Resolutions($unit:UnitRef!$at:Date!$first:Int!$after:String$under:Boolean){resolutions(unit:$unit at:$at first:$first after:$after under:$under){nodes{...ResolutionFields}pageInfo{hasNextPage endCursor}}}" + ResolutionFields,
};

export const ReviseTargetOperation: Operation<types.ReviseTargetMutation, types.ReviseTargetMutationVariables> = {
  name: 'ReviseTarget',
  kind: 'mutation',
  text: "mutation ReviseTarget($input:ReviseTargetInput!){reviseTarget(input:$input){...TargetFields history{...TargetTermsFields}}}" + TargetFields + TargetTermsFields,
};

export const TargetProgressOperation: Operation<types.TargetProgressQuery, types.TargetProgressQueryVariables> = {
  name: 'TargetProgress',
  kind: 'query',
  text: "query TargetProgress($target:ID!$unit:UnitRef!$at:Date!$boundary:BoundaryLens){targetProgress(target:$target unit:$unit at:$at boundary:$boundary){...TargetProgressFields}}" + TargetFields + TargetProgressFields + TargetTermsFields,
};

export const WithdrawTargetOperation: Operation<types.WithdrawTargetMutation, types.WithdrawTargetMutationVariables> = {
  name: 'WithdrawTarget',
  kind: 'mutation',
  text: "mutation WithdrawTarget($input:WithdrawTargetInput!){withdrawTarget(input:$input){...TargetFields}}" + TargetFields + TargetTermsFields,
};

export const CorrectPersonOperation: Operation<types.CorrectPersonMutation, types.CorrectPersonMutationVariables> = {
  name: 'CorrectPerson',
  kind: 'mutation',
  text: "mutation CorrectPerson($input:CorrectPersonInput!){correctPerson(input:$input){...RegisteredPersonFields}}" + RegisteredPersonFields,
};

export const LiftDisciplineOperation: Operation<types.LiftDisciplineMutation, types.LiftDisciplineMutationVariables> = {
  name: 'LiftDiscipline',
  kind: 'mutation',
  text: "mutation LiftDiscipline($input:LiftDisciplineInput!){liftDiscipline(input:$input){...RegisteredPersonFields}}" + RegisteredPersonFields,
};

export const OfficialOperation: Operation<types.OfficialQuery, types.OfficialQueryVariables> = {
  name: 'Official',
  kind: 'query',
  text: "query Official($id:ID!$at:Date!){official(id:$id at:$at){id fullName sex birthDate personalIdentifierMasked restricted ethnicity religion partyJoinedOn partyOfficialOn appointmentId appointmentVersion category titles{code name concurrent}keyOfficial since until decisionNumber education politicalTheory stateManagement unit{id code name}appointments{id version unit{id code name}category titles{code name concurrent}since until decisionNumber}credentials{kind level levelName field heldFrom precision documentNumber documentIssuedOn documentIssuer enrolmentId}events{kind effectiveOn unit{id code name}fromUnit{id code name}decision{number signer signedOn}reason}disciplines{kind scheme status decision{number signer signedOn}endsOn}trainings{id course courseName startedOn endedOn status decisionNumber provider result certificate lessons}ranks{year rank decidedOn}planning{term title titleName from to removalReason}}}",
};

export const OfficialsOperation: Operation<types.OfficialsQuery, types.OfficialsQueryVariables> = {
  name: 'Officials',
  kind: 'query',
  text: "query Officials($units:UnitScope!$at:Date!$first:Int!$after:String$category:Category){officials(units:$units at:$at first:$first after:$after category:$category){nodes{id fullName sex category titles{code name concurrent}education politicalTheory keyOfficial since unit{id code name}}pageInfo{hasNextPage endCursor}totalCount}}",
};

export const RecordCredentialOperation: Operation<types.RecordCredentialMutation, types.RecordCredentialMutationVariables> = {
  name: 'RecordCredential',
  kind: 'mutation',
  text: "mutation RecordCredential($input:RecordCredentialInput!){recordCredential(input:$input){...RegisteredPersonFields}}" + RegisteredPersonFields,
};

export const RecordDisciplineOperation: Operation<types.RecordDisciplineMutation, types.RecordDisciplineMutationVariables> = {
  name: 'RecordDiscipline',
  kind: 'mutation',
  text: "mutation RecordDiscipline($input:RecordDisciplineInput!){recordDiscipline(input:$input){...RegisteredPersonFields}}" + RegisteredPersonFields,
};

export const RecordPartyMembershipOperation: Operation<types.RecordPartyMembershipMutation, types.RecordPartyMembershipMutationVariables> = {
  name: 'RecordPartyMembership',
  kind: 'mutation',
  text: "mutation RecordPartyMembership($input:RecordPartyMembershipInput!){recordPartyMembership(input:$input){...RegisteredPersonFields}}" + RegisteredPersonFields,
};

export const RegisterPersonOperation: Operation<types.RegisterPersonMutation, types.RegisterPersonMutationVariables> = {
  name: 'RegisterPerson',
  kind: 'mutation',
  text: "mutation RegisterPerson($input:RegisterPersonInput!){registerPerson(input:$input){...RegisteredPersonFields}}" + RegisteredPersonFields,
};

export const RegisteredPersonsOperation: Operation<types.RegisteredPersonsQuery, types.RegisteredPersonsQueryVariables> = {
  name: 'RegisteredPersons',
  kind: 'query',
  text: "query RegisteredPersons($unit:UnitRef!$at:Date!$first:Int!$after:String){registeredPersons(unit:$unit at:$at first:$first after:$after){nodes{id key fullName sex birthDate birthPrecision inOffice version}pageInfo{hasNextPage endCursor}totalCount}}",
};

export const RevealPersonalIdentifierOperation: Operation<types.RevealPersonalIdentifierMutation, types.RevealPersonalIdentifierMutationVariables> = {
  name: 'RevealPersonalIdentifier',
  kind: 'mutation',
  text: "mutation RevealPersonalIdentifier($id:ID!$at:Date!$reason:String!){revealPersonalIdentifier(id:$id at:$at reason:$reason)}",
};

export const AddLocalRuleOperation: Operation<types.AddLocalRuleMutation, types.AddLocalRuleMutationVariables> = {
  name: 'AddLocalRule',
  kind: 'mutation',
  text: "mutation AddLocalRule($input:AddLocalRuleInput!){addLocalRule(input:$input){...LocalRuleFields}}" + LocalRuleFields,
};

export const EndLocalRuleOperation: Operation<types.EndLocalRuleMutation, types.EndLocalRuleMutationVariables> = {
  name: 'EndLocalRule',
  kind: 'mutation',
  text: "mutation EndLocalRule($input:EndLocalRuleInput!){endLocalRule(input:$input){...LocalRuleFields}}" + LocalRuleFields,
};

export const InstrumentOperation: Operation<types.InstrumentQuery, types.InstrumentQueryVariables> = {
  name: 'Instrument',
  kind: 'query',
  text: "query Instrument($code:ID!){instrument(code:$code){...InstrumentFields}}" + InstrumentFields,
};

export const InstrumentsOperation: Operation<types.InstrumentsQuery, types.InstrumentsQueryVariables> = {
  name: 'Instruments',
  kind: 'query',
  text: "query Instruments($first:Int!$after:String$at:Date){instruments(first:$first after:$after at:$at){nodes{...InstrumentFields}pageInfo{hasNextPage endCursor}}}" + InstrumentFields,
};

export const LocalRulesOperation: Operation<types.LocalRulesQuery, types.LocalRulesQueryVariables> = {
  name: 'LocalRules',
  kind: 'query',
  text: "query LocalRules($unit:UnitRef$family:LocalRuleFamily$at:Date$first:Int!$after:String){localRules(unit:$unit family:$family at:$at first:$first after:$after){nodes{...LocalRuleFields}pageInfo{hasNextPage endCursor}}}" + LocalRuleFields,
};

export const RulesOperation: Operation<types.RulesQuery, types.RulesQueryVariables> = {
  name: 'Rules',
  kind: 'query',
  text: "query Rules($family:RuleFamily!$at:Date!$unit:UnitRef$first:Int!$after:String){rules(family:$family at:$at unit:$unit first:$first after:$after){nodes{family key textVi textEn value measure verified legalBasis{instrument clause verified note from to}local localRuleId localTo{id code name}replaces{instrument clause verified note from to}}pageInfo{hasNextPage endCursor}}}",
};

export const CancelPlanningRoundOperation: Operation<types.CancelPlanningRoundMutation, types.CancelPlanningRoundMutationVariables> = {
  name: 'CancelPlanningRound',
  kind: 'mutation',
  text: "mutation CancelPlanningRound($input:CancelPlanningRoundInput!){cancelPlanningRound(input:$input){...PlanningRoundFields}}" + NominationStepRuleFields + PlanningRoundFields + PublicationFields,
};

export const CorrectNominationStepOperation: Operation<types.CorrectNominationStepMutation, types.CorrectNominationStepMutationVariables> = {
  name: 'CorrectNominationStep',
  kind: 'mutation',
  text: "mutation CorrectNominationStep($input:CorrectNominationStepInput!){correctNominationStep(input:$input){...PlanningRoundFields}}" + NominationStepRuleFields + PlanningRoundFields + PublicationFields,
};

export const DecidePlanningRoundOperation: Operation<types.DecidePlanningRoundMutation, types.DecidePlanningRoundMutationVariables> = {
  name: 'DecidePlanningRound',
  kind: 'mutation',
  text: "mutation DecidePlanningRound($input:DecidePlanningRoundInput!){decidePlanningRound(input:$input){...PlanningRoundFields}}" + NominationStepRuleFields + PlanningRoundFields + PublicationFields,
};

export const NominationProceduresOperation: Operation<types.NominationProceduresQuery, types.NominationProceduresQueryVariables> = {
  name: 'NominationProcedures',
  kind: 'query',
  text: "query NominationProcedures($at:Date!){nominationProcedures(at:$at){...NominationStepRuleFields}}" + NominationStepRuleFields,
};

export const OpenPlanningRoundOperation: Operation<types.OpenPlanningRoundMutation, types.OpenPlanningRoundMutationVariables> = {
  name: 'OpenPlanningRound',
  kind: 'mutation',
  text: "mutation OpenPlanningRound($input:OpenPlanningRoundInput!){openPlanningRound(input:$input){...PlanningRoundFields}}" + NominationStepRuleFields + PlanningRoundFields + PublicationFields,
};

export const PlanningRoundOperation: Operation<types.PlanningRoundQuery, types.PlanningRoundQueryVariables> = {
  name: 'PlanningRound',
  kind: 'query',
  text: "query PlanningRound($id:ID!$at:Date){planningRound(id:$id at:$at){round{...PlanningRoundFields}missing{id title{code name}official{id fullName titles{code name}}status from}findings{rule subject message messageVi messageEn verified unit{id code name}personId titleCode legalBasis{instrument clause verified note from to}}}}" + NominationStepRuleFields + PlanningRoundFields + PublicationFields,
};

export const PlanningRoundsOperation: Operation<types.PlanningRoundsQuery, types.PlanningRoundsQueryVariables> = {
  name: 'PlanningRounds',
  kind: 'query',
  text: "query PlanningRounds($unit:UnitRef!$at:Date!$first:Int!$term:String$after:String){planningRounds(unit:$unit at:$at first:$first term:$term after:$after){nodes{id unit{id code name}term kind year authority status openedOn decision{number signer signedOn}effectiveOn cancelledOn version allowedEvents}pageInfo{hasNextPage endCursor}totalCount}}",
};

export const ProposeEntryOperation: Operation<types.ProposeEntryMutation, types.ProposeEntryMutationVariables> = {
  name: 'ProposeEntry',
  kind: 'mutation',
  text: "mutation ProposeEntry($input:ProposeEntryInput!){proposeEntry(input:$input){...PlanningRoundFields}}" + NominationStepRuleFields + PlanningRoundFields + PublicationFields,
};

export const ProposeKeepOperation: Operation<types.ProposeKeepMutation, types.ProposeKeepMutationVariables> = {
  name: 'ProposeKeep',
  kind: 'mutation',
  text: "mutation ProposeKeep($input:ProposeKeepInput!){proposeKeep(input:$input){...PlanningRoundFields}}" + NominationStepRuleFields + PlanningRoundFields + PublicationFields,
};

export const ProposeRemovalOperation: Operation<types.ProposeRemovalMutation, types.ProposeRemovalMutationVariables> = {
  name: 'ProposeRemoval',
  kind: 'mutation',
  text: "mutation ProposeRemoval($input:ProposeRemovalInput!){proposeRemoval(input:$input){...PlanningRoundFields}}" + NominationStepRuleFields + PlanningRoundFields + PublicationFields,
};

export const PublishPlanOperation: Operation<types.PublishPlanMutation, types.PublishPlanMutationVariables> = {
  name: 'PublishPlan',
  kind: 'mutation',
  text: "mutation PublishPlan($input:PublishPlanInput!){publishPlan(input:$input){...PublicationFields}}" + PublicationFields,
};

export const PublishedPlansOperation: Operation<types.PublishedPlansQuery, types.PublishedPlansQueryVariables> = {
  name: 'PublishedPlans',
  kind: 'query',
  text: "query PublishedPlans($unit:UnitRef!$at:Date!$first:Int!$after:String){publishedPlans(unit:$unit at:$at first:$first after:$after){nodes{id unit{id code name}term audience from to lines{term plannedTitle fullName presentTitles}}pageInfo{hasNextPage endCursor}totalCount}}",
};

export const RecordNominationStepOperation: Operation<types.RecordNominationStepMutation, types.RecordNominationStepMutationVariables> = {
  name: 'RecordNominationStep',
  kind: 'mutation',
  text: "mutation RecordNominationStep($input:RecordNominationStepInput!){recordNominationStep(input:$input){...PlanningRoundFields}}" + NominationStepRuleFields + PlanningRoundFields + PublicationFields,
};

export const RemovalGroundsOperation: Operation<types.RemovalGroundsQuery, types.RemovalGroundsQueryVariables> = {
  name: 'RemovalGrounds',
  kind: 'query',
  text: "query RemovalGrounds($unit:UnitRef!$term:String!$at:Date!){removalGrounds(unit:$unit term:$term at:$at){entry{id unit{id code name}title{code name}official{id fullName titles{code name}}from}reason automatic verified evidence{at instrument clause verified day value messageVi messageEn}legalBasis{instrument clause verified note from to}}}",
};

export const SuccessionPlanOperation: Operation<types.SuccessionPlanQuery, types.SuccessionPlanQueryVariables> = {
  name: 'SuccessionPlan',
  kind: 'query',
  text: "query SuccessionPlan($unit:UnitRef!$term:String!$at:Date!$pending:Boolean){successionPlan(unit:$unit term:$term at:$at pending:$pending){term at entries{id unit{id code name}title{code name}official{id fullName titles{code name}}status from to removalReason removalCode priorityOrder}findings{rule subject message messageVi messageEn verified unit{id code name}personId titleCode legalBasis{instrument clause verified note from to}}shares{group planned ofWhom unknown targetPercent met verified withheld legalBasis{instrument clause verified note from to}}rules{rule value applied legalBasis{instrument clause verified note from to}}}}",
};

export const WithdrawProposalOperation: Operation<types.WithdrawProposalMutation, types.WithdrawProposalMutationVariables> = {
  name: 'WithdrawProposal',
  kind: 'mutation',
  text: "mutation WithdrawProposal($input:WithdrawProposalInput!){withdrawProposal(input:$input){...PlanningRoundFields}}" + NominationStepRuleFields + PlanningRoundFields + PublicationFields,
};

export const WithdrawPublicationOperation: Operation<types.WithdrawPublicationMutation, types.WithdrawPublicationMutationVariables> = {
  name: 'WithdrawPublication',
  kind: 'mutation',
  text: "mutation WithdrawPublication($input:WithdrawPublicationInput!){withdrawPublication(input:$input){...PublicationFields}}" + PublicationFields,
};

export const StaffingForecastOperation: Operation<types.StaffingForecastQuery, types.StaffingForecastQueryVariables> = {
  name: 'StaffingForecast',
  kind: 'query',
  text: "query StaffingForecast($units:UnitScope!$at:Date!$until:Date!){staffingForecast(units:$units at:$at until:$until){official{id fullName unit{id code name}}title{code name}kind on earliest retirementAgeMonths requirement held heldName required requiredName status transitionTo verified messageVi messageEn legalBasis{instrument clause verified note from to}}}",
};

export const StandardGapsOperation: Operation<types.StandardGapsQuery, types.StandardGapsQueryVariables> = {
  name: 'StandardGaps',
  kind: 'query',
  text: "query StandardGaps($units:UnitScope!$at:Date!$includeMet:Boolean){standardGaps(units:$units at:$at includeMet:$includeMet){official{id fullName unit{id code name}}title{code name}requirement held heldName required requiredName status transitionTo exception{textVi textEn minimum instrument clause}legalBasis{instrument clause verified note from to}}}",
};

export const AddPlanLineOperation: Operation<types.AddPlanLineMutation, types.AddPlanLineMutationVariables> = {
  name: 'AddPlanLine',
  kind: 'mutation',
  text: "mutation AddPlanLine($input:AddPlanLineInput!){addPlanLine(input:$input){...TrainingPlanFields}}" + TrainingBasisFields + TrainingOutcomeFields + TrainingPlanFields,
};

export const ApproveTrainingPlanOperation: Operation<types.ApproveTrainingPlanMutation, types.ApproveTrainingPlanMutationVariables> = {
  name: 'ApproveTrainingPlan',
  kind: 'mutation',
  text: "mutation ApproveTrainingPlan($input:ApproveTrainingPlanInput!){approveTrainingPlan(input:$input){...TrainingPlanFields}}" + TrainingBasisFields + TrainingOutcomeFields + TrainingPlanFields,
};

export const CloseTrainingPlanOperation: Operation<types.CloseTrainingPlanMutation, types.CloseTrainingPlanMutationVariables> = {
  name: 'CloseTrainingPlan',
  kind: 'mutation',
  text: "mutation CloseTrainingPlan($input:TrainingPlanChangeInput!){closeTrainingPlan(input:$input){...TrainingPlanFields}}" + TrainingBasisFields + TrainingOutcomeFields + TrainingPlanFields,
};

export const CompleteTrainingOperation: Operation<types.CompleteTrainingMutation, types.CompleteTrainingMutationVariables> = {
  name: 'CompleteTraining',
  kind: 'mutation',
  text: "mutation CompleteTraining($input:CompleteTrainingInput!){completeTraining(input:$input){...TrainingNominationFields}}" + TrainingBasisFields + TrainingEligibilityFields + TrainingNominationFields,
};

export const CreateTrainingPlanOperation: Operation<types.CreateTrainingPlanMutation, types.CreateTrainingPlanMutationVariables> = {
  name: 'CreateTrainingPlan',
  kind: 'mutation',
  text: "mutation CreateTrainingPlan($input:CreateTrainingPlanInput!){createTrainingPlan(input:$input){...TrainingPlanFields}}" + TrainingBasisFields + TrainingOutcomeFields + TrainingPlanFields,
};

export const DeclineTrainingOperation: Operation<types.DeclineTrainingMutation, types.DeclineTrainingMutationVariables> = {
  name: 'DeclineTraining',
  kind: 'mutation',
  text: "mutation DeclineTraining($input:LeaveTrainingInput!){declineTraining(input:$input){...TrainingNominationFields}}" + TrainingBasisFields + TrainingEligibilityFields + TrainingNominationFields,
};

export const EnrolInTrainingOperation: Operation<types.EnrolInTrainingMutation, types.EnrolInTrainingMutationVariables> = {
  name: 'EnrolInTraining',
  kind: 'mutation',
  text: "mutation EnrolInTraining($input:EnrolInTrainingInput!){enrolInTraining(input:$input){...TrainingNominationFields}}" + TrainingBasisFields + TrainingEligibilityFields + TrainingNominationFields,
};

export const FailTrainingOperation: Operation<types.FailTrainingMutation, types.FailTrainingMutationVariables> = {
  name: 'FailTraining',
  kind: 'mutation',
  text: "mutation FailTraining($input:FailTrainingInput!){failTraining(input:$input){...TrainingNominationFields}}" + TrainingBasisFields + TrainingEligibilityFields + TrainingNominationFields,
};

export const NominateForTrainingOperation: Operation<types.NominateForTrainingMutation, types.NominateForTrainingMutationVariables> = {
  name: 'NominateForTraining',
  kind: 'mutation',
  text: "mutation NominateForTraining($input:NominateForTrainingInput!){nominateForTraining(input:$input){...TrainingNominationFields}}" + TrainingBasisFields + TrainingEligibilityFields + TrainingNominationFields,
};

export const RemovePlanLineOperation: Operation<types.RemovePlanLineMutation, types.RemovePlanLineMutationVariables> = {
  name: 'RemovePlanLine',
  kind: 'mutation',
  text: "mutation RemovePlanLine($input:PlanLineChangeInput!){removePlanLine(input:$input){...TrainingPlanFields}}" + TrainingBasisFields + TrainingOutcomeFields + TrainingPlanFields,
};

export const RevisePlanLineOperation: Operation<types.RevisePlanLineMutation, types.RevisePlanLineMutationVariables> = {
  name: 'RevisePlanLine',
  kind: 'mutation',
  text: "mutation RevisePlanLine($input:RevisePlanLineInput!){revisePlanLine(input:$input){...TrainingPlanFields}}" + TrainingBasisFields + TrainingOutcomeFields + TrainingPlanFields,
};

export const SendToTrainingOperation: Operation<types.SendToTrainingMutation, types.SendToTrainingMutationVariables> = {
  name: 'SendToTraining',
  kind: 'mutation',
  text: "mutation SendToTraining($input:SendToTrainingInput!){sendToTraining(input:$input){...TrainingNominationFields}}" + TrainingBasisFields + TrainingEligibilityFields + TrainingNominationFields,
};

export const SuggestTrainingOperation: Operation<types.SuggestTrainingQuery, types.SuggestTrainingQueryVariables> = {
  name: 'SuggestTraining',
  kind: 'query',
  text: "query SuggestTraining($unit:UnitRef!$year:Int!$by:Date!$seats:[TrainingOfferInput!]$mostPerPerson:Int$at:Date){suggestTraining(unit:$unit year:$year by:$by seats:$seats mostPerPerson:$mostPerPerson at:$at){at by aims standardsMet unverifiedMet seats{course form seats to planLineId fault}choices{official{id fullName}seats{course form planLineId}needs{...TrainingNeedFields}eligibility{...TrainingEligibilityFields}}notChosen{need{...TrainingNeedFields}reason lostBy{aim by}messageVi messageEn}}}" + TrainingBasisFields + TrainingEligibilityFields + TrainingNeedFields,
};

export const TrainingCoursesOperation: Operation<types.TrainingCoursesQuery, types.TrainingCoursesQueryVariables> = {
  name: 'TrainingCourses',
  kind: 'query',
  text: "query TrainingCourses($at:Date!){trainingCourses{code nameVi nameEn kind category grants{requirement level}verified conditions(at:$at){condition form sex textVi textEn open legalBasis{...TrainingBasisFields}}duration(at:$at){leastWeeks mostWeeks legalBasis{...TrainingBasisFields}}}}" + TrainingBasisFields,
};

export const TrainingEligibilityOperation: Operation<types.TrainingEligibilityQuery, types.TrainingEligibilityQueryVariables> = {
  name: 'TrainingEligibility',
  kind: 'query',
  text: "query TrainingEligibility($personId:ID!$course:String!$at:Date!$form:TrainingForm){trainingEligibility(personId:$personId course:$course at:$at form:$form){...TrainingEligibilityFields}}" + TrainingBasisFields + TrainingEligibilityFields,
};

export const TrainingNeedsOperation: Operation<types.TrainingNeedsQuery, types.TrainingNeedsQueryVariables> = {
  name: 'TrainingNeeds',
  kind: 'query',
  text: "query TrainingNeeds($units:UnitScope!$at:Date!$sources:[TrainingNeedSource!]$includeUnknown:Boolean){trainingNeeds(units:$units at:$at sources:$sources includeUnknown:$includeUnknown){...TrainingNeedFields}}" + TrainingBasisFields + TrainingNeedFields,
};

export const TrainingNominationsOperation: Operation<types.TrainingNominationsQuery, types.TrainingNominationsQueryVariables> = {
  name: 'TrainingNominations',
  kind: 'query',
  text: "query TrainingNominations($units:UnitScope!$year:Int!$first:Int!$after:String$status:TrainingStatus$planLineId:ID$personId:ID$at:Date){trainingNominations(units:$units year:$year first:$first after:$after status:$status planLineId:$planLineId personId:$personId at:$at){nodes{...TrainingNominationFields}pageInfo{hasNextPage endCursor}totalCount}}" + TrainingBasisFields + TrainingEligibilityFields + TrainingNominationFields,
};

export const TrainingPlanOperation: Operation<types.TrainingPlanQuery, types.TrainingPlanQueryVariables> = {
  name: 'TrainingPlan',
  kind: 'query',
  text: "query TrainingPlan($unit:UnitRef!$year:Int!){trainingPlan(unit:$unit year:$year){...TrainingPlanFields}}" + TrainingBasisFields + TrainingOutcomeFields + TrainingPlanFields,
};

export const WithdrawFromTrainingOperation: Operation<types.WithdrawFromTrainingMutation, types.WithdrawFromTrainingMutationVariables> = {
  name: 'WithdrawFromTraining',
  kind: 'mutation',
  text: "mutation WithdrawFromTraining($input:LeaveTrainingInput!){withdrawFromTraining(input:$input){...TrainingNominationFields}}" + TrainingBasisFields + TrainingEligibilityFields + TrainingNominationFields,
};

export const LineageIssueCountsOperation: Operation<types.LineageIssueCountsQuery, types.LineageIssueCountsQueryVariables> = {
  name: 'LineageIssueCounts',
  kind: 'query',
  text: "query LineageIssueCounts{lineageIssueCounts{issue units rows}}",
};

export const LineageIssuesOperation: Operation<types.LineageIssuesQuery, types.LineageIssuesQueryVariables> = {
  name: 'LineageIssues',
  kind: 'query',
  text: "query LineageIssues($first:Int!$after:String){lineageIssues(first:$first after:$after){nodes{unitId code name issue on detail}pageInfo{hasNextPage endCursor}totalCount}}",
};

export const SubordinatesOperation: Operation<types.SubordinatesQuery, types.SubordinatesQueryVariables> = {
  name: 'Subordinates',
  kind: 'query',
  text: "query Subordinates($ref:UnitRef!$at:Date!$first:Int!$after:String){unit(ref:$ref at:$at){id subordinates(first:$first after:$after){nodes{id code name kind tier}pageInfo{hasNextPage endCursor}totalCount}}}",
};

export const UnitOperation: Operation<types.UnitQuery, types.UnitQueryVariables> = {
  name: 'Unit',
  kind: 'query',
  text: "query Unit($ref:UnitRef!$at:Date!){unit(ref:$ref at:$at){id code name kind tier unitClass validFrom validTo lineageComplete superior{id code name tier}predecessors{id code name validFrom validTo}successors{id code name validFrom validTo}}}",
};

export const UnitsOperation: Operation<types.UnitsQuery, types.UnitsQueryVariables> = {
  name: 'Units',
  kind: 'query',
  text: "query Units($tier:UnitTier!$at:Date!$first:Int!$after:String){units(tier:$tier at:$at first:$first after:$after){nodes{id code name kind tier}pageInfo{hasNextPage endCursor}totalCount}}",
};

/** Every operation as a typed function, grouped by feature. `request` carries them. */
export function createSdk(request: Request) {
  return {
    access: {
      /**
       * Một tài khoản. Lỗi: FORBIDDEN, NOT_FOUND.
       *
       * One account. Errors: FORBIDDEN, NOT_FOUND.
       *
       * @param variables.id Định danh. / The id.
       */
      account: (variables: types.AccountQueryVariables, options?: CallOptions): Promise<types.AccountQuery> =>
        request(AccountOperation, variables, options),
      /**
       * Các tài khoản được quản lý, theo tên. Lỗi: FORBIDDEN, VALIDATION_FAILED.
       *
       * The accounts one may manage, by name. Errors: FORBIDDEN, VALIDATION_FAILED.
       *
       * @param variables.first Số tài khoản của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       * @param variables.search Chữ có trong tên hoặc tên đăng nhập. / Letters of the name or the login name.
       */
      accounts: (variables: types.AccountsQueryVariables, options?: CallOptions): Promise<types.AccountsQuery> =>
        request(AccountsOperation, variables, options),
      /**
       * Đổi mật khẩu của chính mình; mọi phiên dừng, kể cả phiên này. Lỗi: FORBIDDEN (với mã truy cập), VALIDATION_FAILED, RATE_LIMITED.
       *
       * Changes one’s own password; all sessions end, this one included. Errors: FORBIDDEN (by token), VALIDATION_FAILED, RATE_LIMITED.
       *
       * @param variables.input Mật khẩu cũ và mới. / The old password and the new.
       */
      changePassword: (variables: types.ChangePasswordMutationVariables, options?: CallOptions): Promise<types.ChangePasswordMutation> =>
        request(ChangePasswordOperation, variables, options),
      /**
       * Tạo tài khoản, chưa có quyền gì. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Makes an account that may nothing yet. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      createAccount: (variables: types.CreateAccountMutationVariables, options?: CallOptions): Promise<types.CreateAccountMutation> =>
        request(CreateAccountOperation, variables, options),
      /**
       * Tạo mã truy cập; mã chỉ hiện một lần. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Makes an access token; it is shown once. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      createToken: (variables: types.CreateTokenMutationVariables, options?: CallOptions): Promise<types.CreateTokenMutation> =>
        request(CreateTokenOperation, variables, options),
      /**
       * Khóa tài khoản: mọi phiên và mã truy cập dừng ngay. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Disables an account: its sessions and tokens stop at once. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      disableAccount: (variables: types.DisableAccountMutationVariables, options?: CallOptions): Promise<types.DisableAccountMutation> =>
        request(DisableAccountOperation, variables, options),
      /**
       * Mở lại tài khoản. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Enables an account again. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      enableAccount: (variables: types.EnableAccountMutationVariables, options?: CallOptions): Promise<types.EnableAccountMutation> =>
        request(EnableAccountOperation, variables, options),
      /**
       * Kết thúc một vai trò. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Ends a grant. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      endGrant: (variables: types.EndGrantMutationVariables, options?: CallOptions): Promise<types.EndGrantMutation> =>
        request(EndGrantOperation, variables, options),
      /**
       * Kết thúc mọi phiên của chính mình; trả về số phiên.
       *
       * Ends all of one’s own sessions; gives how many there were.
       */
      endOwnSessions: (variables: types.EndOwnSessionsMutationVariables = {}, options?: CallOptions): Promise<types.EndOwnSessionsMutation> =>
        request(EndOwnSessionsOperation, variables, options),
      /**
       * Giao một vai trò. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Grants a role. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      grantRole: (variables: types.GrantRoleMutationVariables, options?: CallOptions): Promise<types.GrantRoleMutation> =>
        request(GrantRoleOperation, variables, options),
      /**
       * Gắn tài khoản với một danh tính OpenID Connect. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Links an OpenID Connect identity to an account. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      linkIdentity: (variables: types.LinkIdentityMutationVariables, options?: CallOptions): Promise<types.LinkIdentityMutation> =>
        request(LinkIdentityOperation, variables, options),
      /**
       * Đổi tên và tên đăng nhập. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Changes the name and the login name. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      renameAccount: (variables: types.RenameAccountMutationVariables, options?: CallOptions): Promise<types.RenameAccountMutation> =>
        request(RenameAccountOperation, variables, options),
      /**
       * Thu hồi mã truy cập, có hiệu lực ngay. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Revokes a token, at once. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      revokeToken: (variables: types.RevokeTokenMutationVariables, options?: CallOptions): Promise<types.RevokeTokenMutation> =>
        request(RevokeTokenOperation, variables, options),
      /**
       * Đặt mật khẩu tạm: chỉ hiện một lần, phải đổi khi đăng nhập; mọi phiên cũ dừng. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Sets a temporary password: shown once, to be changed at sign-in; all sessions end. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      setPassword: (variables: types.SetPasswordMutationVariables, options?: CallOptions): Promise<types.SetPasswordMutation> =>
        request(SetPasswordOperation, variables, options),
      /**
       * Bỏ một danh tính khỏi tài khoản; mọi phiên dừng. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * Unlinks an identity; all sessions end. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Tài khoản, phiên bản và điều cần đổi. / The account, its version, and what is to change.
       */
      unlinkIdentity: (variables: types.UnlinkIdentityMutationVariables, options?: CallOptions): Promise<types.UnlinkIdentityMutation> =>
        request(UnlinkIdentityOperation, variables, options),
      /**
       * Tôi là ai, được làm gì, ở đâu.
       *
       * Who I am, what I may do, and where.
       */
      viewer: (variables: types.ViewerQueryVariables = {}, options?: CallOptions): Promise<types.ViewerQuery> =>
        request(ViewerOperation, variables, options),
    },
    audit: {
      /**
       * Chuỗi nhật ký, mới nhất trước. Việc xem nhật ký cũng được ghi. Lỗi: FORBIDDEN, VALIDATION_FAILED.
       *
       * The audit chain, latest first. Looking at it is recorded as well. Errors: FORBIDDEN, VALIDATION_FAILED.
       *
       * @param variables.first Số dòng của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       * @param variables.filter Chỉ những dòng này. / Only these.
       */
      audit: (variables: types.AuditQueryVariables, options?: CallOptions): Promise<types.AuditQuery> =>
        request(AuditOperation, variables, options),
      /**
       * Đầu chuỗi nhật ký, đã ký, để giữ ở nơi khác. Lỗi: FORBIDDEN.
       *
       * The head of the audit chain, signed, to be kept elsewhere. Errors: FORBIDDEN.
       */
      auditHead: (variables: types.AuditHeadQueryVariables = {}, options?: CallOptions): Promise<types.AuditHeadQuery> =>
        request(AuditHeadOperation, variables, options),
      /**
       * Kiểm tra toàn bộ chuỗi nhật ký; có mốc đã ký thì phát hiện cả khi chuỗi bị cắt hay viết lại. Lỗi: FORBIDDEN, VALIDATION_FAILED.
       *
       * Checks the whole audit chain; with a signed anchor also whether it was cut off or written anew. Errors: FORBIDDEN, VALIDATION_FAILED.
       *
       * @param variables.anchor Đầu chuỗi đã ký từ trước. / A head signed before.
       */
      auditVerification: (variables: types.AuditVerificationQueryVariables = {}, options?: CallOptions): Promise<types.AuditVerificationQuery> =>
        request(AuditVerificationOperation, variables, options),
    },
    imports: {
      /**
       * Nhập sổ của phường, xã đã gửi lên `POST /files`. Nhập lại cùng tệp không đổi gì. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT.
       *
       * Imports a ward workbook sent to `POST /files`. Importing the same file again changes nothing. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT.
       *
       * @param variables.input Tệp, đơn vị và cách xử lý. / File, unit and policy.
       */
      importWorkbook: (variables: types.ImportWorkbookMutationVariables, options?: CallOptions): Promise<types.ImportWorkbookMutation> =>
        request(ImportWorkbookOperation, variables, options),
    },
    indicators: {
      /**
       * Danh mục chỉ tiêu, với định nghĩa và các chiều được phép.
       *
       * The catalogue of indicators, with definitions and allowed dimensions.
       */
      indicatorCatalogue: (variables: types.IndicatorCatalogueQueryVariables = {}, options?: CallOptions): Promise<types.IndicatorCatalogueQuery> =>
        request(IndicatorCatalogueOperation, variables, options),
      /**
       * Bảng chỉ tiêu × đơn vị (× nhóm) vào một ngày. Lỗi: DIMENSION_NOT_ALLOWED, UNIT_NOT_FOUND, NOT_FOUND, FORBIDDEN, DATE_REQUIRED, COST_LIMIT.
       *
       * A table of indicators × units (× groups) on a day. Errors: DIMENSION_NOT_ALLOWED, UNIT_NOT_FOUND, NOT_FOUND, FORBIDDEN, DATE_REQUIRED, COST_LIMIT.
       *
       * @param variables.indicators Các chỉ tiêu. / Which indicators.
       * @param variables.units Những dòng nào. / Which rows.
       * @param variables.at Ngày báo cáo. / The day of the table.
       * @param variables.since Đầu kỳ; mặc định ngày đầu năm của `at`. / Begin of the period; the first day of the year of `at` by default.
       * @param variables.by Phân tổ theo tối đa hai chiều. / Break down by at most two dimensions.
       * @param variables.boundary Địa giới; mặc định AS_WAS. / Boundary lens; AS_WAS by default.
       */
      indicatorTable: (variables: types.IndicatorTableQueryVariables, options?: CallOptions): Promise<types.IndicatorTableQuery> =>
        request(IndicatorTableOperation, variables, options),
    },
    personnel: {
      /**
       * Ghi kiêm nhiệm thêm một chức danh. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records that a concurrent title is added. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Ai, chức vụ nào, theo quyết định nào. / Who, which office, by which decision.
       */
      addConcurrentTitle: (variables: types.AddConcurrentTitleMutationVariables, options?: CallOptions): Promise<types.AddConcurrentTitleMutation> =>
        request(AddConcurrentTitleOperation, variables, options),
      /**
       * Ghi bổ nhiệm, bầu, tuyển dụng; nếu đang giữ chức vụ khác thì CONFLICT. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records that somebody is appointed, elected or recruited; CONFLICT where the person is in another office. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Ai, chức vụ nào, theo quyết định nào. / Who, which office, by which decision.
       */
      appoint: (variables: types.AppointMutationVariables, options?: CallOptions): Promise<types.AppointMutation> =>
        request(AppointOperation, variables, options),
      /**
       * Các đề xuất chuyển tiếp sang một đơn vị mới, theo tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * Who is to be carried over into a new unit, by Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.unit Đơn vị mới. / The new unit.
       * @param variables.first Số người của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       * @param variables.status Chỉ tình trạng này. / Only this status.
       */
      carryOvers: (variables: types.CarryOversQueryVariables, options?: CallOptions): Promise<types.CarryOversQuery> =>
        request(CarryOversOperation, variables, options),
      /**
       * Xác nhận một người giữ chức vụ gì ở đơn vị mới, theo quyết định. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Confirms what somebody holds in the new unit, by a decision. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Đề xuất nào, và quyết định gì. / Which carry-over, and what is decided.
       */
      confirmCarryOver: (variables: types.ConfirmCarryOverMutationVariables, options?: CallOptions): Promise<types.ConfirmCarryOverMutation> =>
        request(ConfirmCarryOverOperation, variables, options),
      /**
       * Ghi rằng một người không được chuyển tiếp, có lý do. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records that somebody is not carried over, with a reason. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Đề xuất nào, và quyết định gì. / Which carry-over, and what is decided.
       */
      declineCarryOver: (variables: types.DeclineCarryOverMutationVariables, options?: CallOptions): Promise<types.DeclineCarryOverMutation> =>
        request(DeclineCarryOverOperation, variables, options),
      /**
       * Ghi thôi một trong các chức danh; thôi chức danh chính thì chức danh kế tiếp thành chính. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records that one of the titles is ended; where it was the main one the next becomes so. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Ai, chức vụ nào, theo quyết định nào. / Who, which office, by which decision.
       */
      endConcurrentTitle: (variables: types.EndConcurrentTitleMutationVariables, options?: CallOptions): Promise<types.EndConcurrentTitleMutation> =>
        request(EndConcurrentTitleOperation, variables, options),
      /**
       * Các việc nhân sự của một thời gian, mới nhất trước: việc đến các đơn vị và việc rời các đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * What befell offices in a time, latest first: what came to the units, and what led away from them. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.units Những đơn vị nào, như vào ngày cuối của thời gian đó. / Which units, as on the last day of that time.
       * @param variables.from Từ ngày. / From this day.
       * @param variables.to Đến trước ngày. / Up to, not including.
       * @param variables.first Số việc của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       * @param variables.kinds Chỉ những việc này. / Only these.
       */
      personnelEvents: (variables: types.PersonnelEventsQueryVariables, options?: CallOptions): Promise<types.PersonnelEventsQuery> =>
        request(PersonnelEventsOperation, variables, options),
      /**
       * Đề xuất chuyển tiếp mọi người đang giữ chức vụ ở các đơn vị nhập toàn bộ vào đơn vị mới, và kết thúc chức vụ cũ vào ngày cuối. Gọi lại chỉ thêm người chưa có. Lỗi: FORBIDDEN (nêu đơn vị ngoài phạm vi), NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * Proposes to carry over everybody in office in the units that went into the new one whole, and ends the old offices on their last day. Called again it adds those alone who are not there yet. Errors: FORBIDDEN (names the units outside the reach), NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Đơn vị mới và ngày đầu. / The new unit and its first day.
       */
      proposeCarryOver: (variables: types.ProposeCarryOverMutationVariables, options?: CallOptions): Promise<types.ProposeCarryOverMutation> =>
        request(ProposeCarryOverOperation, variables, options),
      /**
       * Ghi bổ nhiệm lại. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records that somebody is reappointed to the same titles. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Ai, chức vụ nào, theo quyết định nào. / Who, which office, by which decision.
       */
      reappoint: (variables: types.ReappointMutationVariables, options?: CallOptions): Promise<types.ReappointMutation> =>
        request(ReappointOperation, variables, options),
      /**
       * Ghi miễn nhiệm, thôi giữ chức vụ; cần lý do. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records that somebody is relieved of office; a reason is needed. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Ai, chức vụ nào, theo quyết định nào. / Who, which office, by which decision.
       */
      relieve: (variables: types.RelieveMutationVariables, options?: CallOptions): Promise<types.RelieveMutation> =>
        request(RelieveOperation, variables, options),
      /**
       * Ghi nghỉ hưu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records that somebody retires. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Ai, chức vụ nào, theo quyết định nào. / Who, which office, by which decision.
       */
      retire: (variables: types.RetireMutationVariables, options?: CallOptions): Promise<types.RetireMutation> =>
        request(RetireOperation, variables, options),
      /**
       * Ghi luân chuyển sang đơn vị khác; cả hai đơn vị phải trong phạm vi. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records a rotation to another unit; both have to be within the reach. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Ai, chức vụ nào, theo quyết định nào. / Who, which office, by which decision.
       */
      rotate: (variables: types.RotateMutationVariables, options?: CallOptions): Promise<types.RotateMutation> =>
        request(RotateOperation, variables, options),
      /**
       * Ghi điều động sang đơn vị khác; cả hai đơn vị phải trong phạm vi. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records a transfer to another unit; both have to be within the reach. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Ai, chức vụ nào, theo quyết định nào. / Who, which office, by which decision.
       */
      transfer: (variables: types.TransferMutationVariables, options?: CallOptions): Promise<types.TransferMutation> =>
        request(TransferOperation, variables, options),
    },
    ranking: {
      /**
       * Việc xếp loại một năm của các tập thể đã đến đâu, theo đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * How far the ranking of a year has come for collectives, by unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.units Những đơn vị nào, vào ngày cuối năm. / Which units, on the last day of the year.
       * @param variables.year Năm xếp loại. / The year that is ranked.
       * @param variables.status Chỉ những hồ sơ ở bước này. / Only those at this step.
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      collectiveReviews: (variables: types.CollectiveReviewsQueryVariables, options?: CallOptions): Promise<types.CollectiveReviewsQuery> =>
        request(CollectiveReviewsOperation, variables, options),
      /**
       * Sửa xếp loại bằng một quyết định mới; điều quyết định trước nói được giữ lại. Phải thông báo lại. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Corrects a rank by a decision of its own; what the former one said is kept. The outcome has to be told anew. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của tập thể nào, và điều gì. / Whose, and what.
       */
      correctCollectiveRank: (variables: types.CorrectCollectiveRankMutationVariables, options?: CallOptions): Promise<types.CorrectCollectiveRankMutation> =>
        request(CorrectCollectiveRankOperation, variables, options),
      /**
       * Sửa xếp loại bằng một quyết định mới; điều quyết định trước nói được giữ lại. Phải thông báo lại. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Corrects a rank by a decision of its own; what the former one said is kept. The outcome has to be told anew. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của ai, và điều gì. / Whose, and what.
       */
      correctRank: (variables: types.CorrectRankMutationVariables, options?: CallOptions): Promise<types.CorrectRankMutation> =>
        request(CorrectRankOperation, variables, options),
      /**
       * Một quyết định xếp loại các tập thể của một đơn vị và năm: tất cả, hoặc không tập thể nào. Từ đây xếp loại được tính vào số liệu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * One decision on the ranks of collectives of a unit and year: all of them, or none. From now on they count in figures. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của tập thể nào, và điều gì. / Whose, and what.
       */
      decideCollectiveRanks: (variables: types.DecideCollectiveRanksMutationVariables, options?: CallOptions): Promise<types.DecideCollectiveRanksMutation> =>
        request(DecideCollectiveRanksOperation, variables, options),
      /**
       * Một quyết định xếp loại nhiều người của một đơn vị và năm: tất cả, hoặc không ai. Từ đây xếp loại được tính vào số liệu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * One decision on the ranks of persons of a unit and year: all of them, or none. From now on they count in figures. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của ai, và điều gì. / Whose, and what.
       */
      decideRanks: (variables: types.DecideRanksMutationVariables, options?: CallOptions): Promise<types.DecideRanksMutation> =>
        request(DecideRanksOperation, variables, options),
      /**
       * Không xếp loại một tập thể, với lý do. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Leaves a collective without a rank, with the reason. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của tập thể nào, và điều gì. / Whose, and what.
       */
      markCollectiveNotRanked: (variables: types.MarkCollectiveNotRankedMutationVariables, options?: CallOptions): Promise<types.MarkCollectiveNotRankedMutation> =>
        request(MarkCollectiveNotRankedOperation, variables, options),
      /**
       * Không xếp loại một người, với lý do: không tính vào mẫu số của tỷ lệ nào. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Leaves a person without a rank, with the reason: counted in no denominator. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của ai, và điều gì. / Whose, and what.
       */
      markNotRanked: (variables: types.MarkNotRankedMutationVariables, options?: CallOptions): Promise<types.MarkNotRankedMutation> =>
        request(MarkNotRankedOperation, variables, options),
      /**
       * Thông báo kết quả cho các tập thể: tất cả, hoặc không tập thể nào. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records that outcomes were told: all of them, or none. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của tập thể nào, và điều gì. / Whose, and what.
       */
      notifyCollectiveRanks: (variables: types.NotifyCollectiveRanksMutationVariables, options?: CallOptions): Promise<types.NotifyCollectiveRanksMutation> =>
        request(NotifyCollectiveRanksOperation, variables, options),
      /**
       * Thông báo kết quả cho nhiều người: tất cả, hoặc không ai. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records that outcomes were told: all of them, or none. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của ai, và điều gì. / Whose, and what.
       */
      notifyRanks: (variables: types.NotifyRanksMutationVariables, options?: CallOptions): Promise<types.NotifyRanksMutation> =>
        request(NotifyRanksOperation, variables, options),
      /**
       * Một người đang giữ chức vụ vào một ngày. Lỗi: NOT_FOUND.
       *
       * One person in office on a day. Errors: NOT_FOUND.
       *
       * @param variables.id Định danh của người. / The id of the person.
       * @param variables.at Ngày cần xem. / The day to look at.
       */
      officialReviews: (variables: types.OfficialReviewsQueryVariables, options?: CallOptions): Promise<types.OfficialReviewsQuery> =>
        request(OfficialReviewsOperation, variables, options),
      /**
       * Đề xuất mức xếp loại của một tập thể. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Proposes a rank for a collective. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của tập thể nào, và điều gì. / Whose, and what.
       */
      proposeCollectiveRank: (variables: types.ProposeCollectiveRankMutationVariables, options?: CallOptions): Promise<types.ProposeCollectiveRankMutation> =>
        request(ProposeCollectiveRankOperation, variables, options),
      /**
       * Đề xuất mức xếp loại, với điểm nếu xếp loại theo điểm. Mức khác với điểm là nhận xét, không bị chặn. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Proposes a rank, with points where they are given. A rank unlike the points is a finding, it blocks nothing. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của ai, và điều gì. / Whose, and what.
       */
      proposeRank: (variables: types.ProposeRankMutationVariables, options?: CallOptions): Promise<types.ProposeRankMutation> =>
        request(ProposeRankOperation, variables, options),
      /**
       * Xếp loại năm của một đơn vị đối chiếu với trần "hoàn thành xuất sắc". Số đếm chính xác: cần indicators:exact tại đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * A unit’s ranking of a year against the ceilings on "excellent". Exact counts: needs indicators:exact over the unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.unit Đơn vị có vào ngày cuối năm đó, cùng mọi đơn vị trực thuộc. / A unit in force on the last day of that year, with everything under it.
       * @param variables.year Năm xếp loại. / The year ranked.
       * @param variables.rulesAt Đối chiếu với quy định của ngày này; mặc định là 31/12 của năm. / Read by the rules of this day; the 31st of December of the year where not given.
       */
      rankingCheck: (variables: types.RankingCheckQueryVariables, options?: CallOptions): Promise<types.RankingCheckQuery> =>
        request(RankingCheckOperation, variables, options),
      /**
       * Những điều nên xem lại trong xếp loại một năm của một đơn vị: trần, thời gian công tác, điểm, kỷ luật, hậu quả. Nhiều nhất 5.000 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
       *
       * What to look at again in the ranking of a unit’s year: ceilings, time worked, points, discipline, consequences. At most 5,000 persons. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
       *
       * @param variables.unit Đơn vị có vào ngày cuối năm đó, cùng mọi đơn vị trực thuộc. / A unit in force on the last day of that year, with everything under it.
       * @param variables.year Năm xếp loại. / The year that is ranked.
       * @param variables.rulesAt Đối chiếu với quy định của ngày này; mặc định là 31/12 của năm. / Read by the rules of this day; the 31st of December of the year where not given.
       */
      rankingFindings: (variables: types.RankingFindingsQueryVariables, options?: CallOptions): Promise<types.RankingFindingsQuery> =>
        request(RankingFindingsOperation, variables, options),
      /**
       * Việc xếp loại một năm đã đến đâu, theo đơn vị rồi tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * How far the ranking of a year has come, by unit, then Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.units Những đơn vị nào, vào ngày cuối năm. / Which units, on the last day of the year.
       * @param variables.year Năm xếp loại. / The year that is ranked.
       * @param variables.status Chỉ những hồ sơ ở bước này. / Only those at this step.
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      rankingReviews: (variables: types.RankingReviewsQueryVariables, options?: CallOptions): Promise<types.RankingReviewsQuery> =>
        request(RankingReviewsOperation, variables, options),
      /**
       * Quy định về xếp loại có hiệu lực vào một ngày: cách xếp loại, tiêu chí, các trường hợp, hậu quả, nhóm có nhiệm vụ tương đồng. Lỗi: FORBIDDEN.
       *
       * The rules of ranking in force on a day: scale, criteria, special cases, consequences, groups of similar duties. Errors: FORBIDDEN.
       *
       * @param variables.at Ngày cần xem. / The day to look at.
       */
      rankingRules: (variables: types.RankingRulesQueryVariables, options?: CallOptions): Promise<types.RankingRulesQuery> =>
        request(RankingRulesOperation, variables, options),
      /**
       * Ghi thời gian một người không làm việc. Cần cả roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records days of an office that were not worked. Needs roster:sensitive too. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của ai, và điều gì. / Whose, and what.
       */
      recordAbsence: (variables: types.RecordAbsenceMutationVariables, options?: CallOptions): Promise<types.RecordAbsenceMutation> =>
        request(RecordAbsenceOperation, variables, options),
      /**
       * Ghi ý kiến của cuộc họp về một tập thể. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records the opinion of the meeting on a collective. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của tập thể nào, và điều gì. / Whose, and what.
       */
      recordCollectiveOpinion: (variables: types.RecordCollectiveOpinionMutationVariables, options?: CallOptions): Promise<types.RecordCollectiveOpinionMutation> =>
        request(RecordCollectiveOpinionOperation, variables, options),
      /**
       * Ghi tự xếp loại của một tập thể của đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records how a collective of the unit ranked itself. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của tập thể nào, và điều gì. / Whose, and what.
       */
      recordCollectiveSelfAssessment: (variables: types.RecordCollectiveSelfAssessmentMutationVariables, options?: CallOptions): Promise<types.RecordCollectiveSelfAssessmentMutation> =>
        request(RecordCollectiveSelfAssessmentOperation, variables, options),
      /**
       * Ghi ý kiến của cuộc họp về một người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records the opinion of the meeting on a person. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của ai, và điều gì. / Whose, and what.
       */
      recordMeetingOpinion: (variables: types.RecordMeetingOpinionMutationVariables, options?: CallOptions): Promise<types.RecordMeetingOpinionMutation> =>
        request(RecordMeetingOpinionOperation, variables, options),
      /**
       * Ghi điểm một tháng hoặc quý của một người, khi xếp loại theo điểm. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records the points of a month or a quarter of a person, where the year is ranked by points. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của ai, và điều gì. / Whose, and what.
       */
      recordPeriodScore: (variables: types.RecordPeriodScoreMutationVariables, options?: CallOptions): Promise<types.RecordPeriodScoreMutation> =>
        request(RecordPeriodScoreOperation, variables, options),
      /**
       * Ghi tự xếp loại của một người giữ chức vụ tại đơn vị trong năm. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records how a person who held an office of the unit in the year ranked himself. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của ai, và điều gì. / Whose, and what.
       */
      recordSelfAssessment: (variables: types.RecordSelfAssessmentMutationVariables, options?: CallOptions): Promise<types.RecordSelfAssessmentMutation> =>
        request(RecordSelfAssessmentOperation, variables, options),
      /**
       * Rút một lần nghỉ ghi nhầm; bản ghi vẫn còn. Cần cả roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Withdraws an absence that was recorded by mistake; the record stays. Needs roster:sensitive too. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Của ai, và điều gì. / Whose, and what.
       */
      withdrawAbsence: (variables: types.WithdrawAbsenceMutationVariables, options?: CallOptions): Promise<types.WithdrawAbsenceMutation> =>
        request(WithdrawAbsenceOperation, variables, options),
    },
    resolutions: {
      /**
       * Thêm chỉ tiêu cho một nghị quyết. Cũng có thể là DIMENSION_NOT_ALLOWED. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Adds a target to a resolution. It may also be DIMENSION_NOT_ALLOWED. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nghị quyết, phiên bản và chỉ tiêu. / The resolution, its version, and the target.
       */
      addTarget: (variables: types.AddTargetMutationVariables, options?: CallOptions): Promise<types.AddTargetMutation> =>
        request(AddTargetOperation, variables, options),
      /**
       * Ghi một đánh giá chỉ tiêu định tính; các đánh giá trước còn nguyên. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records how a qualitative target was judged; earlier judgements stay. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Chỉ tiêu, phiên bản và điều cần đổi. / The target, its version, and what is to change.
       */
      assessTarget: (variables: types.AssessTargetMutationVariables, options?: CallOptions): Promise<types.AssessTargetMutation> =>
        request(AssessTargetOperation, variables, options),
      /**
       * Kết thúc nghị quyết, hoặc thay bằng nghị quyết khác. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Closes a resolution, or replaces it by another one. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nghị quyết, phiên bản và điều cần đổi. / The resolution, its version, and what is to change.
       */
      closeResolution: (variables: types.CloseResolutionMutationVariables, options?: CallOptions): Promise<types.CloseResolutionMutation> =>
        request(CloseResolutionOperation, variables, options),
      /**
       * Sửa một hồ sơ dự thảo cho đúng văn bản; các chỉ tiêu theo ngày ban hành mới. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Corrects a draft record to what the document says; its targets follow the day of issue. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nghị quyết, phiên bản và điều cần đổi. / The resolution, its version, and what is to change.
       */
      correctResolution: (variables: types.CorrectResolutionMutationVariables, options?: CallOptions): Promise<types.CorrectResolutionMutation> =>
        request(CorrectResolutionOperation, variables, options),
      /**
       * Đưa nghị quyết vào hiệu lực. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Puts a resolution in force. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nghị quyết, phiên bản và điều cần đổi. / The resolution, its version, and what is to change.
       */
      putResolutionInForce: (variables: types.PutResolutionInForceMutationVariables, options?: CallOptions): Promise<types.PutResolutionInForceMutation> =>
        request(PutResolutionInForceOperation, variables, options),
      /**
       * Ghi một nghị quyết đã ban hành; hồ sơ bắt đầu là dự thảo. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records a resolution that was issued; its record begins as a draft. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Đơn vị và nội dung. / The unit, and what it says.
       */
      recordResolution: (variables: types.RecordResolutionMutationVariables, options?: CallOptions): Promise<types.RecordResolutionMutation> =>
        request(RecordResolutionOperation, variables, options),
      /**
       * Một nghị quyết như được biết vào một ngày. Lỗi: NOT_FOUND (cả khi chưa ban hành vào ngày đó).
       *
       * A resolution as known on a day. Errors: NOT_FOUND (also where it was not issued by that day).
       *
       * @param variables.id Định danh. / The id.
       * @param variables.at Ngày cần xem. / The day to look at.
       */
      resolution: (variables: types.ResolutionQueryVariables, options?: CallOptions): Promise<types.ResolutionQuery> =>
        request(ResolutionOperation, variables, options),
      /**
       * Mọi chỉ tiêu của một nghị quyết, tính cho một đơn vị vào một ngày. Số liệu đi qua đúng cửa của `indicatorTable`: cùng quyền, cùng kiểm soát tiết lộ. Lỗi: NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, FORBIDDEN, COST_LIMIT.
       *
       * Every target of a resolution, read for a unit on a day. Figures leave by the door of `indicatorTable`: the same rights, the same disclosure control. Errors: NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, FORBIDDEN, COST_LIMIT.
       *
       * @param variables.resolution Định danh nghị quyết. / The id of the resolution.
       * @param variables.unit Đơn vị được tính, như ở `indicatorTable`: không nhất thiết là đơn vị của nghị quyết. / The unit to read it for, as in `indicatorTable`: not necessarily that of the resolution.
       * @param variables.at Ngày cần xem, bất kỳ. / The day to look at, any.
       * @param variables.boundary Địa giới; mặc định AS_WAS. / Boundary lens; AS_WAS by default.
       */
      resolutionProgress: (variables: types.ResolutionProgressQueryVariables, options?: CallOptions): Promise<types.ResolutionProgressQuery> =>
        request(ResolutionProgressOperation, variables, options),
      /**
       * Các nghị quyết ban hành đến ngày `at`, mới nhất trước: của đơn vị và của các đơn vị cấp trên; với `under` là của đơn vị và các đơn vị bên dưới. Lỗi: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * Resolutions issued by the day `at`, latest first: those of the unit and of the units above it; with `under` those of the unit and of the units below. Errors: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.unit Đơn vị có vào ngày đó. / A unit in force on that day.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.first Số nghị quyết của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       * @param variables.under Nhìn xuống thay vì nhìn lên. / Look down instead of up.
       */
      resolutions: (variables: types.ResolutionsQueryVariables, options?: CallOptions): Promise<types.ResolutionsQuery> =>
        request(ResolutionsOperation, variables, options),
      /**
       * Điều chỉnh chỉ tiêu bằng một phiên bản có ngày; không sửa lặng lẽ. Cũng có thể là DIMENSION_NOT_ALLOWED. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Revises a target by a version with its own day, never silently. It may also be DIMENSION_NOT_ALLOWED. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Chỉ tiêu, phiên bản và điều cần đổi. / The target, its version, and what is to change.
       */
      reviseTarget: (variables: types.ReviseTargetMutationVariables, options?: CallOptions): Promise<types.ReviseTargetMutation> =>
        request(ReviseTargetOperation, variables, options),
      /**
       * Một chỉ tiêu, tính cho một đơn vị vào một ngày. Số liệu đi qua đúng cửa của `indicatorTable`: cùng quyền, cùng kiểm soát tiết lộ. Lỗi: NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, FORBIDDEN, COST_LIMIT.
       *
       * One target, read for a unit on a day. Figures leave by the door of `indicatorTable`: the same rights, the same disclosure control. Errors: NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, FORBIDDEN, COST_LIMIT.
       *
       * @param variables.target Định danh chỉ tiêu. / The id of the target.
       * @param variables.unit Đơn vị được tính, như ở `indicatorTable`: không nhất thiết là đơn vị của nghị quyết. / The unit to read it for, as in `indicatorTable`: not necessarily that of the resolution.
       * @param variables.at Ngày cần xem, bất kỳ. / The day to look at, any.
       * @param variables.boundary Địa giới; mặc định AS_WAS. / Boundary lens; AS_WAS by default.
       */
      targetProgress: (variables: types.TargetProgressQueryVariables, options?: CallOptions): Promise<types.TargetProgressQuery> =>
        request(TargetProgressOperation, variables, options),
      /**
       * Rút một chỉ tiêu. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Withdraws a target. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Chỉ tiêu, phiên bản và điều cần đổi. / The target, its version, and what is to change.
       */
      withdrawTarget: (variables: types.WithdrawTargetMutationVariables, options?: CallOptions): Promise<types.WithdrawTargetMutation> =>
        request(WithdrawTargetOperation, variables, options),
    },
    roster: {
      /**
       * Sửa điều đã ghi sai về một người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * Corrects what was recorded wrongly of a person. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Ai, và điều gì. / Who, and what.
       */
      correctPerson: (variables: types.CorrectPersonMutationVariables, options?: CallOptions): Promise<types.CorrectPersonMutation> =>
        request(CorrectPersonOperation, variables, options),
      /**
       * Chấm dứt hoặc hủy bỏ một kỷ luật; cần cả roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED, ILLEGAL_TRANSITION.
       *
       * Lifts or annuls a discipline; needs roster:sensitive as well. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED, ILLEGAL_TRANSITION.
       *
       * @param variables.input Ai, và điều gì. / Who, and what.
       */
      liftDiscipline: (variables: types.LiftDisciplineMutationVariables, options?: CallOptions): Promise<types.LiftDisciplineMutation> =>
        request(LiftDisciplineOperation, variables, options),
      /**
       * Một người đang giữ chức vụ vào một ngày. Lỗi: NOT_FOUND.
       *
       * One person in office on a day. Errors: NOT_FOUND.
       *
       * @param variables.id Định danh của người. / The id of the person.
       * @param variables.at Ngày cần xem. / The day to look at.
       */
      official: (variables: types.OfficialQueryVariables, options?: CallOptions): Promise<types.OfficialQuery> =>
        request(OfficialOperation, variables, options),
      /**
       * Những người đang giữ chức vụ vào một ngày, theo đơn vị, chức danh chính rồi tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND.
       *
       * Persons in office on a day, by unit, main title, then Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND.
       *
       * @param variables.units Những đơn vị nào. / Which units.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.first Số người của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       * @param variables.category Chỉ đối tượng này. / Only this category.
       */
      officials: (variables: types.OfficialsQueryVariables, options?: CallOptions): Promise<types.OfficialsQuery> =>
        request(OfficialsOperation, variables, options),
      /**
       * Ghi một văn bằng, chứng chỉ, trình độ. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * Records a level and its document. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Ai, và điều gì. / Who, and what.
       */
      recordCredential: (variables: types.RecordCredentialMutationVariables, options?: CallOptions): Promise<types.RecordCredentialMutation> =>
        request(RecordCredentialOperation, variables, options),
      /**
       * Ghi một quyết định kỷ luật; cần cả roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * Records a discipline; needs roster:sensitive as well. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Ai, và điều gì. / Who, and what.
       */
      recordDiscipline: (variables: types.RecordDisciplineMutationVariables, options?: CallOptions): Promise<types.RecordDisciplineMutation> =>
        request(RecordDisciplineOperation, variables, options),
      /**
       * Ghi thời gian là đảng viên; cần cả roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * Records a membership of the Party; needs roster:sensitive as well. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Ai, và điều gì. / Who, and what.
       */
      recordPartyMembership: (variables: types.RecordPartyMembershipMutationVariables, options?: CallOptions): Promise<types.RecordPartyMembershipMutation> =>
        request(RecordPartyMembershipOperation, variables, options),
      /**
       * Ghi một người mới vào sổ của đơn vị. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * Registers a person new to the file of a unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED.
       *
       * @param variables.input Ai, và điều gì. / Who, and what.
       */
      registerPerson: (variables: types.RegisterPersonMutationVariables, options?: CallOptions): Promise<types.RegisterPersonMutation> =>
        request(RegisterPersonOperation, variables, options),
      /**
       * Những người trong sổ của một đơn vị cấp xã, đang giữ chức vụ hay chưa, theo tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * Whom the file of a commune-tier unit knows, in office or not, by Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.unit Đơn vị có sổ. / The unit whose file it is.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.first Số người của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      registeredPersons: (variables: types.RegisteredPersonsQueryVariables, options?: CallOptions): Promise<types.RegisteredPersonsQuery> =>
        request(RegisteredPersonsOperation, variables, options),
      /**
       * Xem đủ số định danh cá nhân của một người đang giữ chức vụ vào ngày đó. Việc xem và lý do được ghi nhật ký. Lỗi: NOT_FOUND, FORBIDDEN, VALIDATION_FAILED.
       *
       * Opens the personal identifier of a person in office on the day. That it was opened, and why, is recorded. Errors: NOT_FOUND, FORBIDDEN, VALIDATION_FAILED.
       *
       * @param variables.id Định danh của người. / The id of the person.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.reason Vì sao cần xem, ít nhất 10 ký tự. / Why it is needed, at least 10 characters.
       */
      revealPersonalIdentifier: (variables: types.RevealPersonalIdentifierMutationVariables, options?: CallOptions): Promise<types.RevealPersonalIdentifierMutation> =>
        request(RevealPersonalIdentifierOperation, variables, options),
    },
    rulebook: {
      /**
       * Thêm một quy định địa phương. Cần rulebook:write tại đơn vị đó. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (nội dung sai, trùng khoảng ngày, hồi tố mà không nêu `backdated`).
       *
       * Adds a local rule. Needs rulebook:write over the unit. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (wrong content, a window that overlaps, backdated without saying `backdated`).
       *
       * @param variables.input Quy định, đơn vị, ngày và căn cứ. / The rule, the unit, the days, and its grounds.
       */
      addLocalRule: (variables: types.AddLocalRuleMutationVariables, options?: CallOptions): Promise<types.AddLocalRuleMutation> =>
        request(AddLocalRuleOperation, variables, options),
      /**
       * Kết thúc một quy định địa phương. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED (ngày không hợp lệ, hồi tố mà không nêu `backdated`).
       *
       * Ends a local rule. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED (a day that cannot be, backdated without saying `backdated`).
       *
       * @param variables.input Quy định nào, từ ngày nào. / Which rule, from which day.
       */
      endLocalRule: (variables: types.EndLocalRuleMutationVariables, options?: CallOptions): Promise<types.EndLocalRuleMutation> =>
        request(EndLocalRuleOperation, variables, options),
      /**
       * Một văn bản. Lỗi: NOT_FOUND.
       *
       * One instrument. Errors: NOT_FOUND.
       *
       * @param variables.code Mã trong sổ quy định. / Its code in the rulebook.
       */
      instrument: (variables: types.InstrumentQueryVariables, options?: CallOptions): Promise<types.InstrumentQuery> =>
        request(InstrumentOperation, variables, options),
      /**
       * Các văn bản của sổ quy định, theo mã. Lỗi: VALIDATION_FAILED.
       *
       * The instruments of the rulebook, by code. Errors: VALIDATION_FAILED.
       *
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many items to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       * @param variables.at Chỉ những văn bản chắc chắn có hiệu lực vào ngày này. / Only those known to be in force on this day.
       */
      instruments: (variables: types.InstrumentsQueryVariables, options?: CallOptions): Promise<types.InstrumentsQuery> =>
        request(InstrumentsOperation, variables, options),
      /**
       * Các quy định địa phương, kể cả đã kết thúc, theo nhóm rồi khóa. Lỗi: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * The local rules, ended ones included, by family, then key. Errors: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.unit Của đơn vị này và các đơn vị trực thuộc. / Those of this unit and of what is under it.
       * @param variables.family Chỉ nhóm này. / Only this family.
       * @param variables.at Chỉ những quy định có hiệu lực vào ngày này. / Only those in force on this day.
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many items to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      localRules: (variables: types.LocalRulesQueryVariables, options?: CallOptions): Promise<types.LocalRulesQuery> =>
        request(LocalRulesOperation, variables, options),
      /**
       * Các quy định của một nhóm áp dụng vào một ngày, theo khóa. Nêu `unit` thì quy định địa phương gần nhất thay cho quy định chung: của đơn vị, rồi các cấp trên, rồi cả nước. Lỗi: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * The rules of a family that apply on a day, by key. With `unit`, the nearest local rule takes the place of the one of the country: of the unit, then its superiors, then the whole country. Errors: UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.family Nhóm quy định. / The family of rules.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.unit Quy định của đơn vị này; trống: của cả nước. / As they stand for this unit; null: for the country.
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many items to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      rules: (variables: types.RulesQueryVariables, options?: CallOptions): Promise<types.RulesQuery> =>
        request(RulesOperation, variables, options),
    },
    succession: {
      /**
       * Hủy một đợt; mọi đề xuất đang chờ được rút. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Cancels a round; proposals that wait are withdrawn. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      cancelPlanningRound: (variables: types.CancelPlanningRoundMutationVariables, options?: CallOptions): Promise<types.CancelPlanningRoundMutation> =>
        request(CancelPlanningRoundOperation, variables, options),
      /**
       * Sửa số liệu của một bước, khi đợt chưa quyết định. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Corrects the counts of a step before the round is decided. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      correctNominationStep: (variables: types.CorrectNominationStepMutationVariables, options?: CallOptions): Promise<types.CorrectNominationStepMutation> =>
        request(CorrectNominationStepOperation, variables, options),
      /**
       * Một quyết định trả lời mọi đề xuất của đợt; điều được duyệt thành quy hoạch từ ngày có hiệu lực. Đợt rà soát hằng năm bị từ chối khi còn lượt chưa có đề xuất giữ hoặc đưa ra. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * One decision answers every proposal of the round; what is approved becomes the plan from the day of effect. A yearly review is refused while entries are neither kept nor removed. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      decidePlanningRound: (variables: types.DecidePlanningRoundMutationVariables, options?: CallOptions): Promise<types.DecidePlanningRoundMutation> =>
        request(DecidePlanningRoundOperation, variables, options),
      /**
       * Các bước của mọi trình tự giới thiệu nhân sự có hiệu lực vào ngày đó. Lỗi: FORBIDDEN.
       *
       * The steps of every procedure of nomination in force on the day. Errors: FORBIDDEN.
       *
       * @param variables.at Ngày cần xem. / The day to look at.
       */
      nominationProcedures: (variables: types.NominationProceduresQueryVariables, options?: CallOptions): Promise<types.NominationProceduresQuery> =>
        request(NominationProceduresOperation, variables, options),
      /**
       * Mở một đợt quy hoạch. Đợt rà soát hằng năm mở ra đã có đề xuất đưa ra theo các quy định đã đối chiếu. Một nhiệm kỳ của đơn vị mỗi lúc chỉ có một đợt chờ quyết định. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Opens a round of planning. A yearly review begins with the removals that checked grounds of the rules propose. One round of a term waits for its decision in a unit at a time. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      openPlanningRound: (variables: types.OpenPlanningRoundMutationVariables, options?: CallOptions): Promise<types.OpenPlanningRoundMutation> =>
        request(OpenPlanningRoundOperation, variables, options),
      /**
       * Một đợt quy hoạch như đã biết vào một ngày, điều còn thiếu và điều nên xem lại. Lỗi: FORBIDDEN, NOT_FOUND.
       *
       * A round of planning as known on a day, what it misses, and what to look at again. Errors: FORBIDDEN, NOT_FOUND.
       *
       * @param variables.id Định danh của đợt. / The id of the round.
       * @param variables.at Ngày cần xem; mặc định: hôm nay. / The day to look at; today where not given.
       */
      planningRound: (variables: types.PlanningRoundQueryVariables, options?: CallOptions): Promise<types.PlanningRoundQuery> =>
        request(PlanningRoundOperation, variables, options),
      /**
       * Các đợt quy hoạch của một đơn vị và mọi đơn vị trực thuộc, như đã biết vào một ngày, mới nhất trước. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * Rounds of planning of a unit with everything under it, as known on a day, the latest first. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.unit Đơn vị. / The unit.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.first Số đợt của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.term Chỉ của nhiệm kỳ này. / Of this term alone.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      planningRounds: (variables: types.PlanningRoundsQueryVariables, options?: CallOptions): Promise<types.PlanningRoundsQuery> =>
        request(PlanningRoundsOperation, variables, options),
      /**
       * Đề xuất đưa một người vào quy hoạch. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Proposes somebody for the plan. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      proposeEntry: (variables: types.ProposeEntryMutationVariables, options?: CallOptions): Promise<types.ProposeEntryMutation> =>
        request(ProposeEntryOperation, variables, options),
      /**
       * Đề xuất giữ một lượt. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Proposes to keep an entry. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      proposeKeep: (variables: types.ProposeKeepMutationVariables, options?: CallOptions): Promise<types.ProposeKeepMutation> =>
        request(ProposeKeepOperation, variables, options),
      /**
       * Đề xuất đưa một lượt ra. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Proposes to remove an entry. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      proposeRemoval: (variables: types.ProposeRemovalMutationVariables, options?: CallOptions): Promise<types.ProposeRemovalMutation> =>
        request(ProposeRemovalOperation, variables, options),
      /**
       * Công khai quy hoạch sau một đợt đã quyết định: ghi cố định nhiệm kỳ, chức danh quy hoạch, họ tên, chức danh đang giữ. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Publishes the plan that a decided round left: term, planned title, full name and titles held are fixed. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      publishPlan: (variables: types.PublishPlanMutationVariables, options?: CallOptions): Promise<types.PublishPlanMutation> =>
        request(PublishPlanOperation, variables, options),
      /**
       * Quy hoạch đang được công khai vào một ngày của một đơn vị và mọi đơn vị trực thuộc, mới nhất trước. Người chỉ theo dõi công khai xem được những gì công khai đến cán bộ, đảng viên, và chỉ khi hôm nay còn công khai. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * Plans of a unit, with everything under it, that are published on a day, the latest first. Whoever only follows publications reads what is published to cadres and Party members, and only while it still is today. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.unit Đơn vị. / The unit.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.first Số lần công khai của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      publishedPlans: (variables: types.PublishedPlansQueryVariables, options?: CallOptions): Promise<types.PublishedPlansQuery> =>
        request(PublishedPlansOperation, variables, options),
      /**
       * Ghi một bước giới thiệu đã họp. Phiếu chỉ là số đếm, không có tên ai. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Records a step of nomination that was held. Votes are counts alone, no names. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      recordNominationStep: (variables: types.RecordNominationStepMutationVariables, options?: CallOptions): Promise<types.RecordNominationStepMutation> =>
        request(RecordNominationStepOperation, variables, options),
      /**
       * Điều quy định của một ngày nêu ra với các lượt đang trong quy hoạch: quá tuổi, kỷ luật, tiêu chuẩn không đạt, không hoàn thành nhiệm vụ; kèm bằng chứng. Kỷ luật chỉ nêu cho người có roster:sensitive. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
       *
       * What the rules of a day hold against entries in force: age, discipline, standards not met, tasks not completed; with the evidence. Disciplines are told to holders of roster:sensitive alone. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
       *
       * @param variables.unit Đơn vị, cùng mọi đơn vị trực thuộc. / The unit, with everything under it.
       * @param variables.term Nhiệm kỳ. / The term.
       * @param variables.at Ngày cần xem. / The day to look at.
       */
      removalGrounds: (variables: types.RemovalGroundsQueryVariables, options?: CallOptions): Promise<types.RemovalGroundsQuery> =>
        request(RemovalGroundsOperation, variables, options),
      /**
       * Quy hoạch một nhiệm kỳ của một đơn vị, dựng lại cho bất kỳ ngày nào, và những điều nên xem lại theo quy định của ngày đó. Nhiều nhất 5.000 lượt. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (nhiệm kỳ không có), COST_LIMIT.
       *
       * A unit’s plan of succession for a term, rebuilt for any day, and what the rules of that day find in it. At most 5,000 entries. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED (no such term), COST_LIMIT.
       *
       * @param variables.unit Đơn vị, cùng mọi đơn vị trực thuộc. / The unit, with everything under it.
       * @param variables.term Nhiệm kỳ, như 2025-2030. / The term, such as 2025-2030.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.pending Cả những lượt được đề xuất, và đã quyết định mà chưa bắt đầu. / Also what is proposed, and what is decided and has not begun.
       */
      successionPlan: (variables: types.SuccessionPlanQueryVariables, options?: CallOptions): Promise<types.SuccessionPlanQuery> =>
        request(SuccessionPlanOperation, variables, options),
      /**
       * Rút một đề xuất, kể cả đề xuất do quy định nêu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Withdraws a proposal, also one that a ground made. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      withdrawProposal: (variables: types.WithdrawProposalMutationVariables, options?: CallOptions): Promise<types.WithdrawProposalMutation> =>
        request(WithdrawProposalOperation, variables, options),
      /**
       * Thu hồi một lần công khai. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Withdraws a publication. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Điều cần làm. / What is to be done.
       */
      withdrawPublication: (variables: types.WithdrawPublicationMutationVariables, options?: CallOptions): Promise<types.WithdrawPublicationMutation> =>
        request(WithdrawPublicationOperation, variables, options),
    },
    titles: {
      /**
       * Ai trong số cán bộ, công chức đang giữ chức vụ vào ngày `at` sẽ đến tuổi nghỉ hưu, sẽ thiếu tiêu chuẩn, hoặc đã biết ngày thôi giữ chức vụ, tính đến hết ngày `until`; theo ngày. Như thể ai cũng giữ nguyên chức danh và không học thêm. Nhiều nhất 5.000 người; chỉ trong những năm có tuổi nghỉ hưu. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
       *
       * Who of the cadres and civil servants in office on the day `at` will reach retirement, fall short of a standard, or is known to leave office, up to and including `until`; by day. As if all kept their titles and learned nothing more. At most 5,000 persons; within the years that have an age of retirement. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
       *
       * @param variables.units Những đơn vị nào. / Which units.
       * @param variables.at Ai đang giữ chức vụ vào ngày này. / Who is in office on this day.
       * @param variables.until Xem đến hết ngày này. / Look up to and including this day.
       */
      staffingForecast: (variables: types.StaffingForecastQueryVariables, options?: CallOptions): Promise<types.StaffingForecastQuery> =>
        request(StaffingForecastOperation, variables, options),
      /**
       * Mỗi người × chức danh đang giữ × tiêu chuẩn có hiệu lực ngày đó mà chưa đạt hoặc chưa rõ, theo đơn vị, chức danh rồi tên. Cán bộ, công chức; nhiều nhất 5.000 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.
       *
       * Each person × title held × standard in force on the day that is not met or not known, by unit, title, then name. Cadres and civil servants, at most 5,000 of them. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.
       *
       * @param variables.units Những đơn vị nào. / Which units.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.includeMet Kể cả những tiêu chuẩn đã đạt. / Those that are met as well.
       */
      standardGaps: (variables: types.StandardGapsQueryVariables, options?: CallOptions): Promise<types.StandardGapsQuery> =>
        request(StandardGapsOperation, variables, options),
    },
    training: {
      /**
       * Thêm một dòng vào dự thảo. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Adds a line to a draft. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      addPlanLine: (variables: types.AddPlanLineMutationVariables, options?: CallOptions): Promise<types.AddPlanLineMutation> =>
        request(AddPlanLineOperation, variables, options),
      /**
       * Phê duyệt kế hoạch bằng quyết định. `expectedVersion` bảo đảm phê duyệt đúng những dòng đã đọc. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Approves the plan by a decision. `expectedVersion` makes sure that the lines approved are those that were read. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      approveTrainingPlan: (variables: types.ApproveTrainingPlanMutationVariables, options?: CallOptions): Promise<types.ApproveTrainingPlanMutation> =>
        request(ApproveTrainingPlanOperation, variables, options),
      /**
       * Đóng kế hoạch. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Closes the plan. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      closeTrainingPlan: (variables: types.CloseTrainingPlanMutationVariables, options?: CallOptions): Promise<types.CloseTrainingPlanMutation> =>
        request(CloseTrainingPlanOperation, variables, options),
      /**
       * Hoàn thành khóa học. Khóa cấp trình độ: trình độ được ghi cùng văn bằng, và tiêu chuẩn được đạt. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * The course was completed. Where it grants a level, the level is recorded with its document, and the standard is met. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      completeTraining: (variables: types.CompleteTrainingMutationVariables, options?: CallOptions): Promise<types.CompleteTrainingMutation> =>
        request(CompleteTrainingOperation, variables, options),
      /**
       * Lập kế hoạch năm, ở dạng dự thảo. Còn lỗi UNIT_NOT_FOUND, DATE_REQUIRED. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Makes the plan of a year, as a draft. Also UNIT_NOT_FOUND, DATE_REQUIRED. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      createTrainingPlan: (variables: types.CreateTrainingPlanMutationVariables, options?: CallOptions): Promise<types.CreateTrainingPlanMutation> =>
        request(CreateTrainingPlanOperation, variables, options),
      /**
       * Không chấp nhận đề cử. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Declines a nomination. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      declineTraining: (variables: types.DeclineTrainingMutationVariables, options?: CallOptions): Promise<types.DeclineTrainingMutation> =>
        request(DeclineTrainingOperation, variables, options),
      /**
       * Bắt đầu học: từ đây là một lượt được đếm. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * The course begins: from here on it is a turn that is counted. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      enrolInTraining: (variables: types.EnrolInTrainingMutationVariables, options?: CallOptions): Promise<types.EnrolInTrainingMutation> =>
        request(EnrolInTrainingOperation, variables, options),
      /**
       * Không hoàn thành khóa học. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * The course was not completed. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      failTraining: (variables: types.FailTrainingMutationVariables, options?: CallOptions): Promise<types.FailTrainingMutation> =>
        request(FailTrainingOperation, variables, options),
      /**
       * Đề cử một người đi học. Điều kiện của khóa được xét và lưu cùng đề cử, không chặn. Còn lỗi UNIT_NOT_FOUND, DATE_REQUIRED. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Nominates a person for a course. The conditions of the course are read and kept with it; they block nothing. Also UNIT_NOT_FOUND, DATE_REQUIRED. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      nominateForTraining: (variables: types.NominateForTrainingMutationVariables, options?: CallOptions): Promise<types.NominateForTrainingMutation> =>
        request(NominateForTrainingOperation, variables, options),
      /**
       * Bỏ một dòng của dự thảo; dòng vẫn còn để xem. Không bỏ được khi còn đề cử. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Cancels a line of a draft; it stays to be seen. Refused while persons are nominated on it. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      removePlanLine: (variables: types.RemovePlanLineMutationVariables, options?: CallOptions): Promise<types.RemovePlanLineMutation> =>
        request(RemovePlanLineOperation, variables, options),
      /**
       * Sửa một dòng của dự thảo. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Changes a line of a draft. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      revisePlanLine: (variables: types.RevisePlanLineMutationVariables, options?: CallOptions): Promise<types.RevisePlanLineMutation> =>
        request(RevisePlanLineOperation, variables, options),
      /**
       * Cử đi học bằng một quyết định: tất cả, hoặc không ai. Đề cử theo kế hoạch cần kế hoạch đã được phê duyệt. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Sends persons to training by one decision: all of them, or none. A nomination on a plan needs the plan approved. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      sendToTraining: (variables: types.SendToTrainingMutationVariables, options?: CallOptions): Promise<types.SendToTrainingMutation> =>
        request(SendToTrainingOperation, variables, options),
      /**
       * Gợi ý cử ai học khóa nào, theo chỉ tiêu còn lại của kế hoạch năm hoặc chỉ tiêu nêu ra, để đạt nhiều tiêu chuẩn nhất kịp ngày `by`. Tối ưu chính xác, chỉ một kết quả, có giải thích; không ghi gì. Nhiều nhất 300 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
       *
       * Whom to send to which course, with the seats the plan of the year has left or those given, so that the most standards are met by the day `by`. Exactly optimal, one answer, explained; it writes nothing. At most 300 persons. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED, COST_LIMIT.
       *
       * @param variables.unit Đơn vị. / The unit.
       * @param variables.year Năm của kế hoạch. / The year of the plan.
       * @param variables.by Kịp ngày này. / By this day.
       * @param variables.seats Chỉ tiêu; trống: theo kế hoạch năm. / Seats; null: those of the plan.
       * @param variables.mostPerPerson Nhiều nhất bao nhiêu khóa cho một người. / The most courses for one person.
       * @param variables.at Xem người và chỉ tiêu vào ngày này; trống: hôm nay. / Persons and seats as on this day; null: today.
       */
      suggestTraining: (variables: types.SuggestTrainingQueryVariables, options?: CallOptions): Promise<types.SuggestTrainingQuery> =>
        request(SuggestTrainingOperation, variables, options),
      /**
       * Danh mục khóa đào tạo, bồi dưỡng, theo mã. Lỗi: FORBIDDEN.
       *
       * The catalogue of courses, by code. Errors: FORBIDDEN.
       *
       * @param variables.at Ngày cần xem. / The day to look at.
       */
      trainingCourses: (variables: types.TrainingCoursesQueryVariables, options?: CallOptions): Promise<types.TrainingCoursesQuery> =>
        request(TrainingCoursesOperation, variables, options),
      /**
       * Điều kiện được cử đi học một khóa, xét cho một người đang giữ chức vụ vào một ngày. Không chặn việc gì. Lỗi: FORBIDDEN, NOT_FOUND, VALIDATION_FAILED.
       *
       * The conditions of being sent to a course, read for a person in office on a day. They block nothing. Errors: FORBIDDEN, NOT_FOUND, VALIDATION_FAILED.
       *
       * @param variables.personId Định danh của người. / The id of the person.
       * @param variables.course Mã khóa. / Course code.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.form Hình thức học; trống khi chưa biết. / The form; null where not known.
       */
      trainingEligibility: (variables: types.TrainingEligibilityQueryVariables, options?: CallOptions): Promise<types.TrainingEligibilityQuery> =>
        request(TrainingEligibilityOperation, variables, options),
      /**
       * Nhu cầu đào tạo, bồi dưỡng: trình độ dưới tiêu chuẩn của chức danh đang giữ hoặc được quy hoạch, và thời gian bồi dưỡng của năm; cùng những khóa học xong thì đạt và đề cử đang chạy. Theo đơn vị, chức danh rồi tên; nhiều nhất 5.000 người. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.
       *
       * Needs of training: levels below the standards of titles held or planned for, and the lessons of the year; with the courses that would meet them, and nominations on the way. By unit, title, then name; at most 5,000 persons. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, COST_LIMIT.
       *
       * @param variables.units Những đơn vị nào. / Which units.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.sources Chỉ những nguồn này; trống: mọi nguồn. / From these alone; null: from all.
       * @param variables.includeUnknown Kể cả khi chưa biết trình độ đang có (`held` trống): chưa chắc cần học. / Those of which no level is known as well (`held` is null): training may not be what is missing.
       */
      trainingNeeds: (variables: types.TrainingNeedsQueryVariables, options?: CallOptions): Promise<types.TrainingNeedsQuery> =>
        request(TrainingNeedsOperation, variables, options),
      /**
       * Các đề cử đi học của một năm, theo ngày đề cử. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * The training nominations of a year, by the day they were made. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.
       *
       * @param variables.units Những đơn vị nào. / Which units.
       * @param variables.year Năm đề cử. / The year they were made in.
       * @param variables.first Số đề cử của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       * @param variables.status Chỉ những đề cử hiện ở tình trạng này. / Those of this status now.
       * @param variables.planLineId Chỉ theo dòng kế hoạch này. / Those on this line of a plan.
       * @param variables.personId Chỉ của người này. / Those of this person.
       * @param variables.at Đơn vị như vào ngày này; trống: hôm nay, hoặc cuối năm đã qua. / The units as on this day; null: today, or the end of a year that is over.
       */
      trainingNominations: (variables: types.TrainingNominationsQueryVariables, options?: CallOptions): Promise<types.TrainingNominationsQuery> =>
        request(TrainingNominationsOperation, variables, options),
      /**
       * Kế hoạch đào tạo, bồi dưỡng năm của một đơn vị; trống khi chưa lập. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED.
       *
       * The training plan of a unit for a year; null where none was made. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED.
       *
       * @param variables.unit Đơn vị. / The unit.
       * @param variables.year Năm. / Year.
       */
      trainingPlan: (variables: types.TrainingPlanQueryVariables, options?: CallOptions): Promise<types.TrainingPlanQuery> =>
        request(TrainingPlanOperation, variables, options),
      /**
       * Rút, trước hoặc trong khóa học. Lượt đã bắt đầu vẫn được đếm. Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * Withdraws, before the course or out of it. A turn that was begun is still counted. Errors: FORBIDDEN, NOT_FOUND, CONFLICT, ILLEGAL_TRANSITION, VALIDATION_FAILED.
       *
       * @param variables.input Nội dung. / What is recorded.
       */
      withdrawFromTraining: (variables: types.WithdrawFromTrainingMutationVariables, options?: CallOptions): Promise<types.WithdrawFromTrainingMutation> =>
        request(WithdrawFromTrainingOperation, variables, options),
    },
    units: {
      /**
       * Số chỗ lai lịch chưa rõ, theo loại.
       *
       * How many lineage issues there are, by kind.
       */
      lineageIssueCounts: (variables: types.LineageIssueCountsQueryVariables = {}, options?: CallOptions): Promise<types.LineageIssueCountsQuery> =>
        request(LineageIssueCountsOperation, variables, options),
      /**
       * Những chỗ nguồn dữ liệu không cho biết đơn vị đi đâu, từ đâu: không bao giờ bịa ra.
       *
       * Where the sources do not say what a unit became or came from: never made up.
       *
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many items to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      lineageIssues: (variables: types.LineageIssuesQueryVariables, options?: CallOptions): Promise<types.LineageIssuesQuery> =>
        request(LineageIssuesOperation, variables, options),
      /**
       * Một đơn vị hành chính tại một ngày. Lỗi: DATE_REQUIRED, UNIT_NOT_FOUND.
       *
       * One administrative unit as on a day. Errors: DATE_REQUIRED, UNIT_NOT_FOUND.
       *
       * @param variables.ref Đơn vị cần xem. / The unit to look at.
       * @param variables.at Ngày cần xem; bỏ trống: ngày của `ref`. / The day to look at; the day of `ref` when left out.
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many items to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      subordinates: (variables: types.SubordinatesQueryVariables, options?: CallOptions): Promise<types.SubordinatesQuery> =>
        request(SubordinatesOperation, variables, options),
      /**
       * Một đơn vị hành chính tại một ngày. Lỗi: DATE_REQUIRED, UNIT_NOT_FOUND.
       *
       * One administrative unit as on a day. Errors: DATE_REQUIRED, UNIT_NOT_FOUND.
       *
       * @param variables.ref Đơn vị cần xem. / The unit to look at.
       * @param variables.at Ngày cần xem; bỏ trống: ngày của `ref`. / The day to look at; the day of `ref` when left out.
       */
      unit: (variables: types.UnitQueryVariables, options?: CallOptions): Promise<types.UnitQuery> =>
        request(UnitOperation, variables, options),
      /**
       * Mọi đơn vị của một cấp trong cả nước tại một ngày, theo mã.
       *
       * All units of a tier in the country on a day, by code.
       *
       * @param variables.tier Cấp. / The tier.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many items to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      units: (variables: types.UnitsQueryVariables, options?: CallOptions): Promise<types.UnitsQuery> =>
        request(UnitsOperation, variables, options),
    },
  };
}

export type CadreSdk = ReturnType<typeof createSdk>;
