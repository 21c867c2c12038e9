import { asRunningText } from "../../report/table-rows.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage } from "../place-passages.ts";
import type { DoubtfulPassage, MissingPassage } from "../translation/passage-translator.ts";
import type { Asked } from "./question-list.ts";
import { phrase } from "../../model/phrase.ts";

/** One question a section: how many of its passages have no translation, beginning with the first. */
export const translationQuestions = (
  id: string,
  official: string,
  locale: string,
  missing: readonly MissingPassage[],
): Asked[] => {
  const bySection = Map.groupBy(missing, ({ slug }) => slug);
  return [...bySection].map(([slug, passages]): Asked => ({
    kind: "english",
    subject: slug,
    sentence: asRunningText(passages[0]?.text ?? ""),
    group: "passages",
    ...proposedWords(passages, locale),
    reason: phrase(
      passages.some(({ found }) => found) ? "draft:translation.other-figures" : "draft:translation.missing",
      { count: passages.length },
    ),
    at: { file: fileOfPassage(id, { slug, annex: passages[0]?.annex }, official) },
  }));
};

/** What the file of the translation has in the place of the first passage. */
const proposedWords = (passages: readonly MissingPassage[], locale: string): Pick<Asked, "proposed"> => {
  const found = passages[0]?.found;
  return found === undefined ? {} : { proposed: { [locale]: found } };
};

/** One question for each passage of the translation's file that calls units what the catalogue does not. */
export const unitQuestions = (
  { id, catalogue }: DraftReport,
  locale: string,
  doubtful: readonly DoubtfulPassage[],
): Asked[] => {
  const known = catalogue.allUnits();
  return doubtful.map(({ slug, annex, text, units }): Asked => {
    const listed = units.map(({ printed, unit }) => {
      const name = known[unit]?.name;
      return phrase("draft:translation.unit", { printed, name: name ? { text: name } : unit });
    });
    return {
      kind: "english",
      subject: slug,
      sentence: text,
      reason: phrase("draft:translation.other-units", {
        units: listed.length ? listed.reduce((first, second) => phrase("list", { first, second })) : "",
      }),
      at: { file: fileOfPassage(id, { slug, annex }, locale) },
    };
  });
};
