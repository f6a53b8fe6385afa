import { formatDay, lastDayOf } from '../../app/format.ts';
import { fill, useLabel, useTexts } from '../../app/i18n.tsx';
import type { Official } from '../../app/sdk.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { CREDENTIAL_KINDS, HELD_PRECISION, RANKS, ROSTER_TEXTS } from './roster.texts.ts';
import { Titles } from './titles.tsx';

type Credential = Official['credentials'][number];

/** The dated facts of a person, one table each. */
export function PersonTables({ person }: { readonly person: Official }) {
  const t = useTexts(ROSTER_TEXTS);
  const label = useLabel();
  const held = ({ heldFrom, precision }: Credential) =>
    fill(label(HELD_PRECISION, precision), {
      day: formatDay(heldFrom),
      month: formatDay(heldFrom).slice(3),
      year: heldFrom.slice(0, 4),
    });
  return (
    <>
      <Facts
        title={t('offices')}
        rows={person.appointments}
        rowKey={(office) => `${office.unit.id} ${office.since}`}
        columns={[
          { key: 'titles', title: t('titles'), cell: (office) => <Titles titles={office.titles} /> },
          { key: 'unit', title: t('unit'), cell: (office) => `${office.unit.name} (${office.unit.code})` },
          { key: 'since', title: t('since'), cell: (office) => formatDay(office.since) },
          { key: 'until', title: t('until'), cell: (office) => lastDayOf(office.until) },
          { key: 'decision', title: t('decisionNumber'), cell: (office) => office.decisionNumber ?? '–' },
        ]}
      />
      <Facts
        title={t('credentials')}
        rows={person.credentials}
        rowKey={(credential) => `${credential.kind} ${credential.level} ${credential.heldFrom}`}
        columns={[
          { key: 'kind', title: t('kind'), cell: ({ kind }) => label(CREDENTIAL_KINDS, kind) },
          { key: 'level', title: t('level'), cell: ({ levelName }) => levelName },
          { key: 'field', title: t('field'), cell: ({ field }) => field ?? '–' },
          { key: 'held', title: t('heldFrom'), cell: held },
        ]}
      />
      <Facts
        title={t('trainings')}
        rows={person.trainings}
        rowKey={(training) => `${training.course} ${training.startedOn}`}
        columns={[
          { key: 'course', title: t('course'), cell: ({ courseName }) => courseName },
          { key: 'since', title: t('since'), cell: ({ startedOn }) => formatDay(startedOn) },
          { key: 'until', title: t('until'), cell: ({ endedOn }) => lastDayOf(endedOn) },
          { key: 'decision', title: t('decisionNumber'), cell: ({ decisionNumber }) => decisionNumber ?? '–' },
          { key: 'provider', title: t('provider'), cell: ({ provider }) => provider ?? '–' },
          { key: 'result', title: t('result'), cell: ({ result }) => result ?? '–' },
          { key: 'certificate', title: t('certificate'), cell: ({ certificate }) => certificate ?? '–' },
        ]}
      />
      <Facts
        title={t('ranks')}
        rows={person.ranks}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', title: t('year'), cell: ({ year }) => year },
          { key: 'rank', title: t('rank'), cell: ({ rank }) => label(RANKS, rank) },
        ]}
      />
      <Facts
        title={t('planning')}
        rows={person.planning}
        rowKey={({ term, title, from }) => `${term} ${title} ${from}`}
        columns={[
          { key: 'term', title: t('term'), cell: ({ term }) => term },
          { key: 'title', title: t('plannedTitle'), cell: ({ titleName }) => titleName },
          { key: 'since', title: t('since'), cell: ({ from }) => formatDay(from) },
          { key: 'until', title: t('until'), cell: ({ to }) => lastDayOf(to) },
          { key: 'reason', title: t('removalReason'), cell: ({ removalReason }) => removalReason ?? '–' },
        ]}
      />
    </>
  );
}

interface FactsProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
}

function Facts<Row>({ title, rows, rowKey, columns }: FactsProps<Row>) {
  const t = useTexts(ROSTER_TEXTS);
  return <DataTable caption={title} rows={rows} rowKey={rowKey} columns={columns} empty={t('noneHeld')} />;
}
