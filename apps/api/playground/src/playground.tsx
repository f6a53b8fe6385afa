import type { GraphiQLProps } from 'graphiql';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { AccountPicker } from './account-picker.tsx';
import { documentOf, EXAMPLES } from './examples.ts';
import type { Settings } from './settings.ts';
import { firstHeaders, tokenIn } from './settings.ts';
import { lastTab, tabStorage } from './tab-storage.ts';

const storage = tabStorage(window.localStorage);

/** GraphiQL asks for the schema before its editors are there to say who is asking: then the first token speaks. */
function fetcherOf(firstToken: string | undefined): NonNullable<GraphiQLProps['fetcher']> {
  return async (parameters, options) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(parameters.operationName === 'IntrospectionQuery' && firstToken !== undefined
          ? { authorization: `Bearer ${firstToken}` }
          : {}),
        ...lowerCased(options?.headers),
      },
      body: JSON.stringify(parameters),
    });
    return response.json();
  };
}

/** So that a header written by hand takes the place of ours, however it is spelt. */
function lowerCased(headers: Readonly<Record<string, string>> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}

export function Playground({ settings }: { readonly settings: Settings }) {
  const headers = firstHeaders(settings);
  const tabs = EXAMPLES.map((example) => ({
    query: documentOf(example),
    variables: example.variables === undefined ? null : JSON.stringify(example.variables, null, 2),
    headers,
  }));
  const shown = lastTab(storage) ?? tabs[0];
  const [fetcher] = useState(() =>
    fetcherOf(settings.demo ? (tokenIn(shown?.headers) ?? tokenIn(headers)) : undefined),
  );
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
