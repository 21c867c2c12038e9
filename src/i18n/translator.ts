import { createInstance, type TFunction } from "i18next";
import type { Locale } from "../model/locale.ts";
import { WORDS, type Words } from "./words.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "site";
    resources: Words;
  }
}

const instance = createInstance();
await instance.init({
  resources: WORDS,
  ns: Object.keys(WORDS.vi),
  defaultNS: "site",
  lng: "vi",
  fallbackLng: false,
  interpolation: { escapeValue: false },
});

/** The interface words of `locale`: `t("key")` from the subject "site", `t("charts:key")` from another. */
export const translator = (locale: Locale): TFunction => instance.getFixedT(locale);
