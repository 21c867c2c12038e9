import { expect, test } from "vitest";
import { phrasesOfInitials } from "../../../src/search/query/initials.ts";

const said = (abbreviation: string): string[] =>
  phrasesOfInitials(["Tổng mức bán lẻ hàng hóa và doanh thu", "Đầu tư công", "Công nghiệp phát triển"])(
    abbreviation,
  ).map((words) => words.map(({ folded }) => folded).join(" "));

test.each([
  ["tmblhh", ["tong muc ban le hang hoa"]],
  ["dtc", ["dau tu cong"]],
  ["bl", []],
  ["npt", []],
  ["blhh", []],
  ["xyz", []],
])("%s abbreviates %j", (abbreviation, phrases) => expect(said(abbreviation)).toEqual(phrases));
