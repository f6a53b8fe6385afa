import { Command } from 'commander';
import { addAccountCommands, type Shared } from './account-commands.ts';
import type { Client, Connection } from './client.ts';
import { connectionOf } from './client.ts';
import { importWorkbook } from './import.ts';
import type { OperatorOptions } from './operator.ts';
import type { Terminal } from './terminal.ts';
import { checkUnits } from './units-check.ts';

export interface Commands {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  readonly connect: (connection: Connection) => Client;
  readonly onDatabase: (command: 'migrate' | 'seed') => Promise<number>;
  readonly createOperator: (options: OperatorOptions) => Promise<number>;
}

/** The command line as data; `finish` gets the exit code of the command that ran. */
export function buildProgram(commands: Commands, finish: (code: number) => void): Command {
  const { env, terminal } = commands;
  const client = (options: Shared) => commands.connect(connectionOf(options, env));
  const program = new Command('cadre').description(
    'Sổ cán bộ của phường, xã / The personnel register of wards and communes',
  );
  const shared = (command: Command) =>
    command
      .option('--url <address>', 'địa chỉ máy chủ / address of the server (http://127.0.0.1:4000)')
      .option('--token <token>', 'mã truy cập, hoặc CADRE_TOKEN / access token, or CADRE_TOKEN');

  shared(program.command('import'))
    .description('Nhập sổ của một phường / Import the workbook of a ward')
    .argument('<path>', 'tệp .xlsx hoặc thư mục .csv / an .xlsx file or a folder of .csv')
    .requiredOption('--unit <code>', 'mã đơn vị vào ngày đó / code of the unit on that date')
    .requiredOption('--at <date>', 'ngày của số liệu, YYYY-MM-DD / reference date of the file')
    .option('--dry-run', 'chỉ kiểm tra / check only', false)
    .option('--policy <policy>', 'reject-file | reject-rows', 'reject-file')
    .action(async (path: string, options: Shared & { unit: string; at: string; dryRun: boolean; policy: string }) =>
      finish(await importWorkbook(client(options), terminal, path, options)),
    );

  const units = program.command('units').description('Đơn vị hành chính / Administrative units');
  shared(units.command('check'))
    .description('Chỗ lai lịch chưa rõ / Where a lineage is not known')
    .option('--all', 'mọi dòng / every row', false)
    .action(async (options: Shared & { all: boolean }) => finish(await checkUnits(client(options), terminal, options)));

  addAccountCommands(program, { terminal, shared, client, finish, createOperator: commands.createOperator });

  for (const [name, text] of [
    ['migrate', 'Nâng cấp cấu trúc cơ sở dữ liệu / Bring the database schema up to date'],
    ['seed', 'Nạp danh mục, và phường mẫu khi là demo / Load reference data, and the demo ward in demo mode'],
  ] as const) {
    program
      .command(name)
      .description(`${text} (DATABASE_URL, CADRE_DATA_DIR)`)
      .action(async () => finish(await commands.onDatabase(name)));
  }
  return program;
}
