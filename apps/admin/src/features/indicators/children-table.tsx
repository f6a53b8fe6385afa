import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { formatDay } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import type { Figure } from '../../app/sdk.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Loading } from '../../ui/loading.tsx';
import { FigureText } from './figure-text.tsx';
import { useTableQuery } from './indicators.queries.ts';
import { INDICATOR_NAMES, INDICATOR_TEXTS } from './indicators.texts.ts';
import { CHILD_COLUMNS, childrenRequest, type View } from './overview.blocks.ts';

interface Child {
  readonly unit: Figure['unit'];
  readonly figures: ReadonlyMap<string, Figure>;
}

interface Order {
  readonly by: string;
  readonly descending: boolean;
}

/** Subordinate units × main figures; a click on a unit goes down. */
export function ChildrenTable({ view, onOpen }: { readonly view: View; readonly onOpen: (indicator: string) => void }) {
  const t = useTexts(INDICATOR_TEXTS);
  const label = useLabel();
  const { data, error, isPending, refetch } = useTableQuery(childrenRequest(view));
  const [order, setOrder] = useState<Order | null>(null);
  const children = useMemo(() => sorted(childrenOf(data?.rows ?? []), order), [data, order]);
  if (isPending) return <Loading />;
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  const sortBy = (by: string) =>
    setOrder((now) =>
      now?.by === by ? (now.descending ? { by, descending: false } : null) : { by, descending: true },
    );
  const columns: Column<Child>[] = [
    {
      key: 'unit',
      title: t('unit'),
      cell: ({ unit }) => (
        <Link to="/units/$code" params={{ code: unit.code }} search={childSearch(view)}>
          {unit.name}
        </Link>
      ),
    },
    { key: 'code', title: t('code_short'), cell: ({ unit }) => unit.code, wideOnly: true },
    ...CHILD_COLUMNS.map((indicator) => ({
      key: indicator,
      numeric: true,
      sort: order?.by !== indicator ? undefined : order.descending ? ('descending' as const) : ('ascending' as const),
      title: (
        <button
          type="button"
          className="sort"
          onClick={() => sortBy(indicator)}
          aria-label={t('sortBy', { name: label(INDICATOR_NAMES, indicator) })}
        >
          {label(INDICATOR_NAMES, indicator)}
          {order?.by === indicator ? (order.descending ? ' ▾' : ' ▴') : ''}
        </button>
      ),
      cell: ({ figures }: Child) => {
        const figure = figures.get(indicator);
        return figure ? (
          <button type="button" className="cell" onClick={() => onOpen(indicator)} title={t('openPassport')}>
            <FigureText figure={figure} inTable />
          </button>
        ) : (
          '–'
        );
      },
    })),
  ];
  return (
    <DataTable
      caption={t('subordinates', { day: formatDay(view.at) })}
      columns={columns}
      rows={children}
      rowKey={({ unit }) => unit.id}
      empty={t('noSubordinates')}
    />
  );
}

function childSearch({ at, lens, since }: View) {
  return { at, ...(lens === 'AS_NOW' ? { lens } : {}), ...(since === undefined ? {} : { since }) };
}

function childrenOf(rows: readonly Figure[]): readonly Child[] {
  const children = new Map<string, { unit: Figure['unit']; figures: Map<string, Figure> }>();
  for (const row of rows) {
    const child = children.get(row.unit.id) ?? { unit: row.unit, figures: new Map<string, Figure>() };
    child.figures.set(row.indicator, row);
    children.set(row.unit.id, child);
  }
  return [...children.values()];
}

/** Units without a figure stay last in both directions: nothing is not the least. */
function sorted(children: readonly Child[], order: Order | null): readonly Child[] {
  if (order === null) return children;
  const figureIn = (child: Child) => child.figures.get(order.by)?.value ?? null;
  return [...children].sort((left, right) => {
    const [a, b] = [figureIn(left), figureIn(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return order.descending ? b - a : a - b;
  });
}
