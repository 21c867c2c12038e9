/** Advance widths in thousandths of the type size, by the widest of the usual system sans fonts. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [278, "ijlI|'"],
  [318, " .,·\u00a0"],
  [352, "fJ:;/"],
  [412, "rt()²-"],
  [525, "sz"],
  [550, "c–“”"],
  [592, "kvxyL"],
  [616, "aeoTY"],
  [636, "bdghnpqu0123456789EFPS"],
  [698, "ABCKRVXZ"],
  [788, "DGHNOQU&"],
  [838, "w+−×"],
  [870, "M"],
  [989, "mW%…"],
];

const byCharacter = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
);
const OTHER = 700;
const BOLD = 1.15;
const HORN = 60;
const CAPITAL_HORN = 130;

/** The letter under the marks: "ộ" is as wide as "o"; a horn takes room of its own. */
const baseOf = (character: string): string =>
  character === "đ" ? "d" : character === "Đ" ? "D" : (character.normalize("NFD")[0] ?? "");

const thousandthsOf = (character: string): number => {
  const horned = character.normalize("NFD").includes("\u031b");
  const horn = horned ? (character === character.toLowerCase() ? HORN : CAPITAL_HORN) : 0;
  return (byCharacter.get(baseOf(character)) ?? OTHER) + horn;
};

const known = new Map<string, number>();

/** Looked up: charts and cards measure their texts thousands of times in search of even lines. */
const knownThousandths = (character: string): number => {
  const before = known.get(character);
  if (before !== undefined) return before;
  const width = thousandthsOf(character);
  known.set(character, width);
  return width;
};

export type Weight = "regular" | "bold";

/** At most how wide `text` is, in thousandths of the type size; of words and the spaces between them it is the sum. */
export const thousandths = (text: string): number => {
  let sum = 0;
  for (const character of text.normalize("NFC")) sum += knownThousandths(character);
  return sum;
};

/** Thousandths of the type size `size` in pixels. */
export const inPixels = (width: number, size: number, weight: Weight = "regular"): number =>
  (width * size * (weight === "bold" ? BOLD : 1)) / 1000;

/**
 * At most how wide `text` is drawn at `size` pixels, in pixels. Fonts differ from reader to reader, so the
 * estimate is made to err on the wide side.
 */
export const textWidth = (text: string, size: number, weight: Weight = "regular"): number =>
  inPixels(thousandths(text), size, weight);
