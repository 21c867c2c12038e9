import type { ContentReading } from "../checks/read-content.ts";
import { questionsOf } from "../draft/answers/apply-answer.ts";
import { cardsOf } from "./questions/cards.ts";
import type { StepId } from "./steps.ts";

/** Things left to do in each step of a report; a step that has nothing to count is left out. */
export const stepsLeft = (reading: ContentReading, id: string): Readonly<Partial<Record<StepId, number>>> => {
  const report = reading.reports.find((one) => one.id === id);
  const problems =
    report?.issues.filter(({ place }) => /\/sections\/|\/annexes\//.test(place.file)).length ?? 0;
  return { questions: cardsOf(questionsOf(reading.files, id).questions).length, text: problems };
};
