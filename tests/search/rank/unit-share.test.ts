import { expect, test } from "vitest";
import { corpusOf } from "../../../src/search/index/corpus.ts";
import { queryReader } from "../../../src/search/query/understand.ts";
import { unitShare } from "../../../src/search/rank/unit-share.ts";
import { sampleData } from "../sample.ts";

const data = sampleData([{ id: "counted" }, { id: "paid", unit: "billion" }], { fillers: ["bao nhiêu"] });
const corpus = corpusOf(data);
const read = queryReader(corpus, new Set(), "1999-Q1");
const shares = (query: string): Record<string, number> => {
  const { askedUnits } = read(query, { isUnfinished: false, isLiteral: false });
  return Object.fromEntries(
    corpus.figures.map((figure) => [figure.record.id, unitShare(askedUnits, figure, undefined)]),
  );
};

test.each(["bao nhiêu tỷ đồng", "bao nhiêu tỷ"])("“%s”: a figure in another unit falls behind", (query) => {
  const { counted = 1, paid } = shares(query);
  expect(paid).toBe(1);
  expect(counted).toBeLessThan(1);
});

test.each(["bao nhiêu cái", "hoạt động", "bao nhiêu"])("“%s” asks for no unit of measure", (query) => {
  expect(Object.values(shares(query))).toEqual([1, 1]);
});
