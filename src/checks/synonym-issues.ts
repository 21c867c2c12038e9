import { METHODS } from "../derive/derived-figure.ts";
import type { Issue } from "../model/issue.ts";
import { language } from "../model/languages.ts";
import type { Locale } from "../model/locale.ts";
import { phrase, type Phrase } from "../model/phrase.ts";
import { DIRECTIONS, METRIC_KINDS, STATUSES } from "../model/schema.ts";
import { synonymFile, type SynonymFile } from "../model/synonyms.ts";
import type { Edition } from "../report/edition.ts";
import type { Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import type { Sourced } from "../report/sources.ts";

const FILE = "content/synonyms.yaml";

/** An indicator under one of its names, folded. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Phrases that find each other in the search mean the same: put into the name of an indicator for one another they do not
 * give the name of another indicator, and they are not words of increase and of decrease. What the publisher counts apart
 * has two meanings, whatever the words. Each stands in a group once. What phrases ask for is something that a figure can be.
 * Passes: [trường, trường học]; intents: { change: [...] }. Fails: [xuất khẩu, nhập khẩu] beside indicators of both; [tăng,
 * giảm]; intents: { changes: [...] }.
 */
export const synonymIssues = (files: Files, editions: readonly Edition[], parsed: ParsedFiles): Issue[] => {
  const text = files.get(FILE);
  if (text === undefined) return [];
  const { source } = parsed.yaml(FILE, text);
  const read = synonymFile.safeParse(source.data);
  if (!read.success) return [];
  const names = namesOf(editions);
  const ids = Map.groupBy(names, ({ name }) => name);
  const directions = directionsOf(editions);
  const groups = read.data.groups.flatMap((group, at) =>
    group.flatMap((words, own) => {
      const [one, place] = [folded(words), source.placeOf(["groups", at, own])];
      const holders = names.flatMap((named) => openedAt(named, one));
      return group.slice(0, own).flatMap((other, index): Issue[] => {
        const two = folded(other);
        const issue = (said: Phrase): Issue => ({
          rule: "synonyms-mean-the-same",
          place,
          ...said,
          other: source.placeOf(["groups", at, index]),
        });
        if (one === two) return [issue(phrase("synonyms-mean-the-same.twice", { words }))];
        const [mine, theirs] = [directions.get(one), directions.get(two)];
        if (mine !== undefined && theirs !== undefined && mine !== theirs)
          return [issue(phrase("synonyms-mean-the-same.directions", { words, other }))];
        const [apart] = holders.flatMap(({ id, parts }) =>
          (ids.get(parts.join(two)) ?? [])
            .filter((found) => found.id !== id)
            .map((found) => ({ id, otherId: found.id })),
        );
        return apart
          ? [
              issue(
                phrase("synonyms-mean-the-same.indicators", {
                  words,
                  other,
                  id: apart.id,
                  otherId: apart.otherId,
                }),
              ),
            ]
          : [];
      });
    }),
  );
  return [...groups, ...intentIssues(read.data, editions, source)];
};

/** What phrases ask for besides what a figure is: how many there are, and how much. */
const ASKED_AMOUNTS = ["count", "amount", "derived"];

/** Intents that no figure can have: nobody would find anything by their phrases. Dimensions are known where a report is. */
const intentIssues = ({ intents }: SynonymFile, editions: readonly Edition[], source: Sourced): Issue[] => {
  if (editions.length === 0) return [];
  const known: ReadonlySet<string> = new Set([
    ...METRIC_KINDS,
    ...METHODS,
    ...DIRECTIONS,
    ...STATUSES,
    ...ASKED_AMOUNTS,
    ...editions.flatMap(({ units }) => Object.values(units).map(({ dimension }) => dimension)),
  ]);
  return Object.keys(intents)
    .filter((key) => !known.has(key))
    .map((key) => ({
      rule: "content-has-its-fields",
      place: source.placeOf(["intents", key]),
      ...phrase("content-has-its-fields.unknown-field", { key }),
    }));
};

const folded = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** What stands around some whole words in a name; nothing where they do not stand there, or only in longer words. */
const openedAt = ({ id, name }: Named, words: string): { id: string; parts: string[] }[] => {
  if (!name.includes(words)) return [];
  const parts = name.split(words);
  const isWhole = parts.slice(1).every((after, at) => {
    const before = parts[at] ?? "";
    return !/[\p{L}\p{M}\d]$/u.test(before) && !/^[\p{L}\p{M}\d]/u.test(after);
  });
  return isWhole ? [{ id, parts }] : [];
};

const namesOf = (editions: readonly Edition[]): Named[] => {
  const known = new Map<string, Named>();
  for (const { indicators } of editions)
    for (const [id, { name }] of indicators)
      for (const words of Object.values(name)) known.set(`${id} ${words}`, { id, name: folded(words) });
  return [...known.values()];
};

/** The words of direction of every language of the reports. */
const directionsOf = (editions: readonly Edition[]): ReadonlyMap<string, "increase" | "decrease"> => {
  const locales = new Set<Locale>(editions.flatMap(({ site }) => site.languages));
  return new Map(
    [...locales].flatMap((locale) => {
      const { increase, decrease } = language(locale);
      return [
        ...increase.map((word) => [folded(word), "increase"] as const),
        ...decrease.map((word) => [folded(word), "decrease"] as const),
      ];
    }),
  );
};
