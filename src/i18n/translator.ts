import { createInstance, type TFunction } from "i18next";
import type { Locale } from "../model/locale.ts";
import { WORDS, type Words } from "./words.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "site";
    resources: Words;
  }
}

/** The subjects of the interface words; keys without a subject are of the first. */
const SUBJECTS = [
  "site",
  "common",
  "charts",
  "audit",
  "search",
  "data",
  "offline",
  "aids",
  "print",
  "reports",
  "releases",
] as const;

const instance = createInstance();
await instance.init({
  resources: WORDS,
  ns: [...SUBJECTS],
  defaultNS: "site",
  lng: "vi",
  fallbackLng: false,
  interpolation: { escapeValue: false },
});

const translators = new Map<Locale, TFunction<typeof SUBJECTS>>();

/** The interface words of `locale`: `t("key")` from the subject "site", `t("charts:key")` from another. */
export const translator = (locale: Locale): TFunction<typeof SUBJECTS> => {
  const known = translators.get(locale) ?? instance.getFixedT(locale, SUBJECTS);
  translators.set(locale, known);
  return known;
};
