import { isMap, isNode, isScalar, parseDocument, stringify, type Node, type YAMLMap } from "yaml";

/**
 * A catalogue in which the indicator at `path` has the list `breaks`; every other character stays. As the file was where
 * no such indicator is.
 */
export const withBreaksAt = (text: string, path: readonly string[], breaks: unknown): string => {
  const entry: unknown = parseDocument(text).getIn(path, true);
  if (!isMap<unknown, Node>(entry)) return text;
  const list = stringify(breaks, { collectionStyle: "flow", lineWidth: 0 }).trim();
  const known = entry.get("breaks", true);
  const { start, end, added } = isNode(known) ? instead(text, known, list) : behind(text, entry, list);
  return text.slice(0, start) + added + text.slice(end);
};

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly added: string;
}

/** A list in block form ends behind its last line; the end of that line stays. */
const instead = (text: string, { range }: Node, list: string): Edit => {
  const [start = 0, end = 0] = range ?? [];
  return { start, end: start + text.slice(start, end).trimEnd().length, added: list };
};

/** The list as the last field of an entry. */
const behind = (text: string, { flow, items, range }: YAMLMap<unknown, Node>, list: string): Edit => {
  const last = items.at(-1);
  const [start = 0] = isScalar(last?.key) ? (last.key.range ?? []) : [];
  const valueEnd = last?.value?.range?.[1] ?? range?.[1] ?? 0;
  if (flow) return { start: valueEnd, end: valueEnd, added: `, breaks: ${list}` };
  const at = text.slice(0, valueEnd).trimEnd().length;
  const newline = text.indexOf("\n", at);
  const place = newline < 0 ? text.length : newline;
  const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
  return { start: place, end: place, added: `\n${indent}breaks: ${list}` };
};
