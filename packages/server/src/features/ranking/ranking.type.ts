import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { describe } from '../../kernel/text.ts';
import { RANKS, type Rank } from './ranking.rules.ts';

const said = (vi: string, en: string) => ({ description: describe(vi, en) });

registerEnumType(RANKS, {
  name: 'Rank',
  description: describe('Mức xếp loại chất lượng hằng năm.', 'Annual quality ranking.'),
  valuesConfig: {
    EXCELLENT: said('Hoàn thành xuất sắc nhiệm vụ.', 'Excellent.'),
    GOOD: said('Hoàn thành tốt nhiệm vụ.', 'Good.'),
    COMPLETED: said('Hoàn thành nhiệm vụ.', 'Completed.'),
    NOT_COMPLETED: said('Không hoàn thành nhiệm vụ.', 'Not completed.'),
  },
});

@ObjectType('AnnualRank', said('Xếp loại một năm.', 'The rank of one year.'))
export class AnnualRankType {
  @Field(() => Int, said('Năm.', 'Year.'))
  year!: number;
  @Field(() => RANKS, said('Mức.', 'Rank.'))
  rank!: Rank;
}
