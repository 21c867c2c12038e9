import type { ContentReading } from "../../checks/read-content.ts";
import { questionsOf } from "../../draft/answers/apply-answer.ts";
import type { Edition } from "../../report/edition.ts";
import { occurrences, sentenceOf } from "../../report/occurrences.ts";
import { editionBefore } from "../edition-before.ts";
import { cardsOf } from "../questions/cards.ts";
import { makeControls } from "./make-controls.ts";
import type { Control } from "./control.ts";
import { readControls, writeControls } from "./control-file.ts";

/** So many controls a report, and about one for so many cards where there are few. */
const MOST = 6;
const CARDS_FOR_ONE = 4;

/**
 * The controls of a report that nobody has answered yet. They are made when its questions are first opened; one whose
 * sentence another import changed is gone.
 */
export const openControls = async (
  root: string,
  reading: ContentReading,
  report: string,
): Promise<readonly Control[]> => {
  const own = reading.reports.find(({ id }) => id === report);
  if (!own?.edition || own.status !== "draft") return [];
  const known = await readControls(root, report);
  const file = known ?? { controls: made(reading, own.edition), results: {}, accepted: [] };
  if (!known) await writeControls(root, report, file);
  const sentences = new Set(occurrences(own.edition).map(sentenceOf));
  return file.controls.filter(
    ({ id, questions }) => !file.results[id] && questions.every(({ sentence }) => sentences.has(sentence)),
  );
};

const made = (reading: ContentReading, edition: Edition): readonly Control[] => {
  const before = editionBefore(reading, edition.report.id);
  if (!before) return [];
  const { questions } = questionsOf(reading.files, edition.report.id);
  const count = Math.min(MOST, Math.round(cardsOf(questions).length / CARDS_FOR_ONE));
  return makeControls(edition, before, new Set(questions.flatMap(({ subject }) => subject ?? [])), count);
};
