import type { Command } from 'commander';
import {
  createAccount,
  createToken,
  endGrant,
  grantRole,
  linkIdentity,
  listAccounts,
  listTokens,
  type Place,
  revokeToken,
  setDisabled,
  setPassword,
} from './accounts.ts';
import type { Client } from './client.ts';
import type { OperatorOptions } from './operator.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface Shared {
  readonly url?: string;
  readonly token?: string;
}

export interface AccountCommands {
  readonly terminal: Terminal;
  readonly shared: (command: Command) => Command;
  readonly client: (options: Shared) => Client;
  readonly createOperator: (options: OperatorOptions) => Promise<number>;
  readonly finish: (code: number) => void;
}

const ACCOUNT = 'định danh, tên đăng nhập hoặc tên / id, login name or name';

/** `cadre account …` and `cadre token …`: the operator's work over the API, and the first operator on the database. */
export function addAccountCommands(program: Command, commands: AccountCommands): void {
  addAccounts(program.command('account').description('Tài khoản / Accounts'), commands);
  addTokens(program.command('token').description('Mã truy cập / Access tokens'), commands);
}

function addAccounts(account: Command, { terminal, shared, client, createOperator, finish }: AccountCommands): void {
  shared(account.command('create'))
    .description('Tạo tài khoản / Make an account')
    .requiredOption('--name <name>', 'tên / name')
    .option('--login <login>', 'tên đăng nhập, cho người / login name, for a person')
    .option('--operator', 'người vận hành, ghi thẳng vào DATABASE_URL / an operator, on DATABASE_URL itself', false)
    .option('--with-token', 'với --operator: kèm mã truy cập 30 ngày / with --operator: and a token for 30 days', false)
    .option('--password-stdin', 'với --operator: đọc mật khẩu ở đầu vào / with --operator: read the password', false)
    .action(
      async (
        options: Shared & {
          name: string;
          login?: string;
          operator: boolean;
          passwordStdin: boolean;
          withToken: boolean;
        },
      ) => {
        if (!options.operator) return finish(await createAccount(client(options), terminal, options));
        const { name, login, passwordStdin, withToken } = options;
        if (login === undefined) {
          throw new UsageError({ vi: '--operator cần --login.', en: '--operator needs --login.' });
        }
        return finish(await createOperator({ name, login, passwordStdin, withToken }));
      },
    );
  shared(account.command('list'))
    .description('Các tài khoản / The accounts')
    .option('--search <text>', 'chữ có trong tên / letters of the name')
    .action(async (options: Shared & { search?: string }) =>
      finish(await listAccounts(client(options), terminal, options)),
    );
  shared(account.command('grant'))
    .description('Giao một vai trò / Grant a role')
    .argument('<account>', ACCOUNT)
    .requiredOption('--role <role>', 'WARD_OFFICER, SUPERIOR_SYSTEM, …')
    .option('--unit <code>', 'mã đơn vị / code of the unit')
    .option('--at <date>', 'ngày mã có hiệu lực / a day the code was in force')
    .option('--country', 'cả nước / the whole country', false)
    .option('--from <date>', 'từ ngày / from this day')
    .option('--to <date>', 'đến trước ngày / up to, not including')
    .action(async (named: string, options: Shared & Place & { role: string; country: boolean }) =>
      finish(await grantRole(client(options), terminal, named, options)),
    );
  shared(account.command('end-grant'))
    .description('Kết thúc một vai trò / End a grant')
    .argument('<account>', ACCOUNT)
    .requiredOption('--grant <id>', 'định danh của vai trò / id of the grant')
    .option('--on <date>', 'từ ngày này không còn / gives nothing from this day')
    .action(async (named: string, options: Shared & { grant: string; on?: string }) =>
      finish(await endGrant(client(options), terminal, named, options)),
    );
  shared(account.command('link'))
    .description('Gắn với một danh tính OpenID Connect / Link an OpenID Connect identity')
    .argument('<account>', ACCOUNT)
    .requiredOption('--issuer <address>', 'nhà cung cấp / issuer')
    .requiredOption('--subject <subject>', 'giá trị / value of the claim')
    .option('--claim <claim>', 'thuộc tính, mặc định sub / claim, sub by default')
    .action(async (named: string, options: Shared & { issuer: string; subject: string; claim?: string }) =>
      finish(await linkIdentity(client(options), terminal, named, options)),
    );
  shared(account.command('password'))
    .description('Đặt mật khẩu tạm / Set a temporary password')
    .argument('<account>', ACCOUNT)
    .action(async (named: string, options: Shared) => finish(await setPassword(client(options), terminal, named)));
  for (const [name, text] of [
    ['disable', 'Khóa tài khoản / Disable an account'],
    ['enable', 'Mở lại tài khoản / Enable an account'],
  ] as const) {
    shared(account.command(name))
      .description(text)
      .argument('<account>', ACCOUNT)
      .action(async (named: string, options: Shared) =>
        finish(await setDisabled(client(options), terminal, named, name === 'disable')),
      );
  }
}

function addTokens(token: Command, { terminal, shared, client, finish }: AccountCommands): void {
  shared(token.command('create'))
    .description('Tạo mã truy cập, chỉ hiện một lần / Make a token, shown once')
    .argument('<account>', ACCOUNT)
    .requiredOption('--name <name>', 'tên của mã / name of the token')
    .option('--permission <permission...>', 'chỉ các quyền này / these permissions only', [])
    .option('--unit <code>', 'chỉ đơn vị này / this unit only')
    .option('--at <date>', 'ngày mã đơn vị có hiệu lực / a day the code was in force')
    .option('--expires <date>', 'hết hiệu lực từ ngày / no longer valid from this day')
    .action(async (named: string, options: Shared & Place & { name: string; permission: string[]; expires?: string }) =>
      finish(await createToken(client(options), terminal, named, options)),
    );
  shared(token.command('list'))
    .description('Các mã truy cập của tài khoản / The tokens of an account')
    .argument('<account>', ACCOUNT)
    .action(async (named: string, options: Shared) => finish(await listTokens(client(options), terminal, named)));
  shared(token.command('revoke'))
    .description('Thu hồi mã truy cập / Revoke a token')
    .argument('<account>', ACCOUNT)
    .argument('<id>', 'định danh hoặc tên của mã / id or name of the token')
    .action(async (named: string, id: string, options: Shared) =>
      finish(await revokeToken(client(options), terminal, named, id)),
    );
}
