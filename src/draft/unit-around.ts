import { language } from "../model/languages.ts";
import type { Units } from "../model/schema.ts";
import { writtenForms } from "../prose/written-forms.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { foldWord } from "./fold.ts";
import { spelledNumber } from "./spelled-number.ts";
import type { Span } from "./tokens.ts";

interface UnitForm {
  readonly unit: string;
  /** What stands before and behind the number. */
  readonly before: string;
  readonly after: string;
}

/** How one language writes the units of the catalogue, longest form first, and the words that multiply a unit. */
export interface UnitWords {
  readonly forms: readonly UnitForm[];
  readonly scales: readonly string[];
  /** Words, folded, that are no unit. */
  readonly light: ReadonlySet<string>;
  /** At `lastIndex`: a number in words that repeats the digits before it, " (bảy)" of "07 (bảy) xã". */
  readonly spelled: RegExp;
}

export const unitWords = (
  units: Units,
  locale: string,
  { scales, numberWords, light }: Pick<DraftingLanguage, "scales" | "numberWords" | "light">,
): UnitWords => ({
  scales,
  light: new Set(light.map(foldWord)),
  spelled: new RegExp(` ?${spelledNumber(numberWords)}`, "iuy"),
  forms: Object.entries(units)
    .flatMap(([unit, { forms }]) =>
      writtenForms(forms[locale] ?? [], language(locale)).map((form) => {
        const [before = "", after = ""] = form.includes("#") ? form.split("#") : ["", form];
        return { unit, before: before.trim(), after: after.trim() };
      }),
    )
    .toSorted((a, b) => b.before.length + b.after.length - a.before.length - a.after.length),
});

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}\d]/u.test(sign);

/** How many signs of `text` from `at` on are a form's words, a space before them included; -1 for none. */
export const formBehind = (text: string, at: number, form: string): number => {
  if (!form) return 0;
  const space = text[at] === " " ? 1 : 0;
  const end = at + space + form.length;
  if (!text.startsWith(form, at + space)) return -1;
  return isLetter(form.at(-1)) && (isLetter(text[end]) || text[end] === "²" || text[end] === "³")
    ? -1
    : end - at;
};

const formBefore = (text: string, at: number, form: string): number => {
  if (!form) return 0;
  const space = text[at - 1] === " " ? 1 : 0;
  const start = at - space - form.length;
  return start >= 0 && text.startsWith(form, start) && !isLetter(text[start - 1]) ? at - start : -1;
};

/** Does the word behind a form make another unit of it: "đơn" in "đơn vị", "triệu" in "triệu kWh", "m²" in "m² sàn/người"? */
const goesOn = (
  text: string,
  end: number,
  { unit, after }: UnitForm,
  { forms, scales }: UnitWords,
): boolean => {
  const behind = text.slice(end);
  if (!/[\p{L}²³]$/u.test(after)) return false;
  const isSign = (form: UnitForm): boolean => form.unit === unit && /^[%‰]/.test(form.after);
  if (/^(?: \p{L}+)?\/(?:\d[\d.,]* )?\p{L}/u.test(behind)) return !forms.some(isSign);
  const next = /^ ([\p{L}\p{M}²³]+)/u.exec(behind)?.[1];
  if (next === undefined) return false;
  const longer = `${after} ${next}`;
  const scaled = after.split(" ").every((word) => scales.includes(word));
  return (
    (scaled && (/\p{Lu}|[²³]/u.test(next) || forms.some((one) => isWordOf(next, one.after)))) ||
    forms.some((one) => one.unit !== unit && (one.after === longer || one.after.startsWith(`${longer} `)))
  );
};

const isWordOf = (word: string, form: string): boolean => form.split(" ").includes(word);

/** The longest written unit around a number, and all units that are written so. */
export const unitAround = (
  text: string,
  { start, end }: Span,
  words: UnitWords,
): { span: Span; units: string[] } | undefined => {
  let best: { span: Span; units: string[] } | undefined;
  for (const form of words.forms) {
    const { unit, before, after } = form;
    const [lead, tail] = [formBefore(text, start, before), formBehind(text, end, after)];
    if (lead < 0 || tail < 0 || lead + tail === 0) continue;
    const span = { start: start - lead, end: end + tail };
    if (!best && after && goesOn(text, span.end, form, words)) return undefined;
    if (!best) best = { span, units: [unit] };
    else if (best.span.start === span.start && best.span.end === span.end && !best.units.includes(unit))
      best.units.push(unit);
  }
  return best;
};
