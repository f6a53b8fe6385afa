import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, Kind, parse, print } from 'graphql';
import type { Scope } from '../../src/authz/scope.ts';
import type { World } from './world.ts';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

export type Ask = (token: string | null, query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Through the server as it is, or as it would be if the first two walls had fallen. */
export const asking =
  (world: World, { open }: { open: boolean }): Ask =>
  async (token, query, variables = {}) => {
    const context = await world.server.contextFor({
      authorization: token === null ? undefined : `Bearer ${token}`,
      acceptLanguage: 'en',
      requestId: 'walls',
    });
    const contextValue = open ? { ...context, scope: letThrough(context.scope) } : context;
    const { body } = await world.server.apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('One answer was expected.');
    return body.singleResult as unknown as Answer;
  };

export const codeOf = ({ errors }: Answer): string | null => errors?.[0]?.extensions.code ?? null;

/** A scope that holds every permission and reaches the whole country, on the role and settings of the real viewer. */
function letThrough(scope: Scope): Scope {
  const open: Partial<Scope> = {
    require: () => {},
    holds: () => true,
    reach: () => 'COUNTRY',
    for: (purpose) => letThrough(scope.for(purpose)),
  };
  return new Proxy(scope, {
    get(target, name) {
      if (Object.hasOwn(open, name)) return open[name as keyof Scope];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const OPERATIONS = fileURLToPath(new URL('../../../sdk/operations/', import.meta.url));

export interface Operation {
  readonly name: string;
  readonly document: DocumentNode;
  readonly text: string;
}

/** What the SDK sends: each operation with the fragments it uses. */
export function sdkOperations(): readonly Operation[] {
  const definitions = readdirSync(OPERATIONS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .flatMap((path) => parse(readFileSync(`${OPERATIONS}/${path}`, 'utf8')).definitions);
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, print(each)] as const] : [],
    ),
  );
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.name === undefined) return [];
    let text = print(definition);
    // Fragments use fragments: all of those named so far, until no other is.
    const used = new Set<string>();
    const missing = () => [...fragments].find(([name]) => !used.has(name) && text.includes(`...${name}`));
    for (let found = missing(); found !== undefined; found = missing()) {
      used.add(found[0]);
      text = `${text}\n${found[1]}`;
    }
    return [{ name: definition.name.value, document: parse(text), text }];
  });
}
