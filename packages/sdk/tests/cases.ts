import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from '../scripts/generated.ts';
import type { CadreClient } from '../src/index.ts';

type UnitRef = { code: string; at: string };

/** Accounts of the demo, by token. */
export type SdkOf = (token: string) => CadreClient;

/** One operation on little data and on much; both give the number of rows answered. */
export interface Sized {
  readonly small: (sdkOf: SdkOf) => Promise<number>;
  readonly large: (sdkOf: SdkOf) => Promise<number>;
}

/** The answer has one size, so there is nothing to compare. */
export const FIXED = 'fixed';

export const WARD = { code: '03387', at: '2023-10-05' };
export const AT = '2023-10-05';
const TODAY = '2026-01-01';
const CITY = { code: '105', at: AT };
const PROVINCE = { code: '12', at: AT };
/** Two wards beside the demo ward, one with few persons and one with many: see `neighbours.ts`. */
export const FEW: UnitRef = { code: '03386', at: AT };
export const MANY: UnitRef = { code: '03388', at: AT };

async function unit(sdkOf: SdkOf, code: string) {
  const found = (await sdkOf('demo-ward').units.unit({ ref: { code, at: TODAY }, at: TODAY })).unit;
  return found?.predecessors.length ?? 0;
}

async function subordinates(sdkOf: SdkOf, first: number) {
  const variables = { ref: { code: '01', at: AT }, at: AT, first };
  return (await sdkOf('demo-ward').units.subordinates(variables)).unit?.subordinates.nodes.length ?? 0;
}

async function units(sdkOf: SdkOf, first: number) {
  return (await sdkOf('demo-ward').units.units({ tier: 'COMMUNE', at: AT, first })).units.nodes.length;
}

async function lineageIssues(sdkOf: SdkOf, first: number) {
  return (await sdkOf('demo-ward').units.lineageIssues({ first })).lineageIssues.nodes.length;
}

async function viewer(sdkOf: SdkOf, token: string) {
  return (await sdkOf(token).access.viewer()).viewer.units.length;
}

async function accounts(sdkOf: SdkOf, first: number) {
  return (await sdkOf('demo-admin').access.accounts({ first })).accounts.nodes.length;
}

async function officials(sdkOf: SdkOf, first: number) {
  return (await sdkOf('demo-ward').roster.officials({ units: { unit: WARD }, at: AT, first })).officials.nodes.length;
}

async function registered(sdkOf: SdkOf, first: number) {
  return (await sdkOf('demo-ward').roster.registeredPersons({ unit: WARD, at: AT, first })).registeredPersons.nodes
    .length;
}

/** The person trained least, or most. */
async function trained(sdkOf: SdkOf, which: 'least' | 'most') {
  const sdk = sdkOf('demo-ward');
  const counts: number[] = [];
  const list = sdk.items(
    sdk.roster.officials,
    { units: { unit: WARD }, at: AT, first: 100 },
    (data) => data.officials,
    { limit: 100 },
  );
  for await (const { id } of list) counts.push(await trainings(sdk, id));
  const wanted = which === 'least' ? Math.min(...counts) : Math.max(...counts);
  const all = (await sdk.roster.officials({ units: { unit: WARD }, at: AT, first: 100 })).officials.nodes;
  return { id: all[counts.indexOf(wanted)]?.id ?? '', wanted };
}

async function trainings(sdk: CadreClient, id: string) {
  return (await sdk.roster.official({ id, at: AT })).official?.trainings.length ?? 0;
}

const TRAINED = new Map<string, Promise<{ id: string }>>();

/** Found once, before statements are counted. */
export function prepareOfficials(sdkOf: SdkOf): Promise<unknown> {
  for (const which of ['least', 'most'] as const) TRAINED.set(which, trained(sdkOf, which));
  return Promise.all(TRAINED.values());
}

async function official(sdkOf: SdkOf, which: 'least' | 'most') {
  return trainings(sdkOf('demo-ward'), (await TRAINED.get(which))?.id ?? '');
}

async function table(sdkOf: SdkOf, leavesOf: typeof CITY) {
  const variables = {
    indicators: ['OFFICIAL_COUNT', 'FEMALE_SHARE', 'KEY_SEAT_COUNT'],
    units: { leavesOf },
    at: AT,
  } as const;
  return (await sdkOf('demo-officer').indicators.indicatorTable(variables)).indicatorTable.rows.length;
}

const FOLDER = join(PACKAGE, '../server/data/demo/tan-phong');

/** The workbook of the demo ward as CSV; `persons` keeps only the rows of these. */
export function demoWorkbook(persons?: readonly string[]) {
  return readdirSync(FOLDER).map((name) => {
    const [header = '', ...rows] = readFileSync(join(FOLDER, name), 'utf8').trimEnd().split(/\r?\n/);
    const key = header.split(',').indexOf('mã');
    const kept = rows.filter((row) => key < 0 || (persons?.includes(row.split(',')[key] ?? '') ?? true));
    return { name, rows: kept, data: new TextEncoder().encode([header, ...kept].join('\n')) };
  });
}

async function importWorkbook(sdkOf: SdkOf, persons?: readonly string[]) {
  const sdk = sdkOf('demo-ward');
  const { fileId } = await sdk.uploadFiles(demoWorkbook(persons));
  const { importWorkbook: report } = await sdk.imports.importWorkbook({ input: { fileId, unit: WARD, dryRun: true } });
  return report.sheets.reduce(
    (sum, sheet) => sum + sheet.created + sheet.updated + sheet.unchanged + sheet.rejected,
    0,
  );
}

/** Persons whose ranks were counted. */
async function rankingCheck(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { unit, year: 2022, rulesAt: '2026-06-01' };
  return (await sdkOf('demo-officer').ranking.rankingCheck(variables)).rankingCheck.ranked;
}

async function rankingReviews(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { units: { unit }, year: 2022, first: 100 };
  return (await sdkOf('demo-officer').ranking.rankingReviews(variables)).rankingReviews.nodes.length;
}

async function collectiveReviews(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { units: { unit }, year: 2022, first: 100 };
  return (await sdkOf('demo-officer').ranking.collectiveReviews(variables)).collectiveReviews.nodes.length;
}

async function rankingFindings(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { unit, year: 2022, rulesAt: '2026-06-01' };
  return (await sdkOf('demo-officer').ranking.rankingFindings(variables)).rankingFindings.ranked;
}

async function standardGaps(sdkOf: SdkOf, unit: UnitRef) {
  return (await sdkOf('demo-officer').titles.standardGaps({ units: { unit }, at: AT })).standardGaps.length;
}

async function staffingForecast(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { units: { unit }, at: AT, until: '2035-12-31' };
  return (await sdkOf('demo-officer').titles.staffingForecast(variables)).staffingForecast.length;
}

async function successionPlan(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { unit, term: '2025-2030', at: AT };
  return (await sdkOf('demo-officer').succession.successionPlan(variables)).successionPlan.entries.length;
}

async function trainingPlan(sdkOf: SdkOf, unit: UnitRef) {
  return (await sdkOf('demo-officer').training.trainingPlan({ unit, year: 2023 })).trainingPlan?.lines.length ?? 0;
}

async function personnelEvents(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { units: { unit }, from: '2021-01-01', to: AT, first: 100 };
  return (await sdkOf('demo-officer').personnel.personnelEvents(variables)).personnelEvents.nodes.length;
}

async function carryOvers(sdkOf: SdkOf, unit: UnitRef) {
  return (await sdkOf('demo-officer').personnel.carryOvers({ unit, first: 100 })).carryOvers.nodes.length;
}

async function trainingNeeds(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { units: { unit }, at: AT, includeUnknown: true };
  return (await sdkOf('demo-officer').training.trainingNeeds(variables)).trainingNeeds.length;
}

async function suggestTraining(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { unit, year: 2023, by: AT, at: AT, seats: [{ course: 'DAI_HOC', seats: 1 }] };
  return (await sdkOf('demo-officer').training.suggestTraining(variables)).suggestTraining.notChosen.length;
}

async function trainingNominations(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { units: { unit }, year: 2023, first: 100, at: AT };
  return (await sdkOf('demo-officer').training.trainingNominations(variables)).trainingNominations.nodes.length;
}

/** A resolution of the ward with so many targets, put in force. */
async function recorded(sdkOf: SdkOf, number: string, targets: number) {
  const sdk = sdkOf('demo-ward').resolutions;
  const facts = {
    number,
    issuer: 'Đảng ủy phường',
    issuedOn: '2021-04-01',
    titleVi: 'Kế hoạch thử',
    periodFrom: 2021,
    periodTo: 2025,
    kind: 'PLAN',
  } as const;
  const { recordResolution: made } = await sdk.recordResolution({ input: { unit: WARD, resolution: facts } });
  const measure = { indicator: 'FEMALE_SHARE', operator: 'AT_LEAST', value: '50', unit: 'PERCENT' } as const;
  const baseline = { value: '30', on: '2021-04-01' };
  let expectedVersion = made.version;
  for (let index = 0; index < targets; index += 1) {
    const terms = { textVi: `Chỉ tiêu ${index}`, measure: { ...measure, baseline } };
    await sdk.addTarget({ input: { resolutionId: made.id, expectedVersion, code: `${index}`, terms } });
    expectedVersion += 1;
  }
  await sdk.putResolutionInForce({ input: { resolutionId: made.id, expectedVersion, on: '2021-04-01' } });
  return made.id;
}

const RECORDED = new Map<'few' | 'many', Promise<string>>();

/** Recorded once, before statements are counted. */
export async function prepareResolutions(sdkOf: SdkOf): Promise<void> {
  if (RECORDED.size > 0) return;
  RECORDED.set('few', recorded(sdkOf, '1-KH/ĐU', 2));
  await RECORDED.get('few');
  RECORDED.set('many', recorded(sdkOf, '2-KH/ĐU', 8));
  await RECORDED.get('many');
}

async function resolutions(sdkOf: SdkOf, first: number) {
  return (await sdkOf('demo-ward').resolutions.resolutions({ unit: WARD, at: AT, first })).resolutions.nodes.length;
}

async function resolution(sdkOf: SdkOf, which: 'few' | 'many') {
  const id = (await RECORDED.get(which)) ?? '';
  return (await sdkOf('demo-ward').resolutions.resolution({ id, at: AT })).resolution.targets.length;
}

async function resolutionProgress(sdkOf: SdkOf, which: 'few' | 'many') {
  const variables = { resolution: (await RECORDED.get(which)) ?? '', unit: WARD, at: AT };
  const { targets } = (await sdkOf('demo-ward').resolutions.resolutionProgress(variables)).resolutionProgress;
  return targets.filter(({ status }) => status === 'NOT_MET').length;
}

async function instruments(sdkOf: SdkOf, first: number) {
  return (await sdkOf('demo-ward').rulebook.instruments({ first })).instruments.nodes.length;
}

async function rules(sdkOf: SdkOf, first: number) {
  const variables = { family: 'TITLE_LEVEL', at: AT, unit: WARD, first } as const;
  return (await sdkOf('demo-ward').rulebook.rules(variables)).rules.nodes.length;
}

async function localRules(sdkOf: SdkOf, first: number) {
  return (await sdkOf('demo-ward').rulebook.localRules({ family: 'UNIT_CLASS', first })).localRules.nodes.length;
}

/** Classes of a few wards, so that there is something to page through. */
export async function prepareLocalRules(sdkOf: SdkOf): Promise<void> {
  for (const unit of [FEW, MANY]) {
    const input = { rule: { unitClass: 'III' }, unit, validFrom: AT, note: 'Thử.', backdated: true } as const;
    await sdkOf('demo-admin').rulebook.addLocalRule({ input });
  }
}

/** Persons of the one round of the ward. */
async function planningRound(sdkOf: SdkOf, unit: UnitRef) {
  const sdk = sdkOf('demo-officer').succession;
  const id = (await sdk.planningRounds({ unit, at: AT, first: 1 })).planningRounds.nodes[0]?.id ?? '';
  const { round, findings } = (await sdk.planningRound({ id, at: AT })).planningRound;
  return round.proposals.length + (round.steps[0]?.ballots?.length ?? 0) + findings.length;
}

async function planningRounds(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { unit, at: AT, first: 50 };
  return (await sdkOf('demo-officer').succession.planningRounds(variables)).planningRounds.nodes.length;
}

async function publishedPlans(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { unit, at: AT, first: 50 };
  const { nodes } = (await sdkOf('demo-officer').succession.publishedPlans(variables)).publishedPlans;
  return nodes.reduce((sum, { lines }) => sum + lines.length, 0);
}

async function removalGrounds(sdkOf: SdkOf, unit: UnitRef) {
  const variables = { unit, term: '2025-2030', at: AT };
  return (await sdkOf('demo-officer').succession.removalGrounds(variables)).removalGrounds.length;
}

async function audit(sdkOf: SdkOf, first: number) {
  return (await sdkOf('demo-admin').audit.audit({ first })).audit.nodes.length;
}

/** Every operation of the SDK has a case here; the contract test fails where one has none. */
export const CASES: Readonly<Record<string, Sized | typeof FIXED>> = {
  Account: FIXED,
  AddLocalRule: FIXED,
  Accounts: { small: (sdkOf) => accounts(sdkOf, 3), large: (sdkOf) => accounts(sdkOf, 30) },
  AddPlanLine: FIXED,
  ApproveTrainingPlan: FIXED,
  AddTarget: FIXED,
  AssessTarget: FIXED,
  Audit: { small: (sdkOf) => audit(sdkOf, 3), large: (sdkOf) => audit(sdkOf, 30) },
  AuditHead: FIXED,
  AuditVerification: FIXED,
  ChangePassword: FIXED,
  CloseTrainingPlan: FIXED,
  CompleteTraining: FIXED,
  CorrectPerson: FIXED,
  CloseResolution: FIXED,
  CorrectResolution: FIXED,
  CreateAccount: FIXED,
  CreateToken: FIXED,
  CreateTrainingPlan: FIXED,
  DeclineTraining: FIXED,
  DisableAccount: FIXED,
  EnableAccount: FIXED,
  EndGrant: FIXED,
  EndLocalRule: FIXED,
  EndOwnSessions: FIXED,
  EnrolInTraining: FIXED,
  FailTraining: FIXED,
  GrantRole: FIXED,
  ImportWorkbook: {
    small: (sdkOf) => importWorkbook(sdkOf, ['C01', 'C02', 'C03']),
    large: (sdkOf) => importWorkbook(sdkOf),
  },
  IndicatorCatalogue: FIXED,
  IndicatorTable: { small: (sdkOf) => table(sdkOf, CITY), large: (sdkOf) => table(sdkOf, PROVINCE) },
  LiftDiscipline: FIXED,
  Instrument: FIXED,
  Instruments: { small: (sdkOf) => instruments(sdkOf, 15), large: (sdkOf) => instruments(sdkOf, 40) },
  LineageIssueCounts: FIXED,
  LineageIssues: { small: (sdkOf) => lineageIssues(sdkOf, 3), large: (sdkOf) => lineageIssues(sdkOf, 30) },
  LinkIdentity: FIXED,
  LocalRules: { small: (sdkOf) => localRules(sdkOf, 1), large: (sdkOf) => localRules(sdkOf, 3) },
  NominateForTraining: FIXED,
  Official: { small: (sdkOf) => official(sdkOf, 'least'), large: (sdkOf) => official(sdkOf, 'most') },
  Officials: { small: (sdkOf) => officials(sdkOf, 3), large: (sdkOf) => officials(sdkOf, 30) },
  RankingRules: FIXED,
  RecordSelfAssessment: FIXED,
  RecordMeetingOpinion: FIXED,
  ProposeRank: FIXED,
  DecideRanks: FIXED,
  MarkNotRanked: FIXED,
  NotifyRanks: FIXED,
  CorrectRank: FIXED,
  RecordCollectiveSelfAssessment: FIXED,
  RecordCollectiveOpinion: FIXED,
  ProposeCollectiveRank: FIXED,
  DecideCollectiveRanks: FIXED,
  MarkCollectiveNotRanked: FIXED,
  NotifyCollectiveRanks: FIXED,
  CorrectCollectiveRank: FIXED,
  RecordPeriodScore: FIXED,
  RecordAbsence: FIXED,
  WithdrawAbsence: FIXED,
  OfficialReviews: FIXED,
  RankingReviews: { small: (sdkOf) => rankingReviews(sdkOf, FEW), large: (sdkOf) => rankingReviews(sdkOf, MANY) },
  CollectiveReviews: {
    small: (sdkOf) => collectiveReviews(sdkOf, FEW),
    large: (sdkOf) => collectiveReviews(sdkOf, MANY),
  },
  RankingFindings: { small: (sdkOf) => rankingFindings(sdkOf, FEW), large: (sdkOf) => rankingFindings(sdkOf, MANY) },
  RankingCheck: { small: (sdkOf) => rankingCheck(sdkOf, FEW), large: (sdkOf) => rankingCheck(sdkOf, MANY) },
  RecordCredential: FIXED,
  RecordDiscipline: FIXED,
  RecordPartyMembership: FIXED,
  RegisteredPersons: { small: (sdkOf) => registered(sdkOf, 3), large: (sdkOf) => registered(sdkOf, 30) },
  RegisterPerson: FIXED,
  RemovePlanLine: FIXED,
  PutResolutionInForce: FIXED,
  RecordResolution: FIXED,
  RenameAccount: FIXED,
  Resolution: { small: (sdkOf) => resolution(sdkOf, 'few'), large: (sdkOf) => resolution(sdkOf, 'many') },
  ResolutionProgress: {
    small: (sdkOf) => resolutionProgress(sdkOf, 'few'),
    large: (sdkOf) => resolutionProgress(sdkOf, 'many'),
  },
  Resolutions: { small: (sdkOf) => resolutions(sdkOf, 1), large: (sdkOf) => resolutions(sdkOf, 3) },
  RevealPersonalIdentifier: FIXED,
  RevisePlanLine: FIXED,
  ReviseTarget: FIXED,
  RevokeToken: FIXED,
  Rules: { small: (sdkOf) => rules(sdkOf, 1), large: (sdkOf) => rules(sdkOf, 12) },
  SendToTraining: FIXED,
  SetPassword: FIXED,
  StaffingForecast: {
    small: (sdkOf) => staffingForecast(sdkOf, FEW),
    large: (sdkOf) => staffingForecast(sdkOf, MANY),
  },
  StandardGaps: { small: (sdkOf) => standardGaps(sdkOf, FEW), large: (sdkOf) => standardGaps(sdkOf, MANY) },
  SuggestTraining: { small: (sdkOf) => suggestTraining(sdkOf, FEW), large: (sdkOf) => suggestTraining(sdkOf, MANY) },
  Subordinates: { small: (sdkOf) => subordinates(sdkOf, 3), large: (sdkOf) => subordinates(sdkOf, 30) },
  SuccessionPlan: { small: (sdkOf) => successionPlan(sdkOf, FEW), large: (sdkOf) => successionPlan(sdkOf, MANY) },
  TrainingCourses: FIXED,
  TrainingEligibility: FIXED,
  TrainingNeeds: { small: (sdkOf) => trainingNeeds(sdkOf, FEW), large: (sdkOf) => trainingNeeds(sdkOf, MANY) },
  TrainingNominations: {
    small: (sdkOf) => trainingNominations(sdkOf, FEW),
    large: (sdkOf) => trainingNominations(sdkOf, MANY),
  },
  TrainingPlan: { small: (sdkOf) => trainingPlan(sdkOf, FEW), large: (sdkOf) => trainingPlan(sdkOf, MANY) },
  CarryOvers: { small: (sdkOf) => carryOvers(sdkOf, FEW), large: (sdkOf) => carryOvers(sdkOf, MANY) },
  PersonnelEvents: { small: (sdkOf) => personnelEvents(sdkOf, FEW), large: (sdkOf) => personnelEvents(sdkOf, MANY) },
  TargetProgress: FIXED,
  Unit: { small: (sdkOf) => unit(sdkOf, '03382'), large: (sdkOf) => unit(sdkOf, '03408') },
  Units: { small: (sdkOf) => units(sdkOf, 3), large: (sdkOf) => units(sdkOf, 30) },
  UnlinkIdentity: FIXED,
  Appoint: FIXED,
  Reappoint: FIXED,
  Transfer: FIXED,
  Rotate: FIXED,
  AddConcurrentTitle: FIXED,
  EndConcurrentTitle: FIXED,
  Relieve: FIXED,
  Retire: FIXED,
  ProposeCarryOver: FIXED,
  ConfirmCarryOver: FIXED,
  DeclineCarryOver: FIXED,
  Viewer: { small: (sdkOf) => viewer(sdkOf, 'demo-district'), large: (sdkOf) => viewer(sdkOf, 'demo-ward') },
  WithdrawFromTraining: FIXED,
  WithdrawTarget: FIXED,
  CancelPlanningRound: FIXED,
  CorrectNominationStep: FIXED,
  DecidePlanningRound: FIXED,
  NominationProcedures: FIXED,
  OpenPlanningRound: FIXED,
  ProposeEntry: FIXED,
  ProposeKeep: FIXED,
  ProposeRemoval: FIXED,
  PublishPlan: FIXED,
  RecordNominationStep: FIXED,
  WithdrawProposal: FIXED,
  WithdrawPublication: FIXED,
  PlanningRound: { small: (sdkOf) => planningRound(sdkOf, FEW), large: (sdkOf) => planningRound(sdkOf, MANY) },
  PlanningRounds: { small: (sdkOf) => planningRounds(sdkOf, FEW), large: (sdkOf) => planningRounds(sdkOf, MANY) },
  PublishedPlans: { small: (sdkOf) => publishedPlans(sdkOf, FEW), large: (sdkOf) => publishedPlans(sdkOf, MANY) },
  RemovalGrounds: { small: (sdkOf) => removalGrounds(sdkOf, FEW), large: (sdkOf) => removalGrounds(sdkOf, MANY) },
};
