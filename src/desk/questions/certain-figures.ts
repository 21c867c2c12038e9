import { readQuestions } from "../../draft/answers/apply-answer.ts";
import type { Edition } from "../../report/edition.ts";
import { firstOccurrences, sentenceOf } from "../../report/occurrences.ts";
import type { Files } from "../../report/from-files.ts";
import { figureName } from "../../site/figure-name.ts";
import { sectionTitle } from "../../report/section-title.ts";
import { listedSections } from "../text/sections.ts";
import type { DeskLocale } from "../messages/translator.ts";

interface CertainFigure {
  readonly printed: string;
  readonly name: string;
  readonly sentence: string;
}

interface CertainSection {
  readonly section: string;
  readonly figures: readonly CertainFigure[];
}

/**
 * The figures of a draft that nobody is asked about, by section in the order of the report, each with the words that it is
 * printed in. Undefined where the questions cannot be read: it is not known then what is asked.
 */
export const certainFigures = (
  edition: Edition,
  files: Files,
  locale: DeskLocale,
): readonly CertainSection[] | undefined => {
  const list = readQuestions(files, edition.report.id);
  if (!list) return undefined;
  const asked = new Set(list.questions.flatMap(({ subject }) => subject ?? []));
  const printed = firstOccurrences(edition);
  const certain = [...edition.observations.values()].flatMap((one) => {
    const at = printed.get(one.id)?.get(edition.official);
    return at && !asked.has(one.id) ? [{ one, at }] : [];
  });
  const order = listedSections(edition).map(({ key }) => key);
  const bySection = [...Map.groupBy(certain, ({ one }) => one.section)].toSorted(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
  return bySection.map(([section, own]) => ({
    section: sectionTitle(edition, section, edition.official),
    figures: own.map(({ one, at }) => ({
      printed: at.figure.text,
      name: figureName(edition, one, locale),
      sentence: sentenceOf(at),
    })),
  }));
};
