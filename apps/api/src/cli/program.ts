import { Command } from 'commander';
import { newKeyId } from '../keys.ts';
import { addAccountCommands, type Shared } from './account-commands.ts';
import { type ListOptions, listAudit, printHead, verifyAudit } from './audit.ts';
import type { Client, Connection } from './client.ts';
import { connectionOf } from './client.ts';
import type { DatabaseCommand } from './database.ts';
import { importWorkbook } from './import.ts';
import type { OperatorOptions } from './operator.ts';
import type { Terminal } from './terminal.ts';
import { checkUnits } from './units-check.ts';
import { UsageError } from './usage-error.ts';

export interface Commands {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  readonly connect: (connection: Connection) => Client;
  readonly onDatabase: (command: DatabaseCommand) => Promise<number>;
  /** A new key, as it is written in CADRE_KEYS. */
  readonly newKey: (id: string) => Promise<string>;
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

  const audit = program.command('audit').description('Chuỗi nhật ký / The audit chain');
  shared(audit.command('verify'))
    .description(
      'Kiểm tra toàn bộ chuỗi; thoát 1 khi có dòng hỏng / Check the whole chain; exits 1 when it does not hold',
    )
    .option('--anchor <file>', 'mốc do audit head ghi / an anchor that audit head wrote')
    .action(async (options: Shared & { anchor?: string }) =>
      finish(await verifyAudit(client(options), terminal, options)),
    );
  shared(audit.command('head'))
    .description('Đầu chuỗi đã ký, để giữ ở nơi khác / The signed head, to be kept elsewhere')
    .option('--out <file>', 'ghi ra tệp mới / write to a new file')
    .action(async (options: Shared & { out?: string }) => finish(await printHead(client(options), terminal, options)));
  shared(audit.command('list'))
    .description('Các dòng nhật ký, mới nhất trước / Entries, latest first')
    .option('--person <id>', 'về người này / about this person')
    .option('--unit <id>', 'về đơn vị này / about this unit')
    .option('--account <id>', 'do tài khoản này làm / done by this account')
    .option('--from <date>', 'từ ngày, giờ Việt Nam / from this day on, Vietnamese time')
    .option('--to <date>', 'đến hết ngày / up to the end of this day')
    .option('--all', 'mọi dòng / every entry', false)
    .action(async (options: Shared & ListOptions) => finish(await listAudit(client(options), terminal, options)));

  const key = program.command('key').description('Khóa của hệ thống / Keys of the installation');
  key
    .command('new')
    .description('Tạo khóa mới để đặt vào CADRE_KEYS / Make a new key, to be put into CADRE_KEYS')
    .option('--id <id>', 'tên khóa, nếu không sẽ là tên mới / name of the key, a fresh one otherwise')
    .action(async ({ id = newKeyId() }: { id?: string }) => {
      if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(id)) {
        throw new UsageError({
          vi: '--id: cần chữ thường không dấu, số, gạch nối; tối đa 32.',
          en: '--id: write lower-case letters, digits and hyphens; at most 32.',
        });
      }
      terminal.print(`${await commands.newKey(id)}\n`);
      finish(0);
    });
  key
    .command('rotate')
    .description(
      'Niêm phong lại mọi số định danh bằng khóa đầu tiên / Seal every identifier anew under the first key (DATABASE_URL, CADRE_DATA_DIR, CADRE_KEYS)',
    )
    .action(async () => finish(await commands.onDatabase('rotate')));
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
