import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { formatDay } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import type { RankingCheck } from '../../app/sdk.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Loading } from '../../ui/loading.tsx';
import { RANKS } from '../roster/roster.texts.ts';
import type { UnitPlace } from '../units/units.queries.ts';
import { Basis } from './basis.tsx';
import { useRankingCheckOptions } from './review.queries.ts';
import { CAP_BASES, REVIEW_TEXTS } from './review.texts.ts';

interface Props {
  readonly place: UnitPlace;
  readonly year: number;
  readonly rulesAt: string | null;
}

export function RankingReview({ place, year, rulesAt }: Props) {
  const t = useTexts(REVIEW_TEXTS);
  const label = useLabel();
  const { data: check, error, refetch } = useQuery(useRankingCheckOptions(place, year, rulesAt));
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!check) return <Loading />;
  const parts = check.counts.map(({ rank, count }) => `${label(RANKS, rank)} ${count}`).join(', ');
  const day = formatDay(check.rulesAt);
  return (
    <>
      <p>{check.ranked === 0 ? t('nobodyRanked') : t('ranked', { count: check.ranked, parts })}</p>
      {check.caps.length === 0 ? (
        <p className="quiet">{t('noCap', { day })}</p>
      ) : (
        <DataTable
          caption={t('caps', { day })}
          rows={check.caps}
          rowKey={(cap) => `${cap.per} ${cap.base}`}
          columns={[
            { key: 'base', title: t('base'), cell: (cap) => label(CAP_BASES, cap.base) },
            { key: 'baseCount', title: t('baseCount'), numeric: true, cell: (cap) => cap.baseCount },
            { key: 'ceiling', title: t('ceiling'), numeric: true, cell: (cap) => cap.ceiling ?? '–' },
            { key: 'excellent', title: t('excellent'), numeric: true, cell: (cap) => cap.excellent },
            { key: 'verdict', title: t('verdict'), cell: (cap) => <Verdict cap={cap} /> },
            {
              key: 'basis',
              title: t('basis'),
              wideOnly: true,
              cell: (cap) => <Basis basis={cap.legalBasis} verified={cap.legalBasis.verified} />,
            },
          ]}
        />
      )}
    </>
  );
}

function Verdict({ cap }: { readonly cap: RankingCheck['caps'][number] }) {
  const t = useTexts(REVIEW_TEXTS);
  if (cap.exceeded === null) return <span className="quiet">{t('cannotSay')}</span>;
  return cap.exceeded ? <strong className="bad">{t('exceeded')}</strong> : <span>{t('within')}</span>;
}
