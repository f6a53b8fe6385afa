import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useLabel, useLanguage, useTexts } from '../../app/i18n.tsx';
import { useSession } from '../../app/session.tsx';
import { Loading } from '../../ui/loading.tsx';
import { type PlaygroundConfig, playgroundConfig, signInOptions } from './access.queries.ts';
import { ACCESS_TEXTS, REFUSED_TEXTS } from './access.texts.ts';
import { PasswordForm } from './password-form.tsx';
import { TokenForm } from './token-form.tsx';

export function SignInScreen() {
  const t = useTexts(ACCESS_TEXTS);
  const label = useLabel();
  const { signIn, enter } = useSession();
  const navigate = useNavigate();
  const { to, refused, changed } = useSearch({ from: '/sign-in' });
  const { data: config, isPending } = useQuery(playgroundConfig);
  const { data: options } = useQuery(signInOptions);
  if (isPending) return <Loading />;

  const goOn = () => void navigate({ href: to ?? '/' });
  const withToken = (token: string) => {
    signIn(token);
    goOn();
  };
  const withPassword = (mustChangePassword: boolean) => {
    enter(mustChangePassword);
    if (mustChangePassword) void navigate({ to: '/password' });
    else goOn();
  };
  return (
    <div className="page narrow">
      <h1>{t('signIn')}</h1>
      {changed ? <p role="status">{t('changed')}</p> : null}
      {refused === undefined ? null : (
        <p role="alert" className="bad">
          {label(REFUSED_TEXTS, refused)}
        </p>
      )}
      {config?.demo === true ? (
        <>
          <DemoAccounts accounts={config.accounts} onToken={withToken} />
          <h2>{t('ownAccount')}</h2>
        </>
      ) : null}
      <PasswordForm onSignedIn={withPassword} />
      {options?.oidc ? (
        <p>
          <a className="button" href={`/session/oidc?to=${encodeURIComponent(to ?? '/')}`}>
            {t('oidc')}
          </a>
        </p>
      ) : null}
      <details>
        <summary>{t('otherToken')}</summary>
        <TokenForm onToken={withToken} />
      </details>
    </div>
  );
}

interface DemoProps {
  readonly accounts: PlaygroundConfig['accounts'];
  readonly onToken: (token: string) => void;
}

function DemoAccounts({ accounts, onToken }: DemoProps) {
  const t = useTexts(ACCESS_TEXTS);
  const { language } = useLanguage();
  return (
    <>
      <p>{t('demoNote')}</p>
      <h2 id="accounts">{t('choose')}</h2>
      <ul className="choices" aria-labelledby="accounts">
        {accounts.map((account) => (
          <li key={account.token}>
            <button type="button" onClick={() => onToken(account.token)}>
              <code>{account.token}</code>
              <span>{account[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
