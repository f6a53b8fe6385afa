import { type CadreClient, CadreError, createClient, type ErrorCode, isCode } from '@cadre/sdk';
import { createContext, useContext } from 'react';
import type { Language } from './i18n.tsx';

/** The whole of what the admin knows about the server: the SDK's operations, as far as its screens use them. */
export type Sdk = Pick<
  CadreClient,
  'units' | 'roster' | 'indicators' | 'imports' | 'ranking' | 'titles' | 'succession' | 'uploadFiles'
> & {
  readonly access: Pick<CadreClient['access'], 'viewer' | 'changePassword'>;
};
export { CadreError, type ErrorCode, isCode };

/** Without a token the browser sends the cookie of the session along, and the SDK the header that shows it is us. */
export type MakeSdk = (token: string | null, language: Language) => Sdk;

export const makeSdk: MakeSdk = (token, language) =>
  createClient({ url: window.location.origin, token: token ?? undefined, language });

type Answer<Operation extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Operation>>;
type Request<Operation extends (...args: never[]) => unknown> = Parameters<Operation>[0];

export type Viewer = Answer<Sdk['access']['viewer']>['viewer'];
export type Unit = NonNullable<Answer<Sdk['units']['unit']>['unit']>;
export type Table = Answer<Sdk['indicators']['indicatorTable']>['indicatorTable'];
export type TableRequest = Request<Sdk['indicators']['indicatorTable']>;
export type Figure = Table['rows'][number];
export type Passport = Table['passports'][number];
export type OfficialsRequest = Request<Sdk['roster']['officials']>;
export type OfficialLine = Answer<Sdk['roster']['officials']>['officials']['nodes'][number];
export type Official = NonNullable<Answer<Sdk['roster']['official']>['official']>;
export type RankingCheck = Answer<Sdk['ranking']['rankingCheck']>['rankingCheck'];
export type StandardGap = Answer<Sdk['titles']['standardGaps']>['standardGaps'][number];
export type SuccessionPlan = Answer<Sdk['succession']['successionPlan']>['successionPlan'];
export type ImportReport = Answer<Sdk['imports']['importWorkbook']>['importWorkbook'];
export type ImportRequest = Request<Sdk['imports']['importWorkbook']>['input'];

const SdkContext = createContext<Sdk | null>(null);
export const SdkProvider = SdkContext.Provider;

export function useSdk(): Sdk {
  const sdk = useContext(SdkContext);
  if (sdk === null) throw new Error('A screen that reads data stands outside the signed-in part.');
  return sdk;
}
