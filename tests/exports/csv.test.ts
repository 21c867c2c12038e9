import { csvParse } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv } from "../../src/exports/csv.ts";
import type { Table } from "../../src/exports/table.ts";
import { readCsv } from "./csv-reader.ts";

const table = (rows: string[][], type: "string" | "number" = "string"): Table => ({
  columns: [
    { name: "a", type, words: "id" },
    { name: "b", type: "string", words: "id" },
  ],
  rows,
  key: ["a"],
});

describe("a CSV file", () => {
  test("begins with the mark by which Excel knows UTF-8, and ends each line as the RFC asks", () => {
    expect(csv(table([["x", "Điện Biên"]]))).toBe("\ufeffa,b\r\nx,Điện Biên\r\n");
  });

  test("gives back every text to a reader that shares nothing with the writer", () => {
    const plainText = fc
      .string({ unit: "grapheme" })
      .map((text) => text.replace(/^[=+\-@\t\r\n＝＋－＠]+/, ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(plainText, plainText), { minLength: 1 }), (rows) => {
        const text = csv(table(rows));
        expect(readCsv(text)).toEqual([["a", "b"], ...rows]);
      }),
    );
  });

  test("is read alike by d3-dsv", () => {
    const text = csv(table([['say "no", twice', "two\r\nlines"]]));
    expect([...csvParse(text.slice(1))]).toEqual([{ a: 'say "no", twice', b: "two\r\nlines" }]);
  });

  test.each(["=1+1", "+84 123", "-1+2", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"])(
    "has no text cell that starts a formula: %j",
    (text) => {
      const [, [cell] = []] = readCsv(csv(table([[text, ""]])));
      expect(cell).toBe(`'${text}`);
    },
  );

  test("leaves negative numbers in number columns as they are", () => {
    expect(readCsv(csv(table([["-2.50", ""]], "number")))[1]?.[0]).toBe("-2.50");
  });
});

describe("the reader of these tests", () => {
  test.each(['a,b\r\nx,"y\r\n', "a,b\nx,y\n", 'a,b\r\nx"y,z\r\n', "a,b\r\nx\r\n", "a,b"])(
    "refuses %j",
    (text) => {
      expect(() => readCsv(text)).toThrow();
    },
  );
});
