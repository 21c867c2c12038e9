import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PHRASE_SUBJECTS } from "../../src/i18n/phrases.ts";
import { WORDS } from "../../src/i18n/words.ts";
import { LANGUAGES } from "../../src/model/languages/table.ts";
import { askedKey, flatWords, isPlural, keysInCode, keysInTexts, placeholders } from "./word-uses.ts";

const namespaces = Object.keys(WORDS.vi);
const languages = Object.entries(WORDS).map(([locale, words]) => ({ locale, words: flatWords(words) }));
const [official, ...others] = languages;
const asked = (words: ReadonlyMap<string, string>): Set<string> => new Set([...words.keys()].map(askedKey));

/** Nouns that English messages count; with 1 before them they would be wrong. */
const COUNTED =
  /\{\{\w+\}\} (?:[a-z]+ )?(?:figures|checks|sections|footnotes|relations|defects|rows|charts|files|corrections|queries|questions|places|numbers|months|years|tasks)\b|\{\{(?:checked|failed|count|asked|found|up|down)\}\} (?:do|are|have|were)\b/;

/** Messages with two numbers of rows side by side: no count chooses a form of both. */
const TWO_NUMBERS = ["issues:source-is-rebuilt.heading-after-rows", "draft:text.annex-rows"];

test("an English message that counts has a form for one, or puts the number after the noun", () => {
  const wrong = [...(languages.find(({ locale }) => locale === "en")?.words ?? [])].filter(
    ([key, word]) => !isPlural(key) && !TWO_NUMBERS.includes(key) && COUNTED.test(word),
  );
  expect(wrong).toEqual([]);
  expect(COUNTED.test("Audit: {{count}} checks, {{failed}} do not agree")).toBe(true);
  expect(COUNTED.test("Audit: {{failed}} do not agree")).toBe(true);
});

test("every language of the table has words", () => {
  expect(languages.map(({ locale }) => locale).sort()).toEqual(Object.keys(LANGUAGES).sort());
  expect(official?.words.size).toBeGreaterThan(100);
});

describe.for(languages)("$locale", ({ locale, words }) => {
  test("no word is empty, and all are composed", () => {
    const bad = [...words].filter(([, word]) => word.trim() === "" || word !== word.normalize("NFC"));
    expect(bad).toEqual([]);
  });

  test("every plural has the forms of the language, and no others", () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const plurals = Map.groupBy([...words.keys()].filter(isPlural), askedKey);
    const wrong = [...plurals].flatMap(([key, keys]) => {
      const own = keys.map((one) => one.slice(key.length + 1)).sort();
      return own.join() === forms.join() ? [] : [`${key}: ${own.join(", ")}; expected ${forms.join(", ")}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe.for(others)("$locale beside the official language", ({ words }) => {
  test("the same keys", () => {
    expect([...asked(words)].sort()).toEqual([...asked(official?.words ?? new Map())].sort());
  });

  test("the same placeholders", () => {
    const inAnyForm = (all: ReadonlyMap<string, string>, key: string): string =>
      [
        ...new Set(
          [...all].filter(([one]) => askedKey(one) === key).flatMap(([, word]) => placeholders(word)),
        ),
      ]
        .sort()
        .join(", ");
    const differ = [...asked(words)].flatMap((key) => {
      const [own, theirs] = [inAnyForm(words, key), inAnyForm(official?.words ?? new Map(), key)];
      return own === theirs ? [] : [`${key}: {${own}}; expected {${theirs}}`];
    });
    expect(differ).toEqual([]);
  });
});

describe("what the code asks for", () => {
  const { written, patterns } = keysInCode(join(import.meta.dirname, "../../src"), namespaces);
  // Codes of phrases and names of rules have tests of their own.
  const isPhrase = (key: string): boolean =>
    [...PHRASE_SUBJECTS, "rules"].some((subject) => key.startsWith(`${subject}:`));
  const known = asked(official?.words ?? new Map());
  /** A key may ask for all the words below it. */
  const isWritten = (key: string): boolean =>
    [...key.matchAll(/\.|$/g)].some(({ index }) => written.has(key.slice(0, index)));

  test("is written in the words", () => {
    expect(written.size).toBeGreaterThan(50);
    expect(
      [...written]
        .filter((key) => ![...known].some((one) => one === key || one.startsWith(`${key}.`)))
        .sort(),
    ).toEqual([]);
    expect(patterns.filter((pattern) => ![...known].some((key) => pattern.test(key))).map(String)).toEqual(
      [],
    );
  });

  test("is all that is written in the words", () => {
    const unused = [...known].filter(
      (key) => !isPhrase(key) && !isWritten(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused.sort()).toEqual([]);
  });
});

test.for([
  ['t("home.title")', "site:home.title"],
  ['translator(locale)("reportName", { year })', "site:reportName"],
  ["t('common:asOf', { day })", "common:asOf"],
  ['const key = rises ? "charts:rose" : "charts:fell"', "charts:rose"],
  ['const key = rises ? "charts:rose" : "charts:fell"', "charts:fell"],
  ['t(kind === "abbreviation" ? "glossary.abbreviations" : "glossary.terms")', "site:glossary.terms"],
  ['t(kind === "abbreviation" ? "glossary.abbreviations" : "glossary.terms")', "site:glossary.abbreviations"],
] as const)("%s asks for %s", ([code, key]) => {
  expect([...keysInTexts([code], namespaces).written]).toContain(key);
});

test.for([
  ["t(`path.${subject.kind}`)", "site:path.full", "site:title.full"],
  [
    "t(`common:kind.${(one.derived ? `derived` : one.kind) as never}`)",
    "common:kind.level",
    "common:status.A",
  ],
  ["const key = `audit:rule.${rule}`;", "audit:rule.sum", "audit:shown.sum"],
] as const)("%s asks for %s and not for %s", ([code, key, other]) => {
  const { patterns } = keysInTexts([code], namespaces);
  expect(patterns.some((pattern) => pattern.test(key))).toBe(true);
  expect(patterns.some((pattern) => pattern.test(other))).toBe(false);
});

test("text that is no key is not taken for one", () => {
  const { written, patterns } = keysInTexts(
    ['"data:image/png"', "`/${locale}/`", "const a = `x.${b}`", 'fold("title")'],
    namespaces,
  );
  expect([[...written], patterns]).toEqual([[], []]);
});
