import { baseText } from "../../i18n/base-text.ts";
import { translator } from "../../i18n/translator.ts";
import type { ChartData, LabelledRow } from "../chart-data.ts";
import type { Locale } from "../../model/locale.ts";
import { divide, contains, negate, type Interval } from "../../quantity/interval.ts";
import { timeNames } from "../measure-line.ts";
import { extremes, outliers } from "./levels.ts";
import { firstPlace, lastPlace } from "./ranking.ts";
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
  const [up, down] = [order.filter(goesUp), order.filter((row) => !goesUp(row))];
  const basePeriod = order[0]?.values[0].figure.basePeriod;
  const base = basePeriod ? baseText(basePeriod, locale) : "";
  const isAll = whole !== undefined;
  const [risen, fallen] = [farthest(up, rangeOf), farthest(down, (row) => negate(rangeOf(row)))];
  const first =
    down.length === 0
      ? [t("charts:allRose", { number: up.length, base }), rangeText("rose", risen, isAll, locale)]
      : up.length === 0
        ? [t("charts:allFell", { number: down.length, base }), rangeText("fell", fallen, isAll, locale)]
        : [
            t("charts:mixed", { up: up.length, down: down.length, base }),
            mostText("rose", up, risen, isAll, locale),
            mostText("fell", down, fallen, isAll, locale),
          ];
  return [...first.filter(Boolean), ...(whole ? [beyondWhole(data, whole, order)] : [])];
};

type Way = "rose" | "fell";

/** The rows that went farthest and least far one way; undefined where the printed numbers do not say which. */
const farthest = (rows: readonly LabelledRow[], ranked: (row: LabelledRow) => Interval) => {
  const [most, least] = [firstPlace(rows, ranked), lastPlace(rows, ranked)];
  return {
    most: most.isCertain ? most.rows : undefined,
    least: least.isCertain ? least.rows : undefined,
  };
};

const named = (rows: readonly LabelledRow[]): { label: string; value: string } => ({
  label: labelsOf(rows),
  value: rows[0]?.values[0].spoken ?? "",
});

/** The greatest and the least of changes that all go one way; of those shown, where the chart shows no whole. */
const rangeText = (
  way: Way,
  { most, least }: ReturnType<typeof farthest>,
  isAll: boolean,
  locale: Locale,
): string => {
  if (!most || !least) return "";
  const said = {
    most: named(most).label,
    high: named(most).value,
    least: named(least).label,
    low: named(least).value,
  };
  return translator(locale)(isAll ? `charts:${way}Range` : `charts:${way}RangeShown`, said);
};

const mostText = (
  way: Way,
  rows: readonly LabelledRow[],
  { most }: ReturnType<typeof farthest>,
  isAll: boolean,
  locale: Locale,
): string => {
  if (!most) return "";
  const t = translator(locale);
  if (rows.length === 1) return t(`charts:${way}`, named(most));
  return t(isAll ? `charts:${way}Most` : `charts:${way}MostShown`, named(most));
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
