import { contentChecklist } from "../checks/release-checklist.ts";
import type { ContentReading, ReportReading } from "../checks/read-content.ts";
import { questionsOf } from "../draft/answers/apply-answer.ts";
import { cardsOf } from "./questions/cards.ts";
import type { StepId } from "./steps.ts";
import { translatedSections, unreadFiles } from "./text/translated-sections.ts";

/**
 * Things left to do in each step of a report: cards of the questions, passages of the translation that are empty or not
 * read, and what the checklist counts at the other steps. What only the rules know is left out until they have been applied.
 */
export const stepsLeft = (
  reading: ContentReading,
  report: ReportReading,
): Readonly<Partial<Record<StepId, number>>> => {
  const questions = { questions: cardsOf(questionsOf(reading.files, report.id).questions).length };
  if (!report.isChecked) return questions;
  const items = contentChecklist(report, reading).filter(({ blocks }) => blocks);
  const count = (step: StepId): number =>
    items
      .filter((item) => item.step === step)
      .reduce((sum, { values }) => sum + Number(values["count"] ?? 1), 0);
  return {
    ...questions,
    text: count("text"),
    translation: Math.max(openPassages(reading, report), count("translation")),
    audit: count("audit"),
    summary: count("summary"),
  };
};

/** Passages that the step Translation lists as left. A partial translation may be published, its passages are open still. */
const openPassages = ({ files, parsed }: ContentReading, { edition }: ReportReading): number =>
  edition
    ? [...translatedSections(edition), ...unreadFiles(edition, files, parsed)].reduce(
        (sum, { left }) => sum + left,
        0,
      )
    : 0;
