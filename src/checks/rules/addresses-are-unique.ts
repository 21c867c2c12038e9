import { ABOUT_REPORT } from "../../model/report-pages.ts";
import type { Issue, Place } from "../../model/issue.ts";
import { translator } from "../../i18n/translator.ts";
import type { Locale } from "../../model/locale.ts";
import type { Edition } from "../../report/edition.ts";
import { indicatorSlug } from "../../report/indicator-slug.ts";
import type { Rule } from "../rule.ts";

interface Address {
  readonly slug: string;
  readonly place: Place;
}

/** Pages about a report, whose addresses stand where those of its chapters and annexes do. */
const ABOUT = [...ABOUT_REPORT, "changes", "compare", "side-by-side"] as const;

/**
 * Chapters and annexes of a report, and indicators, each have an address of their own in each language, and none that a
 * page of another kind or a page that has moved has.
 * Passes: `slug: { vi: kinh-te }` once. Fails: two chapters with it, a chapter `toan-van`, two indicators of one name.
 */
export const addressesAreUnique: Rule = (edition) =>
  edition.site.languages.flatMap((locale) => [
    ...repeated(partsOf(edition, locale), reservedIn(locale)),
    ...repeated(indicatorsOf(edition, locale), () => false),
  ]);

const reservedIn = (locale: Locale): ((slug: string) => boolean) => {
  const t = translator(locale);
  const taken = new Set<string>(ABOUT.map((kind) => t(`path.${kind}`)));
  return (slug) => taken.has(slug) || /^v\d+$/.test(slug);
};

const partsOf = ({ report, files }: Edition, locale: Locale): Address[] =>
  (["chapters", "annexes"] as const).flatMap((field) =>
    report[field].map(({ slug, id }, index) => ({
      slug: slug[locale] ?? id,
      place: files.report.placeOf([field, index, "slug", locale]),
    })),
  );

const indicatorsOf = ({ indicators }: Edition, locale: Locale): Address[] =>
  [...indicators.values()].flatMap((one) =>
    [indicatorSlug(one, locale), ...(one.formerSlugs?.[locale] ?? [])].map((slug) => ({
      slug,
      place: one.source.placeOf(["indicators", one.id]),
    })),
  );

const repeated = (addresses: readonly Address[], isReserved: (slug: string) => boolean): Issue[] => {
  const first = new Map<string, Place>();
  return addresses.flatMap(({ slug, place }): Issue[] => {
    const other = first.get(slug);
    if (!other) first.set(slug, place);
    if (!other && !isReserved(slug)) return [];
    return [
      {
        rule: "addresses-are-unique",
        place,
        code: "addresses-are-unique",
        values: { slug },
        ...(other ? { other } : {}),
      },
    ];
  });
};
