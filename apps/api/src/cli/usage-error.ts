import type { Bilingual } from '../text.ts';
import { inBoth } from '../text.ts';

/** The command cannot be carried out as given: one line, exit 2. */
export class UsageError extends Error {
  constructor(text: Bilingual) {
    super(inBoth(text));
    this.name = 'UsageError';
  }
}
