import type { Locale } from "../model/locale.ts";
import type { Edition, SectionText } from "../report/edition.ts";
import { passagesOf } from "../report/occurrences.ts";
import { doubtTexts } from "../wording/caveat-text.ts";

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

/** The doubts about the figures of a text, each once, behind the figures as they are printed: "99%; 98%: They differ." */
export const printedDoubts = (text: SectionText, doubtsOf: DoubtsOf): string[] => {
  const said = passagesOf(text).flatMap(({ plain }) =>
    plain.figures.flatMap(({ id, text: printed }) => doubtsOf(id).map((doubt) => ({ doubt, printed }))),
  );
  return [...Map.groupBy(said, ({ doubt }) => doubt)].map(
    ([doubt, all]) => `${[...new Set(all.map(({ printed }) => printed))].join("; ")}: ${doubt}`,
  );
};
