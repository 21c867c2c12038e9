import type { Language } from "../model/language.ts";
import { withoutLeadingZeros } from "../quantity/plain-decimal.ts";
import { writtenForms } from "./written-forms.ts";

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Reads a printed number by a language's rules: "9.831,9" in Vietnamese is "9831.9". Groups are of three
 * digits or absent. Undefined when the text is no number in that language, as "08.10" or "1,000.5" in Vietnamese.
 */
export const parsePrintedNumber = (text: string, { group, decimal }: Language): string | undefined => {
  const [g, d] = [escape(group), escape(decimal)];
  const form = new RegExp(`^(?:[1-9]\\d{0,2}(?:${g}\\d{3})+|\\d+)(?:${d}\\d+)?$`);
  if (!form.test(text)) return undefined;
  return withoutLeadingZeros(text.replaceAll(group, "").replace(decimal, "."));
};

/** Writes a plain decimal by a language's rules, digits unchanged: "9831.90" in Vietnamese is "9.831,90". */
export const formatPlainNumber = (plain: string, { group, decimal }: Language): string => {
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
};

const numberForm = ({ group, decimal }: Language): string =>
  `(\\d(?:[\\d${escape(group)}${escape(decimal)}]*\\d)?)`;

export interface PrintedQuantity {
  readonly value: string;
  /** The second end of a printed range such as "0,5-0,7%". */
  readonly upper?: string;
  /** The second number of a printed pair such as "15/29". */
  readonly total?: string;
  /** Was the unit printed beside the number? */
  readonly withUnit: boolean;
}

/**
 * Reads the text of a figure: a number or a pair of numbers, with one of the unit's forms, however it is spelled, or none.
 * In a form, `#` marks where the number stands; without it the form follows the number. Undefined when
 * anything else is printed.
 */
export const parseQuantity = (
  text: string,
  forms: readonly string[],
  language: Language,
): PrintedQuantity | undefined => {
  const joint = ["/", ...language.pair]
    .map((word) => (word === "/" ? String.raw`\s?/\s?` : String.raw`\s${escape(word)}\s`))
    .join("|");
  const number = numberForm(language);
  const spaced = text.replaceAll("\u00a0", " ").trim();
  for (const form of [...writtenForms(forms, language), ""]) {
    const [before = "", after = ""] = form.includes("#")
      ? form.split("#").map((part) => part.trim())
      : ["", form];
    const lead = before ? String.raw`(?:${escape(before)}\s?)` : "";
    const tail = after ? String.raw`(?:\s?${escape(after)})` : "";
    const single = new RegExp(`^${lead}${number}${tail}$`).exec(spaced);
    const optional = (part: string): string => (part ? `${part}?` : "");
    const pair = new RegExp(
      `^${lead}${number}${optional(tail)}(?:${joint})${optional(lead)}${number}${tail}$`,
    ).exec(spaced);
    const ends = single || pair ? null : rangePattern(language, number, lead, tail).exec(spaced);
    const value = parsePrintedNumber((single ?? pair ?? ends)?.[1] ?? "", language);
    if (value === undefined) continue;
    const upper = parsePrintedNumber(ends?.[2] ?? "", language);
    if (upper !== undefined) return { value, upper, withUnit: form !== "" };
    if (single) return { value, withUnit: form !== "" };
    const total = parsePrintedNumber(pair?.[2] ?? "", language);
    if (total !== undefined) return { value, total, withUnit: form !== "" };
  }
  return undefined;
};

/** The words before and between the ends of a range, as a pattern: "từ 5% đến 7%", "6 - 7%". */
const rangePattern = ({ range }: Language, number: string, lead: string, tail: string): RegExp => {
  const word = (text: string): string =>
    /\p{L}/u.test(text) ? String.raw`\s${escape(text)}\s` : String.raw`\s?${escape(text)}\s?`;
  const from = range.from.map(escape).join("|");
  const optional = (part: string): string => (part ? `${part}?` : "");
  return new RegExp(
    `^(?:(?:${from})\\s)?${optional(lead)}${number}${optional(tail)}(?:${range.to.map(word).join("|")})${optional(lead)}${number}${tail}$`,
    "i",
  );
};
