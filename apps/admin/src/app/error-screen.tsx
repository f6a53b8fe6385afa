import { Button } from 'antd';
import { APP_TEXTS, REFUSALS } from './app.texts.ts';
import { useLabel, useLanguage, useTexts } from './i18n.tsx';
import { CadreError } from './sdk.ts';
import { useSession } from './session.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

/** A refusal is an answer, not a crash: says what it means and what can be done. */
export function ErrorNotice({ error, onRetry }: Props) {
  const t = useTexts(APP_TEXTS);
  const label = useLabel();
  const { language } = useLanguage();
  const { signOut } = useSession();
  const known = error instanceof CadreError ? error : null;
  const title = known && known.code in REFUSALS ? label(REFUSALS, known.code) : t('errorTitle');
  const message = known ? (language === 'vi' ? known.messageVi : known.messageEn) : t('unexpected');
  const permanent = known !== null && ['FORBIDDEN', 'UNIT_NOT_FOUND', 'NOT_FOUND'].includes(known.code);
  return (
    <section className="notice" role="alert">
      <h2>{title}</h2>
      <p>{message}</p>
      {known?.requestId && known.code === 'INTERNAL' ? (
        <p className="quiet">{t('requestId', { id: known.requestId })}</p>
      ) : null}
      {known?.code === 'UNAUTHENTICATED' ? (
        <Button type="primary" onClick={signOut}>
          {t('signInAgain')}
        </Button>
      ) : null}
      {onRetry && !permanent ? <Button onClick={onRetry}>{t('retry')}</Button> : null}
    </section>
  );
}

export function NotFoundScreen() {
  const t = useTexts(APP_TEXTS);
  return (
    <section className="notice">
      <h2>{t('notFoundTitle')}</h2>
      <p>{t('notFoundText')}</p>
      <a href="/">{t('home')}</a>
    </section>
  );
}
