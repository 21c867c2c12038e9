import type { Localized } from "../../model/locale.ts";
import type { REASONS } from "../text/page-data.ts";
import { DESK_LOCALES, deskTranslator } from "./translator.ts";

/** The reason of a departure from the received text, as `corrections.yaml` publishes it. */
export const reasonWords = (reason: (typeof REASONS)[number]): Localized =>
  Object.fromEntries(DESK_LOCALES.map((locale) => [locale, deskTranslator(locale)(`reasons.${reason}`)]));
