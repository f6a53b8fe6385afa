/** A sentence for people: Vietnamese first, English second. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Both languages in one line, for callers that show a single message. */
export function bothLanguages(text: Bilingual): string {
  return `${text.vi} / ${text.en}`;
}

/** A description in the schema: one paragraph in each language. */
export function describe(vi: string, en: string): string {
  return `${vi}\n\n${en}`;
}

/** The same as the options of a type, field or argument. */
export const said = (vi: string, en: string) => ({ description: describe(vi, en) });
