import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { type ReactNode, useMemo, useState } from 'react';
import { LanguageProvider, useLanguage } from './i18n.tsx';
import { type MakeSdk, SdkProvider } from './sdk.ts';
import { SessionProvider, useSession } from './session.tsx';
import { THEME } from './theme.ts';

interface Props {
  readonly makeSdk: MakeSdk;
  readonly children: ReactNode;
}

/** The SDK retries what may be retried; a second layer of retries would only hide a refusal. */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false } },
  });
}

export function Providers({ makeSdk, children }: Props) {
  const [queries] = useState(newQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <SessionProvider>
          <Localised makeSdk={makeSdk}>{children}</Localised>
        </SessionProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Localised({ makeSdk, children }: Props) {
  const { language } = useLanguage();
  const { token, signedIn } = useSession();
  const sdk = useMemo(() => (signedIn ? makeSdk(token, language) : null), [makeSdk, token, signedIn, language]);
  dayjs.locale(language);
  return (
    <ConfigProvider locale={language === 'vi' ? viVN : enUS} theme={THEME} button={{ autoInsertSpace: false }}>
      <SdkProvider value={sdk}>{children}</SdkProvider>
    </ConfigProvider>
  );
}
