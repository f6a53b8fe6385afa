import type { GraphiQLProps } from 'graphiql';
import { GraphiQL } from 'graphiql';
import { AccountPicker } from './account-picker.tsx';
import { documentOf, EXAMPLES } from './examples.ts';
import type { Settings } from './settings.ts';
import { firstHeaders } from './settings.ts';
import { lastTab, tabStorage } from './tab-storage.ts';

const storage = tabStorage(window.localStorage);

const fetcher: GraphiQLProps['fetcher'] = async (parameters, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    // The last one lets a session of the same browser ask too, where no token is given.
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'apollo-require-preflight': 'true',
      ...options?.headers,
    },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

export function Playground({ settings }: { readonly settings: Settings }) {
  const headers = firstHeaders(settings);
  const tabs = EXAMPLES.map((example) => ({
    query: documentOf(example),
    variables: example.variables === undefined ? null : JSON.stringify(example.variables, null, 2),
    headers,
  }));
  const shown = lastTab(storage) ?? tabs[0];
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultTabs={tabs}
      initialQuery={shown?.query ?? ''}
      initialVariables={shown?.variables ?? ''}
      initialHeaders={settings.demo ? (shown?.headers ?? '') : headers}
      defaultHeaders={headers}
      defaultEditorToolsVisibility="headers"
      // Demo tokens are public; any other token is forgotten with the page.
      shouldPersistHeaders={settings.demo}
      showPersistHeadersSettings={false}
      inputValueDeprecation
    >
      <GraphiQL.Logo>
        {settings.demo ? <AccountPicker accounts={settings.accounts} /> : <span className="brand">Cadre</span>}
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
