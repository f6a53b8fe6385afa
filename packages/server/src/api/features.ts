import 'reflect-metadata';
import { AccessResolver } from '../features/access/index.ts';
import { ImportsResolver, ImportsService } from '../features/imports/index.ts';
import { RankingResolver } from '../features/ranking/index.ts';
import { AppointmentResolver, RosterResolver, RosterService } from '../features/roster/index.ts';
import { SuccessionResolver } from '../features/succession/index.ts';
import { TrainingResolver } from '../features/training/index.ts';
import { UnitsResolver, UnitsService } from '../features/units/index.ts';
import { IndicatorsResolver, IndicatorsService, type Protection } from '../indicators/index.ts';
import type { Clock } from '../kernel/date.ts';

type ResolverClass = abstract new (...args: never[]) => object;

export interface Features {
  readonly resolvers: [ResolverClass, ...ResolverClass[]];
  /** What is reached outside GraphQL as well: uploads and the template. */
  readonly imports: ImportsService;
  readonly instanceOf: (resolverClass: unknown) => object;
}

/** Who uses whom, in one place. */
export function wireFeatures(clock: Clock, protection?: Protection): Features {
  const units = new UnitsService(clock);
  const imports = new ImportsService(units);
  const instances: readonly [object, ...object[]] = [
    new AccessResolver(units),
    new UnitsResolver(units),
    new RosterResolver(new RosterService(units)),
    new AppointmentResolver(),
    new TrainingResolver(),
    new SuccessionResolver(),
    new RankingResolver(),
    new ImportsResolver(imports),
    new IndicatorsResolver(new IndicatorsService(units, protection)),
  ];
  const byClass = new Map<unknown, object>(instances.map((instance) => [instance.constructor, instance]));
  return {
    imports,
    resolvers: instances.map((instance) => instance.constructor as ResolverClass) as Features['resolvers'],
    instanceOf: (resolverClass) => {
      const instance = byClass.get(resolverClass);
      if (instance === undefined) throw new Error('A resolver class is not wired: see api/features.ts.');
      return instance;
    },
  };
}
