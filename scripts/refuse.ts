import type { Localized } from "../src/model/locale.ts";

/** Prints why a command did nothing, in each language, and ends it with exit code 1. */
export const refuse = (...reasons: readonly Localized[]): never => {
  for (const reason of reasons)
    for (const [locale, text] of Object.entries(reason)) console.error(`${locale}: ${text}`);
  process.exit(1);
};
