import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSdk, type Source } from '../plugin/index.ts';

export const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
export const SCHEMA = join(PACKAGE, '../schema/schema.graphql');
export const OUTPUT = join(PACKAGE, 'src/_generated');

/** The operation files, in a stable order and with `/` on every system. */
export function readOperations(folder = join(PACKAGE, 'operations')): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      location: relative(PACKAGE, join(folder, name)).split(sep).join('/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

export function generate(): Promise<Map<string, string>> {
  return generateSdk(readFileSync(SCHEMA, 'utf8'), readOperations());
}

/** Leaves exactly these files in the folder. */
export function writeGenerated(files: ReadonlyMap<string, string>, folder = OUTPUT): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

/** What differs between the folder and what generation gives; a file too many or missing counts. */
export function staleFiles(files: ReadonlyMap<string, string>, folder = OUTPUT): string[] {
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const names = [...new Set([...files.keys(), ...present])].sort();
  return names.flatMap((name) => {
    const wanted = files.get(name);
    if (wanted === undefined) return [`${name}: nothing generates it`];
    if (!present.includes(name)) return [`${name}: missing`];
    return readFileSync(join(folder, name), 'utf8') === wanted ? [] : [`${name}: out of date`];
  });
}
