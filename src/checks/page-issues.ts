import type { Issue } from "../model/issue.ts";
import type { Locale } from "../model/locale.ts";
import type { Files } from "../report/from-files.ts";

/** A page that the site tells of itself is written in every language of the site, or in none: then the site is without it. */
export const pageIssues = (files: Files, languages: readonly Locale[]): Issue[] => {
  const names = new Set(
    [...files.keys()].flatMap((path) => /^content\/pages\/([^/]+)\/[^/]+\.mdx$/.exec(path)?.[1] ?? []),
  );
  return [...names].flatMap((name) =>
    languages
      .map((locale) => `content/pages/${name}/${locale}.mdx`)
      .filter((file) => !files.has(file))
      .map((file): Issue => ({
        rule: "files-are-complete",
        place: { file, line: 1, column: 1 },
        code: "files-are-complete",
        values: { file },
      })),
  );
};
