/** Who is sent to which course: needed, planned, nominated, sent, and what came of it. */
export { TrainingCompletionService } from './training.completion.service.ts';
export { CredentialTrainingResolver, TrainingEnrolmentResolver } from './training.enrolment.resolver.ts';
export { TRAINING_FACTS } from './training.facts.ts';
export { StandardGapTrainingResolver, TrainingNeedsResolver } from './training.needs.resolver.ts';
export { TrainingNeedsService } from './training.needs.service.ts';
export { TrainingNominationResolver } from './training.nomination.resolver.ts';
export { TrainingNominationService } from './training.nomination.service.ts';
export { TrainingPlanLineResolver, TrainingPlanResolver } from './training.plan.resolver.ts';
export { TrainingPlanService } from './training.plan.service.ts';
export { TrainingReadingService } from './training.reading.service.ts';
export { TrainingCourseResolver, TrainingResolver } from './training.resolver.ts';
export { TrainingSuggestionService } from './training.suggestion.service.ts';
