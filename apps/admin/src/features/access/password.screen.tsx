import { Navigate, useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useLanguage, useTexts } from '../../app/i18n.tsx';
import { CadreError, useSdk } from '../../app/sdk.ts';
import { useSession } from '../../app/session.tsx';
import { ACCESS_TEXTS, PASSWORD_TEXTS } from './access.texts.ts';

export function PasswordScreen() {
  const { signedIn } = useSession();
  return signedIn ? <PasswordChange /> : <Navigate to="/sign-in" />;
}

/** One's own password. The server ends every session with it, so one signs in anew. */
function PasswordChange() {
  const t = useTexts(PASSWORD_TEXTS);
  const tAccess = useTexts(ACCESS_TEXTS);
  const { language } = useLanguage();
  const { mustChangePassword, forget } = useSession();
  const navigate = useNavigate();
  const sdk = useSdk();
  const [given, setGiven] = useState({ old: '', new: '', again: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (given.new !== given.again) return setProblem(t('differ'));
    setBusy(true);
    try {
      await sdk.access.changePassword({ input: { oldPassword: given.old, newPassword: given.new } });
      await navigate({ to: '/sign-in', search: { changed: true } });
      forget();
    } catch (error) {
      const known = error instanceof CadreError ? error : null;
      setProblem(known === null ? tAccess('failed') : language === 'vi' ? known.messageVi : known.messageEn);
    } finally {
      setBusy(false);
    }
  };
  const field = (key: keyof typeof given, autoComplete: string) => (
    <div className="field">
      <label htmlFor={key}>{t(key)}</label>
      <Input.Password
        id={key}
        autoComplete={autoComplete}
        value={given[key]}
        onChange={(event) => setGiven({ ...given, [key]: event.target.value })}
      />
    </div>
  );
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      {mustChangePassword ? <p>{t('temporary')}</p> : null}
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {field('old', 'current-password')}
        {field('new', 'new-password')}
        {field('again', 'new-password')}
        <p className="quiet">{t('note')}</p>
        {problem === null ? null : (
          <p role="alert" className="bad">
            {problem}
          </p>
        )}
        <p className="quiet">{t('afterwards')}</p>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('save')}
        </Button>
      </form>
    </div>
  );
}
