import type { Localized } from "../../model/locale.ts";
import type { Observation } from "../../model/observation.ts";
import type { Question } from "../../model/question.ts";
import type { Edition } from "../../report/edition.ts";
import { observationName } from "../../wording/observation-text.ts";
import { rivalsOf } from "../controls/rivals.ts";
import { inEditorsLanguages } from "../../i18n/phrases.ts";
import { phrase } from "../../model/phrase.ts";

type Alternative = NonNullable<Question["alternatives"]>[number];

/** The names of figures of a report in the languages of that report. */
export const figureNames = (edition: Edition, ...figures: readonly Observation[]): Localized =>
  Object.fromEntries(
    edition.report.languages.map((locale) => [
      locale,
      figures.map((one) => observationName(edition, one, locale)).join("; "),
    ]),
  );

const bindAnswer = (before: Edition, one: Observation): Alternative => ({
  answer: { do: "bind", metric: one.id },
  label: figureNames(before, one),
});

const NOT_A_FIGURE: Alternative = {
  answer: { do: "not-a-figure", as: "name" },
  label: inEditorsLanguages(phrase("draft:figure.none")),
};

/**
 * What else a figure may be whose indicator was proposed, so that a correction costs no more than an acceptance: `known`,
 * the likest figures of the earlier report that this one does not print, or no figure at all; at most `count` figures.
 */
export const rivalAnswers = (
  edition: Edition,
  before: Edition,
  one: Observation,
  known: readonly Observation[] = [],
  count = 3,
): readonly Alternative[] => {
  const free = rivalsOf(edition, one, before).filter(({ id }) => !edition.observations.has(id));
  const figures = [...known, ...free].slice(0, count);
  return [...figures.map((rival) => bindAnswer(before, rival)), NOT_A_FIGURE];
};

/** A question with those answers, where it is a proposal and the importer offers none. */
export const withRivals = (question: Question, edition: Edition, before: Edition): Question => {
  const one = edition.observations.get(question.subject ?? "");
  return question.kind === "proposed" && !question.alternatives && one
    ? { ...question, alternatives: [...rivalAnswers(edition, before, one)] }
    : question;
};
