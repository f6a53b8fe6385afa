import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PACKAGE } from '../scripts/generated.ts';
import { CLIENT_ERRORS, SERVER_CODES } from '../src/error-codes.ts';
import * as sdk from '../src/index.ts';
import { createFakeServer } from './fake-server.ts';

const README = readFileSync(join(PACKAGE, 'README.md'), 'utf8');
const SNIPPETS = [...README.matchAll(/^## (.+?)$[\s\S]*?^```ts\n([\s\S]*?)^```$/gm)].map(
  ([, title = '', code = '']) => ({
    title,
    code,
  }),
);

/** What each snippet is known to send. */
const SENDS: Readonly<Record<string, readonly (string | null)[]>> = {
  'Read a figure': ['IndicatorTable'],
  'Go through a list': ['Officials', 'Officials'],
  "Read the ward's year": ['RankingCheck', 'StandardGaps', 'SuccessionPlan'],
  'Send a ward workbook': [null, 'ImportWorkbook'],
};

/** Runs a snippet as a module would run, with our sources in place of the package. */
async function run(code: string): Promise<void> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  });
  const body = outputText.replace(/^import (\{.*\}) from '(.*)';$/gm, "const $1 = await load('$2');");
  const load = (name: string) => (name === '@cadre/sdk' ? sdk : import(name));
  const AsyncFunction = Object.getPrototypeOf(run).constructor;
  await AsyncFunction('load', body)(load);
}

/** Type-checks texts as if they were files of this package, so that `@cadre/sdk` names the package itself. */
function compileErrors(code: string): string[] {
  const file = join(PACKAGE, 'tests/readme-snippet.ts');
  const { config } = ts.readConfigFile(join(PACKAGE, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, PACKAGE);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, language, ...rest) =>
    name === file ? ts.createSourceFile(name, code, language) : getSourceFile(name, language, ...rest);
  const program = ts.createProgram([file], options, host);
  const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the snippets of the README', () => {
  let folder: string;
  let written: string[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cadre-readme-'));
    written = [];
    const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
    vi.spyOn(process.stdout, 'write').mockImplementation(write);
    vi.spyOn(process.stderr, 'write').mockImplementation(write);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
  });

  it('are those known here', () => {
    expect(SNIPPETS.map(({ title }) => title)).toEqual(Object.keys(SENDS));
  });

  it('compile, and would not with a code that does not exist', () => {
    // As one text, each in a block of its own: one type check for all.
    const imports = new Set(SNIPPETS.flatMap(({ code }) => code.match(/^import .*$/gm) ?? []));
    const merged = [...imports].filter((line) => line !== "import { createClient } from '@cadre/sdk';");
    const blocks = SNIPPETS.map(({ code }) => `{\n${code.replace(/^import .*$/gm, '')}\n}`);
    const all = [...merged, ...blocks].join('\n');
    expect(compileErrors(all)).toEqual([]);
    expect(compileErrors(all.replace('FEMALE_SHARE', 'NO_SUCH')).join()).toContain('NO_SUCH');
  }, 60_000);

  it.each(SNIPPETS)('$title: runs', async ({ title, code }) => {
    const workbook = join(folder, 'tan-phong.xlsx');
    writeFileSync(workbook, 'workbook');
    const server = createFakeServer();
    vi.stubGlobal('fetch', server.fetch);
    await run(code.replaceAll("'tan-phong.xlsx')", `${JSON.stringify(workbook)})`));
    expect(server.requests.map(({ operationName }) => operationName)).toEqual(SENDS[title]);
    expect(written.join('')).toMatch(/text|1 of 1/);
  });
});

it('the README lists every code with its class', () => {
  for (const code of [...SERVER_CODES, ...Object.keys(CLIENT_ERRORS)]) expect(README).toContain(`\`${code}\``);
});
