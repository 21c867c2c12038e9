import { claimContext } from "../../checks/rules/charts-say-the-truth/claim-context.ts";
import {
  counterexamples,
  type ClaimContext,
} from "../../checks/rules/charts-say-the-truth/counterexamples.ts";
import { formatNumber } from "../../i18n/formats.ts";
import type { Chart, Claim } from "../../model/chart.ts";
import type { Edition } from "../../report/edition.ts";
import { contentNames } from "../names/content-names.ts";
import { figureName } from "../../site/figure-name.ts";
import { termName } from "../../wording/term-text.ts";
import type { DeskLocale, Translate } from "../messages/translator.ts";

/** `unknown`: it names a figure that the report does not have. */
export type ClaimState = "true" | "false" | "unknown";

export interface ShownClaim {
  readonly claim: Claim;
  readonly words: string;
  readonly state: ClaimState;
  /** Is it in the chart, or only offered because it is true? */
  readonly isStated: boolean;
}

/** The claims of a chart, and simple ones that its figures bear out. */
export const chartClaims = (
  edition: Edition,
  chart: Chart,
  locale: DeskLocale,
  t: Translate,
): readonly ShownClaim[] => {
  const context = claimContext(edition, chart);
  const stated = chart.claims.map((claim) => JSON.stringify(claim));
  const offered = simpleClaims(context).filter(
    (claim) => !stated.includes(JSON.stringify(claim)) && claimState(claim, context) === "true",
  );
  const shown =
    (isStated: boolean) =>
    (claim: Claim): ShownClaim => ({
      claim,
      words: claimWords(claim, edition, locale, t),
      state: claimState(claim, context),
      isStated,
    });
  return [...chart.claims.map(shown(true)), ...offered.map(shown(false))];
};

/** What a chart says and the figures of a report do not bear out, in words. */
export const untrueClaims = (
  edition: Edition,
  chart: Chart,
  locale: DeskLocale,
  t: Translate,
): readonly string[] =>
  chartClaims(edition, chart, locale, t)
    .filter(({ isStated, state }) => isStated && state === "false")
    .map(({ words }) => words);

const simpleClaims = ({ rows }: ClaimContext): readonly Claim[] => [
  ...(["highest", "lowest"] as const).flatMap((kind) =>
    rows.map(({ figure }): Claim => ({ kind, of: figure.id })),
  ),
  ...(rows.every(({ figure }) => figure.change) ? (["rose", "fell"] as const) : []).map((kind): Claim => ({
    kind,
  })),
];

/** Do the figures bear out a claim? */
export const claimState = (claim: Claim, context: ClaimContext): ClaimState => {
  if (namesIn(claim).some((name) => context.find(name) === undefined)) return "unknown";
  return counterexamples(claim, context).length === 0 ? "true" : "false";
};

/** Names of figures that a claim holds. */
const namesIn = (claim: Claim): readonly string[] => {
  const named = "of" in claim ? [claim.of ?? []].flat() : [];
  const whole = claim.kind === "share" ? [claim.in].flat() : [];
  const limit = "than" in claim && /^[a-z]/.test(claim.than) ? [claim.than] : [];
  return [...named, ...whole, ...limit];
};

const claimWords = (claim: Claim, edition: Edition, locale: DeskLocale, t: Translate): string => {
  const name = (id: string): string => {
    const one = edition.observations.get(id);
    if (one) return figureName(edition, one, locale);
    const [pair = ""] = id.split(".total");
    if (edition.observations.has(pair)) return termName(edition, id, locale);
    return /^-?\d+(?:\.\d+)?$/.test(id)
      ? formatNumber(id, locale)
      : (contentNames(edition, locale).get(id) ?? id);
  };
  const of = "of" in claim && claim.of ? [claim.of].flat().map(name).join("; ") : t("summary.allRows");
  const than = "than" in claim ? name(claim.than) : "";
  const whole = claim.kind === "share" ? [claim.in].flat().map(name).join(" + ") : "";
  const how = claim.kind === "count" ? claim.are : claim.kind === "share" ? claim.is : "";
  return t(`summary.claims.${claim.kind}`, {
    of,
    than,
    whole,
    how: how ? t(`summary.how.${how}`) : "",
    count: claim.kind === "count" ? claim.count : 0,
  });
};
