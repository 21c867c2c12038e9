import { foundExpected } from "../../../model/issue.ts";
import type { Localized } from "../../../model/locale.ts";

/** What stands more or less often than expected. */
export const timesDiffer = (found: readonly string[], expected: readonly string[]): Localized | undefined => {
  const [times, needed] = [timesOf(found), timesOf(expected)];
  const names = [...new Set([...expected, ...found])]
    .filter((name) => times(name) !== needed(name))
    .toSorted();
  const said = (count: (name: string) => number): string =>
    names.map((name) => `${name} × ${count(name)}`).join(", ");
  return names.length ? foundExpected(said(times), said(needed)) : undefined;
};

/** From the first figure that stands elsewhere to the last. */
export const orderDiffers = (
  found: readonly string[],
  expected: readonly string[],
): Localized | undefined => {
  const moved = found.flatMap((name, index) => (name === expected[index] ? [] : [index]));
  const [first, last] = [moved[0], moved.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const said = (list: readonly string[]): string => list.slice(first, last + 1).join(", ");
  return foundExpected(said(found), {
    vi: `${said(expected)}, theo thứ tự đó, hoặc những từ này trong reordered: nếu ngôn ngữ cần thứ tự khác`,
    en: `${said(expected)}, in that order, or these words under reordered: where the language needs another`,
  });
};

const timesOf =
  (list: readonly string[]) =>
  (name: string): number =>
    list.filter((one) => one === name).length;
