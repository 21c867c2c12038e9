import type { StandingFigure } from "../model/question.ts";
import type { Metric } from "../model/schema.ts";
import type { DraftReport } from "./draft-report.ts";
import { withPlainSpaces } from "./questions/questions-text.ts";

/** What the words of a figure are read as. */
const READ = ["value", "upper", "total", "unit", "direction", "bound"] as const;

type Said = Partial<Readonly<Record<(typeof READ)[number], string | undefined>>>;

/** A figure that is not to be asked about while it is printed in these words with this meaning. */
export const standingFigure = (metric: Metric, printed: string): StandingFigure => {
  const said = metric as Said;
  const read = Object.fromEntries(
    READ.flatMap((field) => (said[field] === undefined ? [] : [[field, said[field]]])),
  );
  return { metric: metric.id, printed, ...read } as StandingFigure;
};

const isSame = (a: Said, b: Said): boolean => READ.every((field) => a[field] === b[field]);

/**
 * The figures of a draft that an editor of the report before said to stay as they are, and that both reports print so:
 * one whose value changed once is asked about again, also when the value is back.
 */
export const stillStanding = (
  { bound, passages }: DraftReport,
  standing: readonly StandingFigure[],
): readonly StandingFigure[] => {
  const known = new Map(standing.map((one) => [one.metric, one]));
  return bound.figures.flatMap(({ metric, before, claim, passage, binding }) => {
    const one = known.get(metric.id);
    const earlier = before ?? claim?.figure.metric;
    const words = passages[passage]?.passage.text.slice(binding.start, binding.end) ?? "";
    return one &&
      earlier &&
      withPlainSpaces(words) === one.printed &&
      isSame(one, metric) &&
      isSame(one, earlier)
      ? [one]
      : [];
  });
};
