import type { Issue, Place } from "../model/issue.ts";
import type { Localized } from "../model/locale.ts";
import { inEditorsLanguages } from "./phrases.ts";

/** An issue in words, where people read it: a terminal, a page of the desk or of the development server. */
export interface WordedIssue {
  readonly rule: string;
  readonly place: Place;
  /** What was found and what was expected, in each of the editors' languages. */
  readonly message: Localized;
  readonly other?: Place;
}

export const wordedIssue = ({ rule, place, other, ...said }: Issue): WordedIssue => ({
  rule,
  place,
  message: inEditorsLanguages(said),
  ...(other ? { other } : {}),
});

/** One issue as an editor reads it: place, rule, the editors' languages, the other place. */
export const printIssue = (issue: Issue): string => {
  const { rule, place, message, other } = wordedIssue(issue);
  return [
    `${place.file}:${place.line}:${place.column}  ${rule}`,
    ...Object.entries(message).map(([locale, text]) => `    ${locale}: ${text}`),
    ...(other ? [`    → ${other.file}:${other.line}:${other.column}`] : []),
  ].join("\n");
};
