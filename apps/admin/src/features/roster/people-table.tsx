import { Link } from '@tanstack/react-router';
import { formatDay } from '../../app/format.ts';
import { useLabel, useTexts } from '../../app/i18n.tsx';
import type { OfficialLine } from '../../app/sdk.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { CATEGORIES, EDUCATION_LEVELS, ROSTER_TEXTS, SEXES, THEORY_LEVELS } from './roster.texts.ts';
import { Titles } from './titles.tsx';

interface Props {
  readonly caption: string;
  readonly people: readonly OfficialLine[];
  readonly code: string;
  readonly at: string;
}

export function PeopleTable({ caption, people, code, at }: Props) {
  const t = useTexts(ROSTER_TEXTS);
  const label = useLabel();
  const units = new Set(people.map((person) => person.unit.id));
  return (
    <DataTable
      caption={caption}
      rows={people}
      rowKey={(person) => person.id}
      empty={t('nobody')}
      columns={[
        {
          key: 'name',
          title: t('fullName'),
          cell: (person) => (
            <Link to="/units/$code/people/$id" params={{ code, id: person.id }} search={{ at }}>
              {person.fullName}
            </Link>
          ),
        },
        { key: 'titles', title: t('titles'), cell: (person) => <Titles titles={person.titles} /> },
        ...(units.size > 1
          ? [{ key: 'unit', title: t('unit'), cell: (person: OfficialLine) => person.unit.name }]
          : []),
        { key: 'category', title: t('category'), cell: (person) => label(CATEGORIES, person.category) },
        { key: 'sex', title: t('sex'), cell: (person) => label(SEXES, person.sex), wideOnly: true },
        {
          key: 'education',
          title: t('education'),
          cell: (person) => label(EDUCATION_LEVELS, person.education),
          wideOnly: true,
        },
        {
          key: 'theory',
          title: t('politicalTheory'),
          cell: (person) => label(THEORY_LEVELS, person.politicalTheory),
          wideOnly: true,
        },
        {
          key: 'key',
          title: t('keyOfficial'),
          cell: (person) => (person.keyOfficial ? t('yes') : <span className="quiet">–</span>),
          wideOnly: true,
        },
        { key: 'since', title: t('since'), cell: (person) => formatDay(person.since), wideOnly: true },
      ]}
    />
  );
}
