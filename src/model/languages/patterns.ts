/** Numbers that Vietnamese documents write alike in every language: they are names, and names are not translated. */
export const DOCUMENT_NUMBERS = [
  String.raw`\d+(?:/\d{4})?[/-]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*`,
  String.raw`\d+,? \d+-NQ/TW`,
  String.raw`(?:NĐ|QĐ|NQ|VB|Decree|Decision|Resolution|Document) (?:No\. )?\d+(?:/\d{4})?`,
];
export const PERIODS = [
  String.raw`(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}`,
  String.raw`[IVX]+/(?:19|20)\d{2}`,
];
export const DATES = [
  String.raw`\d{1,2}/\d{1,2}/\d{4}`,
  String.raw`(?<![\d.,/])(?:0?[1-9]|1[0-2])/(?:19|20)\d{2}(?![\d/])`,
];
/** Addresses of pages and mail, standards, road numbers and codes of letters and digits. */
export const NAMES = [
  String.raw`(?:https?://|www\.)[^\s,;)“”"]*[^\s,;:.)“”"]`,
  String.raw`[\p{Ll}\d._+-]+@[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)+(?!\p{Lu})`,
  String.raw`(?<![\p{L}\d@.])(?:[a-z\d-]+\.)+(?:vn|com|org|net|gov|edu|info|int)(?:/[^\s,;)]*[^\s,;:.)])?(?![\p{L}\d])`,
  String.raw`(?:ISO|TCVN|QCVN|IEC)(?:[/-]\p{Lu}+)* ?\d+(?:[:-]\d{4})?`,
  String.raw`(?<![\p{L}\d])(?=\p{Lu})(?:QL|ĐT|TL|HL|CT|DT|AH)[. ]?\d+[A-Z]?(?![\d.,]\d)`,
  String.raw`(?<![\p{L}\d])\p{Lu}{1,6}\d+(?:\p{Lu}\d*)*(?![\p{L}\d]|[.,]\d)`,
  String.raw`(?<![\p{L}\d.,])[2-6]G(?!\p{Lu})`,
  String.raw`[Cc](?:ovid|OVID) ?-19`,
  String.raw`SARS-CoV-2`,
  String.raw`\bKm\d+(?:\+\d+)?`,
  String.raw`\bKm \d+\+\d+`,
  String.raw`(?<=(?:tại|từ|đến|at|from|to) )(?=\p{Lu})Km \d{1,3}(?!\d|[.,]\d)`,
  String.raw`NPK ?\d+(?:[-:]\d+){1,3}(?!\d|[.,]\d)`,
  String.raw`DO,? 0[.,]0\d+S`,
  String.raw`(?=\p{Lu})(?:SEA Games?|ASIAD|Asiad|Para Games) \d{1,2}(?!\d|[.,]\d)`,
  String.raw`(?<![\d.,/])24/(?:7(?![\d.,/]\d)|24(?= ?(?:giờ|h(?!\p{L})|hours)))`,
  String.raw`QL\.\d+`,
];
/** Scales of maps, and rated voltages: "35/0,4 kV". */
export const SCALES = [
  String.raw`\b1[/:](?:\d{1,3}(?:[.,]000)|500)\b`,
  String.raw`(?<![\d.,/])\d{1,3}(?:[.,]\d{1,2})?(?:[/-]\d{1,3}(?:[.,]\d{1,2})?)* ?kV\b`,
];
