import { expect, test } from "vitest";
import { candidatesOf } from "../../src/draft/candidates.ts";
import { unitWords } from "../../src/draft/unit-around.ts";
import { vi as drafting } from "../../src/draft/languages/vi.ts";
import { frameOf, frameTokens } from "../../src/draft/frame.ts";
import { otherPeriod } from "../../src/draft/stated-period.ts";
import { tokensOf } from "../../src/draft/tokens.ts";
import { typeFigure } from "../../src/draft/typing.ts";
import { language } from "../../src/model/languages.ts";
import type { Units } from "../../src/model/schema.ts";

const vietnamese = language("vi");
const unit = (dimension: string, ...forms: string[]): Units[string] => ({
  dimension,
  factor: "1",
  name: { vi: forms[0] ?? "" },
  forms: { vi: forms },
});
const units: Units = {
  percent: unit("proportion", "%", "phần trăm"),
  "percentage-point": unit("percentage-point", "điểm phần trăm"),
  project: unit("project", "dự án"),
  "vnd-million": unit("vnd", "triệu đồng", "triệu"),
  "vnd-billion": { ...unit("vnd", "tỷ đồng", "tỷ"), factor: "1000" },
  tonne: unit("mass", "tấn"),
  times: unit("multiple", "lần"),
  "square-metre": unit("area", "m²", "m2"),
  petition: unit("petition", "đơn"),
  commune: unit("commune", "xã", "đơn vị cấp xã"),
};
const words = unitWords(units, "vi", drafting);
const frame = (text: string): string => {
  const tokens = tokensOf(text, vietnamese, drafting);
  return frameOf(frameTokens(tokens, candidatesOf(text, tokens, words, vietnamese), drafting, units));
};
const read = (text: string, period?: string) => {
  const candidates = candidatesOf(text, tokensOf(text, vietnamese, drafting), words, vietnamese);
  return candidates.map((one, index) => ({
    printed: text.slice(one.start, one.end),
    unit: one.units[0],
    ...typeFigure(text, candidates, index, {
      language: vietnamese,
      drafting,
      units,
      ...(period ? { period } : {}),
    }),
  }));
};

test("a frame does not depend on figures, directions, periods and documents", () => {
  expect(frame("Quý I năm 2001 thu được 5 tấn, tăng 2,5% theo Quyết định số 7/QĐ-UBND")).toBe(
    frame("6 tháng đầu năm 2001 thu được 1.200 tấn, giảm 10% theo Quyết định số 81/QĐ-UBND"),
  );
});

test("a frame depends on bands and grades, and not on where a tone mark stands", () => {
  expect(frame("đạt từ 10-14 tiêu chí")).not.toBe(frame("đạt từ 5-9 tiêu chí"));
  expect(frame("văn hóa")).toBe(frame("văn hoá"));
});

test("a frame does not depend on harmless wording and on the size of a unit", () => {
  expect(frame("Vốn trên địa bàn tỉnh ước đạt 5 tỷ đồng, tăng 3% so với cùng kỳ năm trước")).toBe(
    frame("Vốn toàn tỉnh ước thực hiện 1.200 triệu đồng (giảm 3 % so cùng kỳ năm 2000)"),
  );
  expect(frame("ước đạt 5 tấn")).not.toBe(frame("đạt 5 tấn"));
  expect(frame("so với cùng kỳ năm trước")).not.toBe(frame("so với cùng kỳ năm học trước"));
});

test("“phần trăm” is a unit, whatever stands behind it", () => {
  expect(read("Thu đạt 42,6 phần trăm dự toán được giao").map(({ unit, kind }) => [unit, kind])).toEqual([
    ["percent", "plan-completion"],
  ]);
});

test.for([
  ["so với 6 tháng đầu năm 2000", "2001-H1", "same-period-last-year"],
  ["so với quý I năm 2000", "2001-Q1", "same-period-last-year"],
  ["so với quý I năm 2001", "2001-Q2", "previous-period"],
  ["so với năm 2000", "2001-H1", "last-year"],
  ["so với cùng kỳ", "2001-H1", "same-period-last-year"],
  ["so với 31/12/2000", "2001-H1", "end-of-last-year"],
] as const)("“%s” in a report of %s is %s", ([words, period, base]) => {
  expect(read(`Thu 5 tấn theo giá so sánh năm 1999, tăng 3% ${words}.`, period)[1]?.base).toBe(base);
});

test("a change, a completion, a share and a pair are told by their words", () => {
  expect(
    read("Thu 5 tấn, tăng 3% so với cùng kỳ, đạt 20% kế hoạch; tỷ lệ đạt 7%; 3/9 xã xong").map(
      (one) => one.kind,
    ),
  ).toEqual(["level", "change", "plan-completion", "share-of-total", "count-of-total"]);
});

test("a form is no unit where the word behind it makes another unit of it", () => {
  expect(read("sản lượng 9 triệu kWh")[0]?.unit).toBeUndefined();
  expect(read("có 9 đơn vị tham gia")[0]?.unit).toBeUndefined();
  expect(read("nhận 9 đơn khiếu nại")[0]?.unit).toBe("petition");
});

test("growth that is called negative is a decrease", () => {
  const [change] = read("thu 5 tấn, tăng trưởng âm 3% so với cùng kỳ").slice(1);
  expect(change).toMatchObject({ kind: "change", direction: "decrease" });
  expect(frame("tăng trưởng âm 3%")).toBe(frame("tăng 3%"));
});

test("a range is one figure with both ends, a change from one value to another is two", () => {
  const [first, ...others] = candidatesOf(
    "đạt 0,5-0,7%",
    tokensOf("đạt 0,5-0,7%", vietnamese, drafting),
    words,
    vietnamese,
  );
  expect(first).toMatchObject({ value: "0.5", upper: "0.7", units: ["percent"] });
  expect(others).toEqual([]);
  expect(read("thu từ 5 đến 7 tấn").map(({ printed }) => printed)).toEqual(["5 đến 7 tấn"]);
  expect(read("thu từ 5 tấn đến 7 tấn").map(({ printed }) => printed)).toEqual(["5 tấn đến 7 tấn"]);
  expect(read("đạt 5% - 7%").map(({ printed }) => printed)).toEqual(["5% - 7%"]);
  expect(read("tăng từ 5% lên 7%").map(({ printed }) => printed)).toEqual(["5%", "7%"]);
});

test("a place among others is a rank, not a count of a total", () => {
  expect(read("chỉ số xếp thứ 5/14 toàn vùng")[0]?.kind).toBe("rank");
  expect(read("có 5/14 xã xong")[0]?.kind).toBe("count-of-total");
});

test("a figure behind the end of last year is measured from there", () => {
  expect(read("Dư nợ tăng 4% so với 31/12/2000")[0]).toMatchObject({
    kind: "change",
    base: "end-of-last-year",
  });
});

test.for([
  ["Thu được 5 tấn (+5,2%)", "change", "increase"],
  ["Thu được 5 tấn (- 3,1 %)", "change", "decrease"],
  ["Thu được 5 tấn (−3,1%)", "change", "decrease"],
  ["Thu được 5 tấn, +3,1%", "change", "increase"],
  ["Thu được 5 tấn (3,1%)", "share-of-total", undefined],
  ["Thu được 5 tấn - 3,1%", "share-of-total", undefined],
  ["Thu được 5 tấn, cao hơn 5,2% so với cùng kỳ", "change", "increase"],
  ["Thu được 5 tấn, hụt 5,2% so với cùng kỳ", "change", "decrease"],
  ["Thu được 5 tấn, vượt 5,2% so với cùng kỳ", "change", "increase"],
  ["Thu được 5 tấn, giảm so với cùng kỳ năm trước 5,2%", "change", "decrease"],
  ["Cao hơn 5 dự án của tỉnh bạn, đạt 5,2%", "share-of-total", undefined],
] as const)(
  "a sign or a comparative that touches its figure makes a change of it: %s",
  ([text, kind, direction]) => {
    const figure = read(text).at(-1);
    expect([figure?.kind, figure?.direction]).toEqual([kind, direction]);
  },
);

test("a multiple is no difference, and what a comparison leads to is none either", () => {
  expect(read("Số vụ gấp 2,5 lần so với cùng kỳ")[0]?.kind).not.toBe("change");
  expect(read("Sản lượng tăng so với cùng kỳ đạt 5 tấn")[0]?.kind).toBe("level");
});

test("a frame does not depend on “y” or “i” at the end of a syllable, nor on an abbreviated comparison", () => {
  expect(frame("lý do kỹ thuật: mỹ thuật kỳ này")).toBe(frame("lí do kĩ thuật: mĩ thuật kì này"));
  expect(frame("bố trí quý bà")).not.toBe(frame("bố trí quí bà"));
  expect(frame("thu 5 tấn, tăng 3% so CK")).toBe(frame("thu 5 tấn, tăng 3% so với cùng kỳ năm trước"));
  expect(frame("thu 5 tấn, tăng 3% so với CKNT")).toBe(frame("thu 5 tấn, tăng 3% so với cùng kỳ"));
});

test("“tháng” before an amount dates nothing", () => {
  const printed = (text: string): string[] => read(text).map((one) => one.printed);
  expect(printed("gieo trong tháng 360,5 tấn")).toEqual(["360,5 tấn"]);
  expect(printed("thu trong tháng 5.880 triệu đồng")).toEqual(["5.880 triệu đồng"]);
  expect(printed("thu trong tháng 12 tỷ đồng")).toEqual(["12 tỷ đồng"]);
  expect(printed("tháng 12 tỷ lệ đạt 5%")).toEqual(["5%"]);
  expect(printed("trong tháng 3 có 5 xã")).toEqual(["5 xã"]);
});

test("a decimal point in a Vietnamese text is read where a unit follows, and nowhere else", () => {
  const valuesOf = (text: string): string[] =>
    candidatesOf(text, tokensOf(text, vietnamese, drafting), words, vietnamese).map(({ value }) => value);
  expect(valuesOf("tăng 3.25%, thu 1,234.5 tấn")).toEqual(["3.25", "1234.5"]);
  expect(valuesOf("theo bản 3.25 đã ban hành")).toEqual([]);
  expect(valuesOf("thu 1.234 tấn")).toEqual(["1234"]);
});

test("two numbers with nothing but a space between them are no pair", () => {
  const text = "Quý 1 200 xã xong, 5 xã/9 xã đạt";
  const found = candidatesOf(text, tokensOf(text, vietnamese, drafting), words, vietnamese);
  expect(found.map(({ value, total }) => [value, total])).toEqual([
    ["200", undefined],
    ["5", "9"],
  ]);
});

test.for([
  ["Thu 5 tấn, đạt 82% kế hoạch, bằng 96% cùng kỳ", "ratio", "same-period-last-year"],
  ["Thu 5 tấn, bằng 96% so với quý trước", "ratio", "previous-period"],
  ["Số vụ gấp 2,5 lần so với cùng kỳ", "ratio", "same-period-last-year"],
  ["Số xã chiếm 39% (cùng kỳ năm trước là bao nhiêu không rõ)", "share-of-total", undefined],
  ["Tỷ lệ đạt 62%, góp phần hoàn thành kế hoạch", "share-of-total", undefined],
  ["Thu 5 tấn, đạt 62%, so với kế hoạch", "plan-completion", undefined],
] as const)("what stands behind a figure says what it is compared with: %s", ([text, kind, base]) => {
  const figure = read(text).at(-1);
  expect([figure?.kind, figure?.base]).toEqual([kind, base]);
});

test("a number of points that its own words call no change is a level", () => {
  expect(read("Tăng 3,45%, đóng góp 0,67 điểm phần trăm")[1]?.kind).toBe("level");
  expect(read("Tỷ lệ giảm bình quân mỗi năm chung 1,5 điểm phần trăm")[0]?.kind).toBe("change");
});

test("a period that opens a bracket is that of every figure in it", () => {
  const text = "Số xã chiếm 39%; 37% (cùng kỳ năm trước tương ứng là: 5%; 8%), còn lại 9%";
  const periods = read(text).map(
    ({ printed }) => otherPeriod(text, text.indexOf(printed), drafting, "2001-Q1")?.period,
  );
  expect(periods).toEqual([undefined, undefined, "2000-Q1", "2000-Q1", undefined]);
});

test("a number in square brackets is a mark and no figure", () => {
  expect(read("thu 5 tấn [6], đạt 7%").map(({ printed }) => printed)).toEqual(["5 tấn", "7%"]);
});

test("a sign of minus that touches its figure is a decrease; a dash that joins words is none", () => {
  expect(read("Giá tháng này là −0,25% so với cùng kỳ")[0]).toMatchObject({
    kind: "change",
    direction: "decrease",
  });
  expect(read("- 5 tấn ngô; giai đoạn đầu – 7 tấn")[0]?.direction).toBeUndefined();
  expect(read("Giai đoạn đầu – 7 tấn")[0]?.direction).toBeUndefined();
});

test("so many times what was before is a ratio, so many times alone a level", () => {
  expect(read("Giá trị gấp 1,8 lần cùng kỳ")[0]).toMatchObject({
    kind: "ratio",
    base: "same-period-last-year",
  });
  expect(read("Giá trị bằng 1,5 lần năm trước")[0]).toMatchObject({ kind: "ratio", base: "last-year" });
  expect(read("Kiểm tra 3 lần")[0]).toMatchObject({ kind: "level", unit: "times" });
});

test("the digit of a unit is no number", () => {
  expect(read("Diện tích 12.345,6 m2 sàn và 7 tấn").map(({ unit: own }) => own)).toEqual([
    "square-metre",
    "tonne",
  ]);
});

test("a frame does not depend on which month a time ends with", () => {
  expect(frame("Đến hết quý I/2001 thu được 5 tấn")).toBe(frame("Đến hết tháng 6/2001 thu được 7 tấn"));
  expect(frame("Quy hoạch thử nghiệm")).toBe(frame("Qui hoạch thử nghiệm"));
});

test("a number whose signs are those of another language is found before a unit that goes on", () => {
  expect(read("Có 37.7 tấn/vạn dân")).toHaveLength(1);
});

test("a number in words that repeats the digits before it parts no figure from its unit", () => {
  const [one] = read("Có 05 (năm) xã đạt chuẩn");
  expect(one).toMatchObject({ printed: "05", unit: "commune" });
  expect(frame("Có 05 (năm) xã đạt chuẩn")).toBe(frame("Có 12 (mười hai) xã đạt chuẩn"));
  expect(read("Có 5 (năm nay) xã")[0]?.unit).toBeUndefined();
});
