import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptAround } from "../../src/search/excerpt.ts";

const cut = (text: string, reach: number): string => {
  const [start, end] = [text.indexOf("["), text.indexOf("]") + 1];
  const { start: from, end: to } = excerptAround(text, start, end, reach);
  return text.slice(from, to);
};

test.each([
  ["một hai ba [bốn] năm sáu bảy", 4, "ba [bốn] năm"],
  ["một hai ba [bốn] năm sáu bảy", 99, "một hai ba [bốn] năm sáu bảy"],
  ["mộthaiba[bốn]nămsáu", 3, "[bốn]"],
  ["[bốn]", 0, "[bốn]"],
])("“%s” within %i characters is “%s”", (text, reach, excerpt) => expect(cut(text, reach)).toBe(excerpt));

test("the middle is whole and nothing reaches too far", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(40), (before, behind, reach) => {
      const text = `${before}[x]${behind}`;
      const [start, end] = [before.length, before.length + 3];
      const found = excerptAround(text, start, end, reach);
      expect(found.start).toBeGreaterThanOrEqual(Math.max(0, start - reach - 1));
      expect(found.start).toBeLessThanOrEqual(start);
      expect(found.end).toBeGreaterThanOrEqual(end);
      expect(found.end).toBeLessThanOrEqual(Math.min(text.length, end + reach));
    }),
  );
});
