import type { Locale } from "../model/locale.ts";
import type { Unit } from "../model/schema.ts";
import { formatNumber, formatQuantity } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { ChartFigure } from "../derive/chart-figures.ts";

/** A number of a table cell as it is read and in plain decimal notation. */
export interface CellNumber {
  readonly text: string;
  readonly value: string;
}

/** Words before, the number, words after; two numbers where only the ends of a range are known. */
export interface CellWords {
  readonly before: string;
  readonly numbers: readonly [CellNumber, ...CellNumber[]];
  readonly after: string;
}

/** How one figure is written wherever a chart shows it. */
export interface ChartFigureWords {
  /** Beside a mark: "−42,7%", "1.791,486"; the unit stands under the headline. */
  readonly drawn: string;
  /** In a sentence, without direction: "42,7%", "gần 446 nghìn lượt người". */
  readonly spoken: string;
  /** As the first of two: "85" of "85 trên 90 hộ", "VND 16 billion" where the unit stands before its number. */
  readonly beforeTotal: string;
  /** In a table cell. */
  readonly cell: CellWords;
  /** Set for a change. */
  readonly direction: "increase" | "decrease" | undefined;
}

/** A unit whose short form cannot be pronounced, such as "m²" or "lớp/trường", is spelled out. */
const pronounceable = (unit: Unit, locale: Locale): Unit => {
  const name = unit.name[locale];
  return name && /[/.²³]/.test(unit.forms[locale]?.[0] ?? "")
    ? { ...unit, forms: { ...unit.forms, [locale]: [name] } }
    : unit;
};

/** Does a number of this unit carry its sign with it, as "%" does? */
const isSign = (unit: Unit, locale: Locale): boolean => unit.forms[locale]?.[0]?.startsWith("%") ?? false;

const words = (...parts: readonly string[]): string => parts.filter(Boolean).join(" ");

interface Manner {
  /** The words for what is counted, for many and for one, where the chart has one for several units. */
  readonly counted?: readonly string[] | undefined;
  /** Are estimates told apart beside their marks? Where all figures are estimates, the chart says so once. */
  readonly marksEstimates: boolean;
}

/** Writes a figure for drawing, sentence and table. */
export const describeFigure = (
  figure: ChartFigure,
  unit: Unit,
  locale: Locale,
  { counted, marksEstimates }: Manner,
): ChartFigureWords => {
  const t = translator(locale);
  const { value, bound, about, ends } = figure;
  const unsigned = (plain: string): string => (figure.change ? plain.replace(/^-/, "") : plain);
  const direction = !figure.change ? undefined : value.startsWith("-") ? "decrease" : "increase";
  const limit = bound ? t(`common:bound.${bound}`) : "";
  const nearly = limit || (about ? t("common:bound.about") : "");
  const short = (plain: string): string =>
    isSign(unit, locale) ? formatQuantity(plain, unit, locale) : formatNumber(plain, locale);
  const spokenUnit = counted ? { ...unit, forms: { [locale]: [...counted] } } : pronounceable(unit, locale);
  const inFull = (plain: string): string => formatQuantity(plain, spokenUnit, locale);
  const numberOf = (plain: string): CellNumber => ({ text: short(unsigned(plain)), value: unsigned(plain) });
  const both = (first: (plain: string) => string, last = first): string =>
    ends
      ? t("charts:between", { low: first(unsigned(ends[0])), high: last(unsigned(ends[1])) })
      : last(unsigned(value));
  const unitFollows = !unit.forms[locale]?.[0]?.includes("#");
  const estimate = figure.estimated ? t("charts:estimated") : "";
  const sign = direction ? { increase: "+", decrease: "−" }[direction] : "";
  return {
    drawn: words(nearly, sign + both(short), marksEstimates ? estimate : ""),
    spoken: words(nearly, both(unitFollows ? short : inFull, inFull)),
    beforeTotal: words(nearly, both(unitFollows ? short : inFull)),
    direction,
    cell: {
      before: words(
        direction ? t(`common:direction.${direction}`) : "",
        nearly || (ends ? t("common:bound.about") : ""),
      ),
      numbers: ends ? [numberOf(ends[0]), numberOf(ends[1])] : [numberOf(value)],
      after: words(estimate, figure.origin === "derived" ? t("charts:derived") : ""),
    },
  };
};
