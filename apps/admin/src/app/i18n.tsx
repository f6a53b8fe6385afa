import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Bilingual = Readonly<Record<Language, string>>;
export type Texts = Readonly<Record<string, Bilingual>>;
export type Values = Readonly<Record<string, string | number>>;

/** One dictionary entry: both languages stand side by side, so none can be forgotten. */
export const text = (vi: string, en: string): Bilingual => ({ vi, en });

export function fill(template: string, values: Values = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const STORED = 'cadre.language';

function storedLanguage(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'vi';
}

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', setLanguage: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(storedLanguage);
  useEffect(() => {
    localStorage.setItem(STORED, language);
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** The words of one feature in the language of the reader. */
export function useTexts<Dictionary extends Texts>(texts: Dictionary) {
  const { language } = useLanguage();
  return useMemo(
    () => (key: keyof Dictionary, values?: Values) => fill(texts[key]?.[language] ?? String(key), values),
    [texts, language],
  );
}

/** The name of a code of a closed list; an unknown code is shown as it is. */
export function useLabel() {
  const { language } = useLanguage();
  return useMemo(
    () => (names: Texts, code: string | null | undefined) => (code ? (names[code]?.[language] ?? code) : '–'),
    [language],
  );
}
