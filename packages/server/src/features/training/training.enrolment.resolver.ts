import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../authz/request.ts';
import { said } from '../../kernel/text.ts';
import { CredentialType } from '../roster/index.ts';
import { trainingLoaders } from './training.loaders.ts';
import type { TrainingNominationService } from './training.nomination.service.ts';
import { TrainingEnrolmentType, TrainingNominationType } from './training.type.ts';

@Resolver(() => TrainingEnrolmentType)
export class TrainingEnrolmentResolver {
  @FieldResolver(() => TrainingNominationType, {
    nullable: true,
    ...said(
      'Đề cử đã dẫn đến lượt này; trống khi nhập từ tệp.',
      'The nomination it came by; null where it came by a file.',
    ),
  })
  async nomination(
    @Root() { nominationId }: TrainingEnrolmentType,
    @Ctx() context: RequestContext,
  ): Promise<TrainingNominationType | null> {
    if (nominationId === null) return null;
    const nomination = await trainingLoaders(context).nomination.load(nominationId);
    return nomination === null ? null : TrainingNominationType.of(nomination);
  }

  @FieldResolver(() => CredentialType, {
    nullable: true,
    ...said('Trình độ mà lượt này đã mang lại đến ngày xem.', 'The level it had brought by the day looked at.'),
  })
  async credential(
    @Root() { id, at }: TrainingEnrolmentType,
    @Ctx() context: RequestContext,
  ): Promise<CredentialType | null> {
    const credential = await trainingLoaders(context).credential.load(id);
    return credential !== null && credential.heldFrom <= at ? credential : null;
  }
}

@Resolver(() => CredentialType)
export class CredentialTrainingResolver {
  readonly #nominations: TrainingNominationService;

  constructor(nominations: TrainingNominationService) {
    this.#nominations = nominations;
  }

  @FieldResolver(() => TrainingEnrolmentType, {
    nullable: true,
    ...said('Lượt học đã mang lại trình độ này.', 'The turn that brought this level.'),
  })
  async training(
    @Root() { enrolmentId }: CredentialType,
    @Ctx() context: RequestContext,
  ): Promise<TrainingEnrolmentType | null> {
    if (enrolmentId === null) return null;
    const enrolment = await trainingLoaders(context).enrolment.load(enrolmentId);
    return enrolment === null ? null : TrainingEnrolmentType.of(enrolment, this.#nominations.today());
  }
}
