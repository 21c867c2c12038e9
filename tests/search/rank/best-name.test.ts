import { array, assert, boolean, constant, integer, oneof, option, property, record } from "fast-check";
import { expect, test } from "vitest";
import { corpusOf } from "../../../src/search/index/corpus.ts";
import { bestNames } from "../../../src/search/rank/best-name.ts";
import { sampleData } from "../sample.ts";

const TERMS = 3;
const TEXTS = 4;
const [figure] = corpusOf(sampleData([{ id: "a" }])).figures;
if (!figure) throw new Error("no figure");
const named = { ...figure, names: Array.from({ length: TEXTS }, (_, text) => text) };

const part = integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const parts = (length: number) => array(part, { minLength: length, maxLength: length });
const evidence = record({
  credits: array(option(parts(TERMS), { nil: undefined }), { minLength: TEXTS, maxLength: TEXTS }),
  rest: oneof(constant([0, 0, 0]), parts(TERMS)),
  weights: parts(TERMS),
  shares: parts(TEXTS),
  textWeights: parts(TEXTS),
  besides: array(constant(1), { maxLength: TEXTS }),
  hasWords: boolean(),
});

test("a figure is passed over when no name of it is worth more than the least, and never otherwise", () => {
  assert(
    property(evidence, part, ({ credits, rest, besides, shares, ...others }, least) => {
      const bestName = bestNames({
        ...others,
        texts: { of: credits.map((terms) => (terms ? { terms, met: new Map() } : undefined)), met: [] },
        rest: new Float64Array(rest),
        shares: new Map(shares.entries()),
        neighbours: new Map(besides.map((place, text) => [text, new Set([place])])),
      });
      const value = bestName(named, 0, -1)?.value ?? NaN;
      expect(bestName(named, 0, least)?.value).toBe(value > least ? value : undefined);
      expect(bestName(named, 0, value)).toBeUndefined();
      if (value > 0) expect(bestName(named, 0, value * 0.999)?.value).toBe(value);
    }),
  );
});
