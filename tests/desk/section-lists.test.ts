import { describe, expect, test } from "vitest";
import { notFiguresIn, withNotFigure, withoutNotFigure } from "../../src/desk/text/not-figures.ts";
import { translatorNotes, withNote, withoutNote } from "../../src/desk/text/translator-notes.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const REPORT = "2001-q1";
const RICE = `content/reports/${REPORT}/sections/rice/vi.mdx`;
const RICE_EN = `content/reports/${REPORT}/sections/rice/en.mdx`;
const SCHOOLS_EN = `content/reports/${REPORT}/sections/schools/en.mdx`;
const files = smallReport();
const textOf = (file: string): string => files.get(file) ?? "";
const rulesOf = (changed: ReadonlyMap<string, string>): readonly string[] =>
  checkFiles(changed).flatMap(({ issues }) => issues.map(({ rule }) => rule));

describe("numbers that are no figures", () => {
  test("one that is taken back has to be accounted for again; put back, nothing is wrong", () => {
    const [entry] = notFiguresIn(RICE, textOf(RICE));
    if (!entry) throw new Error("no entry");
    const without = withoutNotFigure(RICE, textOf(RICE), entry.text);
    const changed = new Map(files).set(RICE, without ?? "");
    expect(rulesOf(changed)).toContain("numbers-are-accounted-for");
    const again = withNotFigure(changed, REPORT, RICE, entry);
    expect(again && notFiguresIn(RICE, again.get(RICE) ?? "")).toEqual([entry]);
    expect(again && rulesOf(again)).toEqual([]);
  });

  test("a bound figure that is none loses its binding and its metric in every language", () => {
    const next = withNotFigure(files, REPORT, RICE, { text: "2,5%", kind: "scale" });
    expect(next?.get(RICE)).not.toContain("(#rice-output-yoy)");
    expect(next?.get(RICE)).not.toContain("id: rice-output-yoy,");
    expect(next?.get(RICE_EN)).not.toContain("(#rice-output-yoy)");
    expect(notFiguresIn(RICE, next?.get(RICE) ?? "")).toContainEqual({ text: "2,5%", kind: "scale" });
  });

  test("words that are not printed, have no number, stand in a figure or are listed are refused", () => {
    const refused = ["loại 999", "lúa", "5%", notFiguresIn(RICE, textOf(RICE))[0]?.text ?? ""];
    for (const text of refused)
      expect(withNotFigure(files, REPORT, RICE, { text, kind: "name" }), text).toBeUndefined();
    expect(withoutNotFigure(RICE, textOf(RICE), "loại 999")).toBeUndefined();
  });
});

describe("translator's notes", () => {
  const added = { index: 0, after: "rice", note: "Translator's note: a test [of 3 words]." };

  test("one is added behind words of a passage, and removing it leaves the text as it was", () => {
    const once = withNote(SCHOOLS_EN, textOf(SCHOOLS_EN), { ...added, after: "standard" });
    expect(once).toContain("standard[^tn-a]. ");
    expect(translatorNotes(SCHOOLS_EN, once ?? "")).toEqual([
      { label: "tn-a", text: "Translator's note: a test [of 3 words]." },
    ]);
    const twice = withNote(SCHOOLS_EN, once ?? "", {
      ...added,
      after: "3 of 8 schools",
      note: "Another one.",
    });
    expect(translatorNotes(SCHOOLS_EN, twice ?? "").map(({ label }) => label)).toEqual(["tn-a", "tn-b"]);
    const left = withoutNote(SCHOOLS_EN, withoutNote(SCHOOLS_EN, twice ?? "", "tn-b") ?? "", "tn-a");
    expect(left).toBe(textOf(SCHOOLS_EN));
    expect(rulesOf(new Map(files).set(SCHOOLS_EN, twice ?? ""))).not.toContain(
      "footnotes-meet-their-markers",
    );
  });

  test("words that stand in no passage or twice, inside a figure, and empty notes are refused", () => {
    const text = textOf(SCHOOLS_EN);
    expect(withNote(SCHOOLS_EN, text, { ...added, after: "no such words" })).toBeUndefined();
    expect(withNote(SCHOOLS_EN, text, { ...added, after: "e" })).toBeUndefined();
    expect(withNote(SCHOOLS_EN, text, { ...added, after: "3 of 8" })).toBeUndefined();
    expect(withNote(SCHOOLS_EN, text, { ...added, note: " " })).toBeUndefined();
    expect(withoutNote(SCHOOLS_EN, text, "tn-a")).toBeUndefined();
  });
});
