import { createClient } from '@cadre/sdk';

export const DEFAULT_URL = 'http://127.0.0.1:4000';

export type Client = ReturnType<typeof createClient>;
export type ImportReport = Awaited<ReturnType<Client['imports']['importWorkbook']>>['importWorkbook'];
export type LineageIssues = Awaited<ReturnType<Client['units']['lineageIssues']>>['lineageIssues'];
export type LineageIssueCounts = Awaited<ReturnType<Client['units']['lineageIssueCounts']>>['lineageIssueCounts'];

export type AuditVerification = Awaited<ReturnType<Client['audit']['auditVerification']>>['auditVerification'];
export type AuditHead = Awaited<ReturnType<Client['audit']['auditHead']>>['auditHead'];
export type AuditEntries = Awaited<ReturnType<Client['audit']['audit']>>['audit'];

export interface Connection {
  readonly url: string;
  readonly token: string | undefined;
}

/** What commander gives for `--url` and `--token`; the token may also be in CADRE_TOKEN, out of the shell's history. */
export function connectionOf(
  options: { readonly url?: string; readonly token?: string },
  env: Readonly<Record<string, string | undefined>>,
): Connection {
  return { url: options.url ?? DEFAULT_URL, token: options.token ?? env.CADRE_TOKEN };
}

export function connect({ url, token }: Connection): Client {
  return createClient({ url, ...(token === undefined ? {} : { token }) });
}
