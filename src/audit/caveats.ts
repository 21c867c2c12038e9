import type { Locale, Localized } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { sentenceAround } from "../prose/document.ts";
import type { Edition } from "../report/edition.ts";
import { firstOccurrences, type Occurrence } from "../report/occurrences.ts";
import { figuresIn, quotedWords } from "../report/quoted-words.ts";
import { audit } from "./audit.ts";
import type { AuditResult } from "./relations/result.ts";

/** What the audit says of a figure; undefined where no relation was checked and nothing was asked. */
export type Verdict = "holds" | "does-not-hold" | "query";

/** Everything that must be said wherever a figure is shown. */
export interface Caveats {
  readonly verdict: Verdict | undefined;
  /** Relations with the figure that do not hold. */
  readonly findings: readonly AuditResult[];
  /** Open questions to the authors about its words. */
  readonly queries: readonly Localized[];
  /** Corrections of the received text that touch its words. */
  readonly corrections: readonly { readonly received: string; readonly published: string }[];
  /** Labels of the footnotes right behind it, by language: the report's own are numbers. */
  readonly footnotes: Localized<readonly string[]>;
}

interface Facts {
  readonly results: ReadonlyMap<string, readonly AuditResult[]>;
  readonly queries: ReadonlyMap<string, readonly Localized[]>;
  readonly corrections: ReadonlyMap<string, Caveats["corrections"]>;
}

const byFigure = <T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> =>
  new Map([...Map.groupBy(pairs, ([id]) => id)].map(([id, all]) => [id, all.map(([, one]) => one)]));

const known = new WeakMap<Edition, Facts>();

const factsOf = (edition: Edition): Facts => {
  const found = known.get(edition);
  if (found) return found;
  const { corrections, queries } = edition.corrections;
  const about = (line: number, text: string): string[] => {
    const words = quotedWords(edition, line, text);
    return words ? figuresIn(words) : [];
  };
  const facts: Facts = {
    results: byFigure(
      audit(edition).flatMap((result) =>
        [...new Set(result.members.flatMap(({ id }) => id ?? []))].map((id) => [id, result] as const),
      ),
    ),
    queries: byFigure(
      queries.flatMap(({ line, text, question }) => about(line, text).map((id) => [id, question] as const)),
    ),
    corrections: byFigure(
      corrections.flatMap(({ line, received, published }) =>
        about(line, received).map((id) => [id, { received, published }] as const),
      ),
    ),
  };
  known.set(edition, facts);
  return facts;
};

/** The footnotes that stand behind a printed figure, in its clause and before the next figure. */
const footnotesOf = ({ plain, figure }: Occurrence): string[] => {
  const { end } = sentenceAround(plain.text, figure.start);
  const later = plain.figures.map(({ start }) => start).filter((start) => start >= figure.end);
  const next = Math.min(...later, end);
  const isOwn = (offset: number): boolean => !plain.text.slice(figure.end, offset - 1).includes(";");
  return plain.footnotes
    .filter(({ offset }) => offset >= figure.end && offset <= next && isOwn(offset))
    .map(({ label }) => label);
};

/** The caveats of a printed figure; a figure printed again has those of the one that it repeats as well. */
export const caveatsOf = (edition: Edition, one: Observation): Caveats => {
  const facts = factsOf(edition);
  const ids = [one.id, ...(one.sameAs ? [one.sameAs] : [])];
  const of = <T>(map: ReadonlyMap<string, readonly T[]>): T[] => [
    ...new Set(ids.flatMap((id) => map.get(id) ?? [])),
  ];
  const results = of(facts.results);
  const findings = results.filter(({ holds }) => !holds);
  const queries = of(facts.queries);
  const printed = firstOccurrences(edition).get(one.id);
  const footnotes = (locale: Locale): string[] => {
    const at = printed?.get(locale);
    return at ? footnotesOf(at) : [];
  };
  return {
    verdict: gravest([
      ...results.map((result) => verdictOn(edition, result)),
      ...(queries.length > 0 ? (["query"] as const) : []),
    ]),
    findings,
    queries,
    corrections: of(facts.corrections),
    footnotes: Object.fromEntries(edition.report.languages.map((locale) => [locale, footnotes(locale)])),
  };
};

const GRAVEST: readonly Verdict[] = ["does-not-hold", "query", "holds"];

/** The gravest of several verdicts; undefined where there is none. */
export const gravest = (verdicts: readonly (Verdict | undefined)[]): Verdict | undefined =>
  GRAVEST.find((verdict) => verdicts.includes(verdict));

/** The verdict on one relation: one that does not hold and that the publisher only asks about is a query. */
export const verdictOn = (edition: Edition, result: AuditResult): Verdict =>
  result.holds ? "holds" : isAskedOnly(edition, result) ? "query" : "does-not-hold";

/** Does the publisher's own reason say that the finding need not be an error? */
export const isAskedOnly = (edition: Edition, { id }: AuditResult): boolean =>
  edition.auditAcceptances.some(({ relation, isQuestion }) => relation === id && isQuestion === true);
