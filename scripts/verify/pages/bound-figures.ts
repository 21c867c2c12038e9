import { language } from "../../../src/model/languages.ts";
import { parsePrintedNumber } from "../../../src/prose/printed-number.ts";
import { closest, textOf } from "../elements.ts";
import { meant, observationsOf } from "../observations.ts";
import type { Fault, PageRule } from "../page-rule.ts";

/** A `data` element has the value that the observation has, and prints it as its language writes numbers. */
export const boundFigures: PageRule = {
  name: "bound-figures",
  async prepare(site) {
    const observations = await observationsOf(site);
    return (page, elements) => {
      const all = elements.filter(({ name }) => name === "data");
      const faults = all.flatMap((element): Fault[] => {
        const { id, value = "", "data-figure": figure = id } = element.attributes;
        const lang = closest(element, ({ attributes }) => "lang" in attributes)?.attributes["lang"] ?? "";
        const printed = textOf(element);
        const detail = `${figure ?? ""} ${value} ${printed}`;
        const known = figure === undefined ? [] : meant(observations, figure, page.path, element);
        const isValue = known.some(({ low, high }) => value === low || value === high);
        return [
          ...(known.length === 0 || isValue
            ? []
            : [
                {
                  vi: "giá trị khác với số liệu đã công bố",
                  en: "the value is not that of the published figure",
                  detail,
                },
              ]),
          ...(saysValue(printed, value, lang)
            ? []
            : [{ vi: "chữ số in ra không phải giá trị", en: "the printed number is not the value", detail }]),
        ];
      });
      return { faults, checked: all.length };
    };
  },
};

/** A text without digits says its number in words, which this does not read. */
function saysValue(printed: string, value: string, lang: string): boolean {
  const numbers = printed.match(/\d(?:[\d.,]*\d)?/g) ?? [];
  if (numbers.length === 0) return true;
  return numbers.some((text) => {
    const read = parsePrintedNumber(text, language(lang));
    return read !== undefined && Number(read) === Math.abs(Number(value));
  });
}
