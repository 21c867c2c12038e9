import type { Language } from "../../model/language.ts";
import type { Metric, Units } from "../../model/schema.ts";
import { formatPlainNumber } from "../../prose/printed-number.ts";

const NUMBER = /\d(?:[\d.,]*\d)?/g;

/** The other number of a noun among the forms of a unit: "project" for "projects". */
const otherNumber = (words: string, forms: readonly string[], one: boolean): string => {
  const form = forms.filter((each) => words.endsWith(each)).toSorted((a, b) => b.length - a.length)[0];
  if (form === undefined) return words;
  const isPair = (singular: string, plural: string): boolean =>
    plural === `${singular}s` || plural === singular.replace(/y$/, "ies") || plural === `${singular}es`;
  const other = forms.find((each) => (one ? isPair(each, form) : isPair(form, each)));
  return other === undefined ? words : words.slice(0, -form.length) + other;
};

/** How English prints a figure in place of the old one: the same words, the new digits, singular or plural. */
export const englishFigure = (
  text: string,
  old: Metric,
  now: Metric,
  units: Units,
  language: Language,
  locale: string,
): string | undefined => {
  const forms = units[now.unit]?.forms[locale] ?? [];
  const numbers = [
    formatPlainNumber(now.value, language),
    ...(now.kind === "count-of-total" ? [formatPlainNumber(now.total, language)] : []),
  ];
  if (old.unit !== now.unit) {
    const [form] = forms;
    if (form === undefined) return undefined;
    const number = numbers.join("/");
    return form.includes("#")
      ? form.replace("#", number)
      : /^\p{L}/u.test(form)
        ? `${number} ${form}`
        : `${number}${form}`;
  }
  const printed = text.match(NUMBER) ?? [];
  if (printed.length !== numbers.length) return undefined;
  let at = 0;
  const changed = text.replaceAll(NUMBER, () => numbers[at++] ?? "");
  const [was, is] = [Number(old.value) === 1, Number(now.value) === 1];
  return was === is || now.kind === "count-of-total" ? changed : otherNumber(changed, forms, is);
};
