/** Where a command speaks: its answer to stdout, its progress to stderr and only to people. */
export interface Terminal {
  /** The directory the user is in: package managers start us in another. */
  readonly directory: string;
  print(text: string): void;
  /** Replaces the line before; an empty text clears it. */
  progress(text: string): void;
}

export function processTerminal(host: NodeJS.Process): Terminal {
  return {
    directory: host.env.INIT_CWD ?? host.cwd(),
    print: (text) => host.stdout.write(text),
    progress(text) {
      if (host.stderr.isTTY) host.stderr.write(`\r\u001b[2K${text === '' ? '' : `  ${text} …`}`);
    },
  };
}
