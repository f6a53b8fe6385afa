import { useTexts } from '../../app/i18n.tsx';
import type { ImportReport } from '../../app/sdk.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { IMPORT_TEXTS } from './imports.texts.ts';

const COUNTS = ['created', 'updated', 'unchanged', 'rejected'] as const;

export function SheetCounts({ sheets }: { readonly sheets: ImportReport['sheets'] }) {
  const t = useTexts(IMPORT_TEXTS);
  return (
    <DataTable
      caption={t('sheet')}
      hideCaption
      rows={sheets}
      rowKey={({ sheet }) => sheet}
      columns={[
        { key: 'sheet', title: t('sheet'), cell: ({ sheet }) => sheet },
        ...COUNTS.map((count) => ({
          key: count,
          title: t(count),
          numeric: true,
          cell: (row: ImportReport['sheets'][number]) =>
            count === 'rejected' && row.rejected > 0 ? <b className="bad">{row.rejected}</b> : row[count],
        })),
      ]}
    />
  );
}
