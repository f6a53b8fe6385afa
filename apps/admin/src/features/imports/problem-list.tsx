import { Tag } from 'antd';
import { useLabel, useLanguage, useTexts } from '../../app/i18n.tsx';
import type { ImportReport } from '../../app/sdk.ts';
import { IMPORT_TEXTS, SEVERITIES } from './imports.texts.ts';
import { byPlace, type ProblemPlace } from './plan.rules.ts';

export function ProblemList({ problems }: { readonly problems: ImportReport['problems'] }) {
  const t = useTexts(IMPORT_TEXTS);
  const label = useLabel();
  const { language } = useLanguage();
  if (problems.length === 0) return null;
  const placeName = ({ sheet, line }: ProblemPlace) =>
    sheet === null ? t('wholeFile') : line === null ? t('wholeSheet', { sheet }) : t('onLine', { sheet, line });
  return (
    <section aria-labelledby="problems">
      <h3 id="problems">
        {t('problems')} ({problems.length})
      </h3>
      <ul className="problems">
        {byPlace(problems).map((place) => (
          <li key={placeName(place)}>
            <b>{placeName(place)}</b>
            <ul>
              {place.problems.map((problem) => (
                <li key={`${problem.field ?? ''} ${problem.code}`}>
                  <Tag color={problem.severity === 'ERROR' ? 'red' : 'gold'}>{label(SEVERITIES, problem.severity)}</Tag>
                  {language === 'vi' ? problem.messageVi : problem.messageEn}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
