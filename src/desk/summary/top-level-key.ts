import { isMap, isNode, isScalar, parseDocument, type Node } from "yaml";
import { block } from "../../draft/yaml-text.ts";
import { valueEnd } from "../text/value-end.ts";

/** A YAML file with one key of its top level written anew, at its end where it is not there; the rest stays letter by letter. */
export const withTopLevel = (text: string, key: string, value: unknown): string => {
  const written = block({ [key]: value });
  const map = parseDocument<Node>(text).contents;
  const pair = isMap(map) ? map.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined;
  const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  const end = isNode(pair?.value) ? valueEnd(text, pair.value) : undefined;
  if (start === undefined || !end) return `${text.trimEnd()}\n${written}`;
  return text.slice(0, start) + written + text.slice(end.line);
};
