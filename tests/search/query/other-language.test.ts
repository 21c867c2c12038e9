import { describe, expect, test } from "vitest";
import type { QueryLanguage } from "../../../src/model/query-language.ts";
import { makeSearch } from "../../../src/search/correcting-search.ts";
import { sampleData } from "../sample.ts";

const FR: QueryLanguage = {
  restricting: ["dans", "de"],
  documents: [],
  articles: ["le", "la", "les"],
  functionWords: ["dans"],
  denying: ["pas"],
  remaining: ["encore"],
  denial: { prefix: "non", word: "pas" },
  numbers: {
    hedges: { below: ["moins de"], above: ["plus de"], about: ["environ"] },
    pair: ["sur"],
    range: [],
    words: { "2": ["deux"] },
    andAHalf: ["et demi"],
    multipliers: { "6": ["millions"] },
    abbreviated: {},
    letters: {},
  },
  times: {
    forms: [String.raw`(?<quarter>[1-4])e\s+trimestre@ofYear?`],
    years: [],
    months: [],
    quarters: {},
    yearWords: ["de"],
    comparedWith: ["contre"],
    comparedWithRelative: [],
    samePeriod: [],
    edges: [],
    baseYear: ["aux prix de"],
    before: { quarter: ["trimestre precedent"], month: [] },
    nextYear: [],
  },
};

const search = makeSearch(
  sampleData(
    [
      { id: "rice", names: ["Riz"], unit: "million", value: "2.5" },
      { id: "maize", names: ["Mais"], unit: "million", value: "7.9" },
    ],
    { fillers: ["de"] },
    [FR],
  ),
);
const ask = (query: string) => search(query, { isUnfinished: false });
const hits = (query: string): string[] => ask(query).hits.map(({ figure }) => figure.record.id);

describe("another language is read by its own words", () => {
  test("a number in words", () => {
    expect(hits("deux millions et demi")).toEqual(["rice"]);
    expect(hits("two million")).toEqual([]);
  });
  test("a hedge", () =>
    expect(ask("environ 8 millions").understood.terms[0]).toMatchObject({ hedge: "about" }));
  test("a time", () => {
    expect(ask("riz 1e trimestre de 1999")).toMatchObject({
      understood: { period: { quarter: 1, year: 1999 } },
    });
    expect(ask("riz 3e trimestre")).toMatchObject({ hits: [], missingPeriod: "3e trimestre" });
  });
});

test("without a language numbers in digits and years are read all the same", () => {
  const bare = makeSearch(sampleData([{ id: "rice", names: ["Riz"], value: "25" }], {}, []));
  const found = (query: string) => bare(query, { isUnfinished: false });
  expect(found("riz 25").hits).toHaveLength(1);
  expect(found("riz 1998").missingPeriod).toBe("1998");
});
