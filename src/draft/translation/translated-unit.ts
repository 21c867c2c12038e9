import type { Binding } from "../mdx-text.ts";

/** More words than a unit has: "agricultural cooperatives", "quintals per hectare". */
const LONGEST = 3;

/** What happened to the things counted: "candidates registered", "houses damaged". Before them it is of their name. */
const PARTICIPLE = /(?:ed|ing)$/;

/**
 * Where the unit ends that a translation prints behind a number: the words up to a light one, the end of the clause or
 * the next figure. Undefined when nothing is printed there.
 */
export const translatedUnitEnd = (
  text: string,
  bindings: readonly Binding[],
  index: number,
  light: ReadonlySet<string>,
): number | undefined => {
  const figure = bindings[index];
  if (!figure) return undefined;
  const to = bindings[index + 1]?.start ?? text.length;
  const behind = /^ ?(?:[\p{L}\p{M}²³/-]+ ?)*/u.exec(text.slice(figure.end, to))?.[0] ?? "";
  const words = [...behind.matchAll(/\S+/g)];
  const isRate = words[1]?.[0] === "per" || words[0]?.[0].includes("/");
  const stop = words.findIndex(
    ({ 0: word }, at) =>
      light.has(word.toLowerCase()) ||
      (at > 0 && PARTICIPLE.test(word) && words[at - 1]?.[0].endsWith("s") === true),
  );
  const own = stop < 0 ? words : words.slice(0, stop);
  const count = own.length <= LONGEST ? own.length : isRate ? LONGEST : LONGEST - 1;
  const last = own[count - 1];
  return last === undefined ? undefined : figure.end + last.index + last[0].length;
};
