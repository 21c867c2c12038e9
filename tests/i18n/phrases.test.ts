import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/checks/check-files.ts";
import { inEditorsLanguages, phraseText, phraseWriter } from "../../src/i18n/phrases.ts";
import { printIssue } from "../../src/i18n/worded-issue.ts";
import { WORDS } from "../../src/i18n/words.ts";
import { foundExpected, phrase } from "../../src/model/phrase.ts";
import { broken, type Change } from "../fixtures/small-report.ts";
import issues from "./third-language/issues.json" with { type: "json" };

test("a phrase is said in each of the editors' languages; what is quoted stands as it is", () => {
  expect(
    inEditorsLanguages(foundExpected("“8,1%”", phrase("counts-are-whole", { number: 2, unit: "x" }))),
  ).toEqual({
    vi: "tìm thấy “8,1%”; cần tìm thấy 2 x; cần một số nguyên",
    en: "found “8,1%”; expected found 2 x; expected a whole number",
  });
});

test("texts of the content, names of languages and times are said in the language of the reader", () => {
  const said = (found: Parameters<typeof foundExpected>[0], locale: string) =>
    phraseText(foundExpected(found, 0), locale);
  expect(said({ text: { vi: "lúa", en: "rice" } }, "en")).toBe("found rice; expected 0");
  expect(said({ text: { vi: "lúa" } }, "en")).toBe("found lúa; expected 0");
  expect(said({ language: "en" }, "vi")).toBe("tìm thấy tiếng Anh; cần 0");
  expect(said({ period: "2001-Q1" }, "vi")).toBe("tìm thấy quý 1 năm 2001; cần 0");
  expect(said({ base: "previous-period" }, "en")).toMatch(/^found \p{L}+.*; expected 0$/u);
});

test.for(["{{expected}}", "$t(list)", "{{- expected}}", "$&", "$1", "{{", "<b>&amp;"])(
  "content that says “%s” is quoted, not interpreted",
  (content) => {
    expect(phraseText(foundExpected(content, content), "en")).toBe(`found ${content}; expected ${content}`);
    const inner = phrase("list", { first: content, second: content });
    expect(phraseText(foundExpected(inner, "x"), "en")).toBe(`found ${content}, ${content}; expected x`);
  },
);

test("a text that is longer than a page is quoted by its two ends", () => {
  const long = `begin ${"word ".repeat(100_000)}end`;
  const said = phraseText(foundExpected(long, "x"), "en");
  expect(said.length).toBeLessThan(2000);
  expect(said).toMatch(/^found begin word .* … .* word end; expected x$/);
});

test("a value that is missing, and a code without words, are errors", () => {
  expect(() => phraseText(phrase("counts-are-whole", { number: 2 }), "en")).toThrow("unit");
  // @ts-expect-error: a code without words does not compile
  expect(() => phraseText(phrase("no-such-code"), "en")).toThrow("no-such-code");
});

test("an issue is printed with its place, the editors' languages and the other place", () => {
  const text = printIssue({
    rule: "rules-are-kept",
    place: { file: "a.mdx", line: 3, column: 7 },
    ...foundExpected("a", "b"),
    other: { file: "b.mdx", line: 1, column: 2 },
  });
  expect(text.split("\n")).toEqual([
    "a.mdx:3:7  rules-are-kept",
    "    vi: tìm thấy a; cần b",
    "    en: found a; expected b",
    "    → b.mdx:1:2",
  ]);
});

describe("a third editors' language is a catalogue", () => {
  const say = phraseWriter({ ...WORDS, fr: { ...WORDS.en, issues } });
  const said = (rule: string, ...changes: readonly Change[]): string[] =>
    checkFiles(broken(...changes))
      .flatMap((one) => one.issues)
      .flatMap((issue) => (issue.rule === rule ? [say(issue, "fr")] : []));
  const rice = "content/reports/2001-q1/sections/rice/vi.mdx";

  test("issues of the rules are said in it", () => {
    expect(said("references-exist", { file: rice, replace: "unit: hectare", by: "unit: acre" })).toEqual(
      expect.arrayContaining(["trouvé unit: acre ; attendu l’identifiant d’une unité de content/units.yaml"]),
    );
    expect(
      said("bases-agree", {
        file: rice,
        replace: "of: rice-area, base: same-period-last-year",
        by: "of: rice-area, base: previous-period",
      }),
    ).toContain(
      "trouvé “so với cùng kỳ năm trước” à côté de « 8,10% » ; attendu des mots de la base « previous-period », ou une autre base",
    );
  });

  test("languages are named in it, and numbers choose its plural forms", () => {
    const mixed = phrase("texts-are-in-their-language", {
      text: "a",
      other: { language: "vi" },
      own: { language: "en" },
    });
    expect(say(mixed, "fr")).toBe("trouvé « a » (vietnamien) ; attendu des mots en anglais");
    const long = (count: number) =>
      say(phrase("summaries-are-plain.long-sentence", { count, limit: 9 }), "fr");
    expect([long(1), long(12)]).toEqual([
      "trouvé une phrase de 1 mot ; attendu 9 au plus",
      "trouvé une phrase de 12 mots ; attendu 9 au plus",
    ]);
  });
});
