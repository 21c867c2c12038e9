import { unitIn } from "../tables/column-meaning.ts";
import { figuresByPassage, type DraftReport } from "../draft-report.ts";
import type { DocumentConventions } from "../document-conventions.ts";
import type { DraftRow, DraftTable } from "../tables/draft-table.ts";
import { openingOfPart } from "../tables/table-rows.ts";
import type { TranslatedTable } from "./align-tables.ts";

/** What the tables of a Word file of a translation call what their rows count, and how they write its units. */
interface RowWords {
  /** Names by the ids of the figures. */
  readonly names: ReadonlyMap<string, string>;
  /** Words of units by the ids of the units. */
  readonly units: ReadonlyMap<string, string>;
}

/** Names and units that the rows of translated tables print. A name of which only a part is translated is left out. */
export const rowWords = (
  draft: DraftReport,
  tableOf: (table: DraftTable) => TranslatedTable | undefined,
  conventions: DocumentConventions,
): RowWords => {
  const names = new Map<string, string>();
  const units = new Map<string, string>();
  const figures = figuresByPassage(draft);
  for (const table of draft.annexes.flatMap(({ tables }) => tables?.tables ?? [])) {
    const read = tableOf(table);
    if (!read) continue;
    const columnOf = (role: string): number => table.columns.findIndex((one) => one.role === role);
    const cellOf = (row: DraftRow, role: string): string => read.rows.get(row)?.cells[columnOf(role)] ?? "";
    const known = new Map<string, string>();
    for (const row of table.rows) {
      const { path, kind } = row.meaning;
      const own = plainName(cellOf(row, "indicator"), conventions);
      if (kind === "group" || !own || !read.rows.get(row)?.sameFigures) continue;
      known.set(path.join("\n"), own);
      const parent = path.length > 1 ? known.get(path.slice(0, -1).join("\n")) : "";
      const unit = cellOf(row, "unit");
      for (const { binding, metric } of figures.get(row.passage) ?? []) {
        const figure = row.figures.findLast(({ start }) => start <= binding.start);
        const meaning = figure && table.columns[figure.column]?.meaning;
        if (parent === undefined || !meaning || meaning.part) continue;
        const planned = meaning.kind === "level" && meaning.plan !== undefined ? conventions.planned : "";
        const name = [[parent, own].filter(Boolean).join(": "), planned].filter(Boolean).join(", ");
        names.set(metric.id, name.charAt(0).toUpperCase() + name.slice(1));
        if (unit && meaning.kind === "level" && meaning.unit === "") units.set(metric.unit, unit);
      }
    }
  }
  return { names, units };
};

/** The name of a row without what opens a part and without a unit in brackets. */
const plainName = (cell: string, { ofWhich }: DocumentConventions): string => {
  const name = cell
    .replace(openingOfPart(ofWhich), "")
    .replace(/^[-–—+•*]\s+/u, "")
    .replace(/\s*:$/, "")
    .trim();
  return unitIn(name) ? name.replace(/\s*\([^()]*\)\s*$/u, "") : name;
};
