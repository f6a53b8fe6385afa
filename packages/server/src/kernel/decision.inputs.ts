import { Field, InputType } from 'type-graphql';
import { DateScalar } from './date.scalar.ts';
import type { Decision } from './decision.ts';
import { said } from './text.ts';

@InputType('DecisionInput', said('Quyết định bằng văn bản.', 'A decision on paper.'))
export class DecisionInput {
  @Field(() => String, said('Số, ký hiệu.', 'Its number.'))
  number!: string;
  @Field(() => String, { nullable: true, ...said('Người ký.', 'Who signed it.') })
  signer?: string | null;
  @Field(() => DateScalar, said('Ngày ký.', 'The day it was signed.'))
  signedOn!: string;
}

export function decisionFrom({ number, signer, signedOn }: DecisionInput): Decision {
  return { number, signer: signer ?? null, signedOn };
}
