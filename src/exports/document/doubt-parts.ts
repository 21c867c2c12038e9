import { translator } from "../../i18n/translator.ts";
import type { Locale } from "../../model/locale.ts";
import { textRuns, type DocumentPart } from "./document.ts";
import { DOUBT_SIGN } from "./prose-parts.ts";

/**
 * What the audit finds or asks of the figures of a text, as `printedDoubts` says it; nothing where all are sound. A document
 * that leaves the site has no other page that says so.
 */
export const doubtParts = (doubts: readonly string[], locale: Locale): DocumentPart[] =>
  doubts.length === 0
    ? []
    : [
        {
          kind: "paragraph",
          runs: [{ kind: "strong", runs: textRuns(translator(locale)("data:document.doubts")) }],
        },
        {
          kind: "list",
          items: doubts.map((doubt) => [{ kind: "paragraph", runs: textRuns(`${DOUBT_SIGN} ${doubt}`) }]),
        },
      ];
