import { Button } from 'antd';
import { useState } from 'react';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import type { ImportReport } from '../../app/sdk.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { IMPORT_TEXTS, OUTCOMES } from './imports.texts.ts';

const SHOWN_AT_FIRST = 50;

/** Every line that would be written, with the columns that differ; rejected lines stand among the problems. */
export function ChangedLines({ lines }: { readonly lines: ImportReport['lines'] }) {
  const t = useTexts(IMPORT_TEXTS);
  const label = useLabel();
  const [all, setAll] = useState(false);
  const changed = lines.filter(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED');
  if (changed.length === 0) return null;
  return (
    <>
      <DataTable
        caption={`${t('changes')} (${changed.length})`}
        rows={all ? changed : changed.slice(0, SHOWN_AT_FIRST)}
        rowKey={({ sheet, line }) => `${sheet} ${line}`}
        columns={[
          { key: 'place', title: t('sheet'), cell: ({ sheet }) => sheet },
          { key: 'line', title: t('line'), numeric: true, cell: ({ line }) => line },
          { key: 'outcome', title: t('outcome'), cell: ({ outcome }) => label(OUTCOMES, outcome) },
          { key: 'fields', title: t('fields'), cell: ({ fields }) => fields.join(', ') || '–' },
        ]}
      />
      {!all && changed.length > SHOWN_AT_FIRST ? (
        <Button onClick={() => setAll(true)}>{t('showAll', { count: changed.length })}</Button>
      ) : null}
    </>
  );
}
