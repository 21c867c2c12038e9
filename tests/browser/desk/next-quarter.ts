import { docx, p } from "../../word/docx.ts";

/**
 * The small report a quarter later, as a Word file: one sentence in the same words, one reworded, one new,
 * with a number of `groups`. All invented.
 */
export const nextQuarter = (groups = 17): Uint8Array =>
  docx(
    [
      "Mẫu, ngày 10 tháng 7 năm 2001",
      "BÁO CÁO",
      "Tình hình mẫu quý II",
      "A. TÌNH HÌNH",
      "I. VỀ KINH TẾ",
      "1. Cây lúa",
      "Đến ngày 30 tháng 6 năm 2001 toàn tỉnh gieo 1.310,25 ha lúa giống 203, tăng 6,20% so với cùng kỳ năm trước.",
      `Toàn tỉnh có thêm ${String(groups)} tổ hợp tác mới.`,
      "2. Thương mại",
      "Doanh thu bán lẻ đạt 61 triệu đồng, bằng 42,0% kế hoạch năm.",
      "II. VỀ XÃ HỘI",
      "1. Trường học",
      "Có 4/8 trường đạt chuẩn.",
      "Nơi nhận:",
      "- Phòng Thử nghiệm.",
      "TM. ỦY BAN",
      "CHỦ TỊCH",
      "Nguyễn Văn Mẫu",
    ]
      .map((text) => p(text))
      .join(""),
  );
