import { caveatsOf } from "../audit/caveats.ts";
import type { Locale } from "../model/locale.ts";
import type { CorrectionFile } from "../model/schema.ts";
import type { Edition } from "../report/edition.ts";
import { pathOf } from "./routes.ts";

type Query = CorrectionFile["queries"][number];

/** An open question to the authors with its place on the page of all of them. */
export interface QuestionView extends Query {
  /** The line of the text as received that it is about; a further one about the same line is counted. */
  readonly anchor: string;
}

/** The open questions of a report, in the order of its text. */
export const questionsOf = ({ corrections: { queries } }: Edition): readonly QuestionView[] =>
  queries.map((query, at) => {
    const before = queries.slice(0, at).filter(({ line }) => line === query.line).length;
    return { ...query, anchor: `line-${query.line}${before > 0 ? `-${before + 1}` : ""}` };
  });

/** Where the first question about a figure stands; undefined for a figure about which none is open. */
export const questionAbout = (
  edition: Edition,
  id: string,
  locale: Locale,
): { readonly href: string; readonly outcome: "asked" } | undefined => {
  const figure = edition.observations.get(id);
  const [first] = figure ? caveatsOf(edition, figure).queries : [];
  const asked = first && questionsOf(edition).find(({ question }) => question === first);
  if (!asked) return undefined;
  const path = pathOf({ kind: "questions", edition }, locale, edition.official);
  return { href: `${path}#${asked.anchor}`, outcome: "asked" };
};
