import { isAbsolute, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { PACKAGE } from '../scripts/generated.ts';

const CORE = 12 * 1024;
/** With every document: about 100 bytes for each operation, and it has grown with the ward's year. */
const WHOLE = 20 * 1024;
const DOCUMENTS = /_generated\/sdk\.ts$/;

/** What the package exports, as a browser would load it: bundled, minified, gzipped; with or without the documents. */
async function bundle(documents: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      // What is not ours stays an import, and is found below.
      rolldownOptions: {
        external: (id) => (!id.startsWith('.') && !isAbsolute(id)) || (!documents && DOCUMENTS.test(id)),
      },
      lib: { entry: join(PACKAGE, 'src/index.ts'), formats: ['es'], fileName: 'sdk' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

const gzipped = (code: string) => gzipSync(code).byteLength;

it('is at most 12 kB, gzipped, without its documents', async () => {
  const code = await bundle(false);
  expect(code).toContain('UNEXPECTED_RESPONSE');
  expect(code).toContain('_generated/sdk.ts');
  expect(gzipped(code)).toBeLessThanOrEqual(CORE);
});

it('is at most 20 kB, gzipped, with all of them, and needs no other package', async () => {
  const code = await bundle(true);
  expect(code).toContain('UNEXPECTED_RESPONSE');
  expect(code).not.toMatch(/\bfrom\s*["']|\bimport\s*\(|\brequire\s*\(/);
  expect(gzipped(code)).toBeLessThanOrEqual(WHOLE);
});
