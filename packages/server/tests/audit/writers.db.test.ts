import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../src/api/server.ts';
import { testKeys } from '../../src/testing/index.ts';
import { type Answer, AT, Office, onServer, persons } from './office.ts';

/** The embedded database has one session: writers queue there, and fewer of them tell as much. */
const WRITERS = onServer ? 200 : 24;
const IMPORTS = WRITERS / 4;
const APPLY = { dryRun: false, policy: 'REJECT_FILE' };
const IDENTIFIER = '001080009876';
const OFFICIALS = `{ officials(units: { unit: { code: "03387", at: "${AT}" } }, at: "${AT}", first: 5) { nodes { id } } }`;

let office: Office;
beforeAll(async () => {
  office = await Office.open({ poolSize: 10 });
  await office.account('country', 'PERSONNEL_OFFICER');
  await office.import(await office.upload([persons(['V1', 'Vũ Văn Số', IDENTIFIER])]), APPLY);
});
afterAll(() => office?.close());

test(`${WRITERS} writers and as many readers at once, by two servers: no gap, nothing lost, nothing told twice`, async () => {
  const other = createServer({ dataSource: office.dataSource, keys: testKeys });
  await other.apollo.start();
  const [official] = await office.sql<{ id: string }>('select id from person where identifier_sealed is not null');
  const units = await office.sql<{ code: string }>(
    `select v.code from unit_version v where v.tier = 'COMMUNE' and v.code <> '03387'
       and v.valid_from <= $1 and (v.valid_to is null or $1 < v.valid_to) order by v.code limit $2`,
    [AT, IMPORTS],
  );
  const imports: [code: string, fileId: string][] = [];
  for (const { code } of units) {
    imports.push([code, await office.upload([persons([`P${code}`, 'Nguyễn Văn Viết'])], { token: 'country' })]);
  }
  const before = (await office.head()).seq;
  const rowsBefore = await rows();
  const reveal = `mutation { revealPersonalIdentifier(id: "${official?.id}", at: "${AT}", reason: "Đối chiếu hồ sơ gốc") }`;
  const [written, opened, read] = await Promise.all([
    Promise.all(
      imports.map(([code, fileId]) =>
        patiently(() =>
          office.import(fileId, { unit: { code, at: AT }, ...APPLY }, { token: 'country', key: `import-${code}` }),
        ),
      ),
    ),
    Promise.all(Array.from({ length: WRITERS - IMPORTS }, () => patiently(() => office.ask(reveal)))),
    Promise.all(
      Array.from({ length: WRITERS }, (_, index) =>
        patiently(() => (index % 2 === 0 ? office.ask(OFFICIALS) : office.ask(OFFICIALS, { server: other }))),
      ),
    ),
  ]);
  await other.apollo.stop();
  for (const answer of written) expect(answer).toMatchObject({ data: { importWorkbook: { applied: true } } });
  for (const answer of opened) expect(answer).toEqual({ data: { revealPersonalIdentifier: IDENTIFIER } });
  for (const answer of read) expect(answer).toMatchObject({ data: { officials: { nodes: { length: 5 } } } });

  const told = await office.bodies('seq > $1', [before]);
  const of = (subject: string) => told.filter((body) => body.subject === subject && body.kind === 'READ').length;
  expect(told.filter(({ kind }) => kind === 'CHANGE')).toHaveLength((await rows()) - rowsBefore);
  expect([of('person'), of('person_identifier')]).toEqual([WRITERS, WRITERS - IMPORTS]);
  expect(told.map(({ seq }) => seq)).toEqual(told.map((_, index) => before + index + 1));
  expect(await office.verify()).toMatchObject({ bad: null });
  expect(await office.count('audit_change')).toBe(0);
  expect(office.internal).toEqual([]);
});

/** As the SDK does: a server that had no connection to spare is asked again. */
async function patiently(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await ask().catch((error: Error) => ({ busy: error.message }));
    if (!('busy' in answer) && answer.errors?.[0]?.extensions.code !== 'BUSY') return answer;
    if ('busy' in answer && !answer.busy.includes('timeout exceeded')) throw new Error(answer.busy);
  }
}

const TABLES = ['person', 'person_key', 'party_membership', 'appointment', 'appointment_title', 'credential'];
async function rows(): Promise<number> {
  let sum = 0;
  for (const table of TABLES) sum += await office.count(table);
  return sum;
}
