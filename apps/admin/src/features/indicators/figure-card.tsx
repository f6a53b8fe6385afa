import { useLabel, useLanguage, useTexts } from '../../app/i18n.tsx';
import { CadreError, type Figure } from '../../app/sdk.ts';
import { FigureText, NoFigure } from './figure-text.tsx';
import type { TableQuery } from './indicators.queries.ts';
import { INDICATOR_NAMES, INDICATOR_TEXTS, type ShownIndicator } from './indicators.texts.ts';

interface Props {
  readonly indicator: ShownIndicator;
  readonly table: TableQuery;
  readonly parts?: TableQuery | undefined;
  readonly onOpen: (indicator: ShownIndicator) => void;
}

export function figuresOf(table: TableQuery | undefined, indicator: string): readonly Figure[] {
  return table?.data?.rows.filter((row) => row.indicator === indicator) ?? [];
}

/** One figure of the overview; all of it opens the passport. */
export function FigureCard({ indicator, table, parts, onOpen }: Props) {
  const t = useTexts(INDICATOR_TEXTS);
  const label = useLabel();
  const [figure] = figuresOf(table, indicator);
  const groups = figuresOf(parts, indicator).filter((row) => row.groups.length > 0);
  return (
    <button type="button" className="card" onClick={() => onOpen(indicator)} title={t('openPassport')}>
      <span className="card-name">{label(INDICATOR_NAMES, indicator)}</span>
      {figure ? <FigureText figure={figure} /> : <CardState table={table} />}
      {groups.length > 0 ? (
        <span className="parts">
          {groups.map((group) => (
            <span key={group.groups.map(({ key }) => key).join(' ')}>
              {group.groups.map((each) => each.label).join(', ')}: <FigureText figure={group} />
            </span>
          ))}
        </span>
      ) : null}
    </button>
  );
}

function CardState({ table }: { readonly table: TableQuery }) {
  const t = useTexts(INDICATOR_TEXTS);
  const { language } = useLanguage();
  if (table.isPending) return <NoFigure title="…" reason={t('loading')} />;
  const { error } = table;
  const message = error instanceof CadreError ? (language === 'vi' ? error.messageVi : error.messageEn) : t('notRead');
  return error ? <NoFigure title={t('unavailable')} reason={message} /> : <NoFigure title="–" reason={t('noCases')} />;
}
