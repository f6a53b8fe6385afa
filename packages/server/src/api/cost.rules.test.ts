import { describe, expect, test } from 'vitest';
import { type PricedField, pointsOf } from './cost.rules.ts';

describe('points of a field', () => {
  test.each<[string, PricedField, number, number]>([
    ['a value', { name: 'Unit.code', returns: 'VALUE', pageSize: null }, 0, 0],
    ['an object', { name: 'Unit.superior', returns: 'OBJECT', pageSize: null }, 0, 1],
    ['an object with objects in it', { name: 'Unit.superior', returns: 'OBJECT', pageSize: null }, 4, 5],
    ['a page', { name: 'UnitConnection.nodes', returns: 'LIST', pageSize: 50 }, 0, 50],
    ['a page of objects with objects', { name: 'UnitConnection.nodes', returns: 'LIST', pageSize: 50 }, 3, 200],
    ['a list of the usual size', { name: 'Unit.predecessors', returns: 'LIST', pageSize: null }, 1, 40],
    ['a list of an assumed size', { name: 'Official.titles', returns: 'LIST', pageSize: null }, 0, 5],
    ['a list inside a page is no page', { name: 'Unit.successors', returns: 'LIST', pageSize: 2 }, 0, 20],
    ['a list that is counted when it is there', { name: 'IndicatorTable.rows', returns: 'LIST', pageSize: null }, 9, 0],
  ])('%s', (_name, field, inside, points) => {
    expect(pointsOf(field, inside)).toBe(points);
  });
});
