import type { Question } from "../../model/question.ts";
import { reportRecord } from "../store/report-record.ts";
import type { Control, ControlResult } from "./control.ts";

/** The controls of one report, what came of them, and the questions that were accepted since the last one. */
export interface ControlFile {
  readonly controls: readonly Control[];
  readonly results: Readonly<Record<string, ControlResult>>;
  readonly accepted: readonly Question[];
}

/** `readControls`: undefined where no controls were made yet. */
export const { read: readControls, write: writeControls } = reportRecord<ControlFile>("controls");

/** Notes accepted questions, so that a missed control opens them again. */
export const noteAccepted = async (
  root: string,
  report: string,
  questions: readonly Question[],
): Promise<void> => {
  const file = await readControls(root, report);
  if (file && questions.length > 0)
    await writeControls(root, report, { ...file, accepted: [...file.accepted, ...questions] });
};
