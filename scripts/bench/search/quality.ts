import { makeSearch } from "../../../src/search/correcting-search.ts";
import type { SearchData, SearchRecord } from "../../../src/search/index/search-data.ts";
import { expectedReports } from "../../../tests/fixtures/real-reports.ts";
import { generatedQueries } from "../../../tests/search/generated-queries.ts";
import { realData } from "../../../tests/search/real-report.ts";
import { stockEngine } from "./stock-engine.ts";

/** Ids of what an engine shows as an answer, best first. */
export type Engine = (query: string) => readonly string[];

interface Asked {
  readonly query: string;
  readonly expect: readonly string[];
}

/** Prints, by kind of query, how often the first answer and the first three are right, of the search and of a stock engine. */
export function printQuality(): void {
  for (const { id, edition, queries, expectations } of expectedReports)
    for (const locale of ["vi", "en"] as const) {
      const data = realData(edition, locale);
      const search = makeSearch(data);
      const own: Engine = (query) =>
        search(query, { isUnfinished: false }).hits.map(
          ({ figure: { record } }) => record.sameAs ?? record.id,
        );
      const stock = stockEngine(data);
      console.log(
        `\n${id}, ${locale}: first answer right, one of the first three right; the same of a stock engine (Fuse)`,
      );
      for (const [kind, asked] of generatedQueries(data, locale))
        printRow(
          kind,
          asked.map(({ query, figure }) => ({ query, expect: idsOf(figure, data) })),
          own,
          stock,
        );
      for (const [list, listed] of queries)
        printRow(
          `list “${list}”`,
          listed.filter(({ on, isNearest }) => on === locale && !isNearest),
          own,
          stock,
        );
      const unanswered = expectations.unanswered?.[locale] ?? [];
      const answered = (engine: Engine): number =>
        unanswered.filter((query) => engine(query).length > 0).length;
      console.log(
        `  ${unanswered.length} questions without an answer: ${answered(own)} get one; of the stock engine ${answered(stock)}`,
      );
    }
}

/** A figure that is printed again is the figure itself. */
const idsOf = ({ id, sameAs }: SearchRecord, { reports }: SearchData): string[] => [
  sameAs ?? id,
  ...reports.flatMap(({ figures }) => figures.filter((one) => one.sameAs === id).map((one) => one.id)),
];

/** The stock engine takes a second for a long query: it is asked every so many. */
const SAMPLE = 20;

function printRow(kind: string, asked: readonly Asked[], own: Engine, stock: Engine): void {
  if (asked.length === 0) return;
  const share = (engine: Engine, first: number, every = 1): string => {
    const sample = asked.filter((_, index) => index % every === 0);
    const right = sample.filter(({ query, expect }) =>
      engine(query)
        .slice(0, first)
        .some((id) => expect.includes(id)),
    );
    return `${((100 * right.length) / sample.length).toFixed(1)} %`.padStart(8);
  };
  console.log(
    `  ${kind.padEnd(34)}${String(asked.length).padStart(4)}${share(own, 1)}${share(own, 3)}  ${share(stock, 1, SAMPLE)}${share(stock, 3, SAMPLE)}`,
  );
}
