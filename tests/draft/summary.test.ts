import { expect, test } from "vitest";
import { summaryLines } from "../../src/draft/summary.ts";
import { made, published } from "./publisher.ts";

test("what was not carried is counted by file, whatever its length", () => {
  const left = ["a", "b", "c"].map((id) => ({
    file: id === "c" ? "charts.yaml" : "relations.yaml",
    id,
    gone: [],
  }));
  const result = made(["Thử."], published(), "Tình hình 6 tháng đầu năm 2001");
  const line = summaryLines({ ...result, left }).find((one) => one.includes("not carried"));
  expect(line).toMatch(/^3 .*: relations 2, charts 1$/);
});
