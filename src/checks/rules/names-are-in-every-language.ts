import type { Issue } from "../../model/issue.ts";
import type { Locale } from "../../model/locale.ts";
import { UNREAD } from "../../model/unread.ts";
import type { Sourced } from "../../report/sources.ts";
import type { Rule } from "../rule.ts";

/**
 * What is named by language, in the catalogues and in a report's own files, is named in each language of the
 * site or of the report, also where the report's translation is partial.
 * What an import could not read stands there as "?": it is no name.
 * Passes: `{ vi: Lúa, en: Rice }`. Fails: `{ vi: Lúa }`, `{ vi: "?", en: Rice }`.
 */
export const namesAreInEveryLanguage: Rule = ({ files, site, report }) => {
  const { catalogues, ...own } = files;
  // Questions of an import are answered and go; no reader sees them.
  const published = Object.values(own)
    .flat()
    .filter((source) => source !== own.questions);
  return [
    ...catalogues.flatMap((source) => missing(source, source.data, site.languages)),
    ...published.flatMap((source) => (source ? missing(source, source.data, report.languages) : [])),
  ];
};

/** `translation` of report.yaml, addresses that a page had and everyday names may be of some languages only. */
const NOT_NAMES: readonly PropertyKey[] = ["translation", "formerSlugs", "everydayNames"];

const missing = (
  source: Sourced,
  data: unknown,
  languages: readonly Locale[],
  path: readonly PropertyKey[] = [],
): Issue[] => {
  if (typeof data !== "object" || data === null || NOT_NAMES.includes(path.at(-1) ?? "")) return [];
  const [have, lack] = [
    languages.filter((locale) => locale in data),
    languages.filter((locale) => !(locale in data)),
  ];
  const unread = have.filter((locale) => (data as Record<Locale, unknown>)[locale] === UNREAD);
  const own = [
    ...(have.length && lack.length ? [issueAt(source, path, have, lack)] : []),
    ...unread.map((locale) => unreadIssue(source, [...path, locale])),
  ];
  const inner = Object.entries(data).flatMap(([key, value]) =>
    missing(source, value, languages, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return [...own, ...inner];
};

const unreadIssue = (source: Sourced, path: readonly PropertyKey[]): Issue => ({
  rule: "names-are-in-every-language",
  place: source.placeOf(path),
  code: "names-are-in-every-language.unread",
  values: { path: path.join("."), unread: UNREAD },
});

const issueAt = (
  source: Sourced,
  path: readonly PropertyKey[],
  have: readonly Locale[],
  lack: readonly Locale[],
): Issue => ({
  rule: "names-are-in-every-language",
  place: source.placeOf(path),
  code: "names-are-in-every-language.missing",
  values: {
    path: path.join("."),
    have: have.join(", "),
    lack: lack.map((locale) => `“${locale}: …”`).join(", "),
  },
});
