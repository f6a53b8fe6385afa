import { Tag } from 'antd';
import { useTexts } from '../../app/i18n.tsx';
import type { OfficialLine } from '../../app/sdk.ts';
import { ROSTER_TEXTS } from './roster.texts.ts';

/** The main title in words, each further one marked as concurrent. */
export function Titles({ titles }: { readonly titles: OfficialLine['titles'] }) {
  const t = useTexts(ROSTER_TEXTS);
  return (
    <span className="titles">
      {titles.map((title) =>
        title.concurrent ? (
          <Tag key={title.code}>
            {title.name} <i>({t('concurrent')})</i>
          </Tag>
        ) : (
          <span key={title.code}>{title.name}</span>
        ),
      )}
    </span>
  );
}
