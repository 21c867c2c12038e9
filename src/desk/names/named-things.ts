import { proposedCataloguePath } from "../../report/content-paths.ts";
import { parse } from "yaml";
import type { z } from "astro/zod";
import { proposedCatalogue } from "../../model/indicators.ts";
import type { ContentReading } from "../../checks/read-content.ts";
import type { Issue } from "../../model/issue.ts";
import type { Edition } from "../../report/edition.ts";
import type { Files } from "../../report/from-files.ts";
import { unreadProposals } from "../../report/unread-proposals.ts";
import { formBase } from "../store/form-base.ts";
import { occurrences, sentenceOf } from "../../report/occurrences.ts";

/** A new indicator or unit of a draft, which needs a name in every language; or a break of a series, which needs a reason. */
export interface NamedThing {
  readonly kind: "indicator" | "unit" | "break";
  /** Of a break: of its indicator. */
  readonly id: string;
  /** Of a break: its reason. */
  readonly name: Readonly<Record<string, string>>;
  /** Of a break: the first period of the new series. */
  readonly at?: string | undefined;
  /** Of an indicator. */
  readonly unit?: string | undefined;
  readonly topic?: string | undefined;
  /** A sentence that prints it. */
  readonly sentence?: string | undefined;
  /** What the rules say of its names, besides that they have to be there and read. */
  readonly problems: readonly Issue[];
  /** Has it a name in every language of the report, has a person read them beside each other, and is nothing wrong? */
  readonly isSettled: boolean;
}

/** How a name stands: against a rule, read, there in every language but not read, or not there. */
export type NameState = "wrong" | "settled" | "unread" | "missing";

export const stateOfName = (
  { isSettled, name, problems }: NamedThing,
  languages: readonly string[],
): NameState => {
  if (problems.length > 0) return "wrong";
  if (isSettled) return "settled";
  return languages.every((one) => name[one]) ? "unread" : "missing";
};

type Catalogue = z.infer<typeof proposedCatalogue>;

/** What a draft proposes for the shared catalogues; nothing where the file is not there or cannot be read. */
const proposedOf = (files: Files, report: string): Catalogue => {
  const read = proposedCatalogue.safeParse(parse(files.get(proposedCataloguePath(report)) ?? "{}"));
  return read.success ? read.data : {};
};

/** What a form about a new indicator or unit is filled in from; undefined where the draft proposes no such thing. */
export const namingBase = ({ name, unit, topic }: Pick<NamedThing, "name" | "unit" | "topic">): string =>
  formBase([name, unit, topic]);

/** The same for what the draft proposes now. */
export const proposedBase = (
  files: Files,
  report: string,
  { kind, id, at }: Pick<NamedThing, "kind" | "id" | "at">,
): string | undefined => {
  const { indicators = {}, units = {}, breaks = {} } = proposedOf(files, report);
  if (kind === "break") {
    const one = breaks[id]?.find((known) => known.at === at);
    return one && namingBase({ name: one.reason });
  }
  const thing = kind === "indicator" ? indicators[id] : units[id];
  return thing && namingBase(thing);
};

/** Rules whose problems the state of a name says. */
const SAID_BY_STATE = ["names-are-in-every-language", "translations-are-read"];

/**
 * The new indicators and units of a report and the breaks of its series: those whose words are not settled first.
 * `issues`: of the report.
 */
export const namedThings = (
  { files, parsed }: Pick<ContentReading, "files" | "parsed">,
  edition: Edition,
  issues: readonly Issue[] = [],
): readonly NamedThing[] => {
  const { indicators = {}, units = {}, breaks = {} } = proposedOf(files, edition.report.id);
  const sentences = new Map<string, string>();
  for (const one of occurrences(edition)) {
    if (one.locale !== edition.official || !one.observation) continue;
    const { indicator, unit } = one.observation;
    for (const name of [`indicator ${indicator}`, `unit ${unit}`])
      if (!sentences.has(name)) sentences.set(name, sentenceOf(one));
  }
  const unread = new Set(
    unreadProposals(files, edition, parsed).map(({ path }) => path.slice(0, 2).join(" ")),
  );
  const isSettled = (key: string, name: NamedThing["name"]): boolean =>
    !unread.has(key) && edition.report.languages.every((locale) => Boolean(name[locale]));
  const path = proposedCataloguePath(edition.report.id);
  const { source } = parsed.yaml(path, files.get(path) ?? "");
  const lineOf = (key: string, id: string): number => source.placeOf([key, id]).line;
  const starts = [
    ...Object.keys(indicators).map((id) => lineOf("indicators", id)),
    ...Object.keys(units).map((id) => lineOf("units", id)),
    ...Object.keys(breaks).map((id) => lineOf("breaks", id)),
  ];
  const wrong = issues.filter(({ rule, place }) => place.file === path && !SAID_BY_STATE.includes(rule));
  const problemsAt = (start: number): readonly Issue[] =>
    wrong.filter(({ place }) => Math.max(...starts.filter((line) => line <= place.line)) === start);
  const all = [
    ...Object.entries(indicators).map(([id, { name, unit, topic }]) => ({
      kind: "indicator" as const,
      id,
      name,
      unit,
      topic,
      sentence: sentences.get(`indicator ${id}`),
      isSettled: isSettled(`indicators ${id}`, name),
    })),
    ...Object.entries(units).map(([id, { name }]) => ({
      kind: "unit" as const,
      id,
      name,
      sentence: sentences.get(`unit ${id}`),
      isSettled: isSettled(`units ${id}`, name),
    })),
    ...Object.entries(breaks).flatMap(([id, own]) =>
      own.map(({ at, reason }) => ({
        kind: "break" as const,
        id,
        at,
        name: reason,
        sentence: sentences.get(`indicator ${id}`),
        isSettled: isSettled(`breaks ${id}`, reason),
      })),
    ),
  ];
  return all
    .map((one): NamedThing => {
      const problems = problemsAt(lineOf(`${one.kind}s`, one.id));
      return { ...one, problems, isSettled: one.isSettled && problems.length === 0 };
    })
    .toSorted((a, b) => Number(a.isSettled) - Number(b.isSettled));
};
