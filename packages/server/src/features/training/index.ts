/** Who is sent to which course: needed, planned, nominated, sent, and what came of it. */
export { TrainingCompletionService } from './training.completion.service.ts';
export { TRAINING_FACTS } from './training.facts.ts';
export {
  CredentialTrainingResolver,
  TrainingEnrolmentResolver,
  TrainingNominationResolver,
} from './training.nomination.resolver.ts';
export { TrainingNominationService } from './training.nomination.service.ts';
export { TrainingPlanLineResolver, TrainingPlanResolver } from './training.plan.resolver.ts';
export { TrainingPlanService } from './training.plan.service.ts';
export { TrainingReadingService } from './training.reading.service.ts';
export { TrainingCourseResolver, TrainingResolver } from './training.resolver.ts';
