import { doubtInLine } from "../wording/caveat-text.ts";
import { valueText } from "../wording/observation-text.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { observedIndicators } from "./observed-indicators.ts";
import { pathOf } from "./routes.ts";

interface PrintedValue {
  readonly text: string;
  readonly plain: string;
  /** A doubt about it, in few words; else empty. */
  readonly doubt: string;
}

interface FigureLink {
  readonly name: string;
  readonly href: string;
  /** What the newest report that has the indicator prints of it first: a level where there is one. */
  readonly newest?: PrintedValue;
}

interface TopicIndex {
  readonly id: string;
  readonly name: string;
  readonly links: readonly FigureLink[];
}

/** Every indicator's page, topic by topic; both by name. */
export const figureIndex = (all: readonly Edition[], newest: Edition, locale: Locale): TopicIndex[] => {
  const { compare } = new Intl.Collator(locale);
  const byTopic = Map.groupBy(observedIndicators(all), ({ topic }) => topic);
  const values = newestValues(all, locale);
  return [...newest.topics.values()]
    .map((topic) => ({
      id: topic.id,
      name: topic.name[locale] ?? topic.id,
      links: (byTopic.get(topic.id) ?? [])
        .map((indicator): FigureLink => {
          const value = values.get(indicator.id);
          return {
            name: indicator.name[locale] ?? indicator.id,
            href: pathOf({ kind: "figure", indicator }, locale, newest.official),
            ...(value ? { newest: value } : {}),
          };
        })
        .sort((a, b) => compare(a.name, b.name)),
    }))
    .filter(({ links }) => links.length)
    .sort((a, b) => compare(a.name, b.name));
};

const newestValues = (all: readonly Edition[], locale: Locale): Map<string, PrintedValue> => {
  const values = new Map<string, PrintedValue>();
  for (const edition of all.toReversed()) {
    const byLevel = [...edition.observations.values()].toSorted(
      (a, b) => Number(b.kind === "level") - Number(a.kind === "level"),
    );
    for (const one of byLevel)
      if (!values.has(one.indicator))
        values.set(one.indicator, {
          text: valueText(edition, one, locale),
          plain: one.value,
          doubt: doubtInLine(edition, one, locale),
        });
  }
  return values;
};
