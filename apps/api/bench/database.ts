import { createDataSource, entities, migrate } from '@cadre/server';
import { seedBench } from '@cadre/server/bench';

/** Migrates and seeds; a database that holds the bench already is taken as it is. */
export async function prepareDatabase(url: string, people: number, print: (line: string) => void): Promise<void> {
  const dataSource = createDataSource({ kind: 'server', url, poolSize: 2 }, entities);
  await dataSource.initialize();
  try {
    await migrate(dataSource);
    const [found] = await dataSource.query<{ seeded: boolean }[]>(
      `select exists (select 1 from account where name = 'bench-country') as seeded`,
    );
    if (found?.seeded) {
      print('seed: taken as found');
      return;
    }
    const begun = performance.now();
    await seedBench(dataSource, { people }, (step) => print(`seed: ${step}`));
    print(`seed: ${people} people in ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  } finally {
    await dataSource.destroy();
  }
}
