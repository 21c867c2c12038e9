import type { ComparisonLanguage } from "../comparison-language.ts";

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const OF_YEAR = String.raw`(?:/| ?năm | )(?:${YEAR}|(?<lastYear>trước|ngoái))`;
const SAME = String.raw`(?:cùng (?:kỳ|kì|thời điểm|thời gian)|CK(?:NT|NN)?)`;

/** Vietnamese: "so với cùng kỳ năm trước", "so với quý I", "so với 31/12/2020". */
export const viComparison: ComparisonLanguage = {
  markers: ["so(?: sánh)? với"],
  weakMarkers: ["so", "hơn"],
  phrases: [],
  things: [
    {
      pattern: String.raw`(?:bình quân )?${SAME} (?:của )?năm học(?: trước)?`,
      bases: ["same-period-last-school-year"],
    },
    { pattern: String.raw`năm học (?:trước|\d{4}\s?[-–]\s?\d{4})`, bases: ["same-period-last-school-year"] },
    { pattern: String.raw`(?:bình quân |mức )?${SAME} (?:của )?(?:năm )?(?<sameYear>(?:19|20)\d{2})` },
    {
      pattern: String.raw`(?:bình quân |mức |số |tháng |quý )?${SAME} (?:của )?năm (?:trước|ngoái)`,
      bases: ["same-period-last-year"],
    },
    {
      pattern: String.raw`(?:bình quân |mức |số |tháng |quý )?${SAME}`,
      bases: ["same-period-last-year", "same-period-last-school-year"],
    },
    {
      pattern: String.raw`(?:tháng|quý) (?:${SAME}|cùng kỳ|này) năm (?:trước|ngoái)`,
      bases: ["same-period-last-year"],
    },
    { pattern: String.raw`cùng (?:tháng|quý) năm (?:trước|ngoái)`, bases: ["same-period-last-year"] },
    { pattern: String.raw`(?<previousMonth>tháng (?:liền )?trước)(?! đó \d)` },
    { pattern: String.raw`(?<previousQuarter>quý (?:liền )?trước)` },
    { pattern: String.raw`(?:kỳ (?:liền )?trước|6 tháng (?:liền )?trước)`, bases: ["previous-period"] },
    { pattern: String.raw`(?:thời điểm |mức |ngày )*(?<day>\d{1,2})/(?<month>\d{1,2})${OF_YEAR}` },
    {
      pattern: String.raw`(?:thời điểm |mức )*ngày (?<day>\d{1,2}) tháng (?<month>\d{1,2})${OF_YEAR}`,
    },
    { pattern: String.raw`(?:thời điểm |mức )*(?<ends>cuối) tháng (?<month>\d{1,2})(?:${OF_YEAR})?` },
    { pattern: String.raw`(?:thời điểm |mức )*(?<ends>cuối) quý (?<quarter>IV|I{1,3}|[1-4])(?:${OF_YEAR})?` },
    { pattern: String.raw`(?:thời điểm |mức )*(?<ends>cuối) năm (?:${YEAR}|(?<lastYear>trước|ngoái))` },
    { pattern: String.raw`(?:thời điểm |mức )*(?<begins>đầu) năm (?:${YEAR}|(?<lastYear>trước|ngoái))` },
    { pattern: String.raw`(?:thời điểm |mức )*(?<begins>đầu) năm(?! \d)` },
    { pattern: String.raw`(?:mức )?tháng (?<month>\d{1,2})(?:${OF_YEAR})?` },
    { pattern: String.raw`(?:mức )?quý (?<quarter>IV|I{1,3}|[1-4])(?:${OF_YEAR})?` },
    { pattern: String.raw`(?<half>6) tháng đầu(?: năm)?(?:${OF_YEAR})?` },
    { pattern: String.raw`(?<secondHalf>6) tháng cuối(?: năm)?(?:${OF_YEAR})?` },
    { pattern: String.raw`(?<months>\d{1,2}) tháng(?: đầu)?(?: năm)?(?:${OF_YEAR})?` },
    {
      pattern: String.raw`(?:giai đoạn|nhiệm kỳ|bình quân)(?: \d+ năm)? ${YEAR}\s?[-–]\s?(?<to>(?:19|20)\d{2})`,
    },
    { pattern: String.raw`(?:cả |mức )?năm (?:${YEAR}|(?<lastYear>trước|ngoái))` },
    { pattern: String.raw`(?:tổng )?(?:dự toán|số giao)`, bases: ["budget-estimate"] },
    { pattern: String.raw`(?:tổng |chỉ tiêu )?kế hoạch`, bases: ["annual-plan", "target"] },
    { pattern: String.raw`(?:mục tiêu|chỉ tiêu|Nghị quyết|kịch bản)`, bases: ["target", "annual-plan"] },
  ],
  months: [],
  quarters: ["I", "II", "III", "IV"],
  counts: [],
};
