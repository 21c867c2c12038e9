import { withoutLeadingZeros } from "../../quantity/plain-decimal.ts";

/**
 * Every number that typed digits can stand for, as plain decimals, the likelier first: "2.765,406" is one number,
 * "2.765" is 2765 or 2.765, "40.000" is 40000: nobody writes 40 with three zeros behind. Empty when the separators make no number in any language.
 */
export const numberReadings = (digits: string): string[] => {
  const bare = digits.replace(/[\s\u00a0\u202f]/g, "");
  const marks = bare.replace(/\d/g, "");
  const plain = (whole: string, fraction?: string): string =>
    withoutLeadingZeros(whole.replace(/[.,]/g, "")) + (fraction === undefined ? "" : `.${fraction}`);
  if (!/^\d+(?:[.,]\d+)*$/.test(bare)) return [];
  if (!marks) return [plain(bare)];
  const at = Math.max(bare.lastIndexOf("."), bare.lastIndexOf(","));
  const [whole, fraction] = [bare.slice(0, at), bare.slice(at + 1)];
  const last = bare[at] ?? "";
  const onlyOneMark = marks.length === 1;
  const mixed = marks.includes(".") && marks.includes(",");
  if (mixed) return isGrouped(whole, last === "." ? "," : ".") ? [plain(whole, fraction)] : [];
  if (!onlyOneMark) return isGrouped(bare, last) ? [plain(bare)] : [];
  if (!isGrouped(bare, last)) return [plain(whole, fraction)];
  return fraction === "000" ? [plain(bare)] : [plain(bare), plain(whole, fraction)];
};

const isGrouped = (text: string, mark: string): boolean => {
  const [first = "", ...groups] = text.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
};
