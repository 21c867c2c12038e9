import type { Locale } from "../model/locale.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { glossaryView } from "./glossary-view.ts";
import { pathOf } from "./routes.ts";

/** The glossary entry that explains an indicator's main word, with its address. */
export const glossaryEntryOf = (
  edition: Edition,
  { term }: Indicator,
  locale: Locale,
): { name: string; href: string } | undefined => {
  const found = glossaryView(edition, locale)
    .flatMap(({ entries }) => entries)
    .find(({ key }) => key === term);
  return (
    found && {
      name: found.name ?? found.head,
      href: `${pathOf({ kind: "glossary" }, locale, edition.official)}#${found.id}`,
    }
  );
};
