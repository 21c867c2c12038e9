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
export const NAMES = [
  String.raw`[Cc](?:ovid|OVID) ?-19`,
  String.raw`SARS-CoV-2`,
  String.raw`\bKm\d+(?:\+\d+)?`,
  String.raw`QL\.\d+`,
];
export const SCALES = [String.raw`\b1[/:](?:\d{1,3}(?:[.,]000)|500)\b`];
