import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Account } from './settings.ts';
import { headersFor, tokenIn } from './settings.ts';

/** Chooses who is asking in the tab at hand, by writing the headers that are sent. */
export function AccountPicker({ accounts }: { readonly accounts: readonly Account[] }) {
  const headers = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.headers);
  const editor = useGraphiQL((state) => state.headerEditor);
  const { updateActiveTabValues } = useGraphiQLActions();
  const token = tokenIn(headers) ?? '';
  const known = accounts.some((account) => account.token === token);
  const choose = (chosen: string) => {
    const text = headersFor(chosen);
    updateActiveTabValues({ headers: text });
    editor?.setValue(text);
  };
  return (
    <label className="account-picker">
      <span>Tài khoản demo</span>
      <select value={known ? token : ''} onChange={(event) => choose(event.target.value)}>
        {known ? null : <option value="">(khác)</option>}
        {accounts.map((account) => (
          <option key={account.token} value={account.token} title={account.en}>
            {account.token}: {account.vi}
          </option>
        ))}
      </select>
    </label>
  );
}
