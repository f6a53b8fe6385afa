import { Segmented } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { useLanguage, useTexts } from '../../app/i18n.tsx';
import { BarChart } from '../../ui/bar-chart.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Loading } from '../../ui/loading.tsx';
import { readFigure } from './figure.rules.ts';
import { FigureText } from './figure-text.tsx';
import { useTableQuery } from './indicators.queries.ts';
import { INDICATOR_TEXTS } from './indicators.texts.ts';
import { type Chart, chartRequest, type View } from './overview.blocks.ts';

export default function Charts({ view }: { readonly view: View }) {
  const t = useTexts(INDICATOR_TEXTS);
  const [training, setTraining] = useState<'course' | 'year'>('course');
  return (
    <div className="charts">
      <ChartPanel chart="age" title={t('ageChart')} view={view} />
      <ChartPanel chart={training} title={t(training === 'course' ? 'courseChart' : 'yearChart')} view={view}>
        <Segmented<'course' | 'year'>
          aria-label={t('breakdown')}
          size="small"
          value={training}
          onChange={setTraining}
          options={[
            { value: 'course', label: t('byCourse') },
            { value: 'year', label: t('byYear') },
          ]}
        />
      </ChartPanel>
    </div>
  );
}

interface PanelProps {
  readonly chart: Chart;
  readonly title: string;
  readonly view: View;
  readonly children?: ReactNode;
}

function ChartPanel({ chart, title, view, children }: PanelProps) {
  const t = useTexts(INDICATOR_TEXTS);
  const id = useId();
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {children}
        <Segmented<'chart' | 'table'>
          aria-label={t('show')}
          size="small"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'chart', label: t('chart') },
            { value: 'table', label: t('table') },
          ]}
        />
      </header>
      <Distribution chart={chart} title={title} view={view} shown={shown} />
    </section>
  );
}

/** Either way of showing it says the same; a withheld group has no bar at all. */
function Distribution({ chart, title, view, shown }: Omit<PanelProps, 'children'> & { readonly shown: string }) {
  const t = useTexts(INDICATOR_TEXTS);
  const { language } = useLanguage();
  const { data, error, isPending, refetch } = useTableQuery(chartRequest(chart, view));
  if (isPending) return <Loading />;
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  const rows = data.rows.map((figure) => ({
    name: figure.groups.map((group) => group.label).join(', ') || figure.unit.name,
    figure,
  }));
  const bars = rows.flatMap(({ name, figure }) => {
    const reading = readFigure(figure, language);
    return reading.kind === 'VALUE' ? [{ name, value: reading.number }] : [];
  });
  // Ages and years have an order of their own; courses are read by how many went.
  if (chart === 'course') bars.sort((a, b) => b.value - a.value);
  if (rows.length === 0) return <p className="quiet">{t('nothingYet')}</p>;
  if (shown === 'chart' && bars.length > 0) {
    return (
      <>
        <BarChart title={title} bars={bars} upright={chart !== 'course'} />
        {bars.length < rows.length ? <p className="quiet">{t('hiddenGroups')}</p> : null}
      </>
    );
  }
  return (
    <DataTable
      caption={title}
      hideCaption
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: 'group', title: t('group'), cell: ({ name }) => name },
        { key: 'count', title: t('count'), numeric: true, cell: ({ figure }) => <FigureText figure={figure} /> },
      ]}
    />
  );
}
