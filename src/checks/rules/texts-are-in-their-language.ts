import type { Issue, Place } from "../../model/issue.ts";
import { isLanguage } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import { allPassages, type Inline } from "../../prose/document.ts";
import { signOf } from "../../prose/language-signs.ts";
import type { Edition } from "../../report/edition.ts";
import { allTexts, placeIn } from "../../report/occurrences.ts";
import type { Sourced } from "../../report/sources.ts";
import type { Rule } from "../rule.ts";

/**
 * What is published as a text of a language is in it: passages, titles, names, heads and rows of annexes. Quotations in
 * quotation marks, and words that say their language, may be in another.
 * Passes: "rice" in an English text. Fails: "diện tích lúa" in it, as where a passage was left untranslated.
 */
export const textsAreInTheirLanguage: Rule = (edition) => [
  ...allTexts(edition).flatMap((text) => [
    ...inLanguage(text.title, text.locale, () => text.source.placeOf(["title"])),
    ...allPassages(text.prose).flatMap(({ inlines }) =>
      textsIn(inlines).flatMap((one) => inLanguage(one.text, text.locale, () => placeIn(text, one.at))),
    ),
  ]),
  ...edition.files.annexHeads.flatMap((head) => foreignWordsIn(head, head.data, head.locale)),
  ...ownFiles(edition).flatMap((file) => foreignWordsIn(file, file.data)),
  ...(edition.files.relations
    ? foreignWordsIn(edition.files.relations, edition.files.relations.data, undefined, AS_IT_STANDS)
    : []),
];

/** Files with words of readers by language; corrections and questions quote the official text in any language. */
const ownFiles = ({ files, charts }: Edition): Sourced[] => {
  const { report, derivations, acceptances, proposed } = files;
  const own = [report, derivations, acceptances, proposed].flatMap((file) => file ?? []);
  return [...own, ...charts.map(({ chart, placeOf }) => ({ file: "", data: chart, placeOf }))];
};

/** Text in which nothing says that it is in another language. */
const textsIn = (inlines: readonly Inline[]): Extract<Inline, { type: "text" }>[] =>
  inlines.flatMap((inline) =>
    inline.type === "text" ? [inline] : inline.type === "emphasis" ? textsIn(inline.children) : [],
  );

/** What of a text is judged: pages mark the language of quotations in most texts, but not in premises of relations. */
type Judged = (text: string) => string;
const OUTSIDE_QUOTATIONS: Judged = (text) => text.replaceAll(/“[^”]*”/g, "");
const AS_IT_STANDS: Judged = (text) => text;

/** Addresses and ids are no words. */
const NOT_WORDS: readonly PropertyKey[] = ["slug", "formerSlugs", "id", "translation", "translationOf"];

/** What is in another language among the words of a value: those of `locale`, or under the name of a language. */
export const foreignWordsIn = (
  source: Pick<Sourced, "placeOf">,
  value: unknown,
  locale?: Locale,
  judged: Judged = OUTSIDE_QUOTATIONS,
  path: readonly PropertyKey[] = [],
): Issue[] => {
  const key = path.at(-1) ?? "";
  if (NOT_WORDS.includes(key)) return [];
  const own = typeof key === "string" && isLanguage(key) ? key : locale;
  if (typeof value === "string")
    return own === undefined ? [] : inLanguage(value, own, () => source.placeOf(path), judged);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([step, one]) =>
    foreignWordsIn(source, one, own, judged, [...path, Array.isArray(value) ? Number(step) : step]),
  );
};

/** Enough of a text to find it by. */
const SHOWN = 80;

const inLanguage = (
  text: string,
  locale: Locale,
  place: () => Place,
  judged = OUTSIDE_QUOTATIONS,
): Issue[] => {
  const other = signOf(judged(text), locale);
  if (other === undefined) return [];
  return [
    {
      rule: "texts-are-in-their-language",
      place: place(),
      code: "texts-are-in-their-language",
      values: {
        text: text.trim().slice(0, SHOWN),
        other: { language: other },
        own: { language: locale },
      },
    },
  ];
};
