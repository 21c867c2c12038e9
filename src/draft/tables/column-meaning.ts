import { previousPeriod, yearsLater, type Period } from "../../model/period.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import { periodsIn } from "./head-periods.ts";
import { anyOf } from "./head-words.ts";

type Typed = "level" | "change" | "ratio" | "plan-completion" | "share-of-total";

/** What the figures of a column measure, by the words over it. */
export interface ColumnMeaning {
  readonly kind: Typed;
  /** Of a change or a ratio. */
  readonly base?: string;
  /** Of a completion; of a level, that it is planned. */
  readonly plan?: string;
  /** Undefined for the period of the report. */
  readonly period?: Period;
  readonly estimated: boolean;
  readonly cumulative: boolean;
  /** The words of a unit over the column; "" where its rows name theirs. */
  readonly unit: string;
  /** A change in the unit of its row. */
  readonly absolute: boolean;
  /** What else the heads name: a place, a part. */
  readonly part: string;
}

/** Abbreviations of heads written out. */
export const writtenOut = (text: string, { tables }: DraftingLanguage): string =>
  tables.short.reduce(
    (words, [pattern, written]) =>
      words.replaceAll(
        new RegExp(String.raw`(?<![\p{L}\p{M}\d])(?:${pattern})(?![\p{L}\p{M}])`, "giu"),
        written,
      ),
    text,
  );

/** What the words over a column say its figures are. `signed`: cells with a minus; `middle`: the median of its values. */
export const columnMeaning = (
  heads: readonly string[],
  now: Period,
  { signed, middle }: { readonly signed: boolean; readonly middle: number },
  drafting: DraftingLanguage,
): ColumnMeaning => {
  const { tables } = drafting;
  const text = writtenOut(heads.filter((one) => !SIGN.test(one)).join(" ; "), drafting);
  const unit = unitIn(text);
  const says = (words: readonly string[]): boolean => anyOf(words).test(text);
  const isPercent = unit === "%" || text.includes("%");
  const compared = anyOf([...drafting.compared, "so sánh"]).exec(text);
  const periods = periodsIn(text, now, drafting);
  const isQuotient = periods.length > 1 && text.includes("/");
  const plan = drafting.plans.find(({ pattern }) => anyOf([pattern]).test(text))?.plan;
  const grows = says(tables.growth);
  const common = {
    estimated: says(tables.estimated),
    cumulative: says(tables.cumulative),
    unit: isPercent ? "%" : unit,
    absolute: false,
    part: "",
  };
  if (plan !== undefined && (isPercent || compared) && !grows)
    return { ...common, kind: "plan-completion", plan, unit: common.unit || "%" };
  if (compared || grows || isQuotient) {
    const base = plan ?? baseOf(text.slice(compared?.index ?? 0), periods, now, drafting);
    const isChange = grows || signed || middle < RATIO_FROM;
    const absolute = says(tables.absolute) && !isPercent;
    return {
      ...common,
      kind: isChange ? "change" : "ratio",
      base,
      absolute,
      unit: absolute ? unit : common.unit || "%",
      part: "",
    };
  }
  const part = partOf(text, drafting);
  if (says(tables.shares))
    return { ...common, kind: "share-of-total", unit: "%", part, ...periodOf(periods, now) };
  return {
    ...common,
    kind: "level",
    ...(plan === undefined ? {} : { plan }),
    ...periodOf(periods, now),
    part,
  };
};

/** "(tấn)", "(%)" at the end of words; "" where none stands there. */
export const unitIn = (text: string): string => /\(([^()\d]*)\)\s*(?:;|$)/u.exec(text)?.[1]?.trim() ?? "";

/** The sign of a column: "A", "(1)", "3=2/1". */
const SIGN = /^\(?(?:[A-ZĐ]|\d{1,2})\)?(?:\s?=.*)?$/;

/** Quotients of two levels are written so: 105,3 %. Changes are smaller. */
const RATIO_FROM = 50;

const periodOf = (periods: readonly Period[], now: Period): { period?: Period } => {
  const own = periods.at(-1);
  return own === undefined || own === now ? {} : { period: own };
};

/** What a comparison is with: the words behind it, else the period that it names. */
const baseOf = (
  text: string,
  periods: readonly Period[],
  now: Period,
  { bases }: DraftingLanguage,
): string => {
  const [first] = periods;
  const other = periods.find((one) => one !== now && (periods.length === 1 || one !== first));
  if (other === yearsLater(now, -1)) return "same-period-last-year";
  if (other !== undefined && other === previousPeriod(now)) return "previous-period";
  if (other !== undefined && /^\d{4}$/.test(other) && Number(other) === Number(now.slice(0, 4)) - 1)
    return "last-year";
  const named = bases.find(({ pattern }) => anyOf([pattern]).test(text))?.base;
  return named ?? other ?? "same-period-last-year";
};

/** What is left of the words over a column when periods, plans and units are taken away; "" where that names nothing. */
const partOf = (text: string, { periods, tables, plans }: DraftingLanguage): string => {
  const silent = anyOf(tables.silent, "giu");
  const leading = new RegExp(String.raw`^(?:(?:${tables.reached.join("|")})(?![\p{L}\p{M}])\s*)+`, "iu");
  return text
    .replaceAll(/\([^()]*\)/g, " ")
    .replaceAll(anyOf(periods, "giu"), " ")
    .replaceAll(
      anyOf(
        plans.map(({ pattern }) => pattern),
        "giu",
      ),
      " ",
    )
    .replaceAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, " ")
    .split(";")
    .map((piece) =>
      piece
        .replaceAll(/[/%.,:]+/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim(),
    )
    .filter((piece) => /\p{L}{2}/u.test(piece.replaceAll(silent, " ")))
    .map((piece) => piece.replace(leading, "").trim())
    .join(", ");
};
