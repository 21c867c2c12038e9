import type { Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import { foundExpected, phrase, type PhraseValue } from "../../model/phrase.ts";
import type { Edition } from "../../report/edition.ts";
import type { Sourced } from "../../report/sources.ts";
import type { Rule } from "../rule.ts";
import {
  NONE,
  numbersDiffer,
  numbersMissingIn,
  type NumberedText,
} from "./translations-say-the-same/numbers.ts";

const RULE = "texts-say-the-same-numbers";

/**
 * Titles, names, premises, definitions and all other texts of YAML files print the same numbers and days in each
 * language, and so do the heads of annexes; words that can stand for a number count as it. Where the official text has
 * none, a translation may explain in numbers: "primary (grades 1 to 5)". Everyday names have no number that the
 * other texts of their indicator lack.
 * Passes: { vi: "ngày 29 tháng 4 năm 2021", en: "29 April 2021" }. Fails: { …, en: "28 April 2021" }.
 */
export const textsSayTheSameNumbers: Rule = (edition) => {
  const { annexHeads, catalogues, ...own } = edition.files;
  // Questions of an import are answered and go; no reader sees them.
  const sources = [...catalogues, ...Object.values(own)].flatMap((source) =>
    source === undefined || source === own.questions ? [] : [source],
  );
  return [
    ...sources.flatMap((source) => differences(edition.official, source, source.data, [])),
    ...annexHeads.flatMap((head) => headDifferences(edition, head)),
  ];
};

/** Addresses of pages are made of names and say nothing by themselves. */
const ADDRESSES: ReadonlySet<PropertyKey> = new Set(["slug", "formerSlugs"]);

const differences = (
  official: Locale,
  source: Sourced,
  data: unknown,
  path: readonly PropertyKey[],
): Issue[] => {
  if (typeof data !== "object" || data === null || ADDRESSES.has(path.at(-1) ?? "")) return [];
  const texts = data as Readonly<Record<string, unknown>>;
  const theirs = official in texts ? textsOf(texts[official]) : new Map<string, string>();
  const own = Object.entries(texts).flatMap(([locale, value]) =>
    locale === official || theirs.size === 0
      ? []
      : [...textsOf(value)].flatMap(([field, text]) => {
          const at = [...path, locale, ...(field ? [field] : [])];
          return otherNumbers(theirs.get(field), text, [official, locale]).map((issue) => ({
            rule: RULE,
            place: source.placeOf(at),
            ...issue,
            other: source.placeOf([...path, official, ...(field ? [field] : [])]),
          }));
        }),
  );
  if (theirs.size > 0) return own;
  return [
    ...nameDifferences(official, source, texts, path),
    ...Object.entries(texts).flatMap(([key, value]) =>
      differences(official, source, value, [...path, Array.isArray(data) ? Number(key) : key]),
    ),
  ];
};

/**
 * Everyday names are lists of each language by itself; their numbers are those of the official texts about the indicator,
 * or of its name and description in their own language, which are compared with those.
 */
const nameDifferences = (
  official: Locale,
  source: Sourced,
  indicator: Readonly<Record<string, unknown>>,
  path: readonly PropertyKey[],
): Issue[] => {
  const names = indicator["everydayNames"];
  if (typeof names !== "object" || names === null) return [];
  const theirs = sideOf(saidIn(indicator, official), official);
  const { everydayNames: _, ...described } = indicator;
  const numbers = [...new Set(theirs.text.match(/\d+/g))].map((one) => `“${one}”`).join(", ");
  return Object.entries(names).flatMap(([locale, list]): Issue[] =>
    locale === official || !Array.isArray(list)
      ? []
      : list.flatMap((name: unknown, at): Issue[] => {
          const known = [theirs, sideOf(saidIn(described, locale), locale)];
          const found = typeof name === "string" ? numbersMissingIn(known, sideOf(name, locale)) : "";
          const place = source.placeOf([...path, "everydayNames", locale, at]);
          const expected = phrase("texts-say-the-same-numbers", { numbers: numbers || NONE });
          return found === ""
            ? []
            : [{ rule: RULE, place, ...foundExpected(found, expected), other: source.placeOf(path) }];
        }),
  );
};

/** Everything that the fields of an entry say in a language. */
const saidIn = (entry: Readonly<Record<string, unknown>>, locale: Locale): string =>
  Object.values(entry)
    .map((field) =>
      typeof field === "object" && field !== null
        ? (field as Readonly<Record<string, unknown>>)[locale]
        : undefined,
    )
    .filter((text) => typeof text === "string" || Array.isArray(text))
    .join("\n");

/** A text by itself, or the texts of a definition by their fields. */
const textsOf = (value: unknown): ReadonlyMap<string, string> => {
  if (typeof value === "string") return new Map([["", value]]);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([field, text]): [string, string][] =>
      typeof text === "string" ? [[field, text]] : [],
    ),
  );
};

const HEAD_FIELDS = ["title", "attached"] as const;

const headDifferences = (edition: Edition, head: Edition["files"]["annexHeads"][number]): Issue[] => {
  const { official, programmes, entries, files } = edition;
  if (head.locale === official) return [];
  const texts = programmes.get(head.annex) ?? entries.get(head.annex);
  const other = files.annexHeads.find((one) => one.annex === head.annex && one.locale === official);
  return HEAD_FIELDS.flatMap((field) =>
    otherNumbers(texts?.get(official)?.[field], texts?.get(head.locale)?.[field], [
      official,
      head.locale,
    ]).map((issue) => ({
      rule: RULE,
      place: head.placeOf([field]),
      ...issue,
      ...(other ? { other: other.placeOf([field]) } : {}),
    })),
  );
};

/** A number that belongs to a name: "Covid-19". */
const NAME = /(?<![\p{L}\d-])\p{L}{3,}-\d+(?!\d)/gu;

/** A name of `own` whose letters the official text has with other numbers only: "SHA-257" beside "SHA-256". */
const otherName = (theirs: string, own: string): readonly [found: string, expected: string] | undefined => {
  const namesIn = (text: string): string[] => text.match(NAME) ?? [];
  const official = namesIn(theirs);
  return namesIn(own)
    .filter((name) => !official.includes(name))
    .flatMap((name): [string, string][] => {
      const letters = name.slice(0, name.lastIndexOf("-") + 1);
      const known = official.find((one) => one.startsWith(letters));
      return known === undefined ? [] : [[`“${name}”`, `“${known}”`]];
    })[0];
};

const sideOf = (text: string, locale: Locale): NumberedText => ({
  text: text.replace(NAME, ""),
  figures: [],
  language: language(locale),
});

/** What is said where two texts print other numbers; nothing where the official one prints none. */
export const otherNumbers = (
  theirs: string | undefined,
  own: string | undefined,
  [official, locale]: readonly [Locale, Locale],
): ReturnType<typeof foundExpected>[] => {
  if (theirs === undefined || own === undefined) return [];
  const issue = (found: PhraseValue, numbers: PhraseValue) => [
    foundExpected(found, phrase("texts-say-the-same-numbers", { numbers })),
  ];
  const name = otherName(theirs, own);
  if (name) return issue(...name);
  if (!/\d/.test(theirs.replace(NAME, ""))) return [];
  const differ = numbersDiffer(sideOf(theirs, official), sideOf(own, locale), false);
  return differ ? issue(differ.found || NONE, differ.expected || NONE) : [];
};
