import { describe, expect, test } from "vitest";
import { correctRow } from "../../src/draft/correct-row.ts";
import { lettersOf } from "../../src/draft/merge/section-file.ts";

const TABLE = `title: "BIỂU THỬ"
parts:
  - id: part-1
    number: "I"
    title: "Phần thử"
    rows:
      - id: row-1
        number: "1"
        title: Đề án thử nghiệm
        agency: Sở Mẫu và thử
        deadline: Quí II
      - id: row-2
        number: "2"
        title: "Kế hoạch thử: năm 2001"
        agency: Sở Mẫu và thử
        merged: [agency]
        deadline: Quí II
      - id: row-3
        number: "3"
        title: Báo cáo thử
        agency: Sở Mẫu và thử
        deadline: Quí II
`;
const spelling = { received: "Quí II", published: "Quý II" };
const agency = { received: "Mẫu và thử", published: "Mẫu và Thử" };
const correct = (line: string, correction: Parameters<typeof correctRow>[2]) =>
  correctRow(TABLE, lettersOf(line), correction);

describe("a correction in a table of an annex", () => {
  test("is made in the row that the line prints, and in no other", () => {
    const next = correct("1\tĐề án thử nghiệm\tSở Mẫu và thử\tQuí II\t\t", spelling);
    expect(next?.split("Quý II").length).toBe(2);
    expect(next).toContain(
      "title: Đề án thử nghiệm\n        agency: Sở Mẫu và thử\n        deadline: Quý II",
    );
  });

  test("is made in the rows into which its cell goes on", () => {
    const next = correct("1\tĐề án thử nghiệm\tSở Mẫu và thử\tQuí II\t\t", agency);
    expect(next?.split("Sở Mẫu và Thử").length).toBe(3);
    expect(next).toContain("title: Báo cáo thử\n        agency: Sở Mẫu và thử");
  });

  test("finds a row whose line leaves out the cell that goes on", () => {
    expect(correct("2\tKế hoạch thử: năm 2001\t\tQuí II", spelling)).toContain("Quý II");
  });

  test("is not made where no row is the line or the words stand in none of its cells", () => {
    expect(correct("4\tĐề án khác\tSở Mẫu và thử\tQuí II", spelling)).toBeUndefined();
    expect(
      correct("3\tBáo cáo thử\tSở Mẫu và thử\tQuí II và nhiều chữ nữa sau đó", spelling),
    ).toBeUndefined();
    expect(
      correct("3\tBáo cáo thử\tSở Mẫu và thử\tQuí II", { received: "Quí III", published: "Quý III" }),
    ).toBeUndefined();
  });
});
