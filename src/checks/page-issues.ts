import type { Issue } from "../model/issue.ts";
import type { Locale } from "../model/locale.ts";
import type { Files } from "../report/from-files.ts";
import { otherNumbers } from "./rules/texts-say-the-same-numbers.ts";

/**
 * A page that the site tells of itself is written in every language of the site, or in none: then the site is without it.
 * Its paragraphs print the same numbers in each language.
 */
export const pageIssues = (files: Files, languages: readonly Locale[]): Issue[] => {
  const names = new Set(
    [...files.keys()].flatMap((path) => /^content\/pages\/([^/]+)\/[^/]+\.mdx$/.exec(path)?.[1] ?? []),
  );
  const [official, ...others] = languages;
  return [...names].flatMap((name) => {
    const pathIn = (locale: Locale): string => `content/pages/${name}/${locale}.mdx`;
    const missing = languages
      .map(pathIn)
      .filter((file) => !files.has(file))
      .map((file): Issue => ({
        rule: "files-are-complete",
        place: { file, line: 1, column: 1 },
        code: "files-are-complete",
        values: { file },
      }));
    return official === undefined || missing.length > 0
      ? missing
      : others.flatMap((locale) =>
          paragraphPairs(files, pathIn(official), pathIn(locale)).flatMap(([theirs, own]) =>
            otherNumbers(theirs.text, own.text, [official, locale]).map((said): Issue => ({
              rule: "texts-say-the-same-numbers",
              place: own.place,
              ...said,
              other: theirs.place,
            })),
          ),
        );
  });
};

interface Paragraph {
  readonly text: string;
  readonly place: Issue["place"];
}

/** The paragraphs of two files beside each other; where there are not as many, the whole texts. */
const paragraphPairs = (files: Files, official: string, translation: string): [Paragraph, Paragraph][] => {
  const [theirs, own] = [official, translation].map((file) => paragraphsOf(file, files.get(file) ?? ""));
  if (!theirs || !own) return [];
  if (theirs.length === own.length)
    return theirs.flatMap((one, at): [Paragraph, Paragraph][] => {
      const other = own[at];
      return other ? [[one, other]] : [];
    });
  const whole = (file: string): Paragraph => ({
    text: files.get(file) ?? "",
    place: { file, line: 1, column: 1 },
  });
  return [[whole(official), whole(translation)]];
};

const paragraphsOf = (file: string, text: string): Paragraph[] =>
  [...text.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].map(({ 0: paragraph, index }) => ({
    text: paragraph,
    place: { file, line: text.slice(0, index).split("\n").length, column: 1 },
  }));
