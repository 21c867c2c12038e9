import { parse } from "yaml";
import { expect, test } from "vitest";
import vi from "../../src/desk/messages/vi.json" with { type: "json" };
import { reportTexts, withReportWords } from "../../src/desk/head/report-texts.ts";
import { fileWords } from "../../src/desk/text/text-files.ts";
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const ID = "2001-q1";
const FILE = `content/reports/${ID}/report.yaml`;
const files = smallReport();
const before = parse(files.get(FILE) ?? "") as { number: string; date: string };
const words = (changes: object = {}) => ({ number: before.number, date: before.date, texts: [], ...changes });

test("every text of a report in several languages is listed, addresses and key figures are not", () => {
  const texts = reportTexts(files, ID);
  expect(texts.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["title", "signatory-name", "recipients", "chapters-title", "annexes-name"]),
  );
  expect(texts.filter(({ what }) => /slug|questions/.test(what))).toEqual([]);
});

test("each text of the reports has a name in the form", () => {
  const known = new Set(Object.keys(vi.head.texts));
  const real = readContentFiles(new URL("../..", import.meta.url).pathname);
  const found = [...reportTexts(files, ID), ...reportTexts(real, "2021-q1")].map(({ what }) => what);
  expect(found.filter((what) => !known.has(what))).toEqual([]);
});

test("one text is changed and the rest of the file stays letter by letter", () => {
  const title = reportTexts(files, ID).find(({ what }) => what === "title");
  const path = title?.path ?? [];
  const name = { vi: "Tình hình thử", en: "Test situation" };
  const next = withReportWords(files, ID, words({ texts: [{ path, name }] }))?.get(FILE) ?? "";
  expect(parse(next)).toEqual({ ...before, title: name });
  const lines = (text: string) => new Set(text.split("\n"));
  const kept = lines(files.get(FILE) ?? "").intersection(lines(next));
  expect(lines(files.get(FILE) ?? "").size - kept.size).toBeLessThan(4);
  expect(withReportWords(files, ID, words())?.get(FILE)).toBe(files.get(FILE));
});

test("an empty translation is left out; an unknown place, an empty official text and no number are refused", () => {
  const title = reportTexts(files, ID).find(({ what }) => what === "title");
  const path = title?.path ?? [];
  const said = (name: Record<string, string>) =>
    withReportWords(files, ID, words({ texts: [{ path, name }] }))?.get(FILE);
  expect((parse(said({ vi: "Thử", en: "" }) ?? "") as { title: object }).title).toEqual({ vi: "Thử" });
  expect(said({ vi: "", en: "" })).toBeUndefined();
  expect(withReportWords(files, ID, words({ texts: [{ path: ["id"], name: { vi: "x" } }] }))).toBeUndefined();
  expect(withReportWords(files, ID, words({ date: "30 tháng 2" }))).toBeUndefined();
});

test("files whose texts are translated are named in words", () => {
  const t = deskTranslator("vi");
  for (const file of [
    "report.yaml",
    "charts.yaml",
    "indicators/crops.yaml",
    "pages/about/en.mdx",
    "sections/x/vi.mdx",
  ]) {
    const { key, name } = fileWords(file);
    expect(t(key, { name })).not.toMatch(/\.yaml|\.mdx/);
  }
});
