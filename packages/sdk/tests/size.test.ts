import { isAbsolute, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { PACKAGE } from '../scripts/generated.ts';

const BUDGET = 12 * 1024;

/** Everything the package exports, as a browser would load it: bundled, minified, gzipped. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      // What is not ours stays an import, and is found below.
      rolldownOptions: { external: (id) => !id.startsWith('.') && !isAbsolute(id) },
      lib: { entry: join(PACKAGE, 'src/index.ts'), formats: ['es'], fileName: 'sdk' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

it('is at most 12 kB, gzipped, and needs no other package', async () => {
  const code = await bundle();
  expect(code).toContain('UNEXPECTED_RESPONSE');
  expect(code).not.toMatch(/\bfrom\s*["']|\bimport\s*\(|\brequire\s*\(/);
  expect(gzipSync(code).byteLength).toBeLessThanOrEqual(BUDGET);
});
