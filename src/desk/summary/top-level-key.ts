import { isMap, isScalar, parseDocument } from "yaml";
import { block } from "../../draft/yaml-text.ts";

/** A YAML file with one key of its top level written anew, at its end where it is not there; the rest stays letter by letter. */
export const withTopLevel = (text: string, key: string, value: unknown): string => {
  const written = block({ [key]: value });
  const map = parseDocument(text).contents;
  const keys = isMap(map) ? map.items.map((pair) => pair.key as unknown) : [];
  const starts = keys.map((one) => (isScalar(one) ? (one.range?.[0] ?? 0) : 0));
  const at = keys.findIndex((one) => isScalar(one) && one.value === key);
  const start = starts[at];
  return start === undefined
    ? `${text.trimEnd()}\n${written}`
    : text.slice(0, start) + written + text.slice(starts[at + 1] ?? text.length);
};
