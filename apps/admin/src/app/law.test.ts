import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const files = globSync('**/*.{ts,tsx,css}', { cwd: source }).filter((file) => !file.includes('law.test'));

interface Law {
  readonly sentence: string;
  readonly broken: RegExp;
}

const LAWS: readonly Law[] = [
  { sentence: 'The admin knows the SDK, not GraphQL.', broken: /from '(graphql|@apollo|urql|graphql-request)[^']*'/ },
  { sentence: 'The admin imports nothing of ours but @cadre/sdk.', broken: /'@cadre\/(?!sdk')[^']*'/ },
  { sentence: 'Only the SDK talks to /graphql and /files.', broken: /['"`]\/(graphql|files)\b/ },
  { sentence: 'GraphQL documents live in the SDK.', broken: /\b(query|mutation|fragment)\s+[A-Z]\w*\s*[({]|\bgql`/ },
  { sentence: 'Nothing is asked of another host.', broken: /['"`(]\s*(https?:)?\/\/(?!www\.w3\.org)[a-z0-9]/i },
];

/** Tests may name other hosts to show that they are refused. */
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

function broken(text: string): readonly string[] {
  return LAWS.filter((law) => law.broken.test(text)).map((law) => law.sentence);
}

describe('the law of the admin', () => {
  it('sees its own source', () => expect(files.length).toBeGreaterThan(40));

  it.each(files.filter((file) => !isTest(file)))('%s', (file) => {
    expect(broken(readFileSync(join(source, file), 'utf8'))).toEqual([]);
  });

  it.each([
    ["import { parse } from 'graphql';", 'The admin knows the SDK, not GraphQL.'],
    ["import { createServer } from '@cadre/server';", 'The admin imports nothing of ours but @cadre/sdk.'],
    ["fetch('/graphql')", 'Only the SDK talks to /graphql and /files.'],
    ['const text = `query Viewer { viewer { id } }`', 'GraphQL documents live in the SDK.'],
    ["src: url('https://fonts.example.org/a.woff2')", 'Nothing is asked of another host.'],
  ])('catches %s', (text, sentence) => expect(broken(text)).toEqual([sentence]));
});

describe('size of a screen', () => {
  it.each(files.filter((file) => file.endsWith('.screen.tsx')))('%s is at most 150 lines', (file) => {
    expect(readFileSync(join(source, file), 'utf8').split('\n').length).toBeLessThanOrEqual(150);
  });
});
