import { yearsLater, type Period } from "../../model/period.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import { foldWord } from "../fold.ts";
import type { ColumnMeaning } from "./column-meaning.ts";
import type { RowMeaning } from "./table-rows.ts";

/** What a cell says, as texts that are the same in two reports when their words are. */
export interface FactKeys {
  /** Its group, its row and the rows above it, its column, and the dimension of its unit. */
  readonly exact: string;
  /** The same without words that say little. */
  readonly alike: string;
}

const words = (text: string): string[] =>
  text
    .replaceAll(/\([^()]*\)\s*$/g, " ")
    .replaceAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, "@")
    .split(/[^\p{L}\p{M}\d@²³]+/u)
    .filter(Boolean)
    .map(foldWord);

/** The words of a name as they are compared: no case, no signs, no years, no unit behind it. */
export const nameKey = (name: string): string => words(name).join(" ");

const withoutLabel = (title: string): string => title.replace(/^(?:[IVX]+|[A-ZĐ]|\d+)[.)]?\s+/u, "");

const lightOf = new WeakMap<DraftingLanguage, ReadonlySet<string>>();

/** Words that say little and never make another indicator of one. */
const lightWords = (drafting: DraftingLanguage): ReadonlySet<string> => {
  const known = lightOf.get(drafting);
  if (known) return known;
  const telling = new Set(drafting.telling.map(foldWord));
  const light = new Set(drafting.light.map(foldWord).filter((word) => !telling.has(word)));
  lightOf.set(drafting, light);
  return light;
};

/** A period by its place before the one of the report: the same quarter of the year before is "1 year before" in each. */
const relative = (period: Period | undefined, now: Period): string => {
  if (period === undefined || period === now) return "now";
  for (const years of [1, 2, 3]) if (period === yearsLater(now, -years)) return `${years} before`;
  const distance = Number(period.slice(0, 4)) - Number(now.slice(0, 4));
  return `${period.replaceAll(/\d{4}(?=-|\/|$)/g, "")} ${distance}`;
};

/** What a column measures. */
export const columnKey = (meaning: ColumnMeaning, now: Period): string => {
  const { kind, base = "", plan = "", period, cumulative, absolute, part } = meaning;
  const compared = kind === "change" || kind === "ratio" ? "compared" : kind;
  return [compared, base, plan, relative(period, now), cumulative, absolute, nameKey(part)].join(",");
};

/** The keys of a cell. `dimension`: that of its unit. */
export const factKeys = (
  row: Pick<RowMeaning, "path" | "group">,
  meaning: ColumnMeaning,
  dimension: string,
  now: Period,
  drafting: DraftingLanguage,
): FactKeys => {
  const light = lightWords(drafting);
  const column = columnKey(meaning, now);
  const group = nameKey(withoutLabel(row.group));
  const path = row.path.map(nameKey);
  const short = path.map((one) =>
    one
      .split(" ")
      .filter((word) => !light.has(word))
      .join(" "),
  );
  return {
    exact: [group, ...path, column, dimension].join(" | "),
    alike: [...short, column, dimension].join(" | "),
  };
};
