import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { describe } from '../../kernel/text.ts';
import { type Points, readPoints, writePoints } from './ranking.points.rules.ts';

function read(value: unknown): Points {
  const points = typeof value === 'string' ? readPoints(value) : null;
  if (points !== null) return points;
  throw new GraphQLError(
    'Điểm viết bằng chữ, nhiều nhất hai chữ số thập phân, như "63.58". / Points are written as text, with at most two decimals, such as "63.58".',
    { extensions: { code: 'VALIDATION_FAILED' } },
  );
}

export const PointsScalar = new GraphQLScalarType<Points, string>({
  name: 'Points',
  description: describe(
    'Số điểm chính xác, viết bằng chữ với nhiều nhất hai chữ số thập phân, như "63.58": không làm tròn nhị phân.',
    'An exact number of points, written as text with at most two decimals, such as "63.58": never a binary fraction.',
  ),
  serialize: (value) => writePoints(value as Points),
  parseValue: (value) => read(value),
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
