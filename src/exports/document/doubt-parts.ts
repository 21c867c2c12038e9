import { translator } from "../../i18n/translator.ts";
import type { Locale } from "../../model/locale.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { passagesOf } from "../../report/occurrences.ts";
import { doubtTexts } from "../../wording/caveat-text.ts";
import { textRuns, type Part } from "./document.ts";
import { DOUBT_SIGN } from "./prose-parts.ts";

/** What the audit finds or asks of a printed figure, a sentence each; nothing of one that is sound. */
export type DoubtsOf = (figure: string) => readonly string[];

/** The doubts of the figures of a report, each figure's worked out once. */
export const doubtsIn = (edition: Edition, locale: Locale): DoubtsOf => {
  const known = new Map<string, readonly string[]>();
  return (figure) => {
    const one = edition.observations.get(figure);
    const doubts = known.get(figure) ?? (one ? doubtTexts(edition, one, locale) : []);
    known.set(figure, doubts);
    return doubts;
  };
};

/**
 * What the audit finds or asks of the figures of a text, each doubt once with the figures as they are printed; nothing
 * where all are sound; in the language `locale` of the document. A document that leaves the site has no other page that says so.
 */
export const doubtParts = (text: SectionText, doubtsOf: DoubtsOf, locale: Locale): Part[] => {
  const said = passagesOf(text).flatMap(({ plain }) =>
    plain.figures.flatMap((figure) => doubtsOf(figure.id).map((doubt) => ({ doubt, printed: figure.text }))),
  );
  if (said.length === 0) return [];
  const doubts = Map.groupBy(said, ({ doubt }) => doubt);
  return [
    {
      kind: "paragraph",
      runs: [{ kind: "strong", runs: textRuns(translator(locale)("data:document.doubts")) }],
    },
    {
      kind: "list",
      items: [...doubts].map(([doubt, all]) => {
        const printed = [...new Set(all.map((one) => one.printed))].join("; ");
        return [{ kind: "paragraph", runs: textRuns(`${DOUBT_SIGN} ${printed}: ${doubt}`) }];
      }),
    },
  ];
};
