import { Ctx, Query, Resolver } from 'type-graphql';
import { PERMISSIONS, type Permission } from '../../authz/permissions.ts';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { viewerCan } from '../../authz/viewer.ts';
import { DomainError } from '../../kernel/errors.ts';
import { describe } from '../../kernel/text.ts';
import type { UnitsService } from '../units/index.ts';
import { UnitType, unitLoaders } from '../units/index.ts';
import { ViewerType } from './access.type.ts';

@Resolver(() => ViewerType)
export class AccessResolver {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  @Permit('viewer:read')
  @Query(() => ViewerType, {
    description: describe('Tôi là ai, được làm gì, ở đâu.', 'Who I am, what I may do, and where.'),
  })
  async viewer(@Ctx() context: RequestContext): Promise<ViewerType> {
    const { viewer } = context.scope;
    if (viewer === null) throw new DomainError('UNAUTHENTICATED');
    const unitIds = [...new Set(viewer.grants.flatMap((grant) => grant.unitIds ?? []))];
    const units = await Promise.all(unitIds.map((id) => unitLoaders(context).unitAt(this.#units.today()).load(id)));
    return {
      id: viewer.accountId,
      name: viewer.name,
      roles: [...new Set(viewer.grants.map((grant) => grant.role))],
      permissions: (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => viewerCan(viewer, permission)),
      wholeCountry: viewer.grants.some((grant) => grant.unitIds === null),
      units: units.flatMap((unit) => (unit === null ? [] : [new UnitType(unit)])),
      mustChangePassword: viewer.mustChangePassword ?? false,
    };
  }
}
