import { csvParse, dsvFormat } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv, spreadsheetCsv } from "../../src/exports/csv.ts";
import type { DataTable } from "../../src/exports/table.ts";
import { readCsv } from "./csv-reader.ts";
import { filesOf, madeEdition, textIn } from "./made-files.ts";

const table = (rows: string[][], type: "string" | "number" = "string"): DataTable => ({
  columns: [
    { name: "a", type, words: "id" },
    { name: "b", type: "string", words: "id" },
  ],
  rows,
  key: ["a"],
});

describe("a CSV file for programs", () => {
  test("begins with the first head, without a byte order mark, and ends each line as the RFC asks", () => {
    expect(csv(table([["x", "Điện Biên"]]))).toBe("a,b\r\nx,Điện Biên\r\n");
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
    expect([...csvParse(text)]).toEqual([{ a: 'say "no", twice', b: "two\r\nlines" }]);
  });

  test.each(["=1+1", "+84 123", "-1+2", "-A1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"])(
    "has no text cell that starts a formula: %j",
    (text) => {
      const [, [cell] = []] = readCsv(csv(table([[text, ""]])));
      expect(cell).toBe(`'${text}`);
    },
  );

  test.each(["- Thiếu cát", "– Thiếu cát", "-\u00a0x"])("leaves the item of a list as it is: %j", (text) => {
    expect(readCsv(csv(table([[text, ""]])))[1]?.[0]).toBe(text);
  });

  test("leaves negative numbers in number columns as they are", () => {
    expect(readCsv(csv(table([["-2.50", ""]], "number")))[1]?.[0]).toBe("-2.50");
  });
});

describe("a CSV file to be double-clicked", () => {
  test("has in Vietnamese a byte order mark, semicolons and decimal commas", () => {
    const text = spreadsheetCsv(table([["-2765.406", "1.5; x"]], "number"), "vi");
    expect(text).toBe('\ufeffMã số liệu;Mã số liệu\r\n-2765,406;"1.5; x"\r\n');
  });

  test("has in English commas and decimal points", () => {
    expect(spreadsheetCsv(table([["-2765.406", "x; y"]], "number"), "en")).toBe(
      "\ufeffFigure id,Figure id\r\n-2765.406,x; y\r\n",
    );
  });

  test("keeps the dash of a list, but as one that is no minus", () => {
    expect(spreadsheetCsv(table([["- Thiếu cát", "=1"]]), "vi")).toContain("– Thiếu cát;'=1");
  });

  test("shows the figures in words, with every value that the file for programs has", async () => {
    const edition = madeEdition();
    const files = await filesOf(edition);
    const rows = dsvFormat(";").parse(textIn(files, "figures.vi.csv").slice(1));
    expect(rows.map((row) => row["Mã số liệu"])).toEqual(
      readCsv(textIn(files, "figures.csv"))
        .slice(1)
        .map(([, id]) => id),
    );
    expect(rows.find((row) => row["Mã số liệu"] === "rice-output-yoy")?.["Giá trị có dấu"]).toBe("-2,5");
  });
});

test("no file for programs begins with a byte order mark, and every one to be double-clicked does", async () => {
  const files = await filesOf(madeEdition());
  const texts = files.filter(({ format }) => format === "csv" || format === "json");
  expect(texts.length).toBeGreaterThan(20);
  for (const { name, opensIn } of texts)
    expect(`${name} ${textIn(files, name).startsWith("\ufeff")}`).toBe(`${name} ${opensIn !== undefined}`);
});

test("a column name means one thing in all files", async () => {
  const files = await filesOf(madeEdition());
  const meanings = new Map<string, string>();
  const differ: string[] = [];
  for (const { name: file, words, table: made } of files)
    for (const column of words === "annex" ? [] : (made?.columns ?? [])) {
      const meaning = `${column.words} ${column.type}`;
      if ((meanings.get(column.name) ?? meaning) !== meaning)
        differ.push(`${file}: ${column.name} is ${meaning}, elsewhere ${meanings.get(column.name)}`);
      meanings.set(column.name, meaning);
    }
  expect(meanings.size).toBeGreaterThan(60);
  expect(differ).toEqual([]);
});

describe("the reader of these tests", () => {
  test.each(['a,b\r\nx,"y\r\n', "a,b\nx,y\n", 'a,b\r\nx"y,z\r\n', "a,b\r\nx\r\n", "a,b"])(
    "refuses %j",
    (text) => {
      expect(() => readCsv(text)).toThrow();
    },
  );
});
