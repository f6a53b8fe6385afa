type Keeper = Pick<Storage, 'length' | 'getItem' | 'setItem' | 'removeItem' | 'clear'>;

export interface TabContents {
  readonly query: string | null;
  readonly variables: string | null;
  readonly headers: string | null;
}

/** Kept by GraphiQL beside the tabs; read back in part, it opens an empty tab at each visit. The tabs hold all of it. */
const IN_THE_TABS = new Set(['graphiql:query', 'graphiql:variables', 'graphiql:headers']);

export function tabStorage(kept: Keeper): Keeper {
  return {
    get length() {
      return kept.length;
    },
    getItem: (key) => (IN_THE_TABS.has(key) ? null : kept.getItem(key)),
    setItem: (key, value) => {
      if (!IN_THE_TABS.has(key)) kept.setItem(key, value);
    },
    removeItem: (key) => kept.removeItem(key),
    clear: () => kept.clear(),
  };
}

/** The tab the last visit ended in. GraphiQL shows its name again, but fills the editors only when told with what. */
export function lastTab(kept: Pick<Storage, 'getItem'>): TabContents | null {
  try {
    const state: unknown = JSON.parse(kept.getItem('graphiql:tabState') ?? 'null');
    if (!hasFields(state, ['tabs', 'activeTabIndex']) || !Array.isArray(state.tabs)) return null;
    const tab: unknown = state.tabs[Number(state.activeTabIndex)];
    if (!hasFields(tab, ['query', 'variables', 'headers'])) return null;
    return { query: textOrNull(tab.query), variables: textOrNull(tab.variables), headers: textOrNull(tab.headers) };
  } catch {
    return null;
  }
}

function hasFields<Name extends string>(value: unknown, names: readonly Name[]): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
