import type { Direction } from "../model/observation.ts";

/**
 * The direction that a sign before a figure gives: "(+5,2%)", "(- 3,1 %)", "là −0,3%". A dash without a bracket before it
 * is none, for it opens an item of a list or joins words; the sign of a minus is one where it touches its figure.
 */
export const signBefore = (before: string): Direction | undefined => {
  const sign = /(?:\(\s*|(?<=^|[\s,;:]))(?<sign>[+−–-])\s*$/u.exec(before);
  if (!sign) return undefined;
  if (sign.groups?.["sign"] === "+") return "increase";
  const isMinus = before.endsWith("−") && /[\p{L}\p{M}]\s*−$/u.test(before);
  return isMinus || sign[0].startsWith("(") ? "decrease" : undefined;
};
