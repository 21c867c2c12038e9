import { baseText } from "../../i18n/base-text.ts";
import { translator } from "../../i18n/translator.ts";
import type { ChartData, LabelledRow } from "../chart-data.ts";
import { divide, contains, type Interval } from "../../quantity/interval.ts";
import { timeNames } from "../measure-line.ts";
import { extremes, outliers } from "./levels.ts";
import { labelsOf, ranked, rangeOf, sentence } from "./words.ts";

const goesUp = (row: LabelledRow): boolean => row.values[0].direction === "increase";

/** Of changes: which way they go, the greatest each way, and those that outdo the whole. */
export const changeSummary = (data: ChartData): string[] => {
  const { locale, panels } = data;
  const [{ rows }] = panels;
  const t = translator(locale);
  const order = ranked(rows);
  const whole = rows.find((row) => row.whole);
  if (!order.every(({ values }) => values[0].figure.change))
    return [extremes(rows, locale), ...outliers(rows, locale)];
  const [most, least] = [order[0], order.at(-1)];
  if (!most || !least) return [];
  const [up, down] = [order.filter(goesUp), order.filter((row) => !goesUp(row))];
  const basePeriod = most.values[0].figure.basePeriod;
  const base = basePeriod ? baseText(basePeriod, locale) : "";
  const of = (row: LabelledRow) => ({ label: row.running, value: row.values[0].spoken });
  const first =
    down.length === 0
      ? [
          t("charts:allRose", {
            number: up.length,
            base,
            most: most.running,
            high: of(most).value,
            least: least.running,
            low: of(least).value,
          }),
        ]
      : up.length === 0
        ? [
            t("charts:allFell", {
              number: down.length,
              base,
              most: least.running,
              high: of(least).value,
              least: most.running,
              low: of(most).value,
            }),
          ]
        : [
            t("charts:mixed", { up: up.length, down: down.length, base }),
            t("charts:roseMost", of(most)),
            t("charts:fellMost", of(least)),
          ];
  return [...first, ...(whole ? [beyondWhole(data, whole, order)] : [])];
};

const beyondWhole = ({ locale }: ChartData, whole: LabelledRow, rows: readonly LabelledRow[]): string => {
  const t = translator(locale);
  const rises = goesUp(whole);
  const beyond = rows.filter((row) =>
    rises ? rangeOf(row).low.gt(rangeOf(whole).high) : rangeOf(row).high.lt(rangeOf(whole).low),
  );
  const said = { whole: whole.running, value: whole.values[0].spoken, items: labelsOf(beyond) };
  return t(
    rises
      ? beyond.length
        ? "charts:wholeRoseMore"
        : "charts:wholeRose"
      : beyond.length
        ? "charts:wholeFellMore"
        : "charts:wholeFell",
    said,
  );
};

/** Of pairs: from what to what, and which of them fell by more than half or more than doubled. */
export const pairSummary = (data: ChartData): string[] => {
  const { locale, panels } = data;
  const [{ rows }] = panels;
  const t = translator(locale);
  const ratio = ({ values, base }: LabelledRow): Interval | undefined =>
    base && !contains(base.figure.range, 0) ? divide(values[0].figure.range, base.figure.range) : undefined;
  const halved = rows.filter((row) => ratio(row)?.high.lt("0.5"));
  const doubled = rows.filter((row) => ratio(row)?.low.gt(2));
  const isDerived = rows.some(({ base }) => base?.figure.origin === "derived");
  return [
    ...(isDerived ? [t("charts:pairDerived", { base: timeNames(data).base })] : []),
    ...rows.map((row) => {
      const now = ratio(row);
      const key = now?.low.gt(1)
        ? "charts:pairRose"
        : now?.high.lt(1)
          ? "charts:pairFell"
          : "charts:pairSame";
      return sentence(
        t(key, { label: row.running, base: row.base?.spoken ?? "", now: row.values[0].spoken }),
        locale,
      );
    }),
    ...(halved.length ? [t("charts:halved", { items: labelsOf(halved) })] : []),
    ...(doubled.length ? [t("charts:doubled", { items: labelsOf(doubled) })] : []),
  ];
};
