import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { parse } from "yaml";
import { unitsAreWhatTheySay } from "../../src/checks/rules/units-are-what-they-say.ts";
import { ProposedCatalogue } from "../../src/draft/catalogue.ts";
import { vi as drafting } from "../../src/draft/languages/vi.ts";
import { viUnits } from "../../src/draft/languages/vi-units.ts";
import { slugOf } from "../../src/i18n/slug.ts";
import { proposedCatalogue } from "../../src/model/indicators.ts";
import { id, type Units } from "../../src/model/schema.ts";
import type { Edition } from "../../src/report/edition.ts";
import { made, metricsOf, shared, text } from "./publisher.ts";

const wrong = (units: Units): string[] =>
  unitsAreWhatTheySay({ units, files: { catalogues: [] } } as unknown as Edition).map((issue) =>
    phraseText(issue, "en"),
  );

test("the check of units finds nothing wrong with the common ones, and something with a wrong one", () => {
  expect(wrong(viUnits)).toEqual([]);
  const { hectare } = viUnits;
  expect(wrong({ hectare: { ...hectare, factor: "1000" } as Units[string] })).toHaveLength(1);
});

test("proposed units are what their ids say: things are counted, measures, multiples and rates are not", () => {
  const words = [
    "lễ hội",
    "nghìn lượt",
    "giường/vạn dân",
    "m² sàn/người",
    "triệu m³",
    "đ/kg",
    "5 sao",
    "tỷ tấn",
  ];
  const catalogue = new ProposedCatalogue([], viUnits, "vi", drafting, []);
  for (const one of words) catalogue.unitFor(one);
  const units = Object.fromEntries(catalogue.units) as Units;
  expect(Object.keys(units)).toHaveLength(words.length);
  expect(wrong(units)).toEqual([]);
  expect(units["le-hoi"]?.counted).toBe(true);
  expect(units["thousand-luot"]).toMatchObject({ factor: "1000", dimension: "luot" });
  expect(units["million-cubic-metre"]).toMatchObject({ factor: "1000000", dimension: "volume" });
  expect(units["giuong-per-van-dan"]?.counted).toBeUndefined();
});

test("a rate that is printed without what it is of has the printed words as its form", () => {
  const catalogue = new ProposedCatalogue([], viUnits, "vi", drafting, []);
  const id = catalogue.unitFor("giường/vạn dân", "giường");
  expect(catalogue.units.get(id)?.forms["vi"]).toEqual(["giường"]);
});

interface CatalogueFile {
  readonly indicators: Readonly<Record<string, { name: Record<string, string> }>>;
}
const proposed = (...lines: readonly string[]) => {
  const all = ["**I. KINH TẾ**", "**1. Nông nghiệp**", ...lines];
  const { files } = made(all, new Map(shared), "Tình hình quý I năm 2001");
  const file = parse(files.get("content/reports/2001-q1/catalogue.yaml") ?? "") as CatalogueFile;
  return {
    names: Object.values(file.indicators).map(({ name }) => name["vi"] ?? ""),
    metrics: metricsOf(files),
  };
};

test.each([
  ["Xảy ra 15 vụ cháy thử nghiệm.", "Số vụ cháy thử nghiệm xảy ra"],
  ["Thành lập mới 5 hợp tác xã thử nghiệm.", "Số hợp tác xã thử nghiệm thành lập mới"],
  ["Kiên cố hóa 35 km đường thử nghiệm.", "Chiều dài đường thử nghiệm kiên cố hóa"],
  ["Tỷ lệ rác thải được thu gom, xử lý đạt 85%.", "Tỷ lệ rác thải được thu gom xử lý"],
  ["Sản lượng ngô đạt 120 tấn.", "Sản lượng ngô"],
])("the name of what %s counts is a noun phrase", (line, name) => {
  expect(proposed(line).names).toContain(name);
});

test("two indicators of one name have addresses of their own", () => {
  const { names, metrics } = proposed(
    "Sản lượng ngô đạt 120 tấn.",
    "Sản lượng ngô đạt 7 ha.",
    "Sản lượng ngô đạt 9 ha.",
  );
  expect(metrics).toHaveLength(3);
  expect(names[0]).toBe("Sản lượng ngô");
  expect(new Set(names.map(slugOf)).size).toBe(3);
});

test("a multiple of a symbol is a unit without the noun behind it, and a ratio to a year before is of its level", () => {
  const { files } = made(
    ["**I. KINH TẾ**", "Toàn huyện gieo được 96,3 nghìn ha lúa mùa, bằng 99,8% cùng kỳ năm trước."],
    new Map(shared),
    "Tình hình quý I năm 2001",
  );
  const all = [...files.values()].join("\n");
  expect(all).toMatch(/value: "96\.3", unit: thousand-hectare/);
  expect(all).toMatch(/kind: ratio, of: [a-z-]+, base: same-period-last-year, value: "99\.8", unit: percent/);
});

test.for(["con", "nul", "3 xã"])("an id that may not be %s by itself has a word before it", (words) => {
  const lines = [...text, `Đàn lợn thử nghiệm có 15 ${words}, đàn trâu 2,5 nghìn ${words}.`];
  const { draft, files } = made(lines, new Map(shared), "Tình hình quý I năm 2001");
  const ids = [...draft.catalogue.units.keys(), ...draft.catalogue.indicators.keys()];
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((one) => !id.safeParse(one).success)).toEqual([]);
  expect(
    proposedCatalogue.safeParse(parse(files.get("content/reports/2001-q1/catalogue.yaml") ?? "")).error,
  ).toBe(undefined);
});

test("a section may be called like a device", () => {
  const { draft } = made(
    ["**I. KINH TẾ**", "**1. Con**", "Có 5 tấn thử nghiệm."],
    new Map(shared),
    "Tình hình quý I năm 2001",
  );
  expect(draft.sections.filter(({ slug }) => !id.safeParse(slug).success)).toEqual([]);
});
