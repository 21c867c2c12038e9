import type { Locale } from "../model/locale.ts";
import { sourceHash } from "./freshness.ts";

/** A text that stands in a content file in the official language and in another one. */
export interface TextPair {
  /** Where the map of languages stands in the file. */
  readonly path: readonly PropertyKey[];
  readonly official: string;
  readonly translation: string;
  /** The hash under which a person confirms the pair as what it stands for. */
  readonly hash: string;
}

/** Where a map of languages stands, and of what it speaks there. */
interface Standing {
  readonly path: readonly PropertyKey[];
  /** The names of the fields and entries above it; numbers of list items do not count. */
  readonly names: readonly string[];
  /** What the entry says beside it: the day of a publication, the figures of a question, the factor of a unit. */
  readonly beside: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Everything that a value says, in order. */
const saidBy = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(saidBy).join("\n");
  if (isMap(value)) return Object.values(value).map(saidBy).join("\n");
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** Parts of addresses are kept apart by language but translate nothing. */
const ADDRESSES: readonly string[] = ["slug", "formerSlugs"];
/** What readers call an indicator need not be there in each language, and is read as a whole. */
const BY_LANGUAGE: readonly string[] = ["everydayNames"];
/** Of the fields beside the texts at the top of a file only these say what the texts name. */
const OF_A_FILE: readonly string[] = ["area"];
/**
 * Fields that only say where a text stands: a line of the text as received; the topic whose catalogue an indicator joins
 * when its draft is published, after which the pair is as confirmed as before.
 */
const PLACES: readonly string[] = ["line", "topic"];
/** The field of a draft's units: in the shared catalogue they stand at the top. */
const UNITS = "units";
/** The field of the breaks that a draft proposes: in the shared catalogue they stand in their indicators. */
const BREAKS = "breaks";

/** The names above what a field or an entry holds, the same in a draft's catalogue and in the shared one. */
const namesBelow = ({ path, names }: Standing, key: string): readonly string[] => {
  if (path.length === 0 && key === UNITS) return names;
  if (path.length === 0 && key === BREAKS) return [...names, "indicators"];
  return path.length === 1 && path[0] === BREAKS ? [...names, key, BREAKS] : [...names, key];
};

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isPlain) : typeof value !== "object" || value === null;

/** What the fields of an entry say that are in no language. */
const plainFields = (data: Fields, isFile: boolean): string[] =>
  Object.entries(data).flatMap(([field, value]) =>
    isPlain(value) && !PLACES.includes(field) && (!isFile || OF_A_FILE.includes(field))
      ? [`${field}: ${saidBy(value)}`]
      : [],
  );

/**
 * Every text of `data` in two languages: `{ vi: …, en: … }`, of texts, lists of them or maps of them. Texts that exchange
 * their entries are not those that were read; an entry that moves within its list is. `name`: of what the whole file
 * speaks, where its content does not say that.
 */
export const textPairs = (data: unknown, official: Locale, locale: Locale, name?: string): TextPair[] =>
  pairsIn(data, official, locale, { path: [], names: name === undefined ? [] : [name], beside: [] });

/** What tells the entry of a list from the others: its id, or the report that it speaks of. */
const nameOf = (one: unknown): string[] => {
  const name = isMap(one) ? (one["id"] ?? one["report"]) : undefined;
  return typeof name === "string" ? [name] : [];
};

const pairsIn = (data: unknown, official: Locale, locale: Locale, standing: Standing): TextPair[] => {
  const { path, names } = standing;
  if (Array.isArray(data))
    return data.flatMap((one, index) =>
      pairsIn(one, official, locale, {
        ...standing,
        path: [...path, index],
        names: [...names, ...nameOf(one)],
      }),
    );
  if (!isMap(data)) return [];
  const isByLanguage = BY_LANGUAGE.includes(String(path.at(-1)));
  if (isByLanguage || (Object.hasOwn(data, official) && Object.hasOwn(data, locale)))
    return [pairOf(data, official, locale, standing)];
  const beside = plainFields(data, path.length === 0);
  return Object.entries(data)
    .filter(([key]) => !ADDRESSES.includes(key))
    .flatMap(([key, one]) =>
      pairsIn(one, official, locale, {
        path: [...path, key],
        names: namesBelow(standing, key),
        beside,
      }),
    );
};

const pairOf = (
  data: Fields,
  official: Locale,
  locale: Locale,
  { path, names, beside }: Standing,
): TextPair => {
  const [theirs, own] = [saidBy(data[official]), saidBy(data[locale])];
  const said = [...names, ...beside, `${official} ${theirs}`, `${locale} ${own}`];
  return { path, official: theirs, translation: own, hash: sourceHash(said.join("\n")) };
};
