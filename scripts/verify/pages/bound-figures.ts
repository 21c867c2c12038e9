import { language } from "../../../src/model/languages.ts";
import { parsePrintedNumber } from "../../../src/prose/printed-number.ts";
import { Decimal } from "../../../src/quantity/decimal.ts";
import { decimalPlaces } from "../../../src/quantity/plain-decimal.ts";
import { closest, textOf } from "../elements.ts";
import { meant, observationsOf, type PublishedObservation } from "../observations.ts";
import type { Fault, PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

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
        const isValue = known.some((one) => isValueOf(value, one));
        return [
          ...(known.length === 0 || isValue
            ? []
            : [
                {
                  ...phrase("pages:bound-figures.other-value"),
                  detail,
                },
              ]),
          ...(saysValue(printed, value, lang)
            ? []
            : [{ ...phrase("pages:bound-figures.other-number"), detail }]),
        ];
      });
      return { faults, checked: all.length };
    };
  },
};

/** The published value; of a figure that is only known to lie between two ends, an end rounded outward. */
function isValueOf(value: string, { low, high }: PublishedObservation): boolean {
  if (value === low || value === high) return true;
  if (low === high || !/^-?\d+(?:\.\d+)?$/.test(value)) return false;
  const rounded = (end: string, mode: typeof Decimal.ROUND_FLOOR | typeof Decimal.ROUND_CEIL): string =>
    new Decimal(end).toDecimalPlaces(decimalPlaces(value), mode).toFixed(decimalPlaces(value));
  return value === rounded(low, Decimal.ROUND_FLOOR) || value === rounded(high, Decimal.ROUND_CEIL);
}

/** A text without digits says its number in words, which this does not read. */
function saysValue(printed: string, value: string, lang: string): boolean {
  const numbers = printed.match(/\d(?:[\d.,]*\d)?/g) ?? [];
  if (numbers.length === 0) return true;
  return numbers.some((text) => {
    const read = parsePrintedNumber(text, language(lang));
    return read !== undefined && Number(read) === Math.abs(Number(value));
  });
}
