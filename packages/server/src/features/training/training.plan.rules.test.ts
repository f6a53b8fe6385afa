import { describe, expect, it } from 'vitest';
import type { TrainingDurationRow } from '../rulebook/index.ts';
import { type CheckedLine, checkSeats, planFindings, written } from './training.plan.rules.ts';

const line = (given: Partial<CheckedLine> = {}): CheckedLine => ({
  id: 'l',
  course: 'CHUYEN_VIEN',
  seats: 2,
  from: '2024-03-04',
  to: '2024-04-01',
  form: 'FULL_TIME',
  status: 'ACTIVE',
  ...given,
});
const four = (verified = true): TrainingDurationRow => ({
  subject: 'CHUYEN_VIEN',
  measure: 'WEEK',
  least: null,
  most: 4,
  basis: { instrument: '89/2021/NĐ-CP', clause: 'x', verified, note: null, from: '2021-12-10', to: '2025-07-01' },
});
const rules = (given: CheckedLine, booked = 0, durations = [four()]) =>
  planFindings([given], () => booked, durations).map(({ rule }) => rule);

describe('a line of a plan', () => {
  it('may have as many persons as seats, and more are found', () => {
    expect(rules(line(), 2)).toEqual([]);
    expect(rules(line(), 3)).toEqual(['SEATS_OVERBOOKED']);
  });

  it('of a full-time course lasts as many weeks as the rule of its first day allows', () => {
    expect(rules(line({ to: '2024-04-01' }))).toEqual([]);
    expect(rules(line({ to: '2024-04-02' }))).toEqual(['TOO_LONG']);
    expect(rules(line({ to: '2024-04-02', form: 'PART_TIME' }))).toEqual([]);
    expect(rules(line({ to: '2024-04-02', from: null }))).toEqual([]);
    expect(rules(line({ course: 'CCHC', to: '2024-12-01' }))).toEqual([]);
    expect(rules(line({ from: '2025-07-01', to: '2025-12-01' }))).toEqual([]);
  });

  it('says where a limit was not checked', () => {
    const [finding] = planFindings([line({ to: '2024-05-01' })], () => 0, [four(false)]);
    expect(finding?.verified).toBe(false);
    expect(finding?.message.vi).toContain('chưa đối chiếu');
  });

  it('that was cancelled is not looked at', () => {
    expect(rules(line({ status: 'CANCELLED', to: '2024-12-01' }), 9)).toEqual([]);
  });

  it('has at least one seat, and ends after it begins', () => {
    const at = (field: string) => expect.objectContaining({ code: 'VALIDATION_FAILED', field });
    for (const seats of [0, -1, 1.5, 1001]) expect(() => checkSeats(line({ seats }))).toThrow(at('seats'));
    expect(() => checkSeats(line({ to: '2024-03-04' }))).toThrow(at('to'));
    expect(() => checkSeats(line({ to: null }))).not.toThrow();
    expect(() => checkSeats(line({ seats: 1000 }))).not.toThrow();
  });
});

describe('what was written', () => {
  it('is trimmed, in NFC, and nothing is null', () => {
    expect(written('  Ngân sách  ', 'x')).toBe('Ngân sách');
    expect(written('a\u0302', 'x')).toBe('â');
    expect([written(' ', 'x'), written(null, 'x'), written(undefined, 'x')]).toEqual([null, null, null]);
    expect(() => written('x'.repeat(501), 'reason')).toThrow(expect.objectContaining({ field: 'reason' }));
  });
});
