import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { doubtTexts } from "../wording/caveat-text.ts";
import type { ChartData, Datum } from "./chart-data.ts";

/** What is doubtful about a figure that a chart draws, a sentence each. */
export const datumDoubts = (edition: Edition, { figure: { source } }: Datum, locale: Locale): string[] =>
  source ? doubtTexts(edition, source, locale) : [];

/** What is doubtful about the figures that a chart draws, each named by its row. */
export const chartCaveats = ({ edition, locale, panels }: ChartData): string[] => {
  const t = translator(locale);
  const all = panels.flatMap(({ rows }) =>
    rows.flatMap(({ label, values, total, base }) =>
      [...values, ...(total ? [total] : []), ...(base ? [base] : [])].flatMap((datum) =>
        datumDoubts(edition, datum, locale).map((text) => ({ name: label, text })),
      ),
    ),
  );
  return saidFirst(all).map((one) => t("charts:caveat", one));
};

/** A doubt is said once, where it is met first; what is made from a doubted figure ends in the same words. */
const saidFirst = <T extends { readonly text: string }>(all: readonly T[]): T[] =>
  all.filter(({ text }, index) => !all.slice(0, index).some((earlier) => text.endsWith(earlier.text)));
