import 'reflect-metadata';
import { testDatabase } from './testing/database.ts';
import { UnitOfWork } from './database/unit-of-work.ts';
import { atDesk, makeAccounts } from './features/imports/imports.testing.ts';
import { sheetCsv } from './features/imports/workbook.fixtures.ts';
const db = await testDatabase();
await makeAccounts(db);
let times: [number, string][] = [];
const orig = UnitOfWork.prototype.query;
UnitOfWork.prototype.query = async function (this: UnitOfWork, t: string, v: any) {
  const s = performance.now();
  const r = await orig.call(this, t, v);
  times.push([performance.now() - s, t.slice(0, 60).replace(/\n/g, ' ')]);
  return r as any;
} as any;
const N = Number(process.argv[2]);
const keys = Array.from({ length: N }, (_, i) => `K${i}`);
const files = [
  sheetCsv(
    'persons',
    ...keys.map((personKey) => ({
      personKey,
      fullName: `Người ${personKey}`,
      politicalTheory: 'Sơ cấp',
      foreignLanguage: 'Anh ' + personKey,
      itSkill: 'CNTT',
      partyJoined: '2005',
    })),
  ),
  sheetCsv('training', ...keys.map((personKey) => ({ personKey }))),
  sheetCsv('planning', ...keys.map((personKey) => ({ personKey }))),
  sheetCsv('ranks', ...keys.map((personKey) => ({ personKey }))),
];
await atDesk(db, async (desk) => {
  for (const round of [1, 2]) {
    times = [];
    const s = performance.now();
    const r = await desk.import(files);
    console.log(
      round,
      JSON.stringify(r.sheets),
      (performance.now() - s).toFixed(0),
      'ms; sql',
      times.reduce((a, [b]) => a + b, 0).toFixed(0),
    );
    for (const [ms, t] of [...times].sort((a, b) => b[0] - a[0]).slice(0, 8)) console.log('  ', ms.toFixed(1), t);
  }
});
await db.close();
