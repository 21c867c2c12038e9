import type { Node } from "yaml";

/**
 * Where a value of a YAML text ends: the offset behind its last character, and that behind its last line, with what stands
 * behind it there. Blank lines and comments below it are no part of it. Undefined for a value that no text stands for.
 */
export const valueEnd = (
  text: string,
  { range }: Pick<Node, "range">,
): { readonly value: number; readonly line: number } | undefined => {
  if (!range) return undefined;
  const value = text.slice(0, range[1]).trimEnd().length;
  const line = text.indexOf("\n", value);
  return { value, line: line < 0 ? text.length : line + 1 };
};
