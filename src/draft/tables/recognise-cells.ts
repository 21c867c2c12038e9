import type { BindTools } from "../bound.ts";
import type { FactKeys } from "./fact-keys.ts";
import type { NumberCell } from "./table-cells.ts";
import type { KnownCell } from "./table-memory.ts";

/** A cell of the previous report found again. */
export interface Recognition {
  readonly known: KnownCell;
  /** "exact": the same row and column of the same table; "alike": but for words that say little, or in another table. */
  readonly stage: "exact" | "alike";
}

/** Cells with the same key, where there is only one on each side. */
const unique = <T>(cells: readonly T[], keyOf: (one: T) => string): Map<string, T> =>
  new Map(
    [...Map.groupBy(cells, keyOf)].flatMap(([key, all]) =>
      all.length === 1 && all[0] !== undefined ? [[key, all[0]] as const] : [],
    ),
  );

/** Finds the figures of the previous report's tables again: what is not unique on both sides is not recognised. */
export const recogniseCells = (
  cells: readonly NumberCell[],
  { memory }: BindTools,
): ReadonlyMap<NumberCell, Recognition> => {
  const found = new Map<NumberCell, Recognition>();
  const taken = new Set<KnownCell>();
  const pair = (stage: Recognition["stage"], keyOf: (table: string, keys: FactKeys) => string): void => {
    const old = unique(
      memory.tables.cells.filter((one) => !taken.has(one)),
      ({ table, keys }) => keyOf(table, keys),
    );
    const own = unique(
      cells.filter((one) => !found.has(one)),
      ({ table, keys }) => keyOf(table.slug, keys),
    );
    for (const [key, cell] of own) {
      const known = old.get(key);
      if (!known) continue;
      found.set(cell, { known, stage });
      taken.add(known);
    }
  };
  pair("exact", (table, { exact }) => `${table} | ${exact}`);
  pair("alike", (table, { alike }) => `${table} | ${alike}`);
  pair("alike", (_, { exact }) => exact);
  return found;
};
