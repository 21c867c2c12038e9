import type { ContentReading } from "../../checks/read-content.ts";
import { reportPath } from "../../report/content-paths.ts";
import type { Files } from "../../report/from-files.ts";
import { openPassages } from "../steps-left.ts";
import { withTopLevel } from "../summary/top-level-key.ts";
import { translationLocale } from "./translation-locale.ts";

/** `partial`: readers are told that the translation is not finished, and get the official text where it is missing. */
export const TRANSLATION_STATES = ["partial", "complete"] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** The content files that say how far a translation goes, or how many texts keep it from being called complete. */
export const withTranslationState = (
  reading: ContentReading,
  report: string,
  state: TranslationState,
): { readonly files: Files } | { readonly left: number } => {
  const own = reading.reports.find(({ id }) => id === report);
  const locale = own?.edition && translationLocale(own.edition);
  if (!own || locale === undefined) return { left: 0 };
  const left = state === "complete" ? openPassages(reading, own) : 0;
  if (left > 0) return { left };
  const path = reportPath(report);
  const text = withTopLevel(reading.files.get(path) ?? "", "translation", { [locale]: state });
  return { files: new Map(reading.files).set(path, text) };
};
