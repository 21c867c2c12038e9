import { isMap, isSeq, parseDocument } from "yaml";
import { block } from "../../draft/yaml-text.ts";
import { valueEnd } from "../text/value-end.ts";

/**
 * A file of one list, such as `charts.yaml`, with the entry `id` written anew, or without it; an entry that is not there
 * is added at the end. Other entries and comments stay letter by letter. `key` names what tells entries apart.
 */
export const withEntry = (
  text: string | undefined,
  list: string,
  id: string,
  entry: object | undefined,
  key = "id",
): string => {
  const before = text ?? `${list}:\n`;
  const written = entry ? block([entry], 2) : "";
  const item = itemOf(before, list, key, id);
  if (item) {
    const left = before.slice(0, item.start) + written + before.slice(item.end);
    return entry || !item.isOnly ? left : left.replace(new RegExp(`^${list}:[ \\t]*$`, "m"), `${list}: []`);
  }
  const opened = before.replace(new RegExp(`^${list}:[ \\t]*\\[\\][ \\t]*$`, "m"), `${list}:\n`);
  return `${opened.trimEnd()}\n${written}`;
};

/** Where an entry stands, from the start of its first line to the end of its last. */
const itemOf = (
  text: string,
  list: string,
  key: string,
  id: string,
): { start: number; end: number; isOnly: boolean } | undefined => {
  const entries = parseDocument(text).get(list);
  if (!isSeq(entries)) return undefined;
  const item = entries.items.find((one) => isMap(one) && one.get(key) === id);
  const end = isMap(item) ? valueEnd(text, item) : undefined;
  if (!isMap(item) || !item.range || !end) return undefined;
  return {
    start: text.lastIndexOf("\n", item.range[0]) + 1,
    end: end.line,
    isOnly: entries.items.length === 1,
  };
};
