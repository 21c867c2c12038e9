import { occurrences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/**
 * Each metric is printed in the official text of its section.
 * Passes: a metric with a link to it. Fails: a metric that no figure of the section links.
 */
export const metricsArePrinted: Rule = (edition) => {
  const printed = new Set(
    occurrences(edition).flatMap(({ observation, locale }) =>
      observation && locale === edition.official ? [observation.id] : [],
    ),
  );
  return [...edition.observations.values()]
    .filter(({ id }) => !printed.has(id) && !edition.unread.ids.has(id))
    .map(({ id, place }) => ({
      rule: "metrics-are-printed",
      place,
      code: "metrics-are-printed",
      values: { id },
    }));
};
