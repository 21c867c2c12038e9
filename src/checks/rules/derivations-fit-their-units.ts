import type { Issue } from "../../model/issue.ts";
import { foundExpected, phrase } from "../../model/phrase.ts";
import type { Edition } from "../../report/edition.ts";
import { pathToWhole } from "../../report/path-to-whole.ts";
import type { Rule } from "../rule.ts";
import { wrongSides } from "./derivations-fit-their-units/ratio-sides.ts";

/**
 * A ratio of `derived.yaml` divides what its unit and its name say, and a balance adds no part to its whole.
 * Passes: tonnes of maize by hectares, in tonnes per hectare; loans by deposits as "loans relative to deposits"; visitors
 * less international visitors. Fails: hectares by tonnes; all schools by those of a standard, in per cent; visitors and
 * international visitors together.
 */
export const derivationsFitTheirUnits: Rule = (edition) =>
  edition.derivations.flatMap((one, index) => {
    const at = (field: string): Issue["place"] =>
      edition.files.derivations?.placeOf(["derived", index, field]) ?? edition.files.report.placeOf([]);
    return one.method === "ratio"
      ? wrongSides(edition, one).map(({ side, said }) => ({ rule: RULE, place: at(side), ...said }))
      : partsWithWholes(edition, one.terms, at);
  });

type At = (field: string) => Issue["place"];

const RULE = "derivations-fit-their-units";

const partsWithWholes = (
  { observations, indicators }: Edition,
  terms: readonly string[],
  at: At,
): Issue[] => {
  const indicatorOf = (term: string): string => observations.get(bare(term))?.indicator ?? "";
  const isAdded = (one: string, two: string): boolean => one.startsWith("-") === two.startsWith("-");
  return terms.flatMap((part) =>
    terms
      .filter(
        (whole) => isAdded(part, whole) && pathToWhole(indicators, indicatorOf(part), indicatorOf(whole)),
      )
      .map((whole) => ({
        rule: RULE,
        place: at("terms"),
        ...foundExpected(
          `${whole}, ${part}`,
          phrase("derivations-fit-their-units.part", { part: bare(part), whole: bare(whole) }),
        ),
      })),
  );
};

const bare = (term: string): string => term.replace(/^-/, "");
