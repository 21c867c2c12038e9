import { foundExpected, phrase, type Phrase } from "../../../model/phrase.ts";

/** What stands more or less often than expected. */
export const timesDiffer = (found: readonly string[], expected: readonly string[]): Phrase | undefined => {
  const [times, needed] = [timesOf(found), timesOf(expected)];
  const names = [...new Set([...expected, ...found])]
    .filter((name) => times(name) !== needed(name))
    .toSorted();
  const said = (count: (name: string) => number): string =>
    names.map((name) => `${name} × ${count(name)}`).join(", ");
  return names.length ? foundExpected(said(times), said(needed)) : undefined;
};

/** From the first figure that stands elsewhere to the last. */
export const orderDiffers = (found: readonly string[], expected: readonly string[]): Phrase | undefined => {
  const moved = found.flatMap((name, index) => (name === expected[index] ? [] : [index]));
  const [first, last] = [moved[0], moved.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const said = (list: readonly string[]): string => list.slice(first, last + 1).join(", ");
  return phrase("translations-say-the-same.in-order", { found: said(found), expected: said(expected) });
};

const timesOf =
  (list: readonly string[]) =>
  (name: string): number =>
    list.filter((one) => one === name).length;
