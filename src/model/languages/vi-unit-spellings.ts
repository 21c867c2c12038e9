/**
 * Other spellings of words in units: of each list the first, as the catalogue writes it, may be written as the others.
 * What holds a longer one stands before what holds its words.
 */
export const VI_UNIT_SPELLINGS: readonly (readonly string[])[] = [
  ["triệu đồng", "tr.đồng", "tr. đồng", "tr đồng", "trđ", "tr.đ", "tr. đ", "triệu đ"],
  ["tỷ đồng", "tỷ.đ", "tỷ đ"],
  ["triệu USD", "tr.USD", "tr. USD"],
  ["đồng", "VNĐ", "VND", "đồng Việt Nam"],
  ["USD", "đô la Mỹ", "đô-la Mỹ", "đôla Mỹ", "đô la"],
  ["tỷ", "tỉ"],
  ["nghìn", "ngàn"],
  ["ha", "Ha", "hecta", "héc-ta", "héc ta", "hécta"],
  ["tấn", "Tấn"],
  ["m²", "m2", "mét vuông"],
  ["km²", "km2", "ki-lô-mét vuông"],
  ["m³", "m3", "mét khối"],
  ["km", "ki-lô-mét", "kilômét"],
  ["m", "mét"],
  ["kg", "ki-lô-gam", "kilôgam"],
  ["%", "phần trăm"],
  ["điểm phần trăm", "điểm %"],
  ["‰", "phần nghìn"],
  ["hóa", "hoá"],
  ["hoá", "hóa"],
  ["thủy", "thuỷ"],
  ["thuỷ", "thủy"],
];
