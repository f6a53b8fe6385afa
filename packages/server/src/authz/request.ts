import type { Scope } from './scope.ts';

export type Language = 'vi' | 'en';

/** What every resolver gets: who asks and where to read, in which language to answer, and the id for the log. */
export interface RequestContext {
  readonly scope: Scope;
  readonly language: Language;
  readonly requestId: string;
}

/** Something made once for each request and kept as long as it: a slice's loaders. */
export function perRequest<Value>(make: (scope: Scope) => Value): (context: RequestContext) => Value {
  const made = new WeakMap<Scope, Value>();
  return ({ scope }) => {
    const known = made.get(scope);
    if (known !== undefined) return known;
    const value = make(scope);
    made.set(scope, value);
    return value;
  };
}
