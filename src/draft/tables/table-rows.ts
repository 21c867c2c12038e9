import type { DraftingLanguage } from "../drafting-language.ts";
import { longestFirst } from "../../prose/any-word.ts";
import { unitIn } from "./column-meaning.ts";

/** The cells of one row by what their columns are. */
export interface RowCells {
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  /** The cells of value columns, "" where they are empty. */
  readonly values: readonly string[];
  /** One of its cells goes over three columns or more. */
  readonly wide: boolean;
  readonly words: string;
}

/** What a row of a table is. */
export interface RowMeaning {
  readonly kind: "group" | "row";
  /** How deep it stands below a row that it is a part of, as print shows it. */
  readonly depth: number;
  /** What it counts: its own name behind those of the rows that it is a part of; only what names something. */
  readonly path: readonly string[];
  /** Titles of the groups that it stands in, the outer one first. */
  readonly group: string;
  /** The words of its unit, its own or of the row above it; "" where none is printed. */
  readonly unit: string;
}

const BULLET = /^[-–—+•*]$/u;
const OWN_SIGN = /^[-–—+•*]\s+/u;
const CAPITAL = /^(?:[IVX]+|[A-ZĐ])[.)]?$/u;

/** How the name of a row begins that is a part of the row above it. */
export const openingOfPart = (ofWhich: readonly string[]): RegExp =>
  new RegExp(String.raw`^(?:[-–+]\s*)?(?:${longestFirst(ofWhich).join("|")})(?![\p{L}\p{M}])\s*:?\s*`, "iu");

/** Reads rows one below the other: groups, rows and their parts. */
export const rowMeanings = (
  rows: readonly RowCells[],
  { tables, ofWhich: parts }: DraftingLanguage,
): RowMeaning[] => {
  const ofWhich = openingOfPart(parts);
  const isTotal = new RegExp(String.raw`^(?:${tables.totals.join("|")})(?![\p{L}\p{M}])`, "iu");
  const levels = rows.flatMap((row) => (isLabel(row.number) && !isGroup(row) ? [levelOf(row.number)] : []));
  const top = Math.min(...levels, 3);
  let group = "";
  let stack: { name: string; unit: string }[] = [];
  let base = 0;
  let last = 0;
  let labelled = false;
  return rows.map((row): RowMeaning => {
    if (isGroup(row)) {
      group = row.name || row.words;
      [stack, base, last, labelled] = [[], 0, 0, false];
      return { kind: "group", depth: 0, path: [], group: "", unit: "" };
    }
    const isPart = ofWhich.test(row.name);
    const name = row.name.replace(ofWhich, "").replace(OWN_SIGN, "").replace(/\s*:$/, "").trim();
    const sign = BULLET.test(row.number) ? row.number : (OWN_SIGN.exec(row.name)?.[0].trim() ?? "");
    const isLabelled = isLabel(row.number);
    const isWhole = row.number === "" && isTotal.test(name);
    if (isLabelled) [base, labelled] = [levelOf(row.number) - top, true];
    if (isWhole) [base, labelled] = [0, false];
    const below = sign === "+" ? Math.max(1, Math.min(2, last + (last === 2 ? 0 : 1))) : 1;
    const depth =
      isLabelled || isWhole
        ? 0
        : sign
          ? below
          : isPart
            ? Math.max(1, last)
            : last > 0 || labelled
              ? Math.max(1, last)
              : 0;
    last = depth;
    const level = base + depth;
    const above = stack.slice(0, level);
    const unit = unitOf(row, above, tables.ditto);
    stack = [...above, ...Array.from({ length: level - above.length }, () => ({ name: "", unit: "" }))];
    if (name) stack.push({ name, unit });
    const path = [...above.map((one) => one.name), name].filter(Boolean);
    return { kind: "row", depth, path, group, unit };
  });
};

/** A line without a unit and without values: it goes over several columns, is labelled with a letter, or is in capitals. */
const isGroup = ({ number, name, unit, values, wide, words }: RowCells): boolean => {
  if (unit || values.some(Boolean) || name.endsWith(":")) return false;
  const isCapital = words.length > 3 && words === words.toUpperCase() && /\p{L}/u.test(words);
  return wide || CAPITAL.test(number) || isCapital || (name === "" && words !== "");
};

const isLabel = (number: string): boolean => number !== "" && !BULLET.test(number);

/** How deep a label stands: "I" above "1", that above "1.1" and "a". */
const levelOf = (number: string): number => {
  if (CAPITAL.test(number)) return 0;
  if (/^\p{Ll}/u.test(number)) return 2;
  return number.replace(/[.)]$/, "").split(".").length;
};

const unitOf = (
  { unit, name }: RowCells,
  above: readonly { readonly unit: string }[],
  ditto: readonly string[],
): string => {
  const own = ditto.includes(unit.toLowerCase()) ? "" : unit;
  return own || unitIn(name) || (above.findLast((one) => one.unit)?.unit ?? "");
};
