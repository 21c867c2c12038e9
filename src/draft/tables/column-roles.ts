import type { TableColumn } from "../../model/schema.ts";
import type { Language } from "../../model/language.ts";
import { cellNumber, isNoValue } from "./cell-number.ts";
import type { Grid } from "./table-grid.ts";
import type { TableLanguage } from "./table-language.ts";

type Role = TableColumn["role"];

/** What the cells of a column are, counted. */
interface Contents {
  readonly numbers: number;
  readonly signs: number;
  readonly words: number;
  /** Mean length of the cells with words. */
  readonly length: number;
}

const contentsOf = (grid: Grid, column: number, language: Language): Contents => {
  const texts = grid.rows.flatMap((row) => {
    const cell = row[column];
    return cell && cell.width < 3 && cell.text ? [cell.text] : [];
  });
  const numbers = texts.filter((one) => cellNumber(one, language) !== undefined).length;
  const signs = texts.filter(isNoValue).length;
  const words = texts.filter((one) => /\p{L}/u.test(one) && cellNumber(one, language) === undefined);
  const length = words.reduce((sum, one) => sum + one.length, 0) / Math.max(1, words.length);
  return { numbers, signs, words: words.length, length };
};

const isOneOf = (heads: readonly string[], words: readonly string[]): boolean =>
  new RegExp(String.raw`^(?:${words.join("|")})$`, "iu").test(heads[0]?.trim() ?? "");

/** What the columns of a table are: by their heads, else by what their cells hold. */
export const columnRoles = (grid: Grid, language: Language, tables: TableLanguage): Role[] => {
  const contents = grid.heads.map((_, column) => contentsOf(grid, column, language));
  const named = grid.heads.map((heads): Role | undefined =>
    isOneOf(heads, tables.number)
      ? "number"
      : isOneOf(heads, tables.note)
        ? "note"
        : isOneOf(heads, tables.unit)
          ? "unit"
          : undefined,
  );
  const isWordy = ({ words, numbers }: Contents): boolean => words > numbers;
  const free = named.flatMap((role, at) =>
    role === undefined && isWordy(contents[at] ?? EMPTY) ? [at] : [],
  );
  const inUnits = named.flatMap((role, at) =>
    role === "unit" && isWordy(contents[at] ?? EMPTY) ? [at] : [],
  );
  const indicator = free.find((at) => (contents[at]?.length ?? 0) > 3) ?? inUnits[0] ?? free[0];
  return grid.heads.map((_, at): Role => {
    if (at === indicator) return "indicator";
    const role = named[at];
    if (role) return role;
    const own = contents[at] ?? EMPTY;
    if (indicator !== undefined && at < indicator) return "number";
    return own.words > own.numbers + own.signs ? "note" : "value";
  });
};

const EMPTY: Contents = { numbers: 0, signs: 0, words: 0, length: 0 };

/** Longer cells tell a story, as those of projects do. */
const LONGEST_CELL = 60;

/**
 * Is a table one of indicators: a name in each row, and cells of which most hold a number or a sign for none? What it
 * says beside them is short.
 */
export const isIndicatorTable = (grid: Grid, language: Language, tables: TableLanguage): boolean => {
  const roles = columnRoles(grid, language, tables);
  const contents = roles.map((role, column) => ({ role, ...contentsOf(grid, column, language) }));
  const values = contents.filter(({ role }) => role === "value");
  const numbers = values.reduce((sum, one) => sum + one.numbers, 0);
  const others = values.reduce((sum, one) => sum + one.words, 0);
  const notes = contents.filter(({ role }) => role === "note");
  return (
    roles.includes("indicator") &&
    numbers > 0 &&
    numbers > others &&
    notes.length <= 2 &&
    notes.every(({ length, words }) => words === 0 || length <= LONGEST_CELL)
  );
};
