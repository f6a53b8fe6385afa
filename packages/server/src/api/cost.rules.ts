/**
 * What a document costs before it is run, in points; an object that may be answered is one point.
 *
 *   points(selection) = Σ points(field)
 *   points(field)     = 0                             a value
 *                     = 1 + points(its selection)     an object
 *                     = size × (1 + points(its selection))   a list of objects
 *   size              = `first` of the connection     its `nodes`
 *                     = 0, charged while answering    a list whose length only the answer knows
 *                     = the assumed size              any other list
 */
export interface PricedField {
  /** `Type.field`. */
  readonly name: string;
  readonly returns: 'VALUE' | 'OBJECT' | 'LIST';
  /** `first` of the connection the field stands in. */
  readonly pageSize: number | null;
}

/** The most that one request may cost. */
export const MAX_POINTS = 50_000;

/** Introspection reads nothing, but its answer is long. */
export const INTROSPECTION_POINTS: Readonly<Record<string, number>> = { __schema: 500, __type: 50 };

/** Lists whose length is known only once they are there. */
export const COUNTED_LISTS: ReadonlySet<string> = new Set([
  'IndicatorTable.rows',
  'IndicatorTable.passports',
  'ImportReport.lines',
  'ImportReport.problems',
  'ImportReport.sheets',
  'CapReading.exceededIn',
  'Official.rankingReviews',
  'Official.periodScores',
  'Official.absences',
  'RankingReview.corrections',
  'RankingReview.scores',
  'CollectiveReview.corrections',
  'RankingFindings.findings',
  'Mutation.decideRanks',
  'Mutation.decideCollectiveRanks',
  'Mutation.notifyRanks',
  'Mutation.notifyCollectiveRanks',
  'Official.events',
  'Official.disciplines',
  'RegisteredPerson.credentials',
  'RegisteredPerson.disciplines',
  'RegisteredPerson.partyMemberships',
  'CarryOver.formerTitles',
  'CarryOver.suggestedTitles',
  'RecordedPersonnelEvent.findings',
  'ConfirmedCarryOver.findings',
  'Query.standardGaps',
  'Query.staffingForecast',
  'SuccessionPlan.entries',
  'SuccessionPlan.findings',
  'TrainingPlan.findings',
  'TrainingPlan.lines',
  'Mutation.sendToTraining',
  'Resolution.targets',
  'ResolutionProgress.targets',
  'Target.history',
  'Target.assessments',
  'Query.removalGrounds',
  'RankingRules.criteria',
  'RankingRules.dutyGroups',
  'PlanningRound.titles',
  'PlanningRound.proposals',
  'PlanningRoundReading.missing',
  'PlanningRoundReading.findings',
  'NominationStep.ballots',
  'PublishedPlan.lines',
  'Query.trainingNeeds',
  'TrainingSuggestion.choices',
  'TrainingSuggestion.notChosen',
]);

/** How long the other lists get at most, in all likelihood; what is not named is of the usual size. */
const ASSUMED_SIZES: Readonly<Record<string, number>> = {
  'Appointment.titles': 5,
  'Official.titles': 5,
  'ReviewedPerson.titles': 5,
  'IndicatorFigure.groups': 2,
  'Indicator.legalBasis': 5,
  'Passport.legalBasis': 5,
  'Passport.localRules': 5,
  'Query.indicators': 50,
  'Query.trainingCourses': 30,
  'TrainingNeed.courses': 4,
  'TrainingNeed.nominations': 1,
  'TrainingNeed.turns': 1,
  'StandardGap.courses': 4,
  'StandardGap.nominations': 1,
  'TrainingChoice.needs': 3,
  'TrainingSuggestion.seats': 10,
  'TrainingEligibility.conditions': 8,
  'TrainingCourse.conditions': 8,
  'PlanningRound.steps': 5,
  'PlanningRound.publications': 5,
  'SuccessionPlan.shares': 3,
};
const USUAL_SIZE = 20;

export function pointsOf(field: PricedField, inside: number): number {
  if (field.returns === 'VALUE') return 0;
  if (field.returns === 'OBJECT') return 1 + inside;
  return sizeOf(field) * (1 + inside);
}

function sizeOf({ name, pageSize }: PricedField): number {
  if (pageSize !== null && name.endsWith('.nodes')) return pageSize;
  if (COUNTED_LISTS.has(name)) return 0;
  return ASSUMED_SIZES[name] ?? USUAL_SIZE;
}
