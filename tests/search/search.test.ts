import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Filters, Sort } from "../../src/search/filters.ts";
import { makeSearch } from "../../src/search/correcting-search.ts";
import type { SearchData } from "../../src/search/index/search-data.ts";
import { sampleData, type SampleFigure } from "./sample.ts";

const ids = (data: SearchData, query: string, filters?: Filters, sort?: Sort): string[] =>
  makeSearch(data)(query, { filters: filters ?? {}, sort: sort ?? "relevance" }).hits.map(
    ({ figure }) => figure.record.id,
  );
const found = (
  figures: readonly SampleFigure[],
  query: string,
  vocabulary?: Partial<SearchData["catalogue"]["vocabulary"]>,
): string[] => ids(sampleData(figures, vocabulary), query);

describe("words", () => {
  const trade: SampleFigure[] = [
    { id: "craft", names: ["Làng nghề", "Craft villages"] },
    { id: "tech", names: ["Công nghệ", "Technology"] },
    { id: "poor", names: ["Hộ nghèo", "Poor households"] },
    { id: "near-poor", names: ["Hộ cận nghèo", "Near-poverty households"] },
  ];

  test.each([
    "hộ nghèo",
    "ho ngheo",
    "hộ ngheo",
    "HỘ NGHÈO",
    "hộ nghèo".normalize("NFD"),
    "hoj ngheof",
    "poor households",
    "hongheo",
  ])("“%s” finds the poor households first", (query) => expect(found(trade, query)[0]).toBe("poor"));
  test("with marks typed, exact marks come first", () => {
    expect(found(trade, "nghề")[0]).toBe("craft");
    expect(found(trade, "nghệ")[0]).toBe("tech");
  });
  test("both ways to set a tone are one", () => {
    const figures = [{ id: "peace", names: ["Hòa bình"] }];
    expect(found(figures, "hoà bình")).toEqual(found(figures, "hòa bình"));
  });
  test("the beginning of the last word is enough", () => expect(found(trade, "hộ ngh")[0]).toBe("poor"));
  test("words that follow each other come before the same words apart", () => {
    const figures = [
      { id: "apart", names: ["Xuất và nhập khẩu"] },
      { id: "together", names: ["Hàng nhập và xuất khẩu"] },
    ];
    expect(found(figures, "xuất khẩu")[0]).toBe("together");
  });
  test("a word that nothing has finds nothing", () => expect(found(trade, "qwxzqwxz")).toEqual([]));
  test("any text is a query", () => {
    const search = makeSearch(sampleData(trade));
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => search(text).hits.length >= 0));
  });
});

describe("typing errors", () => {
  const farm: SampleFigure[] = [
    { id: "farming", names: ["Nông nghiệp", "Agriculture"] },
    { id: "forestry", names: ["Lâm nghiệp", "Forestry"] },
    { id: "career", names: ["Nghề nông", "Farming as a career"] },
  ];

  test.each(["nong ngihep", "agricultre", "agriculutre", "nông nghệp", "nongnghiep"])(
    "“%s” finds what was meant",
    (query) => expect(found(farm, query)[0]).toBe("farming"),
  );
  test("a missed stroke of “đ” is corrected where the neighbour says so", () => {
    const figures = [
      { id: "fuel", names: ["Xăng dầu"] },
      { id: "invested", names: ["Vốn đầu tư"] },
    ];
    expect(found(figures, "vốn dầu tư")).toEqual(["invested"]);
    expect(found(figures, "xăng dầu")).toEqual(["fuel"]);
  });
  test("of two words that may be meant, the one that meets both neighbours is", () => {
    const figures = [
      { id: "area", names: ["Khu vực làm nghề"] },
      { id: "jobs", names: ["Giải quyết việc làm"] },
    ];
    expect(found(figures, "giai quyet vec lam")[0]).toBe("jobs");
  });
  test("what is typed rightly comes before what is like it", () => {
    const figures = [
      { id: "ban", names: ["Bản"] },
      { id: "bank", names: ["Bank"] },
    ];
    expect(found(figures, "bank")).toEqual(["bank"]);
  });
});

describe("synonyms", () => {
  const vocabulary = {
    groups: [["khách du lịch", "du khách", "tourists"]],
    intents: { change: ["tốc độ"], increase: ["tăng"], decrease: ["giảm"] },
    fillers: ["bao nhiêu", "có"],
  };
  const figures: SampleFigure[] = [
    { id: "passengers", names: ["Hành khách"] },
    { id: "visitors", names: ["Tổng lượng khách du lịch"] },
    {
      id: "visitors-yoy",
      names: ["Tổng lượng khách du lịch"],
      indicator: "visitors",
      name: "Tổng lượng khách du lịch: thay đổi",
      kind: "change",
      direction: "decrease",
      unit: "percent",
    },
  ];

  test.each(["du khách", "du khach", "tourists", "khách du lịch", "du khahc"])(
    "“%s” finds the visitors",
    (query) => {
      expect(found(figures, query, vocabulary)[0]).toBe("visitors");
    },
  );
  test("words of a change ask for the change, whichever its direction", () => {
    expect(found(figures, "du khách giảm bao nhiêu", vocabulary)[0]).toBe("visitors-yoy");
    expect(found(figures, "du khách tăng bao nhiêu", vocabulary)[0]).toBe("visitors-yoy");
  });
  test("words of a question do not count", () => {
    expect(found(figures, "có bao nhiêu du khách", vocabulary)[0]).toBe("visitors");
  });
});

describe("what is asked for besides a name", () => {
  const vocabulary = {
    groups: [],
    narrower: { "bán lẻ": ["siêu thị"] },
    intents: { "share-of-total": ["tỷ trọng"], "plan-completion": ["so với kế hoạch"] },
    fillers: [],
  };
  const figures: SampleFigure[] = [
    { id: "retail", names: ["Tổng mức bán lẻ hàng hóa"], period: "1999-Q1" },
    {
      id: "retail-share",
      names: ["Tổng mức bán lẻ hàng hóa"],
      indicator: "retail",
      name: "Tổng mức bán lẻ hàng hóa: phần",
      kind: "derived",
      method: "share-of-total",
    },
    { id: "plan", names: ["Kế hoạch đầu tư"] },
    { id: "retail-before", indicator: "retail", period: "1998-Q1" },
  ];

  test.each([
    ["siêu thị", "retail"],
    ["tỷ trọng bán lẻ", "retail-share"],
    ["tmblhh", "retail"],
    ["bán lẻ quý 1/1999", "retail"],
    ["bán lẻ quý I năm 1998", "retail-before"],
    ["kế hoạch", "plan"],
    ["ba n lẻ", "retail"],
  ])("“%s” finds %s first", (query, id) => expect(found(figures, query, vocabulary)[0]).toBe(id));
  test("a narrower word does not stand for the broader one", () => {
    const shop = [...figures, { id: "shop", names: ["Siêu thị"] }];
    expect(found(shop, "bán lẻ", vocabulary)).not.toContain("shop");
  });
  test("a total comes before a part of which nothing own was asked", () => {
    const all = "Trường mầm non, phổ thông các cấp học đạt chuẩn";
    const schools: SampleFigure[] = [
      { id: "pre", names: ["Trường mầm non đạt chuẩn"], partOf: ["all"] },
      { id: "high", names: ["Trường phổ thông đạt chuẩn"], partOf: ["all"] },
      { id: "all", names: [all], everyday: ["trường đạt chuẩn"] },
    ];
    expect(found(schools, "trường đạt chuẩn")[0]).toBe("all");
    expect(found(schools, "trường mầm non đạt chuẩn")[0]).toBe("pre");
  });
});

describe("numbers", () => {
  const figures: SampleFigure[] = [
    {
      id: "exports",
      names: ["Xuất khẩu"],
      value: "5.77",
      unit: "billion",
      says: "Xuất khẩu đạt [5,77 tỷ đồng].",
    },
    { id: "grdp", names: ["Tổng sản phẩm"], value: "2765.406", unit: "billion" },
    { id: "relief", names: ["Cứu trợ"], value: "2765406", unit: "million" },
    {
      id: "fall",
      names: ["Xuất khẩu"],
      kind: "change",
      direction: "decrease",
      value: "60.02",
      unit: "percent",
    },
    { id: "cases", names: ["Vụ việc"], value: "15", total: "29" },
    { id: "road", names: ["Đường 60m"], value: "665" },
  ];

  test.each([
    ["5,77", "exports"],
    ["5.77", "exports"],
    ["5,8", "exports"],
    ["5,77 tỷ", "exports"],
    ["VND 5.77 billion", "exports"],
    ["5770 triệu đồng", "exports"],
    ["2.765,406", "grdp"],
    ["2,765.406", "grdp"],
    ["2765", "grdp"],
    ["2765,4", "grdp"],
    ["2765 tỷ", "grdp"],
    ["2,77 nghìn tỷ", "grdp"],
    ["2,77 nghìn tỷ đồng", "grdp"],
    ["60,02%", "fall"],
    ["giảm 60,02%", "fall"],
    ["-60,02%", "fall"],
    ["15/29", "cases"],
    ["15 trên 29", "cases"],
    ["xuất khẩu 5,77", "exports"],
    ["đường 60m", "road"],
  ])("“%s” finds %s first", (query, id) =>
    expect(found(figures, query, { intents: { decrease: ["giảm"] } })[0]).toBe(id),
  );
  test.each([
    ["gần 6 tỷ", "exports"],
    ["about VND 5.8 billion", "exports"],
    ["khoảng 2.800 tỷ đồng", "grdp"],
    ["hơn 2.700 tỷ tổng sản phẩm", "grdp"],
    ["nearly 700", "road"],
    ["khoảng 660", "road"],
  ])("“%s” means a range: %s", (query, id) => expect(found(figures, query)[0]).toBe(id));

  test.each(["577", "5,7", "0,577", "57,7", "15/28", "60,2%"])("“%s” finds none of them", (query) =>
    expect(found(figures, query)).toEqual([]),
  );

  test("the value typed in full comes before one that rounds to it", () => {
    const close = [
      { id: "rounds", value: "4.96" },
      { id: "is", value: "5" },
    ];
    expect(found(close, "5")).toEqual(["is", "rounds"]);
  });
  test("a value is found however it is scaled", () => {
    const value = fc.tuple(fc.integer({ min: 10, max: 999 }), fc.integer({ min: 100, max: 999 }));
    fc.assert(
      fc.property(value, ([whole, thousandths]) => {
        const data = sampleData([{ id: "it", value: `${whole}.${thousandths}`, unit: "billion" }]);
        expect(ids(data, `${whole},${thousandths} tỷ`)).toEqual(["it"]);
        expect(ids(data, `${whole}.${thousandths} triệu đồng`)).toEqual(["it"]);
        expect(ids(data, `${whole + 1},${thousandths} tỷ`)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("order and filters", () => {
  const data = sampleData([
    { id: "small", names: ["Rau xanh"], value: "2", topic: "other" },
    { id: "large", names: ["Rau khô"], value: "11", status: "E" },
    {
      id: "change",
      indicator: "large",
      name: "Rau khô: thay đổi",
      kind: "change",
      direction: "increase",
      value: "3",
      unit: "percent",
    },
  ]);

  test("an indicator is one hit: its level, and its change with it", () => {
    const [, hit] = makeSearch(data)("rau").hits;
    expect(hit?.figure.record.id).toBe("large");
    expect(hit?.others.map(({ record }) => record.id)).toEqual(["change"]);
  });
  test("by value: units apart, the largest first", () =>
    expect(ids(data, "rau", {}, "value")).toEqual(["large", "small"]));
  test("by order in the report", () => expect(ids(data, "rau", {}, "order")).toEqual(["small", "large"]));
  test("filters leave only what they name", () => {
    expect(ids(data, "rau", { kind: "change" })).toEqual(["change"]);
    expect(ids(data, "rau", { topic: "other" })).toEqual(["small"]);
    expect(ids(data, "rau", { status: "E" })).toEqual(["large"]);
    expect(ids(data, "rau", { status: "E", kind: "change" })).toEqual([]);
    expect(ids(data, "rau", { report: "1998-q1" })).toEqual([]);
    expect(ids(data, "rau", { period: "1999-Q1" })).toEqual(["small", "large"]);
  });
  test("a filter without a query lists; nothing at all finds nothing", () => {
    expect(ids(data, "", { topic: "sample" })).toEqual(["large"]);
    expect(ids(data, " ")).toEqual([]);
  });
  test("of two reports the newer one leads, the older one stands with it; a period asked for leads", () => {
    const [report] = data.reports;
    if (!report) throw new Error("no report");
    const older = {
      ...report,
      report: { ...report.report, id: "1998-q1", period: "1998-Q1" },
      figures: report.figures.map((one) => ({ ...one, id: `${one.id}-old`, period: "1998-Q1" })),
    };
    const search = makeSearch({ ...data, reports: [report, older] });
    const [hit] = search("rau khô").hits;
    expect(hit?.figure.record.id).toBe("large");
    expect(hit?.elsewhere.map(({ record }) => record.id)).toEqual(["large-old"]);
    expect(search("rau khô quý 1 năm 1998").hits[0]?.figure.record.id).toBe("large-old");
  });
});

describe("any input is data", () => {
  const search = makeSearch(sampleData([{ id: "rice", names: ["Lúa", "Rice"] }]));

  test.each([
    "constructor",
    "__proto__",
    "toString rice",
    "hasOwnProperty",
    "(((",
    "[a-z]+",
    "\\",
    "%",
    "١٢٣",
    "👩‍🌾",
  ])("“%s” is a query like any other", (query) => expect(search(query).hits).toEqual([]));
  test("five thousand letters are read as far as a question goes", () => {
    expect(search("a".repeat(5000)).hits).toEqual([]);
    expect(search(`rice ${"? ".repeat(2500)}`).hits).toHaveLength(1);
  });
});

test("a number of the same sentence tells which figure was meant", () => {
  const figures = [
    { id: "old-capital", names: ["Vốn của công ty"], value: "90", says: "Vốn của công ty là [90]" },
    { id: "firms", names: ["Công ty"], value: "27", says: "Có [27] công ty" },
    { id: "new-capital", names: ["Vốn của công ty"], value: "773", says: "Có [27] công ty" },
  ];
  const data = sampleData(figures);
  const [report] = data.reports;
  const sentence = report?.details?.printed["firms"] ?? [0, 0, 0];
  const printed = { ...report?.details?.printed, "new-capital": sentence };
  const together = {
    ...data,
    reports: data.reports.map((one) => ({
      ...one,
      details: { version: data.catalogue.version, sentences: [], derived: [], ...one.details, printed },
    })),
  };
  expect(ids(data, "vốn của 27 công ty")[0]).not.toBe("new-capital");
  expect(ids(together, "vốn của 27 công ty")[0]).toBe("new-capital");
});

test("“đạt mấy phần trăm” and “kế hoạch” behind it ask how far the plan is met, and not for the plan", () => {
  const figures = [
    { id: "exports", names: ["Xuất khẩu"] },
    { id: "met", indicator: "exports", kind: "plan-completion" },
    { id: "plan", indicator: "exports", kind: "derived", method: "implied-plan" },
  ];
  const intents = { "plan-completion": ["đạt mấy phần trăm"], "implied-plan": ["kế hoạch"] };
  expect(found(figures, "xuất khẩu đạt mấy phần trăm kế hoạch", { intents })).toEqual(["met"]);
});
