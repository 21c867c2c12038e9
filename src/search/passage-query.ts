import { documentNumbers, isDocument } from "./query/document-numbers.ts";
import { marksFit, wordsOf } from "./query/fold.ts";
import type { QueryTerm } from "./query/query-terms.ts";
import type { Alternative, Understood } from "./query/understood.ts";

const MOST_ALTERNATIVES = 3;

const typedOf = (term: QueryTerm): string => (term.kind === "word" ? term.form : term.typed);

const askedTerms = ({ terms, idle }: Understood): QueryTerm[] => terms.filter((term) => !idle.has(term));

/** What the search in the text is asked for, one after the other: document numbers, the phrase, its words, its synonyms. */
export const passageQueries = (understood: Understood): string[] => {
  const { documents, terms, alternatives } = understood;
  const asked = askedTerms(understood).map(typedOf);
  if (documents.length > 0 && asked.length === 0) return documents.map((one) => one.replace(/[/-]/g, " "));
  if (asked.length === 0) return [];
  const said = ({ from, to, words }: Alternative): string =>
    [...terms.slice(0, from), ...terms.slice(to)]
      .filter((term) => !understood.idle.has(term))
      .map(typedOf)
      .concat(words.map(({ form }) => form))
      .join(" ");
  const phrase = asked.join(" ");
  return [
    // One word is never quoted: between quotes, marks do not count.
    ...(asked.length > 1 ? [`"${phrase}"`] : []),
    phrase,
    ...alternatives
      .filter(({ tie }) => tie === "same")
      .slice(0, MOST_ALTERNATIVES)
      .map(said),
  ];
};

/**
 * Does a passage have every word of the question, in the spelling that was typed or by a phrase that means the same?
 * Pagefind takes words for beginnings and knows no marks: "tăng trưởng" would find "trường".
 */
export const passageMatcher = (understood: Understood): ((passage: string) => boolean) => {
  const { documents, terms, alternatives, isUnfinished } = understood;
  const asked = askedTerms(understood);
  const last = terms[terms.length - 1];
  return (passage) => {
    const forms = new Map<string, string[]>();
    for (const { folded, form } of wordsOf(passage)) {
      const known = forms.get(folded);
      if (known) known.push(form);
      else forms.set(folded, [form]);
    }
    const has = (term: QueryTerm): boolean => {
      if (term.kind === "number") return passage.includes(term.typed);
      if (forms.get(term.folded)?.some((form) => marksFit(term.form, form) > 0)) return true;
      return isUnfinished && term === last && [...forms.keys()].some((word) => word.startsWith(term.folded));
    };
    const isSaid = (term: QueryTerm): boolean =>
      alternatives.some(
        ({ tie, from, to, words }) =>
          tie === "same" &&
          terms.slice(from, to).includes(term) &&
          words.every(({ folded, form }) => forms.get(folded)?.includes(form)),
      );
    const numbers = documents.length > 0 ? documentNumbers(passage).documents : [];
    return (
      documents.every((one) => numbers.some((number) => isDocument(number, one))) &&
      asked.every((term) => has(term) || isSaid(term))
    );
  };
};
