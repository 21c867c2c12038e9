import { elapsedByCompletion } from "../../derive/cases/plans.ts";
import { translator } from "../../i18n/translator.ts";
import type { Locale } from "../../model/locale.ts";
import type { ChartData, Panel, LabelledRow } from "../chart-data.ts";
import { formatPeriod } from "../../i18n/formats.ts";
import { capitalised, uncapitalised } from "../../prose/letter-case.ts";
import { FEWEST_RANKED, fillTheWhole, firstPlace, lastPlace } from "./ranking.ts";
import { labelsOf, ranked, rangeOf, sentence, shareWords } from "./words.ts";

/** Rates are high and low, amounts large and small. */
const isRate = ({ values: [{ unit }] }: LabelledRow): boolean =>
  ["proportion", "percentage-point"].includes(unit.dimension);

/**
 * Highest and lowest of the rows; of those shown, where they do not make up a whole. Each row alone, where there are
 * two or the printed numbers do not say which comes first. `inside` a sentence it begins with a small letter.
 */
export const extremes = (rows: readonly LabelledRow[], locale: Locale, inside = false): string => {
  const order = ranked(rows);
  const [first, last] = [firstPlace(order, rangeOf), lastPlace(order, rangeOf)];
  const [highest, lowest] = [first.rows[0], last.rows[0]];
  if (!highest || !lowest) return "";
  if (order.length < FEWEST_RANKED || !first.isCertain || !last.isCertain)
    return eachRow(order, locale, inside);
  const [ofAll, ofShown] = isRate(highest)
    ? (["charts:extremes", "charts:shownExtremes"] as const)
    : (["charts:extremeAmounts", "charts:shownExtremeAmounts"] as const);
  const text = translator(locale)(fillTheWhole(rows) ? ofAll : ofShown, {
    highest: labelsOf(first.rows),
    high: highest.values[0].spoken,
    lowest: labelsOf(last.rows),
    low: lowest.values[0].spoken,
  });
  return inside ? uncapitalised(text, locale) : text;
};

const eachRow = (rows: readonly LabelledRow[], locale: Locale, inside: boolean): string => {
  const t = translator(locale);
  const items = rows.map(({ running, values }) =>
    t(inside ? "charts:partItem" : "charts:item", { label: running, value: values[0].spoken }),
  );
  const text = t("charts:items", { items: items.join("; ") });
  return inside ? text : sentence(text, locale);
};

const HALF = 0.5;
const FEWEST_IN_GROUPS = 4;

/** What stands apart: rows beyond a gap that is wider than half of the way from the lowest to the highest. */
export const outliers = (rows: readonly LabelledRow[], locale: Locale): string[] => {
  const order = ranked(rows);
  if (order.length < FEWEST_RANKED) return [];
  const t = translator(locale);
  const number = (index: number): number => order[index]?.values[0].number ?? 0;
  const gaps = order.slice(1).map((_, index) => number(index) - number(index + 1));
  const widest = gaps.indexOf(Math.max(...gaps));
  if ((gaps[widest] ?? 0) <= HALF * (number(0) - number(order.length - 1))) return [];
  const [upper, lower] = [order.slice(0, widest + 1), order.slice(widest + 1)];
  const [first, second] = [order[0], order[1]];
  if (upper.length === 1 && first && second && rangeOf(second).high.gt(0)) {
    const times = rangeOf(first).low.div(rangeOf(second).high).floor();
    return times.gte(2) ? [t("charts:times", { times: times.toFixed(), second: second.running })] : [];
  }
  if (order.length < FEWEST_IN_GROUPS) return [];
  return [
    lower.length < upper.length
      ? t("charts:farBelow", { items: labelsOf(lower) })
      : t("charts:farAbove", { items: labelsOf(upper) }),
  ];
};

/** The share of the highest row in the whole, where the chart shows the whole. */
const shareOfWhole = ({ rows }: Panel, locale: Locale): string[] => {
  const [highest] = ranked(rows);
  const whole = rows.find((row) => row.whole);
  if (!highest || !whole) return [];
  const share = shareWords(rangeOf(highest), rangeOf(whole), locale);
  const key = share ? "charts:shareOfWhole" : "charts:whole";
  const said = { label: highest.running, share, whole: whole.running, value: whole.values[0].spoken };
  return [sentence(translator(locale)(key, said), locale)];
};

/** Of bars, dots and parts: extremes, share of the whole, what stands out. */
export const levelSummary = ({ locale, panels: [panel] }: ChartData): string[] => [
  extremes(panel.rows, locale),
  ...shareOfWhole(panel, locale),
  ...outliers(panel.rows, locale),
];

/** Of small multiples: extremes of each panel. */
export const panelsSummary = ({ locale, panels }: ChartData): string[] =>
  panels.map(({ title, rows }) =>
    translator(locale)("charts:panel", {
      title: capitalised(title, locale),
      text: extremes(rows, locale, true),
    }),
  );

/** Of plan completions: those that the report itself calls low beside the part of the year gone, and the extremes. */
export const completionSummary = ({ edition, locale, panels: [{ rows }] }: ChartData): string[] => {
  const t = translator(locale);
  const elapsed = elapsedByCompletion(edition);
  const low = Map.groupBy(rows, ({ values: [{ figure }] }) => elapsed.get(figure.id));
  return [
    ...[...low].flatMap(([percent, called]) => {
      const first = edition.observations.get(called[0]?.values[0].figure.id ?? "");
      if (percent === undefined || !first) return [];
      const period = formatPeriod(first.referencePeriod, locale);
      const items = called.map(({ running, values: [{ spoken }] }) => `${running} ${spoken}`).join("; ");
      return [
        t("charts:calledLow", { items }),
        sentence(t("charts:elapsedYear", { period, percent }), locale),
      ];
    }),
    extremes(rows, locale),
  ];
};
