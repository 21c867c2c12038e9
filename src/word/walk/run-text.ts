import type { Look } from "../format/styles.ts";
import { RefusedFile } from "../refusal.ts";
import { decodeTcvn3, isTcvn3Font, isVniFont } from "../text/legacy-fonts.ts";
import { isSymbolFont, symbolIn } from "../text/symbols.ts";
import { plainLine, type WalkedPiece } from "./piece.ts";

/** Text of a run as printed: legacy fonts decoded, symbols as characters, capitals as such; hidden text is a finding. */
export const textPieces = (raw: string, look: Look): WalkedPiece[] => {
  const { font, format, hidden, struck, capitals } = look;
  if (isVniFont(font) && /[^\u0000-\u007f]/.test(raw)) throw new RefusedFile("legacy-font", font);
  const encoded = isTcvn3Font(font) && /[^\u0000-\u007f]/.test(raw);
  const decoded = isTcvn3Font(font) ? decodeTcvn3(raw, font) : raw;
  const text = capitals ? decoded.toLocaleUpperCase("vi") : decoded;
  if (hidden) return [{ kind: "finding", finding: { code: "hidden-text", text: plainLine(text) } }];
  const symbols = [...text].some((sign) => /[\uf000-\uf0ff]/.test(sign)) || isSymbolFont(font);
  return [
    ...(struck && plainLine(text)
      ? [{ kind: "finding", finding: { code: "struck-text", text: plainLine(text) } } as const]
      : []),
    ...(encoded
      ? [{ kind: "finding", finding: { code: "decoded-font", text: plainLine(text), about: font } } as const]
      : []),
    ...(symbols ? symbolPieces(text, look) : [{ kind: "text", text, format } as const]),
  ];
};

/** A code of Unicode that stands for a character by itself: no surrogate, no private use, no control. */
const isPrintable = (code: number): boolean =>
  (code >= 0x20 && code < 0xd800) || (code > 0xf8ff && code <= 0x10ffff);

/** One symbol of a font; a finding where no character is known for it. */
export const symbolPiece = (code: number, font: string, { format, hidden }: Look): WalkedPiece => {
  const known = symbolIn(font, code);
  const printable = isPrintable(code) ? String.fromCodePoint(code) : undefined;
  const text = known ?? (isSymbolFont(font) ? undefined : printable);
  if (hidden || text === undefined) {
    const sign = code.toString(16).toUpperCase();
    return {
      kind: "finding",
      finding: { code: hidden ? "hidden-text" : "unknown-symbol", text: sign, about: font },
    };
  }
  return { kind: "text", text, format };
};

const symbolPieces = (text: string, look: Look): WalkedPiece[] =>
  [...text].map((sign) =>
    /\s/.test(sign)
      ? { kind: "text", text: sign, format: look.format }
      : symbolPiece(sign.codePointAt(0) ?? 0, isSymbolFont(look.font) ? look.font : "Symbol", look),
  );
