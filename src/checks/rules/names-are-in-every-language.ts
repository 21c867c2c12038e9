import type { Issue } from "../../model/issue.ts";
import type { Locale } from "../../model/locale.ts";
import { UNREAD } from "../../model/unread.ts";
import type { Edition } from "../../report/edition.ts";
import { isPartial } from "../../report/freshness.ts";
import type { Sourced } from "../../report/sources.ts";
import type { Rule } from "../rule.ts";

/**
 * What is named by language, in the catalogues and in a report's own files, is named in each language of the
 * site or of the report, also where the report's translation is partial: pages are found by the titles of sections.
 * What an import could not read stands there as "?": it is no name.
 * Passes: `{ vi: Lúa, en: Rice }`. Fails: `{ vi: Lúa }`, `{ vi: "?", en: Rice }`, `{}` where other entries have a name.
 */
export const namesAreInEveryLanguage: Rule = (edition) => missingNames(edition).map(({ issue }) => issue);

/** A name that lacks a language, by its official words; by its path where it has none. */
interface MissingName {
  readonly name: string;
  readonly issue: Issue;
}

/** Every name that is missing in a language, in the order of the files. */
export const missingNames = (edition: Edition): MissingName[] => {
  const { files, site, report, official } = edition;
  const { catalogues, ...own } = files;
  // Questions of an import are answered and go; no reader sees them.
  const published = Object.values(own)
    .flat()
    .filter((source) => source !== own.questions);
  const missingIn = (source: Sourced, languages: readonly Locale[]): MissingName[] =>
    missing(source, source.data, { languages, official, fields: fieldsOfNames(source.data, languages) });
  return [
    ...catalogues.flatMap((source) => missingIn(source, site.languages)),
    ...published.flatMap((source) => (source ? missingIn(source, report.languages) : [])),
    ...untitledSections(edition),
  ];
};

/** Sections without a title in a language whose translation is partial; a complete translation lacks the whole section. */
const untitledSections = (edition: Edition): MissingName[] =>
  [...edition.sections.values()].flatMap(({ slug, texts }) => {
    const official = texts.get(edition.official);
    if (!official?.title) return [];
    const { source, title } = official;
    return edition.report.languages
      .filter((locale) => isPartial(edition, locale) && !texts.get(locale)?.title)
      .map((locale) => ({
        name: title,
        issue: {
          rule: "names-are-in-every-language",
          place: source.placeOf(["title"]),
          code: "names-are-in-every-language.untitled",
          values: { slug, locale, title, file: source.file.replace(/[^/]+$/, `${locale}.mdx`) },
        },
      }));
  });

/** The languages that names are in, and the fields of a file that hold names. */
interface Named {
  readonly languages: readonly Locale[];
  readonly official: Locale;
  readonly fields: ReadonlySet<string>;
}

/** The fields that hold something in one of the languages, anywhere in the file. */
const fieldsOfNames = (data: unknown, languages: readonly Locale[]): ReadonlySet<string> => {
  const fields = new Set<string>();
  const walk = (value: unknown, field: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (languages.some((locale) => locale in value)) fields.add(field);
    for (const [key, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? "" : key);
  };
  walk(data, "");
  return fields;
};

/** `translation` of report.yaml, addresses that a page had and everyday names may be of some languages only. */
const NOT_NAMES: readonly PropertyKey[] = ["translation", "formerSlugs", "everydayNames"];

const missing = (
  source: Sourced,
  data: unknown,
  named: Named,
  path: readonly PropertyKey[] = [],
): MissingName[] => {
  const { languages, official, fields } = named;
  if (typeof data !== "object" || data === null || NOT_NAMES.includes(path.at(-1) ?? "")) return [];
  const [have, lack] = [
    languages.filter((locale) => locale in data),
    languages.filter((locale) => !(locale in data)),
  ];
  // Under the field of a name: no language at all, or another one only.
  const isNamed = have.length > 0 || (typeof path.at(-1) === "string" && fields.has(String(path.at(-1))));
  const texts = data as Readonly<Record<Locale, unknown>>;
  const unread = have.filter((locale) => texts[locale] === UNREAD);
  const words = texts[official];
  const name = typeof words === "string" && words !== "" ? words : path.join(".");
  const own = [
    ...(isNamed && lack.length && !Array.isArray(data) ? [issueAt(source, path, have, lack)] : []),
    ...unread.map((locale) => unreadIssue(source, [...path, locale])),
  ].map((issue) => ({ name, issue }));
  const inner = Object.entries(data).flatMap(([key, value]) =>
    missing(source, value, named, [...path, Array.isArray(data) ? Number(key) : key]),
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
    have: have.join(", ") || "–",
    lack: lack.map((locale) => `“${locale}: …”`).join(", "),
  },
});
