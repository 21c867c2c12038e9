import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { workFolder } from "../../../scripts/content/content-folder.ts";
import type { Question } from "../../model/question.ts";
import { writeAtomically } from "../store/atomic-write.ts";
import type { Control, ControlResult } from "./control.ts";

/** The controls of one report, what came of them, and the questions that were accepted since the last one. */
export interface ControlFile {
  readonly controls: readonly Control[];
  readonly results: Readonly<Record<string, ControlResult>>;
  readonly accepted: readonly Question[];
}

/** Controls stand beside the content, never in it. */
const fileOf = (root: string, report: string): string => join(workFolder(root), "controls", `${report}.json`);

/** Undefined where no controls were made yet. */
export const readControls = async (root: string, report: string): Promise<ControlFile | undefined> => {
  const text = await readFile(fileOf(root, report), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as ControlFile);
};

export const writeControls = (root: string, report: string, file: ControlFile): Promise<void> =>
  writeAtomically(fileOf(root, report), `${JSON.stringify(file, undefined, 1)}\n`);

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
