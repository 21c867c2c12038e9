import { localized } from "../../model/locale.ts";
import type { Claim } from "../../model/chart.ts";
import type { Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { foundExpected, phrase } from "../../model/phrase.ts";
import type { DeclaredChart, Edition } from "../../report/edition.ts";
import { otherNumbers, unaccountedNumbers } from "../../prose/number-grammar.ts";
import {
  fractionsIn,
  unclaimedFractions,
  unclaimedQuantifiers,
  unclaimedSuperlative,
} from "./charts-say-the-truth/headline-words.ts";
import type { Rule } from "../rule.ts";
import { claimContext } from "./charts-say-the-truth/claim-context.ts";
import { counterexamples, type ClaimContext } from "./charts-say-the-truth/counterexamples.ts";
import { anyWord } from "../../prose/any-word.ts";

/**
 * What the headline of a chart claims is true of its figures, whatever their printed digits stand for; the
 * headline holds no number, since nothing would bind it; and where it says that something rises or falls, a
 * claim says so too, as it does of every fraction, superlative and "nearly all" in words.
 * Passes: claim `highest` of the figure that is. Fails: of another; a headline with "44 xã" in it; "một phần ba" beside a claim of 1/2.
 */
export const chartsSayTheTruth: Rule = (edition) =>
  edition.charts.flatMap((declared) => [
    ...falseClaims(declared, claimContext(edition, declared.chart)),
    ...unboundNumbers(declared),
    ...silentDirections(declared, edition),
    ...unclaimedWords(declared),
  ]);

const falseClaims = ({ chart, placeOf }: DeclaredChart, context: ClaimContext): Issue[] =>
  chart.claims.flatMap((claim, index) => {
    const against = counterexamples(claim, context);
    if (!against.length) return [];
    const shown = against.map((name) => `${name} = ${valueOf(name, context)}`).join(", ");
    const said = Object.values(claim).flat().join(" ");
    const message = phrase("charts-say-the-truth.false-claim", { said, shown });
    return [{ rule: "charts-say-the-truth", place: placeOf(["claims", index]), ...message }];
  });

const valueOf = (name: string, { find }: ClaimContext): string => find(name)?.value ?? "?";

const unboundNumbers = ({ chart, placeOf }: DeclaredChart): Issue[] =>
  Object.entries(chart.headline).flatMap(([locale, text]) => {
    const fractions = fractionsIn(text, language(locale));
    const isFraction = (from: number, to: number): boolean =>
      fractions.some((one) => one.start < to && one.start + one.text.length > from);
    return unaccountedNumbers(text, otherNumbers(text, language(locale)), language(locale))
      .filter((one) => !isFraction(one.start, one.start + one.text.length))
      .map((one) => ({
        rule: "charts-say-the-truth",
        place: placeOf(["headline", locale]),
        code: "charts-say-the-truth.number-in-headline",
        values: { text: one.text },
      }));
  });

/** Fractions, quantifiers and superlatives in words, in each language. */
const unclaimedWords = ({ chart, placeOf }: DeclaredChart): Issue[] =>
  Object.entries(chart.headline).flatMap(([locale, text]) => {
    const issue = (found: string, expected: string): Issue => ({
      rule: "charts-say-the-truth",
      place: placeOf(["headline", locale]),
      code: "charts-say-the-truth.no-claim",
      values: { found, expected },
    });
    const superlative = unclaimedSuperlative(text, language(locale), chart.claims);
    return [
      ...unclaimedFractions(text, language(locale), chart.claims).map((one) =>
        issue(one, "kind: share | above | below | count"),
      ),
      ...unclaimedQuantifiers(text, language(locale), chart.claims).map(({ text: found, least }) =>
        issue(found, `kind: share | above | below, than: ≥ ${least}`),
      ),
      ...(superlative === undefined ? [] : [issue(superlative, "kind: highest | lowest")]),
    ];
  });

const SAYS: Record<"increase" | "decrease", readonly Claim["kind"][]> = {
  increase: ["rose", "increasing"],
  decrease: ["fell", "decreasing"],
};

const silentDirections = ({ chart, placeOf }: DeclaredChart, { official }: Edition): Issue[] => {
  const text = localized(chart.headline, official);
  return (["increase", "decrease"] as const).flatMap((direction) => {
    const found = anyWord(language(official)[direction]).exec(text);
    if (!found || chart.claims.some(({ kind }) => SAYS[direction].includes(kind))) return [];
    const expected = SAYS[direction].map((kind) => `kind: ${kind}`).join(" | ");
    return [
      {
        rule: "charts-say-the-truth",
        place: placeOf(["headline", official]),
        ...foundExpected(`“${found[0]}”`, expected),
      },
    ];
  });
};
