import type { Locale } from "../model/locale.ts";
import { sourceHash } from "./freshness.ts";

/** A text that stands in a YAML file in the official language and in another one. */
export interface TextPair {
  /** Where the map of languages stands in the file. */
  readonly path: readonly PropertyKey[];
  readonly official: string;
  readonly translation: string;
  /** The hash under which a person confirms the pair, wherever it stands. */
  readonly hash: string;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Everything that a value says, in order. */
const saidBy = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(saidBy).join("\n")
    : isMap(value)
      ? Object.values(value).map(saidBy).join("\n")
      : String(value);

/** Parts of addresses, and what readers call an indicator, are kept apart by language but translate nothing. */
const NO_TRANSLATIONS: readonly string[] = ["slug", "formerSlugs", "everydayNames"];

/** Every text of `data` in two languages: `{ vi: …, en: … }`, of texts, lists of them or maps of them. */
export const textPairs = (
  data: unknown,
  official: Locale,
  locale: Locale,
  path: readonly PropertyKey[] = [],
): TextPair[] => {
  if (Array.isArray(data))
    return data.flatMap((one, index) => textPairs(one, official, locale, [...path, index]));
  if (!isMap(data)) return [];
  if (Object.hasOwn(data, official) && Object.hasOwn(data, locale)) {
    const [theirs, own] = [saidBy(data[official]), saidBy(data[locale])];
    const hash = sourceHash(`${official} ${theirs}\n${locale} ${own}`);
    return [{ path, official: theirs, translation: own, hash }];
  }
  return Object.entries(data)
    .filter(([key]) => !NO_TRANSLATIONS.includes(key))
    .flatMap(([key, one]) => textPairs(one, official, locale, [...path, key]));
};
