import { describeResult, type ResultText } from "../wording/audit-text.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { sectionTitle } from "../report/section-title.ts";
import { audit } from "../audit/audit.ts";
import { gravest, verdictOn, type Verdict } from "../audit/caveats.ts";
import { isAcross, isArithmetic, type AuditResult } from "../audit/relations/result.ts";
import { subjectOf } from "../audit/subject.ts";
import { capitalised } from "../prose/letter-case.ts";
import { middle } from "../quantity/interval.ts";
import { chapterOf, observationAddress, sectionAnchor, sectionPath } from "./addresses.ts";
import { figureName } from "./figure-name.ts";
import { pathOf } from "./routes.ts";

export interface ResultView extends ResultText {
  readonly anchor: string;
  readonly holds: boolean;
  /** Does it hold, does it not, or is it only asked about? */
  readonly outcome: Verdict;
  readonly members: readonly { readonly name: string; readonly href: string }[];
}

/** A relation that does not hold, as the audit's page lists it. */
export interface FindingView extends ResultView {
  /** What the doubtful number is of, as the second number of a pair or what a share implies; or what was checked. */
  readonly title: string;
  /** Where the report prints it. */
  readonly place: { readonly name: string; readonly href: string };
}

export interface Findings {
  /** Numbers that do not agree, the largest doubt first: the gap as a part of the printed number. */
  readonly numbers: readonly FindingView[];
  /** Numbers that do not agree where the publisher's reason says that this need not be an error. */
  readonly questions: readonly FindingView[];
  /** Changes without a unit or in another one than their kind has. */
  readonly units: readonly FindingView[];
  /** What earlier reports print otherwise, or what they let nobody expect. */
  readonly across: readonly FindingView[];
  /** Numbering, document numbers, dates, deadlines. */
  readonly documents: readonly FindingView[];
}

export const anchorOf = ({ id }: AuditResult): string => `relation-${id}`;

/** A result with its anchor and the addresses of its figures. */
export const resultView = (edition: Edition, result: AuditResult, locale: Locale): ResultView => ({
  ...describeResult(edition, result, locale),
  anchor: anchorOf(result),
  holds: result.holds,
  outcome: verdictOn(edition, result),
  members: result.members.flatMap(({ id }) => {
    const one = id === undefined ? undefined : edition.observations.get(id);
    return one
      ? [{ name: figureName(edition, one, locale), href: observationAddress(edition, one.id, locale) }]
      : [];
  }),
});

/** The gap as a part of the printed number: how large a doubt is. */
const doubtOf = (result: AuditResult): number => {
  if (!isArithmetic(result)) return 0;
  const printed = middle(result.printed).abs().toNumber();
  return printed === 0 ? Infinity : result.gap.toNumber() / printed;
};

const UNIT_RULES: readonly string[] = ["missing-unit", "rate-change"];

/** The section or annex that a result is about; the report itself where it is about the whole. */
const placePath = (edition: Edition, slug: string, locale: Locale): string => {
  const annex = edition.report.annexes.find(({ id }) => id === slug);
  if (annex) return `${pathOf({ kind: "annex", edition, annex }, locale, edition.official)}#${annex.id}`;
  return edition.sections.has(slug)
    ? `${sectionPath(edition, slug, locale)}#${sectionAnchor(slug)}`
    : pathOf({ kind: "report", edition }, locale, edition.official);
};

/** What does not hold, parted into what a reader must know and what concerns the writing alone. */
export const findingsOf = (edition: Edition, locale: Locale): Findings => {
  const finding = (result: AuditResult): FindingView => {
    const view = resultView(edition, result, locale);
    const slug = result.sections[0] ?? "";
    const [first] = view.members;
    return {
      ...view,
      title: isArithmetic(result) ? capitalised(view.subject, locale) : (first?.name ?? view.statement),
      place: {
        name: placeTitle(edition, slug, locale),
        href: first?.href ?? placePath(edition, slug, locale),
      },
    };
  };
  const failing = audit(edition).filter(({ holds }) => !holds);
  const isUnit = ({ rule }: AuditResult): boolean => UNIT_RULES.includes(rule);
  const numbers = failing.filter(isArithmetic).toSorted((a, b) => doubtOf(b) - doubtOf(a));
  const isAsked = (result: AuditResult): boolean => verdictOn(edition, result) === "query";
  return {
    numbers: numbers.filter((one) => !isAsked(one)).map(finding),
    questions: numbers.filter(isAsked).map(finding),
    units: failing.filter(isUnit).map(finding),
    across: failing.filter(isAcross).map(finding),
    documents: failing.filter((one) => !isArithmetic(one) && !isUnit(one) && !isAcross(one)).map(finding),
  };
};

/** Where a result is explained: a finding on the audit's page, what holds among all relations. */
const resultPath = (edition: Edition, result: AuditResult, locale: Locale): string => {
  const kind = result.holds ? "relations" : "audit";
  return `${pathOf({ kind, edition }, locale, edition.official)}#${anchorOf(result)}`;
};

/**
 * The gravest finding that concerns a figure: where it is explained, and whether it is one or only a question;
 * undefined for a figure whose relations all hold. A figure that is printed again has the findings of the one that it
 * repeats.
 */
export const findingOf = (
  edition: Edition,
  id: string,
  locale: Locale,
): { readonly href: string; readonly outcome: Exclude<Verdict, "holds"> } | undefined => {
  const ids = [id, edition.observations.get(id)?.sameAs];
  const own = audit(edition).filter(({ members }) => members.some((one) => one.id && ids.includes(one.id)));
  const outcome = gravest(own.map((result) => verdictOn(edition, result)));
  const found = own.find((result) => verdictOn(edition, result) === outcome);
  if (!found || outcome === undefined || outcome === "holds") return undefined;
  return { href: resultPath(edition, found, locale), outcome };
};

/** Results that a figure of one of `ids` stands in, without routine limits; of several that say the same, the first. */
export const resultsOf = (
  edition: Edition,
  ids: ReadonlySet<string>,
  locale: Locale,
): {
  statement: string;
  verdict: string;
  outcome: Verdict;
  href: string;
  reason: string | undefined;
}[] => {
  const results = audit(edition)
    .filter((result) => subjectOf(result) !== "routine")
    .toSorted((a, b) => Number(a.holds) - Number(b.holds))
    .filter(({ members }) => members.some(({ id }) => id !== undefined && ids.has(id)))
    .map((result) => {
      const { statement, verdict, reason } = describeResult(edition, result, locale);
      const href = resultPath(edition, result, locale);
      return { statement, verdict, reason, outcome: verdictOn(edition, result), href };
    });
  return [...new Map(results.toReversed().map((one) => [one.statement, one])).values()].toReversed();
};

/** The name of a section or annex, after that of its chapter; the kind of the report for what stands in none. */
export const placeTitle = (edition: Edition, slug: string, locale: Locale): string => {
  const own = sectionTitle(edition, slug, locale) || localized(edition.report.kind, locale);
  const chapter = chapterOf(edition, slug)?.name[locale];
  return chapter ? `${chapter}: ${own}` : own;
};
