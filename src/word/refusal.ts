import { phrase, type Phrase } from "../model/phrase.ts";
import type { FileRefusal } from "./document.ts";

/** What the sender can do about each refusal. */
const ADVICE = {
  empty: ["send-again"],
  "old-word": ["save-again"],
  encrypted: ["no-password", "save-again"],
  "old-word-or-encrypted": ["save-again", "no-password"],
  "not-word": ["save-again"],
  "broken-zip": ["send-again"],
  "broken-xml": ["send-again"],
  "document-type": ["save-again"],
  entity: ["save-again"],
  "unknown-main-part": ["save-again"],
  "too-large": ["too-large"],
  "legacy-font": ["legacy-font"],
  "unread-chunk": ["save-again"],
  unexpected: ["save-again"],
  "no-text": ["no-text"],
} as const;

export type RefusalCode = keyof typeof ADVICE;

/** Thrown inside the reader where the file cannot be read; `readWord` turns it into its result. */
export class RefusedFile extends Error {
  readonly code: RefusalCode;
  /** What exactly: the part of the file, the font. */
  readonly detail: string;

  constructor(code: RefusalCode, detail = "") {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** The refusal as an editor reads it: what was found, then what to do. */
export const refusal = ({ code, detail }: RefusedFile): FileRefusal => {
  const what = phrase(`word:refusals.${code}`);
  const advice = ADVICE[code]
    .map((one): Phrase => phrase(`word:advice.${one}`))
    .reduce((first, second) => phrase("word:both", { first, second }));
  const message = detail
    ? phrase("word:refusal-with-detail", { what, detail, advice })
    : phrase("word:refusal", { what, advice });
  return { code, message };
};
