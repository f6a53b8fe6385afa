import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoStory } from './story.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

test('the demo lives a day, by way of the pooler where one is given', async () => {
  await demoStory(world.server);
  expect(world.internal).toEqual([]);
});
