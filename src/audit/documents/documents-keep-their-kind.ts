import type { DocumentLanguage } from "../../model/document-language.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import type { Citation } from "./citations.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";

/**
 * A document is called what its number says it is.
 * Passes: "Kế hoạch số 508/KH-UBND". Fails: "QĐ số 598/KH-UBND": a plan (KH) called a decision (QĐ).
 */
export const documentsKeepTheirKind = (
  edition: Edition,
  citations: readonly Citation[],
  { codes }: DocumentLanguage,
): WrittenResult[] => {
  const known = new Set(Object.values(codes));
  return citations.flatMap(({ source, start, number, kind }): WrittenResult[] => {
    const expected = kind && codes[kind];
    const found = number.split(/[-/]/).find((part) => known.has(part));
    if (!expected || !found) return [];
    return [
      {
        id: `document-kind-${source.section}-${slugged(number)}`,
        rule: "document-kind",
        sections: [source.section],
        members: [{ place: source.placeAt(start) }],
        holds: found === expected,
        printed: kind,
        subject: sameInAllLocales(edition, number),
        found: { ...sameInAllLocales(edition, expected), [edition.official]: kind },
        expected: {
          ...sameInAllLocales(edition, found),
          [edition.official]: Object.keys(codes).find((name) => codes[name] === found) ?? found,
        },
      },
    ];
  });
};

/** A document number as part of an id: "598/KH-UBND" is "598-kh-ubnd". */
export const slugged = (number: string): string =>
  number
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
