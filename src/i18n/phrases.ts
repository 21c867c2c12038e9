import { createInstance } from "i18next";
import { eachLocale, type Locale, type Localized } from "../model/locale.ts";
import type { Phrase, PhraseValue } from "../model/phrase.ts";
import { baseName } from "./base-text.ts";
import { formatPeriod, languageName } from "./formats.ts";
import { WORDS, type Words } from "./words.ts";

/** The catalogues of phrases; a code of another one than the first begins with its name and a colon. */
export const PHRASE_SUBJECTS = ["issues", "pages", "checklist", "draft", "word", "commands"] as const;

/** The keys of a catalogue, without the ending of a plural form. */
type CodesOf<T, Before extends string = ""> = {
  [Key in keyof T & string]: T[Key] extends string
    ? `${Before}${Key extends `${infer Code}_${"one" | "other"}` ? Code : Key}`
    : CodesOf<T[Key], `${Before}${Key}.`>;
}[keyof T & string];

declare module "../model/phrase.ts" {
  interface PhraseCodes {
    issues: CodesOf<Words["issues"]>;
    pages: CodesOf<Words["pages"], "pages:">;
    checklist: CodesOf<Words["checklist"], "checklist:">;
    draft: CodesOf<Words["draft"], "draft:">;
    word: CodesOf<Words["word"], "word:">;
    commands: CodesOf<Words["commands"], "commands:">;
  }
}

/** For each language the catalogues by their names. */
type Catalogues = Readonly<Record<Locale, Readonly<Record<(typeof PHRASE_SUBJECTS)[number], object>>>>;

/** Says a phrase in a language that has catalogues. Throws for a code without words and for words without a value. */
export type SayPhrase = (phrase: Phrase, locale: Locale) => string;

/** Says phrases by `catalogues`; the value `count` chooses the plural form. */
export const phraseWriter = (catalogues: Catalogues): SayPhrase => {
  const instance = createInstance();
  void instance.init({
    resources: catalogues,
    ns: [...PHRASE_SUBJECTS],
    defaultNS: PHRASE_SUBJECTS[0],
    lng: Object.keys(catalogues)[0] ?? "",
    fallbackLng: false,
    initAsync: false,
  });
  const wordsOf = (locale: Locale) =>
    instance.getFixedT(locale) as unknown as (code: string, options: object) => string;
  const say: SayPhrase = ({ code, values = {} }, locale) => {
    if (!instance.exists(code, { lng: locale, ...countOf(values) }))
      throw new Error(`no words for “${code}” in ${locale}`);
    // Values are put in here, each once: they quote content, of which nothing may be taken for a placeholder.
    const words = wordsOf(locale)(code, { skipInterpolation: true, ...countOf(values) });
    return words.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`“${code}” needs the value “${name}”`);
      return said(value, locale);
    });
  };
  const said = (value: PhraseValue, locale: Locale): string => {
    if (typeof value !== "object") return quotable(String(value));
    if ("code" in value) return say(value, locale);
    if ("text" in value) return value.text[locale] ?? Object.values(value.text)[0] ?? "";
    if ("language" in value) return languageName(value.language, locale);
    return "period" in value ? formatPeriod(value.period, locale) : baseName(value.base, locale);
  };
  return say;
};

/** More letters of the content than this are not quoted, so that a message stays one. */
const LONGEST_QUOTE = 1200;

/** A text of the content as a message quotes it: of one that is longer than a page its two ends. */
const quotable = (text: string): string =>
  text.length <= LONGEST_QUOTE
    ? text
    : `${text.slice(0, LONGEST_QUOTE / 2).trimEnd()} … ${text.slice(-LONGEST_QUOTE / 4).trimStart()}`;

const countOf = ({ count }: Readonly<Record<string, PhraseValue>>): object =>
  typeof count === "number" ? { count } : {};

/** Says a phrase in one of the editors' languages. */
export const phraseText = phraseWriter(WORDS);

/** Says something in each of the editors' languages: those that have catalogues. */
export const eachEditorsLanguage = (say: (locale: Locale) => string): Localized =>
  eachLocale(WORDS, (_, locale) => say(locale));

/** Says a phrase in each of the editors' languages. */
export const inEditorsLanguages = (phrase: Phrase): Localized =>
  eachEditorsLanguage((locale) => phraseText(phrase, locale));
