import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { doubtInLine } from "../wording/caveat-text.ts";
import { valueText } from "../wording/observation-text.ts";
import { observedIndicators } from "./observed-indicators.ts";
import { pathOf } from "./routes.ts";

interface PrintedFigure {
  readonly id: string;
  readonly text: string;
  readonly plain: string;
  /** A doubt about it, in few words; else empty. */
  readonly doubt: string;
}

export interface PartView {
  readonly name: string;
  readonly href: string;
  /** What the newest report prints of it, and its change over the same period of the year before. */
  readonly value?: PrintedFigure;
  readonly change?: PrintedFigure;
}

export interface PartsView {
  readonly wholes: readonly { readonly name: string; readonly href: string }[];
  readonly parts: readonly PartView[];
}

/** What an indicator is a part of, and its parts with their figures in the newest report that has it. */
export const partsOf = (all: readonly Edition[], indicator: Indicator, locale: Locale): PartsView => {
  const newest = all.at(-1);
  if (!newest) return { wholes: [], parts: [] };
  const { official } = newest;
  const observed = observedIndicators(all);
  const link = (one: Indicator) => ({
    name: one.name[locale] ?? one.id,
    href: pathOf({ kind: "figure", indicator: one }, locale, official),
  });
  const wholes = indicator.partOf.flatMap((whole) => observed.find(({ id }) => id === whole) ?? []).map(link);
  const edition =
    all.findLast(({ observations }) =>
      [...observations.values()].some((one) => one.indicator === indicator.id),
    ) ?? newest;
  const printed = (one: Observation | undefined): PrintedFigure | undefined =>
    one && {
      id: one.id,
      text: valueText(edition, one, locale),
      plain: one.value,
      doubt: doubtInLine(edition, one, locale),
    };
  const parts = observed
    .filter(({ partOf }) => partOf.includes(indicator.id))
    .map((part): PartView => {
      const own = [...edition.observations.values()].filter(
        (one) => one.indicator === part.id && !one.sameAs,
      );
      const value = printed(
        own.find(({ kind }) => kind === "level") ?? own.find(({ kind }) => kind !== "change"),
      );
      const change = printed(own.find(({ basePeriod }) => basePeriod === "same-period-last-year"));
      return { ...link(part), ...(value ? { value } : {}), ...(change ? { change } : {}) };
    });
  return { wholes, parts };
};
