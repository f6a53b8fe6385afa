import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { describe } from '../../kernel/text.ts';

const said = (vi: string, en: string) => ({ description: describe(vi, en) });

@ObjectType(
  'PlanningEntry',
  said('Một người trong quy hoạch một chức danh của một nhiệm kỳ.', 'A person planned for a title in a term.'),
)
export class PlanningEntryType {
  @Field(() => String, said('Nhiệm kỳ.', 'Term, such as 2025-2030.'))
  term!: string;
  @Field(() => String, said('Mã chức danh quy hoạch.', 'Code of the planned title.'))
  title!: string;
  @Field(() => String, said('Tên chức danh quy hoạch.', 'Name of the planned title, in Vietnamese.'))
  titleName!: string;
  @Field(() => DateScalar, said('Từ ngày.', 'Planned since.'))
  from!: string;
  @Field(() => DateScalar, { nullable: true, ...said('Đến trước ngày.', 'Up to, not including; null while planned.') })
  to!: string | null;
  @Field(() => String, {
    nullable: true,
    ...said('Lý do đưa ra khỏi quy hoạch.', 'Why the person was removed from planning.'),
  })
  removalReason!: string | null;
}
