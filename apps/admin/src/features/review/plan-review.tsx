import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { formatDay, lastDayOf } from '../../app/format.ts';
import { useLabel, useLanguage, useTexts } from '../../app/i18n.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { UnitPlace } from '../units/units.queries.ts';
import { Basis } from './basis.tsx';
import { useSuccessionPlanOptions } from './review.queries.ts';
import { PLAN_STATUSES, REVIEW_TEXTS } from './review.texts.ts';

export function PlanReview({ place, term }: { readonly place: UnitPlace; readonly term: string }) {
  const t = useTexts(REVIEW_TEXTS);
  const label = useLabel();
  const { language } = useLanguage();
  const { data: plan, error, refetch } = useQuery(useSuccessionPlanOptions(place, term));
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!plan) return <Loading />;
  return (
    <>
      {plan.findings.length === 0 ? (
        <p className="quiet">{t('noFindings')}</p>
      ) : (
        <DataTable
          caption={t('findings')}
          rows={plan.findings}
          rowKey={(finding) => `${finding.unit.id} ${finding.rule} ${finding.personId} ${finding.titleCode}`}
          columns={[
            { key: 'subject', title: t('findings'), cell: (finding) => finding.subject },
            {
              key: 'message',
              title: t('verdict'),
              cell: (finding) => (language === 'en' ? finding.messageEn : finding.messageVi),
            },
            {
              key: 'basis',
              title: t('basis'),
              cell: (finding) => <Basis basis={finding.legalBasis} verified={finding.verified} />,
            },
          ]}
        />
      )}
      <DataTable
        caption={t('plan', { term })}
        hideCaption
        rows={plan.entries}
        rowKey={(entry) => `${entry.unit.id} ${entry.official.id} ${entry.title.code} ${entry.from}`}
        empty={t('noPlan')}
        columns={[
          { key: 'title', title: t('title'), cell: (entry) => entry.title.name },
          { key: 'person', title: t('person'), cell: (entry) => entry.official.fullName },
          { key: 'status', title: t('status'), cell: (entry) => label(PLAN_STATUSES, entry.status) },
          { key: 'from', title: t('from'), wideOnly: true, cell: (entry) => formatDay(entry.from) },
          { key: 'to', title: t('to'), wideOnly: true, cell: (entry) => lastDayOf(entry.to) },
          { key: 'reason', title: t('reason'), wideOnly: true, cell: (entry) => entry.removalReason ?? '–' },
        ]}
      />
    </>
  );
}
