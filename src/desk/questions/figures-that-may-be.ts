import { figuresThatMayBe } from "../../draft/answers/bind-figure.ts";
import { questionsOf } from "../../draft/answers/apply-answer.ts";
import type { Edition } from "../../report/edition.ts";
import type { Files } from "../../report/from-files.ts";
import { firstOccurrences, sentenceOf } from "../../report/occurrences.ts";
import { sectionTitle } from "../../report/section-title.ts";
import { likeness } from "../controls/rivals.ts";
import type { FoundFigure } from "./answer-detail.ts";

/** A figure of the report with where it stands. */
export interface CandidateFigure extends FoundFigure {
  readonly section: string;
}

/**
 * The figures of a report that may be the figure `metric` of the report before: those that no earlier report has, and
 * those of which is still asked what they are. Of the same unit first, then those whose sentences are the likest.
 */
export const candidateFigures = (
  files: Files,
  edition: Edition,
  before: Edition,
  metric: string,
): readonly CandidateFigure[] => {
  const { questions } = questionsOf(files, edition.report.id);
  const asked = new Set(
    questions.flatMap(({ kind, subject }) =>
      kind === "proposed" || kind === "conflict" ? (subject ?? []) : [],
    ),
  );
  const free = [...edition.observations.keys()].filter((id) => asked.has(id) || !before.observations.has(id));
  const known = firstOccurrences(before).get(metric)?.get(before.official);
  const [unit, words] = [before.observations.get(metric)?.unit, known ? sentenceOf(known) : ""];
  const printed = firstOccurrences(edition);
  return figuresThatMayBe(files, edition.report.id, metric, free)
    .flatMap((one) => {
      const at = printed.get(one.id)?.get(edition.official);
      if (!at) return [];
      const sentence = sentenceOf(at);
      const shown = { figure: one.id, printed: at.figure.text, sentence };
      const section = sectionTitle(edition, at.text.slug, edition.official);
      return [{ shown: { ...shown, section }, isOfUnit: one.unit === unit, like: likeness(sentence, words) }];
    })
    .toSorted((a, b) => Number(b.isOfUnit) - Number(a.isOfUnit) || b.like - a.like)
    .map(({ shown }) => shown);
};
