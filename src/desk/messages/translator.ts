import { createInstance } from "i18next";
import en from "./en.json" with { type: "json" };
import vi from "./vi.json" with { type: "json" };

/** The languages of the desk, the one that it opens in first. */
export const DESK_LOCALES = ["vi", "en"] as const;
export type DeskLocale = (typeof DESK_LOCALES)[number];

export const deskLocale = (text: string | null | undefined): DeskLocale =>
  DESK_LOCALES.find((locale) => locale === text) ?? "vi";

const instance = createInstance();
await instance.init({
  resources: { vi: { desk: vi }, en: { desk: en } },
  ns: ["desk"],
  defaultNS: "desk",
  lng: "vi",
  fallbackLng: false,
  interpolation: { escapeValue: false },
});

/** A message of the desk by its key, such as "nav.reports", with its values filled in. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The messages of the desk in a language; the value `n` chooses the plural form. Throws for a key that the catalogue does
 * not have.
 */
export const deskTranslator = (locale: DeskLocale): Translate => {
  const t = instance.getFixedT(locale) as unknown as (key: string, values: object) => unknown;
  return (key, values = {}) => {
    const text = t(key, "n" in values ? { count: values["n"], ...values } : values);
    if (typeof text !== "string" || text === key) throw new Error(`no message “${key}” in ${locale}`);
    return text;
  };
};
