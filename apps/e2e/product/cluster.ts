import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './running.ts';

const PACKAGED = '/usr/lib/postgresql';

/** Where Debian keeps PostgreSQL; null when it is not installed. */
export function postgresBinaries(): string | null {
  const versions = existsSync(PACKAGED) ? readdirSync(PACKAGED).filter((name) => /^\d+$/.test(name)) : [];
  const newest = versions
    .sort((a, b) => Number(b) - Number(a))
    .find((name) => existsSync(join(PACKAGED, name, 'bin/initdb')));
  return newest === undefined ? null : join(PACKAGED, newest, 'bin');
}

/** A PostgreSQL of the test's own, as durable as one in service. */
export class Cluster {
  readonly url: string;
  readonly #bin: string;
  readonly #directory: string;
  readonly #port: number;

  private constructor(bin: string, directory: string, port: number) {
    this.#bin = bin;
    this.#directory = directory;
    this.#port = port;
    this.url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  }

  static async create(bin: string): Promise<Cluster> {
    const directory = mkdtempSync(join(tmpdir(), 'cadre-cluster-'));
    if (process.getuid?.() === 0) {
      const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
      chownSync(directory, id('-u'), id('-g'));
    }
    const cluster = new Cluster(bin, directory, await freePort());
    cluster.#run('initdb', '-D', cluster.#data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8');
    return cluster;
  }

  get #data(): string {
    return join(this.#directory, 'data');
  }

  /** PostgreSQL refuses to run as root. */
  #run(tool: string, ...args: readonly string[]): string {
    const command = [join(this.#bin, tool), ...args];
    const [file = '', ...rest] = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    return execFileSync(file, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], cwd: this.#directory });
  }

  start(): void {
    const options = `-p ${this.#port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${this.#directory}`;
    const log = join(this.#directory, 'log');
    // A pipe of ours would be held open by the server.
    const command = `"${join(this.#bin, 'pg_ctl')}" -D "${this.#data}" -w -t 60 -l "${log}" -o "${options}" start >/dev/null 2>&1`;
    const [file = '', ...rest] =
      process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', 'sh', '-c', command] : ['sh', '-c', command];
    // After a kill the memory of the one before is in use for a moment.
    for (let attempt = 1; ; attempt += 1) {
      try {
        execFileSync(file, rest, { stdio: 'ignore', cwd: this.#directory });
        return;
      } catch (error) {
        if (attempt === 20) throw error;
        execFileSync('sleep', ['0.3']);
      }
    }
  }

  /** As when the power goes: every process of it, without a word. */
  kill(): void {
    const main = Number(readFileSync(join(this.#data, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
    const children = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8');
    for (const pid of [main, ...children.split(' ').filter(Boolean).map(Number)]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Gone by itself.
      }
    }
  }

  /** What one statement answers, as text. */
  ask(statement: string): string {
    return this.#run(
      'psql',
      '-h',
      this.#directory,
      '-p',
      String(this.#port),
      '-U',
      'postgres',
      '-Atqc',
      statement,
    ).trim();
  }

  remove(): void {
    try {
      this.#run('pg_ctl', '-D', this.#data, '-m', 'immediate', 'stop');
    } catch {
      // It was not running.
    }
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
