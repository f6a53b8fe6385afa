import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { formatDay } from '../../app/format.ts';
import { useTexts } from '../../app/i18n.tsx';
import { CadreError } from '../../app/sdk.ts';
import { Loading } from '../../ui/loading.tsx';
import { useUnit, useUnitAddress } from '../units/unit-view.ts';
import { ChildrenTable } from './children-table.tsx';
import { lastFullYear, trainingSince } from './figure.rules.ts';
import { FigureCard, figuresOf } from './figure-card.tsx';
import { type BlockQueries, useBlocks } from './indicators.queries.ts';
import { INDICATOR_TEXTS } from './indicators.texts.ts';
import { cardOf, isOfPeriod, SECTIONS, type View } from './overview.blocks.ts';
import { OverviewFilters } from './overview-filters.tsx';
import { PassportDrawer } from './passport-drawer.tsx';

/** Charts are drawn by a large library: read after the figures, never before. */
const Charts = lazy(() => import('./charts.tsx'));

/** The figures a unit reports, on a day; above the ward also unit by unit. */
export function OverviewScreen() {
  const t = useTexts(INDICATOR_TEXTS);
  const unit = useUnit();
  const { passport, ...view } = useUnitAddress();
  const navigate = useNavigate();
  const blocks = useBlocks(view);
  const show = (indicator: string | undefined) => {
    void navigate({
      to: '.',
      search: ({ passport: _passport, ...search }) =>
        indicator === undefined ? search : { ...search, passport: indicator },
      resetScroll: false,
    });
  };
  const { error } = blocks.state;
  if (error instanceof CadreError && error.code !== 'UNIT_NOT_FOUND') {
    return <ErrorNotice error={error} onRetry={blocks.state.refetch} />;
  }
  const controlledDay = blocks.state.data?.referenceDate;
  const redrawn = blocks.state.data?.rows.find((row) => row.unit.id !== unit.id)?.unit;
  return (
    <>
      <OverviewFilters view={view} />
      {controlledDay && controlledDay !== view.at ? (
        <p className="hint">{t('controlled', { day: formatDay(controlledDay) })}</p>
      ) : null}
      {redrawn ? <p className="hint">{t('redrawn', { name: redrawn.name, code: redrawn.code })}</p> : null}
      <Sections view={view} blocks={blocks} onOpen={show} />
      {unit.tier === 'COMMUNE' ? null : <ChildrenTable view={view} onOpen={show} />}
      <Suspense fallback={<Loading />}>
        <Charts view={view} />
      </Suspense>
      {passport ? <OpenPassport indicator={passport} blocks={blocks} onClose={() => show(undefined)} /> : null}
    </>
  );
}

interface SectionsProps {
  readonly view: View;
  readonly blocks: BlockQueries;
  readonly onOpen: (indicator: string) => void;
}

function Sections({ view, blocks, onOpen }: SectionsProps) {
  const t = useTexts(INDICATOR_TEXTS);
  const values = { since: formatDay(trainingSince(view.since, view.at)), year: lastFullYear(view.at) };
  return (
    <div className="sections">
      {SECTIONS.map((section) => (
        <section
          key={section.title}
          aria-labelledby={`section-${section.title}`}
          className={`section-${section.title}`}
        >
          <h2 id={`section-${section.title}`}>{t(section.title, values)}</h2>
          <div className="cards">
            {section.cards.map(({ indicator, block, parts }) => (
              <FigureCard
                key={indicator}
                indicator={indicator}
                table={blocks[block]}
                parts={parts === undefined ? undefined : blocks[parts]}
                onOpen={onOpen}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

interface OpenPassportProps {
  readonly indicator: string;
  readonly blocks: BlockQueries;
  readonly onClose: () => void;
}

function OpenPassport({ indicator, blocks, onClose }: OpenPassportProps) {
  const card = cardOf(indicator);
  const table = card ? blocks[card.block].data : undefined;
  const passport = table?.passports.find((each) => each.indicator === indicator);
  if (!card || !table || !passport) return null;
  return (
    <PassportDrawer
      table={table}
      passport={passport}
      figures={figuresOf(blocks[card.block], indicator)}
      ofPeriod={isOfPeriod(card.block)}
      parts={figuresOf(card.parts && blocks[card.parts], indicator).filter((row) => row.groups.length > 0)}
      onClose={onClose}
    />
  );
}
