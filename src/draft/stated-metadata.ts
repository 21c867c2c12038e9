import type { Language } from "../model/language.ts";
import type { Metric, Units } from "../model/schema.ts";
import { figureWords } from "../prose/figure-words.ts";
import { metadataWords } from "../prose/metadata-words.ts";
import { withoutEmpty } from "./metric-fields.ts";
import type { Span } from "./tokens.ts";

/**
 * A metric with what its passage says of it: whether it is an estimate, and of a level its price basis, cumulation and
 * day. `date` is the day of the report, for "to this day". A status that an author set by judgement stays.
 */
export const statedMetadata = (
  metric: Metric,
  text: string,
  span: Span,
  language: Language,
  units: Units,
  date: string | undefined,
): Metric => {
  const at = { line: 1, column: 1 };
  const plain = { text, figures: [], footnotes: [], atOffset: () => at };
  const figure = { id: metric.id, text: text.slice(span.start, span.end), ...span, at, textAt: at };
  const { estimated } = figureWords(plain, figure, language);
  const next: Record<string, unknown> = { ...metric };
  if (estimated && metric.status === undefined) next["status"] = "E";
  if (!estimated && metric.status === "E") next["status"] = undefined;
  if (language.metadata && (metric.kind === "level" || metric.kind === "count-of-total")) {
    const words = metadataWords(plain, figure, language.metadata);
    const day = words.asOf === "report" ? date : words.asOf;
    if (day !== undefined) next["asOf"] = day;
    if (units[metric.unit]?.dimension === "vnd") next["priceBasis"] = words.priceBasis;
    if (words.cumulative === "clause") next["cumulative"] = true;
    if (!words.cumulative) next["cumulative"] = undefined;
  }
  return withoutEmpty(next);
};
