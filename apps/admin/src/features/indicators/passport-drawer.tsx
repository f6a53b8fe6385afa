import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { formatDay } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import type { Figure, Passport, Table } from '../../app/sdk.ts';
import { LENS_MEANING, LENS_NAMES } from '../units/units.texts.ts';
import { FigureText } from './figure-text.tsx';
import { INDICATOR_TEXTS } from './indicators.texts.ts';

interface Props {
  readonly table: Table;
  readonly passport: Passport;
  readonly figures: readonly Figure[];
  readonly parts: readonly Figure[];
  readonly ofPeriod: boolean;
  readonly onClose: () => void;
}

/** What a figure means and where it comes from: everything needed to quote it. */
export function PassportDrawer({ table, passport, figures, parts, ofPeriod, onClose }: Props) {
  const t = useTexts(INDICATOR_TEXTS);
  const label = useLabel();
  const share = passport.denominator !== null && passport.denominator !== undefined;
  return (
    <Drawer
      open
      onClose={onClose}
      size={Math.min(480, window.innerWidth)}
      title={t('passport')}
      closable={{ 'aria-label': t('close') }}
    >
      <h2 className="passport-name">{passport.name}</h2>
      <dl className="facts">
        {figures.map((figure) => (
          <Fact key={figure.unit.id} name={figures.length > 1 ? figure.unit.name : t('value')}>
            <FigureText figure={figure} />
          </Fact>
        ))}
        {parts.length > 0 ? (
          <Fact name={t('parts')}>
            {parts.map((figure) => (
              <div key={figure.groups.map(({ key }) => key).join(' ')}>
                {figure.groups.map((group) => group.label).join(', ')}: <FigureText figure={figure} />
              </div>
            ))}
          </Fact>
        ) : null}
        <Fact name={t('population')}>{passport.population}</Fact>
        <Fact name={share ? t('numerator') : t('counted')}>{passport.numerator}</Fact>
        {share ? <Fact name={t('denominator')}>{passport.denominator}</Fact> : null}
        {ofPeriod ? (
          <Fact name={t('period')}>{t('periodValue', { since: formatDay(table.since), at: formatDay(table.at) })}</Fact>
        ) : (
          <Fact name={t('day')}>{formatDay(table.referenceDate)}</Fact>
        )}
        {figures.length === 1 && figures[0] ? (
          <Fact name={t('unit')}>{`${figures[0].unit.name} (${figures[0].unit.code})`}</Fact>
        ) : null}
        <Fact name={t('lens')}>
          {label(LENS_NAMES, table.boundary)}: {label(LENS_MEANING, table.boundary)}
        </Fact>
        {passport.note ? <Fact name={t('note')}>{passport.note}</Fact> : null}
        {passport.sensitive ? <Fact name="">{t('sensitive')}</Fact> : null}
        <Fact name={t('legalBasis')}>
          {passport.legalBasis.length === 0 ? t('noLegalBasis') : null}
          <ul className="plain">
            {passport.legalBasis.map(({ instrument, clause }) => (
              <li key={`${instrument} ${clause ?? ''}`}>{clause ? `${instrument}, ${clause}` : instrument}</li>
            ))}
          </ul>
        </Fact>
        <Fact name={t('code')}>
          <code>{passport.indicator}</code>
        </Fact>
        <Fact name={t('link')}>
          <StableLink />
        </Fact>
      </dl>
    </Drawer>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The address holds unit, day, lens and figure, so it opens the same passport again. */
function StableLink() {
  const t = useTexts(INDICATOR_TEXTS);
  const [copied, setCopied] = useState(false);
  const link = window.location.href;
  return (
    <>
      <a href={link}>{link}</a>{' '}
      <Button size="small" onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
        {copied ? t('copied') : t('copy')}
      </Button>
    </>
  );
}
