import { describe, expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { expectedReports } from "../fixtures/real-reports.ts";
import { realSearch } from "./real-report.ts";
import { sampleData } from "./sample.ts";

const cases = expectedReports.flatMap(({ id, edition }) =>
  (["vi", "en"] as const).map((locale) => ({ id, edition, locale })),
);

describe.for(cases)("names of wholes in $id, typed in $locale", ({ edition, locale }) => {
  const { data, search } = realSearch(edition, locale);
  const first = (query: string): string | undefined =>
    search(query, { isUnfinished: false }).hits[0]?.figure.indicator.id;
  const partOf = new Map(data.catalogue.indicators.map((one) => [one.id, one.partOf]));
  const wholes = data.catalogue.indicators.filter(({ id }) =>
    [...partOf.values()].some((whole) => whole?.includes(id)),
  );

  test("find no part first", () => {
    const parts = wholes.flatMap(({ id, names, everyday = [] }) =>
      [...names, ...everyday].flatMap((name) => {
        const found = first(name);
        return found !== undefined && partOf.get(found)?.includes(id) ? [`${name}: ${found}`] : [];
      }),
    );
    expect(wholes.length).toBeGreaterThan(10);
    expect(parts).toEqual([]);
  });
});

describe("a whole and its parts", () => {
  const search = makeSearch(
    sampleData([
      { id: "primary", names: ["Trường tiểu học đạt chuẩn"], partOf: ["schools"] },
      { id: "schools", names: ["Trường mầm non, phổ thông đạt chuẩn"] },
    ]),
  );
  const hits = (query: string): string[] =>
    search(query, { isUnfinished: false }).hits.map(({ figure }) => figure.record.id);

  test("that meet a question alike are shown in this order", () =>
    expect(hits("trường đạt chuẩn")).toEqual(["schools", "primary"]));
  test("are shown the other way round when the part was asked for", () =>
    expect(hits("trường tiểu học đạt chuẩn")[0]).toBe("primary"));
});

test("a part is asked for by a filler that is a word of its name: “high schools”", () => {
  const search = makeSearch(
    sampleData(
      [
        { id: "upper", names: ["Upper secondary schools meeting standards"], partOf: ["schools"] },
        { id: "schools", names: ["Schools meeting standards"] },
      ],
      { groups: [["upper secondary", "high school"]], fillers: ["high"] },
    ),
  );
  const hits = search("high schools meeting standards", { isUnfinished: false }).hits;
  expect(hits.map(({ figure }) => figure.record.id)).toEqual(["upper", "schools"]);
});
