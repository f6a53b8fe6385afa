import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../app/sdk.ts';
import { byPlace, mayApply, planOf } from './plan.rules.ts';

const problem = (sheet: string | null, line: number | null, severity: 'ERROR' | 'WARNING' = 'ERROR') => ({
  sheet,
  line,
  field: null,
  code: 'X',
  severity,
  message: '',
  messageVi: '',
  messageEn: '',
});
const report = (created: number, rejected: number, problems: ImportReport['problems'] = []): ImportReport => ({
  dryRun: true,
  applied: false,
  sheets: [{ sheet: 'Danh sách', created, updated: 0, unchanged: 3, rejected }],
  lines: [],
  problems,
});

describe('what may be done with a checked file', () => {
  it('writes a clean file', () => {
    const plan = planOf(report(2, 0, [problem('Danh sách', 3, 'WARNING')]), 'REJECT_FILE');
    expect(plan).toEqual({ verdict: 'READY', writes: 2, rejected: 0 });
    expect(mayApply(plan)).toBe(true);
  });

  it('refuses a faulty file, and takes the rest of it only under REJECT_ROWS', () => {
    const faulty = report(2, 1, [problem('Danh sách', 3)]);
    expect(planOf(faulty, 'REJECT_FILE').verdict).toBe('REFUSED');
    expect(mayApply(planOf(faulty, 'REJECT_FILE'))).toBe(false);
    expect(planOf(faulty, 'REJECT_ROWS').verdict).toBe('PARTIAL');
  });

  it('never writes a file that cannot be read, nor one with nothing to write', () => {
    expect(mayApply(planOf(report(0, 0, [problem(null, null)]), 'REJECT_ROWS'))).toBe(false);
    expect(planOf(report(0, 0), 'REJECT_FILE').verdict).toBe('NOTHING');
    expect(mayApply(planOf(report(0, 4, [problem('Danh sách', 3)]), 'REJECT_ROWS'))).toBe(false);
  });

  it('keeps the problems of a line together', () => {
    const places = byPlace([problem('A', 2), problem('B', 2), problem('A', 2), problem('A', null)]);
    expect(places.map(({ sheet, line, problems }) => [sheet, line, problems.length])).toEqual([
      ['A', 2, 2],
      ['B', 2, 1],
      ['A', null, 1],
    ]);
  });
});
