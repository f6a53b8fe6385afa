import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, Outlet } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { Suspense } from 'react';
import { useViewerOptions } from '../features/access/access.queries.ts';
import { Loading } from '../ui/loading.tsx';
import { APP_TEXTS } from './app.texts.ts';
import { today } from './format.ts';
import { LANGUAGES, type Language, useLanguage, useTexts } from './i18n.tsx';
import { useSession } from './session.tsx';

export function Shell() {
  const t = useTexts(APP_TEXTS);
  const { signedIn } = useSession();
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="masthead">
        <Link to="/" className="brand">
          <strong>Cadre</strong>
          <span>{t('product')}</span>
        </Link>
        <div className="masthead-tools">
          {signedIn ? <Account /> : null}
          <LanguageSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}

/** Everything inside reads as somebody; as nobody there is only the sign-in screen. */
export function SignedInGate() {
  const { signedIn, mustChangePassword } = useSession();
  if (!signedIn) return <Navigate to="/sign-in" />;
  return mustChangePassword ? <Navigate to="/password" /> : <Outlet />;
}

function Account() {
  const t = useTexts(APP_TEXTS);
  const { signOut, token, mustChangePassword } = useSession();
  const { data } = useQuery(useViewerOptions());
  return (
    <div className="account">
      {data ? <span className="account-name">{data.name}</span> : null}
      {mustChangePassword ? null : (
        <Link to="/units" search={({ at }) => ({ at: at ?? today() })}>
          {t('myUnits')}
        </Link>
      )}
      {token === null && !mustChangePassword ? <Link to="/password">{t('password')}</Link> : null}
      <Button size="small" onClick={signOut}>
        {t('signOut')}
      </Button>
    </div>
  );
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

function LanguageSwitch() {
  const t = useTexts(APP_TEXTS);
  const { language, setLanguage } = useLanguage();
  return (
    <Segmented<Language>
      aria-label={t('language')}
      size="small"
      value={language}
      onChange={setLanguage}
      options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
    />
  );
}
