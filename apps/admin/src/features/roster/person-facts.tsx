import type { ReactNode } from 'react';
import { formatDay, lastDayOf } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import type { Official } from '../../app/sdk.ts';
import { PersonalIdentifier } from './personal-identifier.tsx';
import { EDUCATION_LEVELS, ROSTER_TEXTS, SEXES, THEORY_LEVELS } from './roster.texts.ts';

/** The level is a code; its name stands with the credential that gives it. */
function stateManagementOf({ stateManagement, credentials }: Official): string {
  const held = credentials.find(({ kind, level }) => kind === 'STATE_MANAGEMENT' && level === stateManagement);
  return held?.levelName ?? stateManagement ?? '–';
}

export function PersonFacts({ person, at }: { readonly person: Official; readonly at: string }) {
  const t = useTexts(ROSTER_TEXTS);
  const label = useLabel();
  /** Null because the account may not see it, or because there is none: never the same words. */
  const unless = (field: Official['restricted'][number], shown: ReactNode) =>
    person.restricted.includes(field) ? <span className="quiet">{t('restricted')}</span> : shown;
  const facts = [
    ['unit', `${person.unit.name} (${person.unit.code})`],
    ['since', formatDay(person.since)],
    ...(person.until ? ([['until', lastDayOf(person.until)]] as const) : []),
    ['decisionNumber', person.decisionNumber ?? '–'],
    ['sex', label(SEXES, person.sex)],
    ['birthDate', formatDay(person.birthDate)],
    ['personalIdentifier', unless('PERSONAL_IDENTIFIER', <PersonalIdentifier person={person} at={at} />)],
    ['ethnicity', unless('ETHNICITY', person.ethnicity ?? '–')],
    ['religion', unless('RELIGION', person.religion ?? '–')],
    ['partyJoinedOn', unless('PARTY_MEMBERSHIP', formatDay(person.partyJoinedOn))],
    ['partyOfficialOn', unless('PARTY_MEMBERSHIP', formatDay(person.partyOfficialOn))],
    ['education', label(EDUCATION_LEVELS, person.education)],
    ['politicalTheory', label(THEORY_LEVELS, person.politicalTheory)],
    ['stateManagement', stateManagementOf(person)],
  ] as const satisfies readonly (readonly [keyof typeof ROSTER_TEXTS, ReactNode])[];
  return (
    <section aria-label={t('person')}>
      <dl className="facts columns">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
