/** English words of direction and their opposites, longer ones first. */
const OPPOSITES: readonly (readonly [up: string, down: string])[] = [
  ["an increase", "a decrease"],
  ["an increase", "a reduction"],
  ["a rise", "a fall"],
  ["a rise", "a drop"],
  ["growth", "decline"],
  ["increased", "decreased"],
  ["increasing", "decreasing"],
  ["increase", "decrease"],
  ["increased", "declined"],
  ["increased", "dropped"],
  ["rose", "fell"],
  ["grew", "declined"],
  ["rose", "declined"],
  ["rise", "fall"],
  ["risen", "fallen"],
  ["higher", "lower"],
  ["more", "fewer"],
  ["more", "less"],
  ["raised", "reduced"],
  ["up", "down"],
];

/** A text before a figure with its last word of direction turned; undefined where it has none that can be turned. */
export const turned = (before: string, to: "increase" | "decrease"): string | undefined => {
  const [own, other] = to === "decrease" ? ([0, 1] as const) : ([1, 0] as const);
  const found = OPPOSITES.flatMap((pair) =>
    [...before.matchAll(new RegExp(String.raw`(?<!\p{L})${pair[own]}(?!\p{L})`, "giu"))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      next: pair[other],
    })),
  ).toSorted((a, b) => b.end - a.end || a.start - b.start)[0];
  if (!found) return undefined;
  const next = /^\p{Lu}/u.test(found.text)
    ? found.next.charAt(0).toUpperCase() + found.next.slice(1)
    : found.next;
  return before.slice(0, found.start) + next + before.slice(found.end);
};
