import { expect, test } from "vitest";
import { momentInWords, typedMoment } from "../../src/desk/publish/typed-moment.ts";

test.each([
  ["25/6/2021", "08:00", "2021-06-25T08:00+07:00"],
  [" 5.12.2021 ", "8h", "2021-12-05T08:00+07:00"],
  ["05-12-2021", "14h30", "2021-12-05T14:30+07:00"],
])("%s, %s is read", (day, hour, moment) => {
  expect(typedMoment(day, hour)).toBe(moment);
});

test.each([
  ["31/6/2021", "08:00"],
  ["6/25/2021", "08:00"],
  ["25/6/21", "08:00"],
  ["25/6/2021", "25:00"],
  ["25/6/2021", ""],
  ["", "08:00"],
])("%s, %s is none", (day, hour) => {
  expect(typedMoment(day, hour)).toBeUndefined();
});

test("a moment is said with its weekday in each language", () => {
  expect(momentInWords("2021-06-25T08:00+07:00", "vi")).toBe("Thứ Sáu, 25/6/2021, 08:00");
  expect(momentInWords("2021-06-25T08:00+07:00", "en")).toBe("Friday, 25/6/2021, 08:00");
});
