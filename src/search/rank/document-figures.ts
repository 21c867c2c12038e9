import type { Figure } from "../index/corpus.ts";
import type { ReportData } from "../index/search-data.ts";
import { documentKey, documentNumbers } from "../query/document-numbers.ts";

/**
 * Does the sentence that prints a figure name one of the official documents with these numbers? The sentences of a
 * report are read once, when a document is first asked for.
 */
export const documentFigures = (): ((figure: Figure, documents: readonly string[]) => boolean) => {
  const known = new Map<ReportData, readonly ReadonlySet<string>[]>();
  const namedIn = (data: ReportData): readonly ReadonlySet<string>[] => {
    const read =
      known.get(data) ??
      (data.details?.sentences ?? []).map(
        (sentence) => new Set(documentNumbers(sentence).documents.map(documentKey)),
      );
    known.set(data, read);
    return read;
  };
  return ({ data, record }, documents) => {
    const [sentence = -1] = data.details?.printed[record.id] ?? [];
    const named = namedIn(data)[sentence];
    return named !== undefined && documents.some((one) => named.has(documentKey(one)));
  };
};
