/** One thing that a reader types, and the figures of which one must be among the first three hits. */
export interface ListedQuery {
  readonly kind: string;
  /** The language of the page it is typed on. */
  readonly on: "vi" | "en";
  readonly query: string;
  readonly expect: readonly string[];
}

const listed = (kind: string, on: ListedQuery["on"], queries: Record<string, string>): ListedQuery[] =>
  Object.entries(queries).map(([query, ids]) => ({ kind, on, query, expect: ids.split(" ") }));

/**
 * 150 queries of a citizen, a journalist and a press officer, written before the search was built and not
 * changed since. "A B": either figure will do.
 */
export const QUERIES: readonly ListedQuery[] = [
  ...listed("exact number", "vi", {
    "2.765,406": "grdp",
    "2765": "grdp",
    "2765,4": "grdp",
    "9.831,9": "rice-spring-area",
    "39.982": "poor-households",
    "167168": "visitors",
    "5,77": "exports",
    "15/29": "complaint-cases-settled",
    "2163048": "realised-investment",
    "7.526": "hiv-infections",
    "1.791,486": "grdp-services",
  }),
  ...listed("exact number", "en", {
    "2,765.406": "grdp",
    "274.2": "state-budget-revenue",
    "12,585": "near-poor-households",
    "11947": "muong-nhe-households-settled",
    "4,582.92": "poultry",
  }),
  ...listed("number with unit", "vi", {
    "5,77 triệu": "exports",
    "5,77 triệu đô": "exports",
    "29,97%": "poverty-rate",
    "2765 tỷ": "grdp",
    "2,77 nghìn tỷ": "grdp",
    "2.765 tỉ đồng": "grdp",
    "31,7 nghìn tỷ đồng": "investment-projects-registered-capital",
    "giảm 60,02%": "trade-turnover-yoy trade-turnover-yoy-restated",
    "tăng 4,41%": "grdp-yoy",
    "1.419 liều": "covid-vaccine-doses",
    "27 doanh nghiệp": "new-enterprises",
    "446 nghìn lượt người": "passengers-carried",
    "981 ty": "embankment-project-capital",
  }),
  ...listed("number with unit", "en", {
    "5.77 million USD": "exports",
    "VND 2.77 trillion": "grdp",
    "7,396 classes": "classes",
    "29.97 percent": "poverty-rate",
    "200 beds": "field-hospital-beds",
  }),
  ...listed("words with marks", "vi", {
    "hộ nghèo": "poor-households",
    "hộ cận nghèo": "near-poor-households",
    "tổng sản phẩm trên địa bàn": "grdp",
    "xuất khẩu": "exports",
    "khách du lịch": "visitors",
    "thu ngân sách nhà nước": "state-budget-revenue",
    "chi ngân sách địa phương": "local-budget-expenditure",
    "đàn trâu": "buffaloes",
    "lúa đông xuân": "rice-spring-area",
    "đào tạo nghề": "vocational-recruits",
    "vốn đầu tư thực hiện": "realised-investment",
    "học sinh tiểu học": "primary-pupils",
    "căn cước công dân": "chip-identity-cards-issued chip-identity-card-dossiers",
    "đơn khiếu nại": "complaints-received",
    "dư nợ tín dụng": "outstanding-loans",
    "giải phóng mặt bằng đường 60m":
      "road-60m-area-uncleared road-60m-households-to-clear road-60m-households-cleared",
  }),
  ...listed("words without marks", "vi", {
    "ho ngheo": "poor-households",
    "ty le ho ngheo": "poverty-rate",
    "tong san pham": "grdp",
    "nong nghiep": "grdp-agriculture",
    "khach quoc te": "international-visitors",
    "du no tin dung": "outstanding-loans",
    "doanh nghiep thanh lap moi": "new-enterprises",
    "cach ly tap trung": "centralised-quarantine-cases",
    "dien tich ca phe": "coffee-area",
    "san luong thuy san": "fishery-output",
    "gia tri san xuat cong nghiep": "industrial-production-value",
    "ban le hang hoa": "retail-goods retail-sales",
    "nguoi co uy tin": "prestigious-persons",
  }),
  ...listed("some marks", "vi", {
    "hộ ngheo": "poor-households",
    "tổng san phẩm": "grdp",
    "thu ngân sach": "state-budget-revenue local-budget-revenue",
    "đan bò": "cattle",
    "vac xin covid": "covid-vaccine-doses",
    "truơng mầm non": "pre-schools",
    "xoá mù chữ": "communes-literacy-level-2",
  }),
  ...listed("English words", "en", {
    poverty: "poverty-rate",
    "poor households": "poor-households",
    exports: "exports",
    tourists: "visitors",
    "tourism revenue": "tourism-revenue",
    "gross regional domestic product": "grdp",
    agriculture: "grdp-agriculture",
    "state budget revenue": "state-budget-revenue",
    "retail sales": "retail-sales",
    "buffalo herd": "buffaloes",
    "vaccine doses": "covid-vaccine-doses",
    "illegal deforestation": "illegal-deforestation-cases",
    "number of pupils": "pupils",
  }),
  ...listed("English on the Vietnamese page", "vi", {
    poverty: "poverty-rate",
    "field hospital beds": "field-hospital-beds",
    tourists: "visitors",
    "budget expenditure": "local-budget-expenditure",
    coffee: "coffee-area",
    "import export turnover": "trade-turnover",
  }),
  ...listed("Vietnamese on the English page", "en", {
    "hộ nghèo": "poor-households",
    "xuat khau": "exports",
    "khách du lịch": "visitors",
    "tổng đàn gia súc": "livestock-total",
    "thu ngan sach dia phuong": "local-budget-revenue",
    "nông thôn mới": "new-rural-communes",
    "tử vong do AIDS": "aids-deaths",
  }),
  ...listed("abbreviation", "vi", {
    GRDP: "grdp",
    HIV: "hiv-infections",
    IIP: "iip-yoy",
    "thu NSNN": "state-budget-revenue",
    OCOP: "ocop-products ocop-products-added",
    "vốn ODA": "embankment-project-oda-capital",
    "học sinh THPT": "upper-secondary-pupils",
    NTM: "new-rural-communes new-rural-communes-share",
    "CCCD gắn chip": "chip-identity-cards-issued chip-identity-card-dossiers",
  }),
  ...listed("synonym", "vi", {
    "du khách": "visitors",
    "người nghèo": "poor-households poverty-rate",
    heo: "pigs",
    "tiêm chủng covid": "covid-vaccine-doses",
    "việc làm": "jobs-created",
    "công ty mới": "new-enterprises",
    "khách nước ngoài": "international-visitors",
    "phá rừng": "illegal-deforestation-cases deforested-area",
    "tiền gửi ngân hàng": "mobilised-capital",
    "vay ngân hàng": "outstanding-loans",
  }),
  ...listed("synonym", "en", {
    GDP: "grdp",
    unemployment: "jobs-created",
    "lending by banks": "outstanding-loans",
  }),
  ...listed("typing error", "vi", {
    "nong ngihep": "grdp-agriculture",
    "hộ ngèo": "poor-households",
    "du lihc": "visitors tourism-revenue international-visitors",
    "xuat khua": "exports",
    "thu ngan sahc nha nuoc": "state-budget-revenue",
    "tông san phâm đia bàn": "grdp",
    "giai ngna von":
      "carried-over-investment-disbursed son-la-resettlement-disbursed airport-site-1-disbursed",
  }),
  ...listed("typing error", "en", {
    agricultre: "grdp-agriculture",
    povrety: "poverty-rate",
    "tourst arrivals": "visitors",
  }),
  ...listed("capitals", "vi", {
    "HỘ NGHÈO": "poor-households",
    "XUẤT KHẨU": "exports",
    "DAN LON": "pigs",
  }),
  ...listed("decomposed letters", "vi", {
    ["hộ nghèo".normalize("NFD")]: "poor-households",
    ["đàn gia cầm".normalize("NFD")]: "poultry",
    ["Thu ngân sách địa phương".normalize("NFD")]: "local-budget-revenue",
  }),
  ...listed("words and number", "vi", {
    "xuất khẩu 5,77": "exports",
    "GRDP 2765": "grdp",
    "ho ngheo 29,97%": "poverty-rate",
    "khách du lịch 167.168": "visitors",
    "kế hoạch 18,3%":
      "visitors-plan-completion visitors-plan-completion-restated tourism-revenue-plan-completion",
    "trâu 139.006 con": "buffaloes",
  }),
  ...listed("words and number", "en", {
    "exports 5.77": "exports",
    "services 1791 billion": "grdp-services",
  }),
  ...listed("question", "vi", {
    "có bao nhiêu hộ nghèo?": "poor-households",
    "xuất khẩu giảm bao nhiêu phần trăm": "exports-yoy",
    "tỷ lệ hộ nghèo giảm bao nhiêu": "poverty-rate-yoy",
    "tỉnh có bao nhiêu học sinh": "pupils",
    "bao nhieu ca nhiem covid": "covid-cases covid-cases-restated",
    "tăng trưởng GRDP quý 1": "grdp-yoy",
  }),
  ...listed("question", "en", {
    "how many tourists came to Dien Bien?": "visitors",
    "how much did exports fall": "exports-yoy",
  }),
];
