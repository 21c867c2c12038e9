import { docx, p, r } from "../../word/docx.ts";

const heading = (text: string): string => p(r(text, "<w:b/>"));
const centred = (text: string): string => p(text, '<w:jc w:val="center"/>');

/**
 * The small report a quarter later, as a Word file: one sentence in the same words, one reworded, one new, with a number
 * of `groups` and of `sales`. Headings are bold and the title is centred: an import knows them by that. All invented.
 */
export const nextQuarter = (groups = 17, sales = 61): Uint8Array =>
  docx(
    [
      p("Ủy ban tỉnh Mẫu"),
      p("Số: 9/BC-UBM"),
      p("Mẫu, ngày 10 tháng 7 năm 2001"),
      centred("BÁO CÁO"),
      centred("Tình hình mẫu quý II"),
      heading("A. TÌNH HÌNH"),
      heading("I. VỀ KINH TẾ"),
      heading("1. Cây lúa"),
      p(
        "Đến ngày 30 tháng 6 năm 2001 toàn tỉnh gieo 1.310,25 ha lúa giống 203, tăng 6,20% so với cùng kỳ năm trước.",
      ),
      p(`Toàn tỉnh có thêm ${String(groups)} tổ hợp tác mới.`),
      heading("2. Thương mại"),
      p(`Doanh thu bán lẻ đạt ${String(sales)} triệu đồng, bằng 42,0% kế hoạch năm.`),
      heading("II. VỀ XÃ HỘI"),
      heading("1. Trường học"),
      p("Có 4/8 trường đạt chuẩn."),
      p("Nơi nhận:"),
      p("- Phòng Thử nghiệm."),
      p("TM. ỦY BAN"),
      p("CHỦ TỊCH"),
      p("Nguyễn Văn Mẫu"),
    ].join(""),
  );
