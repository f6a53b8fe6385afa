import { Spin } from 'antd';
import { APP_TEXTS } from '../app/app.texts.ts';
import { useTexts } from '../app/i18n.tsx';

export function Loading() {
  const t = useTexts(APP_TEXTS);
  return (
    <div className="loading" role="status">
      <Spin /> <span>{t('loading')}</span>
    </div>
  );
}
