import type { Candidate } from "./candidates.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { foldWord } from "./fold.ts";

/** Symbols of the metric system: a unit by themselves. */
const SYMBOL = /^(?:[kcdm]?m[²³]?|[km]?g|[kM]?W|[kMG]Wh|kV|kVA|MVA|ha|l|USD|VNĐ|VND)$/;

/** A unit by another one, or by a number of things: "người/km²", "triệu đồng/người/năm", "bác sĩ/10.000 dân", "/1.000 trẻ". */
const RATE =
  /^ ?([\p{L}\p{M}²³]+(?: [\p{L}\p{M}]+)?(?:\/(?:\d[\d.,]* )?[\p{L}\p{M}²³]+)+|\/\d[\d.,]* [\p{L}\p{M}]+)/u;

/** The words behind a number that may be its unit: up to three, to the end of the clause or a word that says nothing. */
export const unknownUnit = (text: string, figure: Candidate, drafting: DraftingLanguage): string => {
  const behind = text.slice(figure.end + (figure.spelled ?? 0));
  const rate = RATE.exec(behind)?.[1];
  if (rate) return rate;
  const clause = /^ ?((?:[\p{L}\p{M}²³]+ ?)*)(.?)/u.exec(behind);
  const words = (clause?.[1] ?? "").trim().split(" ").filter(Boolean);
  if (SYMBOL.test(words[0] ?? "")) return words[0] ?? "";
  const light = new Set(drafting.light.map(foldWord));
  const stop = words.findIndex((word) => light.has(foldWord(word)));
  const own = stop < 0 ? words : words.slice(0, stop);
  const scaled = drafting.scales.includes(own[0] ?? "");
  if (scaled && SYMBOL.test(own[1] ?? "")) return own.slice(0, 2).join(" ");
  const most = scaled ? 3 : own.length <= 3 ? own.length : 2;
  return own.slice(0, scaled && own.length > 2 && /\p{Lu}/u.test(own[1] ?? "") ? 2 : most).join(" ");
};
