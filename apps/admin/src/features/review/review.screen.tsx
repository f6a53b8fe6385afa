import { useNavigate, useSearch } from '@tanstack/react-router';
import { InputNumber, Segmented } from 'antd';
import { today } from '../../app/format.ts';
import { useTexts } from '../../app/i18n.tsx';
import type { ReviewSearch } from '../../app/search.ts';
import { useUnitAddress } from '../units/unit-view.ts';
import { GapsReview } from './gaps-review.tsx';
import { PlanReview } from './plan-review.tsx';
import { RankingReview } from './ranking-review.tsx';
import { REVIEW_TEXTS } from './review.texts.ts';

/** Terms the rulebook of the server knows. */
const TERMS = ['2020-2025', '2021-2026', '2025-2030', '2026-2031'];

/** The ward's year read against the rules: how it was ranked, whose standards are missing, who is planned. */
export function ReviewScreen() {
  const t = useTexts(REVIEW_TEXTS);
  const { code, at } = useUnitAddress();
  const search = useSearch({ from: '/inside/units/$code/review' });
  const navigate = useNavigate();
  const choose = (chosen: ReviewSearch) => {
    void navigate({ to: '/units/$code/review', params: { code }, search: { ...search, at, ...chosen } });
  };
  const year = search.year ?? Number(at.slice(0, 4)) - 1;
  const term = search.term ?? '2025-2030';
  const place = { code, at };
  return (
    <div className="review">
      <p className="quiet">{t('finding')}</p>
      <section aria-labelledby="ranking-review">
        <h2 id="ranking-review">{t('ranking')}</h2>
        <div className="row filters">
          <div className="field">
            <label htmlFor="review-year">{t('year')}</label>
            <InputNumber
              id="review-year"
              value={year}
              min={1990}
              max={2100}
              onChange={(value) => choose({ year: value ?? undefined })}
              changeOnWheel={false}
            />
          </div>
          <div className="field">
            <span id="rules-label">{t('rules')}</span>
            <Segmented<'YEAR' | 'TODAY'>
              aria-labelledby="rules-label"
              value={search.rules ?? 'YEAR'}
              onChange={(rules) => choose({ rules: rules === 'TODAY' ? rules : undefined })}
              options={[
                { value: 'YEAR', label: t('rulesOfYear') },
                { value: 'TODAY', label: t('rulesToday') },
              ]}
            />
          </div>
        </div>
        <RankingReview place={place} year={year} rulesAt={search.rules === 'TODAY' ? today() : null} />
      </section>
      <section aria-labelledby="gaps-review">
        <h2 id="gaps-review">{t('gaps')}</h2>
        <GapsReview place={place} />
      </section>
      <section aria-labelledby="plan-review">
        <h2 id="plan-review">{t('plan', { term })}</h2>
        <div className="row filters">
          <div className="field">
            <span id="term-label">{t('term')}</span>
            <Segmented
              aria-labelledby="term-label"
              value={term}
              onChange={(chosen) => choose({ term: chosen })}
              options={TERMS}
            />
          </div>
        </div>
        <PlanReview place={place} term={term} />
      </section>
    </div>
  );
}
