import { isInCapitals } from "../../model/capitals.ts";
import type { Place } from "../../model/issue.ts";
import type { EntriesFile, ProgrammeFile } from "../../model/report.ts";
import type { Edition } from "../../report/edition.ts";
import type { Rule } from "../rule.ts";

interface PlacedTitle {
  readonly text: string;
  readonly place: Place;
}

/**
 * Titles are written as sentences, in every language: capitals are how the official text prints some of them, which a
 * mark says. That the mark is right is compared with the text as received.
 * Passes: `title: Về kinh tế` with `capitals: true`. Fails: `title: VỀ KINH TẾ`.
 */
export const titlesAreInSentenceCase: Rule = (edition) =>
  [...reportTitles(edition), ...sectionTitles(edition), ...annexTitles(edition)]
    .filter(({ text }) => isInCapitals(text))
    .map(({ text, place }) => ({
      rule: "titles-are-in-sentence-case",
      place,
      code: "titles-are-in-sentence-case",
      values: { text },
    }));

const reportTitles = ({ report, files }: Edition): PlacedTitle[] => {
  const titles = (title: Readonly<Record<string, string>>, path: readonly PropertyKey[]): PlacedTitle[] =>
    Object.entries(title).map(([locale, text]) => ({
      text,
      place: files.report.placeOf([...path, "title", locale]),
    }));
  return [
    ...report.parts.flatMap(({ title }, index) => titles(title, ["parts", index])),
    ...report.chapters.flatMap(({ title, sections }, index) => [
      ...titles(title, ["chapters", index]),
      ...sections.flatMap((one, at) =>
        typeof one === "string" ? [] : titles(one.group.title, ["chapters", index, "sections", at, "group"]),
      ),
    ]),
  ];
};

const sectionTitles = ({ sections }: Edition): PlacedTitle[] =>
  [...sections.values()].flatMap(({ texts }) =>
    [...texts.values()].map(({ title, source }) => ({ text: title, place: source.placeOf(["title"]) })),
  );

const annexTitles = ({ programmes, entries, files }: Edition): PlacedTitle[] =>
  files.annexHeads.flatMap(({ annex, locale, placeOf }) => {
    const file: ProgrammeFile | EntriesFile | undefined = (programmes.get(annex) ?? entries.get(annex))?.get(
      locale,
    );
    if (!file) return [];
    const parts = "parts" in file ? file.parts : [];
    return [
      { text: file.title, place: placeOf(["title"]) },
      ...parts.flatMap(({ title, groups }, p) => [
        { text: title, place: placeOf(["parts", p, "title"]) },
        ...groups.map((group, g) => ({
          text: group.title ?? "",
          place: placeOf(["parts", p, "groups", g, "title"]),
        })),
      ]),
    ];
  });
