import { findingsOf } from "../../checks/findings.ts";
import { isLargeChange } from "../../draft/questions/large-change.ts";
import type { Observation } from "../../model/observation.ts";
import type { Edition } from "../../report/edition.ts";
import { firstOccurrences, sentenceOf, type Occurrence } from "../../report/occurrences.ts";
import { sourceHash } from "../../report/freshness.ts";
import { rivalsOf } from "../controls/rivals.ts";

/** A figure that the approver reads in its sentence without seeing what it is bound to. */
export interface SampledFigure {
  /** Of the figure, its sentence and its binding: another binding is read anew. */
  readonly mark: string;
  readonly id: string;
  readonly printed: string;
  readonly sentence: string;
  /** Ids of the figures among which the approver chooses, the bound one among them. */
  readonly choices: readonly string[];
}

/** So many figures are drawn by lot besides those that are easily wrong. */
const BY_LOT = 8;
const RIVALS = 3;

/**
 * The figures that an approver reads before signing: those far from their earlier value, those of findings that are
 * published as they stand, the key figures, and some drawn by lot from all others. The same content always has the same
 * ones.
 */
export const blindSample = (edition: Edition, before: Edition | undefined): readonly SampledFigure[] => {
  const printed = firstOccurrences(edition);
  const sampled = [...edition.observations.values()].flatMap((one) => {
    const at = one.sameAs === undefined ? printed.get(one.id)?.get(edition.official) : undefined;
    return at ? (sampledFigure(edition, one, at) ?? []) : [];
  });
  const harmful = harmfulFigures(edition, before);
  const lot = sampled
    .filter(({ id }) => !harmful.has(id))
    .map((one) => ({ one, lot: sourceHash(`${edition.report.id} ${one.sentence} ${one.printed}`) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, BY_LOT)
    .map(({ one }) => one);
  return sampled.filter((one) => harmful.has(one.id) || lot.includes(one));
};

const harmfulFigures = (edition: Edition, before: Edition | undefined): ReadonlySet<string> => {
  const jumps = [...edition.observations.values()].filter((one) => {
    const was = before?.observations.get(one.id);
    return was !== undefined && isLargeChange(was, one, edition.units);
  });
  const explained = findingsOf(edition)
    .filter(({ acceptance }) => acceptance !== undefined)
    .flatMap(({ result }) => result.members.flatMap(({ id }) => id ?? []).slice(0, 1));
  const key = (edition.report.questions ?? []).flatMap(({ figures }) => figures);
  return new Set([...jumps.map(({ id }) => id), ...explained, ...key]);
};

/** Undefined for a figure that nothing could be taken for. */
const sampledFigure = (edition: Edition, one: Observation, at: Occurrence): SampledFigure | undefined => {
  const alike = rivalsOf(edition, one, edition);
  const rivals = (alike.length > 0 ? alike : besides(edition, one)).slice(0, RIVALS).map(({ id }) => id);
  if (rivals.length === 0) return undefined;
  const [printed, sentence] = [at.figure.text, sentenceOf(at)];
  const mark = sourceHash(`${one.id}\n${printed}\n${sentence}`);
  return { mark, id: one.id, printed, sentence, choices: [one.id, ...rivals] };
};

/** The other figures of the same section, for a figure without any of its kind and unit. */
const besides = (edition: Edition, { id, section }: Observation): readonly Observation[] =>
  [...edition.observations.values()].filter(
    (other) => other.section === section && other.id !== id && other.sameAs === undefined,
  );
