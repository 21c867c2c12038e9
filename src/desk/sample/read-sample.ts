import type { ContentReading } from "../../checks/read-content.ts";
import { editionBefore } from "../edition-before.ts";
import { reportRecord } from "../store/report-record.ts";
import { blindSample, type SampledFigure } from "./blind-sample.ts";

/** What approvers read: by mark, the figure that was chosen. */
const sampled = reportRecord<Readonly<Record<string, string>>>("sample");

/** The approver took it for none of the figures that were offered. */
export const NONE = "none";

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
  const chosen = (await sampled.read(root, report)) ?? {};
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
  const others = Object.entries((await sampled.read(root, report)) ?? {}).filter(([one]) => one !== mark);
  const next = Object.fromEntries(chosen === undefined ? others : [...others, [mark, chosen]]);
  await sampled.write(root, report, next);
};
