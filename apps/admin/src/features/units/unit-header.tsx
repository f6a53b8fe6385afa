import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { formatDay, lastDayOf } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import { isCode, type Unit, useSdk } from '../../app/sdk.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Lineage, NotOnThatDay } from './lineage.tsx';
import { unitOnDayOptions, useTrailOptions } from './units.queries.ts';
import { UNIT_KINDS, UNIT_TEXTS } from './units.texts.ts';

interface Props {
  readonly unit: Unit;
  readonly at: string;
}

export function UnitHeader({ unit, at }: Props) {
  const t = useTexts(UNIT_TEXTS);
  const label = useLabel();
  const day = useDayChange(unit);
  const facts = [
    label(UNIT_KINDS, unit.kind),
    t('codeAt', { code: unit.code, day: formatDay(at) }),
    ...(unit.tier === 'COMMUNE'
      ? [unit.unitClass ? t('unitClass', { unitClass: unit.unitClass }) : t('classUnknown')]
      : []),
    unit.validTo
      ? t('sinceTo', { from: formatDay(unit.validFrom), to: lastDayOf(unit.validTo) })
      : t('since', { from: formatDay(unit.validFrom) }),
  ];
  return (
    <header className="unit-header">
      <div className="unit-title">
        <Trail unit={unit} at={at} />
        <h1>{unit.name}</h1>
        <p className="quiet">{facts.join(' · ')}</p>
        <Lineage unit={unit} />
      </div>
      <DayField id="as-of" label={t('asOf')} value={at} min="2021-01-01" onChange={day.change} />
      {day.absent ? <NotOnThatDay unit={unit} day={day.absent} onClose={day.close} /> : null}
      {day.error ? <ErrorNotice error={day.error} /> : null}
    </header>
  );
}

/** Another day keeps the unit, not the code: 03408 was Đông Phong and is Tân Phong. */
function useDayChange(unit: Unit) {
  const sdk = useSdk();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [absent, setAbsent] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const close = () => setAbsent(null);
  const change = async (day: string) => {
    setError(null);
    try {
      const then = await queries.fetchQuery(unitOnDayOptions(sdk, unit.id, day));
      setAbsent(then === null ? day : null);
      if (then !== null) {
        await navigate({
          to: '.',
          params: (params) => ({ ...params, code: then.code }),
          search: ({ after: _after, ...search }) => ({ ...search, at: day }),
        });
      }
    } catch (failure) {
      if (isCode(failure, 'UNIT_NOT_FOUND', 'NOT_FOUND')) setAbsent(day);
      else setError(failure);
    }
  };
  return { absent, error, close, change };
}

function Trail({ unit, at }: Props) {
  const t = useTexts(UNIT_TEXTS);
  const { data: trail } = useQuery(useTrailOptions(unit, at));
  if (!trail || trail.length === 0) return null;
  return (
    <nav className="trail" aria-label={t('path')}>
      {trail.map((superior) => (
        <Link key={superior.id} to="/units/$code" params={{ code: superior.code }} search={{ at }}>
          {superior.name}
        </Link>
      ))}
    </nav>
  );
}
