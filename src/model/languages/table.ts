import type { Language } from "../language.ts";
import type { Locale } from "../locale.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** The languages that the system can read and write. A new one needs an entry here, its words in `i18n/`, and content. */
export const LANGUAGES: Readonly<Record<Locale, Language>> = { vi, en };
