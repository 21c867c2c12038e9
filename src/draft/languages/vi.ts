import { NO_DAY } from "../../model/languages/vi-not-figures.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import { viNamedPeriods } from "./vi-named-periods.ts";
import { viTables } from "./vi-tables.ts";
import { viAlike, viVariants } from "./vi-variants.ts";
import { viUnits } from "./vi-units.ts";

const COUNT = String.raw`(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai|các|những)`;
const YEAR = String.raw`(?:năm )?(?:19|20)\d{2}`;
const OF_YEAR = String.raw`(?:[/\s]\s?${YEAR}| năm nay)?`;
const QUARTER = String.raw`quý (?:[ivx]+|[1-4])`;

export const vi: DraftingLanguage = {
  periods: [
    String.raw`\d{1,2} năm (?:giai đoạn )?(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}`,
    String.raw`(?:hết )?ngày \d{1,2} tháng \d{1,2} năm \d{4}`,
    String.raw`(?:hết )?(?:ngày )?\d{1,2}/\d{1,2}/\d{4}`,
    String.raw`(?:hết |đầu |cuối )?${QUARTER}(?:(?:,| và|-) (?:${QUARTER}|[ivx]+))*${OF_YEAR}`,
    String.raw`(?:hết |nửa )?(?:đầu|cuối) năm(?: (?:19|20)\d{2})?`,
    String.raw`(?:hết )?${COUNT} tháng (?:đầu|cuối)(?: năm)?(?: (?:19|20)\d{2})?`,
    String.raw`(?:hết )?(?:\d{1,2}|ba|sáu|chín) tháng(?! (?:tuổi|đến|\d))(?: năm (?:19|20)\d{2})?`,
    String.raw`(?:hết |đầu |cuối )?tháng \d{1,2}${NO_DAY}(?:[/\s]\s?${YEAR})?`,
    String.raw`(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}`,
    String.raw`(?:hết )?năm (?:19|20)\d{2}`,
    String.raw`(?<![\d.,/])(?:19|20)\d{2}(?![\d]|[.,/]\d)`,
    String.raw`quý|(?<=trong )kỳ(?= có| này)`,
  ],
  bases: [
    { pattern: String.raw`cùng kỳ năm học`, base: "same-period-last-school-year" },
    { pattern: String.raw`cùng (?:kỳ|kì)|CK(?:NT|NN)?`, base: "same-period-last-year" },
    { pattern: String.raw`31/12|cuối năm`, base: "end-of-last-year" },
    { pattern: String.raw`0?1/0?1|đầu năm`, base: "start-of-last-year" },
    { pattern: String.raw`(?:quý|tháng|kỳ) trước|quý (?:[ivx]+|[1-4])`, base: "previous-period" },
    { pattern: String.raw`năm (?:trước|ngoái|\d{4})`, base: "last-year" },
  ],
  compared: ["so với", "so(?! sánh)"],
  until: ["hết", "đến", "tới", "từ", "trước", "sau", "kể từ"],
  plans: [
    { pattern: String.raw`dự toán`, plan: "budget-estimate" },
    { pattern: String.raw`mục tiêu|chỉ tiêu`, plan: "target" },
    { pattern: String.raw`kế hoạch|KH`, plan: "annual-plan" },
  ],
  ratios: ["bình quân", "trung bình", "trên một", "năng suất"],
  rateParts:
    "ha,hecta,km,km²,m,m²,m³,kg,tấn,lít,giờ,ngày,tháng,quý,năm,vụ,người,dân,hộ,khẩu,con,cây,lượt,lớp,trường,xã,huyện,học sinh,đầu".split(
      ",",
    ),
  multiplying: ["gấp"],
  ranks: ["thứ", "thứ hạng", "hạng", "vị trí", "vị trí thứ", "vị thứ"],
  cumulative: ["lũy kế"],
  lifted: ["lên", "lên tới", "lên thành"],
  light: [
    ..."đã đang sẽ là đạt được có còn ở tại với cho của và các những trong đó ước dự khoảng gần hơn thêm bằng so theo về từ đến".split(
      " ",
    ),
    ..."do để gồm như này cả mới năm kỳ cùng trước qua lần thực hiện hiện tổng số lượng lượt toàn tỉnh trên địa bàn".split(
      " ",
    ),
  ],
  reaching:
    "đạt ước đạt là được bằng tương đương chiếm còn có lên tới lên chỉ tính ước tính thực hiện so với".split(
      " ",
    ),
  telling: [
    ..."xuất khẩu,nhập khẩu,cận nghèo,chưa,không,nhà nước,quốc tế,nội địa,địa phương,trung ương,tư nhân,nữ".split(
      ",",
    ),
    ..."thành thị,nông thôn,chết,bị thương,giải thể,tạm ngừng,mới,tái,huy động,dư nợ,nợ xấu,thu,chi".split(
      ",",
    ),
  ],
  variants: viVariants,
  alike: viAlike,
  scales: ["trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ"],
  numberWords:
    "không một hai ba bốn tư năm lăm sáu bảy tám chín mười mươi mốt linh lẻ trăm nghìn ngàn triệu tỷ".split(
      " ",
    ),
  documentKinds: ["BÁO CÁO", "BÁO CÁO TÓM TẮT", "THÔNG BÁO", "TỜ TRÌNH", "KẾ HOẠCH"],
  recipients: ["nơi nhận"],
  onBehalf: [String.raw`TM\.`, String.raw`TUQ\.`],
  authorities: [
    String.raw`TM\.`,
    String.raw`KT\.`,
    String.raw`TL\.`,
    String.raw`TUQ\.`,
    "CHỦ TỊCH",
    "GIÁM ĐỐC",
  ],
  annexes: ["phụ lục", "phụ biểu", String.raw`biểu (?:số )?\d`],
  headingWords: {
    part: ["phần"],
    chapter: ["chương"],
    section: ["mục", "tiểu mục", "điều"],
    ordinals: ["thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám)"],
  },
  tableMarks: ["phụ biểu", String.raw`biểu (?:số )?\d`, String.raw`bảng (?:số )?\d`],
  documentNumber: String.raw`^Số:?\s*(?<number>\d*\s*/\s*\S+)`,
  placeAndDate: String.raw`^(?<place>[^,\d]+), ngày\s*(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$`,
  months: [],
  numberSign: "số",
  closings: ["trên đây là"],
  motto: ["cộng hòa xã hội chủ nghĩa việt nam", "cộng hoà xã hội chủ nghĩa việt nam", "độc lập"],
  reportPeriods: [
    { pattern: String.raw`quý (?:I|1)(?![\p{L}\d])`, period: "-Q1" },
    { pattern: String.raw`quý (?:II|2)(?![\p{L}\d])`, period: "-Q2" },
    { pattern: String.raw`quý (?:III|3)(?![\p{L}\d])`, period: "-Q3" },
    { pattern: String.raw`quý (?:IV|4)(?![\p{L}\d])`, period: "-Q4" },
    { pattern: String.raw`(?:0?6|sáu) tháng đầu năm`, period: "-H1" },
    { pattern: String.raw`(?:0?6|sáu) tháng cuối năm`, period: "-H2" },
    { pattern: String.raw`(?:0?9|chín) tháng`, period: "-9M" },
    ...Array.from({ length: 12 }, (_, month) => ({
      pattern: String.raw`(?<!\d )tháng 0?${month + 1}(?!\d)`,
      period: `-${String(month + 1).padStart(2, "0")}`,
    })),
    { pattern: String.raw`năm (?:19|20)\d{2}`, period: "" },
  ],
  commonUnits: viUnits,
  multiples: {
    trăm: "hundred",
    nghìn: "thousand",
    ngàn: "thousand",
    triệu: "million",
    tỷ: "billion",
    tỉ: "billion",
  },
  timeUnits: ["tháng", "năm", "ngày", "quý"],
  namedPeriods: viNamedPeriods,
  tables: viTables,
  finite: [],
  rateWords: ["trên", "trên một"],
  whole: "tổng thể",
  planned: "kế hoạch",
  ofWhich: ["trong đó", "trong đó có", "bao gồm", "gồm", "gồm có", "chia ra", "cụ thể"],
  actions:
    "trồng,thành lập,xử lý,xây dựng,xây mới,sửa chữa,khởi công,khánh thành,kiên cố hóa,nâng cấp,cấp,cấp mới,thu hồi,giải quyết,phát hiện,bắt giữ,xử phạt,tổ chức,triển khai,hỗ trợ,xảy ra,làm,bị,mất,thiệt hại,tiêm,tiêm phòng,khám,điều trị,đào tạo,tuyển,tuyển dụng,tiếp nhận,kết nối,giải ngân,công nhận,hoàn thành,huy động,tạo,giải thể,tạm ngừng,đăng ký,tham gia,bàn giao,trao,tặng,phát hành,kiểm tra,thanh tra,ban hành,phê duyệt,nâng tổng số".split(
      ",",
    ),
  heads:
    "tỷ lệ,tỉ lệ,tổng số,tổng,số,sản lượng,diện tích,giá trị,doanh thu,năng suất,công suất,kim ngạch,dư nợ,vốn,tỷ suất,mật độ,chỉ số,tốc độ,tổng lượng,tổng mức,tổng vốn,lượng,số lượng,số lượt,mức,kinh phí,quy mô,chiều dài,khối lượng,thu nhập".split(
      ",",
    ),
  joining: ["và", "cùng với"],
  having: ["có", "hiện có", "được"],
  besides: ["với"],
  places: ["huyện", "thị xã", "thành phố", "xã", "phường", "thị trấn"],
  measures: { area: "Diện tích", length: "Chiều dài" },
  nameEnds: [
    String.raw`(?:trên )?địa bàn(?: (?:toàn )?tỉnh)?`,
    ...[
      "toàn tỉnh",
      "trong tỉnh",
      "của tỉnh",
      "cả năm",
      "trong năm",
      "năm nay",
      "đến nay",
      "hiện nay",
      "cùng kỳ",
    ],
    ...["năm trước", "trong kỳ", "ước tính", "kỳ này"],
  ],
  nounEnds: "địa bàn tỉnh năm kỳ lượng lượt số mới lần hiện".split(" "),
  parting: ["với", "trị", "tại", "cho"],
  made: { unit: "số", per: "đơn vị", count: "Số", chapter: "Nội dung báo cáo" },
  rateOf: "trên một|trên|bình quân",
};
