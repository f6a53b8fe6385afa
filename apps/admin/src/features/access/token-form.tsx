import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../app/i18n.tsx';
import { ACCESS_TEXTS } from './access.texts.ts';

export function TokenForm({ onToken }: { readonly onToken: (token: string) => void }) {
  const t = useTexts(ACCESS_TEXTS);
  const [token, setToken] = useState('');
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = token.trim();
    // Printable, without spaces: what a header can carry.
    const sendable = /^[\x21-\x7e]+$/.test(given);
    setRefused(!sendable);
    if (sendable) onToken(given);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="field">
        <label htmlFor="token">{t('token')}</label>
        <Input.Password
          id="token"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
          aria-describedby="token-note"
          {...(refused ? { status: 'error' as const } : {})}
        />
      </div>
      <p id="token-note" className="quiet">
        {refused ? t('tokenRequired') : t('tokenNote')}
      </p>
      <Button htmlType="submit">{t('otherToken')}</Button>
    </form>
  );
}
