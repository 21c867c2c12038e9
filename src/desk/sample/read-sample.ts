import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { workFolder } from "../../../scripts/content/content-folder.ts";
import type { ContentReading } from "../../checks/read-content.ts";
import { editionBefore } from "../edition-before.ts";
import { writeAtomically } from "../store/atomic-write.ts";
import { blindSample, type SampledFigure } from "./blind-sample.ts";

/** What approvers read stands beside the content, never in it: by mark, the figure that was chosen. */
type Chosen = Readonly<Record<string, string>>;

/** The approver took it for none of the figures that were offered. */
export const NONE = "none";

const fileOf = (root: string, report: string): string => join(workFolder(root), "sample", `${report}.json`);

const chosenIn = async (root: string, report: string): Promise<Chosen> => {
  const text = await readFile(fileOf(root, report), "utf8").catch(() => "{}");
  return JSON.parse(text) as Chosen;
};

export interface ReadSample {
  readonly all: readonly SampledFigure[];
  /** Not read yet. */
  readonly open: readonly SampledFigure[];
  /** Read as something else than the report says: both people look at it again. */
  readonly different: readonly { readonly figure: SampledFigure; readonly chosen: string }[];
}

/** The sample of a draft with what its approver has read so far; empty for a public report. */
export const readSample = async (
  root: string,
  reading: ContentReading,
  report: string,
): Promise<ReadSample> => {
  const own = reading.reports.find(({ id }) => id === report);
  if (!own?.edition || own.status !== "draft") return { all: [], open: [], different: [] };
  const all = blindSample(own.edition, editionBefore(reading, report));
  const chosen = await chosenIn(root, report);
  return {
    all,
    open: all.filter(({ mark }) => chosen[mark] === undefined),
    different: all.flatMap((figure) => {
      const one = chosen[figure.mark];
      return one !== undefined && one !== figure.id ? [{ figure, chosen: one }] : [];
    }),
  };
};

/** Notes what the approver took a figure for; without `chosen`, the figure is to be read once more. */
export const noteChosen = async (
  root: string,
  report: string,
  mark: string,
  chosen: string | undefined,
): Promise<void> => {
  const others = Object.entries(await chosenIn(root, report)).filter(([one]) => one !== mark);
  const next = Object.fromEntries(chosen === undefined ? others : [...others, [mark, chosen]]);
  await writeAtomically(fileOf(root, report), `${JSON.stringify(next, undefined, 1)}\n`);
};
