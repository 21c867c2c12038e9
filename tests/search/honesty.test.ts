import { describe, expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import type { Found } from "../../src/search/search.ts";
import { expectedReports } from "../fixtures/real-reports.ts";
import { realSearch } from "./real-report.ts";
import { sampleData } from "./sample.ts";

const search = makeSearch(
  sampleData(
    [
      { id: "loans", names: ["Dư nợ tín dụng", "Outstanding loans"], everyday: ["dư nợ"] },
      { id: "jobs", names: ["Việc làm mới", "New jobs"] },
      { id: "poultry", names: ["Đàn gia cầm", "Poultry"], value: "4.7" },
      { id: "lost-forest", names: ["Diện tích rừng bị phá", "Forest area destroyed"] },
      { id: "grown", names: ["Tăng trưởng", "Growth"] },
      { id: "schools", names: ["Trường học", "Schools"], value: "27" },
      { id: "visitors", names: ["Khách quốc tế", "International visitors"] },
      { id: "private", names: ["Vốn đầu tư ngoài nhà nước", "Non-state investment"] },
      {
        id: "tourism",
        names: ["Doanh thu du lịch", "Tourism revenue"],
        everyday: ["doanh thu nhà nghỉ"],
        unit: "billion",
      },
      { id: "levels", names: ["Số lượng so với kế hoạch", "Quantity against the plan"] },
      { id: "calves", names: ["Đàn bê", "Calves"] },
      { id: "felled-cases", names: ["Rừng bị chặt phá trái phép", "Illegal felling"], unit: "piece" },
      { id: "infections", names: ["Số ca mắc", "Infections"] },
      {
        id: "phones",
        names: ["Doanh thu viễn thông", "Telecom"],
        everyday: ["nhà mạng di động", "điện thoại cố định"],
      },
      { id: "pupils", names: ["Trẻ 15-18 tuổi đi học", "Pupils aged 15-18"] },
      { id: "dams", names: ["Kè chống sạt lở", "Embankment"], says: "Quyết định 9/QĐ-XYZ: [1]" },
    ],
    {
      groups: [
        ["quốc tế", "nước ngoài"],
        ["trường du lịch", "tourism schools"],
      ],
      narrower: { "đàn gia cầm": ["gà"], "doanh thu du lịch": ["khách sạn", "nhà nghỉ"] },
      related: { "việc làm mới": ["thất nghiệp"], "diện tích rừng bị phá": ["diện tích rừng"] },
      intents: { vnd: ["tiền"], count: ["mấy"], amount: ["bao nhiêu"] },
      fillers: ["bao nhiêu", "mấy", "là", "tại", "lại"],
      minor: ["dân", "cháu", "tốn", "lắm"],
      elsewhere: ["Lai Châu", "Lào"],
    },
  ),
);
const ask = (query: string): Found => search(query, { isUnfinished: false });
const hits = (query: string): string[] => ask(query).hits.map(({ figure }) => figure.record.id);
const nearest = (query: string): string[] => ask(query).nearest.map(({ figure }) => figure.record.id);

describe("what no figure answers", () => {
  test("is named as it was typed, and what is nearest is no hit", () => {
    expect(hits("Nợ xấu là bao nhiêu")).toEqual([]);
    expect(ask("Nợ xấu là bao nhiêu").missing).toEqual(["Nợ xấu"]);
    expect(nearest("nợ xấu")[0]).toBe("loans");
  });
  test("a related word leads to what is nearest only", () => {
    expect(hits("thất nghiệp")).toEqual([]);
    expect(nearest("thất nghiệp")).toEqual(["jobs"]);
  });
  test("words that a name has among others are not its meaning", () => {
    expect(hits("diện tích rừng")).toEqual([]);
    expect(nearest("diện tích rừng")).toEqual(["lost-forest"]);
    expect(hits("diện tích rừng bị phá")).toEqual(["lost-forest"]);
  });
  test("a word of several syllables is named as a whole", () => {
    expect(ask("doanh thu thuần").missing).toEqual(["thuần"]);
    expect(ask("trường dạy học nghề").missing).toEqual(["trường dạy học nghề"]);
  });
  test("two syllables are a word in their order only: “nước ngoài” is not in “ngoài nhà nước”", () => {
    expect(hits("khách nước ngoài")).toEqual(["visitors"]);
    expect(hits("đầu tư nước ngoài")).toEqual([]);
  });
  test("words that different figures meet are named together", () => {
    expect(ask("international revenue")).toMatchObject({ hits: [], missing: ["international revenue"] });
  });
  test("a phrase of the vocabulary is not what its words are apart", () => {
    expect(ask("trường du lịch")).toMatchObject({ hits: [], missing: ["trường du lịch"] });
  });
  test("a filler without marks is one only in a query without marks: “tai” in “tai nạn” is not “tại”", () => {
    expect(ask("tai nạn").missing).toEqual(["tai nạn"]);
    expect(hits("viec lam moi tai")).toEqual(["jobs"]);
  });
  test("a word that Telex would have read otherwise is named as it was typed", () => {
    expect(ask("tourism laos").missing).toEqual(["laos"]);
  });
  test("a word without marks among words with marks has none: “voi” is not “với”, unless its neighbours say so", () => {
    expect(ask("số lượng voi")).toMatchObject({ hits: [], missing: ["voi"] });
    expect(hits("rừng bi chặt phá")[0]).toBe("felled-cases");
  });
  test("a word that Telex would read with marks that no word has is none: “bees” is not “bê”", () => {
    expect(ask("bees")).toMatchObject({ hits: [], nearest: [], missing: ["bees"] });
    expect(hits("bee")).toEqual(["calves"]);
  });
  test("a word that only measures leads to nothing that is near", () => {
    expect(ask("lượng mưa trung bình cả năm")).toMatchObject({ hits: [], nearest: [] });
  });
  test("a correction that leads to no answer is none", () => {
    expect(ask("số ca sốt xuất huyết").corrected).toBeUndefined();
  });
  test("a word that only counts is met by what is counted so", () => {
    expect(hits("cái trường học")).toEqual(["schools"]);
    expect(ask("tỷ trường học")).toMatchObject({ hits: [], missing: ["tỷ"] });
  });
  test("who or how is no reason to say no: “dân” in “dân dư nợ lắm”", () => {
    expect(hits("dân dư nợ lắm")).toEqual(["loans"]);
    expect(ask("dân buôn dư nợ")).toMatchObject({ hits: [], missing: ["buôn"] });
  });
  test("another place is asked for, whatever words its name is made of", () => {
    expect(ask("dư nợ lai chau")).toMatchObject({ hits: [], missing: ["lai chau"] });
    expect(ask("outstanding loans in Lai Chau")).toMatchObject({ hits: [], missing: ["Lai Chau"] });
  });
  test("how many there are of what only earns money is not answered by the money", () => {
    expect(hits("khách sạn")).toEqual(["tourism"]);
    expect(hits("mấy khách sạn")).toEqual([]);
    expect(hits("bao nhiêu khách sạn")).toEqual([]);
    expect(hits("khách sạn mấy")).toEqual([]);
    expect(hits("bao nhiêu tiền khách sạn")).toEqual(["tourism"]);
    expect(hits("doanh thu nhà nghỉ")).toEqual(["tourism"]);
    expect(hits("bao nhiêu nhà nghỉ")).toEqual([]);
  });
  test("a word with some marks is none that has several more: “dê” is not “đề”", () => {
    expect(hits("gà chề")).toEqual([]);
  });
  test("words of which each stands in another name of a figure are not its meaning", () => {
    expect(hits("nhà mạng")).toEqual(["phones"]);
    expect(hits("nhà điện")).toEqual([]);
  });
  test("a range is one word in each of its spellings, and none of its ends", () => {
    for (const query of ["15-18 tuổi", "15 đến 18 tuổi", "trẻ 15 tới 18 tuổi đi học", "aged 15 to 18"])
      expect(hits(query)).toEqual(["pupils"]);
    expect(hits("15 đến 17 tuổi")).toEqual([]);
    expect(ask("15-17 tuổi")).toMatchObject({ hits: [], missing: ["15-17"] });
  });
  test("a word that multiplies what a question asks for asks for nothing itself", () => {
    expect(hits("dư nợ tín dụng mấy nghìn tỷ")).toEqual(["loans"]);
    expect(hits("dư nợ tín dụng nghìn tỷ phú")).toEqual([]);
  });
  test("a number that no figure has is named", () => {
    expect(ask("28 trường học")).toMatchObject({ hits: [], missing: ["28"] });
    expect(hits("27 trường học")).toEqual(["schools"]);
  });
  test("a time of which there is no figure is named", () => {
    expect(ask("dư nợ quý 2 năm 1999")).toMatchObject({ hits: [], missingPeriod: "quý 2 năm 1999" });
    expect(hits("dư nợ quý 1 năm 1999")).toEqual(["loans"]);
  });
});

test("a narrower word finds what counts it, and that is said", () => {
  expect(hits("gà")).toEqual(["poultry"]);
  expect(ask("gà").broader).toEqual(["gà"]);
  expect(ask("gia cầm").broader).toEqual([]);
});

test("marks that were typed count: “tăng trưởng” is no school", () => {
  expect(hits("tăng trưởng")).toEqual(["grown"]);
  expect(hits("truong")).toContain("schools");
});

describe("a typing error", () => {
  test("is corrected and said; as typed, it finds nothing", () => {
    expect(ask("trường hcọ")).toMatchObject({ corrected: "trường học" });
    expect(hits("trường hcọ")).toEqual(["schools"]);
    const literal = search("trường hcọ", { isUnfinished: false, isLiteral: true });
    expect(literal).toMatchObject({ hits: [], missing: ["hcọ"] });
    expect(literal.corrected).toBeUndefined();
  });
  test("is not seen in a word that is one: “unemployment”, “xấu”", () => {
    expect(ask("new jobless").corrected).toBeUndefined();
    expect(ask("nợ xấu").corrected).toBeUndefined();
  });
});

describe("a document number", () => {
  test("is no figure; the report's own number is told", () => {
    expect(ask("7/BC-ABC").document?.id).toBe("1999-q1");
    expect(ask("7/bc-abc").hits).toEqual([]);
    expect(ask("8/BC-ABC").document).toBeUndefined();
    expect(ask("8/BC-ABC").understood.documents).toEqual(["8/BC-ABC"]);
  });
  test("finds the figures whose sentence names it, and none elsewhere", () => {
    expect(hits("9/QĐ-XYZ")).toEqual(["dams"]);
    expect(hits("9/qd-xyz kè chống sạt lở")).toEqual(["dams"]);
    expect(ask("9/QĐ-XYZ dư nợ tín dụng")).toMatchObject({ hits: [], missing: ["9/QĐ-XYZ"] });
    expect(ask("8/QĐ-XYZ kè chống sạt lở")).toMatchObject({ hits: [], missing: ["8/QĐ-XYZ"] });
  });
});

describe.for(expectedReports.filter(({ expectations }) => expectations.unanswered))(
  "questions that $id does not answer",
  ({ edition, expectations }) => {
    test.for(Object.entries(expectations.unanswered ?? {}))("get no hit, in %s", ([locale, listed]) => {
      const { search: real } = realSearch(edition, locale);
      const answered = listed.filter((query) => real(query, { isUnfinished: false }).hits.length > 0);
      expect(answered).toEqual([]);
    });
  },
);
