import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented, Tag } from 'antd';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { formatDay } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useUnitAddress } from '../units/unit-view.ts';
import { PeopleTable } from './people-table.tsx';
import { useOfficialsOptions } from './roster.queries.ts';
import { CATEGORIES, ROSTER_TEXTS } from './roster.texts.ts';

const FILTERS = ['ALL', 'CADRE', 'CIVIL_SERVANT', 'NON_SPECIALISED'] as const;
type Filter = (typeof FILTERS)[number];

/** Everyone in office on the day, page by page; the page is part of the address. */
export function PeopleScreen() {
  const t = useTexts(ROSTER_TEXTS);
  const label = useLabel();
  const { code, at } = useUnitAddress();
  const { category, after } = useSearch({ from: '/inside/units/$code/people' });
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = useQuery(
    useOfficialsOptions({ code, at }, { ...(category ? { category } : {}), ...(after ? { after } : {}) }),
  );
  const filter = (chosen: Filter) => {
    void navigate({
      to: '/units/$code/people',
      params: { code },
      search: chosen === 'ALL' ? { at } : { at, category: chosen },
    });
  };
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return (
    <>
      <div className="row filters">
        <div className="field">
          <span id="category-label">{t('category')}</span>
          <Segmented<Filter>
            aria-labelledby="category-label"
            value={category ?? 'ALL'}
            onChange={filter}
            options={FILTERS.map((value) => ({
              value,
              label: value === 'ALL' ? t('all') : label(CATEGORIES, value),
            }))}
          />
        </div>
        {data ? <Tag aria-live="polite">{t('total', { count: data.totalCount })}</Tag> : null}
      </div>
      {isPending ? (
        <Loading />
      ) : (
        <>
          <PeopleTable caption={t('peopleOn', { day: formatDay(at) })} people={data.nodes} code={code} at={at} />
          <nav className="row" aria-label={t('pages')}>
            {after ? (
              <Link to="/units/$code/people" params={{ code }} search={{ at, ...(category ? { category } : {}) }}>
                {t('firstPage')}
              </Link>
            ) : null}
            {data.pageInfo.hasNextPage && data.pageInfo.endCursor ? (
              <Link
                to="/units/$code/people"
                params={{ code }}
                search={{ at, ...(category ? { category } : {}), after: data.pageInfo.endCursor }}
              >
                {t('nextPage')}
              </Link>
            ) : null}
          </nav>
        </>
      )}
    </>
  );
}
