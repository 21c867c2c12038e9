import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { remarkTexts } from "../wording/caveat-text.ts";
import { observationName, qualifierText, timeText, valueText } from "../wording/observation-text.ts";
import type { Edition } from "../report/edition.ts";
import { occurrences, sentenceOf } from "../report/occurrences.ts";
import type { CitedFigure } from "./citation-formats.ts";

/** A printed figure as a citation in `locale` says it, with the sentence of the official text. */
export const citedFigure = (edition: Edition, one: Observation, locale: Locale): CitedFigure => {
  const occurrence = occurrences(edition).find(
    (at) => at.locale === edition.official && at.observation?.id === one.id,
  );
  return {
    id: one.id,
    name: observationName(edition, one, locale),
    value: valueText(edition, one, locale),
    period: timeText(one, locale),
    qualifiers: qualifierText(one, locale),
    caveat: remarkTexts(edition, one, locale).join(" "),
    officialCaveat: remarkTexts(edition, one, edition.official).join(" "),
    sentence: occurrence ? sentenceOf(occurrence) : "",
  };
};
