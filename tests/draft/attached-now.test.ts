import { expect, test } from "vitest";
import { attachedNow } from "../../src/draft/translation/attached-now.ts";

const BEFORE = {
  official: "(Kèm theo Báo cáo số 7/BC-UBM ngày 10 tháng 4 năm 2001 của UBM)",
  translation: "(Attached to Report No. 7/BC-UBM of 10 April 2001)",
};
const now = (text: string, before = BEFORE) => attachedNow(text, before, ["vi", "en"]);

test("the line of an annex names the number and the day of the new report in the translation", () => {
  expect(now("(Kèm theo Báo cáo số 31/BC-UBM ngày 27 tháng 6 năm 2001 của UBM)")).toBe(
    "(Attached to Report No. 31/BC-UBM of 27 June 2001)",
  );
});

test("a line with other words is not translated", () => {
  expect(now("(Kèm theo Tờ trình số 31/TTr-UBM ngày 27 tháng 6 năm 2001 của UBM)")).toBeUndefined();
  expect(now("(Kèm theo Báo cáo số 31/BC-UBM)")).toBeUndefined();
});

test("a translation that names another number or day is left for a person to write", () => {
  const text = "(Kèm theo Báo cáo số 31/BC-UBM ngày 27 tháng 6 năm 2001 của UBM)";
  expect(
    now(text, { ...BEFORE, translation: "(Attached to Report No. 8/BC-UBM of 10 April 2001)" }),
  ).toBeUndefined();
  expect(now(text, { ...BEFORE, translation: "(Attached to Report No. 7/BC-UBM)" })).toBeUndefined();
});
