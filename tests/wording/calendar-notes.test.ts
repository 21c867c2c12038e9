import { expect, test } from "vitest";
import { calendarNotes } from "../../src/wording/calendar-notes.ts";

const moved = [
  {
    from: "2001-07-10T08:00+07:00",
    announced: "2001-07-05",
    reason: { vi: "Chờ số liệu mẫu", en: "Waiting for sample figures" },
  },
];

test("a moved release says from when, since when it is known, and why, in each language", () => {
  const [vi, en] = ["vi", "en"].map((locale) => calendarNotes({ moved }, locale).join(" "));
  expect(vi).toMatch(/10 tháng 7 năm 2001.*5 tháng 7 năm 2001.*Chờ số liệu mẫu/);
  expect(en).toMatch(/10 July 2001.*5 July 2001.*Waiting for sample figures/);
});

test("a cancelled release says why, and one on its day nothing", () => {
  expect(calendarNotes({ reason: { vi: "Hoãn", en: "Postponed" } }, "en")).toEqual(["Postponed"]);
  expect(calendarNotes({}, "en")).toEqual([]);
});
