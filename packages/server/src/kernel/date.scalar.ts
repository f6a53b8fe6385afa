import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isLocalDate } from './date.ts';
import { describe } from './text.ts';

function read(value: unknown): string {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw new GraphQLError(
    'Ngày phải viết YYYY-MM-DD, từ năm 1900 đến 2100. / A date is written YYYY-MM-DD, between the years 1900 and 2100.',
    { extensions: { code: 'VALIDATION_FAILED' } },
  );
}

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: describe(
    'Một ngày, viết YYYY-MM-DD. Khoảng thời gian luôn nửa mở: từ ngày đầu đến trước ngày cuối.',
    'A calendar day, written YYYY-MM-DD. Ranges are half-open: from the first day up to, not including, the end.',
  ),
  serialize: (value) => read(value),
  parseValue: (value) => read(value),
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
