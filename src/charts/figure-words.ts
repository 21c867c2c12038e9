import type { Locale } from "../model/locale.ts";
import type { Unit } from "../model/schema.ts";
import { formatNumber, formatQuantity } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { ChartFigure } from "../statistics/chart-figures.ts";

/** How one figure is written wherever a chart shows it. */
export interface FigureWords {
  /** Beside a mark: "−42,7%", "1.791,486"; the unit stands under the headline. */
  readonly drawn: string;
  /** In a sentence, without direction: "42,7%", "gần 446 nghìn lượt người". */
  readonly spoken: string;
  /** In a table cell: words before the number, the number, words after it. */
  readonly cell: { readonly before: string; readonly number: string; readonly after: string };
  /** The number of the cell in plain decimal notation. */
  readonly plain: string;
  /** Set for a change. */
  readonly direction: "increase" | "decrease" | undefined;
}

/** A unit whose short form cannot be heard rightly, such as "m²" or "lớp/trường", is said by its name. */
const heard = (unit: Unit, locale: Locale): Unit => {
  const name = unit.name[locale];
  return name && /[/.²³]/.test(unit.forms[locale]?.[0] ?? "") ? { ...unit, forms: { ...unit.forms, [locale]: [name] } } : unit;
};

/** Does a number of this unit carry its sign with it, as "%" does? */
const isSign = (unit: Unit, locale: Locale): boolean => unit.forms[locale]?.[0]?.startsWith("%") ?? false;

const words = (...parts: readonly string[]): string => parts.filter(Boolean).join(" ");

/** Writes a figure for drawing, sentence and table. */
export const describeFigure = (figure: ChartFigure, unit: Unit, locale: Locale): FigureWords => {
  const t = translator(locale);
  const { value, bound, about } = figure;
  const plain = figure.change ? value.replace(/^-/, "") : value;
  const direction = !figure.change ? undefined : value.startsWith("-") ? "decrease" : "increase";
  const limit = bound ? t(`common:bound.${bound}`) : "";
  const nearly = limit || (about ? t("common:bound.about") : "");
  const number = isSign(unit, locale) ? formatQuantity(plain, unit, locale) : formatNumber(plain, locale);
  const sign = direction ? { increase: "+", decrease: "−" }[direction] : "";
  return {
    drawn: words(limit, sign + number),
    spoken: words(nearly, formatQuantity(plain, heard(unit, locale), locale)),
    cell: {
      before: words(direction ? t(`common:direction.${direction}`) : "", nearly),
      number,
      after: words(figure.estimated ? t("charts:estimated") : "", figure.origin === "derived" ? t("charts:derived") : ""),
    },
    plain,
    direction,
  };
};
