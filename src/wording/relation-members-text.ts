import { localized, type Locale } from "../model/locale.ts";
import type { Relation } from "../model/relation.ts";
import type { Edition } from "../report/edition.ts";
import type { Of } from "../audit/relations/kind.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { middle } from "../quantity/interval.ts";
import { factorOf } from "../audit/relations/evaluate.ts";
import { termInterval } from "../derive/terms.ts";
import { formatNumber } from "../i18n/formats.ts";
import { termName, termNumbers } from "./term-text.ts";
import { translator } from "../i18n/translator.ts";

/** The groups that a mean or a total is made of, each with what it allows; empty for other kinds. */
export const bandsText = (edition: Edition, relation: Relation, locale: Locale): string => {
  const t = translator(locale);
  if (relation.kind === "mean-of-bands")
    return relation.bands
      .map(({ count, from, to }) =>
        t(from === to ? "audit:term.bandExact" : "audit:term.band", {
          name: termName(edition, count, locale),
          from,
          to,
        }),
      )
      .join("; ");
  if (relation.kind !== "total-of-bands") return "";
  return relation.bands
    .map(({ from, to }) =>
      t(to === undefined ? "audit:term.eachAtLeast" : "audit:term.each", {
        least: formatNumber(from, locale),
        most: to === undefined ? "" : formatNumber(to, locale),
      }),
    )
    .join("; ");
};

/** The least and, where every group has an upper end, the greatest that the groups allow: "238 lượt × 4". */
export const bandNumbers = (
  edition: Edition,
  { bands }: Of<"total-of-bands">,
  locale: Locale,
): { low: string; high: string | undefined } => {
  const together = (ends: readonly (string | undefined)[]): string =>
    bands.map(({ count }, index) => `${termNumbers(edition, count, locale)} × ${ends[index]}`).join(" + ");
  const closed = bands.every(({ to }) => to !== undefined);
  return {
    low: together(bands.map(({ from }) => from)),
    high: closed ? together(bands.map(({ to }) => to)) : undefined,
  };
};

/** The things that a count counts, as the text names them; empty for other kinds. */
export const itemsText = (relation: Relation, locale: Locale): string =>
  relation.kind === "listed"
    ? relation.items
        .map((item) => translator(locale)("audit:term.item", { name: localized(item, locale) }))
        .join("; ")
    : "";

/** The two limits of what is plausible; empty for other kinds. */
export const limitsOf = (relation: Relation, locale: Locale): { least?: string; most?: string } =>
  relation.kind === "plausible"
    ? { least: formatNumber(relation.from, locale), most: formatNumber(relation.to, locale) }
    : {};

/** The quotient of what is printed, in the printed units, to three digits. */
export const quotientOf = (
  edition: Edition,
  { numerator, denominator }: Of<"plausible">,
  locale: Locale,
): string => {
  const stated = (term: string): Decimal => middle(termInterval(edition, term)).div(factorOf(edition, term));
  return formatNumber(stated(numerator).div(stated(denominator)).toSignificantDigits(3).toFixed(), locale);
};
