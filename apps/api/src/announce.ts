import type { Config } from './config.ts';
import type { DemoAccounts } from './library.ts';
import type { Bilingual } from './text.ts';
import { inBoth } from './text.ts';

/** What the operator sees while the process starts and stops: text for people, log lines for a log collector. */
export interface Announcer {
  step(text: Bilingual): void;
  ready(facts: {
    readonly origin: string;
    readonly demoAccounts: DemoAccounts | null;
    readonly adminBuilt: boolean;
  }): void;
}

interface Output {
  write(text: string): unknown;
}

export function announcerFor(
  config: Config,
  output: Output & { readonly isTTY?: boolean },
  log: (fields: Readonly<Record<string, string>>, message: string) => void,
): Announcer {
  if (config.demo || output.isTTY) return textAnnouncer(output, output.isTTY === true);
  return {
    step: (text) => log({}, text.en || text.vi),
    ready: ({ origin }) => log({ origin }, 'ready'),
  };
}

function textAnnouncer(output: Output, colours: boolean): Announcer {
  const paint = (code: number, text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  const dim = (text: string) => paint(2, text);
  return {
    step(text) {
      output.write(`  ${dim('·')} ${text.en === '' ? text.vi : inBoth(text)}\n`);
    },
    ready({ origin, demoAccounts, adminBuilt }) {
      const lines = [
        '',
        `  ${paint(1, 'Cadre')} ${dim('đã sẵn sàng / is ready')}`,
        '',
        ...(adminBuilt ? [`  Quản trị / Admin         ${paint(36, `${origin}/`)}`] : []),
        `  GraphQL                  ${paint(36, `${origin}/graphql`)}`,
        `  Thử truy vấn / Playground ${paint(36, `${origin}/playground`)}`,
      ];
      if (demoAccounts !== null) {
        const width = Math.max(...demoAccounts.map(({ token }) => token.length));
        lines.push('', `  Mã truy cập demo / Demo tokens ${dim('(Authorization: Bearer …)')}`);
        for (const { token, vi } of demoAccounts) lines.push(`    ${paint(33, token.padEnd(width))}  ${vi}`);
      }
      lines.push('', `  ${dim('Dừng: Ctrl+C / Stop: Ctrl+C')}`, '');
      output.write(`${lines.join('\n')}\n`);
    },
  };
}

/** The address to open in a browser; a server that listens everywhere is reached by localhost. */
export function originOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
