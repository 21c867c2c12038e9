import type { Issue, Place } from "../../model/issue.ts";
import { allSections } from "../../model/report.ts";
import type { Sourced } from "../../report/sources.ts";
import type { Rule } from "../rule.ts";

/**
 * The report lists each section exactly once, and each one exists in the official language; likewise annex entries.
 * Passes: a section's slug in report.yaml and its vi.mdx. Fails: either alone, or a slug twice.
 */
export const sectionsAreInOrder: Rule = (edition) => {
  const issues: Issue[] = [];
  const compare = (
    listed: readonly string[],
    annex: string | undefined,
    list: Sourced,
    root: PropertyKey,
  ): void => {
    const place = list.placeOf([root]);
    const folder = list.file.replace(/[^/]+$/, annex === undefined ? "sections/" : "");
    for (const [index, slug] of listed.entries()) {
      const at = placeOfSlug(list, slug, listed.slice(0, index).filter((one) => one === slug).length);
      const section = edition.sections.get(slug);
      if (!section?.texts.has(edition.official) || section.annex !== annex)
        issues.push({
          rule: "sections-are-in-order",
          place: at,
          code: "sections-are-in-order.no-file",
          values: { slug, folder, official: edition.official },
        });
      if (listed.indexOf(slug) !== index)
        issues.push({
          rule: "sections-are-in-order",
          place: at,
          code: "sections-are-in-order.twice",
          values: { slug },
        });
    }
    for (const { slug, annex: own, texts } of edition.sections.values()) {
      if (own !== annex || listed.includes(slug)) continue;
      const at = [...texts.values()][0]?.source.placeOf([]) ?? place;
      issues.push({
        rule: "sections-are-in-order",
        place: at,
        code: "sections-are-in-order.unlisted",
        values: { slug, file: place.file },
        other: place,
      });
    }
  };
  compare(allSections(edition.report), undefined, edition.files.report, "chapters");
  for (const [annex, heads] of edition.entries) {
    const file = edition.files.annexHeads.find(
      (head) => head.annex === annex && head.locale === edition.official,
    );
    if (file) compare(heads.get(edition.official)?.order ?? [], annex, file, "order");
  }
  return issues;
};

/** Where a file lists a slug for the nth time, counted from 0. */
const placeOfSlug = (list: Sourced, slug: string, times: number): Place =>
  list.placeOf(pathsTo(list.data, slug)[times] ?? []);

const LISTS: readonly PropertyKey[] = ["opening", "sections", "closing", "order"];

/** Paths to the list entries that are `slug`, in the order of the file. */
const pathsTo = (data: unknown, slug: string, above: readonly PropertyKey[] = []): PropertyKey[][] => {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const path = [...above, Array.isArray(data) ? Number(key) : key];
    if (value === slug && Array.isArray(data)) return LISTS.includes(above.at(-1) ?? "") ? [path] : [];
    return pathsTo(value, slug, path);
  });
};
