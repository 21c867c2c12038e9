import type { Metric } from "../../model/schema.ts";
import type { BoundFigure, BindTools, Listed } from "../bound.ts";
import type { IdentityClaim } from "../identity/sentence.ts";
import type { PassageInSection } from "../place-passages.ts";
import type { Typed } from "../typing.ts";
import { carriedMetric, madeMetric } from "./cell-figure.ts";
import type { DraftTable } from "./draft-table.ts";
import { recogniseCells, type Recognition } from "./recognise-cells.ts";
import { cellsOf, type NumberCell } from "./table-cells.ts";
import { TableNames } from "./table-names.ts";

/** What binding the cells of tables gives. */
export interface BoundTables {
  readonly figures: readonly BoundFigure[];
  readonly doubtful: readonly {
    readonly passage: number;
    readonly listed: Listed;
    readonly sentence: string;
  }[];
}

/**
 * Binds each number in a cell of a value column: to the figure of the previous report in the same row and column, else to
 * an indicator of the same name, else to a new one. `prose`: what the text of the report binds.
 */
export const bindTables = (
  tables: readonly DraftTable[],
  passages: readonly PassageInSection[],
  prose: readonly BoundFigure[],
  tools: BindTools,
): BoundTables => {
  const positions = new Map(passages.map(({ passage }, at) => [passage, at]));
  const cells = tables.flatMap((table) => cellsOf(table, tools));
  const recognised = recogniseCells(cells, tools);
  const names = new TableNames(prose, tools);
  const printed = new Set(prose.map(({ metric }) => metric.id));
  const figures: BoundFigure[] = [];
  const asked = new Set<string>();
  const wholes = new Map<string, string>();
  const subjects = Map.groupBy(cells, ({ subject }) => subject);
  for (const own of subjects.values()) {
    const foundIn = (cell: NumberCell): Recognition | undefined =>
      isAnchored(own, recognised) ? recognised.get(cell) : undefined;
    const known = own.flatMap((cell) => foundIn(cell) ?? []);
    const named = names.indicatorOf(
      own,
      known.map(({ known: { metric } }) => metric),
    );
    const ordered = own.toSorted((a, b) => rank(a) - rank(b));
    for (const cell of ordered) {
      const found = foundIn(cell);
      const passage = positions.get(cell.row.passage) ?? 0;
      const text = cell.row.passage.text;
      const whole = wholeOf(cell, wholes, names);
      const carried =
        found && !printed.has(found.known.metric.id) ? carriedMetric(found, cell, prose, tools) : undefined;
      const metric = carried ?? madeMetric(cell, named.indicator, whole, printed, prose, tools);
      printed.add(metric.id);
      const claim = carried && found ? claimOf(found, cell) : undefined;
      const asks = known.length === 0 && !asked.has(cell.asked);
      asked.add(cell.asked);
      figures.push({
        passage,
        binding: { ...cell.span, id: metric.id },
        metric,
        sentence: text,
        ...(claim ? { claim, before: claim.figure.metric } : {}),
        typed: typedOf(metric),
        newUnit: cell.newUnit,
        cell: {
          asks,
          unitIsNamed: cell.unitIsNamed,
          ...(named.isNew ? {} : { indicator: named.indicator }),
        },
      });
    }
  }
  const doubtful = tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.unread.map((text) => ({
        passage: positions.get(row.passage) ?? 0,
        listed: { text, kind: "name" },
        sentence: row.passage.text,
      })),
    ),
  );
  return {
    figures: withPlans(figures, cells).toSorted(
      (a, b) => a.passage - b.passage || a.binding.start - b.binding.start,
    ),
    doubtful,
  };
};

/** A change, a ratio or a completion is what it was only if a level of its row is, where the row has any. */
const isAnchored = (
  cells: readonly NumberCell[],
  recognised: ReadonlyMap<NumberCell, Recognition>,
): boolean => {
  const levels = cells.filter(({ reading: { meaning } }) => meaning.kind === "level");
  return levels.length === 0 || levels.some((cell) => recognised.has(cell));
};

/** A completion names the plan that its row prints. */
const withPlans = (figures: readonly BoundFigure[], cells: readonly NumberCell[]): BoundFigure[] => {
  const planned = new Set(
    cells
      .filter(({ reading: { meaning } }) => meaning.kind === "level" && meaning.plan)
      .map(({ span, row }) => placeOf(row.passage.text, span.start)),
  );
  const plans = new Map(
    figures
      .filter(({ sentence, binding }) => planned.has(placeOf(sentence, binding.start)))
      .map(({ sentence, metric }) => [sentence, metric.of ?? metric.id]),
  );
  return figures.map((one) => {
    const plan = plans.get(one.sentence);
    const { metric } = one;
    if (metric.kind !== "plan-completion" || plan === undefined || one.claim) return one;
    return { ...one, metric: { ...metric, plan } };
  });
};

const placeOf = (sentence: string, start: number): string => `${start} ${sentence}`;

/** The figure of the report's own period and of its level comes first: it has the id of the indicator. */
const rank = ({ reading: { meaning } }: NumberCell): number =>
  (meaning.kind === "level" && meaning.plan === undefined ? 0 : 2) + (meaning.period === undefined ? 0 : 1);

const wholeOf = (cell: NumberCell, wholes: Map<string, string>, names: TableNames): string => {
  if (cell.reading.meaning.kind !== "share-of-total") return "";
  const key = `${cell.table.slug} ${cell.column}`;
  const whole = wholes.get(key) ?? names.wholeOf(cell);
  wholes.set(key, whole);
  return whole;
};

const typedOf = (metric: Metric): Typed => ({
  kind: metric.kind,
  ...(metric.kind === "change" ? { direction: metric.direction } : {}),
  estimated: metric.status === "E",
  cumulative: metric.cumulative === true,
});

const claimOf = ({ known: { metric, report }, stage }: Recognition, cell: NumberCell): IdentityClaim => ({
  figure: {
    metric,
    report,
    candidate: { ...cell.span, numbers: [0, 0], value: metric.value, units: [metric.unit] },
    typed: typedOf(metric),
  },
  candidate: { ...cell.span, numbers: [0, 0], value: cell.reading.number.value, units: [cell.reading.unit] },
  stage: stage === "exact" ? "frame" : "moved",
  likeness: 1,
});
