import type { Scope } from '../authz/scope.ts';
import type { Viewer } from '../authz/viewer.ts';
import { type ApiContext, type ContextOptions, type IncomingRequest, openContext } from './context.ts';
import { type Budget, GuessedTokens, RateLimits } from './rate-limits.ts';

/** Lets requests in, each against the budget of its account and none while its address is guessing tokens. */
export class Reception {
  readonly limits: RateLimits;
  readonly #failed = new GuessedTokens();
  readonly #budgets = new WeakMap<Scope, Budget>();

  constructor(pointsPerMinute: number) {
    this.limits = new RateLimits(pointsPerMinute);
  }

  async openContext(options: ContextOptions, request: IncomingRequest): Promise<ApiContext> {
    await this.#failed.check(request.address, request.authorization);
    const context = await openContext(options, request);
    try {
      this.#budgets.set(context.scope, await this.#admit(request, context.scope.viewer));
      return context;
    } catch (error) {
      await context.unitOfWork.rollback();
      throw error;
    }
  }

  /** The same for what is not GraphQL. */
  async signIn(request: IncomingRequest, signIn: () => Promise<Viewer | null>): Promise<Viewer | null> {
    await this.#failed.check(request.address, request.authorization);
    const viewer = await signIn();
    await this.#admit(request, viewer);
    return viewer;
  }

  /** By scope: Apollo copies the context. */
  budgetOf(scope: Scope): Budget | undefined {
    return this.#budgets.get(scope);
  }

  async #admit({ address, authorization }: IncomingRequest, viewer: Viewer | null): Promise<Budget> {
    await this.#failed.settle(address, authorization, viewer !== null);
    return this.limits.open(viewer?.accountId ?? null, address);
  }
}
