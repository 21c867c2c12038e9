import { describe, expect, test } from "vitest";
import type { Found } from "../../src/search/search.ts";
import { everyCombination } from "../scope.ts";
import { expectedReports } from "../fixtures/real-reports.ts";
import { generatedQueries, type QueryKind } from "./generated-queries.ts";
import { realSearch } from "./real-report.ts";

/**
 * The least share of figures that are the first hit, and among the first three, by how their names and values are typed.
 * The queries are made from the figures, so that no list can be tuned to them.
 */
const LEAST: Readonly<Record<QueryKind, readonly [first: number, three: number]>> = {
  name: [0.97, 0.97],
  "without marks": [0.97, 0.97],
  Telex: [0.95, 0.95],
  VNI: [0.95, 0.95],
  "two letters swapped": [0.92, 0.92],
  "with fillers": [0.95, 0.96],
  "a phrase said otherwise": [0.95, 0.95],
  // Which of the words that are left out told one figure from the other is chance.
  "six words in ten": [0.72, 0.8],
  "rounded, hedged, with its name": [0.93, 0.93],
  // Several figures round to the same two digits.
  "rounded, with its unit": [0.7, 0.85],
};

const isShown = ({ hits }: Found, id: string, first: number): boolean =>
  hits.slice(0, first).some(({ figure: { record } }) => (record.sameAs ?? record.id) === id);

const reports = expectedReports.filter(({ expectations }) => expectations.everyFigureFound);
const cases = reports.flatMap(({ id, edition }) =>
  (["vi", "en"] as const).map((locale) => ({ id, edition, locale })),
);

describe.for(cases)("figures of $id, typed in $locale", ({ edition, locale }) => {
  const { data, search } = realSearch(edition, locale);

  test.for([...generatedQueries(data, locale)])("%s", ([kind, all]) => {
    const queries = everyCombination ? all : all.filter((_, index) => index % 6 === 0);
    const answers = queries.map(({ query, figure }) => ({
      query,
      id: figure.id,
      found: search(query, { isUnfinished: false }),
    }));
    const share = (first: number): number =>
      answers.filter(({ found, id }) => isShown(found, id, first)).length / answers.length;
    const missed = answers.filter(({ found, id }) => !isShown(found, id, 3)).map(({ query }) => query);
    const [first, three] = LEAST[kind];
    expect(share(1), missed.join("\n")).toBeGreaterThanOrEqual(first);
    expect(share(3), missed.join("\n")).toBeGreaterThanOrEqual(three);
  });
});
