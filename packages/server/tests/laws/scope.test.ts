import { describe, expect, test } from 'vitest';
import { sourceFiles } from './sources.ts';

/** Exported functions of stores whose first parameter is not `scope: Scope`. */
function unscoped(text: string): string[] {
  const functions = text.matchAll(/^export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*([^),]*)/gm);
  return [...functions].filter((match) => !/^scope: Scope$/.test(match[2] ?? '')).map((match) => match[1] ?? '');
}

describe('the second wall', () => {
  test('every store function takes the scope first', () => {
    const stores = sourceFiles().filter((file) => /\.store\.ts$/.test(file.path));
    expect(stores.length).toBeGreaterThan(5);
    expect(stores.flatMap((file) => unscoped(file.text).map((name) => `${file.path}: ${name}`))).toEqual([]);
  });

  test('scopes are made in authz alone, and the system gives its reason', () => {
    const makers = sourceFiles()
      .filter((file) => /new Scope\(/.test(file.text))
      .map((file) => file.path);
    expect(makers).toEqual(['authz/scope.ts']);
    const unexplained = sourceFiles().filter((file) => /systemScope\((?!reason: string|'[a-z])/.test(file.text));
    expect(unexplained.map((file) => file.path)).toEqual([]);
  });

  test('the law sees a store function without a scope', () => {
    expect(unscoped('export async function all(sql: Sql): Promise<Row[]> {')).toEqual(['all']);
  });
});
