import { Alert } from 'antd';
import { useTexts } from '../../app/i18n.tsx';
import type { ImportReport } from '../../app/sdk.ts';
import { ChangedLines } from './changed-lines.tsx';
import { IMPORT_TEXTS } from './imports.texts.ts';
import { ProblemList } from './problem-list.tsx';
import { SheetCounts } from './sheet-counts.tsx';

/** What was really written, as the database counted it; the server may still have refused. */
export function ImportResult({ report }: { readonly report: ImportReport }) {
  const t = useTexts(IMPORT_TEXTS);
  return (
    <section className="stack" aria-label={t('report')}>
      <Alert
        type={report.applied ? 'success' : 'error'}
        showIcon
        title={report.applied ? t('report') : t('notApplied')}
      />
      <SheetCounts sheets={report.sheets} />
      <ProblemList problems={report.problems} />
      <ChangedLines lines={report.lines} />
    </section>
  );
}
