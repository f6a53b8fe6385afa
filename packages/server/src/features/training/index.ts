/** Who was sent to which course, when, by which decision. */
export { TRAINING_FACTS } from './training.facts.ts';
export { TrainingResolver } from './training.resolver.ts';
