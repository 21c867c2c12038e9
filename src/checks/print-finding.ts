import { inEditorsLanguages } from "../i18n/phrases.ts";
import { findingPhrase } from "./finding-phrase.ts";
import { placesOf, type Finding } from "./findings.ts";

/** One finding as an editor reads it: its state, both places, both intervals and the suggested fixes. */
export const printFinding = ({ result, acceptance }: Finding): string => {
  const places = placesOf(result).flatMap((place) =>
    place ? [`${place.file}:${place.line}:${place.column}`] : [],
  );
  return [
    `${acceptance ? "accepted" : "open"}  ${result.id}`,
    ...Object.entries(inEditorsLanguages(findingPhrase(result))).map(
      ([locale, text]) => `    ${locale}: ${text}`,
    ),
    `    ${places.join(" → ")}`,
  ].join("\n");
};
