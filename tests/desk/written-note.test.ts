import { describe, expect, test } from "vitest";
import { confirmedTranslations } from "../../scripts/content/confirmed-translations.ts";
import { readContent } from "../../src/checks/read-content.ts";
import { sectionTexts, translatedSections } from "../../src/desk/text/translated-sections.ts";
import { withOwnNote, type WrittenNote } from "../../src/desk/text/written-note.ts";
import type { Files } from "../../src/report/from-files.ts";
import { broken, smallReport } from "../fixtures/small-report.ts";

const VI = "content/reports/2001-q1/sections/schools/vi.mdx";
const EN = "content/reports/2001-q1/sections/schools/en.mdx";
const official = smallReport().get(VI) ?? "";
const translation = smallReport().get(EN) ?? "";

/** The small report whose official text has two notes, of which the translation has those of `own`. */
const withNotes = (own = ""): Files => {
  const [vi, en] = [VI, EN].map((file) => smallReport().get(file)?.trimEnd() ?? "");
  const files = broken({
    file: VI,
    write: `${vi?.replace(/\.$/, "[^1].") ?? ""}\n\nMột đoạn[^2] thử.\n\n[^1]: Chú thích một.\n\n[^2]: Chú thích hai.\n`,
  });
  return new Map(files).set(EN, `${en ?? ""}\n\nA test passage.\n${own}`);
};

const pairsOf = (files: Files) => {
  const edition = readContent(files).reports[0]?.edition;
  if (!edition) throw new Error("no report");
  const pairs = translatedSections(edition).find(({ key }) => key === "schools")?.pairs ?? [];
  return { edition, notes: pairs.flatMap(({ note }) => note ?? []), pairs };
};

const written = (files: Files, note: WrittenNote): Files => {
  const { edition } = pairsOf(files);
  const texts = sectionTexts(edition, "schools");
  if (!texts) throw new Error("no section");
  const next = withOwnNote(
    edition,
    { text: texts.official, file: files.get(VI) ?? "" },
    { path: EN, file: files.get(EN) ?? "", locale: "en" },
    note,
  );
  if (next === undefined) throw new Error("refused");
  return new Map(files).set(EN, next);
};

describe("a note that the translation lacks", () => {
  test("is offered with the place of its mark, where the text tells it", () => {
    const [first, second] = pairsOf(withNotes()).notes;
    expect(first).toMatchObject({ label: "1", isWritten: false, mark: { passage: 0 } });
    const mark = typeof first?.mark === "object" ? first.mark : undefined;
    expect(translation).toContain(mark?.proposed);
    expect(mark?.proposed).not.toBe("");
    expect(second).toMatchObject({ label: "2", mark: { passage: 1, behind: "Một đoạn", proposed: "" } });
  });

  test("is written in the order of the official notes; then the section can be confirmed", () => {
    const second = written(withNotes(), {
      label: "2",
      text: "Note two.",
      mark: { passage: 1, behind: "A test" },
    });
    const both = written(second, {
      label: "1",
      text: "Note one.",
      mark: { passage: 0, behind: "schools" },
    });
    const text = both.get(EN) ?? "";
    expect(text).toContain("A test[^2] passage.");
    expect(text.trimEnd()).toMatch(/\[\^1\]: Note one\.\n\n\[\^2\]: Note two\.$/);
    expect(pairsOf(both).notes).toEqual([]);
    expect(confirmedTranslations(both, new Set(["schools"])).refused).toEqual([]);
    expect(confirmedTranslations(second, new Set(["schools"])).refused).not.toEqual([]);
  });

  test("that has its words already only gets its mark, and the other way round", () => {
    const unmarked = withNotes("\n[^2]: Note two.\n");
    expect(pairsOf(unmarked).notes.find(({ label }) => label === "2")).toMatchObject({ isWritten: true });
    const marked = written(unmarked, { label: "2", text: undefined, mark: { passage: 1, behind: "A test" } });
    expect(marked.get(EN)).toContain("A test[^2] passage.\n\n[^2]: Note two.");
    const wordless = new Map(withNotes()).set(EN, `${translation.trimEnd()}\n\nA test[^2] passage.\n`);
    expect(pairsOf(wordless).notes.find(({ label }) => label === "2")).toMatchObject({
      isWritten: false,
      mark: undefined,
    });
  });

  test("waits for its passage", () => {
    const files = new Map(withNotes()).set(EN, translation);
    expect(pairsOf(files).notes.find(({ label }) => label === "2")?.mark).toBe("passage-missing");
  });

  test.for([
    ["words that are not there", "nowhere"],
    ["words that stand there twice", "s"],
  ])("is refused behind %s", ([, behind]) => {
    const note = { label: "2", text: "Note two.", mark: { passage: 1, behind: behind ?? "" } };
    expect(() => written(withNotes(), note)).toThrow("refused");
  });

  test("is not offered where the translation has it", () => {
    expect(official).not.toContain("[^");
    expect(pairsOf(smallReport()).notes).toEqual([]);
  });
});
