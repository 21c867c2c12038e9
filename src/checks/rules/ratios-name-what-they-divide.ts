import type { Observation } from "../../model/observation.ts";
import { foundExpected } from "../../model/phrase.ts";
import { sentenceAround } from "../../prose/document.ts";
import type { Edition } from "../../report/edition.ts";
import { inSentences, type Occurrence, occurrences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

type Side = "numerator" | "denominator";

/** Ids of ratios name one unit in the plural: "classes-per-school", "pupils-per-class". */
const isNamed = (unit: string, name: string): boolean => [unit, `${unit}s`, `${unit}es`].includes(name);

/** Indicators whose level the sentence of a figure prints in `unit`. */
const printedIn = ({ plain, figure }: Occurrence, { observations }: Edition, unit: string): string[] => {
  const { start, end } = sentenceAround(plain.text, figure.start);
  return plain.figures
    .filter((one) => one.start >= start && one.end <= end)
    .map(({ id }) => observations.get(id))
    .flatMap((one) => (one?.kind === "level" && one.unit === unit ? [one.indicator] : []));
};

/** A side of the ratio that is not what its unit or its sentence says: as it is, and what it may be. */
const wrongSide = (
  occurrence: Occurrence,
  edition: Edition,
  one: Observation,
  side: Side,
): { found: string; expected: string } | undefined => {
  const named = one[side];
  const name = one.unit.split("-per-")[side === "numerator" ? 0 : 1];
  const unit = named === undefined ? undefined : edition.indicators.get(named)?.unit;
  if (named === undefined || name === undefined || unit === undefined) return undefined;
  if (!isNamed(unit, name)) return { found: `${side}: ${named} (${unit})`, expected: `${side}: … (${name})` };
  const printed = printedIn(occurrence, edition, unit);
  return printed.length === 0 || printed.includes(named)
    ? undefined
    : { found: `${side}: ${named}`, expected: `${side}: ${printed.join(" / ")}` };
};

/**
 * Both sides of a ratio are counted in what its unit names, and are those that its official sentence prints.
 * Passes: "[148 trường](#primary-schools), bình quân [19,5 lớp/trường](#x)" with denominator primary-schools. Fails: with
 * denominator pre-schools, or with the two sides exchanged.
 */
export const ratiosNameWhatTheyDivide: Rule = (edition) =>
  inSentences(occurrences(edition)).flatMap((occurrence) => {
    const { observation, locale, place } = occurrence;
    if (observation?.kind !== "ratio" || locale !== edition.official) return [];
    return (["numerator", "denominator"] as const).flatMap((side) => {
      const wrong = wrongSide(occurrence, edition, observation, side);
      return wrong
        ? [
            {
              rule: "ratios-name-what-they-divide",
              place,
              ...foundExpected(wrong.found, wrong.expected),
              other: observation.place,
            },
          ]
        : [];
    });
  });
