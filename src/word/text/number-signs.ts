import type { OwnedText } from "./owned-text.ts";

/** The signs of the other convention than that of a language whose groups of digits have `groupSign` between them. */
const otherSigns = (groupSign: string): { group: string; decimal: string } =>
  groupSign === "." ? { group: ",", decimal: String.raw`\.` } : { group: String.raw`\.`, decimal: "," };

/** Numbers that one convention alone writes so: "1,234.5", "1.70%". */
const unmistakable = ({ group, decimal }: { group: string; decimal: string }): string =>
  String.raw`(?<![\d.,/])(?:\d{1,3}(?:${group}\d{3})+${decimal}\d+(?!\d)|\d+${decimal}\d{1,2}\s?%)`;

const countOf = (text: string, source: string): number => text.match(new RegExp(source, "gu"))?.length ?? 0;

/** So many such numbers, and hardly any of the language's own, are the way of a file. */
const LEAST = 5;
const HARDLY_ANY = 0.05;

/**
 * The first number, as the language writes it, of a text that writes the signs in its numbers the other way round
 * throughout: "1,234.5" in Vietnamese; undefined for any other text.
 */
export const numberOfOtherSigns = (text: string, groupSign: string): string | undefined => {
  const other = otherSigns(groupSign);
  const found = countOf(text, unmistakable(other));
  const decimals = String.raw`(?<![\d.,/])\d+${other.group}\d{1,2}(?![\d.,])`;
  const own =
    countOf(text, unmistakable({ group: other.decimal, decimal: other.group })) + countOf(text, decimals);
  if (found < LEAST || own > found * HARDLY_ANY) return undefined;
  return exchanged(new RegExp(unmistakable(other), "u").exec(text)?.[0] ?? "");
};

const exchanged = (number: string): string =>
  number.replaceAll(/[.,]/g, (sign) => (sign === "." ? "," : "."));

/**
 * Writes the numbers of the other convention by that of the language; labels that open a text, dates and numbers that
 * both conventions know stay.
 */
export const writeOwnSigns = (text: OwnedText, groupSign: string): void => {
  const { group, decimal } = otherSigns(groupSign);
  const whole = String.raw`\d{1,3}(?:${group}\d{3})+(?:${decimal}\d+)?`;
  const fraction = String.raw`(?<!^\s*|/)\d+${decimal}(?!(?:19|20)\d{2}(?!\d))\d+(?!/)`;
  const numbers = new RegExp(String.raw`(?<![\p{L}\d.,])(?:${whole}|${fraction})(?!\d|[.,]\d)`, "gu");
  text.replace(numbers, exchanged);
};
