/** The font "Symbol" from code 0x20, in its printed order; a space where nothing is printed. */
const SYMBOL_FROM_20 =
  " !∀#∃%&∋()∗+,-./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
const SYMBOL_FROM_A0 = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

/** What of the font "Wingdings" is used as bullets, boxes and arrows. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x28: "☎",
  0x2a: "✉",
  0x4a: "☺",
  0x6c: "●",
  0x6d: "❍",
  0x6e: "■",
  0x6f: "□",
  0x70: "□",
  0x71: "❑",
  0x72: "❒",
  0x73: "⬧",
  0x74: "⧫",
  0x75: "◆",
  0x76: "❖",
  0x77: "⬥",
  0x9e: "·",
  0x9f: "•",
  0xa1: "○",
  0xa2: "○",
  0xa7: "▪",
  0xa8: "◻",
  0xd8: "➢",
  0xdf: "←",
  0xe0: "→",
  0xe1: "↑",
  0xe2: "↓",
  0xe8: "➔",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

const PRIVATE_USE = 0xf000;

/**
 * The Unicode text for a code of a symbol font, given as it is or in the private use area; undefined when the font
 * or the code is not known. The minus of "Symbol", which documents use as a dash, is a hyphen-minus.
 */
export const symbolIn = (font: string, code: number): string | undefined => {
  const own = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xff ? code - PRIVATE_USE : code;
  if (/^symbol$/i.test(font)) {
    const sign = own >= 0xa0 ? [...SYMBOL_FROM_A0][own - 0xa0] : [...SYMBOL_FROM_20][own - 0x20];
    return own === 0x20 ? " " : sign?.trim() || undefined;
  }
  return /^wingdings$/i.test(font) ? WINGDINGS[own] : undefined;
};

export const isSymbolFont = (font: string): boolean =>
  /^(?:symbol|wingdings(?: [23])?|webdings)$/i.test(font);
