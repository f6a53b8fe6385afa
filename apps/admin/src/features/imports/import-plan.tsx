import { Alert, Button, Checkbox } from 'antd';
import { useTexts } from '../../app/i18n.tsx';
import { ChangedLines } from './changed-lines.tsx';
import type { Checked } from './imports.queries.ts';
import { IMPORT_TEXTS } from './imports.texts.ts';
import { mayApply, type Policy, planOf, type Verdict } from './plan.rules.ts';
import { ProblemList } from './problem-list.tsx';
import { SheetCounts } from './sheet-counts.tsx';

interface Props {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onPolicy: (policy: Policy) => void;
  readonly onApply: () => void;
}

const TONE = {
  NOTHING: 'info',
  READY: 'success',
  PARTIAL: 'warning',
  REFUSED: 'error',
  BLOCKED: 'error',
} as const satisfies Record<Verdict, string>;

/** What the file would do. Leaving faulty lines out is asked for here and checked anew before it can be written. */
export function ImportPlan({ checked, busy, onPolicy, onApply }: Props) {
  const t = useTexts(IMPORT_TEXTS);
  const { report, policy } = checked;
  const plan = planOf(report, policy);
  const partial = policy === 'REJECT_ROWS';
  const offersPartial =
    partial || (plan.verdict === 'REFUSED' && report.lines.some(({ outcome }) => outcome !== 'REJECTED'));
  return (
    <section className="stack" aria-labelledby="plan">
      <h2 id="plan">{t('plan')}</h2>
      <Alert
        type={TONE[plan.verdict]}
        showIcon
        title={t(plan.verdict, { count: plan.writes, rejected: plan.rejected })}
      />
      <SheetCounts sheets={report.sheets} />
      <ProblemList problems={report.problems} />
      <ChangedLines lines={report.lines} />
      {offersPartial ? (
        <Checkbox
          checked={partial}
          disabled={busy}
          onChange={({ target }) => onPolicy(target.checked ? 'REJECT_ROWS' : 'REJECT_FILE')}
        >
          {t('allowPartial')}
        </Checkbox>
      ) : null}
      <div>
        <Button type="primary" disabled={busy || !mayApply(plan)} onClick={onApply}>
          {t('apply')}
        </Button>
      </div>
    </section>
  );
}
