import { FEATURE_GRAPH, PACKAGE_LAW, ROOMS, SQL_HOMES } from '@cadre/config/import-law';
import { describe, expect, test } from 'vitest';
import { importsOf, isTest, type SourceFile, sourceFiles } from './sources.ts';

const roomOf = (path: string) => path.split('/')[0] ?? '';
const featureOf = (path: string) =>
  roomOf(path) === 'features' && path.split('/').length > 2 ? path.split('/')[1] : undefined;
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Every sentence of the law that these files break. */
function broken(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const { path } = file;
    const say = (target: string, sentence: string) => `${path} imports ${target}. ${sentence}`;
    const pure = /\.rules\.ts$/.test(path);
    const sentences = importsOf(file).flatMap(({ own, name }): string[] => {
      if (own === null) {
        const law = PACKAGE_LAW.find((each) => each.package === packageOf(name));
        const forbidden = law !== undefined && !law.allowed.some((pattern) => pattern.test(path));
        return [
          ...(forbidden ? [say(name, law.sentence)] : []),
          ...(pure && !name.startsWith('node:') ? [say(name, 'Rules are pure: *.rules.ts imports no package.')] : []),
        ];
      }
      const [from, to] = [ROOMS.indexOf(roomOf(path)), ROOMS.indexOf(roomOf(own))];
      const feature = featureOf(path);
      const other = featureOf(own);
      return [
        ...(from >= 0 && to > from
          ? [
              say(
                own,
                `Rooms have an order: ${roomOf(path)} may not look to ${roomOf(own)}, which stands to its right.`,
              ),
            ]
          : []),
        ...(other !== undefined &&
        other !== feature &&
        path !== 'features/entities.ts' &&
        !own.endsWith(`${other}/index.ts`)
          ? [say(own, `Features meet at the front door: import features/${other}/index.ts.`)]
          : []),
        ...(feature !== undefined &&
        other !== undefined &&
        feature !== other &&
        !(FEATURE_GRAPH[feature] ?? []).includes(other)
          ? [say(own, `The written graph does not let ${feature} use ${other}.`)]
          : []),
        ...(pure && !/^kernel\/|\.rules\.ts$|\.(columns|catalogue|parsed|raw|limits)\.ts$|\/index\.ts$/.test(own)
          ? [say(own, 'Rules are pure: *.rules.ts imports the kernel, plain data and other rules.')]
          : []),
      ];
    });
    const homeless = /\.query(<[^;]*?>)?\(\s*[`'"]/.test(file.text) && !SQL_HOMES.some((home) => home.test(path));
    return homeless && path !== 'api/server.ts'
      ? [...sentences, `${path} sends SQL. SQL has one home per slice: *.store.ts or *.facts.ts.`]
      : sentences;
  });
}

describe('the import law', () => {
  test('holds for every source file', () => {
    const files = sourceFiles().filter((file) => !isTest(file.path));
    expect(files.length).toBeGreaterThan(50);
    expect(broken(files)).toEqual([]);
  });

  test.each([
    ['kernel/a.ts', "import { x } from '../authz/scope.ts';", 'Rooms have an order'],
    ['features/roster/a.ts', "import { x } from '../units/units.store.ts';", 'front door'],
    ['features/units/a.ts', "import { x } from '../roster/index.ts';", 'written graph'],
    ['features/units/a.rules.ts', "import DataLoader from 'dataloader';", 'Rules are pure'],
    ['features/units/a.rules.ts', "import { x } from './units.store.ts';", 'Rules are pure'],
    ['features/units/a.service.ts', "import { Field } from 'type-graphql';", 'GraphQL has one home'],
    ['features/units/a.service.ts', "import { DataSource } from 'typeorm';", 'SQL has one home'],
    ['features/units/a.service.ts', 'await scope.sql.query<Row>(`select 1`);', 'SQL has one home'],
  ])('%s with %s is told: %s', (path, text, sentence) => {
    expect(broken([{ path, text }]).join('\n')).toContain(sentence);
  });
});
