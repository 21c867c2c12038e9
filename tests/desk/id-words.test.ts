import { expect, test } from "vitest";
import { KINDS } from "../../scripts/mutants/kinds.ts";
import { checked, readContent, type ContentReading } from "../../src/checks/read-content.ts";
import { importReport } from "../../src/draft/import-report.ts";
import { fieldsIn, startCard } from "../../src/desk/questions/card-state.ts";
import { questionPage } from "../../src/desk/questions/question-page.ts";
import { wordsToRead } from "../../src/desk/questions/words-to-read.ts";
import { DESK_LOCALES, deskTranslator } from "../../src/desk/messages/translator.ts";
import { idWords } from "../../src/desk/names/id-words.ts";
import { problemMessage } from "../../src/desk/text/problem-message.ts";
import { sectionProblems } from "../../src/desk/text/problems.ts";
import type { Edition } from "../../src/report/edition.ts";
import { readWord } from "../../src/word/read-word.ts";
import { nextQuarter } from "../browser/desk/next-quarter.ts";
import { smallReport } from "../fixtures/small-report.ts";

const editionOf = ({ reports }: ContentReading, id: string): Edition => {
  const edition = reports.find((report) => report.id === id)?.edition;
  if (!edition) throw new Error(`no ${id}`);
  return edition;
};

/** Ids of the catalogues and of what reports have, in a text; one of a single word only where no sentence has it. */
const idsIn = (text: string, editions: readonly Edition[]): readonly string[] => {
  const ids = new Set(
    editions.flatMap((one) => [
      ...one.observations.keys(),
      ...one.indicators.keys(),
      ...Object.keys(one.units),
      ...one.sections.keys(),
      ...one.relations.map(({ id }) => id),
      ...one.charts.map(({ chart }) => chart.id),
    ]),
  );
  const words = [...text.matchAll(/(?<![\p{L}\p{N}-])(#|\w+: )?([a-z][a-z0-9-]*)(?![\p{L}\p{N}-])/gu)];
  return words.flatMap(([, before, id = ""]) => (ids.has(id) && (before || id.includes("-")) ? [id] : []));
};

test("ids are told by names behind a sign or a field, before a colon, behind a number, and anywhere when long", () => {
  const words = idWords([editionOf(readContent(smallReport()), "2001-q1")], "vi");
  expect(words("tìm thấy #rice-area; cần unit: hectare")).toBe(
    "tìm thấy “Diện tích lúa”; cần đơn vị: héc-ta",
  );
  expect(words("hectare: factor: 1, 8.10 percent")).toBe("héc-ta: hệ số: 1, 8.10 phần trăm");
  expect(words("cần base: same-period-last-year")).toBe("cần gốc so sánh: so với cùng kỳ năm trước");
  expect(words("cần [20](#mã), “rice of variety 203”")).toBe("cần [20](#mã), “rice of variety 203”");
});

test("no problem that the desk shows of untrue content names an id", () => {
  const files = smallReport();
  const sound = editionOf(readContent(files), "2001-q1");
  const root = "content/reports/2001-q1";
  let shown = 0;
  for (const kind of KINDS) {
    const [mutant] = kind.mutants({ files, edition: sound, root });
    if (!mutant) continue;
    const mutated = new Map(files);
    for (const [path, text] of mutant.changes)
      if (text === null) mutated.delete(path);
      else mutated.set(path, text);
    const [own] = checked(readContent(mutated)).reports;
    if (!own?.edition) continue;
    for (const file of mutant.changes.keys())
      for (const problem of sectionProblems(own, mutated, file).problems)
        for (const locale of DESK_LOCALES) {
          const text = problemMessage(problem, locale, deskTranslator(locale));
          shown += 1;
          expect(idsIn(text, [own.edition]), `${kind.name}: ${text}`).toEqual([]);
        }
  }
  expect(shown).toBeGreaterThan(40);
});

const RELATIONS = `relations:
  - { id: rice-beside-schools, kind: same, figures: [rice-output, schools-reached] }
`;

/** A draft after a report of which a relation and figures are gone. */
const draftReading = (): ContentReading => {
  const { document } = readWord(nextQuarter(), { groupSign: "." });
  const files = smallReport().set("content/reports/2001-q1/relations.yaml", RELATIONS);
  const source = { file: "quy-2.docx", sha256: "0".repeat(64) };
  const result = document && importReport({ document, files, id: "2001-q2", source, replace: false });
  if (!result || result.refusal) throw new Error("refused");
  return readContent(new Map([...files, ...result.files]));
};

test("no card names an id: not in its words, nor in its options", () => {
  const reading = draftReading();
  const editions = ["2001-q1", "2001-q2"].map((id) => editionOf(reading, id));
  for (const locale of DESK_LOCALES) {
    const t = deskTranslator(locale);
    const { cards } = questionPage(reading, "2001-q2", { locale, official: "vi" });
    expect(cards.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["new", "lost"]));
    for (const card of cards) {
      const state = startCard(card);
      const options = fieldsIn(state).flatMap(({ options }) =>
        options.map(({ label }) => ("key" in label ? "" : Object.values<string>(label).join(" "))),
      );
      const sentences = card.questions.flatMap(({ sentence, name }) => [sentence, name?.[locale] ?? ""]);
      const text = [card.section, wordsToRead(card, state, locale, t), ...sentences, ...options].join(" | ");
      expect(idsIn(text, editions), text).toEqual([]);
      expect(text).not.toMatch(/\.(?:ya?ml|mdx)\b/);
    }
  }
});
