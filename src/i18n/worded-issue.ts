import type { Issue, Place } from "../model/issue.ts";
import type { Locale, Localized } from "../model/locale.ts";
import { eachEditorsLanguage, phraseText } from "./phrases.ts";
import { WORDS } from "./words.ts";

/** An issue in words, where people read it: a terminal, a page of the desk or of the development server. */
export interface WordedIssue {
  readonly rule: string;
  readonly place: Place;
  /** What is wrong, what was found and what was expected, in each of the editors' languages. */
  readonly message: Localized;
  /** What an editor of the files does about it. */
  readonly fix: Localized;
  readonly other?: Place;
}

/** What the rules say, by their names. */
type RuleWords = Readonly<Partial<Record<string, { readonly wrong: string; readonly fix: string }>>>;

const wordsOf = (rule: string, locale: Locale): RuleWords[string] => {
  const words: RuleWords | undefined = (WORDS as Readonly<Record<Locale, { rules: RuleWords }>>)[locale]
    ?.rules;
  return words && Object.hasOwn(words, rule) ? words[rule] : undefined;
};

export const wordedIssue = ({ rule, place, other, ...said }: Issue): WordedIssue => ({
  rule,
  place,
  message: eachEditorsLanguage((locale) => {
    const wrong = wordsOf(rule, locale)?.wrong;
    return `${wrong === undefined ? "" : `${wrong}: `}${phraseText(said, locale)}`;
  }),
  fix: eachEditorsLanguage((locale) => wordsOf(rule, locale)?.fix ?? ""),
  ...(other ? { other } : {}),
});

/** One issue as an editor reads it: place, rule, the editors' languages, the other place. */
export const printIssue = (issue: Issue): string => {
  const { rule, place, message, fix, other } = wordedIssue(issue);
  return [
    `${place.file}:${place.line}:${place.column}  ${rule}`,
    ...Object.entries(message).flatMap(([locale, text]) => [
      `    ${locale}: ${text}`,
      ...(fix[locale] ? [`        ${fix[locale]}`] : []),
    ]),
    ...(other ? [`    → ${other.file}:${other.line}:${other.column}`] : []),
  ].join("\n");
};
