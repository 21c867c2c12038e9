import { DATES, DOCUMENT_NUMBERS, NAMES, PERIODS, SCALES } from "./patterns.ts";

const YEAR = String.raw`(?:19|20)\d{2}`;
const DAY_AND_MONTH = String.raw`(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/])`;
/** Behind a number that names: neither more digits nor a unit. */
const NO_AMOUNT = String.raw`(?!\d|[.,/]\d|[  ]?%|[  ](?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|ha|tấn|tạ|kg|km|m|m²|hộ|người|lượt|con|vụ|dự án|công trình|xã|huyện)(?![\p{L}\p{M}]))`;
/** Behind a number after "tháng" or "ngày" that is an amount all the same: "trong tháng 360,5 ha", "tháng 12 tỷ đồng". */
export const NO_DAY = String.raw`(?!\d|\.\d{3}(?!\d)|(?:,\d+)?[  ]?(?:%|(?:nghìn|ngàn|(?:triệu|tỷ|tỉ) (?:đồng|USD|lượt)|ha|kg|km|m|m²|tạ|tấn(?! công))(?![\p{L}\p{M}])))`;
/** Behind a number whose noun is also counted ("bản 2", "12 bản"): the end of the name. */
const NAME_ENDS = String.raw`(?=[,.;:)”"]|$|[  ](?:và|thuộc|xã|huyện|thị|thành|phường|tỉnh|tại|của|đã|được|với|theo|là|có|trở|trên|đối|cho|giai|năm)(?![\p{L}\p{M}]))`;
/** Laws and programmes are named by number with a capital; the sign makes a pattern case-sensitive. */
const CAPITAL = String.raw`(?=\p{Lu})`;

/** Numbers in Vietnamese text that are no figures, by kind. */
export const viNotFigures = {
  date: [
    String.raw`ngày \d{1,2} tháng \d{1,2} năm \d{4}`,
    ...DATES,
    String.raw`(?:ngày|dịp|lễ|Lễ|mừng|nghỉ) (?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?:\.\d{4})?(?![\d]|[.,]\d)`,
    String.raw`(?:ngày|đến|mừng ngày.*?|nước|trường|trước|dịp|lễ|nhân|kỷ niệm|Quốc khánh) (${DAY_AND_MONTH})`,
    String.raw`(?:ngày|dịp|lễ|Lễ|nghỉ) ${DAY_AND_MONTH}(?:(?:,| và|, và| đến|\s?[-–]) ?(?:ngày )?${DAY_AND_MONTH})+`,
    String.raw`(?:tháng|ngày) \d{1,2}${NO_DAY}(?: năm \d{4})?`,
    String.raw`tuần (?:thứ )?\d{1,2}${NO_AMOUNT}${NAME_ENDS}`,
    String.raw`tháng \d{1,2}(?:(?:,| và| đến|-|–| -) ?(?:tháng )?\d{1,2})+(?=/${YEAR}| năm ${YEAR})`,
    String.raw`tháng \d{1,2} (?:và|đến|-|–) (?:tháng )?\d{1,2}`,
    String.raw`năm học ${YEAR}-${YEAR}`,
    String.raw`(?:năm|đến|từ|cuối|đầu|giữa|hết|trước|sau|Sửu|tỉnh|Tết(?: \p{L}+){1,3}) ${YEAR}(?![\d.,]\d)`,
    String.raw`năm ${YEAR}(?:(?:,|;| và|, và| hoặc|\s?[-–]) ?(?:năm )?${YEAR}(?![\d.,]\d))+`,
    String.raw`giá (?:so sánh |cố định |gốc )?(?:năm )?${YEAR}(?![\d.,]\d)`,
    ...PERIODS,
  ],
  duration: [
    String.raw`\d{1,2} tháng(?! tuổi)(?![\p{L}\p{M}])`,
    String.raw`(?:kế hoạch|đất|tài chính|trung hạn|kết quả|hội|trong|qua|sau|thời hạn|chu kỳ) \d+ năm`,
    String.raw`\d+ năm (?:giai đoạn|triển khai|thực hiện|thành lập|chiến thắng|Ngày|qua|tới|liền|liên tiếp)`,
    String.raw`kỷ niệm (?:lần thứ )?\d{1,3} năm`,
    String.raw`\d+ (?:ngày|tuần)(?![\p{L}\p{M}])`,
    String.raw`(?<![\d.,])\d{1,2} ?(?:h|giờ)(?: ?\d{2})?(?:'| ?phút)?(?![\p{L}\p{M}\d])`,
  ],
  document: [
    ...DOCUMENT_NUMBERS,
    String.raw`(?<!(?:tổng|dân|con|chỉ|hệ|tham|trị) )số \d+(?!\d*[.,/]\d)`,
    String.raw`${CAPITAL}(?:Đề án|Chương trình|Dự án|Tiểu dự án|Hợp phần|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Kết luận|Quyết định|Công văn|Thông báo|Pháp lệnh|Ban [Cc]hỉ đạo) \d{1,4}${NO_AMOUNT}`,
    String.raw`(?:điều|khoản|mục|phần|chương|phụ lục|biểu|bảng|hình) \d{1,3}(?:\.\d+)*${NO_AMOUNT}`,
    String.raw`điểm \d{1,2}(?=,? (?:khoản|điều|mục))`,
    String.raw`(?:tiểu dự án|dự án thành phần|hợp phần|gói thầu|nội dung thành phần) (?:số )?\d{1,2}${NO_AMOUNT}${NAME_ENDS}`,
  ],
  age: [
    String.raw`từ \d+ tháng đến dưới \d+ tháng tuổi`,
    String.raw`\d+(?:\s?[-–]\s?\d+)? (?:tháng )?tuổi`,
    String.raw`từ \d+ (?:tuổi )?đến (?:dưới )?\d+ tuổi`,
  ],
  band: [String.raw`\d+\s?[-–]\s?\d+ tiêu chí`],
  grade: [
    String.raw`(?:mức độ|bước|thứ) \d+(?:,\d)?(?![\d,./]\d|/\d)`,
    String.raw`lớp (?:[1-9]|1[0-2])(?![\d,.]*\d)`,
    String.raw`(?:đợt|vòng|lần|kỳ|khóa|giai đoạn|mũi) (?:thứ )?\d{1,2}${NO_AMOUNT}`,
    String.raw`(?:mức|cấp|cấp độ|hạng|loại|bậc|nhóm|tuyến) \d(?:, ?\d| và \d)*${NO_AMOUNT}${NAME_ENDS}`,
    String.raw`(?:công nghiệp|nông nghiệp) (?:lần thứ )?\d\.0(?!\d)`,
  ],
  enumerator: [String.raw`\(\d+\)`, String.raw`\[\d{1,2}\]`],
  name: [
    ...NAMES,
    String.raw`(?:quốc lộ|tỉnh lộ|hương lộ|đường tỉnh|đường huyện) \d+[A-Z]?(?![\d.,]\d)`,
    String.raw`(?:cột mốc|mốc giới|mốc quốc giới) (?:số )?\d{1,3}${NO_AMOUNT}${NAME_ENDS}`,
    String.raw`(?=\p{L})(?:[Tt]hôn|[Bb]ản|[Kk]hu|[Tt]ổ|[Đđ]ội|[Xx]óm|[Ấấ]p)(?: \p{Lu}\p{Ll}*){1,3} \d{1,2}${NO_AMOUNT}${NAME_ENDS}`,
    String.raw`(?:thôn|bản|khu|khu phố|tổ|tổ dân phố|phường|quận|đội|tiểu khu|ấp|khóm|lô|thửa|khoảnh) \d{1,4}${NO_AMOUNT}${NAME_ENDS}`,
  ],
  scale: [
    ...SCALES,
    String.raw`(?<=/ ?)(?:1(?:\.000|0\.000|00\.000)|1 vạn) (?:dân|người|trẻ|ca|phụ nữ|bà mẹ|học sinh|lao động)`,
    String.raw`(?<=\d (?:(?!có |với )\p{L}+ ){1,3}trên )(?:1(?:\.000|0\.000|00\.000)|1 vạn) (?:dân(?! tộc)|trẻ)`,
  ],
};
