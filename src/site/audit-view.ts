import { describeResult, type ResultText } from "../wording/audit-text.ts";
import { localized, type Locale } from "../model/locale.ts";
import { textOf, type Edition } from "../report/edition.ts";
import { audit } from "../audit/audit.ts";
import type { AuditResult } from "../audit/relations/result.ts";
import { chapterOf, observationAddress } from "./addresses.ts";
import { figureName } from "./figure-name.ts";
import { pathOf } from "./routes.ts";

export interface ResultView extends ResultText {
  readonly anchor: string;
  readonly holds: boolean;
  readonly members: readonly { readonly name: string; readonly href: string }[];
}

export interface AuditGroup {
  readonly id: string;
  readonly title: string;
  readonly results: readonly ResultView[];
}

const anchorOf = ({ id }: AuditResult): string => `relation-${id}`;

/** Results by section, in the order of print; what does not hold stands first in its group. */
export const auditView = (edition: Edition, locale: Locale): AuditGroup[] => {
  const groups = Map.groupBy(audit(edition), ({ sections }) => sections[0] ?? "");
  return [...groups].map(([slug, results]) => ({
    id: slug || "document",
    title: sectionTitle(edition, slug, locale),
    results: results
      .toSorted((a, b) => Number(a.holds) - Number(b.holds))
      .map((result) => ({
        ...describeResult(edition, result, locale),
        anchor: anchorOf(result),
        holds: result.holds,
        members: result.members.flatMap(({ id }) => {
          const one = id === undefined ? undefined : edition.observations.get(id);
          return one
            ? [
                {
                  name: figureName(edition, one, locale),
                  href: observationAddress(edition, one.id, locale),
                },
              ]
            : [];
        }),
      })),
  }));
};

/** How many relations were checked, and how many of them do not hold. */
export const auditCounts = (edition: Edition): { checked: number; failed: number } => {
  const results = audit(edition);
  return { checked: results.length, failed: results.filter(({ holds }) => !holds).length };
};

/** Where the finding that concerns a figure is explained; undefined for a figure whose relations all hold. */
export const findingPath = (edition: Edition, id: string, locale: Locale): string | undefined => {
  const finding = audit(edition).find(
    ({ holds, members }) => !holds && members.some((member) => member.id === id),
  );
  return finding && `${pathOf({ kind: "audit", edition }, locale, edition.official)}#${anchorOf(finding)}`;
};

/** Results that a figure of one of `ids` stands in. */
export const resultsOf = (
  edition: Edition,
  ids: ReadonlySet<string>,
  locale: Locale,
): { statement: string; verdict: string; holds: boolean; href: string; reason: string | undefined }[] =>
  audit(edition)
    .filter(({ members }) => members.some(({ id }) => id !== undefined && ids.has(id)))
    .toSorted((a, b) => Number(a.holds) - Number(b.holds))
    .map((result) => {
      const { statement, verdict, reason } = describeResult(edition, result, locale);
      const href = `${pathOf({ kind: "audit", edition }, locale, edition.official)}#${anchorOf(result)}`;
      return { statement, verdict, holds: result.holds, href, reason };
    });

const sectionTitle = (edition: Edition, slug: string, locale: Locale): string => {
  const section = edition.sections.get(slug);
  const text = section && textOf(edition, section, locale);
  if (!text)
    return (
      edition.report.annexes.find(({ id }) => id === slug)?.name[locale] ??
      localized(edition.report.kind, locale)
    );
  const own =
    text.title.replace(/:$/, "") || (section.texts.get(edition.official)?.unprintedTitle?.[locale] ?? slug);
  const chapter = chapterOf(edition, slug)?.name[locale];
  return chapter ? `${chapter}: ${own}` : own;
};
