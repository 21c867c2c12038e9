import type { Units } from "../model/schema.ts";
import { MULTIPLES } from "../model/unit-table.ts";
import { writtenForms } from "../prose/written-forms.ts";
import { language } from "../model/languages.ts";
import { Decimal } from "../quantity/decimal.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { asciiId, asId } from "./fold.ts";

/** A unit that a draft proposes, as far as its words say what it is. */
export interface ProposedUnitMeaning {
  readonly id: string;
  readonly dimension: string;
  readonly factor: string;
}

/**
 * What the words of a unit that no catalogue has mean: "nghìn m³" is a thousand of a known measure, "giường/vạn dân" a
 * rate of two things, anything else a thing of its own. Ids follow the form by which units are checked.
 */
export const unitMeaning = (
  words: string,
  units: Units,
  locale: string,
  { multiples }: Pick<DraftingLanguage, "multiples">,
): ProposedUnitMeaning => {
  const [whole = "", ...parts] = words.split("/").map((one) => one.trim());
  const part = parts.filter(Boolean).join("/");
  if (part !== "") {
    const [a, b] = [
      unitMeaning(whole, units, locale, { multiples }),
      unitMeaning(part, units, locale, { multiples }),
    ];
    return {
      id: `${a.id}-per-${b.id}`,
      dimension: `${a.dimension}-per-${b.dimension}`,
      factor: new Decimal(a.factor).div(b.factor).toFixed(),
    };
  }
  const known = Object.entries(units).find(([, { forms }]) =>
    writtenForms(forms[locale] ?? [], language(locale)).includes(whole),
  );
  if (known) return { id: known[0], dimension: known[1].dimension, factor: known[1].factor };
  const [first = "", ...rest] = whole.split(" ");
  const multiple = rest.length ? multiples[first.toLowerCase()] : undefined;
  if (multiple !== undefined) {
    const of = unitMeaning(rest.join(" "), units, locale, { multiples });
    return {
      id: `${multiple}-${of.id}`,
      dimension: of.dimension,
      factor: new Decimal(MULTIPLES[multiple] ?? "1").times(of.factor).toFixed(),
    };
  }
  const id = asId(asciiId(whole), "don-vi");
  return { id, dimension: id, factor: "1" };
};
