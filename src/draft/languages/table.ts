import type { Locale } from "../../model/locale.ts";
import type { DocumentConventions } from "../document-conventions.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** Languages in which a report can be imported. */
export const DRAFTING_LANGUAGES: Readonly<Record<Locale, DraftingLanguage>> = { vi };

/** Languages in which a translation of a report can be read. */
export const CONVENTIONS: Readonly<Record<Locale, DocumentConventions>> = { vi, en };
