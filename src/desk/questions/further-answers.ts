import { formatPeriod } from "../../i18n/formats.ts";
import { eachEditorsLanguage } from "../../i18n/phrases.ts";
import { seriesBreakOf } from "../../draft/answers/break-series.ts";
import type { Question } from "../../model/question.ts";
import type { Edition } from "../../report/edition.ts";
import type { Files } from "../../report/from-files.ts";
import type { AskedQuestion, LostFigure } from "./asked-question.ts";
import { figureNames } from "./rival-answers.ts";

/** A question of a report with what its further answers need: of a new method, and of figures that stand elsewhere. */
export const withFurtherAnswers = (
  question: Question,
  files: Files,
  edition: Edition | undefined,
  before: Edition | undefined,
): AskedQuestion => {
  const { kind, group, subject } = question;
  if (!edition || !before || subject === undefined) return question;
  if (kind === "lost" && group === "figures") return { ...question, lost: lostFigures(subject, before) };
  const found = kind === "jump" ? seriesBreakOf(files, edition.report.id, subject) : undefined;
  if (!found) return question;
  const from = eachEditorsLanguage((locale) => formatPeriod(found.at, locale));
  return { ...question, newSeries: { from, languages: edition.report.languages } };
};

const lostFigures = (subject: string, before: Edition): readonly LostFigure[] =>
  subject.split(" ").flatMap((metric) => {
    const one = before.observations.get(metric);
    return one ? [{ metric, name: figureNames(before, one) }] : [];
  });
