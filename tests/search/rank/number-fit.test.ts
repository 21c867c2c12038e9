import { expect, test } from "vitest";
import { makeSearch } from "../../../src/search/correcting-search.ts";
import { sampleData } from "../sample.ts";

const search = makeSearch(
  sampleData([
    { id: "dyke", names: ["Chiều cao kè", "Dyke height"], value: "7.88" },
    { id: "rate", names: ["Tỷ suất", "Rate"], value: "0.52" },
  ]),
);
const isFound = (query: string, id: string): boolean =>
  search(query, { isUnfinished: false }).hits.some(({ figure }) => figure.record.id === id);

test.for([
  ["hơn 7 chiều cao kè", "dyke"],
  ["gần 8 chiều cao kè", "dyke"],
  ["dyke height over 7", "dyke"],
] as const)("a hedged digit reaches to the next one: %s", ([query, id]) =>
  expect(isFound(query, id)).toBe(true),
);

test.for([
  ["hơn 9 chiều cao kè", "dyke"],
  ["gần 7 chiều cao kè", "dyke"],
  ["hơn 6 chiều cao kè", "dyke"],
  ["hơn 0,2 tỷ suất", "rate"],
] as const)("and no further, nor does a digit behind the comma: %s", ([query, id]) =>
  expect(isFound(query, id)).toBe(false),
);
