import type { BreakRun, RunFormat } from "../document.ts";
import type { WordFinding } from "../finding.ts";

/** What the walk over a paragraph gives, in order, before the text is brought into its plain form. */
export type WalkedPiece =
  | { readonly kind: "text"; readonly text: string; readonly format: RunFormat }
  | { readonly kind: "break"; readonly of: BreakRun["of"] }
  | { readonly kind: "note"; readonly note: string }
  /** A finding that belongs to this place. */
  | { readonly kind: "finding"; readonly finding: Omit<WordFinding, "place"> }
  /** Where the words begin that a comment is about. */
  | { readonly kind: "comment"; readonly comment: string };

/** The text of pieces, breaks as spaces. */
export const textOfPieces = (pieces: readonly WalkedPiece[]): string =>
  pieces.map((piece) => (piece.kind === "text" ? piece.text : piece.kind === "break" ? " " : "")).join("");

/** Text of the file in one line, as an editor reads it in a finding. */
export const plainLine = (text: string): string =>
  text
    .replace(/\u00ad|[\u200b-\u200f]|\u2060|\ufeff/g, "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
