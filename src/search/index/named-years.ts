import type { QueryLanguage } from "../../model/query-language.ts";
import { normalise } from "../query/fold.ts";
import { EACH_YEAR, timeForms } from "../query/time-forms.ts";

/**
 * Finds the years that a printed text says a figure is of, whatever its reference period is: "kế hoạch năm 2020 kéo dài"
 * in a report of 2021. A year that is compared with, whose prices are meant, or of a date is none.
 */
export const yearsNamer = (languages: readonly QueryLanguage[]): ((text: string) => readonly number[]) => {
  // Most questions name no time: the patterns are made when the first does.
  let otherYears: RegExp | undefined;
  const known = new Map<string, readonly number[]>();
  const read = (text: string): readonly number[] => {
    otherYears ??= timeForms(languages).otherYears;
    return [...normalise(text).replace(otherYears, " ").matchAll(EACH_YEAR)].map(({ groups }) =>
      Number(groups?.["year"]),
    );
  };
  return (text) => {
    const years = known.get(text) ?? read(text);
    known.set(text, years);
    return years;
  };
};
