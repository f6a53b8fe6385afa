import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cluster {
  readonly url: string;
  stop(): void;
}

const PACKAGED = '/usr/lib/postgresql';
/** Durability is not what is measured here, and nothing in this cluster is worth keeping. */
const SETTINGS = {
  shared_buffers: '512MB',
  work_mem: '32MB',
  effective_cache_size: '2GB',
  random_page_cost: '1.1',
  max_wal_size: '4GB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** A PostgreSQL of the bench's own, in a temporary directory; gone with it. */
export async function startCluster(): Promise<Cluster> {
  const bin = newestBinaries();
  const directory = mkdtempSync(join(tmpdir(), 'cadre-bench-'));
  // PostgreSQL refuses to run as root.
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    chownSync(directory, id('-u'), id('-g'));
  }
  const run = (tool: string, args: readonly string[]) => {
    const command = [join(bin, tool), ...args];
    const [file = '', ...rest] = asRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    execFileSync(file, rest, { stdio: ['ignore', 'ignore', 'inherit'], cwd: directory });
  };
  const data = join(directory, 'data');
  const port = await freePort();
  const options = [`-p ${port}`, '-c listen_addresses=127.0.0.1', `-c unix_socket_directories=${directory}`]
    .concat(Object.entries(SETTINGS).map(([name, value]) => `-c ${name}=${value}`))
    .join(' ');
  try {
    run('initdb', ['-D', data, '-A', 'trust', '-U', 'bench', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
    run('pg_ctl', ['-D', data, '-w', '-l', join(directory, 'log'), '-o', options, 'start']);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
  return {
    url: `postgres://bench@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function newestBinaries(): string {
  const versions = existsSync(PACKAGED) ? readdirSync(PACKAGED).filter((name) => /^\d+$/.test(name)) : [];
  const newest = versions
    .sort((a, b) => Number(b) - Number(a))
    .find((name) => existsSync(join(PACKAGED, name, 'bin/initdb')));
  if (newest !== undefined) return join(PACKAGED, newest, 'bin');
  throw new Error(`No PostgreSQL in ${PACKAGED}: install it (apt-get install postgresql), or set BENCH_DATABASE_URL.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
