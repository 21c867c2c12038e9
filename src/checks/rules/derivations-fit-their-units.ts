import type { Issue } from "../../model/issue.ts";
import type { Derivation } from "../../model/derivation.ts";
import { foundExpected, phrase } from "../../model/phrase.ts";
import type { Edition } from "../../report/edition.ts";
import { pathToWhole } from "../../report/path-to-whole.ts";
import type { Rule } from "../rule.ts";

type Ratio = Extract<Derivation, { method: "ratio" }>;

/**
 * A ratio of `derived.yaml` divides what its unit names, and a balance adds no part to its whole.
 * Passes: tonnes of maize by hectares, in tonnes per hectare; visitors less international visitors. Fails: hectares by
 * tonnes; visitors and international visitors together.
 */
export const derivationsFitTheirUnits: Rule = (edition) =>
  edition.derivations.flatMap((one, index) => {
    const at = (field: string): Issue["place"] =>
      edition.files.derivations?.placeOf(["derived", index, field]) ?? edition.files.report.placeOf([]);
    return one.method === "ratio" ? wrongSides(edition, one, at) : partsWithWholes(edition, one.terms, at);
  });

type At = (field: string) => Issue["place"];

const RULE = "derivations-fit-their-units";

const wrongSides = (edition: Edition, one: Ratio, at: At): Issue[] => {
  const names = edition.units[one.unit]?.dimension.split("-per-") ?? [];
  if (names.length !== 2) return [];
  return (["numerator", "denominator"] as const).flatMap((side, index) => {
    const name = names[index] ?? "";
    return one[side].flatMap((term) => {
      const unit = edition.observations.get(term.replace(/^-|\.total$/g, ""))?.unit ?? "";
      const dimension = edition.units[unit]?.dimension;
      return dimension === undefined || [dimension, `${dimension}s`, `${dimension}es`].includes(name)
        ? []
        : [
            {
              rule: RULE,
              place: at(side),
              ...foundExpected(
                `${side}: ${term} (${unit})`,
                phrase("derivations-fit-their-units.dimension", { name, unit: one.unit }),
              ),
            },
          ];
    });
  });
};

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
