import type { Period } from "../model/period.ts";
import type { Metric } from "../model/schema.ts";
import { sentenceAround } from "../prose/document.ts";
import type { BindTools } from "./bound.ts";
import type { Candidate } from "./candidates.ts";
import type { ProposedCatalogue } from "./catalogue.ts";
import type { NewSentence } from "./identity/sentence.ts";
import { tellsNothing } from "./empty-words.ts";
import { indicatorName } from "./indicator-name.ts";
import { itemAt } from "./item-at.ts";
import type { Reading } from "./reading.ts";
import { newMetric } from "./metric-new.ts";
import type { PassageInSection } from "./place-passages.ts";
import { shortId } from "./structure.ts";
import type { Typed } from "./typing.ts";
import { unknownUnit } from "./unknown-unit.ts";

/** A level that a sentence printed before. */
export interface Level {
  readonly indicator: string;
  readonly unit: string;
  readonly period?: Period | undefined;
  readonly end: number;
}

/**
 * The level that a change or a completion is about: the last one before it, or of a change in the unit of the level the
 * last one in that unit, when its clause names nothing of its own.
 */
const aboutLevel = (
  text: string,
  { start, units: [unit] }: Candidate,
  { kind }: Typed,
  levels: readonly Level[],
  { language, drafting, units }: Reading,
): Level | undefined => {
  const dimension = units[unit ?? ""]?.dimension ?? "";
  const isShare = dimension === "proportion" || dimension === "percentage-point";
  const level = levels.findLast(
    (one) => isShare || kind !== "change" || units[one.unit]?.dimension === dimension,
  );
  if (!level) return undefined;
  const clause = /[^;:,.()]*$/.exec(text.slice(level.end, start))?.[0] ?? "";
  return tellsNothing(clause, language, drafting) ? level : undefined;
};

/** A metric for a figure that no report had, and an indicator in the draft's catalogue. */
export const invented = (
  sentence: NewSentence,
  candidates: readonly Candidate[],
  at: number,
  typed: Typed,
  place: PassageInSection,
  levels: readonly Level[],
  { reading, catalogue, topicOf }: BindTools,
): { metric: Metric; newUnit: boolean; span: { start: number; end: number } } => {
  const candidate = itemAt(candidates, at);
  const name = indicatorName(sentence.text, candidates, at, reading);
  const topic = topicOf(place.known ?? place.slug);
  const known = unitOf(candidate, typed, sentence.text, reading, catalogue);
  const about = isComparison(typed);
  const makeIndicator = (unit: string): string => {
    const id = catalogue.take(shortId(name, 6));
    catalogue.addIndicator(id, name, unit, topic);
    return id;
  };
  const level = about ? aboutLevel(sentence.text, candidate, typed, levels, reading) : undefined;
  const of = about ? (level?.indicator ?? makeIndicator(known.unit)) : "";
  const period = level ? level.period : sentence.others[candidate.numbers[0]]?.period;
  const id = about ? catalogue.take(`${of}-${comparisonSuffix(typed)}`) : makeIndicator(known.unit);
  let whole = "";
  if (typed.kind === "share-of-total") {
    whole = catalogue.take(`${id}-total`);
    catalogue.addIndicator(whole, `${name}: ${reading.drafting.whole}`, known.unit, topic);
  }
  const { start } = candidate;
  return {
    metric: newMetric(
      { ...candidate, units: known.printed ? [known.unit] : [] },
      typed,
      known.unit,
      { id, of, whole },
      period,
    ),
    newUnit: known.isNew,
    span: { start, end: known.end },
  };
};

/** Does a figure compare a level with another time or with a plan, and is no level itself? */
export const isComparison = ({ kind, base }: { kind: string; base?: string | undefined }): boolean =>
  kind === "change" || kind === "plan-completion" || (kind === "ratio" && base !== undefined);

const comparisonSuffix = ({ kind, base }: Typed): string => {
  if (kind === "plan-completion") return kind;
  const isYearOnYear = base === undefined || base === "same-period-last-year";
  if (kind === "ratio") return isYearOnYear ? "ratio-yoy" : "ratio";
  return isYearOnYear ? "yoy" : "change";
};

const unitOf = (
  candidate: Candidate,
  typed: Typed,
  text: string,
  { drafting, units }: Reading,
  catalogue: ProposedCatalogue,
): { unit: string; isNew: boolean; printed: boolean; end: number } => {
  const [own] = candidate.units;
  const isRatio = typed.kind === "ratio" && typed.base === undefined;
  const isRate = isRatio && own !== undefined && !(units[own]?.dimension.includes("-per-") ?? false);
  const isShare = own !== undefined && units[own]?.dimension === "proportion";
  if (own !== undefined && (!isRate || isShare))
    return { unit: own, isNew: false, printed: true, end: candidate.end };
  const words =
    own === undefined
      ? unknownUnit(text, candidate, drafting)
      : text.slice(candidate.start, candidate.end).replace(/^[\d.,/\s]+/, "");
  const name = words || drafting.made.unit;
  const of = isRatio && !words.includes("/") ? `/${rateOf(text, candidate, drafting)}` : "";
  const isBeside = own === undefined && words !== "" && !candidate.spelled;
  const end = isBeside ? text.indexOf(words, candidate.end) + words.length : candidate.end;
  return { unit: catalogue.unitFor(`${name}${of}`, name), isNew: true, printed: words !== "", end };
};

/** What a rate without "/" is counted by. */
const rateOf = (
  text: string,
  candidate: Candidate,
  { rateOf: of, made, light }: Reading["drafting"],
): string =>
  new RegExp(String.raw`(?:${of}) ((?:[\p{L}\p{M}]+ ?){1,3})`, "iu")
    .exec(text.slice(sentenceAround(text, candidate.start).start, candidate.start))?.[1]
    ?.trim()
    .split(" ")
    .filter((word) => !light.includes(word))
    .join(" ") || made.per;
