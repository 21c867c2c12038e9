import type { z } from "astro/zod";
import type { Issue } from "../model/issue.ts";
import { indicatorFile, type proposedCatalogue } from "../model/indicators.ts";
import { phrase } from "../model/phrase.ts";
import { acceptedEntries } from "./accepted.ts";
import type { Indicator, Topic, Unread } from "./edition.ts";
import type { ReadSource } from "./read.ts";
import { withBreaks } from "./series-breaks.ts";
import type { Sourced } from "./sources.ts";

/** Indicators of all catalogues, and the topic that each catalogue is. One bad indicator does not hide the others. */
export const readIndicators = (
  files: readonly Sourced[],
  read: ReadSource,
  issues: Issue[],
  unread: Unread,
): { indicators: Map<string, Indicator>; topics: Map<string, Topic> } => {
  const indicators = new Map<string, Indicator>();
  const topics = new Map<string, Topic>();
  for (const source of files) {
    const data = read(indicatorFile, source);
    const topic = source.file.replace(/^.*\/|\.yaml$/g, "");
    if (data) topics.set(topic, { id: topic, name: data.topic });
    const entries =
      data?.indicators ?? acceptedEntries(indicatorFile.shape.indicators, source, unread, "indicators");
    for (const [id, one] of Object.entries(entries)) {
      const earlier = indicators.get(id);
      if (earlier) {
        const message = phrase("ids-are-unique.indicator", { id });
        const other = earlier.source.placeOf(["indicators", id]);
        issues.push({ rule: "ids-are-unique", place: source.placeOf(["indicators", id]), ...message, other });
        continue;
      }
      const { partOf, description, term, breaks, slug, formerSlugs, everydayNames, ...rest } = one;
      indicators.set(id, {
        id,
        ...rest,
        topic,
        partOf: [partOf ?? []].flat(),
        source,
        ...(breaks ? { breaks } : {}),
        ...(slug ? { slug } : {}),
        ...(everydayNames ? { everydayNames } : {}),
        ...(formerSlugs ? { formerSlugs } : {}),
        ...(description ? { description } : {}),
        ...(term ? { term } : {}),
      });
    }
  }
  return { indicators, topics };
};

/** The topic of proposed indicators that name none. */
const NEW = { id: "new", name: { vi: "Chỉ tiêu mới", en: "New indicators" } };

/** Adds the breaks of series that a draft proposes to those of its indicators; of one period the draft's counts. */
export const addBreaks = (
  proposed: NonNullable<z.infer<typeof proposedCatalogue>["breaks"]>,
  indicators: Map<string, Indicator>,
): void => {
  for (const [id, own] of Object.entries(proposed)) {
    const indicator = indicators.get(id);
    if (indicator) indicators.set(id, { ...indicator, breaks: withBreaks(indicator.breaks, own) });
  }
};

/** Adds the indicators that a draft proposes; the id of a shared indicator keeps its meaning. */
export const addProposed = (
  proposed: NonNullable<z.infer<typeof proposedCatalogue>["indicators"]>,
  source: Sourced,
  indicators: Map<string, Indicator>,
  topics: Map<string, Topic>,
): void => {
  for (const [id, { topic, partOf, description, term, everydayNames, ...rest }] of Object.entries(proposed)) {
    if (indicators.has(id)) continue;
    const home = topic !== undefined && topics.has(topic) ? topic : NEW.id;
    if (home === NEW.id) topics.set(NEW.id, NEW);
    indicators.set(id, {
      id,
      ...rest,
      topic: home,
      partOf: [partOf ?? []].flat(),
      source,
      ...(everydayNames ? { everydayNames } : {}),
      ...(description ? { description } : {}),
      ...(term ? { term } : {}),
    });
  }
};
