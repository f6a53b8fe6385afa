import { createServer } from 'node:net';
import { StartupError } from './startup-error.ts';
import { codeOf, messageOf } from './text.ts';

/** Asked before the slow work, so that a taken port is told at once. */
export function refuseTakenPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(cannotListen(host, port, error)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

export function cannotListen(host: string, port: number, error: unknown): StartupError {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return new StartupError({
      vi: `Cổng ${port} ở ${host} đã có chương trình khác dùng: hãy dừng nó hoặc đặt PORT khác.`,
      en: `Port ${port} on ${host} is taken by another program: stop it or set another PORT.`,
    });
  }
  if (code === 'EACCES') {
    return new StartupError({
      vi: `Không được phép dùng cổng ${port}: hãy đặt PORT từ 1024 trở lên.`,
      en: `Port ${port} is not permitted: set a PORT of 1024 or above.`,
    });
  }
  const why = code ?? messageOf(error);
  return new StartupError({
    vi: `Không nghe được ở HOST=${host} PORT=${port} (${why}).`,
    en: `Cannot listen on HOST=${host} PORT=${port} (${why}).`,
  });
}
