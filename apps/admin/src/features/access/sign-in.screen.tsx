import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useLanguage, useTexts } from '../../app/i18n.tsx';
import { useSession } from '../../app/session.tsx';
import { Loading } from '../../ui/loading.tsx';
import { playgroundConfig } from './access.queries.ts';
import { ACCESS_TEXTS } from './access.texts.ts';

export function SignInScreen() {
  const t = useTexts(ACCESS_TEXTS);
  const { language } = useLanguage();
  const { signIn } = useSession();
  const navigate = useNavigate();
  const { to } = useSearch({ from: '/sign-in' });
  const { data: config, isPending } = useQuery(playgroundConfig);
  if (isPending) return <Loading />;

  const enter = (token: string) => {
    signIn(token);
    void navigate({ href: to ?? '/' });
  };
  const demo = config?.demo === true;
  return (
    <div className="page narrow">
      <h1>{t('signIn')}</h1>
      {demo ? (
        <>
          <p>{t('demoNote')}</p>
          <h2 id="accounts">{t('choose')}</h2>
          <ul className="choices" aria-labelledby="accounts">
            {config.accounts.map((account) => (
              <li key={account.token}>
                <button type="button" onClick={() => enter(account.token)}>
                  <code>{account.token}</code>
                  <span>{account[language]}</span>
                </button>
              </li>
            ))}
          </ul>
          <details>
            <summary>{t('otherToken')}</summary>
            <TokenForm onToken={enter} />
          </details>
        </>
      ) : (
        <TokenForm onToken={enter} />
      )}
    </div>
  );
}

function TokenForm({ onToken }: { readonly onToken: (token: string) => void }) {
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
      <Button type="primary" htmlType="submit">
        {t('signIn')}
      </Button>
    </form>
  );
}
