import type { Direction } from "../model/observation.ts";

/**
 * The direction that a sign before a figure gives: "(+5,2%)", "(- 3,1 %)". A dash without a bracket before it is none: it
 * opens an item of a list or joins words.
 */
export const signBefore = (before: string): Direction | undefined => {
  const sign = /(?:\(\s*|(?<=^|[\s,;:]))(?<sign>[+−–-])\s*$/u.exec(before);
  if (!sign) return undefined;
  if (sign.groups?.["sign"] === "+") return "increase";
  return sign[0].startsWith("(") ? "decrease" : undefined;
};
