import { bindings } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/**
 * A bound figure leads to a metric of its own section; one that was refused is another rule's matter.
 * Passes: `[20 tấn](#rubber-output)` with the metric `rubber-output` in the frontmatter. Fails: without it.
 */
export const figuresHaveMetrics: Rule = (edition) =>
  bindings(edition)
    .filter(({ observation, figure }) => !observation && !edition.unread.ids.has(figure.id))
    .map(({ figure, place }) => {
      const elsewhere = edition.observations.get(figure.id);
      return {
        rule: "figures-have-metrics",
        place,
        code: "figures-have-metrics",
        values: { text: figure.text, id: figure.id },
        ...(elsewhere ? { other: elsewhere.place } : {}),
      };
    });
