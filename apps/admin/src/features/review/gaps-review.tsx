import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { lastDayOf } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { UnitPlace } from '../units/units.queries.ts';
import { Basis } from './basis.tsx';
import { useStandardGapsOptions } from './review.queries.ts';
import { REQUIREMENTS, REVIEW_TEXTS, STATUSES } from './review.texts.ts';

export function GapsReview({ place }: { readonly place: UnitPlace }) {
  const t = useTexts(REVIEW_TEXTS);
  const label = useLabel();
  const { data: gaps, error, refetch } = useQuery(useStandardGapsOptions(place));
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!gaps) return <Loading />;
  const { code, at } = place;
  return (
    <DataTable
      caption={t('gaps')}
      hideCaption
      rows={gaps}
      rowKey={(gap) => `${gap.official.id} ${gap.title.code} ${gap.requirement}`}
      empty={t('noGaps')}
      columns={[
        {
          key: 'person',
          title: t('person'),
          cell: (gap) => (
            <Link to="/units/$code/people/$id" params={{ code, id: gap.official.id }} search={{ at }}>
              {gap.official.fullName}
            </Link>
          ),
        },
        { key: 'title', title: t('title'), cell: (gap) => gap.title.name },
        { key: 'requirement', title: t('requirement'), cell: (gap) => label(REQUIREMENTS, gap.requirement) },
        { key: 'held', title: t('held'), cell: (gap) => gap.heldName ?? '–' },
        { key: 'required', title: t('required'), cell: (gap) => gap.requiredName },
        {
          key: 'status',
          title: t('status'),
          cell: (gap) =>
            gap.status === 'IN_TRANSITION'
              ? t('until', { status: label(STATUSES, gap.status), day: lastDayOf(gap.transitionTo) })
              : label(STATUSES, gap.status),
        },
        {
          key: 'basis',
          title: t('basis'),
          wideOnly: true,
          cell: (gap) => <Basis basis={gap.legalBasis} verified={gap.legalBasis.verified} />,
        },
      ]}
    />
  );
}
