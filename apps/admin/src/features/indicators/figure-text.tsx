import { useLabel, useLanguage, useTexts } from '../../app/i18n.tsx';
import { type Measured, readFigure } from './figure.rules.ts';
import { INDICATOR_TEXTS, UNAVAILABLE_REASONS, WITHHELD_REASONS } from './indicators.texts.ts';

/** A figure in words: its value with numerator and denominator, or why there is none. */
export function FigureText({ figure, inTable = false }: { readonly figure: Measured; readonly inTable?: boolean }) {
  const t = useTexts(INDICATOR_TEXTS);
  const label = useLabel();
  const { language } = useLanguage();
  const reading = readFigure(figure, language);
  switch (reading.kind) {
    case 'VALUE':
      return (
        <span className="figure">
          <b>{reading.text}</b>
          {reading.ratio === null ? null : <small>{reading.ratio}</small>}
        </span>
      );
    case 'WITHHELD':
      return <NoFigure title={inTable ? '' : t('withheld')} reason={label(WITHHELD_REASONS, reading.reason)} />;
    case 'UNAVAILABLE':
      return <NoFigure title={inTable ? '' : t('unavailable')} reason={label(UNAVAILABLE_REASONS, reading.reason)} />;
    case 'NO_CASES':
      return inTable ? (
        <span className="quiet" title={t('noCases')}>
          –<span className="visually-hidden">{t('noCases')}</span>
        </span>
      ) : (
        <NoFigure title="–" reason={t('noCases')} />
      );
  }
}

export function NoFigure({ title, reason }: { readonly title: string; readonly reason: string }) {
  return (
    <span className="figure none">
      {title === '' ? null : <b>{title}</b>}
      <small>{reason}</small>
    </span>
  );
}
