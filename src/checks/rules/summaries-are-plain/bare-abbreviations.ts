import type { Glossary } from "../../../model/schema.ts";

/** Better known by their letters than by their words; "ha" is said as it is written. */
const WELL_KNOWN: ReadonlySet<string> = new Set(["AIDS", "COVID-19", "HIV", "USD", "ha"]);

/** The abbreviations of the glossary that stand in a text as words of their own, with where each begins. */
export const bareAbbreviations = (text: string, glossary: Glossary): { head: string; at: number }[] =>
  [...text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)].flatMap(({ 0: word, index }) =>
    glossary[word]?.kind === "abbreviation" && !WELL_KNOWN.has(word) ? [{ head: word, at: index }] : [],
  );
