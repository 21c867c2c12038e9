import type { Locale } from "../../model/locale.ts";
import { Decimal } from "../../quantity/decimal.ts";
import { divide, contains, type Interval } from "../../quantity/interval.ts";
import { translator } from "../../i18n/translator.ts";
import { capitalised } from "../../prose/letter-case.ts";
import type { LabelledRow } from "../chart-data.ts";

/** Labels in a row; they hold commas and "and" themselves. */
export const labelsOf = (rows: readonly LabelledRow[]): string =>
  rows.map(({ running }) => running).join("; ");

/** A sentence begins with a capital letter and ends with a full stop. */
export const sentence = (text: string, locale: Locale): string => capitalised(text, locale);

const MORE = ["9/10", "3/4", "2/3", "1/2"] as const;
const LESS = ["1/10", "1/4", "1/3", "1/2"] as const;

const ratioOf = (fraction: string): Decimal => {
  const [numerator = "1", denominator = "1"] = fraction.split("/");
  return new Decimal(numerator).div(denominator);
};

/** A share in words that are certain: "hơn một nửa", "chưa đến một phần tư"; empty when none of them is. */
export const shareWords = (part: Interval, whole: Interval, locale: Locale): string => {
  if (contains(whole, 0)) return "";
  const t = translator(locale);
  const share = divide(part, whole);
  if (share.low.eq(share.high) && share.low.eq(1)) return t("charts:share.all");
  if (share.low.eq(share.high) && share.low.eq(ratioOf("1/2"))) return t("charts:share.half");
  const more = MORE.find((one) => share.low.gt(ratioOf(one)));
  if (more) return t(`charts:share.more.${more}`);
  const less = LESS.find((one) => share.high.lt(ratioOf(one)));
  return less ? t(`charts:share.less.${less}`) : "";
};

export const rangeOf = ({ values }: LabelledRow): Interval => values[0].figure.range;

/** Rows by value, highest first; the whole left out. */
export const ranked = (rows: readonly LabelledRow[]): LabelledRow[] =>
  rows.filter(({ whole }) => !whole).toSorted((a, b) => b.values[0].number - a.values[0].number);
