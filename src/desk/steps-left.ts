import { contentChecklist } from "../checks/release-checklist.ts";
import type { ContentReading, ReportReading } from "../checks/read-content.ts";
import { editionBefore } from "./edition-before.ts";
import { questionsOf } from "../draft/answers/apply-answer.ts";
import { cardsOf } from "./questions/cards.ts";
import type { StepId } from "./steps.ts";
import { translatedSections, unreadFiles } from "./text/translated-sections.ts";

export type StepsLeft = Readonly<Partial<Record<StepId, number>>>;

/** Cards of the questions that are left: known without the rules. */
export const questionsLeft = ({ files }: ContentReading, id: string): StepsLeft => ({
  questions: cardsOf(questionsOf(files, id).questions).length,
});

const known = new WeakMap<ReportReading, StepsLeft>();

/**
 * Things left to do in each step of a report that the rules were applied to: cards of the questions, passages of the
 * translation that are empty or not read, and what the checklist counts at the other steps. Counted once a reading.
 */
export const stepsLeft = (reading: ContentReading, report: ReportReading): StepsLeft => {
  const left = known.get(report) ?? countLeft(reading, report);
  known.set(report, left);
  return left;
};

const countLeft = (reading: ContentReading, report: ReportReading): StepsLeft => {
  const items = contentChecklist(report, reading).filter(({ blocks }) => blocks);
  const count = (step: StepId): number =>
    items
      .filter((item) => item.step === step)
      .reduce((sum, { values }) => sum + Number(values["count"] ?? 1), 0);
  return {
    ...questionsLeft(reading, report.id),
    text: count("text"),
    translation: Math.max(openPassages(reading, report), count("translation")),
    audit: count("audit"),
    summary: count("summary"),
  };
};

/** Passages that the step Translation lists as left. A partial translation may be published, its passages are open still. */
export const openPassages = (reading: ContentReading, { id, edition }: ReportReading): number =>
  edition
    ? [
        ...translatedSections(edition, editionBefore(reading, id)),
        ...unreadFiles(edition, reading.files, reading.parsed),
      ].reduce((sum, { left }) => sum + left, 0)
    : 0;
