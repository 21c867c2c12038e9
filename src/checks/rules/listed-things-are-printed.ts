import type { Issue } from "../../model/issue.ts";
import { allPassages, plain } from "../../prose/document.ts";
import type { Edition } from "../../report/edition.ts";
import { observationOf, parseTerm } from "../../derive/terms.ts";
import type { Rule } from "../rule.ts";

/**
 * What a relation lists is named so by the section that prints the count, in each language that it is written in.
 * Passes: a project whose name stands in the footnote. Fails: a name that stands nowhere in the section.
 */
export const listedThingsArePrinted: Rule = (edition) =>
  edition.relations.flatMap((relation, index): Issue[] => {
    if (relation.kind !== "listed") return [];
    const [factor] = parseTerm(relation.count).factors;
    if (!factor || !edition.observations.has(factor.id)) return [];
    const { section } = observationOf(edition, factor);
    return relation.items.flatMap((item, position) =>
      Object.entries(item).flatMap(([locale, name]): Issue[] => {
        const text = wordsOf(edition, section, locale);
        if (text === undefined || text.includes(name)) return [];
        const path = ["relations", index, "items", position, locale];
        return [
          {
            rule: "listed-things-are-printed",
            place: (edition.files.relations ?? edition.files.report).placeOf(path),
            code: "listed-things-are-printed",
            values: { name, section },
          },
        ];
      }),
    );
  });

/** All words of a section in a language; undefined where it is not translated. */
const wordsOf = ({ sections }: Edition, slug: string, locale: string): string | undefined => {
  const text = sections.get(slug)?.texts.get(locale);
  return (
    text &&
    allPassages(text.prose)
      .map((passage) => plain(passage).text)
      .join("\n")
  );
};
