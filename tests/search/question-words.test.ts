import { describe, expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import type { SearchData } from "../../src/search/index/search-data.ts";
import { sampleData, type SampleFigure } from "./sample.ts";

const searchIn = (
  figures: readonly SampleFigure[],
  vocabulary: Partial<SearchData["catalogue"]["vocabulary"]> = {},
) => {
  const search = makeSearch(sampleData(figures, vocabulary));
  return (query: string) => search(query, { isUnfinished: false });
};
const ids = ({ hits }: ReturnType<ReturnType<typeof searchIn>>): string[] =>
  hits.map(({ figure }) => figure.record.id);

describe("a word without marks", () => {
  const search = searchIn(
    [
      { id: "gifts", names: ["Suất tặng phẩm", "Gift parcels"] },
      { id: "workers", names: ["Lao động", "Workers"] },
      { id: "denunciations", names: ["Đơn tố cáo", "Accusations"] },
    ],
    {
      groups: [
        ["quà", "suất tặng phẩm"],
        ["tố", "đơn tố cáo"],
      ],
      fillers: ["to", "qua"],
    },
  );
  const tiesOf = (query: string): string[] =>
    search(query).understood.alternatives.map(({ words }) => words.map(({ form }) => form).join(" "));

  test("is the word with marks where nothing has marks", () => expect(ids(search("qua"))).toEqual(["gifts"]));
  test("is another word where others have their marks", () => {
    expect(tiesOf("lao động quà")).toContain("suất tặng phẩm");
    expect(tiesOf("lao động qua đào tạo")).not.toContain("suất tặng phẩm");
  });
  test("is another word where it makes the question", () =>
    expect(tiesOf("workers to be moved")).not.toContain("đơn tố cáo"));
});

describe("what a document is", () => {
  const search = searchIn([{ id: "decisions", names: ["Quyết định", "Decisions"] }]);

  test.each([
    "5/QĐ-ABC",
    "Quyết định số 5/QĐ-ABC",
    "QĐ 5/QĐ-ABC",
    "quyet dinh 5/QĐ-ABC",
    "Decision No. 5/QĐ-ABC",
  ])("asks for nothing before its number: %s", (query) => {
    const { understood, missing } = search(query);
    expect(understood.documents).toEqual(["5/QĐ-ABC"]);
    expect(understood.terms).toEqual([]);
    expect(missing).toEqual([]);
  });
  test("is found by the first part of its number too", () => {
    const named = searchIn([
      { id: "dyke", names: ["Vốn kè", "Dyke capital"], says: "Quyết định 45/QĐ-ABC: [1]" },
      { id: "road", names: ["Vốn đường", "Road capital"], says: "Quyết định 145/QĐ-ABC: [1]" },
    ]);
    expect(ids(named("quyết định 45"))).toEqual(["dyke"]);
    expect(ids(named("quyết định số 45 vốn"))).toEqual(["dyke"]);
    expect(named("quyết định 46").hits).toEqual([]);
  });
  test("is asked for without a number", () => expect(ids(search("quyết định"))).toEqual(["decisions"]));
  test("is asked for apart from the number", () =>
    expect(search("quyết định của tỉnh, 5/QĐ-ABC").understood.terms).not.toEqual([]));
});

test("a number of things is not answered by money, unless its whole name or money was asked for", () => {
  const search = searchIn(
    [
      { id: "post", names: ["Doanh thu bưu điện", "Post office revenue"], unit: "billion" },
      { id: "inns", names: ["Nhà trọ", "Inns"] },
    ],
    { intents: { count: ["mấy", "how many"], vnd: ["tiền"] }, fillers: ["mấy", "how many", "có"] },
  );
  expect(search("có mấy bưu điện")).toMatchObject({ hits: [], missing: ["bưu điện"] });
  expect(ids(search("how many post offices"))).toEqual([]);
  expect(ids(search("how many inns"))).toEqual(["inns"]);
  expect(ids(search("bưu điện có mấy tiền"))).toEqual(["post"]);
  expect(ids(search("doanh thu bưu điện có mấy"))).toEqual(["post"]);
});

test("a name that was asked for comes before one that only changed the way that was asked for", () => {
  const search = searchIn(
    [
      { id: "part", names: ["Phần thêm", "Further part"] },
      { id: "jobs", names: ["Phần việc", "Work"] },
    ],
    { intents: { increase: ["thêm"] } },
  );
  expect(ids(search("thêm việc"))[0]).toBe("jobs");
});

test("a phrase is not met by one of its words and a kind of figure", () => {
  const figures: SampleFigure[] = [
    {
      id: "plan",
      names: ["Kế hoạch vốn ngân sách chưa phân bổ chi tiết của các huyện", "Unallocated budget plan"],
    },
  ];
  const groups = [["budget deficit", "bội chi ngân sách"]];
  const kinds = { intents: { level: ["deficit"] } };
  expect(ids(searchIn(figures, kinds)("budget deficit"))).toEqual(["plan"]);
  expect(ids(searchIn(figures, { ...kinds, groups })("budget deficit"))).toEqual([]);
});

test("a level does not answer how much it fell", () => {
  const figures: SampleFigure[] = [
    { id: "guests", names: ["Lượt khách"] },
    { id: "rice", names: ["Diện tích lúa"] },
    { id: "rice-yoy", names: [], indicator: "rice", kind: "change", direction: "decrease" },
  ];
  const search = searchIn(figures, { intents: { decrease: ["giảm"] } });
  expect(ids(search("diện tích lúa giảm"))[0]).toBe("rice-yoy");
  const { hits, nearest } = search("lượt khách giảm");
  expect(hits).toEqual([]);
  expect(nearest.map(({ figure }) => figure.record.id)).toEqual(["guests"]);
});
