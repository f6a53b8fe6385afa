import { type RuleFamilyEntry, rowsOf } from './family.ts';

interface Value {
  readonly titleCode: string;
}

/** A local rule is a whole list: it takes the place of the set, not of one title in it. */
export const KEY_TITLE: RuleFamilyEntry = {
  name: {
    vi: 'Chức danh thuộc diện cán bộ chủ chốt; luật không liệt kê, địa phương quyết định.',
    en: 'Titles of key officials; no law lists them, a locality decides.',
  },
  rows: rowsOf('key_title', {
    part: 'r.set_code',
    key: `r.set_code || '|' || r.title_code`,
    value: `'titleCode', r.title_code`,
  }),
  say: ({ titleCode }: Value, names) => ({
    text: {
      vi: `${names.title(titleCode).vi} là chức danh chủ chốt.`,
      en: `${names.title(titleCode).en} is a key title.`,
    },
    value: titleCode,
    measure: null,
  }),
  wholeSet: {
    each: `jsonb_array_elements_text(r.value -> 'titleCodes') as code`,
    key: `r.key || '|' || code`,
    value: `jsonb_build_object('titleCode', code)`,
    say: ({ titleCodes }: { readonly titleCodes: readonly string[] }, names) => {
      const titles = titleCodes.map(names.title);
      return {
        vi: `Cán bộ chủ chốt: ${titles.map(({ vi }) => vi).join(', ')}.`,
        en: `Key officials: ${titles.map(({ en }) => en).join(', ')}.`,
      };
    },
  },
};
