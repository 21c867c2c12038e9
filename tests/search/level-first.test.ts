import { expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { sampleData } from "./sample.ts";

const search = makeSearch(
  sampleData(
    [
      { id: "loans", names: ["Dư nợ cho vay ngân hàng", "Loans"], value: "80" },
      {
        id: "loans-plan",
        indicator: "loans",
        kind: "plan-completion",
        unit: "percent",
        value: "91.9",
        against: "kế hoạch sang năm sau",
      },
      { id: "trainees", names: ["Người học nghề", "Trainees"], value: "586" },
      {
        id: "trainees-ratio",
        indicator: "trainees",
        kind: "ratio",
        unit: "percent",
        value: "38.5",
        against: "cùng kỳ năm trước",
      },
      { id: "classes", names: ["Classes per kindergarten"], everyday: ["kindergarten classes"] },
      { id: "class-size", names: ["Children per kindergarten class"] },
      { id: "inspected", names: ["Được kiểm tra"] },
      { id: "money", names: ["Tiền phạt qua kiểm tra"], unit: "billion" },
    ],
    {
      intents: {
        change: ["so với cùng kỳ"],
        "plan-completion": ["phần trăm kế hoạch"],
        "implied-plan": ["kế hoạch", "annual target"],
        "share-of-total": ["share"],
      },
      fillers: ["bao nhiêu", "of", "as"],
    },
  ),
);
const first = (query: string): string | undefined =>
  search(query, { isUnfinished: false }).hits[0]?.figure.record.id;

test("a level leads before what is said about it, whatever that is measured against", () => {
  expect(first("dư nợ cho vay ngân hàng sang bao nhiêu")).toBe("loans");
  expect(first("dư nợ cho vay ngân hàng bao nhiêu phần trăm kế hoạch")).toBe("loans-plan");
});
test("a share of the plan asks how far it is met, not for the plan", () =>
  expect(first("loans as share of annual target")).toBe("loans-plan"));
test("a value in per cent of an earlier one says how it changed", () => {
  expect(first("người học nghề so với cùng kỳ")).toBe("trainees-ratio");
  expect(first("người học nghề")).toBe("trainees");
});
test("a name that has every word well comes before one that is hardly better", () =>
  expect(first("children per kindergarten class")).toBe("class-size"));
test("one digit and zeros are said of what is near", () => {
  expect(first("loans 90%")).toBe("loans-plan");
  expect(first("loans 70%")).toBeUndefined();
});
test("what is counted at the end of a question is its unit", () =>
  expect(first("kiểm tra bao nhiêu cái")).toBe("inspected"));
