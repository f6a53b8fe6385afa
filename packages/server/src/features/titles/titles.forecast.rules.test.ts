import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../kernel/date.ts';
import { type DatedStandard, sayForecast, shortfallsOf } from './titles.forecast.rules.ts';
import { type Held, statusOf } from './titles.rules.ts';

const scales = { EDUCATION: ['LOW', 'MID', 'HIGH'], POLITICAL_THEORY: ['LOW', 'MID', 'HIGH'] };
const OPENS = '2023-01-01';
const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays(OPENS, days));
const level = fc.constantFrom('LOW', 'MID', 'HIGH');
const heldArb = fc
  .record({ PROFESSIONAL: fc.option(level), POLITICAL_THEORY: fc.option(level) })
  .map((held): Held => ({ ...held, STATE_MANAGEMENT: null }));

/** Standards of one title: of each requirement, one after the other, with or without days between them. */
const standardsArb = fc
  .tuple(
    ...(['PROFESSIONAL', 'POLITICAL_THEORY'] as const).map((requirement) =>
      fc
        .tuple(
          fc.uniqueArray(day, { maxLength: 4 }),
          fc.array(
            fc.record({
              minimum: level,
              transitionTo: fc.option(day),
              exception: fc.option(fc.record({ minimum: fc.option(level) })),
              verified: fc.boolean(),
              gap: fc.boolean(),
            }),
            { minLength: 4, maxLength: 4 },
          ),
        )
        .map(([days, rows]) => {
          const sorted = [...days].sort();
          return sorted.flatMap((from, index): DatedStandard[] => {
            const row = rows[index];
            if (row === undefined) return [];
            const { gap, ...rule } = row;
            const next = sorted[index + 1] ?? null;
            const to = gap && (next === null || addDays(from, 2) < next) ? addDays(from, 2) : next;
            return [{ ...rule, titleCode: 'A', requirement, basis: { from, to } }];
          });
        }),
    ),
  )
  .map((lists) => lists.flat());

const SHORT = { MET: 0, EXEMPT: 0, UNKNOWN: 0, IN_TRANSITION: 1, NOT_MET: 2 };

describe('falling short', () => {
  it('agrees with living through every day', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        standardsArb,
        heldArb,
        fc.integer({ min: 0, max: 20 }),
        fc.nat(30),
        (standards, held, start, length) => {
          const at = addDays(OPENS, start);
          const until = addDays(at, length);
          const lived: string[] = [];
          for (const requirement of ['PROFESSIONAL', 'POLITICAL_THEORY'] as const) {
            const on = (when: string) => {
              const rule = standards.find(
                (each) =>
                  each.requirement === requirement && each.basis.from <= when && when < (each.basis.to ?? '9999'),
              );
              return rule === undefined ? null : { rule, status: statusOf(rule, held, scales, when) };
            };
            for (let when = addDays(at, 1); when <= until; when = addDays(when, 1)) {
              const [before, now] = [on(addDays(when, -1)), on(when)];
              if (now === null || SHORT[now.status] <= (before === null ? 0 : SHORT[before.status])) continue;
              const kind = before?.rule === now.rule ? 'STANDARD_TRANSITION_ENDS' : 'STANDARD_CHANGES';
              lived.push(`${requirement} ${when} ${kind} ${now.status} ${now.rule.basis.from}`);
              seen.add(`${kind} ${now.status}`);
            }
          }
          const inForce = standards.filter(({ basis }) => basis.from <= until && at < (basis.to ?? '9999'));
          const told = shortfallsOf(inForce, held, scales, at, until).map(
            ({ standard, on, kind, status }) =>
              `${standard.requirement} ${on} ${kind} ${status} ${standard.basis.from}`,
          );
          expect(told.sort()).toEqual(lived.sort());
        },
      ),
      { numRuns: 3_000, seed: 2028 },
    );
    expect([...seen].sort()).toEqual([
      'STANDARD_CHANGES IN_TRANSITION',
      'STANDARD_CHANGES NOT_MET',
      'STANDARD_TRANSITION_ENDS NOT_MET',
    ]);
  });
});

describe('what is told', () => {
  const university = { nameVi: 'Đại học', nameEn: 'University' };
  const college = { nameVi: 'Cao đẳng', nameEn: 'College' };
  const standard = { held: college, required: university, transitionTo: '2028-08-01' } as const;

  it('is a sentence in each language', () => {
    expect(sayForecast({ kind: 'RETIREMENT', earliest: '2023-05-01', months: 729 }, 'Bí thư', '2023-05-01')).toEqual({
      vi: 'Đủ 60 tuổi 9 tháng, nghỉ hưu từ 2023-05-01.',
      en: 'Reaches 60 years 9 months and retires from 2023-05-01.',
    });
    expect(sayForecast({ kind: 'RETIREMENT', earliest: '2023-02-01', months: 672 }, 'Bí thư', '2024-01-01').vi).toBe(
      'Chỉ biết năm sinh: đủ tuổi nghỉ hưu sớm nhất từ 2023-02-01, muộn nhất từ 2024-01-01 (56 tuổi).',
    );
    const ends = { kind: 'STANDARD_TRANSITION_ENDS', status: 'NOT_MET', ...standard } as const;
    expect(sayForecast(ends, 'Bí thư', '2028-08-01').en).toBe(
      'From 2028-08-01 no transition runs: Bí thư needs University, College is held.',
    );
    const changes = { kind: 'STANDARD_CHANGES', status: 'IN_TRANSITION', ...standard } as const;
    expect(sayForecast(changes, 'Bí thư', '2023-08-01').vi).toBe(
      'Từ 2023-08-01 Bí thư cần Đại học, đang có Cao đẳng; chuyển tiếp đến 2028-08-01.',
    );
    expect(sayForecast({ ...changes, status: 'NOT_MET' }, 'Bí thư', '2023-08-01').en).toBe(
      'From 2023-08-01 Bí thư needs University, College is held.',
    );
    expect(sayForecast({ kind: 'OFFICE_ENDS' }, 'Bí thư', '2025-07-01').vi).toBe('Thôi giữ Bí thư từ 2025-07-01.');
  });
});
