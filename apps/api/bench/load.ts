import { Agent, request } from 'node:http';

export interface Target {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Measured {
  readonly perSecond: number;
  /** Median time of one answer, in milliseconds. */
  readonly milliseconds: number;
  readonly answers: number;
}

/** One request on a kept-alive connection. */
export function post(agent: Agent, target: Target): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port: target.port,
        path: target.path,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(target.body),
          ...target.headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${target.path} answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(target.body);
  });
}

export async function measureHttp(target: Target, concurrency: number, seconds: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  try {
    return await measure(
      Array.from({ length: concurrency }, () => () => post(agent, target)),
      seconds,
    );
  } finally {
    agent.destroy();
  }
}

/** Each worker goes on until the time is up; what was begun is finished and counted, and so is its time. */
export async function measure(workers: readonly (() => Promise<unknown>)[], seconds: number): Promise<Measured> {
  const times: number[] = [];
  const begun = performance.now();
  await Promise.all(
    workers.map(async (work) => {
      do {
        const from = performance.now();
        await work();
        times.push(performance.now() - from);
      } while (performance.now() - begun < seconds * 1_000);
    }),
  );
  return {
    perSecond: times.length / ((performance.now() - begun) / 1_000),
    milliseconds: median(times),
    answers: times.length,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return (low + high) / 2;
}
