import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { formatDay, lastDayOf } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useViewerOptions } from '../access/access.queries.ts';
import { openingDay } from './home.rules.ts';
import { useProvincesOptions } from './units.queries.ts';
import { UNIT_KINDS, UNIT_TEXTS } from './units.texts.ts';

/** The units granted to the account, the provinces for who reaches the country, and any other by its code. */
export function ChooseUnitScreen() {
  const t = useTexts(UNIT_TEXTS);
  const navigate = useNavigate();
  const { at } = useSearch({ from: '/inside/units' });
  const { data: viewer, error, isPending, refetch } = useQuery(useViewerOptions());
  if (isPending) return <Loading />;
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return (
    <div className="page">
      <header className="unit-header">
        <h1>{t('chooseUnit')}</h1>
        <DayField
          id="as-of"
          label={t('asOf')}
          value={at}
          min="2021-01-01"
          onChange={(day) => void navigate({ to: '/units', search: { at: day } })}
        />
      </header>
      <FindByCode at={at} />
      {viewer.units.length > 0 ? <Granted units={viewer.units} at={at} /> : null}
      {viewer.wholeCountry ? <Provinces at={at} /> : null}
      {viewer.units.length === 0 && !viewer.wholeCountry ? <p>{t('noUnits')}</p> : null}
    </div>
  );
}

function FindByCode({ at }: { readonly at: string }) {
  const t = useTexts(UNIT_TEXTS);
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    const given = code.trim();
    if (given !== '') void navigate({ to: '/units/$code', params: { code: given }, search: { at } });
  };
  return (
    <form className="row" onSubmit={open} aria-label={t('findByCode')}>
      <div className="field">
        <label htmlFor="unit-code">{t('unitCode')}</label>
        <Input id="unit-code" value={code} inputMode="numeric" onChange={(event) => setCode(event.target.value)} />
      </div>
      <Button htmlType="submit">{t('open')}</Button>
    </form>
  );
}

interface GrantedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

function Granted({ units, at }: { readonly units: readonly GrantedUnit[]; readonly at: string }) {
  const t = useTexts(UNIT_TEXTS);
  return (
    <DataTable
      caption={t('granted')}
      rows={units}
      rowKey={(unit) => `${unit.id} ${unit.validFrom}`}
      columns={[
        {
          key: 'name',
          title: t('unit'),
          cell: (unit) => (
            <Link to="/units/$code" params={{ code: unit.code }} search={{ at: openingDay(unit, at) }}>
              {unit.name}
            </Link>
          ),
        },
        { key: 'code', title: t('unitCode'), cell: (unit) => unit.code },
        {
          key: 'in-force',
          title: t('inForce'),
          cell: ({ validFrom, validTo }) =>
            validTo
              ? t('sinceTo', { from: formatDay(validFrom), to: lastDayOf(validTo) })
              : t('since', { from: formatDay(validFrom) }),
        },
      ]}
    />
  );
}

function Provinces({ at }: { readonly at: string }) {
  const t = useTexts(UNIT_TEXTS);
  const label = useLabel();
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(useProvincesOptions(at));
  if (isPending) return <Loading />;
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return (
    <>
      <DataTable
        caption={t('provinces', { day: formatDay(at) })}
        rows={data.pages.flatMap((page) => page.nodes)}
        rowKey={(unit) => unit.id}
        columns={[
          {
            key: 'name',
            title: t('unit'),
            cell: (unit) => (
              <Link to="/units/$code" params={{ code: unit.code }} search={{ at }}>
                {unit.name}
              </Link>
            ),
          },
          { key: 'code', title: t('unitCode'), cell: (unit) => unit.code },
          { key: 'kind', title: t('kind'), cell: (unit) => label(UNIT_KINDS, unit.kind) },
        ]}
      />
      {hasNextPage ? <Button onClick={() => void fetchNextPage()}>{t('more')}</Button> : null}
    </>
  );
}
