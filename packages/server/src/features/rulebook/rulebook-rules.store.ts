import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { inForce } from '../../kernel/sql.ts';
import type { Bilingual } from '../../kernel/text.ts';
import { FAMILIES, type RuleFamily } from './families/families.catalogue.ts';
import type { Names, RuleFamilyEntry } from './families/family.ts';
import type { Basis } from './rulebook-overlay.rules.ts';

export interface RuleRow {
  readonly key: string;
  /** As its family reads it. */
  readonly value: unknown;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly verified: boolean;
  /** Null where the row is not dated. */
  readonly basis: Basis | null;
  readonly localRuleId: string | null;
  readonly localTo: string | null;
  /** The row of the country that a local rule takes the place of. */
  readonly replaces: Basis | null;
}

const basis = (row: string, instrument: string) => `
  json_build_object('instrument', ${instrument}, 'clause', ${row}.clause, 'verified', ${row}.verified, 'note', ${row}.note,
                    'from', ${row}.valid_from, 'to', ${row}.valid_to`;

/** What applies on the day `$1`: the nearest local rule from the unit `$2` upwards, else the row of the country. */
function rulesSql(family: RuleFamily): string {
  const { rows, wholeSet }: RuleFamilyEntry = FAMILIES[family];
  return `
with national as (
  select n.*, i.number from (${rows}) n left join instrument i on i.code = n.instrument_code
  where n.valid_from is null or (${inForce('n', '$1::date')})
), nearest as (
  select distinct on (r.key) r.* from local_rule r
  left join unit_closure c on c.ancestor_id = r.unit_id and c.descendant_id = $2::uuid and ${inForce('c', '$1::date')}
  where r.family = '${family}' and ${inForce('r', '$1::date')} and (r.unit_id is null or c.depth is not null)
  order by r.key, c.depth nulls last
), applied as (
  select n.key, n.value, n.valid_from as "from", n.valid_to as "to", n.verified,
         case when n.valid_from is not null then ${basis('n', 'n.number')}) end as basis,
         null::uuid as "localRuleId", null::uuid as "localTo", null::json as replaces
  from national n where not exists (select 1 from nearest l where l.key = n.part)
  union all
  select ${wholeSet?.key ?? 'r.key'}, ${wholeSet?.value ?? 'r.value'}, r.valid_from, r.valid_to, r.verified,
         ${basis('r', 'r.instrument')}, 'local', true), r.id, r.unit_id,
         (select ${basis('n', 'n.number')}) from national n where n.part = r.key and n.valid_from is not null
          order by n.key <> ${wholeSet?.key ?? 'r.key'}, n.key limit 1)
  from nearest r${wholeSet === undefined ? '' : ` cross join ${wholeSet.each}`}
)`;
}

/** The rules of a family that apply on the day, to the unit or (null) to the country, by key. */
export async function rulesPage(
  scope: Scope,
  family: RuleFamily,
  at: LocalDate,
  unitId: string | null,
  page: PageRequest,
): Promise<readonly RuleRow[]> {
  return scope.sql.query<RuleRow>(
    `/* rulesPage ${family} */ ${rulesSql(family)}
     select * from applied where $3::text is null or key > $3 order by key limit $4`,
    [at, unitId, page.after?.[0] ?? null, page.first + 1],
  );
}

export async function countRules(
  scope: Scope,
  family: RuleFamily,
  at: LocalDate,
  unitId: string | null,
): Promise<number> {
  const rows = await scope.sql.query<{ count: number }>(
    `/* countRules ${family} */ ${rulesSql(family)} select count(*)::int as count from applied`,
    [at, unitId],
  );
  return rows[0]?.count ?? 0;
}

/** What titles and levels are called on the day; a title that came later or ended before keeps its nearest name. */
export async function readNames(scope: Scope, at: LocalDate): Promise<Names> {
  const rows = await scope.sql.query<{ list: string; code: string } & Bilingual>(
    `/* readNames */
     (select distinct on (t.code) 'TITLE' as list, t.code, t.name_vi as vi, t.name_en as en from title t
      order by t.code, t.valid_from > $1::date, abs(t.valid_from - $1::date))
     union all
     select i.list, i.code, i.name_vi, i.name_en from code_item i
     where i.list in ('EDUCATION', 'POLITICAL_THEORY', 'STATE_MANAGEMENT')`,
    [at],
  );
  const names = new Map(rows.map(({ list, code, vi, en }) => [`${list} ${code}`, { vi, en }]));
  const item = (list: string, code: string): Bilingual => names.get(`${list} ${code}`) ?? { vi: code, en: code };
  return { title: (code) => item('TITLE', code), item };
}
