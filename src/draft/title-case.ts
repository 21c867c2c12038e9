import { isInCapitals } from "../model/capitals.ts";
import type { Locale } from "../model/locale.ts";
import { trueCase } from "./true-case.ts";

/** A title as the content holds it. */
export interface WrittenTitle {
  readonly title: string;
  readonly capitals?: true;
}

/** Titles of a Word file as the content holds them. */
export interface TitleCase {
  /** `before`: the title of the previous report, which is carried where it is the same. */
  readonly write: (printed: string, before?: string) => WrittenTitle;
  /** Titles in capitals that the previous report does not have, as they were written: an editor looks at the names in them. */
  readonly made: ReadonlyMap<string, string>;
}

/** Titles in capitals become sentences with a mark, their words as `texts`, the sentences of the same file, write them. */
export const titleCase = (texts: Iterable<string>, locale: Locale): TitleCase => {
  const spell = trueCase(texts, locale);
  const made = new Map<string, string>();
  return {
    made,
    write: (printed, before) => {
      if (!isInCapitals(printed)) return { title: printed };
      const isSame = before?.toLocaleUpperCase(locale) === printed.toLocaleUpperCase(locale);
      if (isSame && !isInCapitals(before)) return { title: before, capitals: true };
      const title = spell(printed);
      made.set(printed, title);
      return { title, capitals: true };
    },
  };
};
