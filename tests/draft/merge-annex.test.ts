import { expect, test } from "vitest";
import { mergeAnnexTranslation } from "../../src/draft/merge/merge-annex.ts";
import { keepUnchanged } from "../../src/draft/keep-unchanged.ts";
import { smallReport } from "../fixtures/small-report.ts";

const files = smallReport();
const ROOT = "content/reports/2001-q1";
const textOf = (path: string): string => files.get(`${ROOT}/${path}`) ?? "";
const [official, translation] = [textOf("annexes/programme/vi.yaml"), textOf("annexes/programme/en.yaml")];
/** What an import writes of the translation: no marks of reading, no words that an editor chose. */
const imported = translation
  .replaceAll(/^ *translationOf: .*\n/gm, "")
  .replaceAll(/, translationOf: "[^"]*"/g, "")
  .replaceAll("Rules on", "Rule about");
const marksIn = (text: string | undefined): readonly string[] =>
  text?.match(/[0-9a-f]{8}-[0-9a-f]{8}/g) ?? [];
const merged = (nowOfficial: string, now: string | undefined = imported): string | undefined =>
  mergeAnnexTranslation({ official, translation }, { official: nowOfficial, translation: now });

test("the translation of an annex that is imported again in the same words stays letter by letter", () => {
  expect(marksIn(translation).length).toBeGreaterThan(2);
  expect(marksIn(imported)).toEqual([]);
  expect(merged(official)).toBe(translation);
  expect(merged(official, undefined)).toBe(translation);
});

test("a row that the Word file changed is that of the import; the others stay as they were read", () => {
  const changed = official.replace("Quy định về giống lúa", "Quy định về giống ngô");
  expect(changed).not.toBe(official);
  const next = merged(changed);
  expect(marksIn(next)).toHaveLength(marksIn(translation).length - 1);
  expect(next).toContain("Rule about rice varieties");
});

test("heads that the Word file changed are read again, rows are not", () => {
  const next = merged(official.replace("title: Danh mục nhiệm vụ", "title: Bảng nhiệm vụ"));
  expect(marksIn(next)).toHaveLength(marksIn(translation).length - 1);
});

test("an annex that had no translation takes that of the import", () => {
  expect(
    mergeAnnexTranslation({ official, translation: undefined }, { official, translation: imported }),
  ).toBe(imported);
});

test("a published report that is imported again keeps the marks of what did not change", () => {
  const path = `${ROOT}/sections/rice/en.mdx`;
  const text = textOf("sections/rice/en.mdx");
  const bare = text.replace(/^translationOf: .*\n/m, "");
  const made = new Map(files)
    .set(`${ROOT}/annexes/programme/en.yaml`, imported)
    .set(path, bare.replace("drought", "floods"));
  const kept = keepUnchanged(files, made, ROOT, "vi");
  expect(kept.get(`${ROOT}/annexes/programme/en.yaml`)).toBe(translation);
  expect(kept.get(path)).toContain("floods");
  expect(marksIn(kept.get(path))).toEqual(marksIn(text));
});
