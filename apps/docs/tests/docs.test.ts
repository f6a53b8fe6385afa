import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const pages = [
  'README.md',
  ...readdirSync(join(ROOT, 'apps/docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .map((path) => `apps/docs/${path}`),
];

interface Manifest {
  readonly name: string;
  readonly scripts?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}
const manifests = [
  'package.json',
  ...['packages', 'apps'].flatMap((room) =>
    readdirSync(join(ROOT, room)).map((name) => `${room}/${name}/package.json`),
  ),
]
  .filter((path) => existsSync(join(ROOT, path)))
  .map((path) => ({ path, manifest: JSON.parse(read(path)) as Manifest }));

describe('the documentation', () => {
  test.each(pages)('%s links to what exists', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => !existsSync(join(ROOT, dirname(page), decodeURI(link))));
    expect(missing).toEqual([]);
  });

  test.each(pages)('%s names paths that exist', (page) => {
    const paths = [...read(page).matchAll(/`((?:packages|apps)\/[\w./@-]+)`/g)].map((match) => match[1] ?? '');
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('the commands of the README are scripts', () => {
    const scripts = Object.keys(manifests.find(({ path }) => path === 'package.json')?.manifest.scripts ?? {});
    const named = [...read('README.md').matchAll(/npx -y pnpm (\w[\w:-]*)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('every dependency has its line', () => {
    const lines = read('apps/docs/dependencies.md');
    const silent = manifests.flatMap(({ path, manifest }) =>
      Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
        .filter((name) => !name.startsWith('@cadre/') && !lines.includes(`\`${name}\``))
        .map((name) => `${name} (${path})`),
    );
    expect([...new Set(silent)]).toEqual([]);
  });

  test('every dependency is pinned, and graphql is one', () => {
    const loose = manifests.flatMap(({ path, manifest }) =>
      Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
        .filter(([, version]) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|catalog:|workspace:\*)$/.test(version))
        .map(([name, version]) => `${name} ${version} (${path})`),
    );
    expect(loose).toEqual([]);
    const copies = readdirSync(join(ROOT, 'node_modules/.pnpm')).filter((name) => /^graphql@\d/.test(name));
    expect(copies).toHaveLength(1);
  });

  test('every package that ships says MIT', () => {
    expect(
      manifests.filter(({ manifest }) => (manifest as { license?: string }).license !== 'MIT').map(({ path }) => path),
    ).toEqual([]);
    expect(relative(ROOT, join(ROOT, 'LICENSE'))).toBe('LICENSE');
    expect(read('LICENSE')).toContain('MIT License');
  });
});
