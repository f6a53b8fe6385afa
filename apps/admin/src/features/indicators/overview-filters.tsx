import { useNavigate } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import { LENSES, type Lens } from '../../app/search.ts';
import { DayField } from '../../ui/day-field.tsx';
import { LENS_MEANING, LENS_NAMES, UNIT_TEXTS } from '../units/units.texts.ts';
import { trainingSince } from './figure.rules.ts';
import { INDICATOR_TEXTS } from './indicators.texts.ts';
import type { View } from './overview.blocks.ts';

/** How the figures are drawn: kept in the address, so that a link shows the same figures. */
export function OverviewFilters({ view }: { readonly view: View }) {
  const t = useTexts(INDICATOR_TEXTS);
  const unitText = useTexts(UNIT_TEXTS);
  const label = useLabel();
  const navigate = useNavigate();
  const chooseLens = (lens: Lens) => {
    void navigate({
      to: '.',
      search: ({ lens: _lens, ...search }) => (lens === 'AS_NOW' ? { ...search, lens } : search),
    });
  };
  return (
    <section className="row filters" aria-label={t('filters')}>
      <div className="field">
        <span id="lens-label">{unitText('lens')}</span>
        <Segmented<Lens>
          aria-labelledby="lens-label"
          value={view.lens}
          onChange={chooseLens}
          options={LENSES.map((value) => ({
            value,
            label: label(LENS_NAMES, value),
            title: label(LENS_MEANING, value),
          }))}
        />
      </div>
      <DayField
        id="training-since"
        label={t('trainingSince')}
        value={trainingSince(view.since, view.at)}
        min="2021-01-01"
        max={view.at}
        onChange={(since) => void navigate({ to: '.', search: (search) => ({ ...search, since }) })}
      />
      <p className="quiet">{label(LENS_MEANING, view.lens)}</p>
    </section>
  );
}
