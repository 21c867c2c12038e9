import type { Issue } from "../../model/issue.ts";
import { panelsOf, type ChartRow } from "../../model/chart-rows.ts";
import type { Locale } from "../../model/locale.ts";
import { foundExpected, phrase } from "../../model/phrase.ts";
import { lowerCaseWords } from "../../prose/lower-case-words.ts";
import type { DeclaredChart, Edition } from "../../report/edition.ts";
import type { Rule } from "../rule.ts";

/**
 * The label of a row does not name the figure of another row of its chart: of the words by which the names of two
 * indicators differ, each label has at least as many of its own as of the other.
 * Passes: "services" beside the product of services. Fails: "services" and "agriculture" exchanged.
 */
export const chartLabelsNameTheirFigures: Rule = (edition) =>
  edition.report.languages.flatMap((locale) =>
    edition.charts.flatMap((declared) => exchangedLabels(edition, declared, locale)),
  );

interface Named {
  readonly figure: string;
  readonly label: string;
  readonly name: string;
}

const exchangedLabels = (edition: Edition, { chart, placeOf }: DeclaredChart, locale: Locale): Issue[] =>
  panelsOf(chart, []).flatMap(({ rows }, panel) => {
    const rowsAt = chart.form === "multiples" ? ["panels", panel, "rows"] : ["rows"];
    const named = rows.flatMap((row, index) =>
      namedRow(edition, row, locale).map((one) => ({
        ...one,
        place: placeOf([...rowsAt, index, "label", locale]),
      })),
    );
    return named.flatMap((one) => {
      const other = named.find((two) => isExchanged(one, two));
      return other
        ? [
            {
              rule: "chart-labels-name-their-figures",
              place: one.place,
              ...foundExpected(
                `${one.figure}: “${one.label}”`,
                phrase("chart-labels-name-their-figures", { name: one.name, other: other.figure }),
              ),
            },
          ]
        : [];
    });
  });

const namedRow = (edition: Edition, { figures, label }: ChartRow, locale: Locale): Named[] => {
  const figure = figures[0] ?? "";
  const one = edition.observations.get(figure);
  const name = one ? edition.indicators.get(one.indicator)?.name[locale] : undefined;
  return name && label?.[locale] ? [{ figure, label: label[locale], name }] : [];
};

/** Does each label have more of the other name than of its own? */
const isExchanged = (one: Named, two: Named): boolean => {
  const [own, theirs] = [wordsOf(one.name), wordsOf(two.name)];
  const score = (label: string, name: ReadonlySet<string>, without: ReadonlySet<string>): number =>
    [...wordsOf(label)].filter((word) => name.has(word) && !without.has(word)).length;
  return (
    score(one.label, theirs, own) > score(one.label, own, theirs) &&
    score(two.label, own, theirs) > score(two.label, theirs, own)
  );
};

const wordsOf = (text: string): ReadonlySet<string> => new Set(lowerCaseWords(text));
