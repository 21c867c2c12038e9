import { inEditorsLanguages } from "../src/i18n/phrases.ts";
import type { Phrase } from "../src/model/phrase.ts";

/** Prints why a command did nothing, in each of the editors' languages, and ends it with exit code 1. */
export const refuse = (...reasons: readonly Phrase[]): never => {
  for (const reason of reasons)
    for (const [locale, text] of Object.entries(inEditorsLanguages(reason)))
      console.error(`${locale}: ${text}`);
  process.exit(1);
};
