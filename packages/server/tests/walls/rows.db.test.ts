import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Check, wallChecks } from './checks.ts';
import { Session } from './session.ts';
import { OPEN, readRegister, SECURED } from './tables.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let checks: readonly Check[];

beforeAll(async () => {
  world = await openWorld();
  checks = await wallChecks(world, await readRegister(world.admin));
});
afterAll(() => world?.close());

describe('every role meets the rows it is owed, writes where it may, and nothing else', () => {
  test.each([...Object.keys({ ...SECURED, ...OPEN }), 'upload', 'upload_file', 'audit_entry', 'idempotency_key'])(
    '%s',
    async (table) => {
      const mine = checks.filter((check) => check.table === table);
      expect(mine.length).toBeGreaterThan(10);
      const faults = await Session.in(world.dataSource, async (session) => {
        const found: string[] = [];
        for (const { name, run } of mine) found.push(...(await run(session)).map((fault) => `${name}: ${fault}`));
        return found;
      });
      expect(faults).toEqual([]);
    },
  );
});
