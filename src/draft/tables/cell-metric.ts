import { yearsLater, type Period } from "../../model/period.ts";
import type { Metric, Units } from "../../model/schema.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import type { NumberInCell } from "./cell-number.ts";
import type { ColumnMeaning } from "./column-meaning.ts";

/** What a cell says of its figure, by its number, its row and its column. */
export interface CellReading {
  readonly number: NumberInCell;
  readonly meaning: ColumnMeaning;
  readonly unit: string;
  /** The name of the row tells a rate of growth. */
  readonly isGrowth: boolean;
}

type Field = Record<string, unknown>;

/** The base of a change that no head names. */
const BASE = "same-period-last-year";

/** The fields of a metric that the cell itself says: kind, value, direction, base, plan, period. A fall is a change. */
export const cellFields = ({ number, meaning, unit, isGrowth }: CellReading, whole: string): Field => {
  const { value, total, upper, negative } = number;
  const time = { ...(meaning.period === undefined ? {} : { period: meaning.period }) };
  const status = meaning.estimated ? { status: "E" } : {};
  const common = { value, ...(upper === undefined ? {} : { upper }), unit, ...time, ...status };
  const isLevel = meaning.kind === "level";
  if (meaning.kind === "change" || negative || (isLevel && isGrowth))
    return {
      kind: "change",
      base: meaning.base ?? meaning.plan ?? BASE,
      direction: negative ? "decrease" : "increase",
      ...common,
    };
  if (total !== undefined) return { kind: "count-of-total", ...common, total };
  if (meaning.kind === "ratio")
    return { kind: "ratio", ...(meaning.base ? { base: meaning.base } : {}), ...common };
  if (meaning.kind === "plan-completion") return { kind: "plan-completion", plan: meaning.plan, ...common };
  if (meaning.kind === "share-of-total") return { kind: "share-of-total", total: whole, ...common };
  return { kind: "level", ...common, ...(meaning.cumulative ? { cumulative: true } : {}) };
};

/** How the id of a figure goes on behind that of its indicator: it stays right in the reports that follow. */
export const idEnding = ({ kind, period }: Pick<Metric, "kind" | "period">, now: Period): string => {
  const time = timeEnding(period, now);
  const kinds: Partial<Record<Metric["kind"], string>> = {
    change: "-yoy",
    ratio: "-ratio",
    "plan-completion": "-plan-completion",
    "share-of-total": "-share",
  };
  return `${kinds[kind] ?? ""}${time}`;
};

const timeEnding = (period: Period | undefined, now: Period): string => {
  if (period === undefined) return "";
  if (period === yearsLater(now, -1)) return "-year-ago";
  const years = Number(now.slice(0, 4)) - Number(period.slice(0, 4));
  const within = period.slice(5).toLowerCase().replaceAll("/", "-to-");
  const ago = years === 0 ? "" : years === 1 ? "-last-year" : `-${years}-years-ago`;
  return within ? `-${within.replace(/\d{4}-/, "")}${ago}` : ago || "-year";
};

/** Does a name tell a rate of growth: "Tốc độ tăng trưởng GRDP"? */
export const tellsGrowth = (
  name: string,
  unit: string,
  units: Units,
  { tables }: DraftingLanguage,
): boolean =>
  units[unit]?.dimension === "proportion" &&
  new RegExp(String.raw`^(?:\p{L}+\s){0,3}(?:${tables.growth.join("|")})(?!\p{L})`, "iu").test(name);
