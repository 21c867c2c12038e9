import type { Metric } from "../model/schema.ts";
import type { DraftPassage } from "./passage.ts";
import type { Span } from "./tokens.ts";
import { flow, scalar } from "./yaml-text.ts";

/** A printed figure of a passage and the metric it is bound to. */
export interface Binding extends Span {
  readonly id: string;
}

/** Signs that Markdown or MDX would take for markup. */
const SIGNS = /[\\`*_{}[\]<>~|]/g;

/** Text of which no sign is taken for markup. */
export const escapedText = (text: string): string => text.replace(SIGNS, (sign) => `\\${sign}`);

/** At its beginning a passage must not look like a list, a heading or a numbered item. */
export const escapedStart = (text: string): string =>
  text.replace(/^([-+#]|\d+[.)])(?=\s|$)/, (sign) => sign.replace(/([-+#.)])$/, "\\$1"));

/** A passage as it stands in the file; `labelOf` gives the label of a note. */
export const passageText = (
  { text, emphasis, notes }: DraftPassage,
  bindings: readonly Binding[],
  labelOf: (note: string) => string | undefined,
): string => {
  const cuts = (span: Span): boolean =>
    bindings.some(
      (one) =>
        (one.start < span.start && span.start < one.end) || (one.start < span.end && span.end < one.end),
    );
  const marks = new Map<number, string[]>();
  const mark = (offset: number, sign: string, first = false): void => {
    const signs = marks.get(offset) ?? [];
    marks.set(offset, first ? [sign, ...signs] : [...signs, sign]);
  };
  const outside = (offset: number): number =>
    bindings.find((one) => one.start < offset && offset < one.end)?.end ?? offset;
  const sound = emphasis.filter((span) => !cuts(span));
  for (const { start } of sound) mark(start, "*");
  for (const { start, end, id } of bindings) {
    mark(start, "[");
    mark(end, `](#${id})`, true);
  }
  for (const { end } of sound) mark(end, "*");
  for (const { note, offset } of notes) {
    const label = labelOf(note);
    if (label !== undefined) mark(outside(offset), `[^${label}]`);
  }
  let [written, at] = ["", 0];
  for (const [offset, signs] of [...marks].toSorted(([a], [b]) => a - b)) {
    const words = escapedText(text.slice(at, offset));
    written += (at === 0 ? escapedStart(words) : words) + signs.join("");
    at = offset;
  }
  const rest = escapedText(text.slice(at));
  return written + (at === 0 ? escapedStart(rest) : rest);
};

/** The frontmatter of a section or an entry: one metric a line. */
export const frontmatter = (
  data: Readonly<Record<string, unknown>>,
  metrics: readonly Metric[],
  numbers?: unknown,
): string => {
  const lines = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${typeof value === "string" ? quoted(key, value) : flow(value)}\n`);
  const listed = metrics.length ? `metrics:\n${metrics.map((one) => `  - ${flow(one)}\n`).join("")}` : "";
  const others = Array.isArray(numbers)
    ? `numbers:\n${numbers.map((one) => `  - ${flow(one)}\n`).join("")}`
    : "";
  return `---\n${lines.join("")}${listed}${others}---\n`;
};

const quoted = (key: string, value: string): string =>
  key === "number" || key === "title" ? JSON.stringify(value) : scalar(value);

/** Passages with the spacing of the content: items of entries close together, all else a line apart. */
export const bodyText = (
  passages: readonly {
    readonly kind: DraftPassage["kind"];
    readonly depth: number;
    readonly written: string;
  }[],
  close: boolean,
): string => {
  let text = "";
  for (const [at, { kind, depth, written }] of passages.entries()) {
    const before = passages[at - 1];
    const inList = kind === "item" && before?.kind === "item";
    const tight = inList && (close || depth > 1 || before.depth > 1);
    if (at) text += tight ? "\n" : "\n\n";
    const nested = kind === "item" && depth > 1 && before?.kind !== "item" ? 1 : depth;
    text +=
      kind === "heading"
        ? `## ${written}`
        : kind === "item"
          ? `${"  ".repeat(nested - 1)}- ${written}`
          : written;
  }
  return text ? `${text}\n` : "";
};
