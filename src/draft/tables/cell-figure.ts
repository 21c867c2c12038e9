import type { Metric } from "../../model/schema.ts";
import type { BoundFigure, BindTools } from "../bound.ts";
import { shiftedTime } from "../metric-carry.ts";
import { withoutEmpty } from "../metric-fields.ts";
import { cellFields, idEnding } from "./cell-metric.ts";
import type { Recognition } from "./recognise-cells.ts";
import type { NumberCell } from "./table-cells.ts";

/** A figure of the previous report with what the new table prints; what an editor said of it stays. */
export const carriedMetric = (
  { known: { metric } }: Recognition,
  { reading: { number, unit, meaning } }: NumberCell,
  prose: readonly BoundFigure[],
  { periods }: BindTools,
): Metric => {
  const { value, upper, total, negative } = number;
  const isSet = metric.status !== undefined && metric.status !== "E";
  const time = meaning.period === undefined ? shiftedTime(metric, periods) : { period: meaning.period };
  const next = {
    ...metric,
    value,
    unit,
    upper,
    ...(metric.kind === "count-of-total" ? { total: total ?? metric.total } : {}),
    ...(metric.kind === "change" ? { direction: negative ? "decrease" : "increase" } : {}),
    status: isSet ? metric.status : meaning.estimated ? "E" : undefined,
    sameAs: undefined,
    revises: undefined,
    quotes: undefined,
    period: undefined,
    ...time,
  };
  return withoutEmpty({ ...next, ...repeated(next, metric.of ?? metric.id, prose) });
};

/** Says that the text of the report prints the same figure. */
const repeated = (
  cell: Readonly<Record<string, unknown>>,
  indicator: string,
  prose: readonly BoundFigure[],
): { sameAs?: string; status?: Metric["status"] } => {
  const said = prose.find(({ metric }) => isSame(metric, cell, indicator))?.metric;
  return said && said.id !== cell["id"] ? { sameAs: said.id, status: said.status } : {};
};

/** A figure that the previous report does not have, of an indicator that may be known or new. */
export const madeMetric = (
  cell: NumberCell,
  indicator: string,
  whole: string,
  printed: ReadonlySet<string>,
  prose: readonly BoundFigure[],
  { catalogue, periods }: BindTools,
): Metric => {
  const fields = cellFields(cell.reading, whole) as Pick<Metric, "kind" | "value" | "unit" | "period">;
  const isLevel = fields.kind === "level" || fields.kind === "count-of-total";
  const isOwn = !printed.has(indicator);
  const id =
    isOwn && isLevel ? indicator : catalogue.take(`${indicator}${idEnding(fields, periods.now) || "-annex"}`);
  const named = { id, ...fields, ...(id === indicator ? {} : { of: indicator }) };
  return withoutEmpty({ ...named, ...repeated(named, indicator, prose) });
};

/** Does the text of the report print the same figure? */
const isSame = (one: Metric, cell: Readonly<Record<string, unknown>>, indicator: string): boolean =>
  (one.of ?? one.id) === indicator &&
  one.kind !== "count-of-total" &&
  one.kind !== "share-of-total" &&
  SAME.every((field) => (one as Record<string, unknown>)[field] === cell[field]);

const SAME = ["kind", "value", "unit", "period", "asOf", "direction", "base", "plan"];
