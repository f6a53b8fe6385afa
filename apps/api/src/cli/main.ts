import { join } from 'node:path';
import { CommanderError } from 'commander';
import { StartupError } from '../startup-error.ts';
import { messageOf } from '../text.ts';
import { connect } from './client.ts';
import { workOnDatabase } from './database.ts';
import { buildProgram } from './program.ts';
import { processTerminal } from './terminal.ts';

/** 0 done · 1 something was rejected, or the database could not be worked on · 2 wrong usage, no connection, refused. */
const terminal = processTerminal(process);
const program = buildProgram(
  {
    env: process.env,
    terminal,
    connect,
    newKey: async (id) => (await import('@cadre/server')).KeyRing.newKey(id),
    onDatabase: (command) =>
      workOnDatabase(
        command,
        {
          env: process.env,
          repositoryRoot: join(import.meta.dirname, '../../../..'),
          loadLibrary: () => import('@cadre/server'),
        },
        terminal,
      ),
  },
  (code) => {
    process.exitCode = code;
  },
);

for (const command of [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)]) {
  command.exitOverride();
}

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    terminal.progress('');
    process.stderr.write(`cadre: ${messageOf(error)}\n`);
    process.exitCode = error instanceof StartupError ? 1 : 2;
  }
}
