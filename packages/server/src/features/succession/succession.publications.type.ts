import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../kernel/connection.type.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe, said } from '../../kernel/text.ts';
import {
  AUDIENCES,
  type Audience,
  PUBLICATION_STATUSES,
  type PublicationStatus,
} from './succession.publications.rules.ts';
import type { PublicationRow } from './succession.publications.store.ts';

registerEnumType(AUDIENCES, {
  name: 'PublicationAudience',
  description: describe('Công khai đến ai.', 'To whom a plan is published.'),
  valuesConfig: {
    PARTY_COMMITTEE: said('Cấp ủy.', 'The Party committee.'),
    KEY_OFFICIALS: said('Cán bộ chủ chốt.', 'Key officials.'),
    CADRES_AND_PARTY_MEMBERS: said(
      'Cán bộ, đảng viên: người theo dõi công khai xem được.',
      'Cadres and Party members: whoever follows publications may read it.',
    ),
    PERSON_CONCERNED: said('Người có liên quan.', 'The person concerned.'),
  },
});
registerEnumType(PUBLICATION_STATUSES, {
  name: 'PublicationStatus',
  description: describe('Tình trạng công khai.', 'Where a publication stands.'),
  valuesConfig: {
    PUBLISHED: said('Đã công khai.', 'Published.'),
    WITHDRAWN: said('Đã thu hồi.', 'Withdrawn.'),
  },
});

@ObjectType(
  'PublishedLine',
  said(
    'Một dòng đã công khai: những gì được phép nêu, không hơn.',
    'A line that was published: what may be told, and no more.',
  ),
)
export class PublishedLineType {
  @Field(() => String, said('Nhiệm kỳ.', 'The term.'))
  term!: string;
  @Field(() => String, said('Tên chức danh quy hoạch.', 'Name of the planned title.'))
  plannedTitle!: string;
  @Field(() => String, said('Họ và tên khi công khai.', 'Full name as it was published.'))
  fullName!: string;
  @Field(() => [String], said('Các chức danh đang giữ khi công khai.', 'The titles held as it was published.'))
  presentTitles!: readonly string[];
}

@ObjectType('PublishedPlan', said('Quy hoạch đã công khai, như đã công khai.', 'A plan that was published, as it was.'))
export class PublishedPlanType {
  unitId!: string;
  at!: string;

  @Field(() => ID, said('Định danh của lần công khai.', 'The id of the publication.'))
  id!: string;
  @Field(() => String, said('Nhiệm kỳ.', 'The term.'))
  term!: string;
  @Field(() => AUDIENCES, said('Công khai đến ai.', 'To whom it is published.'))
  audience!: Audience;
  @Field(() => DateScalar, said('Công khai từ ngày.', 'Published from.'))
  from!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày.', 'Up to, not including; null: without end.') })
  to!: string | null;

  static of({ id, unitId, term, audience, from, to }: PublicationRow, at: string) {
    return Object.assign(new PublishedPlanType(), { id, unitId, at, term, audience, from, to });
  }
}

export const PublishedPlanConnection = connectionType(
  PublishedPlanType,
  'PublishedPlan',
  'quy hoạch đã công khai',
  'published plans',
);

@ObjectType('Publication', said('Một lần công khai quy hoạch.', 'A publication of a plan.'))
export class PublicationType {
  unitId!: string;
  at!: string;

  @Field(() => ID, said('Định danh.', 'The id.'))
  id!: string;
  @Field(() => ID, said('Đợt quy hoạch.', 'The round of planning.'))
  roundId!: string;
  @Field(() => String, said('Nhiệm kỳ.', 'The term.'))
  term!: string;
  @Field(() => AUDIENCES, said('Công khai đến ai.', 'To whom.'))
  audience!: Audience;
  @Field(() => DateScalar, said('Quy hoạch của ngày nào được công khai.', 'The day of the plan that is published.'))
  asOf!: string;
  @Field(() => DateScalar, said('Từ ngày.', 'From.'))
  from!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày.', 'Up to, not including; null: without end.') })
  to!: string | null;
  @Field(() => PUBLICATION_STATUSES, said('Tình trạng.', 'Where it stands.'))
  status!: PublicationStatus;
  @Field(() => DateScalar, { nullable: true, ...said('Ngày thu hồi.', 'The day it was withdrawn.') })
  withdrawnOn!: string | null;
  @Field(() => String, { nullable: true, ...said('Vì sao thu hồi.', 'Why it was withdrawn.') })
  withdrawalReason!: string | null;
  @Field(() => Int, said('Phiên bản, để thu hồi.', 'Its version, to withdraw it by.'))
  version!: number;

  /** A withdrawal that came after the day is not known yet. */
  static of(row: PublicationRow, at: string) {
    const known = row.withdrawnOn === null || row.withdrawnOn <= at;
    const unknown = { status: 'PUBLISHED' as const, withdrawnOn: null, withdrawalReason: null };
    return Object.assign(new PublicationType(), row, known ? {} : unknown, { at });
  }
}
