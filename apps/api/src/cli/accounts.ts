import { accountsText, accountText, tokensText } from './accounts.rules.ts';
import type { Account, Client } from './client.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const PAGE = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ROLES = [
  'WARD_OFFICER',
  'PERSONNEL_OFFICER',
  'SUPERIOR_SYSTEM',
  'PUBLICATION_READER',
  'ANALYST',
  'INSPECTOR',
  'OPERATOR',
] as const;
type Role = (typeof ROLES)[number];

/** What a command says of a place: a code and a day it was in force. */
export interface Place {
  readonly unit?: string;
  readonly at?: string;
}

function placeOf({ unit, at }: Place): { code: string; at: string } | null {
  if (unit === undefined) return null;
  if (at !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(at)) return { code: unit, at };
  throw new UsageError({
    vi: '--unit cần kèm --at, một ngày mã có hiệu lực (YYYY-MM-DD).',
    en: '--unit needs --at, a day the code was in force (YYYY-MM-DD).',
  });
}

/** By id, by login name, or by its whole name where only one bears it. */
export async function findAccount(client: Client, named: string): Promise<Account> {
  if (UUID.test(named)) return (await client.access.account({ id: named })).account;
  const wanted = named.normalize('NFC').toLowerCase();
  const found: Account[] = [];
  const variables = { first: PAGE, search: named };
  for await (const account of client.items(client.access.accounts, variables, (data) => data.accounts, {
    limit: 500,
  })) {
    if (account.login?.toLowerCase() === wanted) return account;
    if (account.name.toLowerCase() === wanted) found.push(account);
  }
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only;
  throw new UsageError(
    only === undefined
      ? { vi: `Không có tài khoản “${named}”.`, en: `There is no account "${named}".` }
      : {
          vi: `Nhiều tài khoản tên “${named}”: dùng định danh.`,
          en: `Several accounts are called "${named}": use the id.`,
        },
  );
}

const changeOf = (account: Account) => ({ accountId: account.id, expectedVersion: account.version });

export async function listAccounts(
  client: Client,
  terminal: Terminal,
  { search }: { readonly search?: string },
): Promise<number> {
  const accounts: Account[] = [];
  const variables = { first: PAGE, ...(search === undefined ? {} : { search }) };
  for await (const page of client.pages(client.access.accounts, variables, (data) => data.accounts)) {
    accounts.push(...page.nodes);
  }
  terminal.print(accountsText(accounts));
  return 0;
}

/** A person gets a temporary password at once, said here and nowhere else; a system gets tokens later. */
export async function createAccount(
  client: Client,
  terminal: Terminal,
  { name, login }: { readonly name: string; readonly login?: string },
): Promise<number> {
  const { createAccount: account } = await client.access.createAccount({
    input: { name, ...(login === undefined ? {} : { login }) },
  });
  terminal.print(accountText(account));
  return login === undefined ? 0 : setPassword(client, terminal, account.id);
}

export async function setPassword(client: Client, terminal: Terminal, named: string): Promise<number> {
  const account = await findAccount(client, named);
  const { setPassword: made } = await client.access.setPassword({ input: changeOf(account) });
  terminal.print(
    `Mật khẩu tạm, chỉ hiện lần này, dùng đến ${made.usableUntil} / Temporary password, shown this once, until ${made.usableUntil}:\n${made.password}\n`,
  );
  return 0;
}

export async function grantRole(
  client: Client,
  terminal: Terminal,
  named: string,
  options: Place & { readonly role: string; readonly country: boolean; readonly from?: string; readonly to?: string },
): Promise<number> {
  const role = ROLES.find((known): known is Role => known === options.role.toUpperCase().replaceAll('-', '_'));
  if (role === undefined) {
    const known = ROLES.join(', ');
    throw new UsageError({ vi: `--role: cần một trong ${known}.`, en: `--role: write one of ${known}.` });
  }
  const unit = placeOf(options);
  if ((unit === null) !== options.country) {
    throw new UsageError({
      vi: 'Cần đúng một trong hai: --unit cùng --at, hoặc --country.',
      en: 'Give exactly one of the two: --unit with --at, or --country.',
    });
  }
  const account = await findAccount(client, named);
  const { grantRole: changed } = await client.access.grantRole({
    input: {
      ...changeOf(account),
      role,
      ...(unit === null ? { wholeCountry: true } : { unit }),
      ...(options.from === undefined ? {} : { validFrom: options.from }),
      ...(options.to === undefined ? {} : { validTo: options.to }),
    },
  });
  terminal.print(accountText(changed));
  return 0;
}

export async function endGrant(
  client: Client,
  terminal: Terminal,
  named: string,
  { grant, on }: { readonly grant: string; readonly on?: string },
): Promise<number> {
  const account = await findAccount(client, named);
  const input = { ...changeOf(account), grantId: grant, ...(on === undefined ? {} : { on }) };
  terminal.print(accountText((await client.access.endGrant({ input })).endGrant));
  return 0;
}

export async function linkIdentity(
  client: Client,
  terminal: Terminal,
  named: string,
  { issuer, subject, claim }: { readonly issuer: string; readonly subject: string; readonly claim?: string },
): Promise<number> {
  const account = await findAccount(client, named);
  const input = { ...changeOf(account), issuer, subject, ...(claim === undefined ? {} : { claim }) };
  terminal.print(accountText((await client.access.linkIdentity({ input })).linkIdentity));
  return 0;
}

export async function setDisabled(
  client: Client,
  terminal: Terminal,
  named: string,
  disabled: boolean,
): Promise<number> {
  const input = changeOf(await findAccount(client, named));
  const changed = disabled
    ? (await client.access.disableAccount({ input })).disableAccount
    : (await client.access.enableAccount({ input })).enableAccount;
  terminal.print(accountText(changed));
  return 0;
}

export async function createToken(
  client: Client,
  terminal: Terminal,
  named: string,
  options: Place & { readonly name: string; readonly permission: readonly string[]; readonly expires?: string },
): Promise<number> {
  const unit = placeOf(options);
  const account = await findAccount(client, named);
  const { createToken: made } = await client.access.createToken({
    input: {
      ...changeOf(account),
      name: options.name,
      ...(options.permission.length === 0 ? {} : { permissions: options.permission }),
      ...(unit === null ? {} : { units: [unit] }),
      ...(options.expires === undefined ? {} : { expiresOn: options.expires }),
    },
  });
  terminal.print(`Mã truy cập, chỉ hiện lần này / The access token, shown this once:\n${made.secret}\n`);
  return 0;
}

export async function listTokens(client: Client, terminal: Terminal, named: string): Promise<number> {
  terminal.print(tokensText((await findAccount(client, named)).tokens));
  return 0;
}

/** By id, or by name where one token in use bears it. */
export async function revokeToken(client: Client, terminal: Terminal, named: string, token: string): Promise<number> {
  const account = await findAccount(client, named);
  const candidates = account.tokens.filter(({ id, name, revokedOn }) => id === token || (name === token && !revokedOn));
  const [only, another] = candidates;
  if (only === undefined || another !== undefined) {
    throw new UsageError({
      vi: `Không xác định được mã truy cập “${token}”: dùng định danh trong “token list”.`,
      en: `No single token is "${token}": use the id of "token list".`,
    });
  }
  const { revokeToken: changed } = await client.access.revokeToken({
    input: { ...changeOf(account), tokenId: only.id },
  });
  terminal.print(tokensText(changed.tokens));
  return 0;
}
