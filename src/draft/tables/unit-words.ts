import type { Units } from "../../model/schema.ts";
import { longestFirst } from "../../prose/any-word.ts";
import type { ProposedCatalogue } from "../catalogue.ts";
import type { DraftingLanguage } from "../drafting-language.ts";

/** Words of a unit as they are compared: abbreviations written out, in small letters. */
const plainWords = (words: string, { tables }: DraftingLanguage): string =>
  tables.unitShort
    .reduce((text, [pattern, written]) => text.replace(new RegExp(pattern, "iu"), written), words)
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Units with their names and written forms by language. */
export type NamedUnits = Readonly<
  Record<
    string,
    {
      readonly name: Readonly<Record<string, string>>;
      readonly forms: Readonly<Record<string, readonly string[]>>;
    }
  >
>;

/** The unit of a catalogue that is written or named so; undefined where none is. */
export const unitNamed = (
  words: string,
  units: NamedUnits,
  locale: string,
  drafting: DraftingLanguage,
): string | undefined => {
  const wanted = plainWords(words, drafting);
  const isIt = (text: string | undefined): boolean => text?.toLowerCase() === wanted;
  const all = Object.entries(units);
  return (
    all.find(([, { forms }]) => forms[locale]?.some((form) => isIt(form.replace("#", "").trim())))?.[0] ??
    all.find(([, { name }]) => isIt(name[locale]))?.[0]
  );
};

/** The unit of things counted that a name tells: "Số hộ nghèo" counts households. Undefined where it tells none, or one of several. */
export const countedUnit = (
  name: string,
  units: Units,
  locale: string,
  { tables }: DraftingLanguage,
): string | undefined => {
  const counts = longestFirst(tables.counts).join("|");
  const things = new RegExp(`^(?:${counts})\\s+(.+)$`, "iu").exec(name)?.[1]?.toLowerCase();
  if (things === undefined) return undefined;
  const found = Object.entries(units)
    .filter(([, { counted }]) => counted)
    .flatMap(([id, { forms }]) => (forms[locale] ?? []).map((form) => ({ id, form: form.toLowerCase() })))
    .filter(({ form }) => things === form || things.startsWith(`${form} `))
    .toSorted((a, b) => b.form.length - a.form.length);
  const [longest] = found;
  const ids = new Set(found.flatMap(({ id, form }) => (form === longest?.form ? id : [])));
  return ids.size === 1 ? longest?.id : undefined;
};

/** The unit that words name, proposed where no catalogue has it. */
export const unitFor = (
  words: string,
  units: Units,
  locale: string,
  drafting: DraftingLanguage,
  catalogue: ProposedCatalogue,
): { readonly unit: string; readonly isNew: boolean } => {
  const known = unitNamed(words, units, locale, drafting);
  if (known !== undefined) return { unit: known, isNew: false };
  const plain = plainWords(words, drafting);
  if (!plain) return { unit: catalogue.unitFor(drafting.made.unit), isNew: true };
  const isAbbreviation = words === words.toUpperCase();
  return { unit: catalogue.unitFor(isAbbreviation ? words : plain), isNew: true };
};
