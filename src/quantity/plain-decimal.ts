const PLAIN = /^\d+(?:\.\d+)?$/;

/** Is `text` a plain decimal: digits, at most one dot between digits, no sign, no separators? */
export const isPlainDecimal = (text: string): boolean => PLAIN.test(text);

/** How many digits stand behind the decimal point of a plain decimal: 2 for "3.20". */
export const decimalPlaces = (plain: string): number => plain.split(".")[1]?.length ?? 0;

/** A plain decimal without needless zeros in front: "08.10" becomes "8.10"; zeros behind stay, they are printed. */
export const withoutLeadingZeros = (plain: string): string => plain.replace(/^0+(?=\d)/, "");
