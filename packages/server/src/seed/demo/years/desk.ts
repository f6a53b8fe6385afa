import type { RequestContext } from '../../../authz/request.ts';
import { viewerScope } from '../../../authz/scope.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { signIn } from '../../../features/access/index.ts';

/** What the chapters of the demo's years work with: resolvers of the API, called as the API calls them, in one transaction. */
export interface Desk {
  /** The resolver of this class, wired as the API wires it. */
  of<Resolver>(resolver: abstract new (...args: never[]) => Resolver): Resolver;
  /** Who works from now on. */
  as(token: 'demo-ward' | 'demo-officer'): Promise<RequestContext>;
}

export function deskOf(work: UnitOfWork, instanceOf: (resolver: unknown) => object): Desk {
  return {
    of: <Resolver>(resolver: abstract new (...args: never[]) => Resolver) => instanceOf(resolver) as Resolver,
    as: async (token) => {
      const viewer = await signIn(work, `Bearer ${token}`);
      if (viewer === null) throw new Error(`${token} cannot sign in.`);
      await work.continueAs(viewer);
      return { scope: viewerScope(viewer, work), language: 'vi', requestId: 'demo' };
    },
  };
}

export const OLD_WARD = { code: '03387', at: '2025-06-30' } as const;
export const NEW_WARD = { code: '03408', at: '2025-07-01' } as const;

/** Every name, number and day of these years is invented. */
export const decision = (number: string, signedOn: string) => ({ number, signer: 'Người ký (minh họa)', signedOn });
