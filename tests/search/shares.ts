import type { Found } from "../../src/search/search.ts";
import type { ListedQuery } from "../fixtures/real-reports.ts";

const FIRST = 3;

export interface Shares {
  /** The part of the queries that have a right figure among the first three. */
  readonly found: number;
  /** A line for each kind of query, then a line for each query that missed. */
  readonly report: string;
}

/** How many of `queries` are answered rightly. A figure that is printed again is the figure itself. */
export const sharesOf = (
  queries: readonly ListedQuery[],
  ask: (query: ListedQuery) => Pick<Found, "hits" | "nearest">,
): Shares => {
  const counts = new Map<string, { asked: number; found: number; first: number }>();
  const missed: string[] = [];
  for (const listed of queries) {
    const { kind, on, query, expect: ids } = listed;
    const answer = ask(listed);
    const shown = listed.isNearest ? answer.nearest : answer.hits;
    const hits = shown.slice(0, FIRST).map(({ figure: { record } }) => record.sameAs ?? record.id);
    const found = hits.some((id) => ids.includes(id));
    const first = ids.includes(hits[0] ?? "");
    for (const key of [kind, "all"]) {
      const count = counts.get(key) ?? { asked: 0, found: 0, first: 0 };
      counts.set(key, {
        asked: count.asked + 1,
        found: count.found + Number(found),
        first: count.first + Number(first),
      });
    }
    if (!found)
      missed.push(`${kind}, ${on}: “${query}” gave ${hits.join(", ")}; expected ${ids.join(" or ")}`);
  }
  const { asked = 0, found = 0 } = counts.get("all") ?? {};
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
  const rows = [...counts].map(
    ([kind, count]) =>
      `${kind.padEnd(32)}${String(count.asked).padStart(4)}  first three ${percent(count.found, count.asked)}  first ${percent(count.first, count.asked)}`,
  );
  return { found: asked > 0 ? found / asked : 0, report: [...rows, ...missed].join("\n") };
};
