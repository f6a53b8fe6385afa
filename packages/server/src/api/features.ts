import 'reflect-metadata';
import {
  AccessResolver,
  AccessTokenResolver,
  AccountGrantResolver,
  AccountsResolver,
  AccountsService,
  Passwords,
  Throttle,
} from '../features/access/index.ts';
import { AuditResolver, AuditService } from '../features/audit/index.ts';
import { ImportsResolver, ImportsService } from '../features/imports/index.ts';
import {
  CarryOverResolver,
  CarryOverService,
  OfficialEventsResolver,
  PersonnelDesk,
  PersonnelResolver,
  PersonnelService,
} from '../features/personnel/index.ts';
import {
  CapReadingResolver,
  CollectiveReviewsResolver,
  CollectiveStepsResolver,
  OfficialReviewsResolver,
  RankingFindingsResolver,
  RankingFindingsService,
  RankingLawResolver,
  RankingRecordsResolver,
  RankingRecordsService,
  RankingResolver,
  RankingReviewsResolver,
  RankingReviewsService,
  RankingService,
  RankingStepsResolver,
  RankingStepsService,
} from '../features/ranking/index.ts';
import { ResolutionsResolver, ResolutionsService, TargetRecords } from '../features/resolutions/index.ts';
import {
  AppointmentResolver,
  OfficialDisciplineResolver,
  PersonalIdentifiers,
  RosterPersonsService,
  RosterRecordsResolver,
  RosterRecordsService,
  RosterResolver,
  RosterService,
} from '../features/roster/index.ts';
import {
  InstrumentResolver,
  LocalRulesResolver,
  LocalRulesService,
  RuleBasisResolver,
  RulebookResolver,
  RulebookService,
  UnitClassResolver,
} from '../features/rulebook/index.ts';
import {
  GroundsService,
  NominationStepResolver,
  PlanningRoundResolver,
  ProposalsService,
  PublicationResolver,
  PublicationsService,
  PublishedPlanResolver,
  RemovalGroundResolver,
  RoundReadingsService,
  RoundsService,
  StepsService,
  SuccessionDesk,
  SuccessionEntryResolver,
  SuccessionFindingResolver,
  SuccessionPlanResolver,
  SuccessionResolver,
  SuccessionService,
} from '../features/succession/index.ts';
import { TitlesResolver, TitlesService } from '../features/titles/index.ts';
import {
  CredentialTrainingResolver,
  StandardGapTrainingResolver,
  TrainingCompletionService,
  TrainingCourseResolver,
  TrainingEnrolmentResolver,
  TrainingNeedsResolver,
  TrainingNeedsService,
  TrainingNominationResolver,
  TrainingNominationService,
  TrainingPlanLineResolver,
  TrainingPlanResolver,
  TrainingPlanService,
  TrainingReadingService,
  TrainingResolver,
  TrainingSuggestionService,
} from '../features/training/index.ts';
import { UnitsResolver, UnitsService } from '../features/units/index.ts';
import {
  IndicatorsResolver,
  IndicatorsService,
  type Protection,
  ResolutionTargetsResolver,
  TargetMeasureResolver,
  TargetsResolver,
  TargetsService,
} from '../indicators/index.ts';
import type { InstantClock } from '../kernel/date.ts';
import type { KeyRing } from '../kernel/keyring.ts';

type ResolverClass = abstract new (...args: never[]) => object;

export interface Features {
  readonly resolvers: [ResolverClass, ...ResolverClass[]];
  /** What is reached outside GraphQL as well: uploads and the template. */
  readonly imports: ImportsService;
  readonly instanceOf: (resolverClass: unknown) => object;
}

/** What the whole process has once: passwords are worked on in turn, and failures are counted together. */
export interface Guards {
  readonly passwords: Passwords;
  readonly throttle: Throttle;
}

export function makeGuards(clock: InstantClock): Guards {
  return { passwords: new Passwords(), throttle: new Throttle(() => clock.now()) };
}

/** Who uses whom, in one place. */
export function wireFeatures(
  clock: InstantClock,
  keys: KeyRing,
  { passwords, throttle }: Guards = makeGuards(clock),
  protection?: Protection,
): Features {
  const units = new UnitsService(clock);
  const accounts = new AccountsService(units, passwords, throttle, clock);
  const identifiers = new PersonalIdentifiers(keys);
  const roster = new RosterService(units, identifiers);
  const rankingSteps = new RankingStepsService(units);
  const rankingReviews = new RankingReviewsService(units);
  const imports = new ImportsService(units, keys);
  const nominations = new TrainingNominationService(units, roster, clock);
  const needs = new TrainingNeedsService(roster);
  const trainingReadings = new TrainingReadingService(units, roster);
  const personnel = new PersonnelDesk(units);
  const indicators = new IndicatorsService(units, protection);
  const resolutions = new ResolutionsService(units);
  const targets = new TargetRecords(resolutions);
  const succession = new SuccessionService(units);
  const desk = new SuccessionDesk(units);
  const readings = new RoundReadingsService(units);
  const publications = new PublicationsService(desk, units);
  const instances: readonly [object, ...object[]] = [
    new AccessResolver(units),
    new AccountsResolver(accounts),
    new AccountGrantResolver(accounts),
    new AccessTokenResolver(accounts),
    new UnitsResolver(units),
    new UnitClassResolver(),
    new RulebookResolver(new RulebookService(units)),
    new InstrumentResolver(),
    new RuleBasisResolver(),
    new LocalRulesResolver(new LocalRulesService(units, clock)),
    new RosterResolver(roster),
    new AppointmentResolver(),
    new RosterRecordsResolver(new RosterPersonsService(units, identifiers), new RosterRecordsService(units)),
    new OfficialDisciplineResolver(),
    new PersonnelResolver(new PersonnelService(personnel)),
    new OfficialEventsResolver(),
    new CarryOverResolver(new CarryOverService(personnel)),
    new TrainingResolver(trainingReadings),
    new TrainingCourseResolver(),
    new TrainingPlanResolver(new TrainingPlanService(units, clock)),
    new TrainingPlanLineResolver(),
    new TrainingNominationResolver(nominations, new TrainingCompletionService(nominations), trainingReadings),
    new TrainingEnrolmentResolver(),
    new CredentialTrainingResolver(nominations),
    new TrainingNeedsResolver(needs, new TrainingSuggestionService(units, roster, needs, clock), roster),
    new StandardGapTrainingResolver(),
    new TitlesResolver(new TitlesService(roster), roster),
    new SuccessionResolver(succession),
    new SuccessionPlanResolver(succession),
    new SuccessionEntryResolver(),
    new SuccessionFindingResolver(),
    new PlanningRoundResolver(readings, new RoundsService(desk), new ProposalsService(desk), new StepsService(desk)),
    new NominationStepResolver(readings),
    new RemovalGroundResolver(new GroundsService(units)),
    new PublicationResolver(publications),
    new PublishedPlanResolver(publications),
    new RankingResolver(new RankingService(units)),
    new CapReadingResolver(),
    new RankingLawResolver(),
    new RankingFindingsResolver(new RankingFindingsService(units)),
    new RankingStepsResolver(rankingSteps, rankingReviews),
    new CollectiveStepsResolver(rankingSteps, rankingReviews),
    new RankingReviewsResolver(rankingReviews),
    new CollectiveReviewsResolver(rankingReviews),
    new OfficialReviewsResolver(),
    new RankingRecordsResolver(new RankingRecordsService(units)),
    new ImportsResolver(imports),
    new AuditResolver(new AuditService(keys)),
    new IndicatorsResolver(indicators),
    new ResolutionsResolver(resolutions),
    new TargetsResolver(new TargetsService(units, resolutions, targets, indicators), targets),
    new ResolutionTargetsResolver(),
    new TargetMeasureResolver(),
  ];
  const byClass = new Map<unknown, object>(instances.map((instance) => [instance.constructor, instance]));
  return {
    imports,
    resolvers: instances.map((instance) => instance.constructor as ResolverClass) as Features['resolvers'],
    instanceOf: (resolverClass) => {
      const instance = byClass.get(resolverClass);
      if (instance === undefined) throw new Error('A resolver class is not wired: see api/features.ts.');
      return instance;
    },
  };
}
