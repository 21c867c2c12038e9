import { readQuestions } from "../../draft/answers/apply-answer.ts";
import type { Edition } from "../../report/edition.ts";
import { firstOccurrences, sentenceOf } from "../../report/occurrences.ts";
import type { Files } from "../../report/from-files.ts";
import { figureName } from "../../site/figure-name.ts";
import { sectionTitle } from "../../report/section-title.ts";
import { listedSections } from "../text/sections.ts";
import type { DeskLocale } from "../messages/translator.ts";

interface CertainSentence {
  readonly sentence: string;
  /** In the order of their printing. */
  readonly figures: readonly { readonly printed: string; readonly name: string }[];
}

interface CertainSection {
  readonly section: string;
  readonly count: number;
  readonly sentences: readonly CertainSentence[];
}

/**
 * The figures of a draft that nobody is asked about, by section in the order of the report and by the sentences that print them. Undefined where the questions cannot be read: it is not known then what is asked.
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
    count: own.length,
    sentences: [...Map.groupBy(own, ({ at }) => sentenceOf(at))].map(([sentence, inside]) => ({
      sentence,
      figures: inside
        .toSorted((a, b) => a.at.figure.start - b.at.figure.start)
        .map(({ one, at }) => ({ printed: at.figure.text, name: figureName(edition, one, locale) })),
    })),
  }));
};
