import { isMap, isScalar, isSeq, parse, parseDocument, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { block, scalar } from "../../draft/yaml-text.ts";
import { valueEnd } from "./value-end.ts";

/** New text in the place of what stands between two offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * YAML of `next` that differs from `text` only where the values do: other values in their places, other items of a list
 * with an `id` of their own, new ones behind those that they follow. What cannot be changed so is printed anew: an item,
 * or the whole.
 */
export const changedYaml = (text: string, next: Values): string => {
  const { contents, errors } = parseDocument(text);
  const edits = errors.length === 0 ? changesOf(text, contents, next) : undefined;
  const changed = edits?.toSorted((a, b) => b.start - a.start).reduce(withEdit, text);
  return changed !== undefined && isSame(parse(changed), next) ? changed : block(next);
};

const withEdit = (text: string, edit: Edit): string =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);

const isSame = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** What has to be written over a node so that it says `value`; undefined where its form is another. */
const changesOf = (text: string, node: unknown, value: unknown): readonly Edit[] | undefined => {
  if (isScalar(node)) {
    if (node.value === value) return [];
    const isLine = node.type === "PLAIN" || node.type?.startsWith("QUOTE_");
    if (!isLine || !node.range || typeof value === "object") return undefined;
    const written = node.type === "PLAIN" ? scalar(value) : JSON.stringify(value);
    return [{ start: node.range[0], end: node.range[1], text: written }];
  }
  if (isMap<unknown, Node>(node) && typeof value === "object" && value !== null && !Array.isArray(value))
    return changesOfMap(text, node, value as Values);
  if (isSeq<Node>(node) && Array.isArray(value)) return changesOfList(text, node, value);
  return undefined;
};

const changesOfMap = (
  text: string,
  node: YAMLMap<unknown, Node>,
  value: Values,
): readonly Edit[] | undefined => {
  const asked = Object.entries(value).filter(([, one]) => one !== undefined);
  if (asked.length !== node.items.length) return undefined;
  return together(
    asked.map(([key, one]) => (node.has(key) ? changesOf(text, node.get(key, true), one) : undefined)),
  );
};

const changesOfList = (
  text: string,
  node: YAMLSeq<Node>,
  value: readonly unknown[],
): readonly Edit[] | undefined => {
  const idOf = (one: unknown): unknown =>
    typeof one === "object" && one !== null && "id" in one ? one.id : undefined;
  const known = new Map(node.items.map((item) => [isMap(item) ? item.get("id") : undefined, item]));
  const isById = value.every((one) => idOf(one) !== undefined) && known.size === node.items.length;
  if (!isById && node.items.length !== value.length) return undefined;
  if (isById && [...known.keys()].some((id) => value.every((one) => idOf(one) !== id))) return undefined;
  let before = node.items[0];
  return together(
    value.map((one, at) => {
      const item = isById ? known.get(idOf(one)) : node.items[at];
      if (item) before = item;
      if (!item) return before && !node.flow && at > 0 ? insertion(text, before, one) : undefined;
      return changesOf(text, item, one) ?? replacement(text, item, one, node.flow ?? false);
    }),
  );
};

const together = (all: readonly (readonly Edit[] | undefined)[]): readonly Edit[] | undefined =>
  all.every((one) => one !== undefined) ? all.flat() : undefined;

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf("\n", at - 1) + 1);
const printed = (value: unknown, column: number): string => block(value, column).trim();

const replacement = (
  text: string,
  node: Node,
  value: unknown,
  isFlow: boolean,
): readonly Edit[] | undefined => {
  const [start] = node.range ?? [];
  const end = valueEnd(text, node);
  if (start === undefined || !end || isFlow || typeof value !== "object") return undefined;
  return [{ start, end: end.value, text: printed(value, columnOf(text, start)) }];
};

/** A new item behind another one of its list. */
const insertion = (text: string, node: Node, value: unknown): readonly Edit[] | undefined => {
  const [start] = node.range ?? [];
  const end = valueEnd(text, node);
  if (start === undefined || !end) return undefined;
  const column = columnOf(text, start);
  const opened = text[end.line - 1] === "\n" ? "" : "\n";
  const item = `${opened}${" ".repeat(column - 2)}- ${printed(value, column)}\n`;
  return [{ start: end.line, end: end.line, text: item }];
};
