import type { DataSource } from 'typeorm';
import type { Scope } from '../../authz/scope.ts';
import { systemScope } from '../../authz/scope.ts';
import { inTransaction, NOTHING_AUDITED } from '../../database/unit-of-work.ts';
import { ensureAccounts, hashToken, type NewAccount } from '../../features/access/index.ts';
import { replaceRulebook } from '../../features/rulebook/index.ts';
import { hasUnits, rebuildDerivedUnits } from '../../features/units/index.ts';
import { rulebook } from '../reference/rulebook/index.ts';
import {
  benchAppointments,
  benchCredentials,
  benchNames,
  benchParty,
  benchPersons,
  benchSeats,
  benchTitles,
} from './people.ts';
import { benchCollectives, benchPlanning, benchRanks, benchTraining } from './records.ts';
import { benchClasses, benchUnits, type Country, WHOLE_COUNTRY } from './units.ts';

export interface BenchOptions {
  readonly people?: number;
  readonly seed?: number;
  readonly country?: Country;
}

/** The day every unit of the bench country is in force from. */
const OPENED = '2021-01-01';

const AUDITED = [
  'person',
  'party_membership',
  'appointment',
  'appointment_title',
  'credential',
  'training_enrolment',
  'planning_entry',
  'annual_rank',
  'collective_rank',
  'local_rule',
  'account',
  'account_grant',
  'access_token',
];

/** Superior offices' machines. They exist in a bench database only. */
const ACCOUNTS: readonly Omit<NewAccount, 'tokenHash'>[] = [
  { name: 'bench-country', role: 'SUPERIOR_SYSTEM', unit: null },
  { name: 'bench-province', role: 'SUPERIOR_SYSTEM', unit: { code: '20', at: OPENED } },
  { name: 'bench-city', role: 'SUPERIOR_SYSTEM', unit: { code: '214', at: OPENED } },
];

/**
 * Fills a migrated, empty database with an invented country: the same rows for the same options. All or nothing.
 */
export async function seedBench(
  dataSource: DataSource,
  { people = 330_000, seed = 1, country = WHOLE_COUNTRY }: BenchOptions = {},
  report: (step: string) => void = () => {},
): Promise<void> {
  // An invented country has nobody to tell an auditor about.
  const audit = (what: 'disable' | 'enable') =>
    dataSource.query(AUDITED.map((table) => `alter table ${table} ${what} trigger audited`).join('; '));
  await audit('disable');
  try {
    await fill(dataSource, { people, seed, country }, report);
  } finally {
    await audit('enable');
  }
  report('analyze');
  // Also what autovacuum would have done by now: pages known to be visible to all.
  await dataSource.query('vacuum (analyze)');
}

async function fill(
  dataSource: DataSource,
  { people, seed, country }: Required<BenchOptions>,
  report: (step: string) => void,
): Promise<void> {
  await inTransaction(dataSource, { journal: NOTHING_AUDITED }, async (unitOfWork) => {
    const scope = systemScope('seed the bench', unitOfWork);
    if (await hasUnits(scope))
      throw new Error('The bench is seeded into an empty database only: this one holds units.');
    report('rulebook');
    await replaceRulebook(scope, rulebook);
    for (const [step, text, values] of stepsOf(country, people)) {
      report(step);
      await scope.sql.query(text, text.includes('$1') ? [seed, ...(values ?? [])] : []);
    }
    report('closure');
    await rebuildDerivedUnits(scope);
    await ensureBenchAccounts(scope);
  });
}

type Step = readonly [name: string, text: string, values?: readonly (readonly string[])[]];

const stepsOf = (country: Country, people: number): readonly Step[] => [
  ['units', benchUnits(country)],
  ['classes', benchClasses(country)],
  ['seats', benchSeats(country, people)],
  ['statistics of the seats', 'analyze bench_seat'],
  ['persons', benchPersons, benchNames()],
  ['appointments', benchAppointments(country)],
  ['titles', benchTitles],
  ['party membership', benchParty],
  ['credentials', benchCredentials],
  ['training', benchTraining],
  ['ranks', benchRanks],
  ['planning', benchPlanning],
  ['collectives', benchCollectives],
];

async function ensureBenchAccounts(scope: Scope): Promise<void> {
  await ensureAccounts(
    scope,
    ACCOUNTS.map((account) => ({ ...account, tokenHash: hashToken(account.name) })),
  );
}
