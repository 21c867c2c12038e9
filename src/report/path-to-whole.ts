import type { Edition } from "./edition.ts";

/**
 * The shortest way from a part to one of its wholes: every indicator on it, both ends included. An indicator has a way
 * to itself only in a circle of parts.
 */
export const pathToWhole = (
  indicators: Edition["indicators"],
  part: string,
  whole: string,
): readonly string[] | undefined => {
  const stepsFrom = (path: readonly string[]): string[][] =>
    (indicators.get(path.at(-1) ?? "")?.partOf ?? []).map((next) => [...path, next]);
  const seen = new Set<string>();
  let paths = stepsFrom([part]);
  while (paths.length > 0) {
    const found = paths.find((path) => path.at(-1) === whole);
    if (found) return found;
    const fresh = paths.filter((path) => !seen.has(path.at(-1) ?? ""));
    for (const path of fresh) seen.add(path.at(-1) ?? "");
    paths = fresh.flatMap(stepsFrom);
  }
  return undefined;
};
