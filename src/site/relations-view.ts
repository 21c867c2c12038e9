import { audit } from "../audit/audit.ts";
import { verdictOn, type Verdict } from "../audit/caveats.ts";
import type { AuditResult } from "../audit/relations/result.ts";
import { subjectOf, type Subject } from "../audit/subject.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { describeResult } from "../wording/audit-text.ts";
import { saidOnce } from "../wording/said-once.ts";
import { anchorOf, resultView, placeTitle, type ResultView } from "./audit-view.ts";

export interface RelationView extends ResultView {
  /** Anchors of further relations that say the same. */
  readonly sameAnchors: readonly string[];
}

export interface RelationGroup {
  readonly id: string;
  readonly title: string;
  readonly results: readonly RelationView[];
}

/** Relations of substance by section, in the order of print; of several that say the same, the first. */
export const relationsBySection = (edition: Edition, locale: Locale): RelationGroup[] => {
  const results = audit(edition).filter((result) => subjectOf(result) === "figures");
  return [...Map.groupBy(results, ({ sections }) => sections[0] ?? "")].map(([slug, own]) => ({
    id: slug || "document",
    title: placeTitle(edition, slug, locale),
    results: saidOnce(own.map((result) => resultView(edition, result, locale))),
  }));
};

export interface CheckItem {
  readonly anchor: string;
  readonly outcome: Verdict;
  /** What was checked, in few words: the figure with its numbers, or a document or heading. */
  readonly text: string;
}

export interface CheckGroup {
  readonly rule: string;
  readonly title: string;
  readonly items: readonly CheckItem[];
}

/** Checks of one subject by what they check, which is said once; the largest group first. */
export const checksByRule = (edition: Edition, subject: Subject, locale: Locale): CheckGroup[] => {
  const results = audit(edition).filter((result) => subjectOf(result) === subject);
  const named = results.map((result) => ({ result, title: describeResult(edition, result, locale).name }));
  return [...Map.groupBy(named, ({ title }) => title)]
    .map(([title, own]) => ({
      rule: own[0]?.result.rule ?? "",
      title,
      items: own.map(({ result }) => item(edition, result, locale)),
    }))
    .toSorted((a, b) => b.items.length - a.items.length);
};

const item = (edition: Edition, result: AuditResult, locale: Locale): CheckItem => {
  const { subject, calculation, verdict } = describeResult(edition, result, locale);
  const place = placeTitle(edition, result.sections[0] ?? "", locale);
  const name = /^\d+$/.test(subject) ? `${place} (${subject})` : subject;
  const said = [name, calculation].filter(Boolean).join(": ");
  const text = result.holds ? said : `${said}. ${verdict}`;
  return { anchor: anchorOf(result), outcome: verdictOn(edition, result), text };
};
