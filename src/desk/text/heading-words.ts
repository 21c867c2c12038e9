import { frontmatter } from "../../draft/mdx-text.ts";
import { UNREAD } from "../../model/unread.ts";
import type { SectionText } from "../../report/edition.ts";
import { withTopLevel } from "../summary/top-level-key.ts";

/** Words above a text: its title, or what stands over a column of its table. */
export interface HeadingWords {
  readonly official: string;
  /** Empty where there is none. */
  readonly translation: string;
}

/** The title of a section and the different words over the columns of its table, beside their translation. */
export const headingWords = (
  official: SectionText,
  translation: SectionText | undefined,
): readonly HeadingWords[] => {
  const title = official.title ? [{ official: official.title, translation: translation?.title ?? "" }] : [];
  const heads = (official.table?.columns ?? []).flatMap(({ id, heads: theirs }) => {
    const own = translation?.table?.columns.find((column) => column.id === id)?.heads;
    return theirs.map((words, level) => ({ official: words, translation: wordsOf(own?.[level]) }));
  });
  return [...title, ...[...Map.groupBy(heads, (one) => one.official).values()].flatMap(([one]) => one ?? [])];
};

const wordsOf = (words: string | undefined): string => (words === UNREAD ? "" : (words ?? ""));

/** The file of a translation without passages yet: its head is that of the official text in the words of `said`. */
export const newTranslation = (official: SectionText, said: ReadonlyMap<string, string>): string => {
  const { number, runIn, parent } = official;
  const title = said.get(official.title) ?? "";
  return withColumns(frontmatter({ number, title, runIn, parent }, []), official, said);
};

/** The file of a translation with other words above its text; words that `said` lacks stay as they are. */
export const withHeading = (
  file: string,
  official: SectionText,
  translation: SectionText,
  said: ReadonlyMap<string, string>,
): string => {
  const all = new Map(headingWords(official, translation).map((one) => [one.official, one.translation]));
  for (const [words, own] of said) all.set(words, own);
  const title = all.get(official.title) ?? "";
  const titled = inHead(file, (yaml) => withTopLevel(yaml, "title", title));
  return withColumns(titled, official, all);
};

const withColumns = (file: string, official: SectionText, said: ReadonlyMap<string, string>): string => {
  if (!official.table) return file;
  const columns = official.table.columns.map(({ id, role, heads }) => ({
    id,
    role,
    heads: heads.map((words) => said.get(words) || UNREAD),
  }));
  return inHead(file, (yaml) => withTopLevel(yaml, "table", { columns }));
};

/** The file with another frontmatter. */
const inHead = (file: string, change: (yaml: string) => string): string => {
  const [, yaml = ""] = /^---\n([\s\S]*?)---\n/.exec(file) ?? [];
  return file.replace(yaml, () => change(yaml));
};
