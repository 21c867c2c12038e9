import { expect, test, vi } from "vitest";
import { confirmedTranslations } from "../../scripts/content/confirmed-translations.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { formatNumber, formatPeriod, formatQuantity } from "../../src/i18n/formats.ts";
import type { Issue } from "../../src/model/issue.ts";
import { occurrences } from "../../src/report/occurrences.ts";
import { frenchReport } from "../fixtures/french.ts";

vi.mock(import("../../src/model/languages/table.ts"), async (load) => {
  const { fr } = await import("../fixtures/french.ts");
  return { LANGUAGES: { ...(await load()).LANGUAGES, fr } };
});
vi.mock(import("../../src/i18n/words.ts"), async (load) => {
  const { WORDS } = await load();
  const { frWords } = await import("../fixtures/french.ts");
  return { WORDS: Object.assign({}, WORDS, { fr: { common: frWords } }) };
});

const path = "content/reports/2001-q1/sections/rice/fr.mdx";
const bare = frenchReport();
const files = new Map([...bare, ...confirmedTranslations(bare, "all").files]);

const issuesWith = (replace: string, by: string): Pick<Issue, "rule" | "place">[] => {
  const text = files.get(path) ?? "";
  expect(text.split(replace)).toHaveLength(2);
  return checkFiles(new Map([...files, [path, text.replace(replace, by)]])).flatMap(({ issues }) => issues);
};

test("a report in a third language needs an entry in the table of languages and content, and nothing else", () => {
  expect(checkFiles(files).flatMap(({ issues }) => issues)).toEqual([]);
});

test("its printed figures are read by its own rules", () => {
  const [checked] = checkFiles(files);
  const printed = checked?.edition
    ? occurrences(checked.edition).filter(({ locale }) => locale === "fr")
    : [];
  expect(printed).toHaveLength(9);
  expect(printed.every(({ observation }) => observation)).toBe(true);
});

test.for([
  ["figures-say-their-value", "1 234,50 ha", "1,234.50 ha"],
  ["directions-agree", "en hausse de", "en baisse de"],
  ["bounds-agree", "près de", "plus de"],
  ["translations-say-the-same", "31 mars", "31 avril"],
  ["translations-say-the-same", "31 mars", "30 mars"],
  ["numbers-are-accounted-for", "est la sécheresse", "est la sécheresse de 27 jours"],
  ["footnotes-meet-their-markers", "sur un an[^1]", "sur un an"],
] as const)("%s holds for it: “%s” for “%s”", ([rule, replace, by]) => {
  expect(
    issuesWith(replace, by)
      .filter(({ place }) => place.file === path)
      .map((issue) => issue.rule),
  ).toContain(rule);
});

test("numbers and periods are written by its rules and words", () => {
  const unit = checkFiles(files)[0]?.edition?.units["hectare"];
  expect(formatNumber("9831.90", "fr")).toBe("9 831,90");
  expect(unit && formatQuantity("1234.50", unit, "fr")).toBe("1 234,50\u00a0ha");
  expect(formatPeriod("2001-Q1", "fr")).toBe("1e trimestre 2001");
  expect(formatPeriod("2001-03-31", "fr")).toBe("31 mars 2001");
});
