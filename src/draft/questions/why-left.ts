import { phrase, type Phrase, type PhraseCode, type PhraseValue } from "../../model/phrase.ts";

/** What the rules expect of a chart, and how an editor is told that its figures are otherwise. */
const UNLIKE: Partial<Record<PhraseCode, (found: PhraseValue) => Phrase>> = {
  "charts-compare-like-with-like.one-unit": (found) => phrase("draft:left.reasons.units", { found }),
  "charts-compare-like-with-like.one-period": (found) => phrase("draft:left.reasons.times", { found }),
  "charts-compare-like-with-like.one-base": (found) => phrase("draft:left.reasons.bases", { found }),
  "charts-compare-like-with-like.kind": (found) => phrase("draft:left.reasons.kinds", { found }),
};

/**
 * Why an entry was not carried, for those who edit in a browser. What a rule found and expected is written for those who
 * edit files: it is told by what has changed in the report. What the import itself says stays.
 */
export const whyLeft = (because: Phrase): Phrase => {
  if (because.code.startsWith("draft:")) return because;
  const { found, expected, text = found } = because.values ?? {};
  const unlike = isPhrase(expected) ? UNLIKE[expected.code] : undefined;
  if (unlike && found !== undefined) return unlike(found);
  return typeof text === "string" ? phrase("draft:left.reasons.said", { text }) : OTHER;
};

const OTHER = phrase("draft:left.reasons.other");

const isPhrase = (value: PhraseValue | undefined): value is Phrase =>
  typeof value === "object" && "code" in value;
