import { expect, test } from "vitest";
import { titleCase } from "../../src/draft/title-case.ts";
import { made, published, shared, text } from "./publisher.ts";

const TEXTS = [
  "Trong quý II, UBND tỉnh Điện Biên và huyện Mường Nhé phòng, chống dịch Covid-19.",
  "Điện lực tỉnh cấp điện lực lượng vũ trang.",
  "Tại Điện Biên, Nhà nước hỗ trợ; Nhà máy xi măng dừng.",
  "VỀ QUÝ II",
];
const written = (printed: string, before?: string) => titleCase(TEXTS, "vi").write(printed, before);

test.for([
  ["VỀ KINH TẾ - XÃ HỘI QUÝ II", "Về kinh tế - xã hội quý II"],
  ["TÌNH HÌNH TỈNH ĐIỆN BIÊN", "Tình hình tỉnh Điện Biên"],
  ["CẤP ĐIỆN LỰC LƯỢNG", "Cấp điện lực lượng"],
  ["TÁC ĐỘNG CỦA DỊCH COVID-19", "Tác động của dịch Covid-19"],
  ["HOẠT ĐỘNG CỦA UBND", "Hoạt động của UBND"],
  ["XI MĂNG, KHÓA XIV", "Xi măng, khóa XIV"],
  ["NHIỆM VỤ CỦA QUÝ III", "Nhiệm vụ của quý III"],
])("a title in capitals becomes a sentence with a mark: %s", ([printed, title]) => {
  expect(written(printed ?? "")).toEqual({ title, capitals: true });
});

test("a title that is not in capitals stays as it is printed, without a mark", () => {
  expect(written("Về Y tế - Dân số")).toEqual({ title: "Về Y tế - Dân số" });
  expect(written("GRDP")).toEqual({ title: "GRDP" });
});

test("a title of the previous report is carried as an editor wrote it; only new ones are to be looked at", () => {
  const titles = titleCase(TEXTS, "vi");
  expect(titles.write("CHIẾN TRƯỜNG A1", "Chiến trường A1")).toEqual({
    title: "Chiến trường A1",
    capitals: true,
  });
  expect([...titles.made]).toEqual([]);
  titles.write("CHIẾN TRƯỜNG A1", "CHIẾN TRƯỜNG A1");
  expect([...titles.made]).toEqual([["CHIẾN TRƯỜNG A1", "Chiến trường A1"]]);
});

test("an import asks about the names in a title, or of an issuer, in capitals when it is new", () => {
  const asked = (files: ReadonlyMap<string, string>) =>
    made(text, files, "Tình hình quý II năm 2001")
      .questions.filter(({ reason }) => reason["en"]?.includes("in capitals"))
      .map(({ kind, sentence }) => [kind, sentence]);
  expect(asked(new Map(shared))).toEqual([
    ["section", "UBND TỈNH THỬ NGHIỆM"],
    ["section", "KINH TẾ"],
    ["section", "XÃ HỘI"],
  ]);
  expect(asked(published())).toEqual([]);
});
