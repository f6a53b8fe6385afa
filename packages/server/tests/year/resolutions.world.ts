import { systemScope, viewerScope } from '../../src/authz/scope.ts';
import { signIn } from '../../src/features/access/index.ts';
import { demoResolutions, resolutionServices } from '../../src/seed/demo/resolutions.ts';
import { inTestTransaction } from '../../src/testing/index.ts';
import { sdkOperations } from '../walls/ask.ts';
import type { Year } from './world.ts';

export const WARD = { code: '03387', at: '2023-10-05' } as const;
export const NEW_WARD = { code: '03408', at: '2026-01-01' } as const;
export const NEIGHBOUR = { code: '03386', at: '2023-10-05' } as const;
export const LAI_CHAU = { code: '12', at: '2023-10-05' } as const;
export const ABROAD = { code: '00001', at: '2023-10-05' } as const;

/** The documents a user of the SDK sends. */
export const SDK: Readonly<Record<string, string>> = Object.fromEntries(
  sdkOperations().map(({ name, text }) => [name, text]),
);
export const sdk = (name: string): string => SDK[name] ?? '';

export const servicesOn = (today: string) => resolutionServices({ today: () => today });

/** The officer of the ward records the congress of the demo. */
export function recordCongress(year: Year, today = '2026-11-24'): ReturnType<typeof demoResolutions> {
  return inTestTransaction(year.database.dataSource, async (work) => {
    const viewer = await signIn(work, 'Bearer demo-ward');
    if (viewer === null) throw new Error('The officer of the demo ward cannot sign in.');
    await work.continueAs(viewer);
    return demoResolutions(viewerScope(viewer, work), servicesOn(today));
  });
}

/** As the system: for what no user could do. */
export function asSystem<Result>(
  year: Year,
  work: (scope: ReturnType<typeof systemScope>) => Promise<Result>,
): Promise<Result> {
  return inTestTransaction(year.database.dataSource, (unitOfWork) => work(systemScope('test', unitOfWork)));
}

export interface Figure {
  readonly indicator: string;
  readonly unit: { readonly id: string; readonly code: string };
  readonly groups: readonly { readonly dimension: string; readonly key: string; readonly label: string }[];
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly withheld: string | null;
  readonly unavailable: string | null;
}
export interface Value {
  readonly text: string;
  readonly numerator: number;
  readonly denominator: number;
}
export interface Terms {
  readonly from: string;
  readonly to: string | null;
  readonly textVi: string;
  readonly dueOn: string;
  readonly verified: boolean;
  readonly reason: string | null;
  readonly recordedOn: string;
  readonly decision: { readonly number: string } | null;
  readonly measure: {
    readonly indicator: string;
    readonly operator: string;
    readonly value: Value;
    readonly unit: string;
    readonly group: { readonly dimension: string; readonly key: string } | null;
    readonly countedFrom: string | null;
    readonly baseline: { readonly value: Value; readonly on: string } | null;
  } | null;
}
export interface Target {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly synthetic: boolean;
  readonly version: number;
  readonly terms: Terms;
  readonly withdrawal: { readonly on: string } | null;
  readonly history?: readonly Terms[];
  readonly assessments?: readonly { readonly status: string; readonly assessedOn: string }[];
}
export interface Resolution {
  readonly id: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly state: string;
  readonly version: number;
  readonly shipped: boolean;
  readonly verified: boolean;
  readonly note: string | null;
  readonly allowedEvents: readonly string[];
  readonly unit: { readonly code: string };
  readonly replacedBy: { readonly id: string } | null;
  readonly targets?: readonly Target[];
}
export interface TargetProgress {
  readonly target: Target;
  readonly status: string;
  readonly reason: string;
  readonly at: string;
  readonly referenceDate: string | null;
  readonly figure: Figure | null;
  readonly passport: { readonly indicator: string; readonly population: string } | null;
  readonly assessment: { readonly status: string; readonly assessedOn: string } | null;
}
export interface Progress {
  readonly resolution: Resolution;
  readonly unit: { readonly code: string };
  readonly targets: readonly TargetProgress[];
}

export const told = ({ figure }: TargetProgress): string | null =>
  figure === null
    ? null
    : (figure.withheld ??
      figure.unavailable ??
      (figure.denominator === null ? String(figure.numerator) : `${figure.numerator}/${figure.denominator}`));
