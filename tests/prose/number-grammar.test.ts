import { describe, expect, test } from "vitest";
import { language } from "../../src/model/languages.ts";
import { otherNumbers, unaccountedNumbers } from "../../src/prose/number-grammar.ts";

const left = (text: string, locale: string, listed: { text: string; kind: string }[] = []): string[] =>
  unaccountedNumbers(text, otherNumbers(text, language(locale), listed), language(locale)).map(
    (one) => one.text,
  );

const kindsOf = (text: string, locale: string): string[] =>
  otherNumbers(text, language(locale)).map(({ kind }) => kind);

/** Numbers of the report that are no figures. */
const NOT_FIGURES: Readonly<Record<"vi" | "en", readonly (readonly [text: string, kind: string])[]>> = {
  vi: [
    ["Điện Biên, ngày 29 tháng 4 năm 2021", "date"],
    ["đến hết ngày 31/3/2021", "date"],
    ["từ tháng 02 năm 2021", "date"],
    ["từ ngày 01/7/2021", "date"],
    ["Quý I/2021 toàn tỉnh", "date"],
    ["giai đoạn 2021-2025", "date"],
    ["năm học 2020-2021", "date"],
    ["Quảng trường 07/5", "date"],
    ["Tết Tân Sửu 2021", "date"],
    ["Trong 03 tháng đầu năm", "duration"],
    ["kỷ niệm 91 năm Ngày thành lập", "duration"],
    ["cách ly 14 ngày", "duration"],
    ["kế hoạch sử dụng đất 5 năm", "duration"],
    ["Quyết định số 2185/QĐ-TTg", "document"],
    ["Chỉ thị số 45-CT/TW", "document"],
    ["Nghị quyết số 88/2019/QH14", "document"],
    ["Nghị quyết số 20, 21-NQ/TW", "document"],
    ["Nghị định 108/2020/NĐ-CP", "document"],
    ["khu tái định cư số 3", "document"],
    ["trẻ em 3-5 tuổi", "age"],
    ["từ 3 tháng đến dưới 36 tháng tuổi", "age"],
    ["đạt 15-18 tiêu chí", "band"],
    ["dịch vụ công mức độ 3,4", "grade"],
    ["vào lớp 6", "grade"],
    ["(1) Tiếp tục", "enumerator"],
    ["dịch Covid-19", "name"],
    ["Quốc lộ 279", "name"],
    ["QL.12", "name"],
    ["Km146+200", "name"],
    ["nút giao A31", "name"],
    ["tỷ lệ 1/2.000", "scale"],
    ["quy hoạch chi tiết 1:500", "scale"],
    ["6 tháng đạt kế hoạch", "duration"],
    ["9 tháng năm 2024 của tỉnh", "duration"],
    ["trong 5 năm thực hiện", "duration"],
    ["từ 08h00 đến 17h30", "duration"],
    ["lúc 7 giờ 30 phút", "duration"],
    ["theo giá so sánh 2010", "date"],
    ["theo giá cố định năm 1994", "date"],
    ["năm 2025, 2026 và 2027", "date"],
    ["tháng 5, 6/2021", "date"],
    ["dịp 30/4 và Quốc khánh 02/9", "date"],
    ["thực hiện Đề án 06 của Chính phủ", "document"],
    ["Chương trình 135, Nghị quyết 18", "document"],
    ["Ban Chỉ đạo 389 tỉnh", "document"],
    ["theo Điều 15, khoản 2, điểm 1 mục 3", "document"],
    ["dịch vụ công mức 2, mức 3 và 4", "grade"],
    ["giải ngân đợt 1 năm 2021", "grade"],
    ["trường học hạng 2, loại 1", "grade"],
    ["cách mạng công nghiệp 4.0", "grade"],
    ["QL20, QL 4H, ĐT.741", "name"],
    ["đường tỉnh 145", "name"],
    ["tại thôn 5, tổ 12 phường 3", "name"],
    ["trẻ từ 6 đến 11 tuổi", "age"],
    ["đạt 15 - 18 tiêu chí", "band"],
    ["theo ISO 9001:2015", "name"],
    ["phủ sóng 4G, 5G", "name"],
    ["xem https://tinh.gov.vn/bao-cao/2021?trang=2.", "name"],
    ["www.tinh24.gov.vn", "name"],
    ["gửi phong24.tk@tinh.gov.vn", "name"],
    ["trong tuần 12 và tuần thứ 13 của năm", "date"],
    ["dịp 30/4 và 01/5", "date"],
    ["nghỉ 30/4 - 01/5", "date"],
    ["kỷ niệm 110 năm truyền thống", "duration"],
    ["trực 24/7, 24/24 giờ", "name"],
    ["giải ngân tiểu dự án 2 và gói thầu số 03", "document"],
    ["dịch ở cấp độ 4", "grade"],
    ["tại Km 12+300, từ Km 15 của đường", "name"],
    ["tại cột mốc 43", "name"],
    ["Bản Na Lếch 2, bản Huổi Po 1 được công nhận", "name"],
    ["phân NPK 5-10-3, dầu DO 0,05S", "name"],
    ["tham dự SEA Games 31", "name"],
    ["đường dây 110 kV và trạm 35/0,4kV", "scale"],
  ],
  en: [
    ["Dien Bien, 29 April 2021", "date"],
    ["by 31 March 2021", "date"],
    ["in the period 2021-2025", "date"],
    ["from January 2021", "date"],
    ["the 2020-2021 school year", "date"],
    ["in the first 3 months", "duration"],
    ["quarantined for 14 days", "duration"],
    ["a 5-year plan", "duration"],
    ["Decision No. 2185/QĐ-TTg", "document"],
    ["Directive No. 45-CT/TW", "document"],
    ["Resolutions Nos. 20, 21-NQ/TW", "document"],
    ["Resettlement Site No. 3", "document"],
    ["children aged 3-5", "age"],
    ["children aged 3 to under 36 months", "age"],
    ["15-18 criteria", "band"],
    ["levels 3 and 4", "grade"],
    ["the 13th National Congress", "grade"],
    ["entering Grade 6", "grade"],
    ["(1) Continue", "enumerator"],
    ["the COVID-19 epidemic", "name"],
    ["National Highway 279", "name"],
    ["intersection A31", "name"],
    ["scale 1/2,000", "scale"],
    ["under Article 15, Clause 2", "document"],
    ["Scheme 06 of the Government", "document"],
    ["the first batch 1 vaccines", "grade"],
    ["from 08:00 to 17:30", "duration"],
    ["Provincial Road 145", "name"],
    ["see https://province.gov.vn/reports/2021", "name"],
    ["write to office24@province.gov.vn", "name"],
    ["on 25 and 26 May, from 15 to 20 June", "date"],
    ["in week 12 and semester 2", "date"],
    ["at work 24/7", "name"],
    ["sub-project 2, bid package 03, Form 02", "document"],
    ["Industry 4.0", "grade"],
    ["at Km 12+300", "name"],
    ["boundary marker 43, hamlet 5", "name"],
    ["in Na Lech 2 village", "name"],
    ["a 110 kV line", "scale"],
  ],
};

/** Numbers that only a bound figure or a list accounts for. */
const FIGURES: Readonly<Record<"vi" | "en", readonly (readonly [text: string, number: string])[]>> = {
  vi: [
    ["có 27 doanh nghiệp", "27"],
    ["trong tổng số 129 xã", "129"],
    ["đã cấp 27 giấy chứng nhận", "27"],
    ["lớp 27 học sinh", "27"],
    ["tăng 3,24%", "3,24"],
    ["diện tích 9.831,9 ha", "9.831,9"],
    ["15/29 vụ", "15/29"],
    ["đến 15/29 vụ", "15/29"],
    ["1.250 hộ", "1.250"],
    ["2.021 hộ", "2.021"],
    ["đạt mức 25 triệu đồng", "25"],
    ["tại bản 12 hộ dân", "12"],
    ["tăng 5 lần", "5"],
    ["Chương trình 30 tỷ đồng", "30"],
    ["phần 5% còn lại", "5"],
    ["đạt 7,5 tháng lương", "7,5"],
    ["xếp thứ 5/14 tỉnh", "5/14"],
    ["tuần 12 vụ cháy", "12"],
    ["24/24 xã có điện", "24/24"],
    ["tăng từ 5/8 xã", "5/8"],
    ["bản Na Lếch 12 hộ", "12"],
    ["gói thầu 12 tỷ đồng", "12"],
    ["cấp độ 4 xã", "4"],
    ["dài 12 km", "12"],
    ["công suất 110 kW", "110"],
  ],
  en: [
    ["27 enterprises", "27"],
    ["up 3.24%", "3.24"],
    ["9,831.9 ha", "9,831.9"],
    ["2,021 households", "2,021"],
    ["15/29 cases", "15/29"],
    ["No. 1.5", "1.5"],
    ["In 1 village", "1"],
    ["24/24 communes", "24/24"],
    ["a package 3.5 billion", "3.5"],
    ["12 villages of Dien Bien", "12"],
  ],
};

describe.for(["vi", "en"] as const)("%s", (locale) => {
  test.for(NOT_FIGURES[locale])("“%s” holds a %s and no figure", ([text, kind]) => {
    expect(left(text, locale)).toEqual([]);
    expect(kindsOf(text, locale)).toContain(kind);
  });

  test.for(FIGURES[locale])("“%s” leaves %s unaccounted", ([text, number]) => {
    expect(left(text, locale)).toEqual([number]);
  });
});

test("what the author lists is accounted for wherever it stands, and nothing else is", () => {
  const listed = [{ text: "đường 60m", kind: "name" }];
  expect(left("Dự án đường 60m và đường 60m, dài 60 km", "vi", listed)).toEqual(["60"]);
});

test("a number is accounted for only as a whole", () => {
  expect(unaccountedNumbers("1.250 ha", [{ start: 0, end: 1 }])).toEqual([{ text: "1.250", start: 0 }]);
  expect(
    unaccountedNumbers("1.250 ha", [
      { start: 0, end: 2 },
      { start: 2, end: 8 },
    ]),
  ).toEqual([]);
  expect(
    unaccountedNumbers("1.250 ha", [
      { start: 0, end: 2 },
      { start: 3, end: 8 },
    ]),
  ).toHaveLength(1);
});

test.for([
  ["vi", "có １２ xã", ["１２"]],
  ["vi", "½ số xã, khối Ⅳ, mục ①, ٣ hộ", ["½", "Ⅳ", "①", "٣"]],
  ["vi", "rộng m² và km², x² và 5²", ["²", "5", "²"]],
  ["vi", "hai mươi bảy xã, mười lăm hộ, hàng trăm hộ", ["hai mươi bảy", "mười lăm", "hàng trăm"]],
  ["vi", "gần một nửa, hai phần ba số xã, gấp đôi năm trước", ["một nửa", "hai phần ba", "gấp đôi"]],
  ["vi", "góp phần, một phần, một số xã, phần trăm, gấp rút, nửa buổi", []],
  [
    "en",
    "twenty-seven communes, forty, a hundred, two dozen",
    ["twenty-seven", "forty", "a hundred", "two dozen"],
  ],
  ["en", "nearly half of them, two thirds of the rest, it doubled", ["nearly half", "two thirds", "doubled"]],
  ["en", "in the first quarter, the second half-year, one of them, in three months", []],
] as const)("%s: numbers in other signs and in words: %s", ([locale, text, found]) => {
  expect(left(text, locale)).toEqual(found);
});

test("what is listed or part of a figure is accounted for in words too", () => {
  expect(left("Hội trăm hoa", "vi", [{ text: "trăm hoa", kind: "name" }])).toEqual([]);
  const text = "đạt 4 trăm tấn";
  expect(unaccountedNumbers(text, [{ start: 4, end: text.length }], language("vi"))).toEqual([]);
});
