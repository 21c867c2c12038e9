import type { TableLanguage } from "../tables/table-language.ts";

/** How Vietnamese reports head the tables of their annexes. */
export const viTables: TableLanguage = {
  number: ["tt", "stt", "số tt", "số thứ tự", "tt\\."],
  unit: ["đơn vị tính", "đơn vị", "đvt", "đv tính", "đv", "đơn vị đo"],
  note: ["ghi chú", "chú thích", "nhận xét"],
  unitLine: String.raw`(?:đơn vị tính|đơn vị|đvt)\s*:\s*`,
  short: [
    [String.raw`(\d{1,2})\s?T(?=[\s/.]|$)`, "$1 tháng đầu năm"],
    [String.raw`(\d{1,2})\s?tháng(?! (?:đầu|cuối))`, "$1 tháng đầu năm"],
    [String.raw`T(\d{1,2})(?=[\s/.]|$)`, "tháng $1"],
    [String.raw`Q\.?\s?([IVX]+|[1-4])(?!\p{L})`, "quý $1"],
    [String.raw`ƯTH|UTH`, "ước thực hiện"],
    [String.raw`TH`, "thực hiện"],
    [String.raw`KH`, "kế hoạch"],
    [String.raw`DT`, "dự toán"],
    [String.raw`CK`, "cùng kỳ"],
  ],
  growth: ["tăng", "giảm", "tăng trưởng", String.raw`\+/-`, String.raw`±`],
  absolute: ["tuyệt đối", "số tuyệt đối", "chênh lệch"],
  shares: ["cơ cấu", "tỷ trọng", "tỉ trọng"],
  cumulative: ["lũy kế", "luỹ kế", "cộng dồn"],
  estimated: ["ước", "dự ước"],
  yearAgo: ["cùng kỳ", "cùng kì"],
  lastYear: ["năm trước", "năm ngoái"],
  wholeYear: ["cả năm"],
  silent: [
    ..."thực hiện,kết quả,ước,dự ước,ước tính,đạt,năm,kỳ,báo cáo,chính thức,sơ bộ,số liệu,số,giá trị,trong,của,giao".split(
      ",",
    ),
    ..."kỳ báo cáo,lũy kế,luỹ kế,cộng dồn,cùng kỳ,năm trước,năm ngoái,cả năm,hết,đến,so,với,tính,tháng,quý".split(
      ",",
    ),
  ],
  reached: ["ước thực hiện", "thực hiện", "kết quả", "ước tính", "ước", "dự ước", "đạt"],
  totals: ["tổng số", "tổng cộng", "cộng", "toàn tỉnh", "toàn huyện", "tổng"],
  counts: ["tổng số", "số lượng", "số"],
  ditto: ['"', "”", "“", "''", "nt", "như trên", "-nt-", "//"],
  unitShort: [
    [String.raw`^1\.?000\s?(?=\p{L})`, "nghìn "],
    [String.raw`(?<![\p{L}\p{M}])tr\.?\s?(?=đ|usd|\p{L})(?!ăm|ẻ|ẻ|iệu|ường)`, "triệu "],
    [String.raw`(?<![\p{L}\p{M}])tỷ\.?\s?(?=đ)`, "tỷ "],
    [String.raw`(?<![\p{L}\p{M}])ngàn(?![\p{L}\p{M}])`, "nghìn"],
    [String.raw`(?<![\p{L}\p{M}])đ\.?$`, "đồng"],
  ],
};
