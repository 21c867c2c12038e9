import { describe, expect, test } from "vitest";
import { applyCorrections, partReceived, wordsOf } from "../../src/report/received.ts";

const placeOf = (path: readonly PropertyKey[]) => ({ file: path.join("."), line: 1, column: 1 });
const REASON = { vi: "Lỗi", en: "Slip" };
const correction = (line: number, received: string, published: string) => ({
  line,
  received,
  published,
  reason: REASON,
});
const texts = (words: readonly { text: string }[]): string[] => words.map(({ text }) => text);

describe("corrections", () => {
  const apply = (received: string, ...corrections: ReturnType<typeof correction>[]) =>
    applyCorrections(received, { corrections, queries: [] }, placeOf);

  test("are applied to the line they name, and to no other", () => {
    const { lines, issues } = apply("tồn kỵ\ntồn kỵ", correction(2, "kỵ", "kỳ"));
    expect(lines).toEqual(["tồn kỵ", "tồn kỳ"]);
    expect(issues).toEqual([]);
  });

  test("several in one line are applied side by side", () => {
    expect(apply("a b c d", correction(1, "a", "A"), correction(1, "c d", "C")).lines).toEqual(["A b C"]);
  });

  test("what is published is taken as it is, signs of patterns included", () => {
    expect(apply("a+b", correction(1, "a+b", "$&$1")).lines).toEqual(["$&$1"]);
  });

  test.for([
    ["words that the line does not have", [correction(1, "x", "y")], "corrections.0.received"],
    ["words that it has twice", [correction(1, "b", "y")], "corrections.0.received"],
    ["a line that the text does not have", [correction(9, "a", "y")], "corrections.0.received"],
    [
      "words that overlap another correction",
      [correction(1, "a b", "x"), correction(1, "b c", "y")],
      "corrections.1.received",
    ],
  ] as const)("%s do not fit", ([, corrections, file]) => {
    const { lines, issues } = apply("a b c b c", ...corrections.map((one) => ({ ...one })));
    expect(issues.map(({ rule, place }) => [rule, place.file])).toContainEqual(["corrections-fit", file]);
    expect(lines[0]).not.toContain("y");
  });

  test("a query names words of its line, as received or as published", () => {
    const queried = (text: string) =>
      applyCorrections(
        "tồn kỵ",
        { corrections: [correction(1, "kỵ", "kỳ")], queries: [{ line: 1, text, question: REASON }] },
        placeOf,
      ).issues.length;
    expect([queried("kỵ"), queried("tồn kỳ"), queried("trước")]).toEqual([0, 0, 1]);
  });
});

describe("words", () => {
  test.for([
    ["- *Lúa*: đạt 3 tấn", ["Lúa:", "đạt", "3", "tấn"]],
    ["  + Một mục", ["Một", "mục"]],
    ["Quốc phòng - An ninh", ["Quốc", "phòng", "-", "An", "ninh"]],
    ["<b>chữ</b> đậm", ["chữ", "đậm"]],
    ["   ", []],
  ] as const)("of “%s” are %j", ([text, words]) => {
    expect(texts(wordsOf(text, 1))).toEqual(words);
  });

  test("are composed, and have nothing that cannot be seen", () => {
    expect(texts(wordsOf("Nguye\u0302n nh\u200bân", 1))).toEqual(["Nguyên", "nhân"]);
  });
});

describe("the text as received is parted", () => {
  const lines = [
    "Một đoạn¹ cắt",
    "¹ Chú thích một.",
    "đôi².",
    "²Chú thích hai.",
    "PHỤ LỤC A",
    "TT\tTên",
    "1\tMột m²",
    "PHỤ LỤC B",
    "1\tHai",
  ];
  const received = partReceived(lines, ["PHỤ LỤC A", "PHỤ LỤC B"]);

  test("footnotes are taken out of the running text wherever a page break put them; their markers stay", () => {
    expect(texts(received.body)).toEqual(["Một", "đoạn", "[^1]", "cắt", "đôi", "[^2]", "."]);
    expect(received.body.map(({ line }) => line)).toEqual([1, 1, 1, 1, 3, 3, 3]);
    expect([...received.footnotes].map(([label, words]) => [label, texts(words)])).toEqual([
      ["1", ["Chú", "thích", "một."]],
      ["2", ["Chú", "thích", "hai."]],
    ]);
  });

  test("annexes begin at their titles and are parted into cells; m² there is a unit", () => {
    expect(received.annexes).toEqual([
      [
        { line: 5, cells: ["PHỤ LỤC A"] },
        { line: 6, cells: ["TT", "Tên"] },
        { line: 7, cells: ["1", "Một m²"] },
      ],
      [
        { line: 8, cells: ["PHỤ LỤC B"] },
        { line: 9, cells: ["1", "Hai"] },
      ],
    ]);
  });

  test("an annex whose title is not received has no lines", () => {
    expect(partReceived(["a"], ["PHỤ LỤC"]).annexes).toEqual([[]]);
  });
});

test("in running text m², km² and m³ are units, every other superscript is a footnote marker", () => {
  const { body } = partReceived(["Xây 120 m² nhà², rộng 5 km² và 3m³. Điểm 1³, xóm² cũ"], []);
  expect(texts(body).join(" ")).toBe("Xây 120 m² nhà [^2] , rộng 5 km² và 3m³. Điểm 1 [^3] , xóm [^2] cũ");
});
