/** A printed number of a heading or row: its style and its place in the series; undefined when it is none. */
interface Ordinal {
  readonly style: "roman" | "arabic" | "letter" | "capital";
  readonly place: number;
}

const ROMAN: readonly [string, number][] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];
/** Letters as Vietnamese lists count them. */
const LETTERS = [..."abcdđeghiklmnopqrstuvxy"];

const ordinalOf = (printed: string): Ordinal | undefined => {
  const last =
    printed
      .replace(/[).]+$/, "")
      .split(".")
      .at(-1) ?? "";
  if (/^\d+$/.test(last)) return { style: "arabic", place: Number(last) };
  if (/^[IVX]+$/.test(last)) return { style: "roman", place: fromRoman(last) };
  const letter = LETTERS.indexOf(last.toLowerCase());
  if (letter < 0) return undefined;
  return { style: last === last.toLowerCase() ? "letter" : "capital", place: letter + 1 };
};

const fromRoman = (text: string): number => {
  for (const [sign, worth] of ROMAN)
    if (text.startsWith(sign)) return worth + fromRoman(text.slice(sign.length));
  return 0;
};

const toRoman = (value: number): string => {
  for (const [sign, worth] of ROMAN) if (value >= worth) return sign + toRoman(value - worth);
  return "";
};

const written = ({ style, place }: Ordinal): string => {
  if (style === "arabic") return String(place);
  if (style === "roman") return toRoman(place);
  const letter = LETTERS[place - 1] ?? "";
  return style === "capital" ? letter.toUpperCase() : letter;
};

/**
 * The numbers that a series should bear: in the style of most of its members, one after the other. `undefined`
 * stands for a member without a number. A series in which nothing is numbered is as it should be.
 */
export const expectedSeries = (printed: readonly (string | undefined)[]): string[] => {
  const styles = printed.flatMap((one) => (one === undefined ? [] : (ordinalOf(one)?.style ?? [])));
  const uses = (style: string): number => styles.filter((one) => one === style).length;
  const [style] = styles.toSorted((a, b) => uses(b) - uses(a));
  return style
    ? printed.map((_, index) => written({ style, place: index + 1 }))
    : printed.map((one) => one ?? "");
};

/** The part of a printed number that counts within its own series: "4.1" counts as "1", "a)" as "a". */
export const countingPart = (printed: string): string =>
  printed
    .replace(/[).]+$/, "")
    .split(".")
    .at(-1) ?? "";
