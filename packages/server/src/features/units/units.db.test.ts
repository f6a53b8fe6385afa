import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Scope, systemScope, viewerScope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { readUnitReference } from '../../seed/reference/units.data.ts';
import { inDiscardedScope, inScope, inTestTransaction, type TestDatabase, testDatabase } from '../../testing/index.ts';
import { insertUnits, rebuildDerivedUnits, type UnitRegister } from './units.register.store.ts';
import type { UnitTier } from './units.rules.ts';
import { UnitsService } from './units.service.ts';
import { countOfTier, isWithinReach, selectedUnitIds, unitByCode, unitsAt, unitsOfTier } from './units.store.ts';

const [BEFORE, AFTER, ARTICLE, TODAY] = ['2025-06-30', '2025-07-01', '2023-10-05', '2026-11-23'];
const service = new UnitsService({ today: () => TODAY });

let db: TestDatabase;
const read = <Result>(work: (scope: Scope) => Promise<Result>) => inScope(db.dataSource, work);
const idOf = async (scope: Scope, code: string, at: LocalDate): Promise<string> => {
  const unit = await unitByCode(scope, code, at);
  if (unit === null) throw new Error(`There is no unit ${code} on ${at}.`);
  return unit.id;
};

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

describe('a code on a day', () => {
  it('names one unit before and another after', async () => {
    const [then, now] = await read(async (scope) => [
      await service.find(scope, { code: '03408', at: ARTICLE }, null),
      await service.find(scope, { code: '03408', at: '2026-01-01' }, null),
    ]);
    expect(then).toMatchObject({ name: 'Phường Đông Phong', validTo: AFTER, at: ARTICLE });
    expect(now).toMatchObject({ name: 'Phường Tân Phong', validFrom: AFTER, validTo: null });
    expect(now?.id).not.toBe(then?.id);
  });

  it('is not known after the unit has ended, and the refusal says what it became', async () => {
    const byCode = read((scope) => service.find(scope, { code: '03387', at: '2026-01-01' }, null));
    await expect(byCode).rejects.toMatchObject({ code: 'UNIT_NOT_FOUND' });
    const later = read((scope) => service.find(scope, { code: '03387', at: ARTICLE }, '2026-01-01'));
    await expect(later).rejects.toMatchObject({
      code: 'UNIT_NOT_FOUND',
      text: { en: expect.stringContaining('Phường Tân Phong (03408)') },
    });
  });

  it('means nothing without a date, nor does a reference that names nothing', async () => {
    const find = (ref: object, at: LocalDate | null = null) => read((scope) => service.find(scope, ref, at));
    await expect(find({ code: '03387' })).rejects.toMatchObject({ code: 'DATE_REQUIRED' });
    await expect(find({ code: '03387' }, ARTICLE)).rejects.toMatchObject({ code: 'DATE_REQUIRED' });
    await expect(find({})).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    await expect(find({ id: 'x' })).rejects.toMatchObject({ code: 'UNIT_NOT_FOUND' });
    await expect(find({ id: '00000000-0000-0000-0000-000000000000' }, ARTICLE)).rejects.toMatchObject({
      code: 'UNIT_NOT_FOUND',
    });
  });

  it('gives a unit looked at after its end as on its last day', async () => {
    const [unit] = await read(async (scope) => unitsAt(scope, [await idOf(scope, '03387', ARTICLE)], TODAY));
    expect(unit).toMatchObject({ code: '03387', at: BEFORE });
  });

  it('gives nothing for a unit not yet open', async () => {
    expect(await read(async (scope) => unitsAt(scope, [await idOf(scope, '03408', TODAY)], ARTICLE))).toEqual([]);
  });
});

describe('the country', () => {
  it('has 63, 705 and 10,599 units before, 34, none and 3,321 after', async () => {
    const counts = (at: LocalDate) =>
      read(async (scope) => [
        await countOfTier(scope, 'PROVINCE', at),
        await countOfTier(scope, 'DISTRICT', at),
        await countOfTier(scope, 'COMMUNE', at),
      ]);
    expect(await counts(BEFORE)).toEqual([63, 705, 10_599]);
    expect(await counts(AFTER)).toEqual([34, 0, 3_321]);
  });

  it('gives the units of a tier page by page, each once, in the order of codes', async () => {
    const codes: string[] = [];
    await read(async (scope) => {
      for (let after: readonly string[] | null = null; ; ) {
        const rows = await unitsOfTier(scope, 'PROVINCE', BEFORE, { first: 20, after });
        codes.push(...rows.slice(0, 20).map((row) => row.code));
        if (rows.length <= 20) return;
        after = [codes.at(-1) ?? ''];
      }
    });
    expect(codes).toHaveLength(63);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('has 8 districts and 106 communes in Lai Châu before, 38 communes after', async () => {
    const counts = await read(async (scope) => {
      const province = await idOf(scope, '12', BEFORE);
      expect(await idOf(scope, '12', AFTER)).toBe(province);
      const count = async (by: 'childrenOf' | 'leavesOf', at: LocalDate) =>
        (await selectedUnitIds(scope, by, province, at)).length;
      return [
        await count('childrenOf', BEFORE),
        await count('leavesOf', BEFORE),
        await count('childrenOf', AFTER),
        await count('leavesOf', AFTER),
      ];
    });
    expect(counts).toEqual([8, 106, 38, 38]);
  });
});

describe('the closure', () => {
  it('holds what a walk up the versions finds, for 200 units on days of any time', async () => {
    const { versions } = readUnitReference();
    const on = (key: string, at: LocalDate) =>
      versions.find((row) => row.key === key && row.from <= at && (row.to === null || at < row.to));
    const day = fc
      .date({ min: new Date('2021-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const keys = [...new Set(versions.map((row) => row.key))];
    const sample = fc.sample(fc.tuple(fc.constantFrom(...keys), fc.oneof(day, fc.constantFrom(BEFORE, AFTER))), {
      numRuns: 200,
      seed: 20251123,
    });
    const walk = (key: string, at: LocalDate): string[] => {
      const found: string[] = [];
      for (let next: string | null = key, depth = 0; next !== null; depth++) {
        const version = on(next, at);
        if (version === undefined) break;
        found.push(`${depth} ${next}`);
        next = version.superiorKey;
      }
      return found;
    };
    const rows = await read((scope) =>
      scope.sql.query<{ n: number; found: string[] }>(
        `/* closureOfSample */
         with key as (select distinct k as key, md5('unit:' || k)::uuid as id from unnest($3::text[]) as k)
         select s.n::int as n, coalesce(array_agg(c.depth || ' ' || up.key order by c.depth) filter (where up.key is not null), '{}') as found
         from unnest($1::text[], $2::date[]) with ordinality as s(key, at, n)
         join key on key.key = s.key
         left join unit_closure c on c.descendant_id = key.id and c.valid_from <= s.at and (c.valid_to is null or s.at < c.valid_to)
         left join key up on up.id = c.ancestor_id
         group by s.n order by s.n`,
        [sample.map(([key]) => key), sample.map(([, at]) => at), keys],
      ),
    );
    expect(rows.map((row) => row.found)).toEqual(sample.map(([key, at]) => walk(key, at)));
    expect(new Set(rows.map((row) => row.found.length))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('follows a commune that moves, and a district that moves after it', async () => {
    const open = '2021-01-01';
    const place = (key: string, tier: UnitTier, superior: string | null, from: LocalDate, to: LocalDate | null) =>
      [`${key}@${open}`, key, key, tier, tier, superior && `${superior}@${open}`, from, to] as const;
    const rows = await inDiscardedScope(db.dataSource, async (scope) => {
      await insertUnits(scope, {
        versions: [
          place('T1', 'PROVINCE', null, open, null),
          place('T2', 'PROVINCE', null, open, null),
          place('T01', 'DISTRICT', 'T1', open, '2024-01-01'),
          place('T01', 'DISTRICT', 'T2', '2024-01-01', null),
          place('T02', 'DISTRICT', 'T2', open, null),
          place('T0001', 'COMMUNE', 'T01', open, '2023-01-01'),
          place('T0001', 'COMMUNE', 'T02', '2023-01-01', null),
        ] as unknown as UnitRegister['versions'],
        events: [],
        lineage: [],
      });
      await rebuildDerivedUnits(scope);
      return scope.sql.query<{ row: string }>(
        `select distinct c.depth || ' ' || v.code || ' ' || c.valid_from || ' ' || coalesce(c.valid_to::text, '') as row
         from unit_closure c join unit_version v on v.unit_id = c.ancestor_id
         where c.descendant_id = $1 order by 1`,
        [await idOf(scope, 'T0001', open)],
      );
    });
    expect(rows.map(({ row }) => row)).toEqual([
      '0 T0001 2021-01-01 ',
      '1 T01 2021-01-01 2023-01-01',
      '1 T02 2023-01-01 ',
      '2 T1 2021-01-01 2023-01-01',
      '2 T2 2023-01-01 ',
    ]);
  });
});

describe('the reach of a grant on a district', () => {
  const within = async (code: string, at: LocalDate, factsAt: LocalDate, permission = 'indicators:read' as const) =>
    inTestTransaction(db.dataSource, async (sql) => {
      const system = systemScope('test', sql);
      const viewer = {
        accountId: '00000000-0000-4000-8000-000000000000',
        name: 'Ban Tổ chức',
        grants: [{ role: 'SUPERIOR_SYSTEM' as const, unitIds: [await idOf(system, '105', ARTICLE)] }],
      };
      const unit = await idOf(system, code, at);
      return isWithinReach(viewerScope(viewer, sql), permission, unit, at, factsAt);
    });

  it('holds its communes while it exists, itself included', async () => {
    expect(await within('03387', ARTICLE, ARTICLE)).toBe(true);
    expect(await within('105', ARTICLE, ARTICLE)).toBe(true);
    expect(await within('12', ARTICLE, ARTICLE)).toBe(false);
    expect(await within('03415', ARTICLE, ARTICLE)).toBe(false);
  });

  it('holds what they became for facts of its time only', async () => {
    expect(await within('03408', TODAY, ARTICLE)).toBe(true);
    expect(await within('03408', TODAY, BEFORE)).toBe(true);
    expect(await within('03408', TODAY, AFTER)).toBe(false);
    expect(await within('03408', TODAY, '2026-01-01')).toBe(false);
  });

  it('never holds the next province, nor anything by a permission that is not granted', async () => {
    expect(await within('11', ARTICLE, ARTICLE)).toBe(false);
    expect(await within('03127', ARTICLE, ARTICLE)).toBe(false);
    expect(await within('03127', TODAY, ARTICLE)).toBe(false);
    expect(await within('03387', ARTICLE, ARTICLE, 'roster:read' as never)).toBe(false);
  });
});

describe('the database', () => {
  const insert = (columns: string) =>
    inDiscardedScope(db.dataSource, (scope) =>
      scope.sql.query(
        `insert into unit_version (unit_id, code, name, kind, tier, superior_id, valid_from, valid_to)
         select unit_id, ${columns} from unit_version where code = '03387' and valid_from = '2021-01-01'`,
      ),
    );

  it('refuses two versions of a unit, or two bearers of a code, on one day', async () => {
    await expect(insert(`'99999', name, kind, tier, superior_id, '2025-06-30', '2025-07-02'`)).rejects.toThrow(
      'ex_unit_version_unit',
    );
    await expect(insert(`'03388', name, kind, tier, superior_id, '2025-07-01', null`)).rejects.toThrow(
      'ex_unit_version_code',
    );
    await expect(insert(`'99999', name, kind, tier, superior_id, '2025-07-01', '2025-07-01'`)).rejects.toThrow(
      'ck_unit_version_valid',
    );
    await expect(insert(`'99999', name, kind, tier, superior_id, '2025-07-01', null`)).resolves.toEqual([]);
  });
});
