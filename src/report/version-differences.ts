import type { Locale } from "../model/locale.ts";
import { PROGRAMME_COLUMNS } from "../model/report.ts";
import type { Observation } from "../model/observation.ts";
import { commonSequence } from "./common-sequence.ts";
import type { Edition, Section } from "./edition.ts";
import { identityTexts } from "./identity-texts.ts";
import { passagesOf } from "./occurrences.ts";

/** A figure of a report in two versions; one side is missing where only the other has it. */
export interface FigureDifference {
  readonly id: string;
  readonly was: Observation | undefined;
  readonly now: Observation | undefined;
}

/** A passage, or a title, in two versions; one side is missing where only the other has it. */
export interface PassageDifference {
  readonly section: string;
  readonly locale: Locale;
  readonly was: string | undefined;
  readonly now: string | undefined;
}

export interface VersionDifferences {
  readonly figures: readonly FigureDifference[];
  readonly passages: readonly PassageDifference[];
}

/** What a version of a report says otherwise than the one before it: told from the two, never written by hand. */
export const versionDifferences = (was: Edition, now: Edition): VersionDifferences => ({
  figures: figureDifferences(was, now),
  passages: [
    ...passageDifferences(headTexts(was), headTexts(now)),
    ...passageDifferences(sectionTexts(was.sections), sectionTexts(now.sections)),
    ...passageDifferences(sectionTexts(was.summaries), sectionTexts(now.summaries)),
    ...passageDifferences(annexTexts(was), annexTexts(now)),
  ],
});

/** Figures whose value, or anything said of it, is another; where they stand does not count. */
const figureDifferences = (was: Edition, now: Edition): FigureDifference[] =>
  unionOf(was.observations, now.observations).flatMap((id) => {
    const [before, after] = [was.observations.get(id), now.observations.get(id)];
    return said(before) === said(after) ? [] : [{ id, was: before, now: after }];
  });

const said = (observation: Observation | undefined): string =>
  observation === undefined
    ? ""
    : JSON.stringify(
        Object.entries({ ...observation, place: undefined }).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );

/** The passages of parts of a report, by part and language. */
type Texts = ReadonlyMap<string, ReadonlyMap<Locale, readonly string[]>>;

const passageDifferences = (was: Texts, now: Texts): PassageDifference[] =>
  unionOf(was, now).flatMap((section) => {
    const [before, after] = [was.get(section), now.get(section)];
    return unionOf(before ?? new Map(), after ?? new Map()).flatMap((locale) =>
      changedRuns(before?.get(locale) ?? [], after?.get(locale) ?? []).map((pair) => ({
        section,
        locale,
        ...pair,
      })),
    );
  });

const byLocale = <T>(
  texts: ReadonlyMap<Locale, T>,
  passages: (text: T) => readonly string[],
): ReadonlyMap<Locale, readonly string[]> =>
  new Map([...texts].map(([locale, text]) => [locale, passages(text)]));

/** The title and the passages of each section. */
const sectionTexts = (sections: ReadonlyMap<string, Section>): Texts =>
  new Map(
    [...sections].map(([slug, { texts }]) => [
      slug,
      byLocale(texts, (text) => [text.title, ...passagesOf(text).map(({ plain }) => plain.text)]),
    ]),
  );

/** Number, date, titles and names that `report.yaml` gives. */
const headTexts = ({ report }: Edition): Texts => {
  const { number, date, languages } = report;
  const texts = identityTexts(report);
  const said = (locale: Locale) => [number, date, ...texts.map((text) => text[locale] ?? "")];
  return new Map([["report", new Map(languages.map((locale) => [locale, said(locale)]))]]);
};

/** Titles and rows of each annex; the entries of an annex that are text are sections. */
const annexTexts = ({ programmes, entries }: Edition): Texts =>
  new Map([
    ...[...programmes].map(
      ([annex, files]) =>
        [
          annex,
          byLocale(files, ({ title, attached, parts }) => [
            title,
            attached,
            ...parts.flatMap((part) => [
              part.title,
              ...part.groups.flatMap((group) => [
                group.title ?? "",
                ...group.rows.map((row) =>
                  PROGRAMME_COLUMNS.flatMap((column) => row[column] ?? []).join(" | "),
                ),
              ]),
            ]),
          ]),
        ] as const,
    ),
    ...[...entries].map(([annex, files]) => [annex, byLocale(files, ({ title }) => [title])] as const),
  ]);

/** Keys of both maps, in the order of the newer one, then those that only the older one has. */
const unionOf = (was: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): string[] => [
  ...new Set([...now.keys(), ...was.keys()]),
];

/** Passages outside the longest common sequence, paired in order between two that are common. */
const changedRuns = (
  was: readonly string[],
  now: readonly string[],
): { was: string | undefined; now: string | undefined }[] => {
  const pairs: { was: string | undefined; now: string | undefined }[] = [];
  let [i, j] = [0, 0];
  for (const [added, lost] of [...commonSequence(now, was), [now.length, was.length] as const]) {
    for (let k = 0; k < Math.max(lost - i, added - j); k += 1)
      pairs.push({
        was: i + k < lost ? was[i + k] : undefined,
        now: j + k < added ? now[j + k] : undefined,
      });
    [i, j] = [lost + 1, added + 1];
  }
  return pairs;
};
