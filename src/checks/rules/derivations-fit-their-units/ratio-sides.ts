import { parseTerm, sumInterval } from "../../../derive/terms.ts";
import type { Derivation } from "../../../model/derivation.ts";
import { language } from "../../../model/languages.ts";
import { foundExpected, phrase, type Phrase, type PhraseValue } from "../../../model/phrase.ts";
import { KNOWN_UNITS } from "../../../model/unit-table.ts";
import { lowerCaseWords } from "../../../prose/lower-case-words.ts";
import { attempt } from "../../../quantity/calculation-error.ts";
import type { Edition } from "../../../report/edition.ts";

type Ratio = Extract<Derivation, { method: "ratio" }>;
type Side = "numerator" | "denominator";

/** What a ratio divides otherwise than its unit or its name says, by the side that says so. */
interface WrongSide {
  readonly side: Side;
  readonly said: ReturnType<typeof foundExpected>;
}

const PROPORTION = "proportion";

/**
 * The sides of a ratio that do not give its unit: a rate divides what it names, a proportion divides a part by its whole or
 * what its name sets before “relative to” by what it sets behind, an average divides an amount of its own dimension.
 */
export const wrongSides = (edition: Edition, one: Ratio): WrongSide[] => {
  const dimension = edition.units[one.unit]?.dimension;
  if (dimension === undefined) return [];
  const names = dimension.split("-per-");
  if (names.length === 2) return perUnit(edition, one, names);
  if (dimension !== PROPORTION) return ofProduct(edition, one);
  return ofProportion(edition, one);
};

const unitOf = ({ observations }: Edition, term: string): string =>
  observations.get(parseTerm(term).factors[0]?.id ?? "")?.unit ?? "";

const dimensionOf = (edition: Edition, term: string): string | undefined =>
  edition.units[unitOf(edition, term)]?.dimension;

const wrong = (side: Side, found: PhraseValue, expected: Phrase): WrongSide => ({
  side,
  said: foundExpected(found, expected),
});

const perUnit = (edition: Edition, one: Ratio, names: readonly string[]): WrongSide[] =>
  (["numerator", "denominator"] as const).flatMap((side, index) => {
    const name = names[index] ?? "";
    return one[side].flatMap((term) => {
      const dimension = dimensionOf(edition, term);
      return dimension === undefined || [dimension, `${dimension}s`, `${dimension}es`].includes(name)
        ? []
        : [
            wrong(
              side,
              `${side}: ${term} (${unitOf(edition, term)})`,
              phrase("derivations-fit-their-units.dimension", { name, unit: one.unit }),
            ),
          ];
    });
  });

/** An average has the dimension of what is divided; tonne-kilometres divided by tonnes give kilometres. */
const ofProduct = (edition: Edition, one: Ratio): WrongSide[] => {
  const divided = one.denominator.map((term) => dimensionOf(edition, term));
  return one.numerator.flatMap((term) => {
    const dimension = dimensionOf(edition, term);
    const [first = ""] = dimension?.split("-") ?? [];
    const known = Object.hasOwn(KNOWN_UNITS, first) ? KNOWN_UNITS[first]?.dimension : first;
    const isProduct = dimension !== first && divided.every((own) => own === undefined || own === known);
    const isAverage = dimension === edition.units[one.unit]?.dimension && !divided.includes(dimension);
    return dimension === undefined || isProduct || isAverage
      ? []
      : [
          wrong(
            "numerator",
            `numerator: ${term} (${unitOf(edition, term)})`,
            phrase("derivations-fit-their-units.product", { unit: one.unit }),
          ),
        ];
  });
};

const ofProportion = (edition: Edition, one: Ratio): WrongSide[] => {
  const [first] = one.denominator;
  const unlike = one.numerator.find(
    (term) => first !== undefined && dimensionOf(edition, term) !== dimensionOf(edition, first),
  );
  const found = `${one.numerator.join(", ")} / ${one.denominator.join(", ")}`;
  if (unlike !== undefined)
    return [wrong("numerator", found, phrase("derivations-fit-their-units.alike", { unit: one.unit }))];
  for (const [locale, name] of Object.entries(one.name)) {
    const marker = language(locale).comparison?.markers.find((words) => new RegExp(words, "iu").test(name));
    if (marker === undefined) continue;
    const [before = "", behind = ""] = name.split(new RegExp(marker, "iu"));
    const fit = (text: string, side: Side) => sharedWords(edition, text, one[side], locale);
    const asNamed = fit(before, "numerator") + fit(behind, "denominator");
    const exchanged = fit(before, "denominator") + fit(behind, "numerator");
    if (asNamed > exchanged) return [];
    if (asNamed < exchanged)
      return [wrong("numerator", found, phrase("derivations-fit-their-units.named", { name }))];
  }
  const [part, whole] = [one.numerator, one.denominator].map(
    (terms) => attempt(() => sumInterval(edition, terms)).result,
  );
  return part && whole && part.low.gt(whole.high)
    ? [wrong("numerator", found, phrase("derivations-fit-their-units.share"))]
    : [];
};

/** How many words of the names of some terms stand in a text. */
const sharedWords = (
  { observations, indicators }: Edition,
  text: string,
  terms: readonly string[],
  locale: string,
): number => {
  const said = new Set(lowerCaseWords(text));
  const names = terms.flatMap((term) => {
    const indicator = observations.get(parseTerm(term).factors[0]?.id ?? "")?.indicator;
    return indicators.get(indicator ?? "")?.name[locale] ?? [];
  });
  return new Set(names.flatMap(lowerCaseWords).filter((word) => said.has(word))).size;
};
