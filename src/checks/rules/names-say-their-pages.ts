import { formatPeriod } from "../../i18n/formats.ts";
import { translator } from "../../i18n/translator.ts";
import type { Issue, Place } from "../../model/issue.ts";
import type { Locale, Localized } from "../../model/locale.ts";
import { sectionsOf } from "../../model/report.ts";
import { saysHeading } from "../../prose/title-words.ts";
import type { Edition } from "../../report/edition.ts";
import { textOf } from "../../report/text-of.ts";
import type { Rule } from "../rule.ts";

const RULE = "names-say-their-pages";

/** A page of a report that has a name of its own beside its heading. */
interface NamedPage {
  readonly name: Localized;
  readonly path: readonly PropertyKey[];
  /** Its first two headings, the first first. */
  readonly headingsIn: (locale: Locale) => readonly string[];
  readonly headingAt: (locale: Locale) => Place;
}

/**
 * The name of a chapter or an annex is the title of its page: it says what the heading of the page says, and no other
 * page of the report has it.
 * Passes: "Annex 1: Projects" over "LIST OF PROJECTS". Fails: "Annex 1: Roads" over it; two annexes named "Projects".
 */
export const namesSayTheirPages: Rule = (edition) => {
  const pages = [...chapterPages(edition), ...annexPages(edition)];
  const { languages } = edition.report;
  return languages.flatMap((locale) => [
    ...pages.flatMap((page) => unsaid(edition, page, locale)),
    ...namedTwice(edition, pages, locale),
  ]);
};

const chapterPages = (edition: Edition): NamedPage[] =>
  edition.report.chapters.map((chapter, at) => ({
    name: chapter.name,
    path: ["chapters", at, "name"],
    headingsIn: (locale) => {
      const [first] = sectionsOf(chapter);
      return [
        chapter.title[locale] ?? "",
        first?.group?.title[locale] ?? sectionTitle(edition, first?.slug, locale),
      ];
    },
    headingAt: (locale) => edition.files.report.placeOf(["chapters", at, "title", locale]),
  }));

const annexPages = (edition: Edition): NamedPage[] =>
  edition.report.annexes.map(({ id, name }, at) => {
    const heads = edition.programmes.get(id) ?? edition.entries.get(id);
    return {
      name,
      path: ["annexes", at, "name"],
      headingsIn: (locale) => {
        const head = heads?.get(locale);
        const second =
          head === undefined
            ? ""
            : "parts" in head
              ? (head.parts[0]?.title ?? "")
              : sectionTitle(edition, head.order?.[0], locale);
        return [head?.title ?? "", second];
      },
      headingAt: (locale) => {
        const file = edition.files.annexHeads.find((one) => one.annex === id && one.locale === locale);
        return (file ?? edition.files.report).placeOf(["title"]);
      },
    };
  });

const sectionTitle = (edition: Edition, slug: string | undefined, locale: Locale): string => {
  const section = slug === undefined ? undefined : edition.sections.get(slug);
  return (section && textOf(edition, section, locale)?.title) ?? "";
};

const unsaid = (edition: Edition, page: NamedPage, locale: Locale): Issue[] => {
  const name = page.name[locale];
  const [heading = "", ...below] = page.headingsIn(locale);
  // A heading that is missing is told elsewhere; in its place stands the official one.
  if (name === undefined || heading === "") return [];
  const period = formatPeriod(edition.report.referencePeriod, locale);
  const title = `${name}, ${translator(locale)("reportName", { period })}`;
  if (saysHeading(title, [heading, ...below.filter(Boolean)])) return [];
  return [
    {
      rule: RULE,
      place: edition.files.report.placeOf([...page.path, locale]),
      code: "names-say-their-pages.other-heading",
      values: { name, heading },
      other: page.headingAt(locale),
    },
  ];
};

const namedTwice = (edition: Edition, pages: readonly NamedPage[], locale: Locale): Issue[] =>
  pages.flatMap(({ name, path }, at): Issue[] => {
    const own = name[locale];
    const first = pages.findIndex((one) => own !== undefined && one.name[locale] === own);
    if (own === undefined || first === at) return [];
    const { placeOf } = edition.files.report;
    return [
      {
        rule: RULE,
        place: placeOf([...path, locale]),
        code: "names-say-their-pages.twice",
        values: { own },
        other: placeOf([...(pages[first]?.path ?? []), locale]),
      },
    ];
  });
