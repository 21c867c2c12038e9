import { z } from "astro/zod";

/** Signs that nobody types and no text may hold: all control signs but line ends and tabs. */
const UNTYPED = /[^\P{Cc}\n\t]|[\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** Spaces that no break follows, or of another width, as Word and web pages have them: a text holds plain ones. */
const SPECIAL_SPACES = /\p{Zs}/gu;

/** Words as an editor typed or pasted them, in composed letters, with one kind of space and line end and nothing around them. */
export const typedWords = z
  .string()
  .transform((text) =>
    text
      .normalize("NFC")
      .replaceAll(/\r\n?/g, "\n")
      .replaceAll(UNTYPED, " ")
      .replaceAll(SPECIAL_SPACES, " ")
      .trim(),
  );

/** Typed words of which there are some: spaces alone are none. */
export const someWords = typedWords.pipe(z.string().min(1));

/** Typed words by language, in each that is named. */
export const typedTexts = z.record(z.string(), someWords);
