import { describe, expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { answersOf, sampleData } from "./sample.ts";

const search = makeSearch(
  sampleData(
    [
      { id: "doses", names: ["Liều vắc xin", "Vaccine doses"], everyday: ["vaccine"] },
      { id: "fees", names: ["Người nộp tiền", "People who paid money"] },
      { id: "credit", names: ["Dư nợ cho vay của các ngân hàng", "Bank credit"], unit: "billion" },
      { id: "sold", names: ["Doanh thu viễn thông", "Telecom sales"], unit: "billion" },
      { id: "audits", names: ["Cuộc thanh tra", "Audits"] },
      { id: "recovered", names: ["Thu hồi qua thanh tra", "Recovered by audits"], unit: "billion" },
      { id: "beans", names: ["Diện tích đỗ"], says: "Đỗ trồng [1] cái, thủy sản phát triển" },
      { id: "peas", names: ["Diện tích lạc"], says: "Lạc trồng [1] cái" },
      { id: "corn", names: ["Diện tích ngô"], says: "Ngô trồng [1] cái" },
      {
        id: "class-size",
        names: ["Số học sinh trung bình trong mỗi lớp của các trường trung học phổ thông của tỉnh ta"],
      },
      { id: "rooms", names: ["Lớp học đã lắp máy chiếu"] },
      { id: "schools", names: ["Số trường học"] },
      { id: "meters", names: ["Đồng hồ taximet được kiểm định", "Taximeters"], everyday: ["taxi"] },
      { id: "safe", names: ["Đoàn kiểm tra an toàn thực phẩm", "Food safety checks"] },
      { id: "cows", names: ["Đàn bò"] },
      { id: "cows-share", indicator: "cows", kind: "derived", method: "share-of-total", unit: "percent" },
      { id: "cows-change", indicator: "cows", kind: "change", direction: "increase", unit: "percent" },
    ],
    {
      fillers: ["có bao nhiêu", "bao nhiêu", "số", "by", "what"],
      minor: ["dân", "lập", "side", "effects", "ordered", "back", "đám", "tầng", "principals", "officially"],
      groups: [
        ["thanh tra", "auditors", "audits"],
        ["viễn thông", "nhà mạng"],
        ["đồng hồ taximet", "đồng hồ taxi", "taxi"],
      ],
      related: { "thanh tra": ["auditors"], "đồng hồ taximet": ["taxi"] },
      intents: {
        amount: ["số", "bao nhiêu", "có bao nhiêu"],
        vnd: ["money", "cost", "tiền"],
        increase: ["tăng"],
        "share-of-total": ["phần trăm"],
      },
    },
  ),
);
const hits = answersOf(search);

describe("the word that carries a question is met, or no figure answers", () => {
  test.each([
    ["money of a number of things", "vaccine cost"],
    ["a number of things of money", "có bao nhiêu ngân hàng"],
    ["who sells of what is sold", "có bao nhiêu nhà mạng"],
    ["who does something of what is done", "auditors"],
    ["what something is of, by a phrase of its name", "số taxi"],
    ["a thing that little of a name is about", "bao nhiêu máy chiếu"],
    ["what only a sentence says of a name that is half met", "diện tích thủy sản"],
    ["a word that many long names have among others", "bao nhiêu sinh"],
    ["two minor words that are one word together", "số trường dân lập"],
    ["two English ones", "vaccine side effects"],
    ["who does what a figure is called, and no error for it", "number of creditors"],
    ["a minor noun that English ones narrow", "vaccine principals"],
    ["a word between English ones that is minor with marks alone", "dam safety checks"],
  ])("%s: “%s”", (_, query) => expect(hits(query)).toEqual([]));

  test.each([
    ["vaccine", "doses"],
    ["principals: vaccine", "doses"],
    ["vaccine doses officially", "doses"],
    ["people who paid money", "fees"],
    ["tiền: bao nhiêu người nộp", "fees"],
    ["bao nhiêu dư nợ cho vay", "credit"],
    ["doanh thu nhà mạng", "sold"],
    ["taxi được kiểm định", "meters"],
    ["bao nhiêu lớp lắp máy chiếu", "rooms"],
    ["auditors money", "recovered"],
    ["money recovered by audits ordered back", "recovered"],
    ["bank credti", "credit"],
    ["diện tích đỗ", "beans"],
    ["số học sinh trung bình trong lớp", "class-size"],
    ["số trường dân", "schools"],
    ["dam an toan thuc pham", "safe"],
    ["dan bo tang bao nhieu phan tram", "cows-change"],
  ])("“%s” is answered", (query, id) => expect(hits(query)[0]).toBe(id));
});
