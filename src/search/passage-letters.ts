/**
 * Pagefind folds marks away, but "đ" is a letter of its own to it and would be found by no one who types "d". Written
 * as "d" with a stroke on it, it is folded like any marked letter. What is indexed and what is asked go through
 * `toPagefind`, what is shown comes back through `fromPagefind`.
 */
const STROKE = "\u0335";

export const toPagefind = (text: string): string =>
  text.normalize("NFC").replaceAll("đ", `d${STROKE}`).replaceAll("Đ", `D${STROKE}`);

export const fromPagefind = (text: string): string =>
  text.replaceAll(`d${STROKE}`, "đ").replaceAll(`D${STROKE}`, "Đ").normalize("NFC");
