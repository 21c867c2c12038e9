import { expect, test } from "vitest";
import { language } from "../../src/model/languages.ts";
import { parseQuantity } from "../../src/prose/printed-number.ts";
import { writtenForms } from "../../src/prose/written-forms.ts";

const vi = language("vi");

test.for([
  ["tỷ đồng", "5,2 tỉ đồng"],
  ["tỷ đồng", "5,2 tỷ VNĐ"],
  ["triệu đồng", "5,2 tr.đồng"],
  ["triệu USD", "5,2 triệu đô la Mỹ"],
  ["nghìn lượt người", "5,2 ngàn lượt người"],
  ["ha", "5,2 héc-ta"],
  ["tạ/ha", "5,2 tạ/hecta"],
  ["%", "5,2 phần trăm"],
  ["hoạt động văn hóa", "5,2 hoạt động văn hoá"],
  ["triệu đồng", "5,2 TRIỆU ĐỒNG"],
] as const)("the unit “%s” may be written “%s”", ([form, printed]) => {
  expect(parseQuantity(printed, [form], vi)).toEqual({ value: "5.2", withUnit: true });
});

test.for([
  ["km", "5,2 m"],
  ["m", "5,2 M"],
  ["m²", "5,2 mét"],
  ["ki-lô-mét", "5,2 km"],
  ["tỷ đồng", "5,2 triệu đồng"],
] as const)("the unit “%s” is not written “%s”", ([form, printed]) => {
  expect(parseQuantity(printed, [form], vi)).toBeUndefined();
});

test("the forms of the catalogue come first, and a place for the number is kept", () => {
  expect(writtenForms(["tỷ đồng", "tỷ"], vi).slice(0, 2)).toEqual(["tỷ đồng", "tỷ"]);
  expect(writtenForms(["USD #"], language("en"))).toEqual(["USD #"]);
});
