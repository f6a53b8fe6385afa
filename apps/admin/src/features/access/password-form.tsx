import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../app/i18n.tsx';
import { signInWithPassword } from './access.queries.ts';
import { ACCESS_TEXTS } from './access.texts.ts';

interface Props {
  readonly onSignedIn: (mustChangePassword: boolean) => void;
}

/** Name and password. The password is forgotten as soon as it is sent. */
export function PasswordForm({ onSignedIn }: Props) {
  const t = useTexts(ACCESS_TEXTS);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || password === '') return setProblem(t('required'));
    setBusy(true);
    const outcome = await signInWithPassword(name.trim(), password);
    setBusy(false);
    setPassword('');
    if (outcome.outcome === 'IN') return onSignedIn(outcome.mustChangePassword);
    if (outcome.outcome === 'WAIT') return setProblem(t('wait', { seconds: outcome.seconds }));
    return setProblem(t(outcome.outcome === 'WRONG' ? 'wrong' : 'failed'));
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <div className="field">
        <label htmlFor="name">{t('name')}</label>
        <Input id="name" autoComplete="username" value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="password">{t('password')}</label>
        <Input.Password
          id="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      {problem === null ? null : (
        <p role="alert" className="bad">
          {problem}
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('signIn')}
      </Button>
    </form>
  );
}
