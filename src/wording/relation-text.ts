import type { Locale } from "../model/locale.ts";
import type { Relation, RelationKind } from "../model/relation.ts";
import { capitalised } from "../prose/letter-case.ts";
import { Decimal } from "../quantity/decimal.ts";
import type { Edition } from "../report/edition.ts";
import { kindOf } from "../audit/relations/kinds.ts";
import { observationOf, parseTerm } from "../derive/terms.ts";
import { bandNumbers, bandsText, itemsText, limitsOf, quotientOf } from "./relation-members-text.ts";
import { publishedKey, publishedText } from "./publication-text.ts";
import { termName, termNumbers } from "./term-text.ts";
import { translator } from "../i18n/translator.ts";

type Say = (text: string) => string;

/** What a relation says, as one sentence with the names of its figures. */
export const relationStatement = (edition: Edition, relation: Relation, locale: Locale): string => {
  const t = translator(locale);
  const said = (text: string): string => termName(edition, text, locale);
  const parts = { ...rolesOf(relation, said, "; "), ...wholeOf(relation, said, t) };
  const restated = relation.kind === "same" && parts.result === parts.inputs;
  const falls = relation.kind === "limit" && isFall(edition, relation.share);
  const isWhole = relation.kind === "base-in-places" && relation.places === 0;
  const isTogether = relation.kind === "within" && relation.parts.length > 1;
  const key = restated
    ? "restated"
    : falls
      ? "fall"
      : isWhole
        ? "whole-number"
        : isTogether
          ? "within-together"
          : publishedKey(relation);
  const statement = t(`audit:statement.${key}`, {
    ...parts,
    bands: bandsText(edition, relation, locale),
    items: itemsText(relation, locale),
    places: relation.kind === "base-in-places" ? relation.places : "",
    ...limitsOf(relation, locale),
    ...publishedText(edition, relation, locale),
  });
  return capitalised(statement, locale);
};

/** The whole of parts, told as a sum where it consists of several figures. */
const wholeOf = (relation: Relation, say: Say, t: ReturnType<typeof translator>): { whole?: string } =>
  relation.kind === "within" && relation.whole.filter((text) => !parseTerm(text).negative).length > 1
    ? { whole: t("audit:term.sumOf", { names: listed(relation.whole, say) }) }
    : {};

/** Names in a list; one that is taken away follows the name before it without a sign: "infections less deaths". */
const listed = (texts: readonly string[], say: Say, separator = "; "): string =>
  texts
    .map((text, index) => (index === 0 ? "" : parseTerm(text).negative ? " " : separator) + say(text))
    .join("");

const isFall = (edition: Edition, text: string): boolean =>
  parseTerm(text).factors.some((factor) => observationOf(edition, factor).direction === "decrease");

/**
 * The printed numbers of a relation, in their places: "44 cuộc = 22 cuộc + 15 cuộc + 7 cuộc", with "≠" where it fails
 * and "≈" where one side is rounded.
 */
export const relationNumbers = (
  edition: Edition,
  relation: Relation,
  holds: boolean,
  locale: Locale,
): string => {
  const separator = LISTING.includes(relation.kind) ? "; " : relation.kind === "product" ? " × " : " + ";
  const roles = rolesOf(relation, (text) => termNumbers(edition, text, locale), separator);
  const t = translator(locale);
  const bands = relation.kind === "total-of-bands" ? bandNumbers(edition, relation, locale) : undefined;
  const numbers = t(`audit:calculation.${bands && !bands.high ? "leastOfBands" : publishedKey(relation)}`, {
    ...roles,
    ...bands,
    ...limitsOf(relation, locale),
    ...publishedText(edition, relation, locale),
    quotient: relation.kind === "plausible" ? quotientOf(edition, relation, locale) : "",
    result: relation.kind === "limit" ? roles.result.replace(/^−/, "") : roles.result,
    number: relation.kind === "listed" ? relation.items.length : "",
  });
  if (holds) return isRounded(edition, relation) ? numbers.replace(" = ", " ≈ ") : numbers;
  return numbers.replace(" = ", " ≠ ").replace(" ≤ ", " > ").replace(" ≥ ", " < ");
};

/** Is the figure that another publication prints rounded otherwise: 7.83% here, 8% there? */
const isRounded = (edition: Edition, relation: Relation): boolean => {
  if (relation.kind !== "published-elsewhere") return false;
  const [factor, ...others] = parseTerm(relation.figure).factors;
  if (!factor || others.length > 0 || factor.operand !== "value") return false;
  return !new Decimal(observationOf(edition, factor).value).equals(
    new Decimal(relation.published.value).abs(),
  );
};

/** Kinds whose figures are set side by side and not calculated with one another. */
const LISTING: readonly RelationKind[] = ["between", "mean-of-bands", "order"];

interface Roles {
  readonly result: string;
  readonly inputs: string;
  readonly parts?: string;
  readonly part?: string;
  readonly whole?: string;
  readonly level?: string;
  readonly plan?: string;
  readonly base?: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

/** The members of a relation by their roles, said in one way; in brackets where a sum or product divides or is divided. */
const rolesOf = (relation: Relation, say: Say, separator: string): Roles => {
  const kind = kindOf(relation);
  const all = (texts: readonly string[]): string => listed(texts, say, separator);
  const isProduct = (text: string): boolean => parseTerm(text).factors.length > 1;
  const dividing = (...texts: readonly string[]): string => {
    const said = all(texts);
    return texts.length > 1 || texts.some(isProduct) || said.includes("÷") ? `(${said})` : said;
  };
  const common = { result: say(kind.result(relation)), inputs: all(kind.inputs(relation)) };
  switch (relation.kind) {
    case "within":
      return { ...common, parts: all(relation.parts), whole: all(relation.whole) };
    case "share":
      return { ...common, part: dividing(...relation.part), whole: dividing(...relation.whole) };
    case "completion":
      return { ...common, level: dividing(relation.level), plan: dividing(relation.plan) };
    case "change":
      return { ...common, level: dividing(relation.level), base: dividing(relation.base) };
    case "ratio":
      return {
        ...common,
        numerator: dividing(relation.numerator),
        denominator: dividing(relation.denominator),
      };
    case "plausible":
      return { ...common, denominator: dividing(relation.denominator) };
    default:
      return common;
  }
};
