import type { Bilingual } from './text.ts';
import { inBoth } from './text.ts';

/** The process cannot start, for a reason the operator can mend: printed as one line, never with a stack. */
export class StartupError extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(inBoth(text));
    this.name = 'StartupError';
    this.text = text;
  }
}
