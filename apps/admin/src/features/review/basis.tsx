import { Tag } from 'antd';
import { useTexts } from '../../app/i18n.tsx';
import { REVIEW_TEXTS } from './review.texts.ts';

interface Props {
  readonly basis: { readonly instrument: string | null; readonly clause: string | null };
  /** Whether all the finding rests on was checked, not the instrument alone. */
  readonly verified: boolean;
}

/** The instrument and clause of a rule, and a mark where it was not checked against its text. */
export function Basis({ basis, verified }: Props) {
  const t = useTexts(REVIEW_TEXTS);
  return (
    <>
      {[basis.instrument, basis.clause].filter(Boolean).join(', ') || '–'}{' '}
      {verified ? null : <Tag>{t('unverified')}</Tag>}
    </>
  );
}
