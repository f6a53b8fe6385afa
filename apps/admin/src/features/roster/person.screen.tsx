import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Tag } from 'antd';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { formatDay } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useUnitAddress } from '../units/unit-view.ts';
import { PersonFacts } from './person-facts.tsx';
import { PersonTables } from './person-tables.tsx';
import { useOfficialOptions } from './roster.queries.ts';
import { CATEGORIES, ROSTER_TEXTS } from './roster.texts.ts';
import { Titles } from './titles.tsx';

/** One person as on the day; the server records who looked. */
export function PersonScreen() {
  const t = useTexts(ROSTER_TEXTS);
  const label = useLabel();
  const { code, at } = useUnitAddress();
  const { id } = useParams({ from: '/inside/units/$code/people/$id' });
  const { data: person, error, isPending, refetch } = useQuery(useOfficialOptions(id, at));
  const back = (
    <Link to="/units/$code/people" params={{ code }} search={{ at }}>
      ← {t('back')}
    </Link>
  );
  if (isPending) return <Loading />;
  if (error || person === null) {
    return (
      <>
        {back}
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : <p className="notice">{t('notInOffice')}</p>}
      </>
    );
  }
  return (
    <article className="person">
      {back}
      <header>
        <h2>{person.fullName}</h2>
        <Titles titles={person.titles} />
        <p className="quiet">
          {label(CATEGORIES, person.category)} · {t('readOn', { day: formatDay(at) })}{' '}
          {person.keyOfficial ? <Tag color="blue">{t('keyOfficial')}</Tag> : null}
        </p>
      </header>
      <PersonFacts person={person} at={at} />
      <PersonTables person={person} />
    </article>
  );
}
