import { formatNumber } from "../../i18n/formats.ts";
import { translator } from "../../i18n/translator.ts";
import { PROGRAMME_STATES } from "../../report/programme-states.ts";
import type { ChartData, LabelledRow } from "../chart-data.ts";
import { unitsOf } from "../measure-line.ts";
import { contains, divide, point, type Interval } from "../../quantity/interval.ts";
import { FEWEST_RANKED, firstPlace, lastPlace, type FirstPlace } from "./ranking.ts";
import { sentence, shareWords } from "./words.ts";

/** "trâu, 85 trên 90 hộ (hơn chín phần mười)". */
const partOf = (row: LabelledRow, { locale }: ChartData): { label: string; value: string } => {
  const t = translator(locale);
  const [value] = row.values;
  const total = row.total ?? value;
  const share = shareWords(value.figure.range, total.figure.range, locale);
  const amount = t("common:ofTotal", { value: value.beforeTotal, total: total.spoken });
  return { label: row.running, value: share ? t("charts:withShare", { amount, share }) : amount };
};

const ratio = ({ values, total }: LabelledRow): Interval =>
  total && !contains(total.figure.range, 0) ? divide(values[0].figure.range, total.figure.range) : point(0);

/** Of x of y: the fullest and the emptiest, as far as the printed numbers rank them; each of two. */
export const ofTotalSummary = (data: ChartData): string[] => {
  const { locale, panels } = data;
  const { rows } = panels[0];
  if (rows.length < FEWEST_RANKED) return waffleSummary(data);
  const t = translator(locale);
  const items = ({ rows: those }: FirstPlace) =>
    those.map((row) => t("charts:partItem", partOf(row, data))).join("; ");
  const [first, last] = [firstPlace(rows, ratio), lastPlace(rows, ratio)];
  return [
    t(first.isCertain ? "charts:fullest" : "charts:unrankedFullest", { items: items(first) }),
    t(last.isCertain ? "charts:emptiest" : "charts:unrankedEmptiest", { items: items(last) }),
  ];
};

/** Of squares: each row in words. */
export const waffleSummary = (data: ChartData): string[] =>
  data.panels[0].rows.map((row) =>
    sentence(translator(data.locale)("charts:each", partOf(row, data)), data.locale),
  );

/** Of a work programme: all rows by state, then each group. */
export const programmeSummary = (data: ChartData): string[] => {
  const { locale, panels } = data;
  const t = translator(locale);
  const { rows } = panels[0];
  const states = (counts: readonly number[]): string =>
    counts
      .flatMap((count, index) => {
        const state = PROGRAMME_STATES[index];
        return count && state
          ? [t(`charts:state.${state}`, { value: formatNumber(String(count), locale) })]
          : [];
      })
      .join("; ");
  const sums = PROGRAMME_STATES.map((_, index) =>
    rows.reduce((sum, { values }) => sum + (values[index]?.number ?? 0), 0),
  );
  const total = formatNumber(String(sums.reduce((a, b) => a + b, 0)), locale);
  return [
    t("charts:programme", { total, unit: unitsOf(data), states: states(sums) }),
    ...rows.map(({ running, values }) =>
      sentence(
        t("charts:each", { label: running, value: states(values.map(({ number }) => number)) }),
        locale,
      ),
    ),
  ];
};
