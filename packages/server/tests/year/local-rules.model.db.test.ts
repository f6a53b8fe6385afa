import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import { Year } from './world.ts';

const TODAY = '2026-11-24';
const FIELDS = 'id family key unit { code } validFrom validTo verified recordedOn version textVi';
const ADD = `mutation ($input: AddLocalRuleInput!) { addLocalRule(input: $input) { ${FIELDS} } }`;
const END = `mutation ($input: EndLocalRuleInput!) { endLocalRule(input: $input) { ${FIELDS} } }`;
const LIST = `query ($first: Int!, $after: String) {
  localRules(first: $first, after: $after) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } totalCount } }`;
const RULES = `query ($family: RuleFamily!, $at: Date!, $unit: UnitRef) {
  rules(family: $family, at: $at, unit: $unit, first: 100) { nodes { key value local localRuleId } } }`;

interface Shown {
  readonly id: string;
  readonly family: string;
  readonly key: string;
  readonly unit: { readonly code: string } | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly recordedOn: string;
  readonly version: number;
}

interface Page {
  readonly localRules: {
    readonly nodes: readonly Shown[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Where rules are added; `country` is the whole of it. */
const PLACES = { ward: '03408', neighbour: '03388', province: '12', abroad: '00004', country: null } as const;
type Place = keyof typeof PLACES;
/** Who adds them, and what each reaches. */
const REACH: Readonly<Record<string, readonly Place[]>> = {
  'demo-admin': ['ward', 'neighbour', 'province', 'abroad', 'country'],
  province: ['ward', 'neighbour', 'province'],
  ward: ['ward'],
  'demo-officer': [],
};
const STATEMENTS = {
  level: { rule: { titleLevel: { titleCode: 'BT', level: 40 } }, family: 'TITLE_LEVEL', key: 'BT' },
  limit: {
    rule: { planningLimit: { rule: 'PERSONS_PER_TITLE', value: 2 } },
    family: 'PLANNING_LIMIT',
    key: 'PERSONS_PER_TITLE',
  },
  keys: { rule: { keyTitles: ['BT', 'CTUBND'] }, family: 'KEY_TITLE', key: 'DEFAULT' },
  class: { rule: { unitClass: 'I' }, family: 'UNIT_CLASS', key: 'CLASS' },
  cap: { rule: { rankingCap: { base: 'GOOD', sharePercent: 25 } }, family: 'RANKING_CAP', key: 'BODY|GOOD' },
} as const;
type Statement = keyof typeof STATEMENTS;

/** The plain list of what was recorded: what the register has to look like. */
interface Rule {
  readonly id: string;
  readonly statement: Statement;
  readonly place: Place;
  readonly from: string;
  to: string | null;
  version: number;
  readonly recordedOn: string;
}
type Window = { readonly from: string; readonly to: string | null };
const endOf = ({ to }: Window) => to ?? '9999';
/** A window without a day meets nothing. */
const meet = (a: Window, b: Window) => a.from < endOf(a) && b.from < endOf(b) && a.from < endOf(b) && b.from < endOf(a);

interface Add {
  readonly kind: 'add';
  readonly who: string;
  readonly statement: Statement;
  readonly place: Place;
  readonly from: string;
  readonly days: number | null;
  readonly backdated: boolean;
}
interface End {
  readonly kind: 'end';
  readonly who: string;
  readonly nth: number;
  readonly stale: boolean;
  readonly after: number;
  readonly backdated: boolean;
}
type Step = Add | End | { readonly kind: 'wait'; readonly days: number };

const who = fc.constantFrom('demo-admin', 'demo-admin', 'province', 'province', 'ward', 'demo-officer');
const addArb: fc.Arbitrary<Add> = fc.record<Add>({
  kind: fc.constant('add'),
  who,
  statement: fc.constantFrom(...(Object.keys(STATEMENTS) as Statement[])),
  place: fc.constantFrom('ward', 'ward', 'neighbour', 'province', 'abroad', 'country'),
  from: fc.constantFrom('2025-06-30', '2025-07-01', '2026-06-01', TODAY, '2026-12-01', '2027-06-01', '2028-01-01'),
  days: fc.constantFrom(null, null, 0, 30, 200),
  backdated: fc.boolean(),
});
const endArb: fc.Arbitrary<End> = fc.record<End>({
  kind: fc.constant('end'),
  who,
  nth: fc.nat(50),
  stale: fc.constantFrom(false, false, false, true),
  after: fc.constantFrom(-1, 0, 10, 300, 1_000),
  backdated: fc.boolean(),
});
const stepArb: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: addArb, weight: 5 },
  { arbitrary: endArb, weight: 4 },
  { arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.constantFrom(1, 90) }), weight: 1 },
);

let year: Year;
const tokens = new Map<string, string>();
const tokenOf = (name: string) => tokens.get(name) ?? name;
const refOf = (place: Place) => (PLACES[place] === null ? undefined : { code: PLACES[place], at: '2026-01-01' });

/** An operator of a unit, made as operators are. */
async function operatorOf(name: string, place: Place): Promise<void> {
  const change = async (field: string, type: string, input: object) => {
    const data = await year.told<Record<string, { id: string; version: number; secret?: string }>>(
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${field === 'createToken' ? 'secret' : 'id version'} } }`,
      { input },
      { token: 'demo-admin' },
    );
    return data[field] ?? { id: '', version: 0 };
  };
  const { id, version } = await change('createAccount', 'CreateAccountInput', { name });
  const grant = {
    accountId: id,
    expectedVersion: version,
    role: 'OPERATOR',
    unit: refOf(place),
    validFrom: '2020-01-01',
  };
  const granted = await change('grantRole', 'GrantRoleInput', grant);
  const token = await change('createToken', 'CreateTokenInput', {
    accountId: id,
    expectedVersion: granted.version,
    name,
  });
  tokens.set(name, token.secret ?? '');
}

beforeAll(async () => {
  year = await Year.open(TODAY);
  await operatorOf('province', 'province');
  await operatorOf('ward', 'ward');
});
afterAll(() => year?.close());

const inputOf = ({ statement, place, from, days, backdated }: Add) => ({
  rule: STATEMENTS[statement].rule,
  ...(place === 'country' ? { wholeCountry: true } : { unit: refOf(place) }),
  validFrom: from,
  ...(days === null ? {} : { validTo: addDays(from, days) }),
  note: 'Thử.',
  backdated,
});

/** What an addition has to be answered; null: it is done. */
function refusalOfAdd(rules: readonly Rule[], today: string, step: Add): readonly [string, string | null] | null {
  const { statement, place, from, days } = step;
  const to = days === null ? null : addDays(from, days);
  if (REACH[step.who]?.length === 0) return ['FORBIDDEN', null];
  if (to !== null && to <= from) return ['VALIDATION_FAILED', 'validTo'];
  if (statement === 'class' && place === 'country') return ['VALIDATION_FAILED', 'unit'];
  if (!REACH[step.who]?.includes(place)) return place === 'country' ? ['FORBIDDEN', null] : ['NOT_FOUND', null];
  // A grant on a ward reaches nothing before the ward is there.
  if (from < '2025-07-01' && place !== 'province' && place !== 'country') {
    return [step.who === 'ward' ? 'NOT_FOUND' : 'UNIT_NOT_FOUND', null];
  }
  if (statement === 'class' && place === 'province') return ['VALIDATION_FAILED', 'unit'];
  if (from < today && !step.backdated) return ['VALIDATION_FAILED', 'validFrom'];
  const taken = rules.some((rule) => rule.statement === statement && rule.place === place && meet(rule, { from, to }));
  return taken ? ['VALIDATION_FAILED', 'validFrom'] : null;
}

function refusalOfEnd(rule: Rule, today: string, step: End, validTo: string): readonly [string, string | null] | null {
  if (REACH[step.who]?.length === 0) return ['FORBIDDEN', null];
  if (!REACH[step.who]?.includes(rule.place))
    return rule.place === 'country' ? ['FORBIDDEN', null] : ['NOT_FOUND', null];
  if (step.stale) return ['CONFLICT', 'expectedVersion'];
  if (validTo < rule.from || (rule.to !== null && validTo >= rule.to)) return ['VALIDATION_FAILED', 'validTo'];
  return validTo < today && !step.backdated ? ['VALIDATION_FAILED', 'validTo'] : null;
}

async function shown(): Promise<readonly Shown[]> {
  const nodes: Shown[] = [];
  let after: string | null = null;
  do {
    const { localRules }: Page = await year.told<Page>(LIST, { first: 7, after });
    nodes.push(...localRules.nodes);
    after = localRules.pageInfo.hasNextPage ? localRules.pageInfo.endCursor : null;
    if (after === null) expect(localRules.totalCount).toBe(nodes.length);
  } while (after !== null);
  return nodes;
}

const plain = (rules: readonly Rule[]) =>
  rules.map((rule) => ({
    id: rule.id,
    family: STATEMENTS[rule.statement].family,
    key: STATEMENTS[rule.statement].key,
    unit: PLACES[rule.place],
    from: rule.from,
    to: rule.to,
    version: rule.version,
    recordedOn: rule.recordedOn,
  }));
const told = (nodes: readonly Shown[]) =>
  nodes.map(({ id, family, key, unit, validFrom, validTo, version, recordedOn }) => ({
    id,
    family,
    key,
    unit: unit?.code ?? null,
    from: validFrom,
    to: validTo,
    version,
    recordedOn,
  }));
const byId = <Row extends { id: string }>(rows: readonly Row[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The one that holds for the ward: its own, the province's, the country's. */
function nearest(rules: readonly Rule[], statement: Statement, at: string): string | null {
  const inForce = rules.filter((rule) => rule.statement === statement && rule.from <= at && at < (rule.to ?? '9999'));
  const order: readonly Place[] = ['ward', 'province', 'country'];
  const found = order.flatMap((place) => inForce.filter((rule) => rule.place === place));
  return found[0]?.id ?? null;
}

describe('local rules', () => {
  test('are what a plain list would be, whoever does what in any order', async () => {
    let done = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(stepArb, { minLength: 25, maxLength: 25 }), async (steps) => {
        const before = await shown();
        const rules: Rule[] = [];
        let today = TODAY;
        year.become(today);
        for (const step of steps) {
          if (step.kind === 'wait') {
            today = addDays(today, step.days);
            year.become(today);
            continue;
          }
          if (step.kind === 'add') {
            const expected = refusalOfAdd([...rules], today, step);
            const { data, code, field } = await year.ask<{ addLocalRule: Shown }>(
              ADD,
              { input: inputOf(step) },
              { token: tokenOf(step.who) },
            );
            expect([code, field], JSON.stringify(step)).toEqual(expected ?? [null, null]);
            if (data === null) refused += 1;
            else {
              done += 1;
              const { statement, place, from, days } = step;
              const to = days === null ? null : addDays(from, days);
              rules.push({ id: data.addLocalRule.id, statement, place, from, to, version: 1, recordedOn: today });
            }
            continue;
          }
          const rule = rules[step.nth % Math.max(1, rules.length)];
          if (rule === undefined) continue;
          const validTo = addDays(rule.from, step.after);
          const expected = refusalOfEnd(rule, today, step, validTo);
          const input = {
            id: rule.id,
            expectedVersion: rule.version + (step.stale ? 1 : 0),
            validTo,
            backdated: step.backdated,
          };
          const { data, code, field } = await year.ask<{ endLocalRule: Shown }>(
            END,
            { input },
            { token: tokenOf(step.who) },
          );
          expect([code, field], JSON.stringify({ step, rule })).toEqual(expected ?? [null, null]);
          if (data === null) refused += 1;
          else {
            done += 1;
            Object.assign(rule, { to: validTo, version: rule.version + 1 });
            expect(data.endLocalRule.version).toBe(rule.version);
          }
        }
        const known = new Set(before.map(({ id }) => id));
        expect(byId(told((await shown()).filter(({ id }) => !known.has(id))))).toEqual(byId(plain(rules)));
        for (const at of ['2025-07-01', TODAY, today, '2027-06-01']) {
          for (const statement of ['level', 'limit', 'class', 'cap'] as const) {
            const { family, key } = STATEMENTS[statement];
            const answer = await year.told<{ rules: { nodes: { key: string; localRuleId: string | null }[] } }>(RULES, {
              family,
              at,
              unit: refOf('ward'),
            });
            const row = answer.rules.nodes.find((each) => each.key === key);
            expect(row?.localRuleId ?? null, `${statement} on ${at}`).toBe(nearest(rules, statement, at));
          }
        }
        // The next run begins without them: nothing is deleted, so each is ended as if it had never been in force.
        for (const rule of rules) {
          if (rule.to === rule.from) continue;
          const input = { id: rule.id, expectedVersion: rule.version, validTo: rule.from, backdated: true };
          await year.told(END, { input }, { token: 'demo-admin' });
        }
      }),
      { numRuns: Number(process.env.MODEL_RUNS ?? 20), seed: 11, endOnFailure: true },
    );
    expect(done).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(150);
    expect(year.internal).toEqual([]);
  }, 120_000);

  test('two writers at once: one of them wins', async () => {
    year.become(TODAY);
    const step = {
      kind: 'add',
      who: 'demo-admin',
      statement: 'level',
      place: 'ward',
      from: TODAY,
      days: null,
    } as const;
    const add = { input: inputOf({ ...step, backdated: false }) };
    const adding = await Promise.all(
      ['demo-admin', 'province', 'ward'].map((token) =>
        year.ask<{ addLocalRule: Shown }>(ADD, add, { token: tokenOf(token) }),
      ),
    );
    expect(adding.map(({ code }) => code).sort()).toEqual([null, 'VALIDATION_FAILED', 'VALIDATION_FAILED'].sort());
    const rule = adding.flatMap(({ data }) => data ?? [])[0]?.addLocalRule;
    const end = (days: number) => ({
      input: { id: rule?.id, expectedVersion: rule?.version, validTo: addDays(TODAY, days) },
    });
    const ending = await Promise.all(
      [10, 20, 30].map((days) => year.ask(END, end(days), { token: tokenOf('province') })),
    );
    expect(ending.map(({ code }) => code).sort()).toEqual([null, 'CONFLICT', 'CONFLICT'].sort());
  });

  test('a backdated one is told to the audit chain as such', async () => {
    year.become(TODAY);
    const input = {
      rule: STATEMENTS.class.rule,
      unit: refOf('neighbour'),
      validFrom: '2026-02-03',
      instrument: '12/QĐ-UBND',
      backdated: true,
    };
    const { addLocalRule } = await year.told<{ addLocalRule: Shown }>(ADD, { input }, { token: 'demo-admin' });
    const { audit } = await year.told<{ audit: { nodes: { subject: string; key: string; reason: string | null }[] } }>(
      '{ audit(first: 5) { nodes { subject key reason } } }',
      {},
      { token: 'demo-admin' },
    );
    const entry = audit.nodes.find(({ key }) => key === addLocalRule.id);
    expect(entry?.subject).toBe('local_rule');
    expect(entry?.reason).toContain('Backdated: answers from 2026-02-03 up to 2026-11-24 change.');
  });

  test.each([
    ['no ground at all', { rule: STATEMENTS.level.rule, note: ' ' }, 'instrument'],
    ['checked against nothing', { rule: STATEMENTS.level.rule, note: 'x', verified: true }, 'verified'],
    ['a title nobody knows', { rule: { keyTitles: ['BT', 'KHONG_CO'] }, note: 'x' }, 'rule'],
    ['a title twice', { rule: { keyTitles: ['BT', 'BT'] }, note: 'x' }, 'rule'],
    ['no title', { rule: { keyTitles: [] }, note: 'x' }, 'rule'],
    ['a share over the whole', { rule: { rankingCap: { base: 'GOOD', sharePercent: 101 } }, note: 'x' }, 'rule'],
    ['a limit without its number', { rule: { planningLimit: { rule: 'WOMEN_SHARE' } }, note: 'x' }, 'rule'],
    [
      'a number where there is none',
      { rule: { planningLimit: { rule: 'HIGHER_TITLE', value: 1 } }, note: 'x' },
      'rule',
    ],
    ['who is young, not said', { rule: { planningLimit: { rule: 'YOUNG_SHARE', value: 15 } }, note: 'x' }, 'rule'],
    ['a level below all', { rule: { titleLevel: { titleCode: 'BT', level: -1 } }, note: 'x' }, 'rule'],
    ['unit and country', { rule: STATEMENTS.level.rule, note: 'x', wholeCountry: true }, 'unit'],
  ])('%s is refused, and nothing is written', async (_, given, at) => {
    const before = await shown();
    const input = { unit: refOf('ward'), validFrom: '2030-01-01', ...given };
    const { code, field } = await year.ask(ADD, { input }, { token: 'demo-admin' });
    expect([code, field]).toEqual(['VALIDATION_FAILED', at]);
    expect(await shown()).toEqual(before);
  });

  test('the database lets nobody edit or delete one', async () => {
    const as = (role: string, text: string) =>
      year.database.dataSource.transaction(async (manager) => {
        await manager.query(`set local role ${role}`);
        await manager.query(text);
      });
    for (const role of ['cadre_operator', 'cadre_system']) {
      await expect(as(role, `update local_rule set value = '{}'`), role).rejects.toThrow('permission denied');
      await expect(as(role, 'update local_rule set valid_from = current_date'), role).rejects.toThrow(
        'permission denied',
      );
      await expect(as(role, 'delete from local_rule'), role).rejects.toThrow('permission denied');
    }
  });
});
