import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { useTexts } from '../../app/i18n.tsx';
import { useViewerOptions, viewerMay } from '../access/access.queries.ts';
import { useUnit, useUnitAddress } from '../units/unit-view.ts';
import { ImportForm } from './import-form.tsx';
import { ImportPlan } from './import-plan.tsx';
import { ImportResult } from './import-result.tsx';
import { type Checked, useApply, useCheck } from './imports.queries.ts';
import { IMPORT_TEXTS } from './imports.texts.ts';
import type { Policy } from './plan.rules.ts';

/** Choose, check, look at the plan, write. Any change of the choice drops the plan: what is written is what was shown. */
export function ImportScreen() {
  const t = useTexts(IMPORT_TEXTS);
  const { code, at } = useUnitAddress();
  const unit = useUnit();
  const { data: viewer } = useQuery(useViewerOptions());
  const [files, setFiles] = useState<readonly File[]>([]);
  const [day, setDay] = useState(at);
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = useCheck();
  const apply = useApply();

  const startOver = (chosen: readonly File[]) => {
    setFiles(chosen);
    setChecked(null);
    check.reset();
    apply.reset();
  };
  const dryRun = (policy: Policy) =>
    check.mutate({ files, unit: { code, at: day }, policy }, { onSuccess: setChecked });
  if (viewer && !viewerMay(viewer, 'imports:write')) return <p className="notice">{t('notAllowed')}</p>;
  if (apply.data) {
    return (
      <>
        <ImportResult report={apply.data} />
        <div className="row">
          <Link to="/units/$code" params={{ code }} search={{ at: day }}>
            {t('seeFigures')}
          </Link>
          <Button onClick={() => startOver([])}>{t('anotherFile')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('intro')}</p>
      <p>
        <a href="/templates/ward-workbook.xlsx" download>
          {t('template')}
        </a>
      </p>
      <ImportForm
        unitName={`${unit.name} (${code})`}
        files={files}
        day={day}
        busy={check.isPending || apply.isPending}
        onFiles={startOver}
        onDay={(chosen) => {
          setDay(chosen);
          startOver(files);
        }}
        onCheck={() => dryRun('REJECT_FILE')}
      />
      {check.error ? <ErrorNotice error={check.error} /> : null}
      {checked ? (
        <ImportPlan
          checked={checked}
          busy={check.isPending || apply.isPending}
          onPolicy={dryRun}
          onApply={() => apply.mutate(checked)}
        />
      ) : null}
      {apply.error ? <ErrorNotice error={apply.error} /> : null}
    </>
  );
}
