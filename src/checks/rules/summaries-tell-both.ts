import { caveatsOf } from "../../audit/caveats.ts";
import { isOriginal, sameTime } from "../../derive/figures.ts";
import type { Issue } from "../../model/issue.ts";
import type { Observation } from "../../model/observation.ts";
import { sentenceAround } from "../../prose/document.ts";
import type { Edition } from "../../report/edition.ts";
import { bindings, firstOccurrences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/** Does the official text print both in one sentence? */
const inOneSentence = (edition: Edition, a: Observation, b: Observation): boolean => {
  const [first, second] = [a, b].map(({ id }) => firstOccurrences(edition).get(id)?.get(edition.official));
  return (
    first !== undefined &&
    first.text === second?.text &&
    first.index === second.index &&
    sentenceAround(first.plain.text, first.figure.start).start ===
      sentenceAround(second.plain.text, second.figure.start).start
  );
};

/** The changes of an amount that its sentence prints; without those that the audit finds at fault. */
const changesOf = (edition: Edition, level: Observation): Observation[] =>
  [...edition.observations.values()].filter(
    (one) =>
      one.kind === "change" &&
      one.indicator === level.indicator &&
      one.section === level.section &&
      inOneSentence(edition, one, level) &&
      isOriginal(one) &&
      sameTime(one, level) &&
      caveatsOf(edition, one).verdict !== "does-not-hold",
  );

/**
 * A summary that says how much there is of something also says how it changed, where the report does so in the same sentence: good
 * and bad news of one sentence stay together. Passes: "39,982 poor households, down by 3,066". Fails: the first alone.
 */
export const summariesTellBoth: Rule = (edition) => {
  const summaries = new Set([...edition.summaries.values()].flatMap(({ texts }) => [...texts.values()]));
  const bound = bindings(edition).filter(({ text }) => summaries.has(text));
  return bound.flatMap(({ text, observation, place }): Issue[] => {
    if (observation?.kind !== "level") return [];
    const changes = changesOf(edition, observation);
    const told = bound.filter((one) => one.text === text).map((one) => one.observation?.id);
    if (changes.length === 0 || changes.some(({ id }) => told.includes(id))) return [];
    return [
      {
        rule: "summaries-tell-both",
        place,
        code: "summaries-tell-both",
        values: { id: observation.id, changes: changes.map(({ id }) => `“#${id}”`).join(" / ") },
        other: observation.place,
      },
    ];
  });
};
