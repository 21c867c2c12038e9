import { Decimal as Base } from "decimal.js";

/**
 * Exact decimals. The precision is wide enough that the sums, products and quotients of printed
 * figures (at most 20 digits) lose nothing that a reader could see; the exponent never shows.
 */
export const Decimal = Base.clone({ precision: 60, toExpNeg: -9e15, toExpPos: 9e15 });
export type Decimal = Base;
/** What a decimal can be made of. */
export type DecimalValue = Base.Value;

const PLAIN = /^\d+(?:\.\d+)?$/;

/** Is `text` a plain decimal: digits, at most one dot between digits, no sign, no separators? */
export const isPlainDecimal = (text: string): boolean => PLAIN.test(text);

/** How many digits stand behind the decimal point of a plain decimal: 2 for "3.20". */
export const decimalPlaces = (plain: string): number => plain.split(".")[1]?.length ?? 0;

/** A plain decimal without needless zeros in front: "08.10" becomes "8.10"; zeros behind stay, they are printed. */
export const withoutLeadingZeros = (plain: string): string => plain.replace(/^0+(?=\d)/, "");
