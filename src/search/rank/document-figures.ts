import type { Figure } from "../index/corpus.ts";
import type { ReportData } from "../index/search-data.ts";
import { documentNumbers, isDocument } from "../query/document-numbers.ts";

/**
 * Does the sentence that prints a figure name one of the official documents with these numbers? Where no number is given,
 * it is so of every figure. The sentences of a report are read once, when a document is first asked for.
 */
export const documentFigures = (): ((documents: readonly string[]) => (figure: Figure) => boolean) => {
  const known = new Map<ReportData, readonly (readonly string[])[]>();
  const namedIn = (data: ReportData): readonly (readonly string[])[] => {
    const earlier = known.get(data);
    if (earlier) return earlier;
    const named = (data.details?.sentences ?? []).map((sentence) => documentNumbers(sentence).documents);
    known.set(data, named);
    return named;
  };
  return (documents) => {
    if (documents.length === 0) return () => true;
    return ({ data, record }) => {
      const [sentence = -1] = data.details?.printed[record.id] ?? [];
      const named = namedIn(data)[sentence] ?? [];
      return documents.some((asked) => named.some((number) => isDocument(number, asked)));
    };
  };
};
