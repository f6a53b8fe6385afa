import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Answer, Order } from './messages.ts';

/** A server in a process of its own. */
export interface Child {
  readonly port: number;
  ask<Kind extends Answer['kind']>(order: Order, kind: Kind): Promise<Extract<Answer, { kind: Kind }>>;
  stop(): void;
}

export async function startChild(file: string, databaseUrl: string): Promise<Child> {
  const child = fork(new URL(file, import.meta.url).pathname, {
    env: { ...process.env, BENCH_DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
    serialization: 'advanced',
    execArgv: startFlags(),
  });
  const { port } = await answerOf(child, file, 'listening');
  return {
    port,
    ask: (order, kind) => {
      const answer = answerOf(child, file, kind);
      child.send(order);
      return answer;
    },
    stop: () => void child.kill(),
  };
}

function answerOf<Kind extends Answer['kind']>(
  child: ChildProcess,
  file: string,
  kind: Kind,
): Promise<Extract<Answer, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`${file} ended with ${code}.`));
    const heard = (answer: Answer) => {
      if (answer.kind !== kind) return;
      child.off('exit', gone).off('message', heard);
      resolve(answer as Extract<Answer, { kind: Kind }>);
    };
    child.on('message', heard).once('exit', gone);
  });
}

/** The flags `pnpm start` gives to Node, so that memory is measured as it will be used. */
function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  return String(scripts.start).match(/(?<= )--[a-z-]+(=\S+)?/g) ?? [];
}
