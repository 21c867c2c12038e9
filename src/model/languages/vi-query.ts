import type { QueryLanguage } from "../query-language.ts";

const FROM_START = String.raw`\s+(?:tháng|thang)\s+(?:đầu|dau)(?:\s+(?:năm|nam))?`;
/** "đến hết tháng 3" is said of three months, and of a day at their end. */
const TO_MONTH = String.raw`(?:(?:đến|den|tới|toi)\s+)?(?:hết|het|cuối|cuoi)\s+(?:tháng|thang)\s+`;
const TO_END = String.raw`\s+(?:tháng|thang)\s+(?:cuối|cuoi)(?:\s+(?:năm|nam))?`;

export const VI_QUERY: QueryLanguage = {
  restricting: ["của", "trong", "ở", "tại", "từ", "cho", "với", "về", "theo", "bằng"],
  articles: [],
  numbers: {
    hedges: {
      below: "gần,gan,ngót,ngot,dưới,duoi,chưa đến,chua den,chưa tới,chua toi,xấp xỉ dưới".split(","),
      above: "hơn,hon,trên,tren,quá,qua,ngoài,vượt".split(","),
      about:
        "khoảng,khoang,chừng,chung,cỡ,tầm,độ,ước chừng,uoc chung,xấp xỉ,xap xi,khoảng chừng,gần như,đâu đó".split(
          ",",
        ),
    },
    pair: ["trên", "tren", "trong số"],
    range: ["đến", "den", "tới", "toi"],
    words: {
      "0.5": ["nửa", "nua"],
      "1": ["một", "mot"],
      "2": ["hai"],
      "3": ["ba"],
      "4": ["bốn", "bon"],
      "5": ["năm"],
      "6": ["sáu"],
      "7": ["bảy"],
      "8": ["tám"],
      "9": ["chín"],
      "10": ["mười"],
    },
    andAHalf: ["rưỡi", "ruoi"],
    // Without marks, "tí" (a bit) would be "tỉ", and "ngan" (geese) "ngàn".
    multipliers: { "3": ["nghìn", "nghin", "ngàn"], "6": ["triệu", "trieu"], "9": ["tỷ", "tỉ"] },
    abbreviated: { "3": ["k"], "6": ["tr"] },
    letters: {},
  },
  times: {
    forms: [
      `${TO_MONTH}0?3(?<firstQuarter>)@ofYear?`,
      `${TO_MONTH}0?6(?<firstHalf>)@ofYear?`,
      `${TO_MONTH}0?9(?<nineMonths>)@ofYear?`,
      `(?:6|06|sáu|sau)${FROM_START}(?<firstHalf>)@ofYear?`,
      `(?:6|06|sáu|sau)${TO_END}(?<secondHalf>)@ofYear?`,
      String.raw`(?:9|09|chín|chin)\s+(?:tháng|thang)(?:\s+(?:đầu|dau))?(?:\s+(?:năm|nam))?(?<nineMonths>)@ofYear?`,
      String.raw`(?:ngày|ngay)\s+\d{1,2}[/.-](?<month>\d{1,2})[/.-]@year`,
      String.raw`(?:ngày|ngay)\s+\d{1,2}\s+(?:tháng|thang)\s+(?<month>\d{1,2})(?:\s+(?:năm|nam)\s+@year)?`,
      String.raw`(?:tháng|thang)\s+(?<month>0?[1-9]|1[0-2])@ofYear?`,
      String.raw`(?:quý|quí|quy|qui)\s*(?<quarter>[1-4]|i{1,3}|iv|một|mot|hai|ba|bốn|bon)@ofYear?`,
      `(?:ba|3|03)${FROM_START}(?<firstQuarter>)@ofYear?`,
    ],
    years: [String.raw`(?:(?:đầu|dau|cuối|cuoi|hết|het|trong|của|cua)\s+)?(?:năm|nam)\s+@year`],
    months: [],
    quarters: { một: 1, mot: 1, hai: 2, ba: 3, bốn: 4, bon: 4 },
    yearWords: ["năm", "nam"],
    comparedWith: ["so với", "so voi", "cùng kỳ", "cung ky"],
    comparedWithRelative: [],
    samePeriod: ["cùng kỳ", "cung ky"],
    edges: ["đầu", "dau", "cuối", "cuoi"],
    baseYear: ["giá so sánh", "gia so sanh", "giá cố định", "gia co dinh"],
    before: {
      quarter: [String.raw`(?:quý|quí|quy)\s+(?:trước|truoc)`],
      month: [String.raw`(?:tháng|thang)\s+(?:trước|truoc)`],
    },
    nextYear: [String.raw`(?:năm|nam)\s+(?:tới|toi|sau)`],
  },
};
