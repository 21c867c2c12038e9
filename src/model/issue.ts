import type { Localized } from "./locale.ts";

/** A place in a content file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column;

/** Something an editor must correct before the report can be published. */
export interface Issue {
  /** The rule that is broken, named after the good state. */
  readonly rule: string;
  readonly place: Place;
  /** What was found and what was expected, in Vietnamese and in English. */
  readonly message: Localized;
  /** The place that the found text disagrees with. */
  readonly other?: Place;
}

/** The message "found X, expected Y" in both languages. */
export const foundExpected = (found: Localized | string, expected: Localized | string): Localized => {
  const said = (part: Localized | string, locale: string): string =>
    typeof part === "string" ? part : (part[locale] ?? "");
  return {
    vi: `tìm thấy ${said(found, "vi")}; cần ${said(expected, "vi")}`,
    en: `found ${said(found, "en")}; expected ${said(expected, "en")}`,
  };
};

/** Issues in the order in which an editor walks through the files. */
export const inReadingOrder = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort(
    (a, b) =>
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );

/** One issue as an editor reads it: place, rule, both languages, the other place. */
export const printIssue = ({ rule, place, message, other }: Issue): string =>
  [
    `${place.file}:${place.line}:${place.column}  ${rule}`,
    ...Object.entries(message).map(([locale, text]) => `    ${locale}: ${text}`),
    ...(other ? [`    → ${other.file}:${other.line}:${other.column}`] : []),
  ].join("\n");
