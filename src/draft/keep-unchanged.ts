import { isSameData } from "./same-data.ts";
import type { Files } from "../report/from-files.ts";
import { mergeAnnexes } from "./merge/merge-draft.ts";
import { readSection, writeSection } from "./merge/section-file.ts";
import { readMdx, readYaml } from "../report/sources.ts";

/**
 * For a report that is imported once more: files that say the same as before stay as they were written, and so does each
 * translated row of an annex; files that an import does not make, such as summaries and the audit's answers, stay.
 */
export const keepUnchanged = (
  before: Files,
  made: ReadonlyMap<string, string>,
  root: string,
  official: string,
): Map<string, string> => {
  const kept = new Map(made);
  for (const [path, text] of before) {
    if (!path.startsWith(`${root}/`) || /\/(?:questions|catalogue)\.yaml$/.test(path)) continue;
    const next = made.get(path);
    const isMade = /\/(?:sections|annexes)\//.test(path);
    if (next === undefined ? !isMade : saysTheSame(text, next, path)) kept.set(path, text);
    else if (next !== undefined && path.endsWith(".mdx")) kept.set(path, withMarks(next, text));
  }
  mergeAnnexes(before, made, kept, `${root}/`, official);
  return kept;
};

/** A text with the marks of reading that it had: those of passages which changed count no more. */
const withMarks = (now: string, before: string): string => {
  const { translationOf } = readSection(before).head;
  if (translationOf === undefined) return now;
  const section = readSection(now);
  return writeSection({ ...section, head: { ...section.head, translationOf } });
};

const saysTheSame = (before: string, now: string, path: string): boolean => {
  if (path.endsWith(".yaml"))
    return isSameData(readYaml(before, path).source.data, readYaml(now, path).source.data);
  if (!path.endsWith(".mdx")) return before === now;
  const [one, other] = [readMdx(before, path).source, readMdx(now, path).source];
  const words = (text: string): string => text.replace(/\s+/g, " ").trim();
  return words(one.body) === words(other.body) && isSameData(meaning(one.data), meaning(other.data));
};

/** The frontmatter without the hashes of what a translation was made from: an import gives none. */
const meaning = (data: unknown): unknown =>
  Object.fromEntries(Object.entries(data ?? {}).filter(([key]) => key !== "translationOf"));
