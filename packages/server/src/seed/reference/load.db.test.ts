import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCodeItems, listCourses, listInstruments, listTitles } from '../../features/rulebook/index.ts';
import type { UnitRegister } from '../../features/units/index.ts';
import { inScope, type TestDatabase, testDatabase } from '../../testing/index.ts';
import { loadReference, shippedReference } from './load.ts';

const shipped = shippedReference();
const { rulebook, units, resolutions } = shipped;

let db: TestDatabase;
const count = async (table: string): Promise<number> => {
  const [row] = await db.dataSource.query<{ count: number }[]>(`select count(*)::int as count from ${table}`);
  return row?.count ?? -1;
};
const columnsOf = async <Row>(statement: string): Promise<Row[]> => db.dataSource.query<Row[]>(statement);

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

describe('what is loaded', () => {
  it('is every version, event and lineage row, and one unit for each key', async () => {
    expect(await count('unit_version')).toBe(units.versions.length);
    expect(await count('unit_event')).toBe(units.events.length);
    expect(await count('unit_lineage')).toBe(units.lineage.length);
    expect(await count('unit')).toBe(new Set(units.versions.map(([key]) => key)).size);
  });

  it('gives each unit the days from its first version to the end of its last', async () => {
    const ended = new Map<string, string | null>();
    for (const [key, , , , , , , to] of units.versions) {
      const known = ended.get(key);
      ended.set(key, known === null || to === null ? null : known === undefined || to > known ? to : known);
    }
    const rows = await columnsOf<{ key: string; closed: string | null; opened: string }>(
      `select u.closed_on as closed, u.opened_on as opened, given.key from unit u
       join jsonb_array_elements_text('${JSON.stringify([...ended.keys()])}'::jsonb) as given(key) on md5('unit:' || given.key)::uuid = u.id`,
    );
    expect(rows).toHaveLength(ended.size);
    for (const row of rows) {
      expect(row.closed).toBe(ended.get(row.key));
      expect(row.opened).toBe(row.key.slice(-10));
    }
  });

  it('is the rulebook as shipped', async () => {
    const read = await inScope(db.dataSource, async (scope) => ({
      titles: await listTitles(scope, null),
      inForce: await listTitles(scope, '2023-10-05'),
      courses: await listCourses(scope),
      codes: await listCodeItems(scope),
      religions: await listCodeItems(scope, 'RELIGION'),
      instruments: await listInstruments(scope),
      two: await listInstruments(scope, ['ND-33-2023', 'ND-34-2019', 'NO-SUCH']),
    }));
    const without = <Row extends object>(row: Row, ...keys: string[]) =>
      Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
    const alike = (found: readonly object[], given: readonly object[]) => {
      expect(found).toHaveLength(given.length);
      expect(found).toEqual(expect.arrayContaining(given.map((row) => expect.objectContaining(row))));
    };
    alike(
      read.titles,
      rulebook.titles.map((row) => without(row, 'note')),
    );
    alike(
      read.courses,
      rulebook.courses.map((row) => without(row, 'note', 'source')),
    );
    alike(
      read.codes,
      rulebook.codeItems.map((row) => without(row, 'note', 'source')),
    );
    alike(
      read.instruments,
      rulebook.instruments.map((row) => ({ ...row, note: row.note ?? null })),
    );
    expect(read.inForce.map((title) => title.regime)).toEqual(read.inForce.map(() => 'COMMUNE_2023'));
    expect(read.inForce.length).toBeGreaterThan(10);
    expect(read.religions.map((item) => item.ordinal)).toEqual(read.religions.map((_, index) => index));
    expect(read.two.map((instrument) => instrument.code)).toEqual(['ND-33-2023', 'ND-34-2019']);
  });

  it('has a quota row for each kind of unit, and standards with their exceptions', async () => {
    const perKind = rulebook.quotas.flatMap((quota) => quota.unitKinds.map((kind) => ({ ...quota, kind })));
    expect(await count('quota_rule')).toBe(perKind.length);
    const rows = await columnsOf<{ kind: string; headcount: number }>(
      `select unit_kind as kind, headcount from quota_rule
       where unit_class = 'II' and valid_from <= '2023-10-05' and '2023-10-05' < valid_to order by unit_kind`,
    );
    expect(rows).toEqual([
      { kind: 'COMMUNE', headcount: 20 },
      { kind: 'TOWNSHIP', headcount: 20 },
      { kind: 'WARD', headcount: 21 },
    ]);
    expect(await count('title_standard')).toBe(rulebook.standards.length);
    expect(await count('title_standard where exception is not null')).toBe(
      rulebook.standards.filter((standard) => standard.exception !== null).length,
    );
    expect(
      await columnsOf(`select exception ->> 'minimum' as minimum from title_standard where title_code = 'TPHT'`),
    ).toEqual([{ minimum: 'INTERMEDIATE' }]);
    expect(await count('key_title')).toBe(rulebook.keyTitles.length);
    expect(await count('ranking_cap')).toBe(rulebook.rankingCaps.length);
    expect(await count('planning_limit')).toBe(rulebook.planningLimits.length);
    expect(await count('appointment_limit')).toBe(rulebook.appointmentLimits.length);
    expect(await count('title_level')).toBe(rulebook.titleLevels.length);
    expect(await count('retirement_age')).toBe(rulebook.retirementAges.length);
    expect(await count('planning_term')).toBe(rulebook.planningTerms.length);
    expect(await count('ranking_scale')).toBe(rulebook.rankingScales.length);
    expect(await count('ranking_criterion')).toBe(rulebook.rankingCriteria.length);
    expect(await count('ranking_disqualifier')).toBe(rulebook.rankingDisqualifiers.length);
    expect(await count('ranking_exclusion')).toBe(rulebook.rankingExclusions.length);
    expect(await count('ranking_consequence')).toBe(rulebook.rankingConsequences.length);
    expect(await count('duty_group')).toBe(rulebook.dutyGroups.length);
    expect(await count('title_standard where note is not null')).toBe(
      rulebook.standards.filter(({ note }) => note !== undefined).length,
    );
  });
});

describe('loading again', () => {
  it('does nothing while nothing changed', async () => {
    db.statements.length = 0;
    const steps: string[] = [];
    expect(await loadReference(db.dataSource, (step) => steps.push(step))).toEqual({ loaded: false });
    expect(steps).toEqual([]);
    expect(db.statements.filter((text) => /insert|delete|update/.test(text))).toEqual([]);
  });

  it('puts a changed rulebook in place, and leaves the units', async () => {
    const [course, ...others] = rulebook.courses;
    if (course === undefined) throw new Error('The rulebook has courses.');
    const changed = {
      units,
      resolutions,
      rulebook: { ...rulebook, version: '2', courses: [{ ...course, nameEn: 'Renamed' }, ...others.slice(1)] },
    };
    const steps: string[] = [];
    expect(await loadReference(db.dataSource, (step) => steps.push(step), changed)).toEqual({ loaded: true });
    expect(steps).toHaveLength(1);
    const courses = await inScope(db.dataSource, listCourses);
    expect(courses).toHaveLength(rulebook.courses.length - 1);
    expect(courses.find((row) => row.code === course.code)?.nameEn).toBe('Renamed');
    expect(await loadReference(db.dataSource, undefined, shipped)).toEqual({ loaded: true });
    expect(await inScope(db.dataSource, listCourses)).toHaveLength(rulebook.courses.length);
  });
});

describe('another register', () => {
  const register = (name: string): UnitRegister => ({
    versions: [
      ['12@2021-01-01', '12', 'Tỉnh Thử', 'PROVINCE', 'PROVINCE', null, '2021-01-01', null],
      ['00001@2021-01-01', '00001', name, 'WARD', 'COMMUNE', '12@2021-01-01', '2021-01-01', null],
    ],
    events: [],
    lineage: [],
  });
  let small: TestDatabase;
  const names = async () => {
    const rows = await small.dataSource.query<{ name: string }[]>(
      `select name from unit_version where tier = 'COMMUNE'`,
    );
    return rows.map((row) => row.name);
  };
  const resolutionRows = async () => {
    const rows = await small.dataSource.query<{ number: string; version: number }[]>(
      'select number, version from resolution order by number',
    );
    return rows.map(({ number, version }) => `${number} ${version}`);
  };
  const load = (name: string) =>
    loadReference(small.dataSource, undefined, { rulebook, units: register(name), resolutions });

  beforeAll(async () => {
    small = await testDatabase({ empty: true });
    await small.dataSource.runMigrations();
  });
  afterAll(() => small.close());

  it('is taken while no fact names a unit, and refused afterwards', async () => {
    expect(await load('Phường Một')).toEqual({ loaded: true });
    expect(await load('Phường Hai')).toEqual({ loaded: true });
    expect(await names()).toEqual(['Phường Hai']);

    await inScope(small.dataSource, ({ sql }) =>
      sql.query(
        `insert into collective_rank (unit_id, collective, year, rank)
         select unit_id, 'GOVERNMENT', 2023, 'GOOD' from unit_version where code = '00001'`,
      ),
    );
    await expect(load('Phường Ba')).rejects.toThrow('The register of units has changed');
    expect(await names()).toEqual(['Phường Hai']);
    const [closure] = await small.dataSource.query<{ rows: number }[]>(
      'select count(*)::int as rows from unit_closure',
    );
    expect(closure?.rows).toBe(3);
    // The resolutions that came with the register are there as they came, and nobody's deed.
    expect(await resolutionRows()).toEqual(['06-NQ/TU 1']);
    const [audited] = await small.dataSource.query<{ rows: number }[]>(
      `select count(*)::int as rows from audit_entry e where e.body::text like '%"resolution"%'`,
    );
    expect(audited?.rows).toBe(0);
    expect(await load('Phường Hai')).toEqual({ loaded: false });
  });

  it('replaces a shipped resolution nobody has touched, and leaves what a unit has made of one', async () => {
    const units = register('Phường Hai');
    const reload = (note: string) =>
      loadReference(small.dataSource, undefined, {
        rulebook,
        units,
        resolutions: resolutions.map((each) => ({ ...each, note })),
      });
    const notes = () => small.dataSource.query<{ note: string }[]>('select note from resolution');
    expect(await reload('Lời khác')).toEqual({ loaded: true });
    expect(await notes()).toEqual([{ note: 'Lời khác' }]);
    await inScope(small.dataSource, ({ sql }) =>
      sql.query(`update resolution set ended_on = '2025-12-31', version = version + 1`),
    );
    expect(await reload('Lời sau')).toEqual({ loaded: true });
    expect(await notes()).toEqual([{ note: 'Lời khác' }]);
    expect(await resolutionRows()).toEqual(['06-NQ/TU 2']);
    const elsewhere = resolutions.map((each) => ({ ...each, unit: { code: '99', at: '2021-03-15' } }));
    await expect(
      loadReference(small.dataSource, undefined, { rulebook, units, resolutions: elsewhere }),
    ).rejects.toThrow('No unit of the register has the resolutions 06-NQ/TU');
    expect(await reload('Lời sau')).toEqual({ loaded: false });
  });

  it('keeps a course that people were sent to, and refuses a rulebook without it', async () => {
    const [course, ...others] = rulebook.courses;
    if (course === undefined) throw new Error('The rulebook has courses.');
    await inScope(small.dataSource, ({ sql }) =>
      sql.query(
        `with one as (insert into person (full_name, sort_name, sex, birth_date, birth_precision)
                      values ('Người Thử', 'thu nguoi', 'FEMALE', '1980-01-01', 'DAY') returning id)
         insert into training_enrolment (person_id, unit_id, course_code, started_on, started_precision)
         select one.id, v.unit_id, $1, '2023-01-01', 'DAY' from one, unit_version v where v.code = '00001'`,
        [course.code],
      ),
    );
    const units = register('Phường Hai');
    const renamed = { ...rulebook, courses: [{ ...course, nameEn: 'Renamed' }, ...others] };
    expect(await loadReference(small.dataSource, undefined, { units, resolutions, rulebook: renamed })).toEqual({
      loaded: true,
    });
    const refused = loadReference(small.dataSource, undefined, {
      units,
      resolutions,
      rulebook: { ...rulebook, courses: others },
    });
    await expect(refused).rejects.toThrow('fk_training_enrolment_course_code');
    const courses = await inScope(small.dataSource, listCourses);
    expect(courses.find((row) => row.code === course.code)?.nameEn).toBe('Renamed');
  });
});
