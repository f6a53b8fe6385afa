import type { DataSource } from 'typeorm';
import type { Scope } from '../../src/authz/scope.ts';
import { systemScope } from '../../src/authz/scope.ts';
import { inTransaction, NOTHING_AUDITED } from '../../src/database/unit-of-work.ts';
import { type Rulebook, replaceRulebook, scaleOf } from '../../src/features/rulebook/index.ts';
import { insertUnits, rebuildDerivedUnits } from '../../src/features/units/index.ts';
import { rulebook } from '../../src/seed/reference/rulebook/index.ts';
import { idOf } from './oracle.ts';
import { localRulesOf, type World } from './world.ts';

export async function loadRules(dataSource: DataSource, rules: Rulebook): Promise<void> {
  await inTransaction(dataSource, { journal: NOTHING_AUDITED }, (sql) =>
    replaceRulebook(systemScope('load the rulebook', sql), rules),
  );
}

export const personId = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const officeId = (person: number, index: number) =>
  `11111111-0000-4000-8000-${String(person * 100 + index).padStart(12, '0')}`;

/** Puts an invented country into the database, with the same code the reference data takes for the units. */
export async function loadWorld(scope: Scope, world: World): Promise<void> {
  const events = [...new Map(world.lineage.map((row) => [`${row.on} ${row.to ?? row.from}`, row])).entries()];
  await insertUnits(scope, {
    versions: world.units.flatMap((unit) =>
      unit.versions.map(
        (v) => [unit.key, v.code, unit.key, v.kind as 'WARD', v.tier, v.superior, v.from, v.to] as const,
      ),
    ),
    events: events.map(([key, row]) => [key, 'MERGE', row.on, null] as const),
    lineage: world.lineage.map((row) => [`${row.on} ${row.to ?? row.from}`, row.from, null, row.to, row.part] as const),
  });
  const load = (table: string, columns: string, rows: readonly object[]) =>
    scope.sql.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  await rebuildDerivedUnits(scope);
  await load(
    'local_rule',
    'id, family, key, unit_id, value, valid_from, valid_to, note, verified, recorded_on, version',
    localRulesOf(world).map((rule, n) => ({
      id: `66666666-0000-4000-8000-${String(n).padStart(12, '0')}`,
      family: rule.family,
      key: rule.key,
      unit_id: rule.unit === null ? null : idOf(rule.unit),
      value: rule.value,
      valid_from: rule.from,
      valid_to: rule.to,
      note: 'x',
      verified: false,
      recorded_on: rule.from,
      version: 1,
    })),
  );
  await load(
    'person',
    'id, full_name, sort_name, sex, birth_date, birth_precision, ethnicity_list, ethnicity_code, version',
    world.persons.map((p, i) => ({
      id: personId(i),
      full_name: `Người ${i}`,
      sort_name: String(i),
      sex: p.sex,
      birth_date: `${p.birthYear}-${String(p.birthMonth ?? 5).padStart(2, '0')}-05`,
      birth_precision: p.birthPrecision ?? 'DAY',
      ethnicity_list: p.ethnicity === null ? null : 'A',
      ethnicity_code: p.ethnicity,
      version: 1,
    })),
  );
  const offices = world.persons.flatMap((p, i) =>
    p.offices.map((office, n) => ({ ...office, id: officeId(i, n), person: i })),
  );
  await load(
    'appointment',
    'id, person_id, unit_id, category, valid_from, from_precision, valid_to, version',
    offices.map((o) => ({
      id: o.id,
      person_id: personId(o.person),
      unit_id: idOf(o.unit),
      category: o.category,
      valid_from: o.from,
      from_precision: 'DAY',
      valid_to: o.to,
      version: 1,
    })),
  );
  await load(
    'appointment_title',
    'appointment_id, title_code, ordinal',
    offices.flatMap((o) => o.titles.map((title_code, ordinal) => ({ appointment_id: o.id, title_code, ordinal }))),
  );
  await load(
    'party_membership',
    'person_id, joined_on, joined_precision, id',
    world.persons.flatMap((p, i) =>
      p.partyFrom === null
        ? []
        : [{ id: officeId(i, 99), person_id: personId(i), joined_on: p.partyFrom, joined_precision: 'DAY' }],
    ),
  );
  await load(
    'credential',
    'id, person_id, kind, level, level_rank, held_from, held_precision',
    world.persons.flatMap((p, i) =>
      p.credentials.map((c, n) => ({
        id: officeId(i, 50 + n),
        person_id: personId(i),
        kind: c.kind,
        level: c.level,
        level_rank: scaleOf(rulebook, c.kind === 'PROFESSIONAL' ? 'EDUCATION' : 'POLITICAL_THEORY').indexOf(c.level),
        held_from: c.from,
        held_precision: 'DAY',
      })),
    ),
  );
  const id = (prefix: string, n: number) => `${prefix}-0000-4000-8000-${String(n).padStart(12, '0')}`;
  await load(
    'training_enrolment',
    'id, person_id, unit_id, course_code, started_on, started_precision, version',
    world.training.map((t, n) => ({
      id: id('22222222', n),
      person_id: personId(t.person),
      unit_id: idOf(t.unit),
      course_code: t.course,
      started_on: t.on,
      started_precision: 'DAY',
      version: 1,
    })),
  );
  await load(
    'annual_rank',
    'id, person_id, unit_id, year, rank, version',
    world.ranks.map((r, n) => ({
      id: id('33333333', n),
      person_id: personId(r.person),
      unit_id: idOf(r.unit),
      year: r.year,
      rank: r.rank,
      version: 1,
    })),
  );
  await load(
    'planning_entry',
    'id, unit_id, person_id, term, title_code, valid_from, valid_to, version',
    world.planning.map((p, n) => ({
      id: id('44444444', n),
      unit_id: idOf(p.unit),
      person_id: personId(p.person),
      term: p.term,
      title_code: p.title,
      valid_from: p.from,
      valid_to: p.to,
      version: 1,
    })),
  );
  await load(
    'collective_rank',
    'id, unit_id, collective, year, rank, version',
    world.collectives.map((c, n) => ({
      id: id('55555555', n),
      unit_id: idOf(c.unit),
      collective: c.collective,
      year: c.year,
      rank: c.rank,
      version: 1,
    })),
  );
}
