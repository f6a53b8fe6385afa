import { Foundation1700000001000 } from './1700000001000-foundation.ts';
import { Access1700000002000 } from './1700000002000-access.ts';
import { Walls1700000003000 } from './1700000003000-walls.ts';
import { YearRules1700000004000 } from './1700000004000-year-rules.ts';
import { Records1700000005000 } from './1700000005000-records.ts';
import { Personnel1700000006000 } from './1700000006000-personnel.ts';
import { Training1700000007000 } from './1700000007000-training.ts';
import { Succession1700000008000 } from './1700000008000-succession.ts';
import { Ranking1700000009000 } from './1700000009000-ranking.ts';
import { Resolutions1700000010000 } from './1700000010000-resolutions.ts';
import { LocalRules1700000011000 } from './1700000011000-local-rules.ts';
import { HashedReach1700000012100 } from './1700000012100-hashed-reach.ts';

/** In order. A migration is never edited after a release: write another. */
export const migrations = [
  Foundation1700000001000,
  Access1700000002000,
  Walls1700000003000,
  YearRules1700000004000,
  Records1700000005000,
  Personnel1700000006000,
  Training1700000007000,
  Succession1700000008000,
  Ranking1700000009000,
  Resolutions1700000010000,
  LocalRules1700000011000,
  HashedReach1700000012100,
] as const;
