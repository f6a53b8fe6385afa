import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from './date.scalar.ts';
import { said } from './text.ts';

@ObjectType('Decision', said('Quyết định bằng văn bản.', 'A decision on paper.'))
export class DecisionType {
  @Field(() => String, said('Số, ký hiệu.', 'Its number.'))
  number!: string;
  @Field(() => String, { nullable: true, ...said('Người ký.', 'Who signed it.') })
  signer!: string | null;
  @Field(() => DateScalar, said('Ngày ký.', 'The day it was signed.'))
  signedOn!: string;
}
