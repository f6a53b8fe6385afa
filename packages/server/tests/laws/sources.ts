import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

export interface SourceFile {
  /** Path inside `src/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(SRC, file), text: readFileSync(file, 'utf8') };
    });
}

export const isTest = (path: string) => /\.test\.ts$|\.fixtures\.ts$/.test(path);

/** What a file imports: a path inside `src/` for its own, a name for a package. */
export function importsOf({
  path,
  text,
}: SourceFile): readonly { readonly own: string | null; readonly name: string }[] {
  const found = text.matchAll(/^\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'/gm);
  return [...found].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    return { name, own: name.startsWith('.') ? relative(SRC, resolve(SRC, path, '..', name)) : null };
  });
}
