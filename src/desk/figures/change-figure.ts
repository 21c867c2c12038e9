import { changeMetrics } from "../../draft/answers/metric-lines.ts";
import { formatNumber } from "../../i18n/formats.ts";
import type { Locale } from "../../model/locale.ts";
import type { Edition } from "../../report/edition.ts";
import type { Files } from "../../report/from-files.ts";

/** Which number of a figure: its value, or the second one of "4/8". */
export type FigureField = "value" | "total";

/** A bound figure in a text: its printed words and its name. */
const BOUND = /\[([^\]]+)\]\(#([a-z0-9-]+)\)/g;
/** A number in print, with its separators. */
const NUMBER = /\d(?:[\d.,]*\d)?/g;

/**
 * The content files with another value of one figure of a report and of those that restate it: in their metrics, and
 * wherever a text of the report prints them, by the rules of that text's language. Undefined where the report has no such
 * figure, or a text prints no number.
 */
export const changeFigure = (
  files: Files,
  edition: Edition,
  id: string,
  { field, value }: { readonly field: FigureField; readonly value: string },
): Files | undefined => {
  const one = edition.observations.get(id);
  if (!one) return undefined;
  const first = one.sameAs ?? id;
  const ids = new Set(
    [...edition.observations.values()]
      .filter((other) => other.id === first || other.sameAs === first)
      .map((other) => other.id),
  );
  const root = `content/reports/${edition.report.id}/`;
  const next = new Map(files);
  const unprinted: string[] = [];
  for (const [path, text] of files) {
    if (!path.startsWith(root) || path.startsWith(`${root}versions/`) || !path.endsWith(".mdx")) continue;
    const locale: Locale = /([a-z-]+)\.mdx$/.exec(path)?.[1] ?? edition.official;
    const printed = text.replaceAll(BOUND, (bound, words: string, name: string) => {
      if (!ids.has(name)) return bound;
      const said = withNumber(words, field, formatNumber(value, locale));
      if (said === undefined) unprinted.push(path);
      return `[${said ?? words}](#${name})`;
    });
    const changed = changeMetrics(printed, (metric) =>
      ids.has(metric.id) ? { ...metric, [field]: value } : metric,
    );
    if (changed !== text) next.set(path, changed);
  }
  return unprinted.length === 0 ? next : undefined;
};

const withNumber = (words: string, field: FigureField, number: string): string | undefined => {
  const found = [...words.matchAll(NUMBER)][field === "value" ? 0 : 1];
  return found && words.slice(0, found.index) + number + words.slice(found.index + found[0].length);
};
