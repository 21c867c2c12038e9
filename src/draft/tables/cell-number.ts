import type { Language } from "../../model/language.ts";
import { parseQuantity } from "../../prose/printed-number.ts";
import type { Span } from "../tokens.ts";

/** The number that fills a cell, with its sign and its unit where they stand there. */
export interface NumberInCell extends Span {
  /** A minus stands before it. */
  readonly negative: boolean;
  /** Brackets stand around it: a minus among changes. */
  readonly bracketed?: true;
  readonly value: string;
  readonly total?: string;
  readonly upper?: string;
  /** The span without sign. */
  readonly unsigned: Span;
  /** The words or the sign of a unit behind the number, and how many signs they take, a space included. */
  readonly unit: string;
  readonly behind: number;
}

const NUMBER = /\d(?:[\d.,]*\d)?(?:\s?[-–/]\s?\d(?:[\d.,]*\d)?)?/u;

/** The one number of a cell; undefined where it has none, more than one, or one that the language does not write so. */
export const cellNumber = (text: string, language: Language): NumberInCell | undefined => {
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const before = text.slice(0, found.index);
  const behind = text.slice(end);
  if (/\d/.test(before) || /\d/.test(behind)) return undefined;
  const quantity = parseQuantity(found[0], [], language);
  if (!quantity || /\p{L}/u.test(before)) return undefined;
  const { value, total, upper } = quantity;
  const sign = /[-−–+]\s*$/.exec(before);
  const unit = /^\s?(%|\p{L}[\p{L}\s/²³]*)$/u.exec(behind)?.[1]?.trim() ?? "";
  const isBracketed = /\(\s*$/.test(before) && /^\s*\)/.test(behind);
  if (isBracketed)
    return {
      start: before.lastIndexOf("("),
      end: end + behind.indexOf(")") + 1,
      unsigned: { start: found.index, end },
      negative: false,
      bracketed: true,
      value,
      ...(total === undefined ? {} : { total }),
      ...(upper === undefined ? {} : { upper }),
      unit: "",
      behind: 0,
    };
  return {
    start: sign ? found.index - sign[0].length : found.index,
    end,
    unsigned: { start: found.index, end },
    negative: sign !== null && !sign[0].startsWith("+"),
    value,
    ...(total === undefined ? {} : { total }),
    ...(upper === undefined ? {} : { upper }),
    unit,
    behind: unit ? behind.trimEnd().length : 0,
  };
};

/** Does a cell say by a sign that there is no value? */
export const isNoValue = (text: string): boolean => /^[-–—.…xX*:\s]+$/u.test(text);
