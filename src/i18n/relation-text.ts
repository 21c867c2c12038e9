import type { Locale } from "../model/locale.ts";
import type { Relation } from "../model/relation.ts";
import type { Edition } from "../report/edition.ts";
import { kindOf } from "../statistics/relations/kinds.ts";
import { termName, termNumbers } from "./term-text.ts";
import { translator } from "./translator.ts";

type Say = (text: string) => string;

/** What a relation says, as one sentence with the names of its figures. */
export const relationStatement = (edition: Edition, relation: Relation, locale: Locale): string => {
  const t = translator(locale);
  const parts = partsOf(relation, (text) => termName(edition, text, locale), "; ");
  return t(`audit:statement.${relation.kind}`, { ...parts, bands: bandsText(edition, relation, locale) });
};

/** The printed numbers of a relation, in their places: "55 hộ = 29 hộ + 25 hộ". */
export const relationNumbers = (edition: Edition, relation: Relation, locale: Locale): string => {
  const say: Say = (text) => termNumbers(edition, text, locale);
  const parts = partsOf(relation, say, relation.kind === "between" || relation.kind === "mean-of-bands" ? "; " : joint(relation));
  return translator(locale)(`audit:calculation.${relation.kind}`, parts);
};

const joint = ({ kind }: Relation): string => (kind === "product" ? " × " : " + ");

interface Parts {
  readonly [role: string]: string;
  readonly result: string;
  readonly inputs: string;
}

/** The members of a relation by their roles, said in one way. */
const partsOf = (relation: Relation, say: Say, separator: string): Parts => {
  const kind = kindOf(relation);
  const all = (texts: readonly string[]): string => texts.map(say).join(separator).replaceAll("+ − ", "− ");
  const dividing = (texts: readonly string[]): string => (texts.length > 1 || /[÷×]/.test(all(texts)) ? `(${all(texts)})` : all(texts));
  const over: Say = (text) => dividing([text]);
  const common = { result: say(kind.result(relation)), inputs: all(kind.inputs(relation)) };
  switch (relation.kind) {
    case "within":
      return { ...common, parts: all(relation.parts), whole: all(relation.whole) };
    case "share":
      return { ...common, part: dividing(relation.part), whole: dividing(relation.whole) };
    case "completion":
      return { ...common, level: over(relation.level), plan: over(relation.plan) };
    case "change":
      return { ...common, level: over(relation.level), base: over(relation.base) };
    case "ratio":
      return { ...common, numerator: over(relation.numerator), denominator: over(relation.denominator) };
    default:
      return common;
  }
};

const bandsText = (edition: Edition, relation: Relation, locale: Locale): string => {
  if (relation.kind !== "mean-of-bands") return "";
  const t = translator(locale);
  return relation.bands
    .map(({ count, from, to }) => t(from === to ? "audit:term.bandExact" : "audit:term.band", { name: termName(edition, count, locale), from, to }))
    .join("; ");
};
