import { createHash } from 'node:crypto';
import { type Pattern, patternOf } from './pattern.rules.ts';

type MakePattern = typeof patternOf;

const KEPT = 256;

/**
 * Patterns made before. A pattern follows from what it is made of alone, so it is remembered by the digest of all that:
 * nothing can grow stale, since other counts are another question.
 */
export class PatternMemory {
  readonly #patterns = new Map<string, Pattern>();
  readonly #make: MakePattern;

  constructor(make: MakePattern = patternOf) {
    this.#make = make;
  }

  readonly patternOf: MakePattern = (table, rule, totalHidden, sets) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([table, rule, totalHidden, sets]))
      .digest('base64');
    const pattern = this.#patterns.get(digest) ?? this.#make(table, rule, totalHidden, sets);
    // Those asked for longest ago go first.
    this.#patterns.delete(digest);
    this.#patterns.set(digest, pattern);
    const [oldest] = this.#patterns.keys();
    if (this.#patterns.size > KEPT && oldest !== undefined) this.#patterns.delete(oldest);
    return pattern;
  };
}
