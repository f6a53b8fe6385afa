import { formatDay, lastDayOf } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import type { Official } from '../../app/sdk.ts';
import { EDUCATION_LEVELS, ROSTER_TEXTS, SEXES, THEORY_LEVELS } from './roster.texts.ts';

/** The level is a code; its name stands with the credential that gives it. */
function stateManagementOf({ stateManagement, credentials }: Official): string {
  const held = credentials.find(({ kind, level }) => kind === 'STATE_MANAGEMENT' && level === stateManagement);
  return held?.levelName ?? stateManagement ?? '–';
}

export function PersonFacts({ person }: { readonly person: Official }) {
  const t = useTexts(ROSTER_TEXTS);
  const label = useLabel();
  const facts = [
    ['unit', `${person.unit.name} (${person.unit.code})`],
    ['since', formatDay(person.since)],
    ...(person.until ? ([['until', lastDayOf(person.until)]] as const) : []),
    ['decisionNumber', person.decisionNumber ?? '–'],
    ['sex', label(SEXES, person.sex)],
    ['birthDate', formatDay(person.birthDate)],
    ['ethnicity', person.ethnicity ?? '–'],
    ['religion', person.religion ?? '–'],
    ['partyJoinedOn', formatDay(person.partyJoinedOn)],
    ['partyOfficialOn', formatDay(person.partyOfficialOn)],
    ['education', label(EDUCATION_LEVELS, person.education)],
    ['politicalTheory', label(THEORY_LEVELS, person.politicalTheory)],
    ['stateManagement', stateManagementOf(person)],
  ] as const satisfies readonly (readonly [keyof typeof ROSTER_TEXTS, string])[];
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
