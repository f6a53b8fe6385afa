import type { ImportReport, ImportRequest } from '../../app/sdk.ts';

export type Policy = NonNullable<ImportRequest['policy']>;
/** REFUSED: faulty lines under all-or-nothing. PARTIAL: the faulty lines are left out, knowingly. BLOCKED: no policy helps. */
export type Verdict = 'NOTHING' | 'READY' | 'REFUSED' | 'PARTIAL' | 'BLOCKED';

export interface Plan {
  readonly verdict: Verdict;
  /** Lines that would be created or updated. */
  readonly writes: number;
  readonly rejected: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Reads a dry run: what may be done with the file. */
export function planOf(report: ImportReport, policy: Policy): Plan {
  const writes = sum(report.sheets.map(({ created, updated }) => created + updated));
  const rejected = sum(report.sheets.map((sheet) => sheet.rejected));
  return { verdict: verdictOf(report, policy, writes, rejected), writes, rejected };
}

function verdictOf(report: ImportReport, policy: Policy, writes: number, rejected: number): Verdict {
  const errors = report.problems.filter(({ severity }) => severity === 'ERROR');
  if (errors.some(({ sheet }) => !sheet)) return 'BLOCKED';
  const faulty = errors.length > 0 || rejected > 0;
  if (faulty && policy === 'REJECT_FILE') return 'REFUSED';
  if (writes === 0) return faulty ? 'REFUSED' : 'NOTHING';
  return faulty ? 'PARTIAL' : 'READY';
}

/** The only question the apply button asks. */
export function mayApply(plan: Plan): boolean {
  return plan.verdict === 'READY' || plan.verdict === 'PARTIAL';
}

type Problem = ImportReport['problems'][number];

export interface ProblemPlace {
  readonly sheet: string | null;
  readonly line: number | null;
  readonly problems: readonly Problem[];
}

/** Problems of one line stand together, in the order of the file. */
export function byPlace(problems: readonly Problem[]): readonly ProblemPlace[] {
  const places = new Map<string, { sheet: string | null; line: number | null; problems: Problem[] }>();
  for (const problem of problems) {
    const [sheet, line] = [problem.sheet ?? null, problem.line ?? null];
    const key = JSON.stringify([sheet, line]);
    const place = places.get(key) ?? { sheet, line, problems: [] };
    place.problems.push(problem);
    places.set(key, place);
  }
  return [...places.values()];
}
