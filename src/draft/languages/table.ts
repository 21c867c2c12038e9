import type { Locale } from "../../model/locale.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import { vi } from "./vi.ts";

/** Languages in which a report can be imported. */
export const DRAFTING_LANGUAGES: Readonly<Record<Locale, DraftingLanguage>> = { vi };
