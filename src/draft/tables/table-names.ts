import type { Metric } from "../../model/schema.ts";
import type { BoundFigure, BindTools } from "../bound.ts";
import { shortId } from "../structure.ts";
import { nameKey } from "./fact-keys.ts";
import type { NumberCell } from "./table-cells.ts";

/** An indicator of a row, and whether it was made up for it. */
export interface NamedIndicator {
  readonly indicator: string;
  readonly isNew: boolean;
}

/** Finds the indicators that the rows of tables are about, by their figures or their names, or proposes new ones. */
export class TableNames {
  readonly #tools: BindTools;
  readonly #byName: ReadonlyMap<string, readonly { id: string; dimension: string }[]>;
  readonly #used = new Set<string>();

  constructor(prose: readonly BoundFigure[], tools: BindTools) {
    this.#tools = tools;
    const { reading, catalogue, indicators } = tools;
    const { locale, units } = reading;
    const all = [
      ...[...indicators.values()].map(({ id, name, unit }) => ({ id, name: name[locale] ?? "", unit })),
      ...[...catalogue.indicators].map(([id, { name, unit }]) => ({ id, name: name[locale] ?? "", unit })),
    ];
    const unitIn = new Map(prose.map(({ metric }) => [metric.of ?? metric.id, metric.unit]));
    this.#byName = Map.groupBy(
      all.map(({ id, name, unit }) => ({
        id,
        key: nameKey(name),
        dimension: units[unitIn.get(id) ?? unit]?.dimension ?? unit,
      })),
      ({ key }) => key,
    );
  }

  /** The indicator of cells that count the same thing. `known`: the figures of the previous report that they go on. */
  indicatorOf(cells: readonly NumberCell[], known: readonly Metric[]): NamedIndicator {
    const level =
      known.find(({ kind }) => kind === "level") ?? known.find(({ of }) => of !== undefined) ?? known[0];
    if (level) return { indicator: level.of ?? level.id, isNew: false };
    const first = cells.find(({ reading }) => reading.meaning.kind === "level") ?? cells[0];
    if (!first) return { indicator: "", isNew: true };
    const { reading, catalogue } = this.#tools;
    const dimension = reading.units[first.reading.unit]?.dimension ?? first.reading.unit;
    const named = this.#named(first.name, dimension) ?? this.#named(first.ownName, dimension);
    if (named !== undefined) {
      this.#used.add(named);
      return { indicator: named, isNew: false };
    }
    const id = catalogue.take(first.planned ? `${shortId(first.name, 5)}-plan` : shortId(first.name, 6));
    catalogue.addIndicator(id, first.name, first.reading.unit, undefined);
    return { indicator: id, isNew: true };
  }

  /** The one indicator of this name and dimension, where its name has two words or more and no row has it yet. */
  #named(name: string, dimension: string): string | undefined {
    const key = nameKey(name);
    if (!key.includes(" ")) return undefined;
    const same = (this.#byName.get(key) ?? []).filter((one) => one.dimension === dimension);
    const [only] = same;
    return only && same.length === 1 && !this.#used.has(only.id) ? only.id : undefined;
  }

  /** The whole that the shares of a column are parts of. */
  wholeOf({ table, reading: { unit } }: NumberCell): string {
    const { catalogue, reading } = this.#tools;
    const name = `${table.title || table.slug}: ${reading.drafting.whole}`;
    const id = catalogue.take(`${table.slug}-total`);
    catalogue.addIndicator(id, name, unit, undefined);
    return id;
  }
}
